import type { Form, ReportFacts } from '../filled-form.ts'
import { nineItemReport } from '../nine-items.ts'
import { codeWord } from '../wording.ts'
import { PROVENANCE, WORDS } from '../words/nine-items.ts'

const answers = ({ duties }: ReportFacts) =>
  duties.duties.filter(
    (d) =>
      d.regime === 'jp-appi' &&
      d.to === 'ppc' &&
      d.status !== 'relieved' &&
      (/report$/.test(d.act) || d.act === 'supplement'),
  )

/**
 * The report of a leak to the Personal Information Protection Commission (APPI art. 26(1), Enforcement Rules art. 8):
 * preliminary, final or completing, as is due next. The commission takes it on its web form, whose order of fields is
 * known second-hand only.
 */
export default {
  id: 'jp-ppc-report',
  languages: ['ja', 'en'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts, language) {
    const words = PROVENANCE[language]
    const both = facts.duties.duties.some((d) => d.regime === 'jp-myn' && d.to === 'ppc')
    return nineItemReport(facts, language, {
      form: 'jp-ppc-report',
      title: WORDS[language].ppcTitle,
      to: codeWord('ppc', language),
      answers: answers(facts),
      myNumber: false,
      beforeFiling: [
        words.content(
          language === 'ja' ? '個人情報保護法施行規則第8条第1項各号' : 'APPI Enforcement Rules art. 8(1) items 1 to 9',
        ),
        words.webForm,
        ...(both ? [words.both] : []),
      ],
    })
  },
} satisfies Form
