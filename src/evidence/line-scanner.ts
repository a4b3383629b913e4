import { continues } from './character-shape.ts'
import type { TextWindow } from './text-window.ts'

/** Finds the lines of a window, whatever ends them: LF, CRLF, or CR in files that have no other. */
export class LineScanner {
  readonly #window: TextWindow
  #loneCr: boolean | undefined

  constructor(window: TextWindow) {
    this.#window = window
  }

  /** Start and end of the next line that lies whole in the window, which is consumed; undefined when none does. */
  next(): readonly [from: number, to: number] | undefined {
    const window = this.#window
    const { shape, pos, end, done } = window
    if (pos >= end) return undefined
    const lf = this.#isLoneCr() ? -1 : indexOf(shape, 10, pos, end)
    const at = this.#isLoneCr() ? indexOf(shape, 13, pos, end) : lf
    if (at < 0 && !done) return undefined
    const to = at < 0 ? end : at
    window.pos = at < 0 ? end : at + 1
    return [pos, to > pos && shape[to - 1] === 13 ? to - 1 : to]
  }

  /** Start and end of a piece of a line that is longer than `units`, which is consumed; it ends between words where it can. */
  piece(units: number): readonly [from: number, to: number] {
    const bounds = this.lookAhead(units)
    this.#window.pos = bounds[1]
    return bounds
  }

  /** The same without consuming it: what stands next in such a line. */
  lookAhead(units: number): readonly [from: number, to: number] {
    const { pos, shape, encoding } = this.#window
    return [pos, endOfPiece(shape, pos, pos + units, encoding === 'utf-8')]
  }

  /** Skips what is in the window of a line that is too long to be kept; gives whether its end was reached. */
  skip(): boolean {
    const window = this.#window
    const at = indexOf(window.shape, this.#isLoneCr() ? 13 : 10, window.pos, window.end)
    window.pos = at < 0 ? window.end : at + 1
    return at >= 0
  }

  /** Old Macintosh files end lines with CR only; decided once, by the first piece of the file. */
  #isLoneCr(): boolean {
    const { shape, pos, end } = this.#window
    this.#loneCr ??= indexOf(shape, 10, pos, end) < 0 && indexOf(shape, 13, pos, end - 1) >= 0
    return this.#loneCr
  }
}

/** ASCII that parts records written in one line, and what parts words. */
const PARTS = new Set([...';|{}<>'].map((sign) => sign.charCodeAt(0)))
const BLANKS = new Set([...' \t,'].map((sign) => sign.charCodeAt(0)))
/** How far back a good end of a piece is looked for, in code units. */
const LOOK_BACK_UNITS = 1 << 14

/** Behind the last sign that parts something, else before the last character that begins at `limit` or before it. */
function endOfPiece(shape: Uint8Array, from: number, limit: number, isUtf8: boolean): number {
  const first = Math.max(from, limit - Math.min(LOOK_BACK_UNITS, (limit - from) >> 1))
  for (const signs of [PARTS, BLANKS])
    for (let i = limit - 1; i > first; i--) if (signs.has(shape[i] ?? 0)) return i + 1
  const isInside = (unit: number) => (isUtf8 ? (unit & 0xc0) === 0x80 : continues(unit))
  for (let i = limit; i > first; i--) if (!isInside(shape[i] ?? 0)) return i
  return limit
}

function indexOf(shape: Uint8Array, what: number, from: number, end: number): number {
  const at = shape.indexOf(what, from)
  return at >= end ? -1 : at
}
