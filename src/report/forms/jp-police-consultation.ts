import {
  causeWord,
  courseOfEvents,
  entryWords,
  exposureLines,
  latest,
  leakedItems,
  measureWords,
  organisationName,
  personLines,
  publishedLines,
} from '../facts-in-words.ts'
import { type Form, field, type Language, type ReportFacts, type Section } from '../filled-form.ts'
import { framed } from '../nine-items.ts'
import { otherReports } from '../other-reports.ts'
import { codeWord, itemWords, momentWords } from '../wording.ts'
import { POLICE_WORDS } from '../words/notices.ts'
import { RESPONSE_WORDS } from '../words/response.ts'

const answers = ({ duties }: ReportFacts) => duties.duties.filter((d) => d.rule === 'JP-POL-001')

function sections(facts: ReportFacts, language: Language): readonly Section[] {
  const words = POLICE_WORDS[language]
  const first = facts.knowledge[0]
  const misused = facts.knowledge.some((k) => k.event === 'misuse')
  return [
    {
      heading: words.who,
      fields: [
        field(words.name, [organisationName(facts, language)], 'core'),
        field(words.address, [], 'by-hand'),
        field(words.inCharge, [], 'by-hand'),
      ],
    },
    {
      heading: words.damage,
      fields: [
        field(words.kind, [causeWord(facts, language)], 'core'),
        field(words.when, exposureLines(facts, language)),
        field(words.found, [first && momentWords(first.at, facts.zone, language)], 'core'),
        field(words.persons, personLines(facts, language)),
        field(words.items, [itemWords(leakedItems(facts), language)]),
        field(words.misuse, [misused ? RESPONSE_WORDS[language].misuse : undefined]),
        field(words.money, [], 'by-hand'),
      ],
    },
    { heading: words.course, fields: [field(words.events, courseOfEvents(facts, language))] },
    ...responseSections(facts, language),
    {
      heading: words.elsewhere,
      fields: [
        field(words.reports, otherReports(facts, answers(facts), language), 'optional'),
        field(words.published, publishedLines(facts, language), 'optional'),
      ],
    },
    {
      heading: words.wish,
      fields: [field(words.complaint, [], 'by-hand'), field(words.delay, [], 'by-hand')],
    },
  ]
}

/** What was preserved, and what was done. */
function responseSections(facts: ReportFacts, language: Language): readonly Section[] {
  const words = POLICE_WORDS[language]
  const { log, measures } = facts.response
  const when = (at: ReportFacts['at']) => momentWords(at, facts.zone, language)
  const kept = log.filter((e) => e.did === 'preserved' || e.did === 'report-received')
  const done = log.filter((e) => !kept.includes(e) && e.did !== 'detected' && e.did !== 'police-consulted')
  return [
    {
      heading: words.evidence,
      fields: [
        field(
          words.kept,
          kept.map((e) => [when(e.at), entryWords(e, language), e.evidence.join(', ')].filter(Boolean).join(' ')),
        ),
        field(words.source, [], 'by-hand'),
      ],
    },
    {
      heading: words.done,
      fields: [
        field(words.measures, [
          ...done.map((e) => `${when(e.at)} ${entryWords(e, language)}`),
          ...measures.filter((m) => m.status === 'done').map((m) => measureWords(m, facts, language)),
        ]),
      ],
    },
  ]
}

/** What to tell the police when asking them (voluntary, no deadline). Their own sheet is not known. No personal data. */
export default {
  id: 'jp-police-consultation',
  languages: ['ja', 'en'],
  answers,
  applies: (facts) => latest(facts, 'event') !== undefined && answers(facts).length > 0,
  fill(facts, language) {
    const words = POLICE_WORDS[language]
    return framed(facts, language, {
      form: 'jp-police-consultation',
      title: words.title,
      to: codeWord('jp-police', language),
      bases: [],
      remarks: [],
      sections: sections(facts, language),
      tables: [],
      stage: 'preliminary',
      beforeFiling: [words.provenance, words.noPersonal, words.keep],
    })
  },
} satisfies Form
