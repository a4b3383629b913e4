import { isUtf8 } from 'node:buffer'
import { type ForeignEncoding, foreignWriting, westernWriting } from './foreign-writing.ts'
import { isHalfKana } from './half-kana.ts'
import { isWesternWriting } from './western-letters.ts'

/** WHATWG names of the encodings that are told apart. */
export type EncodingName = 'utf-8' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'utf-16le' | 'utf-16be' | ForeignEncoding

export interface Encoding {
  readonly name: EncodingName
  /** 0…1; 1 only for a byte-order mark or pure ASCII. */
  readonly confidence: number
  /** Bytes of the byte-order mark. */
  readonly mark: number
}

interface Tally {
  good: number
  bad: number
}

/** Whether each byte is one letter. */
export const isLetterAByte = (name: string): boolean => name.startsWith('windows-125') || name === 'koi8-r'

/**
 * Tells the encoding of a text by its first bytes; undefined when they are no text. Only a hint where `bytes` is not
 * the whole, so a character cut off at the end counts for nothing.
 */
export function sniffEncoding(bytes: Uint8Array): Encoding | undefined {
  const marked = byMark(bytes)
  if (marked) return marked
  const kinds = countKinds(bytes)
  if (kinds.zero > 0) return byZeroes(bytes, kinds.zero)
  if (kinds.control > Math.max(2, bytes.length / 50)) return undefined
  if (kinds.high === 0)
    return isIso2022(bytes)
      ? { name: 'iso-2022-jp', confidence: 0.99, mark: 0 }
      : { name: 'utf-8', confidence: 1, mark: 0 }
  const utf8 = tallyUtf8(bytes)
  if (utf8.bad === 0) return { name: 'utf-8', confidence: utf8.good > 2 ? 0.99 : 0.9, mark: 0 }
  if (utf8.good > 9 * utf8.bad) return { name: 'utf-8', confidence: 0.8, mark: 0 }
  const { utf8: own, others } = partedByLine(bytes)
  if (own > others.reduce((sum, line) => sum + countKinds(line).high, 0))
    return { name: 'utf-8', confidence: 0.7, mark: 0 }
  return japaneseOrForeign(others.length > 0 ? Buffer.concat(others) : bytes)
}

/**
 * Files that were put together hold lines in more than one encoding: how many bytes beyond ASCII lie in lines that are
 * sound as UTF-8, and the lines that are not. The last line may be cut off and counts for nothing beside others.
 */
function partedByLine(bytes: Uint8Array): { readonly utf8: number; readonly others: readonly Uint8Array[] } {
  const others: Uint8Array[] = []
  let utf8 = 0
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from)
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1)
    from += line.length
    if (isUtf8(line)) utf8 += countKinds(line).high
    else if (end >= 0 || others.length === 0) others.push(line)
  }
  return { utf8, others }
}

function byMark(b: Uint8Array): Encoding | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return { name: 'utf-8', confidence: 1, mark: 3 }
  // UTF-32 is UTF-16 with a zero beside every unit, which is left out later.
  if (b[0] === 0xff && b[1] === 0xfe && b[2] === 0 && b[3] === 0) return { name: 'utf-16le', confidence: 1, mark: 4 }
  if (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return { name: 'utf-16be', confidence: 1, mark: 4 }
  if (b[0] === 0xff && b[1] === 0xfe) return { name: 'utf-16le', confidence: 1, mark: 2 }
  if (b[0] === 0xfe && b[1] === 0xff) return { name: 'utf-16be', confidence: 1, mark: 2 }
  return undefined
}

/** Tab, line ends, page ends, the end mark of DOS, escapes, and what parts cells and rows in exports (0x01, 0x1C to 0x1F). */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([1, 9, 10, 12, 13, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f])

function countKinds(bytes: Uint8Array): { zero: number; control: number; high: number } {
  let [zero, control, high] = [0, 0, 0]
  for (const b of bytes) {
    if (b >= 0x80) high++
    else if (b === 0) zero++
    else if ((b < 0x20 && !TEXT_CONTROLS.has(b)) || b === 0x7f) control++
  }
  return { zero, control, high }
}

/** UTF-16 without a mark: the upper half of ASCII characters, line ends among them, is zero on one side only. */
function byZeroes(bytes: Uint8Array, zero: number): Encoding | undefined {
  let even = 0
  for (let i = 0; i < bytes.length; i += 2) if (bytes[i] === 0) even++
  const odd = zero - even
  const [name, most, least] = odd > even ? (['utf-16le', odd, even] as const) : (['utf-16be', even, odd] as const)
  if (most < bytes.length / 100 || least > most / 20 || isDamagedText(bytes, zero)) {
    // A few zero bytes in a text are damage, not an encoding; many fill up cells or a file, if nothing else is odd.
    const others = withoutZeroes(bytes)
    if (zero > bytes.length / 20 && !isFilledText(others)) return undefined
    const guess = sniffEncoding(others)
    return guess && { ...guess, confidence: guess.confidence / 2 }
  }
  return looksLikeText16(bytes, name) ? { name, confidence: 0.95, mark: 0 } : undefined
}

const withoutZeroes = (bytes: Uint8Array): Uint8Array => bytes.filter((b) => b !== 0)
const isPlain = (b: number): boolean => b >= 0x20 || b === 9 || b === 10 || b === 13

/** Bytes among which stood many zeroes: a text of a line or more without any sign that no text has. */
function isFilledText(others: Uint8Array): boolean {
  return others.length >= 16 && others.includes(10) && others.every(isPlain) && tallyBroken(others) === 0
}

