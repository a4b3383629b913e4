import { type ColumnComment, commentAt } from './sql-comments.ts'
import {
  BACKTICK,
  DOUBLE,
  nameParts,
  OPEN,
  type SqlText,
  skipBlank,
  skipBrackets,
  skipName,
  skipWord,
  UNFINISHED,
} from './sql-tokens.ts'

/** The beginning of a statement that matters; `after` is where its rows, or the text behind it, begin. */
export type Statement =
  | ColumnComment
  | { readonly kind: 'create'; readonly table: string; readonly body: string; readonly after: number }
  | {
      /** What comes: tuples, lines, values behind SELECT, or `name = value` pairs. */
      readonly kind: 'insert' | 'copy' | 'select' | 'set'
      readonly table: string
      /** Undefined when the statement names no columns. */
      readonly columns: readonly string[] | undefined
      readonly after: number
    }

type Read = (from: number, to: number) => string

/** The statement whose first word is at `at`; undefined when it holds no rows, 'unfinished' when its head is cut off. */
export function statementAt(text: SqlText, at: number, read: Read): Statement | 'unfinished' | undefined {
  switch (read(at, Math.min(skipWord(text, at), at + 8)).toLowerCase()) {
    case 'insert':
    case 'replace':
      return afterInto(text, at, read)
    case 'into':
      // INSERT ALL INTO a … INTO b … (Oracle); the first INTO is met behind INSERT.
      return rowsOf(text, skipBlank(text, skipWord(text, at)), read)
    case 'update':
      return updateAt(text, at, read)
    case 'create':
      return createAt(text, at, read)
    case 'copy':
      return copyAt(text, at, read)
    case 'comment':
    case 'sp_addex':
      return commentAt(text, at, read)
    default:
      return undefined
  }
}

/** The next word in lower case and where it ends; undefined at the end of the text. */
function wordAt(text: SqlText, from: number, read: Read): { word: string; at: number; after: number } | undefined {
  const at = skipBlank(text, from)
  if (at === UNFINISHED) return undefined
  const after = skipWord(text, at)
  if (after >= text.end) return undefined
  return { word: read(at, Math.min(after, at + 20)).toLowerCase(), at, after }
}

function afterInto(text: SqlText, at: number, read: Read): Statement | 'unfinished' | undefined {
  let next = wordAt(text, skipWord(text, at), read)
  for (let n = 0; n < 5; n++) {
    if (!next) return 'unfinished'
    if (next.word === 'into') return rowsOf(text, skipBlank(text, next.after), read)
    if (!/^(low_priority|delayed|high_priority|ignore|all|first|top)$/.test(next.word)) break
    next = wordAt(text, next.after, read)
  }
  // SQL Server leaves INTO out: INSERT [dbo].[Users] (…) VALUES (…).
  return next && next.after !== next.at && next.word !== 'into'
    ? rowsOf(text, next.at, read)
    : next && isNameStart(text.shape[next.at])
      ? rowsOf(text, next.at, read)
      : undefined
}

const isNameStart = (c: number | undefined): boolean => c === BACKTICK || c === DOUBLE || c === 91

function rowsOf(text: SqlText, nameAt: number, read: Read): Statement | 'unfinished' | undefined {
  if (nameAt === UNFINISHED) return 'unfinished'
  const nameEnd = skipName(text, nameAt)
  const open = nameEnd === UNFINISHED ? UNFINISHED : skipBlank(text, nameEnd)
  if (open === UNFINISHED) return 'unfinished'
  if (nameEnd === nameAt) return undefined
  const table = read(nameAt, nameEnd)
  let columns: readonly string[] | undefined
  let after = open
  if (text.shape[open] === OPEN) {
    after = skipBrackets(text, open)
    if (after === UNFINISHED) return 'unfinished'
    columns = listedNames(read(open + 1, after - 1))
  }
  let next = wordAt(text, after, read)
  if (next?.word === 'overriding') for (let n = 0; n < 3 && next; n++) next = wordAt(text, next.after, read)
  if (!next) return 'unfinished'
  if (next.word === 'set') return { kind: 'set', table, columns: undefined, after: next.after }
  if (next.word === 'select') return { kind: 'select', table, columns, after: next.after }
  if (next.word !== 'values' && next.word !== 'value') return undefined
  return { kind: 'insert', table, columns, after: next.after }
}

/** UPDATE t SET …: what is set is data like what is inserted. */
function updateAt(text: SqlText, at: number, read: Read): Statement | 'unfinished' | undefined {
  const name = skipBlank(text, skipWord(text, at))
  const nameEnd = name === UNFINISHED ? UNFINISHED : skipName(text, name)
  if (nameEnd === UNFINISHED) return 'unfinished'
  if (nameEnd === name) return undefined
  const next = wordAt(text, nameEnd, read)
  if (!next) return 'unfinished'
  return next.word === 'set'
    ? { kind: 'set', table: read(name, nameEnd), columns: undefined, after: next.after }
    : undefined
}

const listedNames = (list: string): readonly string[] =>
  (list.match(/(?:"[^"]*"|[^,"])+/g) ?? []).map((name) => nameParts(name.trim()).at(-1)?.trim() ?? '')

function createAt(text: SqlText, at: number, read: Read): Statement | 'unfinished' | undefined {
  let next = wordAt(text, skipWord(text, at), read)
  for (let n = 0; n < 4 && next && /^(global|local|temporary|temp|unlogged|or|replace)$/.test(next.word); n++)
    next = wordAt(text, next.after, read)
  if (!next) return 'unfinished'
  if (next.word !== 'table') return undefined
  let name = wordAt(text, next.after, read)
  for (let n = 0; n < 3 && name && /^(if|not|exists)$/.test(name.word); n++) name = wordAt(text, name.after, read)
  const nameEnd = name ? skipName(text, name.at) : UNFINISHED
  const open = nameEnd === UNFINISHED ? UNFINISHED : skipBlank(text, nameEnd)
  if (open === UNFINISHED || !name) return 'unfinished'
  if (text.shape[open] !== OPEN) return undefined
  const after = skipBrackets(text, open)
  if (after === UNFINISHED) return 'unfinished'
  return { kind: 'create', table: read(name.at, nameEnd), body: read(open + 1, after - 1), after }
}

function copyAt(text: SqlText, at: number, read: Read): Statement | 'unfinished' | undefined {
  const name = skipBlank(text, skipWord(text, at))
  if (name === UNFINISHED) return 'unfinished'
  const nameEnd = skipName(text, name)
  if (nameEnd === UNFINISHED) return 'unfinished'
  let lineEnd = text.shape.indexOf(10, nameEnd)
  if (lineEnd < 0 || lineEnd >= text.end) return 'unfinished'
  // The list of columns may stand on several lines.
  while (lineEnd < text.end && text.shape[lineEnd - 1] !== 59 && lineEnd - nameEnd < 1 << 16) {
    const next = text.shape.indexOf(10, lineEnd + 1)
    if (next < 0 || next >= text.end) break
    lineEnd = next
  }
  const rest = /^\s*(?:\(((?:"[^"]*"|[^)"])*)\))?\s*from\s+stdin\b[^;]*;\s*$/i.exec(read(nameEnd, lineEnd))
  if (!rest) return undefined
  return {
    kind: 'copy',
    table: read(name, nameEnd),
    columns: rest[1] === undefined ? undefined : listedNames(rest[1]),
    after: lineEnd + 1,
  }
}
