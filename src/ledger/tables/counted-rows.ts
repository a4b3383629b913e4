import { byCodeUnit } from '#kernel/order.ts'
import type { TableRow } from './ledger-tables.ts'

/** More keys than any table has for one attack: a set of items is the only one of which there may be many. */
const KEYS_MAX = 2 ** 32

/** Persons and rows of evidence, counted by attack and a key that is a number. */
export class CountedRows {
  /** Ids of the attacks, sorted; the first is that of all together. */
  readonly #attacks: readonly string[]
  readonly #counts = new Map<number, { persons: number; records: number }>()
  #nameOf: (key: number) => string = String

  constructor(attacks: readonly string[]) {
    this.#attacks = attacks
  }

  add(attack: number, key: number, persons: number, records: number): void {
    const place = attack * KEYS_MAX + key
    const known = this.#counts.get(place)
    if (known) {
      known.persons += persons
      known.records += records
    } else this.#counts.set(place, { persons, records })
  }

  /** What a key is called in the table. */
  named(nameOf: (key: number) => string): this {
    this.#nameOf = nameOf
    return this
  }

  *entries(): Generator<readonly [attack: number, key: number, persons: number, records: number]> {
    for (const [place, { persons, records }] of this.#counts)
      yield [Math.floor(place / KEYS_MAX), place % KEYS_MAX, persons, records]
  }

  /** The rows by attack, and in each by most persons and then name, by name with the empty one last, by name, or by key. */
  rows(order: 'persons' | 'emptyLast' | 'name' | 'key'): readonly TableRow[] {
    return Array.from(this.entries(), ([attack, key, persons, records]) => {
      const row: TableRow = { keys: [this.#attacks[attack] ?? '', this.#nameOf(key)], persons, records }
      return { attack, key, name: row.keys[1] ?? '', row }
    })
      .sort(
        (a, b) =>
          a.attack - b.attack ||
          (order === 'persons' ? b.row.persons - a.row.persons : 0) ||
          (order === 'emptyLast' ? Number(a.name === '') - Number(b.name === '') : 0) ||
          (order === 'key' ? a.key - b.key : byCodeUnit(a.name, b.name)),
      )
      .map(({ row }) => row)
  }
}
