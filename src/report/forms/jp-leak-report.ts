import type { Form, ReportFacts } from '../filled-form.ts'
import { nineItemReport } from '../nine-items.ts'
import { codeWord } from '../wording.ts'
import { PROVENANCE, WORDS } from '../words/nine-items.ts'

const answers = (facts: ReportFacts) =>
  facts.duties.duties.filter(
    (d) =>
      (d.regime === 'jp-appi' || d.regime === 'jp-fin') &&
      d.to !== 'ppc' &&
      d.rule !== 'JP-FIN-010' &&
      d.act !== 'order-report' &&
      d.status !== 'relieved' &&
      (/report$/.test(d.act) || d.act === 'supplement'),
  )

/**
 * The leak report of a firm whose reports go to its supervisor instead of the commission: the nine items of APPI
 * Enforcement Rules art. 8(1) with both legal bases side by side (financial-sector Q&A 4-10, 4-11). The printed layout of
 * the Q&A's annex form is known second-hand only, so this is its content, not a facsimile.
 */
export default {
  id: 'jp-leak-report',
  languages: ['ja', 'en'],
  answers,
  applies: (facts) => facts.organisation.country === 'JP' && answers(facts).length > 0,
  fill(facts, language) {
    const duties = answers(facts)
    const to = duties[0]?.to ?? facts.organisation.supervisor
    return nineItemReport(facts, language, {
      form: 'jp-leak-report',
      title: WORDS[language].title,
      to: to ? codeWord(to, language) : '',
      answers: duties,
      myNumber: false,
      beforeFiling: [
        PROVENANCE[language].content(
          language === 'ja'
            ? '個人情報保護法施行規則第8条第1項各号及び金融分野における個人情報保護に関するQ&A（別紙様式1）'
            : 'APPI Enforcement Rules art. 8(1) and the annex form of the financial-sector Q&A',
        ),
      ],
    })
  },
} satisfies Form
