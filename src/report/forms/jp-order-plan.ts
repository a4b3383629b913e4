import type { Form } from '../filled-form.ts'
import { dueLines, framed } from '../nine-items.ts'
import {
  affairSections,
  closedDays,
  gapsOf,
  itemSections,
  latestOrder,
  measureTable,
  orderSection,
  sumsTable,
} from '../order-paper.ts'
import { codeWord } from '../wording.ts'
import { PROVENANCE } from '../words/nine-items.ts'
import { ORDER_WORDS } from '../words/order.ts'

/**
 * The first report under an order: each of its items with the measures that answer it, the cause each addresses, its
 * evidence, its effect and who answers for it. The order itself says what to report; no printed form is known.
 */
export default {
  id: 'jp-order-plan',
  languages: ['ja', 'en'],
  answers: (facts) => latestOrder(facts)?.due.slice(0, 1) ?? [],
  applies(facts) {
    const of = latestOrder(facts)
    return of !== null && of.filed.length === 0 && of.due.length > 0
  },
  fill(facts, language) {
    const words = ORDER_WORDS[language]
    const of = latestOrder(facts)
    if (!of) throw new Error('jp-order-plan answers an order, and the case has none: give orders in case.yaml')
    return framed(
      facts,
      language,
      {
        form: 'jp-order-plan',
        title: words.planTitle,
        to: codeWord(of.order.by, language),
        bases: [codeWord(of.order.basis, language)],
        remarks: [],
        sections: [
          orderSection(of, language),
          ...affairSections(facts, language),
          ...itemSections(facts, of, language),
        ],
        tables: facts.response.measures.length
          ? [measureTable(facts, of, language), sumsTable(facts, of, language)]
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