/**
 * Bytes among which stood few zeroes: whole UTF-8, or a text of Japan with one. In a short file a single zero is a large part, and UTF-16
 * would make signs without meaning of all of it.
 */
function isDamagedText(bytes: Uint8Array, zero: number): boolean {
  if (zero > bytes.length / 20) return false
  const others = withoutZeroes(bytes)
  return others.every(isPlain) && (isUtf8(others) || (zero === 1 && tallyBroken(others) === 0))
}

/** How much of some bytes is no text in whichever encoding of Japanese fits best. */
function tallyBroken(bytes: Uint8Array): number {
  return isUtf8(bytes) ? 0 : Math.min(tallyShiftJis(bytes).bad, tallyEuc(bytes).bad)
}

function looksLikeText16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be'): boolean {
  const [low, up] = name === 'utf-16le' ? [0, 1] : [1, 0]
  let odd = 0
  const units = bytes.length >> 1
  for (let i = 0; i < units; i++) {
    const unit = ((bytes[2 * i + up] ?? 0) << 8) | (bytes[2 * i + low] ?? 0)
    if (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13) odd++
    else if (unit === 0xfffe || unit === 0xffff) odd++
  }
  return odd <= units / 50
}

/** ISO-2022-JP (RFC 1468) announces its character sets by ESC $ and ESC (. */
function isIso2022(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x1b); i >= 0; i = bytes.indexOf(0x1b, i + 1)) {
    const [second, third] = [bytes[i + 1], bytes[i + 2]]
    if (second === 0x24 && (third === 0x42 || third === 0x40)) return true
    if (second === 0x28 && third === 0x49) return true
  }
  return false
}

function tallyUtf8(b: Uint8Array): Tally {
  const tally = { good: 0, bad: 0 }
  for (let i = 0; i < b.length; ) {
    const c = b[i] ?? 0
    const length = c < 0x80 ? 1 : c >= 0xc2 && c < 0xe0 ? 2 : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xf0 && c < 0xf5 ? 4 : 0
    if (length === 1) i++
    else if (length === 0) [tally.bad, i] = [tally.bad + 1, i + 1]
    else {
      let k = 1
      while (k < length && ((b[i + k] ?? 0) & 0xc0) === 0x80) k++
      if (k === length) tally.good++
      else if (i + k < b.length) tally.bad++
      i += k
    }
  }
  return tally
}

/**
 * Kana and common kanji count for an encoding, characters hardly ever written and broken pairs against it; what another language
 * explains far better is of that language.
 */
function japaneseOrForeign(bytes: Uint8Array): Encoding {
  if (isHalfKana(bytes)) return { name: 'shift_jis', confidence: 0.7, mark: 0 }
  if (isWesternWriting(bytes)) return { ...westernWriting(bytes), mark: 0 }
  const sjis = tallyShiftJis(bytes)
  const euc = tallyEuc(bytes)
  const rate = (t: Tally) => t.bad / (t.good + t.bad || 1)
  const [best, other, name] =
    sjis.good - 8 * sjis.bad >= euc.good - 8 * euc.bad
      ? ([sjis, euc, 'shift_jis'] as const)
      : ([euc, sjis, 'euc-jp'] as const)
  const isBroken = rate(best) > 0.2
  const foreign = foreignWriting(bytes, isBroken ? undefined : name)
  if (foreign) return { ...foreign, mark: 0 }
  if (isBroken) return { ...westernWriting(bytes), mark: 0 }
  const lead = (best.good - 8 * best.bad - (other.good - 8 * other.bad)) / (best.good + 1)
  return { name, confidence: Math.max(0.5, Math.min(0.99, 0.6 + lead / 2 - rate(best))), mark: 0 }
}

function tallyShiftJis(b: Uint8Array): Tally {
  const tally = { good: 0, bad: 0 }
  for (let i = 0; i < b.length; i++) {
    const c = b[i] ?? 0
    if (c < 0x80) continue
    if (c >= 0xa1 && c <= 0xdf) {
      tally.good += 0.25
      continue
    }
    if (i + 1 >= b.length) break
    const t = b[++i] ?? 0
    const pair = t >= 0x40 && t !== 0x7f && t <= 0xfc
    if (c === 0x80 || c === 0xa0 || c > 0xfc || !pair) {
      tally.bad++
      if (t < 0x80) i--
    } else if ((c >= 0x81 && c <= 0x83) || (c >= 0x88 && c <= 0x97)) tally.good++
    else if (c >= 0x98) tally.good += 0.4
  }
  return tally
}

function tallyEuc(b: Uint8Array): Tally {
  const tally = { good: 0, bad: 0 }
  for (let i = 0; i < b.length; i++) {
    const c = b[i] ?? 0
    if (c < 0x80) continue
    if (i + 1 >= b.length) break
    const t = b[++i] ?? 0
    // Half-width kana come in runs; a single pair of this kind is rather a kanji of Shift_JIS.
    if (c === 0x8e && t >= 0xa1 && t <= 0xdf) tally.good += b[i - 3] === 0x8e ? 1.5 : 0.3
    else if (c === 0x8f && t >= 0xa1 && (b[i + 1] ?? 0) >= 0xa1) i++
    else if (c < 0xa1 || t < 0xa1 || c === 0xff || t === 0xff) {
      tally.bad++
      if (t < 0x80) i--
    } else if (c === 0xa1 || (c >= 0xa3 && c <= 0xa5) || (c >= 0xb0 && c <= 0xcf)) tally.good++
    else if (c >= 0xd0 && c <= 0xf4) tally.good += 0.4
  }
  return tally
}
