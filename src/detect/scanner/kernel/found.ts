import { setWord, wordAt } from './memory.ts'
import { CANDIDATES, CANDIDATES_MAX, GIVEN, KINDS, SILENCES, SILENCES_MAX } from './places.ts'
import { record } from './records.ts'

/*
 * What was found in the line that is being read, before overlaps are settled: four words a candidate (first byte, end,
 * kind, whether it still counts), in the order in which the recognizers tell them.
 */
const CANDIDATE_BYTES: i32 = 16
/** What a kind says of itself in its word: rank of its sureness, its turn among equals, and these marks. */
const MAIL: i32 = 1 << 16
const CARD: i32 = 1 << 17
const SHAPE_OF_ITS_OWN: i32 = 1 << 18
/** Marks candidates that no label told. */
const UNLABELLED: i32 = 1 << 16

let candidates: i32 = 0
let silences: i32 = 0

export function forgetFound(): void {
  candidates = 0
  silences = 0
}

/** Whether there is room for another candidate and another silence. */
export function hasRoom(): bool {
  return candidates < CANDIDATES_MAX && silences < SILENCES_MAX
}

/** How many candidates there are, and the kind of the one that was added as number i. */
export function foundCount(): i32 {
  return candidates
}

export function foundKind(i: i32): i32 {
  return wordAt(CANDIDATES + i * CANDIDATE_BYTES + 8) & 0xffff
}

/** Whether something with a shape of its own was found in [p, end) without the label. */
export function hasShaped(p: i32, end: i32): bool {
  for (let at = CANDIDATES + (candidates - 1) * CANDIDATE_BYTES; at >= CANDIDATES; at -= CANDIDATE_BYTES) {
    if (wordAt(at) < p || wordAt(at + 4) > end) continue
    const kind = wordAt(at + 8)
    if ((kind & UNLABELLED) !== 0 && (wordAt(KINDS + 4 * (kind & 0xffff)) & SHAPE_OF_ITS_OWN) !== 0) return true
  }
  return false
}

/** A finding that a label told. What was just found there without it and is less sure could never count. */
export function addLabelled(kind: i32, p: i32, end: i32): void {
  const at = CANDIDATES + (candidates - 1) * CANDIDATE_BYTES
  if (candidates > 0 && wordAt(at) === p && wordAt(at + 4) === end) {
    const other = wordAt(at + 8)
    if ((other & UNLABELLED) !== 0 && rankOf(kind) < rankOf(other & 0xffff)) {
      setWord(at + 8, kind)
      return
    }
  }
  put(kind, p, end)
}

function rankOf(kind: i32): i32 {
  return wordAt(KINDS + 4 * kind) & 255
}

/** Whether the last thing that was found is of this kind, without a label, and all of [p, end). */
export function wasFound(kind: i32, p: i32, end: i32): bool {
  const at = CANDIDATES + (candidates - 1) * CANDIDATE_BYTES
  return candidates > 0 && wordAt(at) === p && wordAt(at + 4) === end && wordAt(at + 8) === (kind | UNLABELLED)
}

/** Whether anything was found that reaches into [p, end). */
export function isFoundIn(p: i32, end: i32): bool {
  for (let i = 0; i < candidates; i++) {
    const at = CANDIDATES + i * CANDIDATE_BYTES
    if (wordAt(at) < end && p < wordAt(at + 4)) return true
  }
  return false
}

/** Whether a label told anything in the line. */
export function hasLabelled(): bool {
  for (let i = 0; i < candidates; i++)
    if ((wordAt(CANDIDATES + i * CANDIDATE_BYTES + 8) & UNLABELLED) === 0) return true
  return false
}

export function addUnlabelled(kind: i32, p: i32, end: i32): void {
  put(kind | UNLABELLED, p, end)
}

function put(kind: i32, p: i32, end: i32): void {
  const at = CANDIDATES + candidates * CANDIDATE_BYTES
  setWord(at, p)
  setWord(at + 4, end)
  setWord(at + 8, kind)
  setWord(at + 12, 1)
  candidates++
}

