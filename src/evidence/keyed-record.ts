import { byteSpan } from './byte-span.ts'
import type { Line } from './passage.ts'

/** A value and where it stands in its line, in UTF-16 units. */
export interface PlacedValue {
  readonly value: string
  readonly from: number
  readonly to: number
}

/** Values of one record at most; what comes behind them is a record of its own. */
export const RECORD_VALUES_MAX = 2000

/** Values under keys, each with its place: byte offset and byte length in pairs. */
export interface KeyedRecord {
  readonly keys: string[]
  readonly cells: string[]
  readonly spans: number[]
  /** How often each key came, numbered ones as well. */
  readonly turns: Map<string, number>
}

export const emptyRecord = (): KeyedRecord => ({ keys: [], cells: [], spans: [], turns: new Map() })

/** Adds a value that stands on a line of a text in `encoding`; a second one of the same key is told apart by its number. */
export function addValue(
  record: KeyedRecord,
  key: string,
  { value, from, to }: PlacedValue,
  { line, encoding }: { readonly line: Line; readonly encoding: string },
): void {
  const { turns } = record
  let turn = turns.get(key) ?? 0
  while (turn > 0 && turns.has(`${key}.${turn + 1}`)) turn++
  const own = turn === 0 ? key : `${key}.${turn + 1}`
  turns.set(key, turn + 1)
  turns.set(own, Math.max(1, turns.get(own) ?? 0))
  const { text, offset, length } = line
  const written = { encoding, text, offset: offset ?? 0, ...(length !== undefined && { length }) }
  const span = offset === null ? { offset: 0, length: 0 } : byteSpan(written, from, to)
  record.keys.push(own)
  record.cells.push(value)
  record.spans.push(span.offset, span.length)
}
