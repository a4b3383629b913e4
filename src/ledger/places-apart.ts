import type { FormerLinks } from './former-ledger.ts'
import type { RecordTable } from './intake.ts'

/** Places of evidence that only one of two revisions has. */
export interface PlacesApart {
  /** Records that stand where nothing stood before. */
  readonly fresh: Int32Array
  /** Former links, by number, where nothing stands now. */
  readonly gone: Int32Array
}

/** More than there are roles. */
const ROLES = 16
const NONE = new Int32Array(0)

/** Tells apart which places came and went; a table that has not changed costs one comparison a row. */
export function placesApart({ tables, column, count }: RecordTable, links: FormerLinks): PlacesApart {
  const now = rowsByTable(tables, column.table, count)
  const before = rowsByTable(links.tables, links.table, links.count)
  const placeNow = (record: number): number => (column.row[record] ?? 0) * ROLES + (column.role[record] ?? 0)
  const placeBefore = (link: number): number => (links.row[link] ?? 0) * ROLES + (links.role[link] ?? 0)
  const [fresh, gone]: [number[], number[]] = [[], []]
  for (const name of new Set([...now.keys(), ...before.keys()])) {
    const [records, former] = [now.get(name) ?? NONE, before.get(name) ?? NONE]
    const isOf = (link: number, i: number): boolean => placeBefore(link) === placeNow(records[i] ?? 0)
    if (former.length === records.length && former.every(isOf)) continue
    const known = new Set(Array.from(former, placeBefore))
    for (const record of records) if (!known.has(placeNow(record))) fresh.push(record)
    const here = new Set(Array.from(records, placeNow))
    for (const link of former) if (!here.has(placeBefore(link))) gone.push(link)
  }
  return { fresh: Int32Array.from(fresh), gone: Int32Array.from(gone) }
}

/** The rows of each table by file and part, in their order. */
function rowsByTable(
  tables: readonly { readonly file: string; readonly part: string }[],
  codes: Int32Array,
  count: number,
): ReadonlyMap<string, Int32Array> {
  const sizes = new Int32Array(tables.length)
  for (let row = 0; row < count; row++) sizes[codes[row] ?? 0] = (sizes[codes[row] ?? 0] ?? 0) + 1
  const rows = tables.map((_, code) => new Int32Array(sizes[code] ?? 0))
  sizes.fill(0)
  for (let row = 0; row < count; row++) {
    const code = codes[row] ?? 0
    const at = sizes[code] ?? 0
    sizes[code] = at + 1
    const own = rows[code]
    if (own) own[at] = row
  }
  return new Map(tables.map(({ file, part }, code) => [`${file}\0${part}`, rows[code] ?? NONE]))
}
