import { decimal } from './house.ts'
import { setByte, setWord, wordAt } from './memory.ts'
import { CONTENT_PLACES, CONTENTS, LISTS, OUT_HASHES, ROMAJI } from './places.ts'
import { hashFour } from './sha256.ts'
import { writeUtf8 } from './utf8.ts'

const SEPARATOR: i32 = 0x1f
/** Contents of more blocks are sought one by one. */
const USUAL_BLOCKS: i32 = 16

/** Where the contents end that are to be hashed. */
export let contentsEnd: i32 = CONTENTS
let begin: i32 = CONTENTS
let q: i32 = CONTENTS

export function forgetContents(): void {
  contentsEnd = CONTENTS
}

/** Begins the content of a record. */
export function beginContent(): void {
  begin = q = contentsEnd
}

/** Writes one of its parts, and what separates it from the next. */
export function addPart(from: i32, end: i32): void {
  q = writeUtf8(from, end, q)
  setByte(q++, SEPARATOR)
}

export function addDay(day: i32): void {
  addPart(ROMAJI, day === 0 ? ROMAJI : decimal(day, ROMAJI))
}

/** Writes the texts of a list of the record, with blanks between them. */
export function addList(list: i32): void {
  const at = LISTS + list * 12
  let from = wordAt(at)
  let text = wordAt(at + 4)
  for (let left = wordAt(at + 8); left > 0; left--, text += 8) {
    const end = from + (wordAt(text) << 1)
    q = writeUtf8(from, end, q)
    if (left > 1) setByte(q++, 0x20)
    from = end
  }
  setByte(q++, SEPARATOR)
}

/** Ends the content, without the last separator, as that of the record at this place. False when it has but separators. */
export function endContent(record: i32, parts: i32): bool {
  q--
  const length = q - begin
  if (length < parts) return false
  const blocks = (length + 9 + 63) >> 6
  const end = begin + (blocks << 6)
  setByte(q++, 0x80)
  while (q < end - 8) setByte(q++, 0)
  setWord(end - 8, 0)
  const bits = length << 3
  setByte(end - 4, bits >>> 24)
  setByte(end - 3, bits >>> 16)
  setByte(end - 2, bits >>> 8)
  setByte(end - 1, bits)
  setWord(CONTENT_PLACES + (record << 3), begin)
  setWord(CONTENT_PLACES + (record << 3) + 4, blocks)
  contentsEnd = end
  return true
}

/** Hashes the contents of so many records, four of equally many blocks at a time. */
export function hashContents(count: i32): void {
  for (let blocks: i32 = 1; blocks <= USUAL_BLOCKS; blocks++) hashThoseOf(blocks, count)
  for (let i: i32 = 0; i < count; i++) {
    const blocks = wordAt(CONTENT_PLACES + (i << 3) + 4)
    if (blocks > USUAL_BLOCKS) hashThese(i, i, i, i, blocks)
  }
}

function hashThoseOf(blocks: i32, count: i32): void {
  let a: i32 = 0
  let b: i32 = 0
  let c: i32 = 0
  let found: i32 = 0
  for (let i: i32 = 0; i < count; i++) {
    if (wordAt(CONTENT_PLACES + (i << 3) + 4) !== blocks) continue
    if (found === 0) a = b = c = i
    else if (found === 1) b = c = i
    else if (found === 2) c = i
    else hashThese(a, b, c, i, blocks)
    found = (found + 1) & 3
  }
  if (found !== 0) hashThese(a, b, c, c, blocks)
}

function hashThese(a: i32, b: i32, c: i32, d: i32, blocks: i32): void {
  hashFour(placeOf(a), placeOf(b), placeOf(c), placeOf(d), blocks, hashOf(a), hashOf(b), hashOf(c), hashOf(d))
}

function placeOf(record: i32): i32 {
  return wordAt(CONTENT_PLACES + (record << 3))
}

function hashOf(record: i32): i32 {
  return OUT_HASHES + (record << 4)
}
