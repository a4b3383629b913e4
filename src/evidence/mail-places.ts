import { type EncodingName, sniffEncoding } from './encoding.ts'
import type { Line } from './passage.ts'

/** The lines of a mail, those of its text with their places in the file. */
export interface PlacedMail {
  /** WHATWG name of the encoding in which the text stands. */
  readonly encoding: EncodingName
  readonly lines: readonly Line[]
}

const NAMES: Readonly<Record<string, EncodingName>> = {
  'utf-8': 'utf-8',
  'us-ascii': 'utf-8',
  'iso-2022-jp': 'iso-2022-jp',
  shift_jis: 'shift_jis',
  'shift-jis': 'shift_jis',
  'windows-31j': 'shift_jis',
  cp932: 'shift_jis',
  'euc-jp': 'euc-jp',
}

/**
 * Where the lines of a mail lie in its bytes, if its text stands there as it is (RFC 2045: 7bit, 8bit or binary, one part).
 * `lines` are the lines as they are read, the last `bodyLines` of them the text. Null where the text is encoded, has
 * several parts, or does not come out the same line by line; then nothing in it has a place.
 */
export function placedMail(bytes: Uint8Array, lines: readonly string[], bodyLines: number): PlacedMail | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = /^[\s\S]*?\r?\n\r?\n/.exec(raw.toString('latin1'))?.[0] ?? ''
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ')
  if (head === '' || /^content-type:\s*(?!\s|text\/plain)/im.test(unfolded)) return null
  if (/^content-transfer-encoding:\s*(?!\s|7bit|8bit|binary)\S/im.test(unfolded)) return null
  const charset = /^content-type:[^\n]*charset="?([\w-]+)/im.exec(unfolded)?.[1]?.toLowerCase()
  const encoding = (charset && NAMES[charset]) || sniffEncoding(bytes.subarray(head.length))?.name
  if (!encoding) return null
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const placed: Line[] = lines.map((text, i) => ({ row: i + 1, text, offset: null }))
  let at = head.length
  for (let i = lines.length - bodyLines; i < lines.length; i++) {
    const end = raw.indexOf(10, at)
    const stop = end < 0 ? raw.length : end
    const until = raw[stop - 1] === 13 && stop > at ? stop - 1 : stop
    const text = lines[i] ?? ''
    if (decoder.decode(raw.subarray(at, until)) !== text) return null
    placed[i] = { row: i + 1, text, offset: at, length: until - at }
    at = stop + 1
  }
  return { encoding, lines: placed }
}
