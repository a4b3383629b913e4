import { setWord } from './memory.ts'
import { FULL, IRREGULAR, RECORDS, RECORDS_FULL, UNFINISHED } from './places.ts'

/** Four words a record: row, column and kind, first byte, length. */
const RECORD_BYTES: i32 = 16

let next: i32 = RECORDS
let row: i32 = 0
let status: i32 = 0

/** Forgets the records of the last walk. */
export function beginWalk(): void {
  next = RECORDS
  row = 0
  status = 0
}

/** Where the records of the last walk end. */
export function recordsEnd(): i32 {
  return next
}

/** How many rows or lines the last walk went through. */
export function rowsWalked(): i32 {
  return row
}

/** DONE, or why the last walk stopped where it did. */
export function walkStatus(): i32 {
  return status
}

export function record(column: i32, kind: i32, p: i32, end: i32): void {
  setWord(next, row)
  setWord(next + 4, (kind << 16) | column)
  setWord(next + 8, p)
  setWord(next + 12, end - p)
  next += RECORD_BYTES
}

export function endRow(): void {
  row++
}

/** Takes back the records made since `from`. */
export function takeBack(from: i32): void {
  next = from
}

export function isFull(): bool {
  if (next < RECORDS_FULL) return false
  status = FULL
  return true
}

export function stopUnfinished(): void {
  status = UNFINISHED
}

export function stopIrregular(): void {
  status = IRREGULAR
}
