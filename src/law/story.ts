import type { Instant } from '#kernel/instant.ts'
import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import type { CaseFacts, CountOfPeople, Knowledge, Milestone, Order, Organisation } from './facts.ts'
import type { Verdict } from './verdict.ts'

/** What was known after some entry: every field said so far, the latest word of each. */
export type Known = Partial<Knowledge> & { readonly at: Instant }

/** The facts as they stood at one moment: nothing in it is later than `at`. */
export interface Story {
  readonly at: Instant
  readonly organisation: Organisation
  /** One per moment of knowledge, in order; the last holds all that is known at `at`. */
  readonly course: readonly Known[]
  readonly now: Known | null
  readonly milestones: readonly Milestone[]
  readonly orders: readonly Order[]
  /** The law of which day is asked for; null: of the day of the facts. */
  readonly lawDate: LegalDay | null
}

const byTime = <T extends { readonly at: string | number }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

/** Tells the facts in order up to `at`. Entries of one moment count in the order in which they are written. */
export function tell(facts: CaseFacts, at: Instant, lawDate: LegalDay | null): Story {
  const course: Known[] = []
  for (const entry of byTime(facts.knowledge.filter((k) => k.at <= at))) {
    const before = course.at(-1)
    const after = before ? fold(before, entry) : entry
    if (before?.at === entry.at) course.pop()
    course.push(after)
  }
  return {
    at,
    organisation: facts.organisation,
    course,
    now: course.at(-1) ?? null,
    milestones: byTime(facts.milestones.filter((m) => m.at <= at)),
    // An order is of a day without an hour, so it is known from the beginning of that day wherever the day begins first.
    orders: byTime(facts.orders.filter((o) => o.at <= dayIn(at, 'Pacific/Kiritimati'))),
    lawDate,
  }
}

/** A later entry adds to the earlier ones or overrides them, field by field; bounds, places and protection key by key. */
function fold(before: Known, entry: Knowledge): Known {
  return {
    ...before,
    ...entry,
    ...(before.people || entry.people ? { people: foldPeople(before.people ?? {}, entry.people ?? {}) } : {}),
    ...(before['people-by-place'] || entry['people-by-place']
      ? { 'people-by-place': { ...before['people-by-place'], ...entry['people-by-place'] } }
      : {}),
    ...(before.protection || entry.protection ? { protection: { ...before.protection, ...entry.protection } } : {}),
  }
}

/** A new bound that the old ones contradict puts them out of force: they are no longer known. */
function foldPeople(before: CountOfPeople, entry: CountOfPeople): CountOfPeople {
  const floor = Math.max(entry.min ?? 0, entry.likely ?? 0)
  const ceiling = Math.min(entry.max ?? Number.POSITIVE_INFINITY, entry.likely ?? Number.POSITIVE_INFINITY)
  const min = entry.min ?? (before.min !== undefined && before.min <= ceiling ? before.min : undefined)
  const max = entry.max ?? (before.max !== undefined && before.max >= floor ? before.max : undefined)
  const kept = before.likely
  const fits = kept !== undefined && kept >= (min ?? 0) && kept <= (max ?? Number.POSITIVE_INFINITY)
  const likely = entry.likely ?? (fits ? kept : undefined)
  return {
    ...(min === undefined ? {} : { min }),
    ...(likely === undefined ? {} : { likely }),
    ...(max === undefined ? {} : { max }),
  }
}

/** A test of the facts weighed over time: what it says now, and since when it was met if it is. */
export interface Weighed {
  readonly verdict: Verdict
  /** When the verdict was first what it is now (yes, or not surely no); null when it is `no` or nothing is known. */
  readonly since: Instant | null
}

/** Weighs a test. A condition once met and met now is known since the first time: a repeat restarts no clock. */
export function weigh(story: Story, test: (known: Known) => Verdict): Weighed {
  if (!story.now) return { verdict: { is: 'unknown', needs: 'knowledge' }, since: null }
  const verdict = test(story.now)
  if (verdict.is === 'no') return { verdict, since: null }
  const first = story.course.find((known) => {
    const then = test(known).is
    return then === 'yes' || (verdict.is === 'unknown' && then === 'unknown')
  })
  return { verdict, since: first?.at ?? null }
}

/** The first milestone with one of these verbs. */
export const firstDone = (story: Story, ...verbs: readonly string[]): Milestone | undefined =>
  story.milestones.find((m) => verbs.includes(m.did))

/** The latest milestone with one of these verbs. */
export const lastDone = (story: Story, ...verbs: readonly string[]): Milestone | undefined =>
  story.milestones.findLast((m) => verbs.includes(m.did))
