import type { Measure } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import type { Duty, Order } from '#law/index.ts'
import { causeLines, entryWords, inWords, latest, leakedItems, measureWords, personLines } from './facts-in-words.ts'
import { type Field, type FormTable, field, type Language, type ReportFacts, type Section } from './filled-form.ts'
import { changeOf, type LastReport } from './last-report.ts'
import { codeWord, count, dayWords, itemWords, momentWords } from './wording.ts'
import { ORDER_WORDS } from './words/order.ts'
import { STATUS } from './words/response.ts'

/** An order with what became of its reports. */
export interface Ordered {
  readonly order: Order
  /** Reports still due under it, earliest first. */
  readonly due: readonly Duty[]
  /** When its reports were handed in, oldest first. */
  readonly filed: readonly Instant[]
}

const ORDER_RULES = /^JP-FIN-02[0-3]$/

/** The latest order of a case and its reports, or null without one. */
export function latestOrder(facts: ReportFacts): Ordered | null {
  const today = dayIn(facts.at, facts.zone)
  const order = facts.orders
    .filter((o) => o.at <= today)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
  if (!order) return null
  const due = facts.duties.duties
    .filter((d) => d.act === 'order-report' && d.status !== 'done' && d.clockStart === order.at && d.to === order.by)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const filed = facts.milestones
    .filter((m) => m.did === 'filed' && ORDER_RULES.test(m.duty ?? '') && dayIn(m.at, facts.zone) >= order.at)
    .map((m) => m.at)
  return { order, due, filed: filed.toSorted((a, b) => a - b) }
}

const dayOf = (duty: Duty): string => (duty.due.kind === 'date' ? duty.due.date : '9999')

/** The dates of the reports still to come; after the first of an order they are planning dates. */
export const reportDays = (of: Ordered): readonly LegalDay[] =>
  of.due.flatMap((d) => (d.due.kind === 'date' ? [d.due.date] : []))

/** The days on which offices are closed, for who files: an order's date is never moved silently. */
export const closedDays = (of: Ordered, language: Language): readonly string[] =>
  of.due.flatMap((d) =>
    d.due.kind === 'date' && d.notes.some((n) => n.includes('offices are closed'))
      ? [ORDER_WORDS[language].closed(dayWords(d.due.date, language))]
      : [],
  )

/** Dates that the order does not fix, each marked as planned, with the reason once. */
function plannedFields(now: readonly LegalDay[], later: readonly LegalDay[], language: Language): readonly Field[] {
  const words = ORDER_WORDS[language]
  const told = (days: readonly LegalDay[]) => days.map((d) => words.planning(dayWords(d, language)))
  return [
    ...(now.length ? [field(words.now, [...told(now), words.planningNote], 'optional')] : []),
    field(words.later, [...told(later), ...(now.length || !later.length ? [] : [words.planningNote])], 'optional'),
  ]
}

/** The order as it was given, and when reports are due. */
export function orderSection(of: Ordered, language: Language): Section {
  const words = ORDER_WORDS[language]
  const { order, filed } = of
  const days = reportDays(of)
  const [firm, planned] =
    filed.length === 0 && days[0] === order['first-report'] ? [days.slice(0, 1), days.slice(1)] : [[], days]
  return {
    heading: words.order,
    fields: [
      field(words.at, [dayWords(order.at, language)], 'core'),
      field(words.by, [codeWord(order.by, language)], 'core'),
      field(words.basis, [codeWord(order.basis, language)], 'core'),
      field(words.items, order.items ?? []),
      ...(filed.length === 0
        ? [
            field(
              words.due,
              firm.map((d) => dayWords(d, language)),
            ),
          ]
        : []),
      ...(order.then
        ? plannedFields(
            filed.length === 0 ? [] : planned.slice(0, 1),
            planned.slice(filed.length === 0 ? 0 : 1),
            language,
          )
        : []),
    ],
  }
}

/** What happened, and why. */
export function affairSections(facts: ReportFacts, language: Language): readonly Section[] {
  const words = ORDER_WORDS[language]
  const first = facts.knowledge[0]
  const event = latest(facts, 'event')
  return [
    {
      heading: words.outline,
      fields: [
        field(
          words.found,
          [
            first &&
              [momentWords(first.at, facts.zone, language), event && codeWord(event, language)]
                .filter(Boolean)
                .join(language === 'ja' ? '　' : ', '),
          ],
          'core',
        ),
        field(words.persons, personLines(facts, language)),
        field(words.leaked, [itemWords(leakedItems(facts), language)]),
      ],
    },
    { heading: words.cause, fields: [field(words.causes, causeLines(facts, language))] },
  ]
}

/** An item that only asks for the report itself, such as "report in writing on (1) to (3)". */
const asksForReport = (text: string): boolean => /書面で報告|report in writing/i.test(text)

