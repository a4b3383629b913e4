import { isUtf8 } from 'node:buffer'
import { decodeStrictly } from './cut-text.ts'
import { sniffEncoding } from './encoding.ts'

/** Names of charsets (RFC 2978) of which bytes of another encoding break rather than pass for letters. */
const TELLING = /^"?(?:utf-?8|(?:x-|cs)?(?:iso-?2022|euc|shift|gb|big5|sjis|ms_?kanji|cp|ms|windows)[\w.-]*)/i
/** Those that know no byte beyond ASCII, or a letter for every byte: what is under them may be anything. */
const ANYTHING = /^"?(?:windows-125|cp125|ms125)/i
/** What Microsoft, Unix and Apple call encodings of Japanese, which the Encoding Standard knows by other names. */
const SAME: readonly (readonly [names: RegExp, name: string])[] = [
  [/^iso-2022-jp[\w.-]*$|^(?:cp|windows-|ms)5022\d$|^csiso2022jp\w*$/i, 'iso-2022-jp'],
  [/^(?:x-)?euc-?jp[\w.-]*$|^(?:cp|windows-|ms)51932$/i, 'euc-jp'],
  [
    /^(?:x-)?(?:mac-?japanese|sjis[\w.-]*|shift[-_]?jis[\w.-]*|ms_?kanji|(?:ms-)?(?:cp|ms|windows-)(?:932|943c?))$/i,
    'shift_jis',
  ],
  [/^utf-?8[\w.-]*$/i, 'utf-8'],
]
/** A byte is a letter and the other way round. */
const LETTER_A_BYTE = 'windows-1252'

const meant = (name: string): string => {
  const same = SAME.find(([names]) => names.test(name))?.[1]
  return same ?? (TELLING.test(name) && !ANYTHING.test(name) ? name : LETTER_A_BYTE)
}

const CONTENT_TYPE = /^content-type:[ \t]*(?:\r?\n[ \t]+)?text\/[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*/gim
const CHARSET = /(charset\*?\s*=\s*)("[^"\r\n]*"|[^\s;"]*)/i
const ENCODED_WORD = /=\?([^?\s*]+)((?:\*[^?\s]*)?\?[bq]\?)/gi

/** The bytes of a mail as a text, a letter each, which the functions below read. */
export const asLetters = (mail: Uint8Array): string =>
  Buffer.from(mail.buffer, mail.byteOffset, mail.length).toString('latin1')

/**
 * The bytes of a mail with names of charsets that every decoder knows. Where the name says nothing of the bytes (none, `us-ascii`, `unknown-8bit`,
 * `iso-8859-1` of programs that always write it), or if none is to be trusted, it becomes one of a letter a byte, so that `rightText` can tell what they are.
 */
export function withKnownCharsets(raw: string, trustNone = false): Uint8Array {
  const end = /\r?\n\r?\n/.exec(raw)?.index ?? raw.length
  const named = (name: string) => (trustNone ? LETTER_A_BYTE : meant(name.replace(/"/g, '').trim()))
  const body = raw.slice(end).replace(CONTENT_TYPE, (header) => withCharset(header, named))
  const head = knownHead(raw.slice(0, end)).replace(CONTENT_TYPE, (header) => withCharset(header, named))
  const typed = /^content-type:/im.test(head) ? head : `${head}\r\nContent-Type: text/plain; charset=${LETTER_A_BYTE}`
  const words = typed.replace(ENCODED_WORD, (_, name: string, rest: string) => `=?${named(name)}${rest}`)
  return Buffer.from(words + body, 'latin1')
}

const withCharset = (header: string, named: (name: string) => string): string =>
  CHARSET.test(header)
    ? header.replace(CHARSET, (_, before: string, name: string) => `${before.replace('*', '')}"${named(name)}"`)
    : `${header}; charset="${LETTER_A_BYTE}"`

/** A head in which somebody wrote bytes of an old encoding as they are, in UTF-8; as a letter a byte, as before. */
function knownHead(head: string): string {
  const bytes = Buffer.from(head, 'latin1')
  if (isUtf8(bytes) && !head.includes('\x1b')) return head
  return Buffer.from(rightText(new TextDecoder(LETTER_A_BYTE).decode(bytes))).toString('latin1')
}

/** Whether some part calls itself UTF-7, which hides letters behind ASCII. */
export const isUtf7 = (raw: string): boolean =>
  /charset\s*=\s*"?(?:unicode-1-1-|x-unicode-2-0-)?utf-7|=\?(?:unicode-1-1-)?utf-7\?/i.test(raw)

/** A text in UTF-7 (RFC 2152): `+`, UTF-16 in base64, and `-` or what no base64 holds; `+-` is a plus. */
export const readUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]*)-?/g, (written, letters: string) => {
    if (letters === '') return written === '+-' ? '+' : written
    const units = Buffer.from(letters, 'base64')
    return units.length < 2
      ? written
      : units
          .subarray(0, units.length & ~1)
          .swap16()
          .toString('utf16le')
  })

/** The byte that each letter of Windows-1252 was; its decoder knows one for every byte. */
const BYTE_OF_LETTER: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder(LETTER_A_BYTE).decode(Uint8Array.of(byte)), byte]),
)

/** The bytes that a text of a letter a byte was; undefined where it has other letters. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = BYTE_OF_LETTER.get(text.charAt(i))
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}

const OLD = ['utf-8', 'iso-2022-jp', 'shift_jis', 'euc-jp']

/**
 * A text that was read as a letter a byte, in the encoding that its bytes show, each line for itself where they are of several; the same text where
 * they show none, or where it was not read so.
 */
export function rightText(text: string): string {
  if (/^[\0-\x1a\x1c-\x7f]*$/.test(text)) return text
  const bytes = bytesOf(text)
  const encoding = bytes && sniffEncoding(bytes)?.name
  if (!bytes || !encoding || encoding === LETTER_A_BYTE) return text
  const whole = encoding === 'iso-2022-jp' ? undefined : decodeStrictly(encoding, bytes)
  return (
    whole ??
    text
      .split('\n')
      .map((line) => rightLine(line, [encoding, ...OLD]))
      .join('\n')
  )
}

function rightLine(line: string, encodings: readonly string[]): string {
  const bytes = bytesOf(line)
  for (const encoding of bytes ? encodings : []) {
    const text = decodeStrictly(encoding, bytes ?? new Uint8Array())
    if (text !== undefined) return text
  }
  return line
}
