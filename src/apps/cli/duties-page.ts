import { daysBetween, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { byCodeUnit } from '#kernel/order.ts'
import { type Due, type DutiesAnswer, type Duty, type Regime, reasonWords } from '#law/index.ts'
import { PAGE_WORDS, type PageLanguage, type PageWords } from './duties-words.ts'

const named = (day: string, words: PageWords): string =>
  `${day} (${words.weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()]})`

/** When something is due, as the page says it. */
export function whenText(due: Due, language: PageLanguage): string {
  const words = PAGE_WORDS[language]
  switch (due.kind) {
    case 'date':
      return due.rolled ? words.rolled(named(due.date, words), named(due.raw, words)) : named(due.date, words)
    case 'instant':
      return due.at.replace('T', ' ')
    case 'target':
      return words.target(named(due.amber, words), named(due.red, words))
    case 'prompt':
      return reasonWords(due.text, language)
    case 'none':
      return words.noDate
    case 'unknown':
      return words.dateUnknown(reasonWords(due.why, language))
    default:
      return due satisfies never
  }
}

/** An act and to whom it goes, as the page says it. */
export const actText = ({ act, to }: Pick<Duty, 'act' | 'to'>, words: PageWords): string =>
  `${words.acts[act]} → ${words.bodies[to] ?? to}`

const MARK: Readonly<Record<Duty['status'], string>> = {
  open: '○',
  overdue: '!',
  done: '✓',
  relieved: '–',
  waiting: '…',
}

/** A note that most duties carry; said once at the foot. */
const UNDATED = 'the day from which this has been the rule is not recorded'

/** A duty with its date, addressee, ground and notes, one line each. */
export function dutyLines(duty: Duty, language: PageLanguage): readonly string[] {
  const words = PAGE_WORDS[language]
  const because = duty.because.length > 0 ? words.because(duty.because.join(', ')) : ''
  const undated = duty.notes.includes(UNDATED) ? '*' : ''
  return [
    `${MARK[duty.status]} ${whenText(duty.due, language)}`,
    `    ${actText(duty, words)}   [${words.statuses[duty.status]}; ${words.forces[duty.force]}; ${words.standings[duty.standing]}]`,
    `    ${duty.rule}${undated}: ${duty.cite.join(', ')}${because}`,
    ...duty.notes.filter((note) => note !== UNDATED).map((note) => `    · ${reasonWords(note, language)}`),
  ]
}

/** The day on which something must be there at the latest, in its own zone; null when no day is fixed. */
function lastDay(due: Due): LegalDay | null {
  switch (due.kind) {
    case 'date':
      return due.date
    case 'target':
      return due.red
    case 'instant':
      return legalDay(due.at.slice(0, 10))
    case 'prompt':
    case 'none':
    case 'unknown':
      return null
    default:
      return due satisfies never
  }
}

/** One line a dated duty that is still to be done, earliest first, with how far away it is. */
function timeline(answer: DutiesAnswer, words: PageWords): readonly string[] {
  const today = legalDay(answer.at.slice(0, 10))
  const dated = answer.duties.flatMap((duty) => {
    const day = lastDay(duty.due)
    if (day === null || isOver(duty) || duty.force === 'may') return []
    const hour = duty.due.kind === 'instant' ? duty.due.at.slice(11, 16) : ''
    const kind = duty.due.kind === 'target' ? words.targetMark : ''
    const doubt = duty.force === 'unknown' ? words.doubtMark : ''
    const far = words.far(daysBetween(today, day)).padEnd(12)
    return [
      {
        key: `${day}${hour}`,
        line: `${MARK[duty.status]} ${named(day, words)} ${hour.padEnd(5)}  ${far}  ${duty.regime}: ${actText(duty, words)}${kind}${doubt}`,
      },
    ]
  })
  return dated.sort((a, b) => byCodeUnit(a.key, b.key)).map(({ line }) => line)
}

interface PageOptions {
  readonly regimes: readonly Regime[]
  readonly zone: string
  readonly lawDate: LegalDay | undefined
  readonly language: PageLanguage
}

/** What `todoke duties` prints for people: what is due first on top, then what was weighed and what is still unknown. */
export function* dutiesPage(
  answer: DutiesAnswer,
  { regimes, zone, lawDate, language }: PageOptions,
): Generator<string> {
  const words = PAGE_WORDS[language]
  yield `${words.asOf(answer.at, zone)}${lawDate ? words.asIf(lawDate) : ''}`
  yield words.legend
  const lines = timeline(answer, words)
  if (lines.length > 0) yield `\n${words.timeline}`
  yield* lines
  const names = new Map(regimes.map((r) => [r.id, language === 'ja' ? r.name.ja : `${r.name.en} / ${r.name.ja}`]))
  for (const [title, pick] of SECTIONS) {
    const duties = answer.duties.filter(pick)
    if (duties.length === 0) continue
    yield ''
    yield words[title]
    for (const duty of duties) {
      yield* dutyLines(duty, language)
      const name = names.get(duty.regime)
      if (name) yield `    · ${name}`
    }
  }
  if (answer.unknown.length > 0) yield `\n${words.unknown}`
  for (const { rule, needs } of answer.unknown) yield words.needs(rule, reasonWords(needs, language))
  if (answer.duties.some((d) => d.notes.includes(UNDATED))) yield `\n${words.undated}`
  if (answer.notMet.length > 0) yield `\n${words.notMet}`
  for (const { rule, why } of answer.notMet) yield `  ${rule}: ${reasonWords(why, language)}`
}

const isOver = (duty: Duty): boolean => duty.status === 'done' || duty.status === 'relieved'

const SECTIONS: readonly (readonly ['overdue' | 'toDo' | 'mayDo' | 'over', (duty: Duty) => boolean])[] = [
  ['overdue', (d) => d.status === 'overdue'],
  ['toDo', (d) => !isOver(d) && d.status !== 'overdue' && d.force !== 'may'],
  ['mayDo', (d) => !isOver(d) && d.status !== 'overdue' && d.force === 'may'],
  ['over', isOver],
]
