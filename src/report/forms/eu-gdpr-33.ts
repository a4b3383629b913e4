import { EEA } from '#law/index.ts'
import { peopleIn, placeTable, sumOf } from '../by-place.ts'
import {
  causeWord,
  deskLine,
  exposureLines,
  latest,
  leakedItems,
  measureLines,
  organisationName,
  peopleLines,
} from '../facts-in-words.ts'
import { type Form, field, type Language, type ReportFacts, type Section } from '../filled-form.ts'
import { dueLines, framed } from '../nine-items.ts'
import { codeWord, count, countryWord, itemWords, momentWords } from '../wording.ts'
import { GDPR_WORDS } from '../words/abroad.ts'

const answers = ({ duties }: ReportFacts) =>
  duties.duties.filter((d) => d.rule === 'EU-GDPR-33' && d.act === 'report' && d.status !== 'relieved')

const people = (facts: ReportFacts) => peopleIn(facts, (place) => EEA.includes(place.slice(0, 2)))

function sections(facts: ReportFacts, language: Language): readonly Section[] {
  const words = GDPR_WORDS[language]
  const first = facts.knowledge[0]
  const event = latest(facts, 'event')
  const inside = people(facts)
  const records = facts.summary.attacks.reduce((n, a) => n + a.records, 0)
  const late = answers(facts).some((d) => d.status === 'overdue')
  return [
    {
      heading: words.controller,
      fields: [
        field(words.name, [organisationName(facts, language)], 'core'),
        ...(EEA.includes(facts.organisation.country) ? [] : [field(words.representative, [], 'by-hand')]),
      ],
    },
    {
      heading: words.nature,
      fields: [
        field(words.aware, [first && momentWords(first.at, facts.zone, language)], 'core'),
        field(words.happened, exposureLines(facts, language)),
        field(words.event, [event && codeWord(event, language), causeWord(facts, language)], 'core'),
        field(words.categories, [words.customers]),
        field(words.people, [inside.length ? count(sumOf(inside)) : undefined]),
        field(words.items, [itemWords(leakedItems(facts), language)]),
        field(words.records, [records > 0 ? count(records) : undefined]),
      ],
    },
    { heading: words.dpo, fields: [field(words.contact, [deskLine(facts, language)])] },
    {
      heading: words.consequences,
      fields: [
        field(words.likely, [
          facts.knowledge.some((k) => k.event === 'misuse') ? codeWord('misuse', language) : undefined,
        ]),
      ],
    },
    {
      heading: words.measures,
      fields: [
        field(words.done, [...peopleLines(facts, language), ...measureLines(facts, true, language)]),
        field(words.planned, measureLines(facts, false, language)),
      ],
    },
    ...(late ? [{ heading: words.delay, fields: [field(words.reasons, [])] }] : []),
  ]
}

/** The notification of a breach to supervisory authorities, GDPR art. 33(3). Their own forms are not known. */
export default {
  id: 'eu-gdpr-33',
  languages: ['en', 'ja'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts, language) {
    const words = GDPR_WORDS[language]
    const duties = answers(facts)
    const bodies = [...new Set(duties.map((d) => d.to))]
    const name = (place: string) => countryWord(place, language)
    return framed(facts, language, {
      form: 'eu-gdpr-33',
      title: words.title33,
      to: bodies.map((b) => words.lead(name(b.slice(0, 2).toUpperCase()))).join(language === 'ja' ? '、' : '; '),
      bases: ['GDPR art. 33'],
      remarks: [],
      sections: sections(facts, language),
      tables: placeTable(people(facts), { caption: words.table, head: words.head, total: words.total }, name),
      // Art. 33(4) lets what is not known yet follow in phases.
      stage: 'preliminary',
      beforeFiling: [
        words.provenance,
        words.phases,
        ...(bodies.length > 1 ? [words.each] : []),
        words.document,
        ...dueLines(duties, language),
      ],
    })
  },
} satisfies Form
