import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvCell } from '#kernel/csv.ts'
import { byCodeUnit } from '#kernel/order.ts'
import type { PersonItems } from './person-items.ts'
import { queryParquet } from './queries.ts'

/** How many persons lost exactly which items in an attack. */
export interface CombinationCount {
  readonly attack: string
  /** Joined by `+`. */
  readonly items: string
  readonly persons: number
}

/** The combinations of the revision that is being made, in the order of combinations.csv. */
export function combinationsOf(items: PersonItems, attacks: readonly string[]): readonly CombinationCount[] {
  const { attack, code, rows, sets } = items
  const counts = new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    const key = (attack[row] ?? 0) * sets.length + (code[row] ?? 0)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([key, persons]) => ({
      attack: attacks[Math.floor(key / sets.length)] ?? '',
      items: (sets.items[key % sets.length] ?? []).join('+'),
      persons,
    }))
    .sort(inOrder)
}

const inOrder = (a: CombinationCount, b: CombinationCount): number =>
  byCodeUnit(a.attack, b.attack) || b.persons - a.persons || byCodeUnit(a.items, b.items)

interface Revised extends CombinationCount {
  readonly revision: number
}

/** Writes combinations.csv: this revision's, behind those of all before, which are counted in the output before. */
export async function writeCombinations(
  folder: string,
  previous: string | null,
  { revision, combinations }: { readonly revision: number; readonly combinations: readonly CombinationCount[] },
): Promise<void> {
  const all = [...(await formerOf(previous, revision)), ...combinations.map((c) => ({ ...c, revision }))]
  const lines = all.map((c) => [c.attack, c.revision, c.items, c.persons].map((cell) => csvCell(String(cell))).join())
  await writeFile(join(folder, 'combinations.csv'), ['attack,revision,items,persons', ...lines, ''].join('\n'))
}

async function formerOf(previous: string | null, revision: number): Promise<readonly Revised[]> {
  const file = join(previous ?? '', 'people.parquet')
  if (previous === null || !existsSync(file)) return []
  const rows = await queryParquet(
    { people: file },
    `select attack, revision, array_to_string(items, '+') as items, count(*)::integer as persons from people
     where revision < $revision group by all`,
    { revision },
  )
  return rows
    .map((row) => ({
      attack: String(row['attack']),
      items: String(row['items']),
      persons: Number(row['persons']),
      revision: Number(row['revision']),
    }))
    .sort((a, b) => a.revision - b.revision || inOrder(a, b))
}
