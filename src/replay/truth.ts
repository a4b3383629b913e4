import type { DataKind } from '#kernel/data-kinds.ts'
import { type Items, listItems } from './items.ts'
import type { SourceFile } from './source-file.ts'

/** What the run must come to, in the form of summary.json. */
export interface Expected {
  readonly attacks: readonly {
    readonly id: string
    readonly persons: number
    readonly combinations: readonly { readonly items: readonly DataKind[]; readonly persons: number }[]
  }[]
}

/** Where one invented person stands in one attack, or in the customer table (attack empty). */
export interface TruePlace {
  readonly person: number
  readonly attack: string
  readonly items: readonly DataKind[]
  /** Row 0 is a mail as a whole. */
  readonly records: readonly { readonly file: string; readonly part: string; readonly row: number }[]
}

export interface Truth {
  readonly expect: Expected
  /** By attack and person. */
  places(): Iterable<TruePlace>
}

function unionByPerson(files: readonly SourceFile[], attack: string): ReadonlyMap<number, Items> {
  const union = new Map<number, Items>()
  for (const file of files) {
    if (file.attack !== attack) continue
    for (const { person, items } of file.rows) if (person) union.set(person.no, (union.get(person.no) ?? 0) | items)
  }
  return union
}

function combinations(union: ReadonlyMap<number, Items>): Expected['attacks'][number]['combinations'] {
  const persons = new Map<Items, number>()
  for (const items of union.values()) persons.set(items, (persons.get(items) ?? 0) + 1)
  return [...persons]
    .map(([items, count]) => ({ items: listItems(items), persons: count }))
    .sort((a, b) => b.persons - a.persons || (a.items.join('+') < b.items.join('+') ? -1 : 1))
}

/** More rows than any file has; a place is kept as one number to save memory. */
const ROWS_MAX = 2 ** 32

function* places(files: readonly SourceFile[], attack: string): Generator<TruePlace> {
  const union = unionByPerson(files, attack)
  const records = new Map<number, number[]>()
  for (const [f, { rows, grain, attack: of }] of files.entries()) {
    if (of !== attack) continue
    for (const [i, { person }] of rows.entries()) {
      if (!person) continue
      const record = f * ROWS_MAX + (grain === 'document' ? 0 : i + 1)
      const list = records.get(person.no)
      if (list) list.push(record)
      else records.set(person.no, [record])
    }
  }
  const address = (record: number) => {
    const { path = '', part = '' } = files[Math.floor(record / ROWS_MAX)] ?? {}
    return { file: path, part, row: record % ROWS_MAX }
  }
  for (const [person, items] of [...union].sort(([a], [b]) => a - b))
    yield { person, attack, items: listItems(items), records: (records.get(person) ?? []).map(address) }
}

/** The truth about the evidence of some attacks, in that order, and about the customer table. */
export function truthOf(files: readonly SourceFile[], attacks: readonly string[]): Truth {
  return {
    expect: {
      attacks: attacks.map((id) => {
        const union = unionByPerson(files, id)
        return { id, persons: union.size, combinations: combinations(union) }
      }),
    },
    *places() {
      for (const attack of [...attacks, '']) yield* places(files, attack)
    },
  }
}
