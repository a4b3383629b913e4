import { setWord, wordAt } from './memory.ts'
import {
  CELL,
  FULL,
  IRREGULAR,
  QUESTIONS,
  QUESTIONS_FULL,
  RECORDS,
  RECORDS_FULL,
  UNFINISHED,
  UNKNOWN_LABEL,
  WHOLE,
} from './places.ts'
import { UNKNOWN_STRETCH } from './prose-places.ts'

/** Four words a record: row, column and kind, first byte, length. */
const RECORD_BYTES: i32 = 16

let next: i32 = RECORDS
let question: i32 = QUESTIONS
let row: i32 = 0
let status: i32 = 0

/** Forgets the records of the last walk. */
export function beginWalk(): void {
  next = RECORDS
  question = QUESTIONS
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

/** How many of the records are questions; their places stand at QUESTIONS. */
export function questionCount(): i32 {
  return (question - QUESTIONS) >> 2
}

/** Adds a question about [p, end), or what is no finding of a column. */
export function record(column: i32, kind: i32, p: i32, end: i32): void {
  if (kind < CELL) {
    setWord(question, next)
    question += 4
  }
  write((kind << 16) | column, p, end)
}

/** Adds the cell [p, end) as a finding. */
export function recordWhole(column: i32, p: i32, end: i32): void {
  write((WHOLE << 16) | column, p, end)
}

function write(mark: i32, p: i32, end: i32): void {
  const at = next
  setWord(at, row)
  setWord(at + 4, mark)
  setWord(at + 8, p)
  setWord(at + 12, end - p)
  next = at + RECORD_BYTES
}

export function countRow(): void {
  row++
}

/** Takes back the records made since `from`. */
export function takeBack(from: i32): void {
  next = from
  while (question > QUESTIONS && wordAt(question - 4) >= from) question -= 4
}

export function isFull(): bool {
  if (next < RECORDS_FULL && question < QUESTIONS_FULL) return false
  status = FULL
  return true
}

export function stopUnfinished(): void {
  status = UNFINISHED
}

export function stopIrregular(): void {
  status = IRREGULAR
}

/** Goes on with a walk that stopped. */
export function goOn(): void {
  status = 0
}

export function stopForLabel(): void {
  status = UNKNOWN_LABEL
}

/** The driver has to explain a stretch of a line with characters beyond ASCII. */
export function stopForStretch(): void {
  status = UNKNOWN_STRETCH
}
