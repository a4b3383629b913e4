import type { Place } from '#law/index.ts'
import { latest } from './facts-in-words.ts'
import type { FormTable, ReportFacts } from './filled-form.ts'
import { count } from './wording.ts'

/** People of some places, in the order of the codes. Places with nobody are left out. */
export function peopleIn(facts: ReportFacts, wanted: (place: Place) => boolean): readonly (readonly [Place, number])[] {
  const byPlace = Object.entries(latest(facts, 'people-by-place') ?? {})
  return byPlace.filter(([place, n]) => n > 0 && wanted(place)).sort(([a], [b]) => (a < b ? -1 : 1))
}

export const sumOf = (people: readonly (readonly [Place, number])[]): number =>
  people.reduce((sum, [, n]) => sum + n, 0)

/** Places × people with their sum, or no table when nothing is known by place. */
export const placeTable = (
  people: readonly (readonly [Place, number])[],
  words: { readonly caption: string; readonly head: readonly string[]; readonly total: string },
  name: (place: Place) => string,
): readonly FormTable[] =>
  people.length === 0
    ? []
    : [
        {
          caption: words.caption,
          head: words.head,
          rows: [...people.map(([place, n]) => [name(place), count(n)]), [words.total, count(sumOf(people))]],
        },
      ]
