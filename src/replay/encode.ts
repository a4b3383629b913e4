/** How a file's text becomes bytes: names as WHATWG writes them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp'

const utf8 = new TextEncoder()

/** Code of each character in a two-byte encoding, found by asking the decoder about every pair of bytes. */
function pairTable(label: 'shift_jis' | 'euc-jp', leads: readonly [number, number][]): Map<string, number> {
  const decoder = new TextDecoder(label)
  const table = new Map<string, number>()
  for (const [from, to] of leads)
    for (let lead = from; lead <= to; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const text = decoder.decode(Uint8Array.of(lead, trail))
        if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, (lead << 8) | trail)
      }
  return table
}

const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** NEC selected IBM characters come last so that an IBM character takes its usual place, as Windows writes it. */
const shiftJis = lazy(() =>
  pairTable('shift_jis', [
    [0x81, 0x9f],
    [0xe0, 0xec],
    [0xfa, 0xfc],
    [0xed, 0xee],
  ]),
)
const eucJp = lazy(() => pairTable('euc-jp', [[0xa1, 0xfe]]))

const isAscii = (code: number): boolean => code < 0x80
const isHalfKana = (code: number): boolean => code >= 0xff61 && code <= 0xff9f

/** JIS X 0208 without the additions of vendors, which mail of the time could not carry. */
const inJis = (pair: number): boolean => {
  const row = (pair >> 8) - 0xa0
  return row <= 8 || (row >= 16 && row <= 84)
}

/** Whether every encoding that the replay uses can write the text. */
export function writableEverywhere(text: string): boolean {
  for (const char of text) {
    if (isAscii(char.charCodeAt(0))) continue
    const pair = eucJp().get(char)
    if (pair === undefined || !inJis(pair) || !shiftJis().has(char)) return false
  }
  return true
}

/** Whether one encoding can write the text. */
export function writable(text: string, encoding: Encoding): boolean {
  if (encoding === 'utf-8' || encoding === 'utf-16le') return true
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (isAscii(code) || (isHalfKana(code) && encoding !== 'iso-2022-jp')) continue
    const pair = (encoding === 'shift_jis' ? shiftJis() : eucJp()).get(char)
    if (pair === undefined || (encoding === 'iso-2022-jp' && !inJis(pair))) return false
  }
  return true
}

function encodePairs(text: string, encoding: 'shift_jis' | 'euc-jp'): Uint8Array {
  const table = encoding === 'shift_jis' ? shiftJis() : eucJp()
  const out = new Uint8Array(text.length * 2)
  let at = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    const pair = table.get(char)
    if (isAscii(code)) out[at++] = code
    else if (isHalfKana(code)) {
      if (encoding === 'euc-jp') out[at++] = 0x8e
      out[at++] = code - 0xff61 + 0xa1
    } else if (pair !== undefined) {
      out[at++] = pair >> 8
      out[at++] = pair & 0xff
    } else throw new Error(`a character that ${encoding} cannot write: U+${code.toString(16)}`)
  }
  return out.slice(0, at)
}

/** RFC 1468: each line begins and ends in ASCII. */
function encodeMail(text: string): Uint8Array {
  const out: number[] = []
  let wide = false
  const shift = (to: boolean): void => {
    if (wide !== to) out.push(...(to ? [0x1b, 0x24, 0x42] : [0x1b, 0x28, 0x42]))
    wide = to
  }
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    shift(!isAscii(code))
    const pair = eucJp().get(char)
    if (isAscii(code)) out.push(code)
    else if (pair !== undefined && inJis(pair)) out.push((pair >> 8) & 0x7f, pair & 0x7f)
    else throw new Error(`a character that iso-2022-jp cannot write: U+${code.toString(16)}`)
  }
  shift(false)
  return Uint8Array.from(out)
}

function encodeUtf16(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    out[2 * i] = code & 0xff
    out[2 * i + 1] = code >> 8
  }
  return out
}

/** The bytes of a text. Throws when the encoding lacks one of its characters. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return utf8.encode(text)
    case 'utf-16le':
      return encodeUtf16(text)
    case 'iso-2022-jp':
      return encodeMail(text)
    case 'shift_jis':
    case 'euc-jp':
      return encodePairs(text, encoding)
    default:
      throw new Error(`unknown encoding: ${encoding satisfies never}`)
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648 section 4, with padding and without line breaks. */
export function base64(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]]
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    out += `${BASE64[word >> 18]}${BASE64[(word >> 12) & 63]}`
    out += b === undefined ? '==' : `${BASE64[(word >> 6) & 63]}${c === undefined ? '=' : BASE64[word & 63]}`
  }
  return out
}
