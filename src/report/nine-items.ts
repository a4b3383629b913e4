import { dayIn } from '#kernel/legal-day.ts'
import type { Duty } from '#law/index.ts'
import { actWords, dueOrder, dueWords } from './duty-words.ts'
import {
  causeLines,
  combinationTables,
  courseOfEvents,
  deskLine,
  exposureLines,
  latest,
  leakedItems,
  measureLines,
  orderLines,
  organisationName,
  peopleLines,
  personLines,
  publishedLines,
} from './facts-in-words.ts'
import {
  coreFields,
  type Field,
  type FilledForm,
  type FormTable,
  field,
  type Language,
  openFields,
  type ReportFacts,
  type Section,
  type Stage,
} from './filled-form.ts'
import { codeWord, count, dayWords, itemWords, momentWords } from './wording.ts'
import { PROVENANCE, STAGES, TRIGGERS, WORDS } from './words/nine-items.ts'
import { RESPONSE_WORDS } from './words/response.ts'

/** What distinguishes one nine-item report from another. */
export interface NineItems {
  readonly form: string
  readonly title: string
  readonly to: string
  /** The duties that this paper answers. */
  readonly answers: readonly Duty[]
  /** Whether it is about specific personal information (My Number). */
  readonly myNumber: boolean
  readonly beforeFiling: readonly string[]
}

export const pending = (duty: Duty): boolean =>
  duty.status === 'open' || duty.status === 'overdue' || duty.status === 'waiting'

/** Which report is next: the preliminary one until it is filed, then the final one, then what completes it. */
export function stageOf(duties: readonly Duty[]): Stage {
  const waits = (...acts: readonly Duty['act'][]) => duties.some((d) => pending(d) && acts.includes(d.act))
  if (waits('preliminary-report', 'report', 'initial-notification', 'notify-principal')) return 'preliminary'
  return waits('supplement') && !waits('final-report') ? 'supplement' : 'final'
}

/** When the duties that a paper answers are due, for who files it. */
export const dueLines = (duties: readonly Duty[], language: Language): readonly string[] => [
  ...new Set(
    duties
      .filter(pending)
      .toSorted((a, b) => (dueOrder(a.due) < dueOrder(b.due) ? -1 : 1))
      .map(
        (d) =>
          `${PROVENANCE[language].due}${actWords(d.act, language)} ${dueWords(d.due, language)}${language === 'ja' ? `（${d.cite.join('、')}）` : ` (${d.cite.join(', ')})`}${d.status === 'overdue' ? PROVENANCE[language].late : ''}`,
      ),
  ),
]

/** What helps to read a duty but is no ground for it. */
const NO_BASIS = /ガイドライン|休日に関する法律|Q&A/

/** The rules that name a bank's ordinance bind banks, those of a financial instruments business bind its kinds (Q&A 4-11). */
const ofOtherTrade = (cite: string, kind: string | undefined): boolean =>
  (cite.startsWith('銀行法') && kind !== 'bank') ||
  (cite.startsWith('金融商品取引業等') && kind !== 'fx-broker' && kind !== 'securities')

/** Legal bases of the duties that bind, each once. */
export const basesOf = (duties: readonly Duty[], { organisation }: ReportFacts): readonly string[] => [
  ...new Set(
    duties
      .filter((d) => d.force === 'must')
      .flatMap((d) => d.cite.filter((cite) => !NO_BASIS.test(cite) && !ofOtherTrade(cite, organisation.kind))),
  ),
]

/** What a specimen of a past affair must say of the law that it was asked with. */
export const asIfRemark = (facts: ReportFacts, language: Language): readonly string[] =>
  facts.asIfLawOf ? [WORDS[language].asIf(dayWords(facts.asIfLawOf, language))] : []

const restOf = (stage: Stage, core: readonly string[], language: Language): string =>
  stage === 'preliminary' && core.length === 0 ? PROVENANCE[language].follows : PROVENANCE[language].rest

/** The parts of a paper that follow from its sections and from the facts. */
export const framed = (
  facts: ReportFacts,
  language: Language,
  own: Omit<FilledForm, 'language' | 'from' | 'date' | 'open' | 'core' | 'specimen'>,
  alsoOpen: readonly string[] = [],
): FilledForm => {
  const open = [...openFields(own.sections), ...alsoOpen]
  const core = coreFields(own.sections)
  return {
    ...own,
    language,
    from: organisationName(facts, language),
    date: dayIn(facts.at, facts.zone),
    open,
    core,
    beforeFiling: [...own.beforeFiling, ...(open.length ? [restOf(own.stage, core, language)] : [])],
    specimen: facts.specimen,
  }
}

