import { TextDecoder } from 'node:util'
import { continues } from './character-shape.ts'
import type { Encoding, EncodingName } from './encoding.ts'
import type { TextWindow } from './text-window.ts'

/** What decoding met that is no text in the encoding of the rest. */
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

/** Other encodings in which a cell may stand that is broken in the encoding of its file. */
const OTHERS: Readonly<Partial<Record<EncodingName, readonly string[]>>> = {
  'utf-8': ['shift_jis', 'euc-jp'],
  shift_jis: ['utf-8'],
  'euc-jp': ['utf-8'],
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
  if (window.encoding === 'windows-1252')
    return cutPlain(decoderOf(window.encoding, false).decode(window.raw.subarray(from, to)), bounds, step, from)
  const text =
    window.encoding === 'iso-2022-jp' ? undefined : decodeStrictly(window.encoding, window.raw.subarray(from, to))
  return text === undefined ? cutEach(window, bounds, step, broken) : cutCounted(window, text, bounds, step)
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
  const texts: string[] = []
  for (let b = 0; b < bounds.length; b += step)
    texts.push(decodeOne(window, bounds[b] ?? 0, bounds[b + 1] ?? 0, broken))
  return texts
}

function decodeOne(window: TextWindow, from: number, to: number, broken: BrokenBytes): string {
  if (isAscii(window.shape, from, to)) return window.raw.toString('latin1', from, to)
  const bytes = window.raw.subarray(from, to)
  const sound = decodeStrictly(window.encoding, bytes)
  if (sound !== undefined) return sound
  if (broken.count++ === 0) broken.at = window.offset(from)
  for (const other of OTHERS[window.encoding] ?? []) {
    const text = decodeStrictly(other, bytes)
    if (text !== undefined) return text
  }
  return decoderOf(window.encoding, false).decode(bytes)
}
