import { peopleIn, placeTable } from '../by-place.ts'
import { dueWords } from '../duty-words.ts'
import {
  causeWord,
  exposureLines,
  latest,
  leakedItems,
  measureLines,
  organisationName,
  peopleLines,
  personLines,
} from '../facts-in-words.ts'
import { type Field, type Form, field, type ReportFacts, type Section } from '../filled-form.ts'
import { dueLines, framed } from '../nine-items.ts'
import { codeWord, count, itemWords, momentWords } from '../wording.ts'
import { STATES, US_WORDS as words } from '../words/abroad.ts'

const answers = ({ duties }: ReportFacts) =>
  duties.duties.filter((d) => STATES[d.rule] !== undefined && d.act === 'report' && d.status !== 'relieved')

const statesOf = (facts: ReportFacts): readonly string[] => [...new Set(answers(facts).map((d) => d.rule))].sort()

const told = (facts: ReportFacts) => facts.milestones.filter((m) => m.did === 'notified-people')

function shared(facts: ReportFacts): readonly Section[] {
  const first = facts.knowledge[0]
  const event = latest(facts, 'event')
  const when = (at: ReportFacts['at']) => momentWords(at, facts.zone, 'en')
  return [
    {
      heading: words.organisation,
      fields: [
        field(words.name, [organisationName(facts, 'en')], 'core'),
        field(words.trade, [facts.organisation.kind && codeWord(facts.organisation.kind, 'en')]),
        field(words.address, [], 'by-hand'),
        field(words.submitter, [], 'by-hand'),
      ],
    },
    {
      heading: words.breach,
      fields: [
        field(words.happened, exposureLines(facts, 'en')),
        field(words.found, [first && when(first.at)], 'core'),
        field(words.description, [event && codeWord(event, 'en'), causeWord(facts, 'en')], 'core'),
        field(words.items, [itemWords(leakedItems(facts), 'en')], 'core'),
        field(words.total, personLines(facts, 'en')),
      ],
    },
    {
      heading: words.notice,
      fields: [
        field(
          words.noticed,
          told(facts).map((m) =>
            [when(m.at), m.people === undefined ? '' : `${count(m.people)} people`].filter(Boolean).join(', '),
          ),
        ),
        field(words.how, [], 'by-hand'),
        field(words.services, [], 'by-hand'),
      ],
    },
    {
      heading: words.response,
      fields: [
        field(words.done, [...peopleLines(facts, 'en'), ...measureLines(facts, true, 'en')]),
        field(words.planned, measureLines(facts, false, 'en')),
      ],
    },
    {
      heading: words.police,
      fields: [
        field(
          words.policeTold,
          facts.response.log.filter((e) => e.did === 'police-consulted').map((e) => when(e.at)),
          'optional',
        ),
        field(words.delayed, [], 'by-hand'),
      ],
    },
  ]
}

/** What one state asks beyond the shared fields. */
function stateSection(facts: ReportFacts, state: string): Section {
  const name = STATES[state] ?? state
  const residents = peopleIn(facts, (place) => place === state)[0]?.[1]
  const due = answers(facts).filter((d) => d.rule === state)
  const first = facts.knowledge[0]
  const found = first ? [`${words.found}: ${momentWords(first.at, facts.zone, 'en')}`] : []
  const copy = field(words.copy, [told(facts).length ? words.attached : undefined])
  const own: Readonly<Record<string, readonly Field[]>> = {
    'US-CA': [copy],
    'US-NY': [field(words.timing, told(facts).length ? [words.attached] : []), copy],
    'US-TX': [field(words.sentTo, [])],
    'US-WA': [field(words.frame, [...exposureLines(facts, 'en'), ...found]), copy],
    'US-FL': [copy],
  }
  return {
    heading: name,
    fields: [
      field(words.residents(name), [residents === undefined ? undefined : count(residents)], 'core'),
      field(
        words.due,
        due.map((d) => `${codeWord(d.to, 'en')}: ${dueWords(d.due, 'en')}`),
        'optional',
      ),
      ...(own[state] ?? []),
    ],
  }
}

/** The fields that the attorneys general of the states ask for, once shared and then state by state. English only. */
export default {
  id: 'us-ag',
  languages: ['en'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts) {
    const states = statesOf(facts)
    const duties = answers(facts)
    return framed(facts, 'en', {
      form: 'us-ag',
      title: words.title,
      to: [...new Set(duties.map((d) => d.to))].map((to) => codeWord(to, 'en')).join('; '),
      bases: [...new Set(duties.flatMap((d) => d.cite))],
      remarks: [],
      sections: [...shared(facts), ...states.map((state) => stateSection(facts, state))],
      tables: placeTable(
        peopleIn(facts, (place) => states.includes(place)),
        { caption: words.table, head: words.head, total: words.sum },
        (place) => STATES[place] ?? place,
      ),
      stage: 'final',
      beforeFiling: [words.provenance, words.sample, words.counted, ...dueLines(duties, 'en')],
    })
  },
} satisfies Form
