import type { EncodingName } from './encoding.ts'

/** In a shape: the first byte of a character, and a byte that continues one. Neither can be taken for punctuation. */
const LEAD = 0x80
const TRAIL = 0x81

/**
 * Writes the shape of some bytes: one byte a code unit, ASCII as it is and everything else at 0x80 or above, so that
 * commas, quotes and backslashes can be looked for without meeting half a character (the second byte of a Shift_JIS
 * character may be 0x5C or 0x7C). Holds state, since a character can lie across two pieces.
 */
export interface Shaper {
  /** Reads `raw[from..to)` and writes from `shape[from]`; in UTF-16 both count units of two bytes. */
  shape(raw: Uint8Array, shape: Uint8Array, from: number, to: number): void
}

/** How to write the shape of an encoding; undefined where the bytes are their own shape. */
export function shaperOf(encoding: EncodingName): Shaper | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'windows-1250':
    case 'windows-1251':
    case 'windows-1252':
    case 'koi8-r':
      return undefined
    case 'shift_jis':
      return new PairShaper((c) => ((c >= 0x81 && c <= 0x9f) || (c >= 0xe0 && c <= 0xfc) ? 1 : 0), 0x40)
    case 'euc-jp':
      return new PairShaper((c) => (c === 0x8f ? 2 : c === 0x8e || c >= 0xa1 ? 1 : 0), 0xa1)
    // What follows a lead may be an ASCII letter, but no comma, quote or line end; a character of GB18030 in four bytes shows two digits.
    case 'gbk':
    case 'big5':
      return new PairShaper((c) => (c >= 0x81 && c <= 0xfe ? 1 : 0), 0x40)
    case 'euc-kr':
      return new PairShaper((c) => (c >= 0x81 && c <= 0xfe ? 1 : 0), 0x41)
    case 'iso-2022-jp':
      return new EscapeShaper()
    case 'utf-16le':
    case 'utf-16be':
      return { shape: shapeUtf16 }
    default:
      return encoding satisfies never
  }
}

/** UTF-16 is kept in memory as little-endian, whatever it was on the disk. */
function shapeUtf16(raw: Uint8Array, shape: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const low = raw[2 * i] ?? 0
    shape[i] = raw[2 * i + 1] === 0 && low < 0x80 ? low : LEAD
  }
}

class PairShaper implements Shaper {
  readonly #trailing: Uint8Array
  readonly #trailMin: number
  #awaited = 0

  constructor(trailing: (lead: number) => number, trailMin: number) {
    this.#trailing = Uint8Array.from({ length: 256 }, (_, c) => (c < 0x80 ? 0 : trailing(c)))
    this.#trailMin = trailMin
  }

  shape(raw: Uint8Array, shape: Uint8Array, from: number, to: number): void {
    const [trailing, trailMin] = [this.#trailing, this.#trailMin]
    let awaited = this.#awaited
    for (let i = from; i < to; i++) {
      const c = raw[i] ?? 0
      if (awaited > 0 && c >= trailMin) {
        shape[i] = TRAIL
        awaited--
      } else if (c < 0x80) {
        shape[i] = c
        awaited = 0
      } else {
        shape[i] = LEAD
        awaited = trailing[c] ?? 0
      }
    }
    this.#awaited = awaited
  }
}

/** RFC 1468: between ESC $ B (or @) and ESC ( B (or J) every two bytes are one character. */
class EscapeShaper implements Shaper {
  #escape: number[] = []
  #ascii = true

  shape(raw: Uint8Array, shape: Uint8Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const c = raw[i] ?? 0
      if (c === 0x1b) this.#escape = [c]
      else if (this.#escape.length > 0) {
        this.#escape.push(c)
        if (this.#escape.length === 3) {
          this.#ascii = this.#escape[1] === 0x28 && (c === 0x42 || c === 0x4a)
          this.#escape = []
        }
        shape[i] = TRAIL
        continue
      } else if (c === 10 || c === 13) this.#ascii = true
      shape[i] = c === 0x1b ? LEAD : this.#ascii ? c : TRAIL
    }
  }
}

/** Whether a unit of a shape begins a character; for UTF-8, whose shape are its own bytes, see `cut-text.ts`. */
export const continues = (unit: number): boolean => unit === TRAIL
