import {
  causeLines,
  combinationTables,
  courseOfEvents,
  deskLine,
  exposureLines,
  latest,
  leakedItems,
  measureLines,
  organisationName,
  peopleLines,
  personLines,
  publishedLines,
} from '../facts-in-words.ts'
import { type Form, field, type Language, type ReportFacts, type Section } from '../filled-form.ts'
import { asIfRemark, dueLines, framed } from '../nine-items.ts'
import { otherReports } from '../other-reports.ts'
import { codeWord, itemWords, momentWords } from '../wording.ts'
import { PROVENANCE, WORDS } from '../words/nine-items.ts'
import { SRO_WORDS } from '../words/notices.ts'

const answers = ({ duties }: ReportFacts) => duties.duties.filter((d) => d.rule === 'JP-FIN-024')

function sections(facts: ReportFacts, language: Language): readonly Section[] {
  const [words, nine] = [SRO_WORDS[language], WORDS[language]]
  const first = facts.knowledge[0]
  const event = latest(facts, 'event')
  return [
    {
      heading: words.member,
      fields: [field(words.name, [organisationName(facts, language)], 'core'), field(nine.inCharge, [], 'by-hand')],
    },
    {
      heading: words.affair,
      fields: [
        field(nine.happened, exposureLines(facts, language)),
        field(nine.labels.found, [first && momentWords(first.at, facts.zone, language)], 'core'),
        field(nine.labels.event, [event && codeWord(event, language)], 'core'),
        field(nine.labels.cause, causeLines(facts, language)),
        field(words.course, courseOfEvents(facts, language)),
      ],
    },
    {
      heading: words.impact,
      fields: [
        field(nine.labels.persons, personLines(facts, language)),
        field(nine.labels.items, [itemWords(leakedItems(facts), language)]),
      ],
    },
    {
      heading: words.authority,
      fields: [field(words.filed, otherReports(facts, answers(facts), language))],
    },
    {
      heading: words.customers,
      fields: [
        field(nine.labels.toPeople, peopleLines(facts, language)),
        field(nine.labels.published, publishedLines(facts, language)),
        field(nine.labels.other, [deskLine(facts, language)]),
      ],
    },
    {
      heading: words.prevention,
      fields: [
        field(nine.labels.done, measureLines(facts, true, language)),
        field(nine.labels.planned, measureLines(facts, false, language)),
      ],
    },
  ]
}

/** A broker's report to its association (FFAJ, JSDA). Duty and addressee are from memory; its form is not known. */
export default {
  id: 'jp-sro-report',
  languages: ['ja', 'en'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts, language) {
    const words = SRO_WORDS[language]
    const to = answers(facts)[0]?.to ?? ''
    return framed(facts, language, {
      form: 'jp-sro-report',
      title: words.title,
      to: codeWord(to, language),
      bases: [],
      remarks: [...asIfRemark(facts, language), WORDS[language].unitNote],
      sections: sections(facts, language),
      tables: combinationTables(facts, language),
      stage: 'preliminary',
      beforeFiling: [words.provenance, ...dueLines(answers(facts), language), PROVENANCE[language].byHand],
    })
  },
} satisfies Form
