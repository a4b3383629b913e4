import type { BreakerFigures } from './queries.ts'

/** Fewer ended attempts than this are not yet a proportion: a tenth of a first wave of ten is one old address. */
const SAMPLE_MIN = 100
const BOUNCED_IN_20 = 1
const COMPLAINTS_IN_1000 = 1

/**
 * Why sending must stop by itself, or null: more than 5 % of the last 200 bounced, more than 0.1 % complained, or anybody was
 * told of items that are not theirs. Below a sample of 100 the proportion is of 100.
 */
export function breakerTrips({ ended, bounced, accepted, complaints, wrongItems }: BreakerFigures): string | null {
  if (wrongItems > 0) return `breaker: ${wrongItems} report of wrong items`
  if (bounced * 20 > Math.max(ended, SAMPLE_MIN) * BOUNCED_IN_20)
    return `breaker: ${bounced} of the last ${ended} bounced`
  if (complaints * 1000 > Math.max(accepted, 1000) * COMPLAINTS_IN_1000)
    return `breaker: ${complaints} complaints about ${accepted} accepted`
  return null
}
