import { boundsOf, DATA_PAGE, DELTA_BINARY_PACKED, type EncodedColumn, page, rangeOf } from './columns.ts'
import { beginningOfSteps, stepsBetween } from './encodings.ts'

/** Whole numbers that are encoded but for what all of them are to be moved by. */
export interface IntegerSteps {
  readonly count: number
  readonly first: number
  readonly bounds: readonly [least: number, most: number]
  /** Their differences, in memory of their own. */
  readonly steps: Uint8Array
}

/** Takes down whole numbers of 32 bits, at least one, before it is known by how much they are to be moved. */
export const integerSteps = (values: Int32Array): IntegerSteps => ({
  count: values.length,
  first: values[0] ?? 0,
  bounds: boundsOf(values),
  steps: new Uint8Array(stepsBetween(values)),
})

/** The column of these numbers, each greater by so much; the same bytes as `encodeColumn` makes of them. */
export function movedIntegers({ count, first, bounds, steps }: IntegerSteps, by: number): EncodedColumn {
  const body = Buffer.concat([beginningOfSteps(count, first + by), steps])
  const [bytes, plainBytes] = page(DATA_PAGE, DELTA_BINARY_PACKED, count, body)
  const range = rangeOf('integers', [bounds[0] + by, bounds[1] + by])
  const encodings = [DELTA_BINARY_PACKED]
  return { kind: 'integers', bytes, plainBytes, dictionaryBytes: 0, encodings, rows: count, gaps: 0, range }
}
