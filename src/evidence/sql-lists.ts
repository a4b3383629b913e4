import { COMMA, nameParts, type SqlText, skipBlank, skipName, skipWord, UNFINISHED } from './sql-tokens.ts'
import { scanValue } from './sql-values.ts'

const EQUALS = 61

/** A row behind SELECT. */
interface Selected {
  /** Whether its values stand here, and not in another table. */
  readonly isRow: boolean
  /** Whether UNION brings another. */
  readonly more: boolean
  readonly next: number
}

/** The values behind SELECT, without brackets: appended as `scanTuple` does. Undefined when the text ends before they do. */
export function selectedRow(text: SqlText, at: number, cells: number[]): Selected | undefined {
  const end = scanSelected(text, at, cells)
  if (end === UNFINISHED) return undefined
  let next = end
  if (wordAt(text, next) === 'from') {
    const table = skipBlank(text, next + 4)
    const after = table === UNFINISHED ? UNFINISHED : skipName(text, table)
    if (after === UNFINISHED) return undefined
    if (!/^(sys\.)?dual$/i.test(String.fromCharCode(...text.shape.subarray(table, Math.min(after, table + 12)))))
      return { isRow: false, more: false, next: after }
    next = behindBlank(text, after)
  }
  if (next === UNFINISHED) return undefined
  if (wordAt(text, next) !== 'union') return { isRow: true, more: false, next }
  for (let i = next; i !== UNFINISHED && i < text.end; ) {
    const word = wordAt(text, i)
    if (word === 'select') return { isRow: true, more: true, next: i + word.length }
    if (!/^(union|all|distinct)$/.test(word)) return { isRow: true, more: false, next: i }
    i = skipBlank(text, i + word.length)
  }
  return undefined
}

const behindBlank = (text: SqlText, from: number): number => {
  const at = skipBlank(text, from)
  return at === UNFINISHED && text.bare === 'done' ? text.end : at
}

function scanSelected(text: SqlText, at: number, cells: number[]): number {
  for (let i = skipBlank(text, at); i !== UNFINISHED; ) {
    i = pastAlias(text, scanValue(text, i, cells))
    if (i === UNFINISHED || text.shape[i] !== COMMA) return i
    i = skipBlank(text, i + 1)
  }
  return UNFINISHED
}

/** `'x' AS name`: what a value is called there says nothing that the columns do not. */
function pastAlias(text: SqlText, at: number): number {
  if (at === UNFINISHED || wordAt(text, at) !== 'as') return at
  const name = skipBlank(text, at + 2)
  const after = name === UNFINISHED ? UNFINISHED : skipName(text, name)
  return after === UNFINISHED ? UNFINISHED : behindBlank(text, after)
}

/** The word here in lower case; empty when none is. */
const wordAt = (text: SqlText, at: number): string =>
  String.fromCharCode(...text.shape.subarray(at, Math.min(skipWord(text, at), at + 12))).toLowerCase()

/**
 * The `name = value` pairs behind SET: values appended as `scanTuple` does, names to `names`. Gives the place behind the
 * last one, `UNFINISHED`, or the place of what is no such pair.
 */
export function scanAssignments(
  text: SqlText,
  at: number,
  {
    cells,
    names,
    read,
  }: { readonly cells: number[]; readonly names: string[]; readonly read: (from: number, to: number) => string },
): number {
  for (let i = skipBlank(text, at); i !== UNFINISHED; ) {
    const nameEnd = skipName(text, i)
    const equals = nameEnd === UNFINISHED ? UNFINISHED : skipBlank(text, nameEnd)
    if (equals === UNFINISHED) return UNFINISHED
    if (nameEnd === i || text.shape[equals] !== EQUALS) return i
    const value = skipBlank(text, equals + 1)
    const after = value === UNFINISHED ? UNFINISHED : scanValue(text, value, cells)
    if (after === UNFINISHED) return UNFINISHED
    names.push(nameParts(read(i, nameEnd)).at(-1)?.trim() ?? '')
    if (text.shape[after] !== COMMA) return after
    i = skipBlank(text, after + 1)
  }
  return UNFINISHED
}
