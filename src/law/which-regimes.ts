import type { CaseFacts } from './facts.ts'
import { EEA } from './headcount.ts'

/**
 * Whether a regime can have anything to say of the facts, told from its id alone: a law speaks only where the organisation
 * is, where it aims at people and where people are hit. Saves reading the files of all the others.
 */
export function concerns(facts: CaseFacts): (regimeId: string) => boolean {
  const places = new Set([facts.organisation.country, ...(facts.organisation.markets ?? [])])
  for (const { 'people-by-place': byPlace } of facts.knowledge)
    for (const place of Object.keys(byPlace ?? {})) places.add(place)
  const beginnings = new Set([...places].map((place) => beginningOf(place.slice(0, 2))))
  return (regimeId) => beginnings.has(regimeId.split('-')[0] ?? '')
}

const beginningOf = (country: string): string => {
  if (country === 'GB') return 'uk'
  return EEA.includes(country) ? 'eu' : country.toLowerCase()
}
