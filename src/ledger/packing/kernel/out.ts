import { setUnit, setWord, unitAt } from './memory.ts'
import { OUT_TEXTS, OUT_UNITS } from './places.ts'

/** Where texts and their lengths and hashes end that were packed so far. */
export let unitsEnd: i32 = OUT_UNITS
export let textsEnd: i32 = OUT_TEXTS

/** Goes back, or begins anew. */
export function setEnds(units: i32, texts: i32): void {
  unitsEnd = units
  textsEnd = texts
}

/** Packs the text [from, end), if it has any units, with its length and hash (dictionary.ts). */
export function packText(from: i32, end: i32): void {
  if (end > from) packBehind(unitsEnd, from, end)
}

/** Packs a text of two parts: [prefix, prefixEnd) and what follows. */
export function packBoth(prefix: i32, prefixEnd: i32, from: i32, end: i32): void {
  const begin = unitsEnd
  for (let p = prefix; p < prefixEnd; p += 2, unitsEnd += 2) setUnit(unitsEnd, unitAt(p))
  packBehind(begin, from, end)
}

/** Packs [from, end) as what follows the units that stand from `begin` on. */
function packBehind(begin: i32, from: i32, end: i32): void {
  const length = (unitsEnd - begin + (end - from)) >> 1
  let sum = length
  for (let p = begin; p < unitsEnd; p += 2) sum = step(sum, unitAt(p))
  let q = unitsEnd
  for (let p = from; p < end; p += 2, q += 2) {
    const unit = unitAt(p)
    setUnit(q, unit)
    sum = step(sum, unit)
  }
  unitsEnd = q
  setWord(textsEnd, length)
  setWord(textsEnd + 4, finished(sum))
  textsEnd += 8
}

function step(before: i32, unit: i32): i32 {
  return ((before ^ unit) * 0x5bd1e995) ^ (before >>> 15)
}

function finished(sum: i32): i32 {
  let h = (sum ^ (sum >>> 16)) * (0x85ebca6b as i32)
  h = (h ^ (h >>> 13)) * (0xc2b2ae35 as i32)
  return h ^ (h >>> 16)
}
