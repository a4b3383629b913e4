import type { CaseFile } from '#case/index.ts'
import { type Language, text } from '#texts/index.ts'
import { type BodyFacts, bodyExpected, dayWords, said } from './body-expected.ts'
import type { Expected, ExpectedBody } from './expected.ts'
import type { IndexRow } from './index-rows.ts'
import { smsTask } from './sms-expected.ts'
import type { LetterTask, MailTask, ReadTask, RefusedPage } from './tasks.ts'
import { closed } from './wording.ts'
import type { Difference } from './work-out.ts'

/** What the second reading of one batch found. `agreed` counts letters, mails and SMS. */
export interface RereadBatch {
  readonly batch: string
  readonly indexSha256: string
  readonly letters: number
  readonly mails: number
  /** Left out when there is none. */
  readonly sms?: number
  readonly agreed: number
  readonly refused: readonly RefusedPage[]
}

type Told = Expected & { readonly difference?: Difference }

export interface PlanInput {
  readonly rows: readonly IndexRow[]
  readonly expected: ReadonlyMap<string, Told>
  readonly caseFile: CaseFile
  readonly facts: BodyFacts
  readonly batch: string
  readonly specimen: boolean
  /** The date printed, and the day of each person's notice before. */
  readonly date: string
  readonly lastTold: (person: string) => string
}

export interface ReadingPlan {
  readonly tasks: readonly ReadTask[]
  readonly bodies: Readonly<Record<string, ExpectedBody>>
  readonly letters: number
  readonly mails: number
  readonly sms: number
  /** Rows that are wrong by themselves; their files are not read for them. */
  readonly refused: readonly RefusedPage[]
}

const INDEX = 'notices/index.csv'
const MAILS_PER_TASK = 500

/**
 * Holds the index against the ledger, row by row and person by person, and works out what every page, mail and SMS must say.
 * Nobody may be missing, nobody twice, nobody told who lost nothing.
 */
export function readingPlan(input: PlanInput): ReadingPlan {
  const { rows, expected } = input
  const refused: RefusedPage[] = []
  const seen = new Set<string>()
  const good: { readonly row: IndexRow; readonly number: number; readonly told: Told }[] = []
  rows.forEach((row, i) => {
    const told = expected.get(row.person)
    const why = seen.has(row.person) ? 'this person is told twice' : rowFault(row, told, input.batch)
    seen.add(row.person)
    if (why !== null || !told) refused.push({ file: INDEX, page: i + 1, why: why ?? 'nobody to tell' })
    else good.push({ row, number: i + 1, told })
  })
  const missing = [...expected.values()].filter((told) => told.change !== 'same' && !seen.has(told.person)).length
  if (missing > 0) refused.push({ file: INDEX, page: 0, why: `${missing} people of the ledger are not told` })
  refused.push(...placeFaults(rows))
  const bodies: Record<string, ExpectedBody> = {}
  for (const { told } of good) bodies[told.bodyKey] ??= bodyExpected(told, input.facts, input.lastTold(told.person))
  const letters = good.filter(({ row }) => row.file !== '' && row.route === 'letter')
  const mails = good.filter(({ row }) => row.file !== '' && row.route === 'email')
  const sms = good.filter(({ row }) => row.file !== '' && row.route === 'sms')
  return {
    tasks: [...letterTasks(input, letters), ...mailTasks(input, mails), ...smsTasks(input, sms)],
    bodies,
    letters: rows.filter((row) => row.file !== '' && row.route === 'letter').length,
    mails: rows.filter((row) => row.file !== '' && row.route === 'email').length,
    sms: rows.filter((row) => row.file !== '' && row.route === 'sms').length,
    refused,
  }
}

function rowFault(row: IndexRow, told: Told | undefined, batch: string): string | null {
  if (!told) return 'nobody of the ledger'
  const pairs = {
    batch: [row.batch, batch],
    attacks: [row.attacks, told.attacks],
    items: [row.items, told.items],
    certainty: [row.certainty, told.certainty],
    route: [row.route, told.route],
    audience: [row.audience, told.audience],
    reference: [row.reference, told.reference],
  } as const
  const wrong = Object.entries(pairs).find(([, [written, must]]) => written !== must)
  if (wrong) return `${wrong[0]} of the row are not what the ledger says`
  // Advice that changed is told, too; whether it did is not worked out here.
  const change = told.change === 'same' ? 'update' : told.change
  if (row.change !== change || row.variant !== (told.change === 'same' ? 'update' : told.variant))
    return 'the wording of the row is another one'
  const printed = row.held === '' && row.route !== 'substitute'
  if (printed !== (row.file !== '')) return 'the row has a file where it must not, or none where it must'
  if (row.route === 'letter' && printed && !(row.page > 0 && row.pages > 0)) return 'the row names no page'
  return /^[0-9a-f]{64}$/.test(row.sha256) ? null : 'the row has no hash'
}

