import {
  causeLines,
  courseOfEvents,
  entryWords,
  exposureLines,
  latest,
  leakedItems,
  measureLines,
  organisationName,
  personLines,
  publishedLines,
  systemLines,
} from '../facts-in-words.ts'
import { type Field, type Form, field, type Language, type ReportFacts } from '../filled-form.ts'
import { asIfRemark, basesOf, dueLines, framed, stageBoxes, stageOf } from '../nine-items.ts'
import { otherReports } from '../other-reports.ts'
import { codeWord, itemWords, momentWords } from '../wording.ts'
import { CYBER_WORDS } from '../words/notices.ts'

const answers = ({ duties }: ReportFacts) =>
  duties.duties.filter((d) => d.rule === 'JP-CYB-001' || d.rule === 'JP-FIN-010')

const STOPPED: ReadonlySet<string> = new Set(['blocked', 'isolated', 'contractor-cut', 'systems-checked'])

/** The fields under each of the seven heads, in their order. */
function fieldsOf(facts: ReportFacts, language: Language): readonly (readonly Field[])[] {
  const { labels, titles } = CYBER_WORDS[language]
  const first = facts.knowledge[0]
  const [event, cause] = [latest(facts, 'event'), latest(facts, 'cause')]
  const when = (at: ReportFacts['at']) => momentWords(at, facts.zone, language)
  const log = (which: (did: string) => boolean) =>
    facts.response.log.filter((e) => which(e.did)).map((e) => `${when(e.at)} ${entryWords(e, language)}`)
  return [
    [
      field(labels.kind, [stageBoxes(stageOf(answers(facts)), language)]),
      field(labels.type, [cause === 'ransomware' ? titles.ransomware : titles.other]),
      field(labels.bases, basesOf(answers(facts), facts), 'optional'),
    ],
    [
      field(labels.name, [organisationName(facts, language)], 'core'),
      field(labels.trade, [facts.organisation.kind && codeWord(facts.organisation.kind, language)]),
      field(labels.inCharge, [], 'by-hand'),
    ],
    [
      field(labels.happened, exposureLines(facts, language)),
      field(labels.found, [first && when(first.at)], 'core'),
      field(labels.event, [event && codeWord(event, language)], 'core'),
      field(labels.course, courseOfEvents(facts, language)),
      field(labels.leak, [...personLines(facts, language), itemWords(leakedItems(facts), language)]),
    ],
    [field(labels.systems, systemLines(facts, language)), field(labels.business, [])],
    [field(labels.route, causeLines(facts, language)), field(labels.indicators, [])],
    [
      field(labels.taken, [...log((did) => STOPPED.has(did)), ...measureLines(facts, true, language)]),
      field(labels.planned, measureLines(facts, false, language)),
      field(labels.recovery, []),
    ],
    [
      field(labels.shared, otherReports(facts, answers(facts), language), 'optional'),
      field(labels.published, publishedLines(facts, language), 'optional'),
      field(labels.share, [], 'by-hand'),
    ],
  ]
}

/**
 * The fields of the common form that the ministries agreed on for cyber attacks (in use for the financial sector since
 * 2026-10-01). The form itself is known second-hand only; the seven heads are those of the order of 2026.
 */
export default {
  id: 'jp-cyber-common',
  languages: ['ja', 'en'],
  answers,
  applies: (facts) => answers(facts).length > 0,
  fill(facts, language) {
    const words = CYBER_WORDS[language]
    const duties = answers(facts)
    const to = duties[0]?.to ?? ''
    const fields = fieldsOf(facts, language)
    return framed(facts, language, {
      form: 'jp-cyber-common',
      title: latest(facts, 'cause') === 'ransomware' ? words.titles.ransomware : words.titles.other,
      to: codeWord(to, language),
      bases: basesOf(duties, facts),
      remarks: asIfRemark(facts, language),
      sections: words.heads.map((heading, i) => ({ heading, fields: fields[i] ?? [] })),
      tables: [],
      stage: stageOf(duties),
      beforeFiling: [
        words.provenance,
        words.triggers,
        words.ddos,
        ...(duties.some((d) => d.rule === 'JP-CYB-001') ? [words.deadline] : []),
        words.consent,
        ...dueLines(duties, language),
      ],
    })
  },
} satisfies Form
