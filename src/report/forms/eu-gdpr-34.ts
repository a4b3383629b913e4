import { EEA, guidanceFor } from '#law/index.ts'
import { peopleIn } from '../by-place.ts'
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
import { type Form, field, type ReportFacts } from '../filled-form.ts'
import { dueLines, framed } from '../nine-items.ts'
import { codeWord, itemWords, momentWords } from '../wording.ts'
import { GDPR_WORDS } from '../words/abroad.ts'

const answers = ({ duties }: ReportFacts) =>
  duties.duties.filter((d) => d.rule === 'EU-GDPR-34' && d.force === 'must' && d.status !== 'relieved')

/** What people are told of a breach with a high risk, GDPR art. 34(2): the text from which each notice is made. */
export default {
  id: 'eu-gdpr-34',
  languages: ['en', 'ja'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts, language) {
    const words = GDPR_WORDS[language]
    const items = leakedItems(facts)
    const event = latest(facts, 'event')
    const first = facts.knowledge[0]
    const place = peopleIn(facts, (p) => EEA.includes(p.slice(0, 2)))[0]?.[0] ?? 'EU'
    const advice = guidanceFor(items, place, { language }).map((action) => action.text)
    return framed(facts, language, {
      form: 'eu-gdpr-34',
      title: words.title34,
      to: codeWord('people', language),
      bases: ['GDPR art. 34'],
      remarks: [words.individual],
      sections: [
        {
          heading: words.what,
          fields: [
            field(words.name, [organisationName(facts, language)], 'core'),
            field(words.event, [event && codeWord(event, language), causeWord(facts, language)], 'core'),
            field(words.happened, exposureLines(facts, language)),
            field(words.aware, [first && momentWords(first.at, facts.zone, language)]),
          ],
        },
        { heading: words.involved, fields: [field(words.items, [itemWords(items, language)], 'core')] },
        {
          heading: words.consequences.slice(4),
          fields: [field(words.likely, [items.length ? words.perhaps(itemWords(items, language)) : undefined], 'core')],
        },
        {
          heading: words.measures.slice(4),
          fields: [
            field(words.done, [...peopleLines(facts, language), ...measureLines(facts, true, language)]),
            field(words.planned, measureLines(facts, false, language)),
          ],
        },
        { heading: words.protect, fields: [field(words.protect, advice)] },
        { heading: words.dpo.slice(4), fields: [field(words.contact, [deskLine(facts, language)], 'core')] },
      ],
      tables: [],
      stage: 'final',
      beforeFiling: [words.provenance34, ...dueLines(answers(facts), language)],
    })
  },
} satisfies Form
