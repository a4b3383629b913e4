import { ask } from './driver.ts'
import { numbersEnd, readHouse, roomEnd } from './house.ts'
import { answerEnd, answerFrom, known, numberOf, remember } from './known.ts'
import { copyUnits, setUnit, setWord, signOf, unitAt, wordAt } from './memory.ts'
import { ADDRESS, ANSWER, ASK_ADDRESS, ASK_TOWN, NO_ANSWER, REFUSED, ROMAJI } from './places.ts'
import { counts, DIGIT_SIGN, endsNumber, HUNDREDS, HYPHEN, NUMERAL, signAt, WORD } from './signs.ts'

/** Where the address of `readAddress` ends, which begins at ADDRESS, and where its room stands. */
export let addressEnd: i32 = 0
export let roomFrom: i32 = 0
export let roomEnds: i32 = 0

/** Reads the address [from, end), beside a comparable postal code (address, postal-check). False when the record is refused. */
export function readAddress(from: i32, end: i32, zip: i32, zipEnd: i32): bool {
  addressEnd = roomFrom = roomEnds = ADDRESS
  if (from === end) return true
  const start = firstNumber(from, end)
  if (start > from && usualAddress(from, start, end, zip, zipEnd)) return true
  setWord(ANSWER, zip)
  setWord(ANSWER + 4, zipEnd)
  if (ask(ASK_ADDRESS, from, end, ADDRESS) < 0) return false
  addressEnd = roomFrom = ADDRESS + (wordAt(ANSWER) << 1)
  roomEnds = roomFrom + (wordAt(ANSWER + 4) << 1)
  return true
}

/** Reads an address whose first number begins at `start`; false when it must be read more closely. */
function usualAddress(from: i32, start: i32, end: i32, zip: i32, zipEnd: i32): bool {
  const town = townOf(from, start, zip, zipEnd)
  if (town === 0 || numberOf(town) < 0) return false
  const townEnd = copyUnits(answerFrom(town), answerEnd(town), ADDRESS)
  const numbers = townEnd === ADDRESS ? townEnd : townEnd + 2
  // A place far behind any numbers, since both grow at once.
  const room = ADDRESS + 0x2000
  if (!readHouse(start, end, numbers, room)) return false
  roomFrom = room
  roomEnds = roomEnd
  if (townEnd === ADDRESS) return true
  setUnit(townEnd, 0x20)
  addressEnd = numbersEnd
  return true
}

/**
 * What is known of a town as written beside a postal code; its number is below 0 where it must be read with all that
 * follows. A town that names no municipality (number 1) depends on the postal code.
 */
function townOf(from: i32, start: i32, zip: i32, zipEnd: i32): i32 {
  const alone = townAlone(ASK_TOWN, from, start, zip, zip)
  if (alone === 0 || numberOf(alone) !== 1 || zip === zipEnd) return alone
  let kind = ASK_TOWN
  for (let p = zip; p < zipEnd; p += 2) kind = (kind << 4) | (unitAt(p) & 15)
  // No two codes of four or seven digits give one number, nor one that is another question.
  kind |= 1 << 31
  return townAlone(kind, from, start, zip, zipEnd)
}

/** The same under one kind of knowledge; 0 when the record is refused. */
function townAlone(kind: i32, from: i32, start: i32, zip: i32, zipEnd: i32): i32 {
  const before = known(kind, from, start)
  if (before !== 0) return before
  setWord(ANSWER, zip)
  setWord(ANSWER + 4, zipEnd)
  const length = ask(ASK_TOWN, from, start, ROMAJI)
  if (length === REFUSED) return 0
  const number = length === NO_ANSWER ? -1 : wordAt(ANSWER)
  remember(kind, from, start, number, ROMAJI, length < 0 ? ROMAJI : ROMAJI + (length << 1))
  return known(kind, from, start)
}

/** 番 目 号 地: after these a kanji numeral may be a number of its own. */
function isBeforeNumber(u: i32): bool {
  return u === 0x756a || u === 0x76ee || u === 0x53f7 || u === 0x5730
}

/** ヶ ヵ が ガ ケ の ノ 之 字: the step-by-step reading would rewrite them before a digit as before a kanji. */
function isRewritten(u: i32): bool {
  if (u < 0x4e00)
    return u === 0x30f6 || u === 0x30f5 || u === 0x304c || u === 0x30ac || u === 0x30b1 || u === 0x306e || u === 0x30ce
  return u === 0x4e4b || u === 0x5b57
}

/** Where the first number begins; 0 when there is none or it needs a closer look. */
function firstNumber(from: i32, end: i32): i32 {
  for (let p = from; p < end; p += 2) {
    const sign = signOf(unitAt(p))
    if (sign === DIGIT_SIGN) return p
    if (sign !== NUMERAL && sign !== HUNDREDS) continue
    let q = p + 2
    while (signAt(q, end) === NUMERAL || signAt(q, end) === HUNDREDS) q += 2
    const before = p === from ? 0 : unitAt(p - 2)
    const signBefore = p === from ? 0 : signOf(before)
    if (counts(q, end)) return signBefore !== WORD || isRewritten(before) ? 0 : p
    if (before !== 0 && (signBefore === HYPHEN || isBeforeNumber(before)) && endsNumber(q, end)) return 0
    p = q - 2
  }
  return 0
}
