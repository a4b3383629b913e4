import type { Bilingual, Measure, ResponseEntry } from '#case/index.ts'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import { legalDay } from '#kernel/legal-day.ts'
import type { Knowledge } from '#law/index.ts'
import { inLanguage } from '#texts/index.ts'
import type { FormTable, Language, ReportFacts } from './filled-form.ts'
import { codeWord, count, dayWords, itemWords, momentWords, personsWords } from './wording.ts'
import { WORDS } from './words/nine-items.ts'
import { RESPONSE_WORDS, STATUS, SYSTEM_STATES, VERBS } from './words/response.ts'

/** The last that was known of one thing. */
export const latest = <K extends keyof Knowledge>(facts: ReportFacts, key: K): Knowledge[K] | undefined =>
  facts.knowledge.findLast((k) => k[key] !== undefined)?.[key]

/** Text in the language asked for, else in the other one: a fact is not left out for want of a translation. */
export const inWords = (text: Bilingual | undefined, language: Language): string | undefined =>
  inLanguage(text, language) || undefined

export const organisationName = ({ organisation }: ReportFacts, language: Language): string =>
  inLanguage(organisation.name, language)

/** Every item that leaked in any attack, in the order of the list. */
export const leakedItems = ({ summary }: ReportFacts): readonly DataKind[] =>
  sortKinds(summary.attacks.flatMap((a) => a.combinations.flatMap((c) => c.items)))

/** One line an attack, and the total of persons, each with its bounds where they are open. */
export const personLines = ({ summary }: ReportFacts, language: Language): readonly string[] => [
  ...summary.attacks.map(
    (a) =>
      `${WORDS[language].attack(a.id, codeWord(a.certainty, language))}${language === 'ja' ? '：' : ': '}${personsWords(a.persons, a.bounds, language)}`,
  ),
  ...(summary.attacks.length > 1 || !summary.attacks.length
    ? [
        `${WORDS[language].all}${language === 'ja' ? '：' : ': '}${personsWords(summary.persons, summary.bounds, language)}`,
      ]
    : []),
]

const partOfTime = (text: string, language: Language): string => {
  if (text.length === 10) return dayWords(legalDay(text), language)
  if (language === 'en') return text
  const [year, month] = text.split('-')
  return `${year}年${Number(month)}月`
}

/** Between which days data was exposed, one line an attack of which that is known. */
export const exposureLines = ({ attacks }: ReportFacts, language: Language): readonly string[] =>
  attacks.flatMap(({ id, from, to }) => {
    const first = from ?? to
    if (first === undefined) return []
    const words = RESPONSE_WORDS[language]
    const last = to ?? first
    const days =
      first === last ? partOfTime(first, language) : words.span(partOfTime(first, language), partOfTime(last, language))
    return [attacks.length > 1 ? words.exposed(id, days) : days]
  })

/** What was done, in one phrase, with who did it and on whose order. */
export function entryWords(entry: ResponseEntry, language: Language): string {
  const words = RESPONSE_WORDS[language]
  const what = inWords(entry.what, language)
  const verb = VERBS[entry.did][language]
  return [
    what && verb ? `${verb}${language === 'ja' ? '：' : ': '}${what}` : (what ?? verb),
    entry.version === undefined ? '' : ` ${words.version(entry.version)}`,
    entry.by === undefined ? '' : words.by(codeWord(entry.by, language)),
    entry.onOrderOf === undefined ? '' : words.order(codeWord(entry.onOrderOf, language)),
  ].join('')
}

/** A measure in one line with its standing and date. */
export function measureWords(measure: Measure, facts: ReportFacts, language: Language): string {
  const words = RESPONSE_WORDS[language]
  const when =
    measure.doneAt !== undefined
      ? momentWords(measure.doneAt, facts.zone, language)
      : measure.due === undefined
        ? ''
        : words.until(dayWords(measure.due, language))
  const gap = language === 'ja' ? '　' : ', '
  const standing = [STATUS[measure.status][language], when].filter(Boolean).join(gap)
  return `${inWords(measure.what, language) ?? measure.id}${language === 'ja' ? `（${standing}）` : ` (${standing})`}`
}

/** The kind of cause, once it is known. */
export function causeWord(facts: ReportFacts, language: Language): string | undefined {
  const cause = latest(facts, 'cause')
  return cause && cause !== 'unknown' ? codeWord(cause, language) : undefined
}

/** Known causes: the kind of event, and, named as such, what the measures against recurrence say that they address. */
export function causeLines(facts: ReportFacts, language: Language): readonly string[] {
  const kind = causeWord(facts, language)
  const addressed = facts.response.measures.filter((m) => !m.protects).flatMap((m) => inWords(m.cause, language) ?? [])
  return [
    ...(kind === undefined ? [] : [kind]),
    ...[...new Set(addressed)].map((cause) => RESPONSE_WORDS[language].addressed(cause)),
  ]
}

