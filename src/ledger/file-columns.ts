import { type ColumnShape, type ColumnValues, encodeColumn, GroupedFile } from '#parquet/index.ts'
import type { HashColumn } from './hash-column.ts'

/** Rows of a group of a Parquet file, which is what a reader holds of a column at least. */
const GROUP_ROWS = 122_880

/** One column of a table that is made while it is written. */
export interface FileColumn extends ColumnShape {
  /** The values of so many rows from one on. */
  values(from: number, count: number): ColumnValues
}

/** Writes rows of columns as Parquet, in their order. `marks` stand at the end of the file and are no personal data. */
export function writeColumns(
  file: string,
  rows: number,
  columns: readonly FileColumn[],
  marks: Readonly<Record<string, string>> = {},
): void {
  const made = new GroupedFile(file, columns, marks)
  try {
    appendColumns(made, rows, columns)
    made.close()
  } catch (error) {
    made.abandon()
    throw error
  }
}

/** Adds rows to a file that is being written. */
export function appendColumns(to: GroupedFile, rows: number, columns: readonly FileColumn[]): void {
  for (let from = 0; from < rows; from += GROUP_ROWS)
    to.append(columns.map((column) => encodeColumn(column.values(from, Math.min(GROUP_ROWS, rows - from)))))
}

const numbers = (from: number, count: number, of: (row: number) => number): Int32Array => {
  const values = new Int32Array(count)
  for (let i = 0; i < count; i++) values[i] = of(from + i)
  return values
}

/** Whole numbers. */
export const integers = (name: string, of: Int32Array | ((row: number) => number)): FileColumn => ({
  name,
  kind: 'integers',
  values: (from, count) => ({
    kind: 'integers',
    values: typeof of === 'function' ? numbers(from, count, of) : of.subarray(from, from + count),
  }),
})

/** Words by their codes. */
export function words(name: string, list: readonly string[], codeOf: (row: number) => number): FileColumn {
  const different = [...new Set(list)]
  const place = new Map(different.map((word, i) => [word, i]))
  const known = Int32Array.from(list, (word) => place.get(word) ?? 0)
  const codes = (from: number, count: number) => numbers(from, count, (row) => known[codeOf(row)] ?? 0)
  return {
    name,
    kind: 'words',
    values: (from, count) => ({ kind: 'words', words: different, codes: codes(from, count) }),
  }
}

/** Lists of words by their codes. */
export function lists(
  name: string,
  of: readonly (readonly string[])[],
  codes: Int32Array | ((row: number) => number),
): FileColumn {
  const different = [...new Set(of.flat())]
  const place = new Map(different.map((word, i) => [word, i]))
  const known = of.map((list) => list.map((word) => place.get(word) ?? 0))
  return {
    name,
    kind: 'lists',
    values: (from, count) => ({
      kind: 'lists',
      words: different,
      lists: known,
      codes: typeof codes === 'function' ? numbers(from, count, codes) : codes.subarray(from, from + count),
    }),
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
  values: (from, count) => ({
    kind: 'booleans',
    values: Uint8Array.from({ length: count }, (_, i) => Number(of(from + i))),
  }),
})

/** Numbers with a fraction; none where there is none. */
export const doubles = (name: string, of: (row: number) => number | undefined): FileColumn => ({
  name,
  kind: 'doubles',
  gaps: true,
  values: (from, count) => ({
    kind: 'doubles',
    values: Float64Array.from({ length: count }, (_, i) => of(from + i) ?? Number.NaN),
    gaps: true,
  }),
})
