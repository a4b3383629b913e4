/*
 * Files of mainframes often hold records of one length with nothing between them, not even line ends. Their length shows: so many bytes further
 * stands the same kind of byte.
 */

const LOOKED_AT = 1 << 13
const [LENGTH_MIN, LENGTH_MAX] = [24, 2048]
/** Records of people in Japan hold so many digits, blanks and signs beyond ASCII each at least; prose, programs and packed data do not. */
const SHARE_MIN = 0.05
const RECORDS_MIN = 4
/** In records of one length so much is of the same kind as one record further on. */
const ALIKE = 0.85
/** By so much more than at a usual distance. */
const ABOVE_USUAL = 0.15

const [DIGIT, BLANK, LETTER, SIGN, HALF_KANA, WIDE, WIDE_BLANK] = [0, 1, 2, 3, 4, 5, 6]

/** What kind each byte is, in Shift_JIS where `isShiftJis`, else where each is a letter or half of one. */
function kindsOf(bytes: Uint8Array, isShiftJis: boolean): Uint8Array {
  const kinds = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i] ?? 0
    if (b >= 0x30 && b <= 0x39) kinds[i] = DIGIT
    else if (b === 0x20) kinds[i] = BLANK
    else if ((b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a) kinds[i] = LETTER
    else if (b < 0x80) kinds[i] = SIGN
    else if (isShiftJis && b >= 0xa1 && b <= 0xdf) kinds[i] = HALF_KANA
    else {
      const trail = bytes[i + 1] ?? 0
      kinds[i] = (b === 0x81 && trail === 0x40) || (b === 0xa1 && trail === 0xa1) ? WIDE_BLANK : WIDE
      if (i + 1 < bytes.length) kinds[i + 1] = kinds[i] ?? WIDE
      i++
    }
  }
  return kinds
}

function alikeAt(kinds: Uint8Array, distance: number): number {
  const pairs = kinds.length - distance
  let alike = 0
  for (let i = 0; i < pairs; i++) if (kinds[i] === kinds[i + distance]) alike++
  return alike / pairs
}

/** How many bytes each record takes in a text without line ends; undefined where it is not made of such records. */
export function recordLength(bytes: Uint8Array, isShiftJis: boolean): number | undefined {
  const looked = bytes.subarray(0, LOOKED_AT)
  if (looked.length < RECORDS_MIN * LENGTH_MIN || looked.includes(10) || looked.includes(13)) return undefined
  const kinds = kindsOf(looked, isShiftJis)
  const share = (...wanted: readonly number[]): number =>
    kinds.reduce((sum, kind) => sum + (wanted.includes(kind) ? 1 : 0), 0) / kinds.length
  const others = [share(DIGIT), share(BLANK, WIDE_BLANK), share(HALF_KANA, WIDE, WIDE_BLANK)]
  if (others.some((part) => part < SHARE_MIN)) return undefined
  const last = Math.min(LENGTH_MAX, Math.floor(looked.length / RECORDS_MIN))
  const scores = Array.from({ length: last - LENGTH_MIN + 1 }, (_, i) => alikeAt(kinds, LENGTH_MIN + i))
  const usual = scores.toSorted((a, b) => a - b)[scores.length >> 1] ?? 1
  const fits = scores.map((score) => score >= ALIKE && score >= usual + ABOVE_USUAL)
  const best = LENGTH_MIN + scores.indexOf(Math.max(...scores))
  // Several records together are alike as well, and more so where values come again.
  const length = fits.findIndex((fit, i) => fit && best % (LENGTH_MIN + i) === 0)
  return length < 0 ? undefined : LENGTH_MIN + length
}
