import { coreFields, type Form, openFields, type ReportFacts } from '../filled-form.ts'
import { nineItemReport } from '../nine-items.ts'
import { WORDS } from '../words/nine-items.ts'
import { PRINCIPAL_WORDS } from '../words/notices.ts'

const answers = ({ duties }: ReportFacts) =>
  duties.duties.filter((d) => d.regime.startsWith('jp-') && d.act === 'notify-principal' && d.status !== 'relieved')

/**
 * A contractor's notice to its principal (APPI art. 26(1) proviso, Enforcement Rules art. 9): those of the nine items that
 * it knows by then. What it does not know yet follows later and holds nothing up. No form is prescribed.
 */
export default {
  id: 'jp-principal-notice',
  languages: ['ja', 'en'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts, language) {
    const words = PRINCIPAL_WORDS[language]
    const filled = nineItemReport(facts, language, {
      form: 'jp-principal-notice',
      title: words.title,
      to: words.to,
      answers: answers(facts),
      myNumber: false,
      beforeFiling: [words.provenance, words.relief, words.after, words.each],
    })
    const { kind, labels, filer } = WORDS[language]
    const sections = filled.sections.map((s) => ({
      heading: s.heading === filer ? words.heading : s.heading,
      fields: s.fields
        .filter((f) => f.label !== kind)
        .map((f) => (f.label === labels.contractor ? { ...f, lines: [words.contractor] } : f)),
    }))
    return {
      ...filled,
      title: words.title,
      stage: 'preliminary',
      remarks: [words.remark, ...filled.remarks],
      sections,
      open: openFields(sections),
      core: coreFields(sections),
    }
  },
} satisfies Form
