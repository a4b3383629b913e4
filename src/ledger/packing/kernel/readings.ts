import { asked } from './contacts.ts'
import {
  bagLetters,
  findWords,
  firstEnd,
  firstFrom,
  hasMark,
  hasSmallTsu,
  lastEnd,
  lastFrom,
  readKana,
} from './kana.ts'
import { unitAt } from './memory.ts'
import { KANA_ONLY, LATIN_NAME, readName, script, wholeEnd } from './names.ts'
import { ADDRESS, ASK_BAG, BAG, FAMILY_KANA, GIVEN_KANA, KANA, NAME, ROLE_KANA, ROLE_NAME, WIDE } from './places.ts'
import { countOf, firstEndOf, firstOf } from './values.ts'
import { widened } from './wide.ts'

/** Where the reading at KANA ends, and those of its first and last word, and its letters at BAG. */
export let kanaEnd: i32 = 0
export let familyKanaEnd: i32 = 0
export let givenKanaEnd: i32 = 0
export let bagEnd: i32 = 0
/** Whether the record has a name in Latin letters. */
export let isLatin: bool = false

/** Reads name and reading of the record. False when it is refused. */
export function readNames(): bool {
  const from = countOf(ROLE_NAME) > 0 ? firstOf(ROLE_NAME) : 0
  const end = countOf(ROLE_NAME) > 0 ? firstEndOf(ROLE_NAME) : 0
  if (!readName(from, end)) return false
  isLatin = script === LATIN_NAME && wholeEnd > NAME
  const written = countOf(ROLE_KANA) > 0 && firstEndOf(ROLE_KANA) > firstOf(ROLE_KANA)
  if (written) return readReading(firstOf(ROLE_KANA), firstEndOf(ROLE_KANA))
  return script === KANA_ONLY ? readReading(from, end) : readReading(0, 0)
}

function readReading(from: i32, end: i32): bool {
  kanaEnd = KANA
  familyKanaEnd = FAMILY_KANA
  givenKanaEnd = GIVEN_KANA
  bagEnd = BAG
  const wideEnd = widened(from, end, WIDE)
  if (wideEnd < 0) return false
  kanaEnd = readKana(WIDE, wideEnd, KANA, false)
  if (kanaEnd > KANA) {
    findWords(WIDE, wideEnd)
    familyKanaEnd = readKana(firstFrom, firstEnd, FAMILY_KANA, false)
    givenKanaEnd = readKana(lastFrom, lastEnd, GIVEN_KANA, false)
    bagEnd = bagOf(wideEnd)
  } else if (isLatin) bagEnd = asked(ASK_BAG, NAME, wholeEnd, BAG)
  return bagEnd >= 0
}

/** The letters of the reading at KANA, of the text at WIDE. */
function bagOf(wideEnd: i32): i32 {
  // A bar alone is read as Latin text is.
  if (kanaEnd === KANA + 2 && unitAt(KANA) === 0x30fc) return asked(ASK_BAG, WIDE, wideEnd, BAG)
  if (!hasSmallTsu(WIDE, wideEnd)) return bagLetters(KANA, kanaEnd, BAG)
  // Without a small っ between them, a kana and a mark of voicing become one.
  if (hasMark(WIDE, wideEnd)) return asked(ASK_BAG, WIDE, wideEnd, BAG)
  // The address is read after the name.
  return bagLetters(ADDRESS, readKana(WIDE, wideEnd, ADDRESS, true), BAG)
}
