import { type Dialect, type Span, scanRow } from './delimited-row.ts'

/** What is left of a file behind a quote that is never closed. */
type Rest = Pick<Span, 'shape' | 'from' | 'end'>

/**
 * The cells of a row that was cut off inside a quoted cell, three numbers each; undefined when the quote just means
 * nothing, which shows by the lines behind it being rows of the usual width.
 */
export function cutRow(rest: Rest, dialect: Dialect, width: number): readonly number[] | undefined {
  const size = rest.end - rest.from
  const closed = new Uint8Array(size + 1)
  closed.set(rest.shape.subarray(rest.from, rest.end))
  closed[size] = 34
  const cells: number[] = []
  const span = { shape: closed, from: 0, end: closed.length, final: true }
  if (scanRow({ ...span, acrossLines: true }, dialect, cells) !== closed.length) return undefined
  const endsWithLine = rest.shape[rest.end - 1] === 10
  if (rowsOfWidth(span, dialect, width) >= (endsWithLine ? 1 : 2)) return undefined
  return cells.map((position, i) => (i % 3 === 2 ? position : position + rest.from))
}

/** How many of the lines after the first have the usual width; at most 2. */
export function rowsOfWidth(span: Omit<Span, 'acrossLines'>, dialect: Dialect, width: number): number {
  let found = 0
  for (let at = 0, first = true; at < span.end && found < 2; first = false) {
    const cells: number[] = []
    at = scanRow({ ...span, from: at, acrossLines: false }, dialect, cells)
    if (at < 0) break
    if (!first && width > 1 && cells.length === 3 * width) found++
  }
  return found
}
