import type { CountOfPeople, Knowledge, Organisation, Place } from './facts.ts'
import { no, unknown, type Verdict, yes } from './verdict.ts'

/** Bounds of a number of people; a bound that is absent is not known. */
export type Headcount = CountOfPeople

/** The members of the European Economic Area. */
export const EEA: readonly Place[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** US-CA lies in US; DE lies in DE. */
export const liesIn = (place: Place, region: Place): boolean => place === region || place.startsWith(`${region}-`)

/** All people of the affair: what was said of their number, and at least the sum of what was said by place. */
export function headcount(known: Partial<Knowledge>): Headcount {
  const { min, likely, max } = known.people ?? {}
  const byPlace = Object.values(known['people-by-place'] ?? {}).reduce((sum, n) => sum + n, 0)
  const floor = Math.max(min ?? 0, byPlace)
  return {
    min: floor,
    ...(likely === undefined ? {} : { likely: Math.max(likely, floor) }),
    ...(max === undefined ? {} : { max: Math.max(max, floor) }),
  }
}

/**
 * The people of some region. What is said by place counts; without it, everybody lives where the organisation is and
 * works if it works in that one country only, and otherwise nobody knows how many do.
 */
export function headcountIn(known: Partial<Knowledge>, organisation: Organisation, region: Place): Headcount {
  const byPlace = known['people-by-place']
  const total = headcount(known)
  if (byPlace) {
    const inside = Object.entries(byPlace).filter(([place]) => liesIn(place, region))
    const surely = inside.reduce((sum, [, n]) => sum + n, 0)
    // Somebody of whom only the country is known may live in any of its states.
    const perhaps = Object.entries(byPlace)
      .filter(([place]) => place !== region && region.startsWith(`${place}-`))
      .reduce((sum, [, n]) => sum + n, 0)
    return { min: surely, max: surely + perhaps }
  }
  const homes = new Set([organisation.country, ...(organisation.markets ?? [])])
  if ([...homes].every((home) => liesIn(home, region))) return total
  if ([...homes].some((home) => liesIn(home, region) || liesIn(region, home)))
    return { min: 0, ...(total.max === undefined ? {} : { max: total.max }) }
  return { min: 0, max: 0 }
}

/** Whether a number of people exceeds `limit`. `perhaps` says what a possible maximum above it means. */
export function exceeds(
  count: Headcount,
  limit: number,
  perhaps: { readonly countsAs: 'yes' | 'unknown'; readonly needs: string },
): Verdict {
  const { min = 0, likely, max } = count
  if (min > limit) return yes(`${min} people, more than ${limit}`)
  if (max !== undefined && max <= limit) return no(`at most ${max} people, not more than ${limit}`)
  if (likely !== undefined && likely > limit) return yes(`probably ${likely} people, more than ${limit}`)
  if (max === undefined) return unknown(perhaps.needs)
  if (perhaps.countsAs === 'unknown') return unknown(perhaps.needs)
  return yes(`the number is not fixed and may reach ${max}, more than ${limit}`)
}
