import type { CaseFile } from '#case/index.ts'
import { type Language, text } from '#texts/index.ts'
import type { Expected, ExpectedBody } from './expected.ts'
import { itemOrder } from './ledger-rows.ts'
import { wordOf } from './stray.ts'
import { closed } from './wording.ts'
import type { Difference } from './work-out.ts'

export interface BodyFacts {
  readonly caseFile: Pick<CaseFile, 'attacks' | 'contact' | 'statements'>
  readonly language: Language
  readonly cause: string
  readonly harm: string
  /** Items that anybody lost, of all attacks that are not ruled out. */
  readonly lost: ReadonlySet<string>
  /** The moment for which notices are made, in milliseconds. */
  readonly at: number
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A day or a month as people write it. */
export function dayWords(day: string, language: Language): string {
  const [year = '', month = '', date] = day.split('-')
  if (language === 'ja') return `${year}年${Number(month)}月${date === undefined ? '' : `${Number(date)}日`}`
  return `${date === undefined ? '' : `${Number(date)} `}${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

type Bilingual = { readonly ja?: string; readonly en?: string } | undefined
export const said = (words: Bilingual, language: Language): string => words?.[language] ?? words?.ja ?? words?.en ?? ''

function attackTitle(id: string, { caseFile, language }: BodyFacts): string {
  const attack = caseFile.attacks.find((a) => a.id === id)
  const title = said(attack?.title, language) || text(language, 'letter.attackUntitled', { id })
  const from = attack?.from && dayWords(attack.from, language)
  const to = attack?.to && dayWords(attack.to, language)
  if (!from) return title
  const period =
    to === undefined
      ? text(language, 'period.from', { from })
      : from === to
        ? from
        : text(language, 'period.range', { from, to })
  return text(language, 'letter.attackPeriod', { title, period })
}

/** What a text must say to everybody with this key. */
export function bodyExpected(
  one: Expected & { readonly difference?: Difference },
  facts: BodyFacts,
  lastTold: string,
): ExpectedBody {
  const { language, caseFile } = facts
  const own = one.items === '' ? [] : one.items.split('+')
  const told = one.bodyKey.split(' ')[1] ?? ''
  const items = told
    .split('|')
    .filter(Boolean)
    .map((row) => {
      const [attack = '', certainty = '', kinds = ''] = row.split(':')
      const sure = text(language, certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible')
      return `${attackTitle(attack, facts)}—${sure}${kinds
        .split('+')
        .map((kind) => wordOf(kind, language))
        .join('')}`
    })
  const sure = one.certainty.includes(':confirmed') ? 'confirmed' : 'possible'
  const you = phrase(language, `you.${one.audience}`)
  const { contact } = caseFile
  const known = {
    cause: phrase(language, `cause.${facts.cause}`),
    leak: text(language, `leak.${sure}`),
    leaked: text(language, `leaked.${sure}`),
    you,
    web: contact.web ? plainAddress(contact.web) : text(language, 'contact.blankWeb'),
    lastTold: lastTold && dayWords(lastTold, language),
    finding:
      one.change !== 'retraction' ? '' : text(language, own.length === 0 ? 'finding.whole' : 'finding.part', { you }),
    items: items.join(''),
    harm: own.length === 0 ? '' : phrase(language, `harm.${facts.harm}`),
    contact: contactWords(facts),
  }
  return {
    language,
    variant: one.variant,
    known,
    own,
    denied: deniedItems(facts),
    changes: changesOf(one, one.difference, facts),
    adviceChanged: one.change === 'retraction' ? '' : closed(text(language, 'change.advice')),
  }
}

/** What is different from the notice before, in the order in which it is told. */
function changesOf(one: Expected, difference: Difference | undefined, facts: BodyFacts): string {
  if (!difference) return ''
  const { language } = facts
  const { added, gone, newAttacks, surer, lessSure, cause, harm } = difference
  const words = (kinds: readonly string[]) => kinds.map((kind) => wordOf(kind, language)).join('')
  const attack = (id: string) => ({ attack: attackTitle(id, facts) })
  const turned = one.attacks.split('+').flatMap((id) => {
    if (surer.includes(id)) return [text(language, 'change.certaintyConfirmed', attack(id))]
    return lessSure.includes(id) ? [text(language, 'change.certaintyPossible', attack(id))] : []
  })
  const taken = one.items === '' ? 'change.withdrawn' : 'change.itemsGone'
  return closed(
    [
      ...newAttacks.map((id) => text(language, 'change.newAttack', attack(id))),
      added.length > 0 ? text(language, 'change.itemsAdded') + words(added) : '',
      ...turned,
      gone.length > 0 ? text(language, taken) + words(gone) : '',
      cause ? text(language, 'change.cause', { cause: phrase(language, `cause.${facts.cause}`) }) : '',
      harm ? text(language, 'change.harm') : '',
    ].join(''),
  )
}

const plainAddress = (web: string): string => web.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** A text named by a code; the code comes from the case, so that a missing one is the case's fault. */
function phrase(language: Language, key: string): string {
  const words: Readonly<Record<string, (l: Language) => string>> = PHRASES
  const found = words[key] ?? words['cause.unknown']
  if (!found) throw new Error(`no words for ${key}`)
  return found(language)
}

const of =
  (key: Parameters<typeof text>[1]) =>
  (language: Language): string =>
    text(language, key)

const PHRASES = Object.fromEntries(
  (
    [
      ...(
        [
          'insider',
          'intrusion',
          'lost',
          'malware',
          'misconfiguration',
          'misdelivery',
          'ransomware',
          'skimming',
          'theft',
          'unknown',
        ] as const
      ).map((c) => `cause.${c}` as const),
      ...(['known', 'none-known', 'unknown'] as const).map((h) => `harm.${h}` as const),
      ...(['affected', 'possible', 'applicant', 'former', 'guardian', 'ward', 'heirs', 'corporate'] as const).map(
        (a) => `you.${a}` as const,
      ),
    ] as const
  ).map((key) => [key, of(key)]),
)

function contactWords({ caseFile, language }: BodyFacts): string {
  const { contact } = caseFile
  const blank = text(language, 'contact.blank')
  const rows = [
    ['contact.desk', said(contact.desk, language)],
    ['contact.phone', contact.phone],
    ['contact.hours', said(contact.hours, language)],
    ['contact.web', contact.web && plainAddress(contact.web)],
  ] as const
  return rows.map(([label, value]) => closed(text(language, label)) + closed(value || blank)).join('')
}

/** What may be denied: stated not to have leaked, and indeed lost by nobody. */
function deniedItems({ caseFile, lost, at }: BodyFacts): readonly string[] {
  const open = caseFile.statements.filter((s) => s.at <= at && (s.to === 'public' || s.to === 'people'))
  const denied = open.flatMap((s) => (s.says === 'not-leaked' ? s.items : []))
  const admitted = new Set<string>(open.flatMap((s) => (s.says === 'leaked' ? s.items : [])))
  return itemOrder(denied.filter((item) => !lost.has(item) && !admitted.has(item)))
}
