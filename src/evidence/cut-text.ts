import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { continues } from './character-shape.ts'
import { type Encoding, type EncodingName, isLetterAByte, sniffEncoding } from './encoding.ts'
import type { TextWindow } from './text-window.ts'

/** What decoding met that is no text in the encoding of the rest, nor plainly one in another. */
export interface BrokenBytes {
  /** Byte of the original file at which the first of them was met. */
  at: number
  /** How many cells or lines hold some. */
  count: number
}

const strict = new Map<string, TextDecoder>()
const lenient = new Map<string, TextDecoder>()

function decoderOf(name: string, fatal: boolean): TextDecoder {
  const known = fatal ? strict : lenient
  let decoder = known.get(name)
  // A mark in the middle of a text is a character like others; counting depends on it.
  if (!decoder) known.set(name, (decoder = new TextDecoder(name, { fatal, ignoreBOM: true })))
  return decoder
}

/** Decodes when every byte fits, else gives undefined. */
export function decodeStrictly(name: string, bytes: Uint8Array): string | undefined {
  try {
    return decoderOf(name, true).decode(bytes)
  } catch {
    return undefined
  }
}

/** The beginning of a text, for a look at it; characters that do not fit are shown as U+FFFD. */
export const decodeHead = (bytes: Uint8Array, encoding: Encoding): string =>
  decoderOf(encoding.name, false).decode(bytes.subarray(encoding.mark))

/** How sure another encoding has to be for cells in it to need no second look by people. */
const PLAIN = 0.9

/** Other encodings in which a cell may stand that is broken in the encoding of its file. */
const OTHERS: Readonly<Partial<Record<EncodingName, readonly string[]>>> = {
  'utf-8': ['shift_jis', 'euc-jp'],
  shift_jis: ['utf-8'],
  'euc-jp': ['utf-8'],
  gbk: ['utf-8'],
  big5: ['utf-8'],
  'euc-kr': ['utf-8'],
}

/**
 * The texts of pieces of a window. `bounds` holds start and end of each piece, ascending, `step` numbers apart. All
 * pieces are decoded together, and only one by one where some byte is broken.
 */
export function cutTexts(
  window: TextWindow,
  bounds: readonly number[],
  step: number,
  broken: BrokenBytes,
): readonly string[] {
  const last = bounds.length - step
  if (last < 0) return []
  const [from, to] = [bounds[0] ?? 0, bounds[last + 1] ?? 0]
  if (window.unit === 2) return cutPlain(window.raw.toString('utf16le', from * 2, to * 2), bounds, step, from)
  if (isAscii(window.shape, from, to)) return cutPlain(window.raw.toString('latin1', from, to), bounds, step, from)
  if (isLetterAByte(window.encoding))
    return cutPlain(decoderOf(window.encoding, false).decode(window.raw.subarray(from, to)), bounds, step, from)
  const text =
    window.encoding === 'iso-2022-jp' ? undefined : decodeStrictly(window.encoding, window.raw.subarray(from, to))
  return text === undefined || isMisread(window, text, from, to) || isUneven(window, text, from, to)
    ? cutEach(window, bounds, step, broken)
    : cutCounted(window, text, bounds, step)
}

/** What kana of UTF-8 look like when they are read as Shift_JIS: kanji that are hardly ever written. */
const KANA_MISREAD = /[縺繧繝]/

/** Whether something in a sound text of an old encoding may be UTF-8 that happens to fit. */
const isMisread = (window: TextWindow, text: string, from: number, to: number): boolean =>
  isOld(window.encoding) && (KANA_MISREAD.test(text) || japaneseUtf8(window.raw.subarray(from, to)) !== undefined)

const isOld = (encoding: EncodingName): boolean => encoding === 'shift_jis' || encoding === 'euc-jp'

/** Japanese and ASCII. Characters that bytes of old encodings make by chance in UTF-8 are mostly none of these. */
const JAPANESE = /^[\0-\u007f\u2010-\u33ff\u4e00-\u9fff\uff01-\uffee]*$/