/** One section an item of the order: what is ordered, what was done, which measures answer it. */
export function itemSections(facts: ReportFacts, { order }: Ordered, language: Language): readonly Section[] {
  const words = ORDER_WORDS[language]
  return (order.items ?? []).map((text, i): Section => {
    const log = facts.response.log.filter((e) => e.orderItems.includes(i + 1))
    const measures = facts.response.measures.filter((m) => m.orderItems.includes(i + 1))
    const itself = asksForReport(text) && measures.length === 0
    const fields: readonly Field[] = [
      field(words.required, [text]),
      ...(log.length
        ? [
            field(
              words.log,
              log.map((e) => `${momentWords(e.at, facts.zone, language)} ${entryWords(e, language)}`),
            ),
          ]
        : []),
      field(words.measures, itself ? [words.byThisPaper] : measures.map((m) => measureWords(m, facts, language))),
    ]
    return { heading: words.item(String(i + 1)), fields }
  })
}

const numbers = (m: Measure, of: Ordered): readonly number[] =>
  m.orderItems.filter((n) => n <= (of.order.items?.length ?? 0))

/** Order of the table: by the first item that a measure answers; those outside the order last. */
const placeOf = (m: Measure, of: Ordered): number => Math.min(...numbers(m, of), Number.MAX_SAFE_INTEGER)

/** What a measure must say before the paper can go out, as `gap` names it. */
export function gapsOf(facts: ReportFacts, language: Language): readonly string[] {
  const words = ORDER_WORDS[language]
  return facts.response.measures.flatMap((m) => {
    const lacks: readonly (keyof typeof words.gaps)[] = [
      ...(m.cause ? [] : (['cause'] as const)),
      ...(m.owner ? [] : (['owner'] as const)),
      ...(m.status === 'done' && m.evidence.length === 0 ? (['evidence'] as const) : []),
      ...(m.status === 'done' && !m.effect ? (['effect'] as const) : []),
      ...(m.status !== 'done' && m.due === undefined ? (['due'] as const) : []),
    ]
    return lacks.map((lack) => words.gap(inWords(m.what, language) ?? m.id, words.gaps[lack]))
  })
}

/** Every measure with item, cause, evidence, effect, who answers for it; `since` adds what changed since then. */
export function measureTable(facts: ReportFacts, of: Ordered, language: Language, since?: LastReport): FormTable {
  const words = ORDER_WORDS[language]
  const standing = (m: Measure) => {
    const day =
      m.doneAt === undefined
        ? m.due && words.until(dayWords(m.due, language))
        : dayWords(dayIn(m.doneAt, facts.zone), language)
    return [STATUS[m.status][language], day].filter(Boolean).join(' ')
  }
  return {
    caption: words.table,
    head: since === undefined ? words.head : words.monthlyHead,
    rows: facts.response.measures
      .toSorted((a, b) => placeOf(a, of) - placeOf(b, of))
      .map((m) => [
        numbers(m, of)
          .map((n) => (language === 'ja' ? `（${n}）` : `(${n})`))
          .join(' ') || words.none,
        inWords(m.what, language) ?? m.id,
        inWords(m.cause, language) ?? words.missing,
        m.evidence.join(language === 'ja' ? '、' : ', ') || (m.status === 'done' ? words.missing : '－'),
        inWords(m.effect, language) ?? (m.status === 'done' ? words.missing : '－'),
        m.owner ? codeWord(m.owner, language) : words.missing,
        standing(m),
        ...(since === undefined ? [] : [words.changes[changeOf(m, since)]]),
      ]),
    widths: since === undefined ? [8, 24, 16, 16, 14, 10, 12] : [8, 21, 15, 15, 13, 10, 10, 8],
    wide: true,
  }
}

/** How many measures answer each item, by standing; rows and columns add up. */
export function sumsTable(facts: ReportFacts, of: Ordered, language: Language): FormTable {
  const words = ORDER_WORDS[language]
  const states = ['done', 'doing', 'planned'] as const
  const tally = (label: string, measures: readonly Measure[]) => {
    const each = states.map((s) => measures.filter((m) => m.status === s).length)
    return { label, each: [...each, measures.length] }
  }
  const rows = [
    ...(of.order.items ?? []).map((_text, i) =>
      tally(
        language === 'ja' ? `（${i + 1}）` : `(${i + 1})`,
        facts.response.measures.filter((m) => m.orderItems.includes(i + 1)),
      ),
    ),
    tally(
      words.none,
      facts.response.measures.filter((m) => numbers(m, of).length === 0),
    ),
  ]
  const total = [0, 1, 2, 3].map((i) => rows.reduce((n, r) => n + (r.each[i] ?? 0), 0))
  return {
    caption: words.sums,
    head: words.sumsHead,
    rows: [...rows, { label: words.total, each: total }].map((r) => [r.label, ...r.each.map(count)]),
    widths: [40, 15, 15, 15, 15],
  }
}
