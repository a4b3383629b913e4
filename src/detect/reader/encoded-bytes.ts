import { Rewriting, type Rewritten } from './rewritten.ts'

/*
 * Letters beyond ASCII that were written byte by byte in ASCII: `%E5%B1%B1` in addresses of pages and forms, `=E5=B1=B1` in mails. Old
 * programs did so with bytes of Shift_JIS and EUC-JP, whose second bytes may be letters: `%8ER%93c`.
 */

/** A word of an address of a page; a blank is a plus sign there. */
const WORD = /(?:%[0-9A-Fa-f]{2}|[\w.~!*+@-])+/g
const HIGH = /%[89A-Fa-f][0-9A-Fa-f]/
/** What would part a pair from the next one, begin a string or an escape: these stay as they are. */
const PARTS = new Set(['&', '=', ';', '"', "'", '%', '\\', '\n', '\r'])
/** A value that does not end where a word of ASCII ends. */
const NOT_ONE_WORD = /[^\x21-\x7e]|[,<>(){}[\]]/
const PAIR_ENDS = /^(?:[&\s"'\])},;#]|$)/

/** A line with percent signs read as what they stand for; null where it has none. */
export function withoutPercents(line: string): Rewritten | null {
  const rewriting = new Rewriting(line)
  let found = false
  for (const m of line.matchAll(WORD)) {
    const [word] = m
    const isValue =
      line.charAt(m.index - 1) === '=' && PAIR_ENDS.test(line.slice(m.index + word.length, m.index + word.length + 1))
    if (!HIGH.test(word) && !(isValue && /[%+]/.test(word))) continue
    const signs = signsOf(word, HIGH.test(word) || isValue)
    const text = signs.map(({ said }) => said).join('')
    if (text === word || signs.length === 0) continue
    found = true
    const quotes = isValue && NOT_ONE_WORD.test(text) && !text.includes("'")
    rewriting.keep(m.index)
    if (quotes) rewriting.say("'", m.index)
    for (const { said, to } of signs) rewriting.say(said, m.index + to)
    if (quotes) rewriting.say("'", m.index + word.length)
  }
  return found ? rewriting.done() : null
}

const PRINTED = /(?:=[0-9A-F]{2}|[!-<>-~])+/g
/** Two bytes beyond ASCII at least. */
const PRINTED_HIGH = /=[89A-F][0-9A-F](?:=[0-9A-F]{2}|[@-~])/

/** The same for the equals signs of quoted-printable text. */
export function withoutPrintable(line: string): Rewritten | null {
  if (!PRINTED_HIGH.test(line)) return null
  const rewriting = new Rewriting(line)
  let found = false
  for (const m of line.matchAll(PRINTED)) {
    const { 0: word, index } = m
    if (!PRINTED_HIGH.test(word)) continue
    const read = readBytes(bytesOf(word, '='))
    if (!read || !JAPANESE.test(read.map(({ said }) => said).join(''))) continue
    found = true
    rewriting.keep(index)
    for (const { said, to } of read) rewriting.say(said, index + to)
  }
  return found ? rewriting.done() : null
}

/** A word of the head of a mail (RFC 2047). */
const MAIL_WORD = /=\?([\w-]{2,20})\?([BbQq])\?([^?\s]{1,400})\?=(?:\s+(?==\?))?/g

/** A line with the words of mails as what they stand for. */
export function withoutMailWords(line: string): Rewritten | null {
  const rewriting = new Rewriting(line)
  let found = false
  for (const m of line.matchAll(MAIL_WORD)) {
    const [word, charset = '', way = '', written = ''] = m
    const bytes = /b/i.test(way)
      ? Buffer.from(written, 'base64')
      : Uint8Array.from(bytesOf(written.replaceAll('_', ' '), '='), ({ byte }) => byte)
    const text = textIn(charset, bytes)
    if (text === null) continue
    found = true
    rewriting.keep(m.index)
    rewriting.say(text, m.index + word.length)
  }
  return found ? rewriting.done() : null
}

/** Bytes in an encoding by its name; null where it is unknown or they are no text in it. */
function textIn(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** One character of what was meant, and where in the word what stands for it ends. */
interface Sign {
  readonly said: string
  readonly to: number
}

function signsOf(word: string, plusIsBlank: boolean): readonly Sign[] {
  const read = readBytes(bytesOf(word, '%')) ?? []
  return read.map(({ said, to, isWritten }, i) => {
    // A plus sign at the beginning is one of a telephone number.
    if (isWritten) return { said: said === '+' && i > 0 && plusIsBlank ? ' ' : said, to }
    return { said: PARTS.has(said) ? `%${said.charCodeAt(0).toString(16).toUpperCase()}` : said, to }
  })
}

interface EncodedByte {
  readonly byte: number
  readonly to: number
  /** Whether it stands there as a letter. */
  readonly isWritten: boolean
}

function bytesOf(word: string, sign: '%' | '='): readonly EncodedByte[] {
  const bytes: EncodedByte[] = []
  for (let i = 0; i < word.length; i++) {
    const hex = word.charAt(i) === sign ? Number.parseInt(word.slice(i + 1, i + 3), 16) : Number.NaN
    const isWritten = Number.isNaN(hex)
    if (!isWritten) i += 2
    bytes.push({ byte: isWritten ? word.charCodeAt(i) : hex, to: i + 1, isWritten })
  }
  return bytes
}

/** How many bytes a character takes that begins with this one. */
type Lengths = (byte: number) => number

const isLeadOfShiftJis = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || byte >= 0xe0

/** EUC-JP before Shift_JIS: most texts of that one hold a byte that no text of this one does. */
const CHARSETS: readonly (readonly [decoder: InstanceType<typeof TextDecoder>, lengths: Lengths])[] = [
  [new TextDecoder('utf-8', { fatal: true }), (byte) => (byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4)],
  [new TextDecoder('euc-jp', { fatal: true }), (byte) => (byte < 0x80 ? 1 : byte === 0x8f ? 3 : 2)],
  [new TextDecoder('shift_jis', { fatal: true }), (byte) => (isLeadOfShiftJis(byte) ? 2 : 1)],
]
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/

interface ReadSign extends Sign {
  readonly isWritten: boolean
}

/** The characters of some bytes in the first encoding in which they are text; null when in none. */
function readBytes(bytes: readonly EncodedByte[]): readonly ReadSign[] | null {
  const all = Uint8Array.from(bytes, ({ byte }) => byte)
  for (const [decoder, lengths] of CHARSETS) {
    const text = decoded(decoder, all)
    if (text === null || (decoder.encoding !== 'utf-8' && !JAPANESE.test(text))) continue
    const read: ReadSign[] = []
    let at = 0
    for (const said of text) {
      const [first, length] = [bytes[at], lengths(bytes[at]?.byte ?? 0)]
      at += length
      read.push({ said, to: bytes[at - 1]?.to ?? 0, isWritten: length === 1 && first?.isWritten === true })
    }
    return at === bytes.length ? read : null
  }
  return null
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** One UTF-16 unit as JSON, Java and JavaScript write it in ASCII; within a string of a string its backslash stands twice. */
const ESCAPE = /\\{1,2}u([0-9a-fA-F]{4})/g

/** A line with the letters beyond ASCII that were written as escapes (`\u4f50`); escapes of ASCII stay. */
export function withoutEscapes(line: string): Rewritten | null {
  const rewriting = new Rewriting(line)
  let found = false
  for (const m of line.matchAll(ESCAPE)) {
    const unit = Number.parseInt(m[1] ?? '', 16)
    if (unit < 0x80) continue
    found = true
    rewriting.keep(m.index)
    rewriting.say(String.fromCharCode(unit), m.index + m[0].length)
  }
  return found ? rewriting.done() : null
}
