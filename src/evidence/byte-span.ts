import { isLetterAByte } from './encoding.ts'

/** Where a cell or line lies in the original file and how it was written. */
export interface WrittenText {
  /** WHATWG name of the encoding, as the passage states it. */
  readonly encoding: string
  /** The decoded text. */
  readonly text: string
  /** Byte of the original file at which it begins. */
  readonly offset: number
  /** Bytes it takes there, escapes included; left out for lines, which know no escapes. */
  readonly length?: number
}

/** How many bytes the units [from, to) of a text take in an encoding, where characters are written in some way. */
type Way = (text: string, from: number, to: number, encoding: string) => number

/** A way in which special characters take more bytes than they would plainly. */
const escaped =
  (bytes: (character: string, plain: number) => number): Way =>
  (text, from, to, encoding) => {
    let total = 0
    for (const c of text.slice(from, to)) total += bytes(c, plainBytes(c, 0, c.length, encoding))
    return total
  }

/** Encodings in which a piece may stand that is broken in the encoding of its file (`cut-text.ts`). */
const OTHERS = ['utf-8', 'shift_jis', 'euc-jp']

/**
 * Where the characters `start` to `end` (UTF-16 units) of a cell or line lie in the original file, in bytes. A piece in
 * another encoding than its file is known by its length. A cell written with escapes of a kind that cannot be told any
 * more, and one with broken bytes on both sides, gives the place of the whole.
 */
export function byteSpan(
  written: WrittenText,
  start: number,
  end: number,
): { readonly offset: number; readonly length: number } {
  const { text, encoding, offset, length } = written
  if (encoding === 'iso-2022-jp') {
    const place = escapedPlace(text, start, end)
    if (length === undefined || place.whole === length) return { offset: offset + place.before, length: place.inside }
  }
  if (measured?.text !== text || measured.encoding !== encoding || measured.length !== length)
    measured = new MeasuredText(text, encoding, length)
  const [before, inside] = measured.place(start, end) ?? []
  if (before !== undefined && inside !== undefined) return { offset: offset + before, length: inside }
  return besideBroken(written, start, end) ?? { offset, length: length ?? 0 }
}

/** So many units lie between two places of a text whose bytes are remembered. */
const MARK_UNITS = 4096

/** A text with what is known of its bytes; many findings of a long one ask for places one after the other. */
class MeasuredText {
  readonly text: string
  readonly encoding: string
  readonly length: number | undefined
  readonly #way: Way | undefined
  /** The bytes before every so many units, as far as somebody asked. */
  readonly #marks = [0]

  /** Tries the ways of writing in turn until the text takes the bytes that it should. */
  constructor(text: string, encoding: string, length: number | undefined) {
    this.text = text
    this.encoding = encoding
    this.length = length
    this.#way = length === undefined ? plainBytes : WAYS.find((way) => way(text, 0, text.length, encoding) === length)
  }

  /** Bytes before and inside some characters; undefined when nobody knows how the text is written. */
  place(start: number, end: number): readonly [before: number, inside: number] | undefined {
    const way = this.#way
    if (!way) return undefined
    const before = this.#before(way, start)
    return [before, this.#bytes(way, start, end)]
  }

  #before(way: Way, to: number): number {
    const wanted = Math.floor(to / MARK_UNITS)
    for (let n = this.#marks.length; n <= wanted; n++) {
      const more = this.#bytes(way, this.#unit(n - 1), this.#unit(n))
      this.#marks.push((this.#marks[n - 1] ?? 0) + more)
    }
    const unit = this.#unit(wanted)
    return (this.#marks[wanted] ?? 0) + (unit > to ? -this.#bytes(way, to, unit) : this.#bytes(way, unit, to))
  }

  /** The unit of a mark; a pair of surrogates is not parted. */
  #unit(mark: number): number {
    const unit = mark * MARK_UNITS
    return (this.text.charCodeAt(unit) & 0xfc00) === 0xdc00 ? unit + 1 : unit
  }

  #bytes(way: Way, from: number, to: number): number {
    return way(this.text, from, to, this.encoding)
  }
}

/** The text that was asked about last. */
let measured: MeasuredText | undefined

/** Broken bytes, of which nobody knows how many stand for each U+FFFD, may all lie on one side of the characters. */
function besideBroken(
  { text, encoding, offset, length = 0 }: WrittenText,
  start: number,
  end: number,
): { readonly offset: number; readonly length: number } | null {
  if (!text.includes(BROKEN)) return null
  const inside = plainBytes(text, start, end, encoding)
  if (!text.slice(0, end).includes(BROKEN))
    return { offset: offset + plainBytes(text, 0, start, encoding), length: inside }
  if (text.slice(start).includes(BROKEN)) return null
  return { offset: offset + length - plainBytes(text, end, text.length, encoding) - inside, length: inside }
}

