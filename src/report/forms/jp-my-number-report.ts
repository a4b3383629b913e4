import type { Form, ReportFacts } from '../filled-form.ts'
import { nineItemReport } from '../nine-items.ts'
import { codeWord } from '../wording.ts'
import { PROVENANCE, WORDS } from '../words/nine-items.ts'

const answers = ({ duties }: ReportFacts) =>
  duties.duties.filter(
    (d) =>
      d.regime === 'jp-myn' &&
      d.to === 'ppc' &&
      d.status !== 'relieved' &&
      (/report$/.test(d.act) || d.act === 'supplement'),
  )

/**
 * The report of a leak of My Numbers (My Number Act art. 29-4). It goes to the commission even where the APPI report goes
 * to a financial authority, and counts only the people whose number is among the data. Layout known second-hand.
 */
export default {
  id: 'jp-my-number-report',
  languages: ['ja', 'en'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts, language) {
    const words = PROVENANCE[language]
    return nineItemReport(facts, language, {
      form: 'jp-my-number-report',
      title: WORDS[language].myNumberTitle,
      to: codeWord('ppc', language),
      answers: answers(facts),
      myNumber: true,
      beforeFiling: [
        words.content(
          language === 'ja'
            ? '番号法第29条の4及び同条に基づく規則（平成27年特定個人情報保護委員会規則第5号）'
            : 'My Number Act art. 29-4 and the Rule under it',
        ),
        words.webForm,
      ],
    })
  },
} satisfies Form
