import type { CaseFile } from '#case/index.ts'
import { text } from '#texts/index.ts'
import { type BodyFacts, said } from './body-expected.ts'
import type { Expected } from './expected.ts'
import { wordOf } from './stray.ts'
import type { SmsTask } from './tasks.ts'

/** What an SMS may name, since whoever sees the screen reads it. Written down a second time on purpose. */
const ON_A_SCREEN = ['name', 'name-kana', 'postal-code', 'address', 'phone', 'email']

/** What an SMS must say, worked out from the ledger; the longer message counts when it fits. */
export function smsTask(
  of: { readonly caseFile: CaseFile; readonly facts: BodyFacts; readonly specimen: boolean },
  told: Expected,
  file: string,
): SmsTask {
  const { caseFile, facts, specimen } = of
  const { language } = facts
  const own = told.items === '' ? [] : told.items.split('+')
  const you = YOU.find(([audience]) => audience === told.audience)?.[1]
  if (you === undefined) throw new Error(`nobody is called ${told.audience}`)
  const names = { you: text(language, you) }
  const leaked = text(language, told.certainty.includes(':confirmed') ? 'leaked.confirmed' : 'leaked.possible')
  const state = text(language, 'sms.leaked', { ...names, leaked })
  const since = told.change === 'update' || told.change === 'same' ? text(language, 'sms.updated') : ''
  const retraction = text(language, own.length === 0 ? 'sms.takenBack' : 'sms.partTakenBack', names)
  const back = told.change === 'retraction'
  const hidden = own.filter((item) => !ON_A_SCREEN.includes(item) || caseFile.delivery.byLetter.some((b) => b === item))
  const kinds = own.map((item) => wordOf(item, language)).join(language === 'en' ? ', ' : '・')
  const message = back ? retraction : since + state
  const named = back || hidden.length > 0 || own.length === 0 ? [] : [message + text(language, 'sms.kinds', { kinds })]
  return {
    file,
    wording: `${language}/sms`,
    begins: specimen ? text(language, 'mail.subjectSpecimen') : '',
    values: {
      sender: said(caseFile.facts.organisation.name, language),
      phone: caseFile.contact.phone ?? text(language, 'contact.blank'),
      reference: told.reference,
      checkWord: told.checkWord,
    },
    messages: [...named, message],
  }
}

const YOU = (['affected', 'possible', 'applicant', 'former', 'guardian', 'ward', 'heirs', 'corporate'] as const).map(
  (audience) => [audience, `you.${audience}`] as const,
)

/** Why a message is not what it must be, or null. `markdown` is the signed wording. */
export function smsFault(bytes: Uint8Array, task: SmsTask, markdown: string | undefined): string | null {
  if (markdown === undefined) return 'no wording for it'
  const join = task.wording.startsWith('ja') ? '' : ' '
  const signed = markdown
    .slice(markdown.indexOf('\n---\n', 4) + 5)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(join)
  const must = task.messages
    .map((message) => ({ ...task.values, message }))
    .map((values: Readonly<Record<string, string>>) =>
      signed
        .split(/\{\{(\w+)\}\}/)
        .map((part, i) => (i % 2 === 0 ? part : (values[part] ?? '')))
        .join(''),
    )
    .map((each) => task.begins + each)
    .find((each) => partsOf(each) <= 2)
  if (must === undefined) return 'it needs more than two parts and must not be sent'
  return Buffer.compare(Buffer.from(must), bytes) === 0 ? null : 'it does not say what this person must be told'
}

const TWICE = new Set('[]{}\\^~|')

/** In how many parts a network carries a text. */
function partsOf(message: string): number {
  let septets = 0
  for (const sign of message) {
    if (sign < ' ' || sign > '~' || sign === '`') return Math.ceil(message.length / 67)
    septets += TWICE.has(sign) ? 2 : 1
  }
  return Math.ceil(septets / 153)
}
