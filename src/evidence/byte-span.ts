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

/** How many bytes a character takes that is written in some special way; undefined when it is written plainly. */
type Escaping = (character: string, plain: number) => number

/** Ways of writing special characters, tried in turn. */
const ESCAPINGS: readonly Escaping[] = [
  (c, plain) => (c === '"' ? 2 : 1) * plain,
  (c, plain) => (c === "'" ? 2 : 1) * plain,
  (c, plain) => (/["\\\n\t\r\b\f]/.test(c) ? 2 : 1) * plain,
  (c, plain) => (/['\\\n\t\r\0\u001a]/.test(c) ? 2 : 1) * plain,
  (c, plain) => (/['"\\\n\t\r\0\u001a]/.test(c) ? 2 : 1) * plain,
  (c, plain) => (c > '\u007f' ? 6 * c.length : (/["\\\n\t\r\b\f]/.test(c) ? 2 : 1) * plain),
]

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
  const place = plainPlace(text, { start, end }, encoding)
  if (length === undefined || place.whole === length) return { offset: offset + place.before, length: place.inside }
  for (const escaping of ESCAPINGS) {
    const bytes = (part: string) => {
      let total = 0
      for (const c of part) total += escaping(c, plainBytes(c, 0, c.length, encoding))
      return total
    }
    if (bytes(text) === length)
      return { offset: offset + bytes(text.slice(0, start)), length: bytes(text.slice(start, end)) }
  }
  for (const name of OTHERS) {
    const other = plainPlace(text, { start, end }, name)
    if (other.whole === length) return { offset: offset + other.before, length: other.inside }
  }
  return besideBroken(written, start, end) ?? { offset, length }
}

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

function plainPlace(text: string, { start, end }: { start: number; end: number }, encoding: string): PlainPlace {
  if (encoding === 'iso-2022-jp') return escapedPlace(text, start, end)
  const before = plainBytes(text, 0, start, encoding)
  const inside = plainBytes(text, start, end, encoding)
  return { before, inside, whole: before + inside + plainBytes(text, end, text.length, encoding) }
}

/** How many bytes a part of a text takes in an encoding when every character is written as it is. */
function plainBytes(text: string, from: number, to: number, encoding: string): number {
  if (encoding.startsWith('utf-16')) return 2 * (to - from)
  if (encoding === 'windows-1252') return to - from
  if (encoding !== 'shift_jis' && encoding !== 'euc-jp') return Buffer.byteLength(text.slice(from, to))
  let total = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) total++
    else if (encoding === 'shift_jis') total += c >= 0xff61 && c <= 0xff9f ? 1 : 2
    else total += threeByteCharacters().has(text.charAt(i)) ? 3 : 2
  }
  return total
}

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