const BROKEN = '\ufffd'

/** Bytes before and inside some characters, and of the whole text. */
interface PlainPlace {
  readonly before: number
  readonly inside: number
  readonly whole: number
}

/** Encodings in which what is not ASCII mostly takes two bytes. */
const IN_PAIRS: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp', 'gbk', 'big5', 'euc-kr'])

/** How many bytes a part of a text takes in an encoding when every character is written as it is. */
export function plainBytes(text: string, from: number, to: number, encoding: string): number {
  if (encoding.startsWith('utf-16')) return 2 * (to - from)
  if (isLetterAByte(encoding)) return to - from
  if (!IN_PAIRS.has(encoding)) return Buffer.byteLength(text.slice(from, to))
  let total = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) total++
    else if (encoding === 'euc-jp') total += threeByteCharacters().has(text.charAt(i)) ? 3 : 2
    else if (encoding === 'shift_jis') total += c >= 0xff61 && c <= 0xff9f ? 1 : 2
    else total += 2
  }
  return total
}

/** How markup languages write signs of their own, and quotes where they must. */
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' }
const QUOTES: Readonly<Record<string, string>> = { '"': '&quot;', "'": '&apos;' }

/** The ways of writing, tried in turn; in another encoding than that of its file a piece is written plainly. */
const WAYS: readonly Way[] = [
  plainBytes,
  escaped((c, plain) => (c === '"' ? 2 : 1) * plain),
  escaped((c, plain) => (c === "'" ? 2 : 1) * plain),
  escaped((c, plain) => (/["\\\n\t\r\b\f]/.test(c) ? 2 : 1) * plain),
  escaped((c, plain) => (/['\\\n\t\r\0\u001a]/.test(c) ? 2 : 1) * plain),
  escaped((c, plain) => (/['"\\\n\t\r\0\u001a]/.test(c) ? 2 : 1) * plain),
  escaped((c, plain) => (c > '\u007f' ? 6 * c.length : (/["\\\n\t\r\b\f]/.test(c) ? 2 : 1) * plain)),
  escaped((c, plain) => (c > '\u007f' ? 6 * c.length : plain)),
  escaped((c, plain) => (c > '\u007f' ? 7 * c.length : plain)),
  escaped((c, plain) => (MARKUP[c]?.length ?? 1) * plain),
  escaped((c, plain) => (MARKUP[c]?.length ?? QUOTES[c]?.length ?? 1) * plain),
  escaped((c, plain) => (MARKUP[c]?.length ?? (c === "'" ? 5 : QUOTES[c]?.length) ?? 1) * plain),
  escaped((c, plain) => (c > '\u007f' ? `&#${c.codePointAt(0)};`.length : plain)),
  escaped((c, plain) => (c > '\u007f' ? `&#x${c.codePointAt(0)?.toString(16)};`.length : plain)),
  escaped((c, plain) => (c > '\u007f' || c === '=' ? 3 * plain : plain)),
  ...OTHERS.map(
    (name): Way =>
      (text, from, to) =>
        plainBytes(text, from, to, name),
  ),
]

/** RFC 1468: an escape of three bytes stands wherever ASCII and Japanese meet, and before the end of a line. */
function escapedPlace(text: string, start: number, end: number): PlainPlace {
  let [at, before, behind, wide] = [0, 0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const isWide = text.charCodeAt(i) >= 0x80
    if (isWide !== wide) at += 3
    wide = isWide
    if (i === start) before = at
    at += wide ? 2 : 1
    if (i === end - 1) behind = at
  }
  if (wide) at += 3
  return start < end ? { before, inside: behind - before, whole: at } : { before: at, inside: 0, whole: at }
}

let threeByte: ReadonlySet<string> | undefined

/** The characters of JIS X 0212, which EUC-JP writes in three bytes. */
function threeByteCharacters(): ReadonlySet<string> {
  if (threeByte) return threeByte
  const decoder = new TextDecoder('euc-jp')
  const decode = (prefix: readonly number[]) => {
    const found: string[] = []
    for (let a = 0xa1; a <= 0xfe; a++)
      for (let b = 0xa1; b <= 0xfe; b++) found.push(decoder.decode(Uint8Array.from([...prefix, a, b])))
    return found.filter((c) => !c.includes('\ufffd'))
  }
  const twoByte = new Set(decode([]))
  threeByte = new Set(decode([0x8f]).filter((c) => !twoByte.has(c)))
  return threeByte
}
