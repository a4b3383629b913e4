import { type Instant, isoIn } from '#kernel/instant.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import { byCodeUnit } from '#kernel/order.ts'
import type { Due, DutiesAnswer, Duty } from './duty.ts'
import type { CaseFacts } from './facts.ts'
import type { Regime } from './regime.ts'
import { type Sheet, sheetFor } from './sheet.ts'
import { type Story, tell } from './story.ts'
import { unheardOf } from './which-regimes.ts'
import { zoneOf } from './zones.ts'

/** What is asked of the laws. */
export interface Question {
  readonly facts: CaseFacts
  /** Entries later than this are ignored. */
  readonly at: Instant
  /** Ask with the law of this day instead of that of the facts. */
  readonly lawDate?: LegalDay
  readonly regimes: readonly Regime[]
}

/**
 * Everything that the laws ask at one moment, with its due moment and its reason. A duty that an earlier state of
 * knowledge gave and the present one no longer gives stays on the list as relieved: nothing falls away unseen.
 */
export function duties({ facts, at, lawDate, regimes }: Question): DutiesAnswer {
  const story = tell(facts, at, lawDate ?? null)
  const answer = judgeAll(story, regimes)
  const moments = [...new Set(story.course.map((known) => known.at))].filter((then) => then < at)
  const seen = new Set(answer.duties.map(keyOf))
  const gone: Duty[] = []
  for (const then of moments.reverse())
    for (const duty of judgeAll(tell(facts, then, lawDate ?? null), regimes).duties) {
      if (seen.has(keyOf(duty)) || duty.force === 'unknown' || duty.force === 'may') continue
      seen.add(keyOf(duty))
      gone.push(relieved(duty, answer))
    }
  return {
    at: isoIn(at, zoneOf(facts.organisation.country)),
    duties: [...answer.duties, ...gone].sort(inOrder),
    notMet: sorted(answer.notMet),
    triggersMet: [...new Set(answer.triggersMet)].sort(),
    unknown: sorted([...answer.unknown, ...silences(story, facts, regimes)]),
  }
}

/** What no regime can speak of: places whose law is not held, and a time before anybody knew anything. */
function silences(story: Story, facts: CaseFacts, regimes: readonly Regime[]): DutiesAnswer['unknown'] {
  const places = unheardOf(
    facts,
    regimes.map((r) => r.id),
  ).map((rule) => ({
    rule,
    needs: 'the law of this place is not recorded here: ask counsel there',
  }))
  if (story.now) return places
  return [...places, { rule: facts.organisation.country, needs: 'knowledge: nothing was known at this moment' }]
}

/** One duty is the same from one moment to the next while rule, act and addressee are. */
const keyOf = ({ rule, act, to }: Duty): string => `${rule} ${act} ${to}`

function relieved(duty: Duty, answer: DutiesAnswer): Duty {
  if (duty.status === 'done') return duty
  const why = answer.notMet
    .filter((n) => duty.because.includes(n.rule) || n.rule === duty.rule)
    .map((n) => `${n.rule}: ${n.why}`)
  const reason = why.length > 0 ? why.join('; ') : 'what became known later takes its place'
  return {
    ...duty,
    status: 'relieved',
    notes: [...duty.notes, `asked for by what was known before, no longer now — ${reason}`],
  }
}

function judgeAll(story: Story, regimes: readonly Regime[]): DutiesAnswer {
  const sheets = regimes.map((regime): Sheet => {
    const sheet = sheetFor(regime.rules, regime.zone, story)
    regime.judge(story, sheet)
    return sheet
  })
  return {
    at: '',
    duties: sheets.flatMap((s) => s.duties),
    notMet: sheets.flatMap((s) => s.notMet),
    triggersMet: sheets.flatMap((s) => s.triggersMet),
    unknown: sheets.flatMap((s) => s.unknown),
  }
}

/** The moment by which a duty sorts; what must be done at once comes first, what has no moment last. */
export function sortKeyOf(due: Due): string {
  switch (due.kind) {
    case 'prompt':
      return '0'
    case 'target':
      return due.amber
    case 'date':
      return due.date
    case 'instant':
      return new Date(due.at).toISOString()
    case 'unknown':
      return 'y'
    case 'none':
      return 'z'
    default:
      return due satisfies never
  }
}

const inOrder = (a: Duty, b: Duty): number =>
  byCodeUnit(sortKeyOf(a.due), sortKeyOf(b.due)) ||
  byCodeUnit(keyOf(a), keyOf(b)) ||
  byCodeUnit(JSON.stringify(a), JSON.stringify(b))

const sorted = <T extends { readonly rule: string }>(list: readonly T[]): readonly T[] => {
  const byText = new Map(list.map((entry) => [JSON.stringify(entry), entry]))
  return [...byText].sort(([a], [b]) => byCodeUnit(a, b)).map(([, entry]) => entry)
}