function outline(facts: ReportFacts, language: Language, of: NineItems): readonly Field[] {
  const { labels, noContractor, happened } = WORDS[language]
  const first = facts.knowledge[0]
  const [atWhom, event] = [latest(facts, 'at-whom'), latest(facts, 'event')]
  const met = facts.duties.triggersMet.filter((id) => id.startsWith(of.myNumber ? 'JP-MYN' : 'JP-APPI'))
  return [
    field(happened, exposureLines(facts, language)),
    field(labels.found, [first && momentWords(first.at, facts.zone, language)], 'core'),
    field(labels.finder, [first?.by && codeWord(first.by, language)]),
    field(labels.event, [event && codeWord(event, language)], 'core'),
    field(
      labels.triggers,
      met.map((id) => TRIGGERS[id]?.[language]),
      met.length || of.answers.some((d) => d.act !== 'report') ? 'mandatory' : 'optional',
    ),
    field(labels.contractor, [atWhom === 'self' ? noContractor : atWhom && codeWord(atWhom, language)]),
    field(labels.course, courseOfEvents(facts, language)),
  ]
}

/** The kinds of report with the one ticked that this is. */
export const stageBoxes = (stage: Stage, language: Language): string =>
  (['preliminary', 'final', 'supplement'] as const)
    .map((each) => `${each === stage ? '■' : '□'} ${STAGES[language][each]}`)
    .join('　')

/** Who reports and what kind of report it is. */
export function filerSection(facts: ReportFacts, language: Language, stage: Stage): Section {
  const { filer, kind, business, trade, inCharge } = WORDS[language]
  const { organisation } = facts
  return {
    heading: filer,
    fields: [
      field(kind, [stageBoxes(stage, language)]),
      field(business, [organisationName(facts, language)], 'core'),
      field(trade, [organisation.kind && codeWord(organisation.kind, language)]),
      field(inCharge, [], 'by-hand'),
    ],
  }
}

function myNumberPersons(facts: ReportFacts, language: Language): readonly string[] {
  const n = latest(facts, 'my-number-people')
  return n === undefined ? [] : [WORDS[language].myNumberPersons(count(n))]
}

function nineSections(facts: ReportFacts, language: Language, of: NineItems): readonly Section[] {
  const { labels, sections: headings, customers, myNumberItems } = WORDS[language]
  const items = leakedItems(facts)
  const atWhom = latest(facts, 'at-whom')
  const misused = facts.knowledge.some((k) => k.event === 'misuse')
  const fields: readonly (readonly Field[])[] = [
    outline(facts, language, of),
    [field(labels.medium, [customers]), field(labels.items, [items.length ? itemWords(items, language) : undefined])],
    [field(labels.persons, of.myNumber ? myNumberPersons(facts, language) : personLines(facts, language))],
    [field(labels.at, [atWhom && codeWord(atWhom, language)]), field(labels.cause, causeLines(facts, language))],
    [field(labels.harm, [misused ? RESPONSE_WORDS[language].misuse : undefined])],
    [field(labels.toPeople, peopleLines(facts, language))],
    [field(labels.published, publishedLines(facts, language))],
    [
      field(labels.done, measureLines(facts, true, language)),
      field(labels.planned, measureLines(facts, false, language)),
    ],
    [
      field(labels.orders, orderLines(facts, language), 'optional'),
      field(labels.other, [deskLine(facts, language)], 'optional'),
    ],
  ]
  return headings.map((heading, i) => ({
    heading: of.myNumber && i === 1 ? myNumberItems : heading,
    fields: fields[i] ?? [],
  }))
}

/** Which of the nine items a paper holds, 1 to 9: those in which nothing mandatory is open. Null: it is no such paper. */
export function heldItems({ sections, open, language }: FilledForm): readonly number[] | null {
  const { sections: headings, myNumberItems } = WORDS[language]
  const there = headings.map((heading, i) =>
    sections.find((s) => s.heading === heading || (i === 1 && s.heading === myNumberItems)),
  )
  if (there.some((section) => section === undefined)) return null
  return there.flatMap((s, i) => (open.some((name) => name.startsWith(`${s?.heading} – `)) ? [] : [i + 1]))
}

/** A report of the nine items of APPI Enforcement Rules art. 8(1), with the sub-fields of the guideline. */
export function nineItemReport(facts: ReportFacts, language: Language, of: NineItems): FilledForm {
  const words = WORDS[language]
  const stage = stageOf(of.answers)
  const kind = STAGES[language][stage]
  const tables: readonly FormTable[] = combinationTables(facts, language, of.myNumber ? 'my-number' : undefined)
  return framed(facts, language, {
    form: of.form,
    title: language === 'ja' ? `${of.title}（${kind}）` : `${of.title} (${kind})`,
    to: of.to,
    bases: basesOf(of.answers, facts),
    remarks: [
      ...asIfRemark(facts, language),
      words.unitNote,
      ...(of.myNumber && tables.length ? [words.myNumberUnit] : []),
    ],
    sections: [filerSection(facts, language, stage), ...nineSections(facts, language, of)],
    tables,
    stage,
    beforeFiling: [...of.beforeFiling, ...dueLines(of.answers, language), PROVENANCE[language].byHand],
  })
}
