/** How fast parcels may go: in all, and to one domain, whose server would else turn us away. */
export interface Limits {
  readonly perSecond: number
  readonly perSecondAndDomain: number
}

/** A steady clock and a way to wait, so that the limits can be tried without either. */
export interface Ticking {
  steadyMs(): number
  sleep(ms: number): Promise<void>
}

/** Gives a turn to each parcel: resolves when it may go. Turns of one domain keep their order. */
export function pacer(limits: Limits, { steadyMs, sleep }: Ticking): (domain: string) => Promise<void> {
  const nextOf = new Map<string, number>()
  let next = 0
  return async (domain) => {
    const now = steadyMs()
    const at = Math.max(now, next, nextOf.get(domain) ?? 0)
    next = Math.max(next, now) + 1000 / limits.perSecond
    nextOf.set(domain, at + 1000 / limits.perSecondAndDomain)
    if (at > now) await sleep(at - now)
  }
}

/** The domain of a mail address, in small letters; empty without one. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()