/** Every page of every file belongs to exactly one row, and every mail and SMS has a file of its own. */
function placeFaults(rows: readonly IndexRow[]): readonly RefusedPage[] {
  const next = new Map<string, number>()
  const faults: RefusedPage[] = []
  rows.forEach((row, i) => {
    if (row.file === '') return
    const page = next.get(row.file)
    const must = row.route === 'letter' ? (page ?? 1) : 0
    if (row.page !== must || (row.route !== 'letter' && page !== undefined))
      faults.push({ file: INDEX, page: i + 1, why: 'pages overlap, or one belongs to nobody' })
    next.set(row.file, (row.route === 'letter' ? must : 0) + row.pages)
  })
  return faults
}

interface Good {
  readonly row: IndexRow
  readonly number: number
  readonly told: Told
}

function letterTasks(input: PlanInput, letters: readonly Good[]): readonly ReadTask[] {
  const totals = new Map<string, number>()
  for (const row of input.rows) if (row.pages > 0) totals.set(row.file, (totals.get(row.file) ?? 0) + row.pages)
  const byFile = Map.groupBy(letters, ({ row }) => row.file)
  return [...byFile].map(([file, own]) => {
    const pages = totals.get(file) ?? 0
    return { kind: 'letters', file, pages, letters: own.map((good) => letterTask(input, good, pages)) }
  })
}

function letterTask(input: PlanInput, { row, number, told }: Good, total: number): LetterTask {
  const { caseFile, facts } = input
  const { language } = facts
  const { contact } = caseFile
  const word = (key: Parameters<typeof text>[1], values?: Readonly<Record<string, string>>) =>
    text(language, key, values)
  const postal = told.postalCode === '' ? '' : `〒${told.postalCode.replace(/^(\d{3})(\d{4})$/, '$1-$2')}`
  const honorific = language === 'ja' ? word('letter.honorific') : ''
  const job = row.file.split('/').at(-1)?.replace('.pdf', '') ?? ''
  const firm = said(caseFile.facts.organisation.name, language)
  const box = [
    input.specimen ? word('letter.markSpecimen') : '',
    dayWords(input.date, language),
    firm,
    said(contact.address, language) || word('contact.blank'),
    word('letter.reference') + told.reference + word('letter.checkWord') + told.checkWord,
    told.concerns === '' ? '' : word('letter.concerns') + word('letter.concernsName', { name: told.concerns }),
  ]
  const feet = Array.from({ length: row.pages }, (_, p) => {
    const of = row.pages > 1 ? word('letter.pageOf', { page: String(p + 1), pages: String(row.pages) }) : ''
    const over = row.pages > 1 && p + 1 < row.pages ? word('letter.overleaf') : ''
    return closed(`${input.specimen ? word('letter.specimenNote') : ''}${of}${over}${job}${row.page + p}/${total}`)
  })
  const portal = caseFile.delivery.portal
  const code =
    told.code === '' || portal === undefined
      ? ''
      : word('letter.portal') + word('letter.portalAt', { portal }) + word('letter.portalCode') + told.code
  return {
    row: number,
    page: row.page,
    pages: row.pages,
    window: closed(
      (contact.windowName ?? '') + word('letter.personal') + postal + told.address + told.name + honorific,
    ),
    box: closed(box.join('')),
    code: closed(code),
    feet,
    bodyKey: told.bodyKey,
  }
}

function mailTasks(input: PlanInput, mails: readonly Good[]): readonly ReadTask[] {
  const tasks = mails.map((good) => mailTask(input, good))
  return Array.from({ length: Math.ceil(tasks.length / MAILS_PER_TASK) }, (_, i) => ({
    kind: 'mails',
    mails: tasks.slice(i * MAILS_PER_TASK, (i + 1) * MAILS_PER_TASK),
  }))
}

const smsTasks = (input: PlanInput, sms: readonly Good[]): readonly ReadTask[] =>
  sms.length === 0 ? [] : [{ kind: 'sms', sms: sms.map(({ row, told }) => smsTask(input, told, row.file)) }]

function mailTask({ caseFile, facts, specimen }: PlanInput, { row, number, told }: Good): MailTask {
  const { language } = facts
  const word = (key: Parameters<typeof text>[1], values?: Readonly<Record<string, string>>) =>
    text(language, key, values)
  const sender = said(caseFile.facts.organisation.name, language)
  const from = caseFile.contact.sender ?? 'unset@sender.invalid'
  const top = [
    ...(specimen ? [word('letter.markSpecimen'), word('letter.specimenNote')] : []),
    told.name === '' ? '' : word('mail.to', { name: told.name }),
    `${word('letter.reference')}: ${told.reference}`,
    `${word('letter.checkWord')}: ${told.checkWord}`,
    told.concerns === '' ? '' : `${word('letter.concerns')}: ${word('letter.concernsName', { name: told.concerns })}`,
  ]
  return {
    row: number,
    file: row.file,
    to: told.email,
    from,
    sender,
    subject:
      (specimen ? word('mail.subjectSpecimen') : '') + word('mail.subject', { sender, reference: told.reference }),
    messageId: `<${row.sha256.slice(0, 32)}@${from.split('@')[1] ?? 'sender.invalid'}>`,
    top: closed(top.join('')),
    end: closed(sender),
    bodyKey: told.bodyKey,
  }
}

/** The language in which the case is told. */
export const languageOf = (caseFile: CaseFile): Language => (caseFile.facts.organisation.country === 'JP' ? 'ja' : 'en')
