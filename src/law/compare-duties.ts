import type { Due, DutiesAnswer, Duty } from './duty.ts'

/** A duty that is on both lists with another due moment. */
export interface MovedDuty {
  readonly duty: Duty
  readonly before: Due
  readonly after: Due
}

/** A duty that is on both lists; each key that differs besides the due moment, with both its values. */
export interface ChangedDuty {
  readonly duty: Duty
  readonly changes: readonly { readonly key: ChangingKey; readonly before: string; readonly after: string }[]
}

/** What another state of the facts does to the duties. A duty may have moved and changed. */
export interface DutiesComparison {
  readonly appear: readonly Duty[]
  readonly move: readonly MovedDuty[]
  /** No longer to be done, with the reason; as they stood before. */
  readonly fallAway: readonly { readonly duty: Duty; readonly why: string }[]
  readonly change: readonly ChangedDuty[]
  /** What was not known before and is no longer asked, and what is asked only now. */
  readonly answered: DutiesAnswer['unknown']
  readonly asked: DutiesAnswer['unknown']
}

const CHANGING = ['to', 'whose', 'force', 'standing', 'status', 'clockStart', 'because', 'content'] as const
type ChangingKey = (typeof CHANGING)[number]

interface Pair {
  readonly before: Duty
  readonly after: Duty
}

/**
 * Compares what the laws ask of two states of the same facts. One duty is the same on both lists while rule, act and
 * addressee are; left over, while rule and act are: then its addressee changed. What is relieved counts as not asked.
 */
export function compareDuties(before: DutiesAnswer, after: DutiesAnswer): DutiesComparison {
  const { pairs, gone, come } = paired(before.duties.filter(isAsked), after.duties.filter(isAsked))
  return {
    appear: come,
    move: pairs
      .filter((pair) => !sameDue(pair.before.due, pair.after.due))
      .map((pair) => ({ duty: pair.after, before: pair.before.due, after: pair.after.due })),
    fallAway: gone.map((duty) => ({ duty, why: whyGone(duty, after) })),
    change: pairs.flatMap((pair) => {
      const changes = CHANGING.filter((key) => text(pair.before[key]) !== text(pair.after[key])).map((key) => ({
        key,
        before: text(pair.before[key]),
        after: text(pair.after[key]),
      }))
      return changes.length > 0 ? [{ duty: pair.after, changes }] : []
    }),
    answered: missingFrom(before.unknown, after.unknown),
    asked: missingFrom(after.unknown, before.unknown),
  }
}

const isAsked = (duty: Duty): boolean => duty.status !== 'relieved'
const sameDue = (a: Due, b: Due): boolean => JSON.stringify(a) === JSON.stringify(b)
const text = (value: string | null | readonly string[]): string =>
  value === null ? '—' : typeof value === 'string' ? value : value.join(', ') || '—'

/** From the closest likeness to the loosest, so that of two reports of one rule each meets its own. */
const LIKENESSES: readonly ((a: Duty, b: Duty) => boolean)[] = [
  (a, b) => sameAct(a, b) && a.to === b.to && sameDue(a.due, b.due),
  (a, b) => sameAct(a, b) && a.to === b.to,
  (a, b) => sameAct(a, b),
]
const sameAct = (a: Duty, b: Duty): boolean => a.rule === b.rule && a.act === b.act

function paired(before: readonly Duty[], after: readonly Duty[]) {
  const partner = new Map<Duty, Duty>()
  const taken = new Set<Duty>()
  for (const alike of LIKENESSES)
    for (const duty of before) {
      if (partner.has(duty)) continue
      const other = after.find((candidate) => !taken.has(candidate) && alike(duty, candidate))
      if (!other) continue
      partner.set(duty, other)
      taken.add(other)
    }
  const pairs = [...partner].map(([duty, other]): Pair => ({ before: duty, after: other }))
  return {
    pairs: pairs.sort((a, b) => after.indexOf(a.after) - after.indexOf(b.after)),
    gone: before.filter((duty) => !partner.has(duty)),
    come: after.filter((duty) => !taken.has(duty)),
  }
}

function whyGone(duty: Duty, after: DutiesAnswer): string {
  const reasons = after.notMet
    .filter((n) => n.rule === duty.rule || duty.because.includes(n.rule))
    .map((n) => `${n.rule}: ${n.why}`)
  if (reasons.length > 0) return reasons.join('; ')
  const relieved = after.duties.find((other) => sameAct(duty, other) && other.status === 'relieved')
  return relieved?.notes.at(-1) ?? 'its conditions are no longer given'
}

const missingFrom = (these: DutiesAnswer['unknown'], those: DutiesAnswer['unknown']): DutiesAnswer['unknown'] =>
  these.filter((one) => !those.some((other) => other.rule === one.rule && other.needs === one.needs))