/** The text if the bytes are Japanese in UTF-8: what is sound as that is nothing else, sound or not. */
function japaneseUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined
  const text = decodeStrictly('utf-8', bytes)
  return text !== undefined && JAPANESE.test(text) ? text : undefined
}

/** Whether some character of Chinese takes four bytes, or two units of a text, and cannot be counted by pairs of bytes. */
function isUneven({ encoding, shape }: TextWindow, text: string, from: number, to: number): boolean {
  if (encoding !== 'gbk' && encoding !== 'big5') return false
  let characters = 0
  for (let i = from; i < to; i++) if (!continues(shape[i] ?? 0)) characters++
  return characters !== text.length
}

function isAscii(shape: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((shape[i] ?? 0) >= 0x80) return false
  return true
}

function cutPlain(text: string, bounds: readonly number[], step: number, from: number): string[] {
  const texts: string[] = []
  for (let b = 0; b < bounds.length; b += step)
    texts.push(text.substring((bounds[b] ?? 0) - from, (bounds[b + 1] ?? 0) - from))
  return texts
}

/** Where each piece lies in the decoded text is found by counting characters, since every byte is known to be sound. */
function cutCounted(window: TextWindow, text: string, bounds: readonly number[], step: number): string[] {
  const { shape } = window
  const utf8 = window.encoding === 'utf-8'
  const texts: string[] = []
  let i = bounds[0] ?? 0
  let at = 0
  const count = utf8
    ? (to: number) => {
        for (; i < to; i++) {
          const c = shape[i] ?? 0
          if ((c & 0xc0) !== 0x80) at += c >= 0xf0 ? 2 : 1
        }
        return at
      }
    : (to: number) => {
        for (; i < to; i++) if (!continues(shape[i] ?? 0)) at++
        return at
      }
  for (let b = 0; b < bounds.length; b += step) {
    const start = count(bounds[b] ?? 0)
    texts.push(text.substring(start, count(bounds[b + 1] ?? 0)))
  }
  return texts
}

function cutEach(window: TextWindow, bounds: readonly number[], step: number, broken: BrokenBytes): string[] {
  const texts: (string | undefined)[] = []
  const strange: Uint8Array[] = []
  for (let b = 0; b < bounds.length; b += step) {
    const [from, to] = [bounds[b] ?? 0, bounds[b + 1] ?? 0]
    const text = soundText(window, from, to)
    if (text === undefined) strange.push(window.raw.subarray(from, to))
    texts.push(text)
  }
  // One cell is too short to tell an encoding by; those that are broken mostly come from one place.
  const guess = strange.length > 0 ? sniffEncoding(Buffer.concat(strange)) : undefined
  return texts.map(
    (text, i) => text ?? decodeStrange(window, bounds[i * step] ?? 0, bounds[i * step + 1] ?? 0, { guess, broken }),
  )
}

/** The text of a piece in the encoding of its file, or in UTF-8 where it is plainly that. */
function soundText(window: TextWindow, from: number, to: number): string | undefined {
  if (isAscii(window.shape, from, to)) return window.raw.toString('latin1', from, to)
  const bytes = window.raw.subarray(from, to)
  return (isOld(window.encoding) ? japaneseUtf8(bytes) : undefined) ?? decodeStrictly(window.encoding, bytes)
}

function decodeStrange(
  window: TextWindow,
  from: number,
  to: number,
  { guess, broken }: { readonly guess: Encoding | undefined; readonly broken: BrokenBytes },
): string {
  const bytes = window.raw.subarray(from, to)
  const others = OTHERS[window.encoding] ?? []
  const likely = guess && others.includes(guess.name) ? decodeStrictly(guess.name, bytes) : undefined
  if (likely !== undefined && guess && guess.confidence >= PLAIN) return likely
  if (broken.count++ === 0) broken.at = window.offset(from)
  if (likely !== undefined) return likely
  for (const other of others) {
    const text = decodeStrictly(other, bytes)
    if (text !== undefined) return text
  }
  return decoderOf(window.encoding, false).decode(bytes)
}
