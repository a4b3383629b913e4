import { dayIn } from '#kernel/legal-day.ts'
import { entryWords, measureWords } from '../facts-in-words.ts'
import { type Form, field, type Language, type ReportFacts, type Section } from '../filled-form.ts'
import { changeOf, doneSince, finishedSince, type LastReport, lastReport } from '../last-report.ts'
import { dueLines, framed } from '../nine-items.ts'
import {
  affairSections,
  closedDays,
  gapsOf,
  itemSections,
  latestOrder,
  measureTable,
  type Ordered,
  orderSection,
  reportDays,
  sumsTable,
} from '../order-paper.ts'
import { codeWord, dayWords, momentWords } from '../wording.ts'
import { PROVENANCE } from '../words/nine-items.ts'
import { ORDER_WORDS } from '../words/order.ts'

/** What changed since the last report, and what remains. */
function difference(facts: ReportFacts, of: Ordered, last: LastReport, language: Language): readonly Section[] {
  const words = ORDER_WORDS[language]
  const { measures, log } = facts.response
  const since = last.at
  const today = dayIn(facts.at, facts.zone)
  const told = (which: readonly (typeof measures)[number][]) => {
    const each = which.map((m) => measureWords(m, facts, language))
    return each.length ? each : [words.nothing]
  }
  const entries = log
    .filter((e) => doneSince(e, last))
    .map((e) => `${momentWords(e.at, facts.zone, language)} ${entryWords(e, language)}`)
  const next = reportDays(of)[1]
  return [
    {
      heading: words.period,
      fields: [
        field(words.last, [dayWords(dayIn(since, facts.zone), language)], 'core'),
        field(
          words.covered,
          [words.span(dayWords(dayIn(since, facts.zone), language), dayWords(today, language))],
          'core',
        ),
      ],
    },
    {
      heading: words.change,
      fields: [
        field(words.fresh, told(measures.filter((m) => changeOf(m, last) === 'new'))),
        field(words.finished, told(measures.filter((m) => finishedSince(m, last)))),
        field(words.done, entries.length ? entries : [words.nothing]),
      ],
    },
    {
      heading: words.remaining,
      fields: [
        field(words.open, told(measures.filter((m) => m.status !== 'done'))),
        field(words.overdue, told(measures.filter((m) => m.status !== 'done' && m.due !== undefined && m.due < today))),
        field(words.next, [next && words.planning(dayWords(next, language))], 'optional'),
      ],
    },
  ]
}

/**
 * A monthly report under an order, as the difference to the last one that was filed. Its dates are planning dates to
 * agree with the bureau, since an order says only "every month". No printed form is known.
 */
export default {
  id: 'jp-order-monthly',
  languages: ['ja', 'en'],
  answers: (facts) => latestOrder(facts)?.due.slice(0, 1) ?? [],
  applies(facts) {
    const of = latestOrder(facts)
    return of !== null && of.filed.length > 0 && of.due.length > 0 && of.order.then === 'monthly'
  },
  fill(facts, language) {
    const words = ORDER_WORDS[language]
    const of = latestOrder(facts)
    const last = of && lastReport(of, facts)
    if (!of || !last) throw new Error('jp-order-monthly follows a filed report: record it in milestones of case.yaml')
    return framed(
      facts,
      language,
      {
        form: 'jp-order-monthly',
        title: words.monthlyTitle(of.filed.length),
        to: codeWord(of.order.by, language),
        bases: [codeWord(of.order.basis, language)],
        remarks: [],
        sections: [
          orderSection(of, language),
          ...affairSections(facts, language),
          ...difference(facts, of, last, language),
          ...itemSections(facts, of, language),
        ],
        tables: facts.response.measures.length
          ? [measureTable(facts, of, language, last), sumsTable(facts, of, language)]
          : [],
        stage: 'final',
        beforeFiling: [
          words.provenance,
          ...(facts.orders.length > 1 ? [words.severalOrders] : []),
          ...dueLines(of.due.slice(0, 1), language),
          ...closedDays(of, language),
          PROVENANCE[language].byHand,
        ],
      },
      gapsOf(facts, language),
    )
  },
} satisfies Form