/** Nothing without a label counts in [p, end) but addresses of mail, and cards if the label may be any number's. */
export function addSilence(p: i32, end: i32, ofNumbers: bool): void {
  const at = SILENCES + silences * 12
  setWord(at, p)
  setWord(at + 4, end)
  setWord(at + 8, ofNumbers ? 1 : 0)
  silences++
}

function isSilenced(p: i32, end: i32, says: i32): bool {
  if ((says & MAIL) !== 0) return false
  for (let i = 0; i < silences; i++) {
    const at = SILENCES + i * 12
    if (p < wordAt(at) || end > wordAt(at + 4)) continue
    if ((says & CARD) === 0 || wordAt(at + 8) === 0) return true
  }
  return false
}

/** Whether the candidate at a goes before the one at b: the surer, then the longer, then the earlier, then by its finder. */
function goesBefore(a: i32, b: i32): bool {
  const saysA = wordAt(KINDS + 4 * (wordAt(a + 8) & 0xffff))
  const saysB = wordAt(KINDS + 4 * (wordAt(b + 8) & 0xffff))
  if ((saysA & 255) !== (saysB & 255)) return (saysA & 255) < (saysB & 255)
  const lengthA = wordAt(a + 4) - wordAt(a)
  const lengthB = wordAt(b + 4) - wordAt(b)
  if (lengthA !== lengthB) return lengthA > lengthB
  if (wordAt(a) !== wordAt(b)) return wordAt(a) < wordAt(b)
  return (saysA & 0xff00) < (saysB & 0xff00)
}

/** Takes out what is silenced and, of candidates that overlap, all but the best. */
function settleOverlaps(): void {
  const last = CANDIDATES + candidates * CANDIDATE_BYTES
  for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES) {
    const kind = wordAt(a + 8)
    const says = wordAt(KINDS + 4 * (kind & 0xffff))
    if ((kind & UNLABELLED) !== 0 && silences > 0 && isSilenced(wordAt(a), wordAt(a + 4), says)) setWord(a + 12, 0)
  }
  for (;;) {
    let best: i32 = 0
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      if (wordAt(a + 12) === 1 && (best === 0 || goesBefore(a, best))) best = a
    if (best === 0) return
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      if (wordAt(a) < wordAt(best + 4) && wordAt(best) < wordAt(a + 4) && wordAt(a + 12) === 1) setWord(a + 12, 0)
    setWord(best + 12, 2)
  }
}

/** Puts the candidates into the order in which they stand in the line. */
function sortFound(last: i32): void {
  for (let a = CANDIDATES + CANDIDATE_BYTES; a < last; a += CANDIDATE_BYTES)
    for (let b = a; b > CANDIDATES && wordAt(b) < wordAt(b - CANDIDATE_BYTES); b -= CANDIDATE_BYTES)
      for (let at = b; at < b + CANDIDATE_BYTES; at += 4) {
        const word = wordAt(at)
        setWord(at, wordAt(at - CANDIDATE_BYTES))
        setWord(at - CANDIDATE_BYTES, word)
      }
}

/** Whether all candidates count, each behind the one before. */
function isSettled(last: i32): bool {
  let end: i32 = 0
  for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES) {
    if (wordAt(a) < end || (silences > 0 && (wordAt(a + 8) & UNLABELLED) !== 0)) return false
    end = wordAt(a + 4)
  }
  return true
}

/** Records what counts of the line, in its order. */
export function settleFound(): void {
  if (candidates === 0) return
  const last = CANDIDATES + candidates * CANDIDATE_BYTES
  sortFound(last)
  if (isSettled(last)) {
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      record(0, GIVEN + (wordAt(a + 8) & 0xffff), wordAt(a), wordAt(a + 4))
    return
  }
  settleOverlaps()
  for (let from: i32 = -1; ; ) {
    let first: i32 = 0
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      if (wordAt(a + 12) === 2 && wordAt(a) > from && (first === 0 || wordAt(a) < wordAt(first))) first = a
    if (first === 0) return
    from = wordAt(first)
    record(0, GIVEN + (wordAt(first + 8) & 0xffff), from, wordAt(first + 4))
  }
}
