import type { DataKind } from '#kernel/data-kinds.ts'
import type { Sureness } from './finding.ts'

/** One value found in running text. Offsets are UTF-16 units of that text; `value` is the normal form. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly sure: Sureness
}

/** What no text lacks in which a recognizer finds something; it may leave out things, never name one too many. */
export interface Needs {
  /** So many digits in one stretch of digits and the signs that part them in numbers. */
  readonly digits?: number
  /** Characters beyond ASCII. */
  readonly wide?: true
  readonly sign?: string
  /** One of these characters, of one UTF-16 unit each, after folding. */
  readonly anyOf?: string
}

/** How one kind of identifier is known: one file in `recognizers/`, named by its id, loaded by the app. */
export interface Recognizer {
  readonly id: string
  readonly item: DataKind
  /** Raised whenever another value would be found or written; part of what makes a new ledger revision. */
  readonly version: number
  /** Where the format is written down. */
  readonly source: string
  /** `shaped`: a labelled value of another shape is not that item. `any`: whatever stands behind the label is one. */
  readonly form: 'shaped' | 'any'
  /** What a text must have for `find` to look at it. */
  readonly needs: Needs
  /** Values in text that no label explains. The text comes through `foldWidth`, which keeps offsets. */
  readonly find: (text: string) => readonly Match[]
  /** The normal form of a whole cell or labelled value; null when the cell is something else. */
  readonly read: (cell: string) => string | null
  /** Whether a column of such cells is this item even without a header. Left out: never without a header. */
  readonly looks?: (cell: string) => boolean
  /** Run by the tests: found whole inside other words, or, with «marks», exactly what they enclose. */
  readonly examples: readonly (readonly [text: string, normal: string])[]
  /** Run by the tests: whole cells and their normal forms. */
  readonly cells: readonly (readonly [cell: string, normal: string])[]
  /** Run by the tests: nothing of this kind is found in the text, for the reason given. */
  readonly nearMisses: readonly (readonly [text: string, why: string])[]
  /** Set on a recognizer that somebody wrote for a case; it adds to what an item is known by and replaces nothing. */
  readonly own?: { readonly file: string; readonly labels: readonly string[] }
  /** Run by the tests: cells that cannot be read, with the reason. */
  readonly unreadable?: readonly (readonly [cell: string, why: string])[]
}

export const recognizer = (r: Recognizer): Recognizer => Object.freeze(r)

const NONE: readonly RegExpExecArray[] = []

/** All matches of a global pattern. (`matchAll` copies the pattern each time, which costs more than most searches.) */
export function allOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let m = pattern.exec(text)
  if (!m) return NONE
  const found: RegExpExecArray[] = []
  for (; m; m = pattern.exec(text)) {
    found.push(m)
    if (m[0] === '') pattern.lastIndex++
  }
  return found
}

/** All matches of a global pattern that `value` turns into a normal form; the others are dropped. */
export function matchesOf(
  text: string,
  pattern: RegExp,
  value: (m: RegExpExecArray) => { readonly value: string; readonly sure: Sureness } | null,
): readonly Match[] {
  return allOf(text, pattern).flatMap((m) => {
    const read = value(m)
    return read ? [{ start: m.index, end: m.index + m[0].length, ...read }] : []
  })
}
