import type { Measure, ResponseEntry } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import type { Order } from '#law/index.ts'
import type { ReportFacts } from './filled-form.ts'

/** The report before this one. `told`: what it said, when it is kept as it was filed; else only its moment is known. */
export interface LastReport {
  readonly at: Instant
  readonly told: ReportFacts['response'] | null
}

/**
 * The last report that was handed in under an order, or null before the first. A kept paper is that report unless a filing
 * on a later day is on record: then that one was made elsewhere, and only its moment is known.
 */
export function lastReport(
  of: { readonly order: Order; readonly filed: readonly Instant[] },
  facts: ReportFacts,
): LastReport | null {
  const at = of.filed.at(-1)
  if (at === undefined) return null
  const kept = facts.lastFiled
  const days = kept && { kept: dayIn(kept.at, facts.zone), last: dayIn(at, facts.zone) }
  if (!days || days.kept < of.order.at || days.kept < days.last) return { at, told: null }
  return { at: kept.at > at ? kept.at : at, told: kept.response }
}

/** Whether a measure was completed since the last report: it told of it as not done, or not at all. */
export function finishedSince(m: Measure, last: LastReport): boolean {
  if (m.doneAt === undefined) return false
  if (last.told === null) return m.doneAt > last.at
  return last.told.measures.find((told) => told.id === m.id)?.doneAt === undefined
}

/** Whether something that was done is not in the last report. */
export const doneSince = (e: ResponseEntry, last: LastReport): boolean =>
  last.told === null ? e.at > last.at : !last.told.log.some((told) => told.id === e.id)

/** How a measure changed since the last report. */
export function changeOf(m: Measure, last: LastReport): 'new' | 'finished' | 'same' | 'before' {
  const isNew = last.told === null ? m.at > last.at : !last.told.measures.some((told) => told.id === m.id)
  if (isNew) return 'new'
  if (m.doneAt === undefined) return 'same'
  return finishedSince(m, last) ? 'finished' : 'before'
}
