import {
  BACKTICK,
  COMMA,
  DOUBLE,
  nameParts,
  OPEN,
  QUOTE,
  type SqlText,
  skipBlank,
  skipBrackets,
  skipComment,
  skipName,
  skipQuoted,
  UNFINISHED,
} from './sql-tokens.ts'

/** A column as CREATE TABLE gives it. */
export interface DefinedColumn {
  readonly name: string
  /** What the statement says of it besides, by COMMENT or in a comment beside it; empty when nothing. */
  readonly comment: string
}

const NO_COLUMN = /^(primary|unique|key|index|constraint|foreign|check|fulltext|spatial|exclude|like|period)\b/i
const STATED = /\bcomment\s+(?:n|_\w+\s*)?('(?:[^'\\]|''|\\.)*'|"(?:[^"\\]|""|\\.)*")/i
/** A comment up to the end of its line, and one that is closed. */
const BESIDE = /--[ \t]*([^\n]*)|(?:^|\s)#[ \t]+([^\n]*)|\/\*+\s*(.*?)\s*\*\//s
const ALONE = /^[ \t]*(?:--|#)[ \t]*(\S.*)$/

/** The columns of a table in the order in which CREATE TABLE gives them; `body` is what stands in its brackets. */
export function columnsOfCreate(body: string): readonly DefinedColumn[] {
  const shape = Uint8Array.from(body, (c) => Math.min(c.charCodeAt(0), 0x80))
  const text: SqlText = { shape, end: shape.length, backslash: false }
  const columns: (DefinedColumn & { readonly above: string })[] = []
  let before = 0
  for (let at = skipBlank(text, 0); at !== UNFINISHED; ) {
    const end = endOfDefinition(text, at)
    const piece = body.slice(at, end)
    if (!NO_COLUMN.test(piece)) {
      const nameEnd = skipName(text, at)
      const name = nameParts(body.slice(at, nameEnd === UNFINISHED ? undefined : nameEnd)).at(-1) ?? ''
      const comment = statedIn(piece) || besideIt(piece) || besideIt(commentBehind(body, end + 1))
      columns.push({ name, comment, above: rightAbove(body.slice(before, at)) })
    }
    before = end + 1
    at = skipBlank(text, before)
  }
  // A comment above one column alone may be about those that follow.
  const areDescribedAbove = columns.filter(({ above }) => above !== '').length * 2 > columns.length
  return columns.map(({ name, comment, above }) => ({ name, comment: comment || (areDescribedAbove ? above : '') }))
}

/** The place of the comma behind a definition, or the end of the text. */
function endOfDefinition(text: SqlText, from: number): number {
  for (let i = from; i < text.end; ) {
    const c = text.shape[i]
    if (c === COMMA) return i
    const isQuoted = c === QUOTE || c === BACKTICK || c === DOUBLE || c === 91
    const after = c === OPEN ? skipBrackets(text, i) : isQuoted ? skipQuoted(text, i) : skipComment(text, i)
    if (after === UNFINISHED) return text.end
    i = after === i ? i + 1 : after
  }
  return text.end
}

function statedIn(definition: string): string {
  const quoted = STATED.exec(definition)?.[1]
  if (quoted === undefined) return ''
  const quote = quoted.charAt(0)
  return quoted
    .slice(1, -1)
    .replaceAll(quote + quote, quote)
    .trim()
}

function besideIt(text: string): string {
  const [, dashes, hash, closed] = BESIDE.exec(text) ?? []
  return (dashes ?? hash ?? closed ?? '').trim()
}

/** The rest of a line where it is a comment and no other definition. */
const commentBehind = (text: string, from: number): string => /^[ \t]*(?:--|#|\/\*).*/.exec(text.slice(from))?.[0] ?? ''

/** The comment that fills the last line before a definition. */
function rightAbove(between: string): string {
  const line = between.trimEnd().split('\n').slice(1).at(-1) ?? ''
  return ALONE.exec(line)?.[1]?.trim() ?? ''
}
