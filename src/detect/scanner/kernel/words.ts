import { isKanaAt, isKanjiAt, isLetter, isWideSpaceAt, threeAt } from './characters.ts'
import { byteAt, min, plainTextEnd } from './memory.ts'
import { SPACE } from './signs.ts'
import { holdsMunicipality, kanaCount, nameSignCount } from './wide-bits.ts'

/** So many characters are looked at side by side. */
const AT_ONCE: i32 = 5

/** How many bytes stand at p before the next blank, if they are kanji and kana only; -1 when something else is there. */
function nameWord(p: i32, end: i32): i32 {
  let q = p
  for (let n: i32 = AT_ONCE; n === AT_ONCE && q < end; ) {
    n = nameSignCount(q)
    q = min(q + 3 * n, end)
  }
  return q === end || byteAt(q) === SPACE || isWideSpaceAt(q) ? q - p : -1
}

/** 様 殿 氏, さま: an honorific is cut off by the recognizer. */
function endsWithHonorific(end: i32): bool {
  const last = threeAt(end - 3)
  return last === 0xe6a798 || last === 0xe6aebf || last === 0xe6b08f || last === 0xe381be
}

/** 都 道 府 県: the cell may be a prefecture. */
function endsLikePlace(end: i32): bool {
  const last = threeAt(end - 3)
  return last === 0xe983bd || last === 0xe98193 || last === 0xe5ba9c || last === 0xe79c8c
}

/** `山田 太郎` or `山田太郎`: kanji and kana, a blank of any width inside at most. */
function isJapaneseName(p: i32, end: i32): bool {
  const family = nameWord(p, end)
  if (family < 3 || family > 30) return false
  if (endsWithHonorific(end) || endsLikePlace(end)) return false
  const gap = p + family
  if (gap === end) return true
  const given = gap + (byteAt(gap) === SPACE ? 1 : 3)
  return given < end && end - given <= 24 && nameWord(given, end) === end - given
}

/** `Taro Yamada`: up to five words of letters, single blanks between them. */
function isLatinName(p: i32, end: i32): bool {
  let words = 0
  while (p < end) {
    if (!isLetter(byteAt(p))) return false
    while (p < end && isLetter(byteAt(p))) p++
    words++
    if (p < end && (byteAt(p) !== SPACE || ++p === end)) return false
  }
  return words >= 1 && words <= 5
}

/** Whether a cell may say that there is nothing, as programs write it: `NULL`, `\N`, `(null)`, `NaN`, `None`, `nil`, `undefined`, `#N/A`. */
export function mayBeNothing(p: i32, end: i32): bool {
  const length = end - p
  if (length > 9) return false
  const first = byteAt(p)
  if (first === 35 || first === 40 || first === 60 || first === 91 || first === 92) return true
  if (length === 9) return first === 117 && byteAt(p + 8) === 100
  const word = ((first | 32) << 16) | ((byteAt(p + 1) | 32) << 8) | (byteAt(p + 2) | 32)
  if (length === 3) return word === 0x6e616e || word === 0x6e696c
  if (length !== 4) return false
  return (word === 0x6e756c && (byteAt(p + 3) | 32) === 108) || (word === 0x6e6f6e && (byteAt(p + 3) | 32) === 101)
}

export function isNameCell(p: i32, end: i32): bool {
  if (end - p > 120 || mayBeNothing(p, end)) return false
  return isLetter(byteAt(p)) ? isLatinName(p, end) : isJapaneseName(p, end)
}

/** `ヤマダ タロウ`: kana, single blanks between words. */
export function isKanaCell(p: i32, end: i32): bool {
  if (end - p > 117) return false
  let afterWord = false
  while (p < end) {
    const n = kanaCount(p)
    if (n > 0) {
      afterWord = true
      p += 3 * n
    } else if (afterWord && byteAt(p) === SPACE) {
      afterWord = false
      p++
    } else if (afterWord && isWideSpaceAt(p)) {
      afterWord = false
      p += 3
    } else return false
  }
  return afterWord
}

/** Whether a wide blank stands at p that has no other blank beside it. */
function isLoneWideSpaceAt(p: i32): bool {
  return isWideSpaceAt(p) && byteAt(p - 1) !== SPACE && byteAt(p + 3) !== SPACE && !isWideSpaceAt(p + 3)
}

/**
 * An address that begins with kanji, names a municipality within its first 20 characters, and has nothing in it that
 * tidying would make shorter: kanji, kana, printable ASCII and single blanks.
 */
export function isAddressCell(p: i32, end: i32): bool {
  if (end - p > 390 || !isKanjiAt(p) || byteAt(end - 1) === SPACE || isWideSpaceAt(end - 3)) return false
  let odd = plainTextEnd(p, end)
  while (odd < end && isLoneWideSpaceAt(odd)) odd = plainTextEnd(odd + 3, end)
  if (odd < end) return false
  return holdsMunicipality(p, min(end, p + 60))
}

/** 男 女 男性 女性 and the letters and codes for them. */
export function isSexCell(p: i32, end: i32): bool {
  const n = end - p
  if (n === 1) {
    const c = byteAt(p) | 32
    return c === 109 || c === 102 || byteAt(p) === 49 || byteAt(p) === 50
  }
  if (n !== 3 && n !== 6) return false
  const first = threeAt(p)
  if (first !== 0xe794b7 && first !== 0xe5a5b3) return false
  return n === 3 || threeAt(p + 3) === 0xe680a7
}

/** Whether no blank of any kind stands at either end of [p, end), so that trimming changes nothing. */
export function isTrimmed(p: i32, end: i32): bool {
  const first = byteAt(p)
  const last = byteAt(end - 1)
  if (first <= SPACE || last <= SPACE) return false
  if (first >= 0x80 && !isKanjiAt(p) && !isKanaAt(p)) return false
  if (last < 0x80) return true
  return end - p >= 3 && (isKanjiAt(end - 3) || isKanaAt(end - 3))
}
