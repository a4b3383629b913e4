import { readSync } from 'node:fs'

/*
 * A long document is searched stretch by stretch, so that memory does not grow with it. Where a stretch ends depends on the bytes
 * around its end only, so that parts of a file can be searched apart: behind the first empty line that begins at or behind a
 * multiple of STRETCH_BYTES, or else before the first line that begins LOOSE_BYTES behind that.
 */
export const STRETCH_BYTES = 1 << 19
/** So many lines at the beginning tell what kinds of records a text has. */
export const FIRST_LINES = 300
const LOOSE_BYTES = 1 << 16
/** An empty line has so many blanks at most. */
const EMPTY_MAX = 1 << 10

const isEmpty = (text: string): boolean => text.length <= EMPTY_MAX && text.trim() === ''

/** Tells line by line where the stretches of a document end. */
export class StretchEnds {
  #next = STRETCH_BYTES

  /** Whether a stretch ends before the line that begins at a byte of the file, and whether one ends behind it. */
  at(offset: number, text: string): { readonly before: boolean; readonly behind: boolean } {
    let before = false
    for (; offset >= this.#next + LOOSE_BYTES; this.#next += STRETCH_BYTES) before = true
    const behind = offset >= this.#next && isEmpty(text)
    if (behind) this.#next += STRETCH_BYTES
    return { before, behind }
  }
}

const LF = 10
/** UTF-8 takes three bytes for a unit at most. */
const LOOK_BYTES = 1 + LOOSE_BYTES + 4 * EMPTY_MAX

/** An open file with a document in UTF-8. */
export interface OpenDocument {
  readonly handle: number
  readonly bytes: number
  /** Byte at which its first line begins. */
  readonly firstRow: number
}

/**
 * Where the stretches begin that belong to the part [from, to) of a file, and where the last of them ends. Parts that meet have
 * nothing in common and leave nothing out.
 */
export function stretchBorders(document: OpenDocument, from: number, to: number): readonly number[] {
  const borders: number[] = []
  const last = Math.min(ahead(to), ahead(document.bytes))
  for (let at = ahead(from); at <= last; at += STRETCH_BYTES) {
    const border = at === 0 ? document.firstRow : endOfStretch(document, at)
    if (border !== borders.at(-1)) borders.push(border)
  }
  return borders
}

const ahead = (byte: number): number => Math.ceil(byte / STRETCH_BYTES) * STRETCH_BYTES

/** Where the stretch ends that goes on at a multiple of STRETCH_BYTES. */
function endOfStretch({ handle, bytes }: OpenDocument, multiple: number): number {
  if (multiple >= bytes) return bytes
  const begin = multiple - 1
  const looked = Buffer.allocUnsafe(LOOK_BYTES)
  const piece = looked.subarray(0, readSync(handle, looked, 0, LOOK_BYTES, begin))
  const first = piece.indexOf(LF)
  for (let at = first + 1; first >= 0; ) {
    if (at > LOOSE_BYTES) return begin + at
    const end = piece.indexOf(LF, at)
    if (end < 0) break
    if (isEmpty(piece.toString('utf8', at, end))) return begin + end + 1
    at = end + 1
  }
  return lineBehind(handle, begin + piece.length, bytes)
}

/** Where the line ends in which a byte of a file stands, with its end; the end of the file when it is its last. */
function lineBehind(handle: number, byte: number, bytes: number): number {
  const piece = Buffer.allocUnsafe(LOOK_BYTES)
  for (let from = byte; from < bytes; from += LOOK_BYTES) {
    const found = piece.subarray(0, readSync(handle, piece, 0, LOOK_BYTES, from)).indexOf(LF)
    if (found >= 0) return from + found + 1
  }
  return bytes
}
