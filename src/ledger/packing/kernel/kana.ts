import { isBlank, setUnit, unitAt, wordAt } from './memory.ts'
import { DEVOICED, DRAWN, PLAIN_KANA, ROMAJI, ROWS, SOUNDS } from './places.ts'

const FIRST: i32 = 0x30a1
const LAST: i32 = 0x30fa
const BAR: i32 = 0x30fc
/** っ and ッ, and ッ once it is of full size. */
const SMALL_TSU: i32 = 0x30c3

/** Writes the reading of [from, end), which is of full width, at `to` and gives where it ends (kana-reading). */
export function readKana(from: i32, end: i32, to: i32, withoutTsu: bool): i32 {
  let q = to
  let before: i32 = 0
  for (let p = from; p < end; p += 2) {
    let c = unitAt(p)
    if (c >= 0x3041 && c <= 0x3096) c += 0x60
    if (withoutTsu && c === SMALL_TSU) continue
    if (c >= FIRST && c <= LAST) c = unitAt(PLAIN_KANA + ((c - FIRST) << 1))
    else if (c !== BAR) continue
    const draws = before >= FIRST && before <= LAST ? wordAt(DRAWN + ((before - FIRST) << 2)) : 0
    if (c === BAR || draws >>> 16 === c || (draws & 0xffff) === c) {
      if (q === to || unitAt(q - 2) !== BAR) {
        setUnit(q, BAR)
        q += 2
      }
    } else {
      setUnit(q, c)
      q += 2
    }
    before = c
  }
  return q
}

export function hasSmallTsu(from: i32, end: i32): bool {
  for (let p = from; p < end; p += 2) if (unitAt(p) === SMALL_TSU || unitAt(p) === 0x3063) return true
  return false
}

/** True when a mark of voicing stands by itself. */
export function hasMark(from: i32, end: i32): bool {
  for (let p = from; p < end; p += 2) if (unitAt(p) === 0x3099 || unitAt(p) === 0x309a) return true
  return false
}

/** The first and the last of several words of the text that was given to `findWords`; both empty where there is one. */
export let firstFrom: i32 = 0
export let firstEnd: i32 = 0
export let lastFrom: i32 = 0
export let lastEnd: i32 = 0

function isBetween(unit: i32): bool {
  return unit === 0x30fb || isBlank(unit)
}

export function findWords(from: i32, end: i32): void {
  while (from < end && isBlank(unitAt(from))) from += 2
  while (from < end && isBlank(unitAt(end - 2))) end -= 2
  firstFrom = firstEnd = lastFrom = lastEnd = from
  let p = from
  while (p < end && !isBetween(unitAt(p))) p += 2
  if (p === end) return
  firstEnd = p
  lastEnd = lastFrom = end
  while (!isBetween(unitAt(lastFrom - 2))) lastFrom -= 2
}

/** Writes the letters of the reading [from, end) in the order of the alphabet at `to` and gives where they end (romaji-bag). */
export function bagLetters(from: i32, end: i32, to: i32): i32 {
  let q = ROMAJI
  for (let p = from; p < end; p += 2) {
    const at = unitAt(p) - FIRST
    const sound = wordAt(SOUNDS + (at << 2))
    // A vowel of キヨ: one sound, as bank systems know no small letters.
    if (p > from && load<u8>(ROWS + at) === 1 && load<u8>(ROWS + unitAt(p - 2) - FIRST) === 2) q -= 2
    if (sound >>> 16 !== 0) {
      setUnit(q, sound >>> 16)
      q += 2
    }
    if (sound !== 0) {
      setUnit(q, sound & 0xffff)
      q += 2
    }
  }
  return sorted(q, to)
}

const A: i32 = 97

/** Counts of up to sixteen letters each fit in no register: the letters are counted in a row of bytes behind the romaji. */
function sorted(end: i32, to: i32): i32 {
  const counts = end + 64
  store<i64>(counts, 0)
  store<i64>(counts + 8, 0)
  store<i64>(counts + 16, 0)
  store<i64>(counts + 24, 0)
  let before: i32 = 0
  for (let p = ROMAJI; p < end; p += 2) {
    const own = unitAt(p)
    const c = own < 128 ? (load<u8>(DEVOICED + own) as i32) : own
    const next = p + 2 < end ? unitAt(p + 2) : 0
    // ei and ou are drawn out.
    if ((c === 101 && next === 105) || (c === 111 && next === 117)) p += 2
    if (c === before && (c === 97 || c === 101 || c === 105 || c === 111 || c === 117)) continue
    before = c
    const letter = c - A
    if (letter >= 0 && letter < 26) store<u8>(counts + letter, load<u8>(counts + letter) + 1)
  }
  let q = to
  for (let letter: i32 = 0; letter < 26; letter++)
    for (let left = load<u8>(counts + letter) as i32; left > 0; left--, q += 2) setUnit(q, A + letter)
  return q
}
