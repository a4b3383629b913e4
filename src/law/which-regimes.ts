import type { CaseFacts } from './facts.ts'
import { EEA } from './headcount.ts'

/**
 * Whether a regime can have anything to say of the facts, told from its id alone: a law speaks only where the organisation
 * is, where it aims at people and where people are hit. Saves reading the files of all the others.
 */
export function concerns(facts: CaseFacts): (regimeId: string) => boolean {
  const beginnings = new Set([...placesOf(facts)].map((place) => beginningOf(place.slice(0, 2))))
  return (regimeId) => beginnings.has(regimeId.split('-')[0] ?? '')
}

function placesOf({ organisation, knowledge }: CaseFacts): ReadonlySet<string> {
  const hit = knowledge.flatMap((k) => Object.entries(k['people-by-place'] ?? {}).filter(([, n]) => n > 0))
  return new Set([organisation.country, ...(organisation.markets ?? []), ...hit.map(([place]) => place)])
}

/** Places of the facts of whose law nothing is held among these regimes: silence about them would look like no duty. */
export function unheardOf(facts: CaseFacts, regimeIds: readonly string[]): readonly string[] {
  const held = (place: string): boolean => {
    const beginning = beginningOf(place.slice(0, 2))
    // In the United States each state has a law of its own.
    if (place.startsWith('US-')) return regimeIds.includes(place.toLowerCase())
    return regimeIds.some((id) => id.split('-')[0] === beginning)
  }
  return [...placesOf(facts)].filter((place) => !held(place)).sort()
}

const beginningOf = (country: string): string => {
  if (country === 'GB') return 'uk'
  return EEA.includes(country) ? 'eu' : country.toLowerCase()
}
