import type { Channel } from '../channels/channel.ts'

/** What may be done about an attempt whose outcome nobody knows. */
export type Recovery =
  /** Hand it over again under its key: the carrier still knows the key, so it cannot arrive twice. */
  | 'again'
  /** Ask the carrier: nothing that was handed over before can still be accepted. */
  | 'lookUp'
  /** As `lookUp`, but not yet. */
  | 'wait'
  /** Only a person, or the carrier's own word, can tell. */
  | 'park'

/**
 * Never resend on doubt. A key is trusted within the first half of its life only, since clocks are wrong and restarts
 * late; a look-up only after the carrier's longest delay, by a clock that cannot be set (`waitedMs`: how long this
 * worker has been running since it last handed anything over on these attempts).
 */
export function recoveryOf(
  channel: Pick<Channel, 'keyLifeMs' | 'acceptanceDelayMsMax'> & { readonly lookUp?: unknown },
  of: { readonly ageMs: number; readonly waitedMs: number },
): Recovery {
  if (of.ageMs >= 0 && of.ageMs < channel.keyLifeMs / 2) return 'again'
  if (channel.lookUp !== undefined) return of.waitedMs >= channel.acceptanceDelayMsMax ? 'lookUp' : 'wait'
  return 'park'
}
