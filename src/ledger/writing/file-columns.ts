import type { ColumnShape, ColumnValues } from '#parquet/index.ts'
import type { HashColumn } from '../hash-column.ts'

/** One column of a table that is made while it is written. */
export interface FileColumn extends ColumnShape {
  /** The values of so many rows from one on, in memory that nobody else holds. */
  values(from: number, count: number): ColumnValues
}

/** The number of each row: a column of them, a column at places that another one names, or asked for row by row. */
export type RowNumbers =
  | Int32Array
  | { readonly of: Int32Array | Uint8Array; readonly at: Int32Array }
  | ((row: number) => number)

function numbersOf(rows: RowNumbers, from: number, count: number): Int32Array {
  if (rows instanceof Int32Array) return rows.slice(from, from + count)
  const values = new Int32Array(count)
  if (typeof rows === 'function') for (let i = 0; i < count; i++) values[i] = rows(from + i)
  else {
    const { of, at } = rows
    for (let i = 0; i < count; i++) values[i] = of[at[from + i] ?? 0] ?? 0
  }
  return values
}

/** Whole numbers. */
export const integers = (name: string, rows: RowNumbers): FileColumn => ({
  name,
  kind: 'integers',
  values: (from, count) => ({ kind: 'integers', values: numbersOf(rows, from, count) }),
})

/** Words by their codes. */
export function words(name: string, list: readonly string[], rows: RowNumbers): FileColumn {
  const different = [...new Set(list)]
  const place = new Map(different.map((word, i) => [word, i]))
  const known = Int32Array.from(list, (word) => place.get(word) ?? 0)
  const codesOf = (from: number, count: number): Int32Array => {
    const codes = numbersOf(rows, from, count)
    if (different.length < list.length) for (let i = 0; i < count; i++) codes[i] = known[codes[i] ?? 0] ?? 0
    return codes
  }
  return {
    name,
    kind: 'words',
    values: (from, count) => ({ kind: 'words', words: different, codes: codesOf(from, count) }),
  }
}

/** Lists of words by their codes. */
export function lists(name: string, of: readonly (readonly string[])[], rows: RowNumbers): FileColumn {
  const different = [...new Set(of.flat())]
  const place = new Map(different.map((word, i) => [word, i]))
  const known = of.map((list) => list.map((word) => place.get(word) ?? 0))
  return {
    name,
    kind: 'lists',
    values: (from, count) => ({ kind: 'lists', words: different, lists: known, codes: numbersOf(rows, from, count) }),
  }
}

/** Tokens of 32 hex digits at places of a column of them. */
export const tokens = (name: string, of: HashColumn, places: Int32Array): FileColumn => ({
  name,
  kind: 'hex',
  values: (from, count) => ({ kind: 'hex', words: of.wordsAt(places.subarray(from, from + count)), each: 4 }),
})

/** Texts of which hardly any comes twice. */
export const texts = (name: string, of: (row: number) => string): FileColumn => ({
  name,
  kind: 'texts',
  values: (from, count) => ({ kind: 'texts', texts: Array.from({ length: count }, (_, i) => of(from + i)) }),
})

/** What is so or not. */
export const booleans = (name: string, of: (row: number) => boolean): FileColumn => ({
  name,
  kind: 'booleans',
  values: (from, count) => {
    const values = new Uint8Array(count)
    for (let i = 0; i < count; i++) values[i] = Number(of(from + i))
    return { kind: 'booleans', values }
  },
})

/** Numbers with a fraction; none where there is none. */
export const doubles = (name: string, of: (row: number) => number | undefined): FileColumn => ({
  name,
  kind: 'doubles',
  gaps: true,
  values: (from, count) => {
    const values = new Float64Array(count)
    for (let i = 0; i < count; i++) values[i] = of(from + i) ?? Number.NaN
    return { kind: 'doubles', values, gaps: true }
  },
})
