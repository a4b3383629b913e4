import type { Route } from '#kernel/contact.ts'
import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'
import { type PersonToken, personToken } from '#kernel/ids.ts'
import type { Language } from '#texts/index.ts'
import type { ToldBefore, ToldBook } from '../../told-before.ts'
import type { LastTold } from './queries.ts'

type Cells = Readonly<Record<string, string>>

/**
 * What everybody was told last, from what the carriers accepted and the rows of the released batches (by batch, then person).
 * Throws when a batch lacks the row of somebody who was told in it.
 */
export function toldBook(last: readonly LastTold[], rowsOf: ReadonlyMap<string, ReadonlyMap<string, Cells>>): ToldBook {
  return new Map(
    last.map((told): [PersonToken, ToldBefore] => {
      const cells = rowsOf.get(told.batch)?.get(told.person)
      if (!cells) throw new Error(`batch ${told.batch} has no row of a person who was told in it`)
      return [personToken(told.person), before(told, cells)]
    }),
  )
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('+') : [])
const kinds = (cell: string | undefined): readonly DataKind[] => list(cell).filter(isDataKind)

function before(told: LastTold, cells: Cells): ToldBefore {
  const { cause, harm } = cells
  return {
    person: personToken(told.person),
    batch: told.batch,
    attacks: list(cells['attacks']),
    items: kinds(cells['items']),
    certainty: list(cells['certainty']),
    advice: list(cells['advice']),
    ...(cause && { cause }),
    ...(harm && { harm }),
    variant: cells['variant'] ?? '',
    route: told.route satisfies Route,
    language: (cells['language'] === 'en' ? 'en' : 'ja') satisfies Language,
    sha256: told.sha256,
    at: told.at,
  }
}
