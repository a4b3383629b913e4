import { JSON_DEPTH_MAX } from './limits.ts'

/** The text ends before the value does. */
export const JSON_UNFINISHED = -1
export const JSON_BROKEN = -2
export const JSON_DEEP = -3

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58]
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [123, 125, 91, 93]

const isSpace = (c: number | undefined): boolean => c === 32 || c === 10 || c === 13 || c === 9

export function skipSpace(shape: Uint8Array, from: number, end: number): number {
  let i = from
  while (i < end && isSpace(shape[i])) i++
  return i
}

/** Past the string that begins here, or JSON_UNFINISHED. */
export function skipJsonString(shape: Uint8Array, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const c = shape[i]
    if (c === BACKSLASH) i++
    else if (c === QUOTE) return i + 1
  }
  return JSON_UNFINISHED
}

/** Past the whole value that begins here, without looking at what it says. Depth is checked before anything is built. */
export function skipJsonValue(shape: Uint8Array, from: number, end: number, final: boolean): number {
  let depth = 0
  for (let i = from; i < end; ) {
    const c = shape[i]
    if (c === QUOTE) {
      i = skipJsonString(shape, i, end)
      if (i < 0) return JSON_UNFINISHED
    } else if (c === BRACE || c === BRACKET) {
      if (++depth > JSON_DEPTH_MAX) return JSON_DEEP
      i++
      continue
    } else if (c === BRACE_END || c === BRACKET_END) {
      depth--
      i++
    } else if (depth === 0) {
      i = skipScalar(shape, i, end)
      if (i === end && !final) return JSON_UNFINISHED
      return i === from ? JSON_BROKEN : i
    } else i++
    if (depth <= 0) return depth < 0 ? JSON_BROKEN : i
  }
  return JSON_UNFINISHED
}

function skipScalar(shape: Uint8Array, from: number, end: number): number {
  let i = from
  for (; i < end; i++) {
    const c = shape[i]
    if (c === COMMA || c === COLON || c === BRACE_END || c === BRACKET_END || c === QUOTE || isSpace(c)) break
  }
  return i
}

/** One value inside an element: where its key path ends in `keys`, and where its text lies (quotes excluded). */
export interface JsonLeaf {
  /** `user.email`, `tags.0`; empty when the element itself is the value. */
  readonly path: string
  readonly from: number
  readonly to: number
  /** Whether it is a string; else a number, true, false or null. */
  readonly string: boolean
}

export interface LeafWalk {
  readonly shape: Uint8Array
  readonly end: number
  /** The text of a key, between its quotes. */
  readonly key: (from: number, to: number) => string
  readonly leaves: JsonLeaf[]
}

/** The values inside one complete element, in the order written; JSON_BROKEN when it is no JSON. */
export function jsonLeaves(walk: LeafWalk, from: number, path: string): number {
  const { shape, end } = walk
  const at = skipSpace(shape, from, end)
  const c = shape[at]
  if (at >= end) return JSON_BROKEN
  if (c === BRACE) return membersOf(walk, at, path)
  if (c === BRACKET) return elementsOf(walk, at, path)
  const after = c === QUOTE ? skipJsonString(shape, at, end) : skipScalar(shape, at, end)
  if (after < 0 || after === at) return JSON_BROKEN
  if (c === QUOTE) walk.leaves.push({ path, from: at + 1, to: after - 1, string: true })
  else if (isScalar(shape, at, after)) walk.leaves.push({ path, from: at, to: after, string: false })
  else return JSON_BROKEN
  return after
}

/** Numbers, true, false, null; what programs write that is none of these is not guessed at. */
const isScalar = (shape: Uint8Array, from: number, to: number): boolean =>
  to - from < 400 &&
  /^(-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null|NaN|-?Infinity)$/.test(
    String.fromCharCode(...shape.subarray(from, to)),
  )

function membersOf(walk: LeafWalk, from: number, path: string): number {
  const { shape, end } = walk
  let i = skipSpace(shape, from + 1, end)
  if (shape[i] === BRACE_END) return i + 1
  while (i < end) {
    if (shape[i] !== QUOTE) return JSON_BROKEN
    const keyEnd = skipJsonString(shape, i, end)
    if (keyEnd < 0) return JSON_BROKEN
    const key = walk.key(i + 1, keyEnd - 1)
    i = skipSpace(shape, keyEnd, end)
    if (shape[i] !== COLON) return JSON_BROKEN
    i = jsonLeaves(walk, i + 1, path ? `${path}.${key}` : key)
    if (i < 0) return i
    i = skipSpace(shape, i, end)
    if (shape[i] === BRACE_END) return i + 1
    if (shape[i] !== COMMA) return JSON_BROKEN
    i = skipSpace(shape, i + 1, end)
  }
  return JSON_BROKEN
}

function elementsOf(walk: LeafWalk, from: number, path: string): number {
  const { shape, end } = walk
  let i = skipSpace(shape, from + 1, end)
  if (shape[i] === BRACKET_END) return i + 1
  for (let n = 0; i < end; n++) {
    i = jsonLeaves(walk, i, path ? `${path}.${n}` : String(n))
    if (i < 0) return i
    i = skipSpace(shape, i, end)
    if (shape[i] === BRACKET_END) return i + 1
    if (shape[i] !== COMMA) return JSON_BROKEN
    i = skipSpace(shape, i + 1, end)
  }
  return JSON_BROKEN
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** What a string says, from the text between its quotes (RFC 8259 section 7). */
export const jsonStringOf = (written: string): string =>
  written.includes('\\')
    ? written.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, c: string) =>
        hex === undefined ? (ESCAPES[c] ?? c) : String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : written