/** Every system that holds personal data with what was found there; what nobody looked at yet is shown as such. */
export const systemLines = (facts: ReportFacts, language: Language): readonly string[] =>
  facts.inventory.map(({ system, state, at }) => {
    const when = at === undefined ? '' : momentWords(at, facts.zone, language)
    const standing = [SYSTEM_STATES[state][language], when].filter(Boolean).join(language === 'ja' ? '　' : ', ')
    return language === 'ja' ? `${system}（${standing}）` : `${system} (${standing})`
  })

/** Each time that people were told individually, and what else protects them now. */
export function peopleLines(facts: ReportFacts, language: Language): readonly string[] {
  const words = RESPONSE_WORDS[language]
  const at = (moment: ReportFacts['at']) => momentWords(moment, facts.zone, language)
  return [
    ...facts.milestones
      .filter((m) => m.did === 'notified-people')
      .map((m) => `${at(m.at)} ${m.people === undefined ? words.toldSome : words.told(count(m.people))}`),
    ...facts.response.log
      .filter((e) => PROTECTS.has(e.did) || e.did === 'desk-opened')
      .map((e) => `${at(e.at)} ${entryWords(e, language)}`),
    ...facts.response.measures.filter((m) => m.protects).map((m) => measureWords(m, facts, language)),
  ]
}

const PROTECTS: ReadonlySet<ResponseEntry['did']> = new Set([
  'passwords-invalidated',
  'withdrawals-watched',
  'withdrawals-held',
  'new-accounts-stopped',
  'takedown-asked',
  'takedown-done',
])

export const publishedLines = (facts: ReportFacts, language: Language): readonly string[] =>
  facts.published.map((p) => `${momentWords(p.at, facts.zone, language)} ${p.words}`)

/** Measures against recurrence, done or still to come. */
export const measureLines = (facts: ReportFacts, done: boolean, language: Language): readonly string[] =>
  facts.response.measures
    .filter((m) => !m.protects && (m.status === 'done') === done)
    .map((m) => measureWords(m, facts, language))

export const orderLines = (facts: ReportFacts, language: Language): readonly string[] =>
  facts.orders.map((o) =>
    WORDS[language].order(dayWords(o.at, language), codeWord(o.by, language), codeWord(o.basis, language)),
  )

/** The desk that people can ask, in one line. */
export const deskLine = ({ contact }: ReportFacts, language: Language): string | undefined =>
  contact && [contact.name, contact.phone, contact.hours].filter(Boolean).join(language === 'ja' ? '　' : ', ')

/** What happened and what was done, oldest first. */
export function courseOfEvents(facts: ReportFacts, language: Language): readonly string[] {
  const ja = language === 'ja'
  const when = (at: ReportFacts['at']) => momentWords(at, facts.zone, language)
  const eventBy = (at: ReportFacts['at']) => {
    const event = facts.knowledge.findLast((k) => k.at <= at && k.event !== undefined)?.event
    return event && codeWord(event, language)
  }
  const events = [
    ...facts.knowledge.map((k) => ({
      at: k.at as number,
      line: [
        when(k.at),
        k.by ? codeWord(k.by, language) : '',
        k.event || k.certainty
          ? [eventBy(k.at), codeWord(k.certainty ?? 'feared', language)].filter(Boolean).join(ja ? 'の' : ' ')
          : '',
        k.people?.likely ? `${ja ? '約' : 'about '}${count(k.people.likely)}${ja ? '人' : ' persons'}` : '',
      ],
    })),
    ...facts.response.log.map((e) => ({ at: e.at as number, line: [when(e.at), entryWords(e, language)] })),
    ...facts.published.map((p) => ({ at: p.at as number, line: [when(p.at), p.words] })),
    ...facts.orders.map((o, i) => ({
      at: Date.parse(`${o.at}T00:00:00Z`),
      line: [orderLines(facts, language)[i] ?? ''],
    })),
  ]
  return events.sort((a, b) => a.at - b.at).map((e) => e.line.filter(Boolean).join(ja ? '　' : ' · '))
}

/** One table an attack: combinations of items × persons, with their sum. `only` leaves out combinations without it. */
export function combinationTables(facts: ReportFacts, language: Language, only?: DataKind): readonly FormTable[] {
  const { table, tableHead, total, attack } = WORDS[language]
  return facts.summary.attacks.flatMap((a) => {
    const shown = a.combinations.filter((c) => only === undefined || c.items.includes(only))
    if (only !== undefined && shown.length === 0) return []
    const sum = shown.reduce((n, c) => n + c.persons, 0)
    return [
      {
        caption: table(attack(a.id, codeWord(a.certainty, language))),
        head: tableHead,
        rows: [...shown.map((c) => [itemWords(c.items, language), count(c.persons)]), [total, count(sum)]],
      },
    ]
  })
}
