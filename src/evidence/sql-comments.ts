import { bytesAt, type RandomAccess } from './random-access.ts'
import { nameParts, QUOTE, type SqlText, skipBlank, skipQuoted, skipWord, UNFINISHED } from './sql-tokens.ts'

/*
 * What a dump says of its columns in statements of their own: COMMENT ON COLUMN of PostgreSQL and Oracle, and the extended
 * property MS_Description of SQL Server.
 */

/** What is said of one column; its table may be named with a schema. */
export interface ColumnComment {
  readonly kind: 'comment'
  readonly table: string
  readonly column: string
  readonly comment: string
  readonly after: number
}

/** A statement about a column is no longer than this, in code units. */
const STATEMENT_MAX = 1 << 14
const COMMENT_ON =
  /^comment\s+on\s+column\s+((?:[^\s'"`[]|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\])+)\s+is\s+(?:[en]|u&)?('(?:[^']|'')*')/i
const PROPERTY = /^sp_addextendedproperty\s/i
const ARGUMENT = /(?:@(\w+)\s*=\s*)?(?:n?'((?:[^']|'')*)'|null|default|\w+)/gi
/** The names of the arguments, in their order. */
const ARGUMENTS = 'name value level0type level0name level1type level1name level2type level2name'.split(' ')

/**
 * The comment on a column of which the statement begins at `at`; undefined for comments on other things, 'unfinished' when it is
 * cut off.
 */
export function commentAt(
  text: SqlText,
  at: number,
  read: (from: number, to: number) => string,
): ColumnComment | 'unfinished' | undefined {
  const end = endOfStatement(text, at)
  if (end === UNFINISHED) return text.end - at > STATEMENT_MAX ? undefined : 'unfinished'
  const found = commentIn(read(at, end))
  return found && { ...found, after: end }
}

/** Where the statement at `at` ends: before its semicolon or before GO on a line of its own. */
function endOfStatement(text: SqlText, at: number): number {
  for (let i = at; i < Math.min(text.end, at + STATEMENT_MAX); ) {
    const c = text.shape[i]
    if (c === SEMICOLON || (c === LF && isGo(text, i + 1))) return i
    i = c === QUOTE ? skipQuoted(text, i) : i + 1
    if (i === UNFINISHED) return UNFINISHED
  }
  return UNFINISHED
}

const [SEMICOLON, LF] = [59, 10]

function isGo(text: SqlText, at: number): boolean {
  const from = skipBlank(text, at)
  if (from === UNFINISHED) return false
  const to = skipWord(text, from)
  return to - from === 2 && ((text.shape[from] ?? 0) | 32) === 103 && ((text.shape[from + 1] ?? 0) | 32) === 111
}

const plain = (quoted: string): string => quoted.replaceAll("''", "'")

function commentIn(statement: string): Omit<ColumnComment, 'after'> | undefined {
  const [, name, comment] = COMMENT_ON.exec(statement) ?? []
  if (name !== undefined && comment !== undefined) {
    const parts = nameParts(name)
    const column = parts.at(-1)
    // Behind a database and a schema, the table is the last but one.
    const table = parts.slice(-3, -1).map(quotedName).join('.')
    return column === undefined || table === ''
      ? undefined
      : { kind: 'comment', table, column, comment: plain(comment.slice(1, -1)) }
  }
  return PROPERTY.test(statement) ? ofProperty(statement.replace(PROPERTY, '')) : undefined
}

function ofProperty(given: string): Omit<ColumnComment, 'after'> | undefined {
  const said = new Map<string, string>()
  for (const [i, [, name, value]] of [...given.matchAll(ARGUMENT)].entries())
    said.set(name?.toLowerCase() ?? ARGUMENTS[i] ?? '', plain(value ?? ''))
  const [comment, schema, table, column] = ['value', 'level0name', 'level1name', 'level2name'].map(
    (k) => said.get(k) ?? '',
  )
  const isOfColumn = /^column$/i.test(said.get('level2type') ?? '') && /^ms_description$/i.test(said.get('name') ?? '')
  if (!isOfColumn || !comment || !table || !column) return undefined
  return { kind: 'comment', table: (schema ? [schema, table] : [table]).map(quotedName).join('.'), column, comment }
}

const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** So much of the end of a dump is looked at, in bytes: there some programs say what its columns are, behind all rows. */
const END_BYTES = 1 << 20
const BEGINNINGS = /\b(?:comment\s+on\s+column|sp_addextendedproperty)\s/gi

/** The comments on columns that stand at the end of a dump. `encoding` is that of its text, as WHATWG names it. */
export async function commentsAtEnd(access: RandomAccess, encoding: string): Promise<readonly ColumnComment[]> {
  const from = Math.max(0, access.size - END_BYTES)
  const bytes = await bytesAt(access, from - (from % 2), END_BYTES + 1)
  const ending = new TextDecoder(encoding).decode(bytes)
  return [...ending.matchAll(BEGINNINGS)].flatMap(({ index }) => {
    const statement = ending.slice(index, index + STATEMENT_MAX)
    const shape = Uint8Array.from(`${statement};`, (c) => Math.min(c.charCodeAt(0), 0x80))
    const text: SqlText = { shape, end: shape.length, backslash: false }
    const found = commentAt(text, 0, (from, to) => statement.slice(from, to))
    return typeof found === 'object' ? [found] : []
  })
}
