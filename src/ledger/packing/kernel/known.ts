import { copyUnits, sameUnits, setWord, unitAt, wordAt } from './memory.ts'
import { KNOWN, KNOWN_END, KNOWN_SLOTS, KNOWN_TABLE } from './places.ts'

/*
 * What was answered before: texts with the kind of the question, each with a number and perhaps a text. An entry: kind,
 * bytes of the text, number, bytes of the answer; then text and answer. All is forgotten once there is no room.
 */
const HEAD: i32 = 16
let free: i32 = KNOWN
let count: i32 = 0
/** Where the sought text belongs in the table. */
let slot: i32 = 0

/** The entry of [from, end) for this kind of question; 0 when there is none, and then `remember` may be called for it. */
export function known(kind: i32, from: i32, end: i32): i32 {
  let hash = kind * 0x9e3779b
  for (let p = from; p < end; p += 2) hash = ((hash ^ unitAt(p)) * 0x5bd1e995) ^ (hash >>> 15)
  hash = (hash ^ (hash >>> 16)) * 0x45d9f3b
  let at = (hash ^ (hash >>> 15)) & (KNOWN_SLOTS - 1)
  slot = KNOWN_TABLE + (at << 2)
  while (wordAt(slot) !== 0 && !isEntryOf(wordAt(slot), kind, from, end)) {
    at = (at + 1) & (KNOWN_SLOTS - 1)
    slot = KNOWN_TABLE + (at << 2)
  }
  return wordAt(slot)
}

function isEntryOf(entry: i32, kind: i32, from: i32, end: i32): bool {
  return wordAt(entry) === kind && wordAt(entry + 4) === end - from && sameUnits(entry + HEAD, from, end - from)
}

export function numberOf(entry: i32): i32 {
  return wordAt(entry + 8)
}

export function answerFrom(entry: i32): i32 {
  return entry + HEAD + wordAt(entry + 4)
}

export function answerEnd(entry: i32): i32 {
  return answerFrom(entry) + wordAt(entry + 12)
}

/** Takes down the number and the answer [answer, answerEnd) for the text that `known` last found nothing for. */
export function remember(kind: i32, from: i32, end: i32, number: i32, answer: i32, answerEnds: i32): void {
  const size = HEAD + (end - from) + (answerEnds - answer)
  if (free + size + 4 > KNOWN_END || count * 4 > KNOWN_SLOTS * 3) forgetAll(kind, from, end)
  setWord(slot, free)
  setWord(free, kind)
  setWord(free + 4, end - from)
  setWord(free + 8, number)
  setWord(free + 12, answerEnds - answer)
  copyUnits(answer, answerEnds, copyUnits(from, end, free + HEAD))
  free = (free + size + 3) & ~3
  count++
}

function forgetAll(kind: i32, from: i32, end: i32): void {
  for (let p = KNOWN_TABLE; p < KNOWN_TABLE + (KNOWN_SLOTS << 2); p += 4) setWord(p, 0)
  free = KNOWN
  count = 0
  known(kind, from, end)
}
