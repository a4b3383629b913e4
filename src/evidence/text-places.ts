import { TextDecoder } from 'node:util'
import { plainBytes } from './byte-span.ts'

/** A stretch of a text that was decoded by itself. */
interface Piece {
  /** Unit of the text and byte of the file at which it begins. */
  readonly unit: number
  readonly byte: number
  readonly text: string
  readonly bytes: number
  /** Whether its characters take as many bytes as they do plainly; else only its ends are known. */
  readonly isPlain: boolean
  /** Units and bytes of it up to the place that was asked for last. */
  at: number
  atByte: number
}

/** A sign that ends a piece: none of them is part of another character in any of the encodings. */
const [TAG_END, LINE_END] = [62, 10]
/** What holds no such sign for so long is cut behind any other byte of ASCII, or anywhere. */
const WAITING_MAX = 1 << 20

/** Decodes a text piece by piece and remembers at which byte of the file each of its UTF-16 units stands. */
export class TextPlaces {
  readonly encoding: string
  readonly #decoder: TextDecoder
  readonly #unit: 1 | 2
  #waiting: Uint8Array = new Uint8Array(0)
  #markLeft: number
  #byte = 0
  #units = 0
  #pieces: Piece[] = []
  /** Where the piece was that was asked for last. */
  #last = 0

  /** `mark` is the length of the byte-order mark, which is no text. */
  constructor(encoding: string, mark: number) {
    this.encoding = encoding
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true })
    this.#unit = encoding.startsWith('utf-16') ? 2 : 1
    this.#markLeft = mark
  }

  /** The text of the next bytes, as far as it is whole; without `stream` all that is left. */
  decode(bytes: Uint8Array, { stream }: { readonly stream: boolean }): string {
    const all = Buffer.concat([this.#waiting, bytes])
    const mark = Math.min(this.#markLeft, all.length)
    this.#markLeft -= mark
    this.#byte += mark
    const rest = all.subarray(mark)
    let to = rest.length
    if (stream) {
      to = this.#behindLast(rest)
      if (to === 0 && rest.length > WAITING_MAX) to = this.#unit === 2 ? 2 * (rest.length >> 1) : behindPlain(rest)
    }
    this.#waiting = rest.subarray(to)
    return this.#take(rest.subarray(0, to))
  }

  /** The text between two units that are not forgotten. */
  text(from: number, to: number): string {
    let text = ''
    for (const piece of this.#pieces)
      if (piece.unit < to && piece.unit + piece.text.length > from)
        text += piece.text.slice(Math.max(0, from - piece.unit), to - piece.unit)
    return text
  }

  /** Byte offset and byte length of the units [from, to); where bytes are broken, of the piece around them. */
  span(from: number, to: number): readonly [offset: number, length: number] {
    const offset = this.#byteOf(from, 'from')
    return [offset, Math.max(offset, this.#byteOf(to, 'to')) - offset]
  }

  /** Nobody will ask for what stands before a unit. */
  forget(unit: number): void {
    const first = this.#pieces.findIndex((piece) => piece.unit + piece.text.length > unit)
    if (first > 0) this.#pieces.splice(0, first)
    this.#last = 0
  }

  /** Pieces whose bytes cannot be counted are parted where tags or lines end, so that only these have no places. */
  #take(bytes: Uint8Array): string {
    if (bytes.length === 0) return ''
    const text = this.#decoder.decode(bytes)
    const isPlain = plainBytes(text, 0, text.length, this.encoding) === bytes.length
    const inner = isPlain ? 0 : this.#behindLast(bytes.subarray(0, -this.#unit))
    if (inner > 0) {
      let whole = ''
      for (let from = 0; from < bytes.length; ) {
        const to = this.#behindFirst(bytes, from)
        whole += this.#take(bytes.subarray(from, to))
        from = to
      }
      return whole
    }
    const [unit, byte] = [this.#units, this.#byte]
    this.#pieces.push({ unit, byte, text, bytes: bytes.length, isPlain, at: 0, atByte: 0 })
    this.#units += text.length
    this.#byte += bytes.length
    return text
  }

  #byteOf(unit: number, side: 'from' | 'to'): number {
    const piece = this.#pieceOf(unit, side)
    if (!piece) return this.#byte
    const at = Math.min(Math.max(0, unit - piece.unit), piece.text.length)
    if (at === 0) return piece.byte
    if (at === piece.text.length) return piece.byte + piece.bytes
    if (!piece.isPlain) return side === 'from' ? piece.byte : piece.byte + piece.bytes
    const [low, high] = at < piece.at ? [at, piece.at] : [piece.at, at]
    const between = plainBytes(piece.text, low, high, this.encoding)
    piece.atByte += at < piece.at ? -between : between
    piece.at = at
    return piece.byte + piece.atByte
  }

  /** A unit on the border of two pieces is the beginning of the second, or the end of the first. */
  #pieceOf(unit: number, side: 'from' | 'to'): Piece | undefined {
    const isIn = (piece: Piece | undefined) =>
      piece !== undefined &&
      (side === 'from'
        ? unit >= piece.unit && unit < piece.unit + piece.text.length
        : unit > piece.unit && unit <= piece.unit + piece.text.length)
    if (isIn(this.#pieces[this.#last])) return this.#pieces[this.#last]
    let [low, high] = [0, this.#pieces.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const begins = this.#pieces[middle]?.unit ?? 0
      if (side === 'from' ? begins <= unit : begins < unit) low = middle
      else high = middle - 1
    }
    this.#last = low
    return this.#pieces[low]
  }

  /** Behind the first end of a tag or line; the end of the bytes where there is none. */
  #behindFirst(bytes: Uint8Array, from: number): number {
    const unit = this.#unit
    for (let i = from; i + unit <= bytes.length; i += unit) if (this.#isEnd(bytes, i)) return i + unit
    return bytes.length
  }

  #behindLast(bytes: Uint8Array): number {
    const unit = this.#unit
    for (let i = bytes.length - (bytes.length % unit) - unit; i >= 0; i -= unit)
      if (this.#isEnd(bytes, i)) return i + unit
    return 0
  }

  /** In ISO-2022-JP the bytes of any sign may be part of a character, but those of a line end never are. */
  #isEnd(bytes: Uint8Array, i: number): boolean {
    const isBig = this.encoding === 'utf-16be'
    if (this.#unit === 2 && bytes[isBig ? i : i + 1] !== 0) return false
    const sign = bytes[isBig ? i + 1 : i]
    return sign === LINE_END || (sign === TAG_END && this.encoding !== 'iso-2022-jp')
  }
}

/** Behind the last blank or sign of ASCII that is never the second byte of a character; the end where there is none. */
function behindPlain(bytes: Uint8Array): number {
  for (let i = bytes.length - 1; i >= 0; i--) if ((bytes[i] ?? 255) < 0x30) return i + 1
  return bytes.length
}
