import {
  BACKSLASH,
  CLOSE,
  COMMA,
  DOUBLE,
  isWord,
  OPEN,
  QUOTE,
  type SqlText,
  skipBlank,
  skipBrackets,
  skipQuoted,
  skipWord,
  UNFINISHED,
} from './sql-tokens.ts'

/** How a value is written: as it is, with doubled quotes of either kind, with backslashes, NULL, or strings joined by ||. */
export const [AS_IS, DOUBLED_SINGLE, DOUBLED_DOUBLE, BACKSLASHED, NULL, JOINED] = [0, 1, 2, 3, 4, 5] as const

/**
 * The values of the tuple whose bracket opens at `at`: appends start, end (quotes excluded) and the way of writing for
 * each. Gives the position behind the closing bracket, or `UNFINISHED`; then what was appended is to be thrown away.
 */
export function scanTuple(text: SqlText, at: number, cells: number[]): number {
  let i = skipBlank(text, at + 1)
  if (i !== UNFINISHED && text.shape[i] === CLOSE) return i + 1
  while (i !== UNFINISHED) {
    i = scanValue(text, i, cells)
    if (i === UNFINISHED) break
    const c = text.shape[i]
    if (c === CLOSE) return i + 1
    i = skipBlank(text, i + 1)
  }
  return UNFINISHED
}

/** One value; gives the place of the comma or bracket behind it. */
function scanValue(text: SqlText, at: number, cells: number[]): number {
  const { shape, end } = text
  let open = at
  let escapes = text.backslash
  if (shape[at] !== QUOTE && shape[at] !== DOUBLE && isWord(shape[at])) {
    const after = skipWord(text, at)
    const next = shape[after] === 32 && shape[at] === 95 ? after + 1 : after
    if (next >= end) return UNFINISHED
    if (shape[next] !== QUOTE) return scanExpression(text, at, cells)
    // N'…', E'…', X'…', _utf8'…': only E gives backslashes a meaning of its own.
    open = next
    escapes ||= after === at + 1 && (shape[at] === 69 || shape[at] === 101)
  }
  if (shape[open] !== QUOTE && shape[open] !== DOUBLE) return scanExpression(text, at, cells)
  const close = skipQuoted({ ...text, backslash: escapes }, open)
  if (close === UNFINISHED) return UNFINISHED
  const behind = skipBlank(text, close)
  if (behind === UNFINISHED) return UNFINISHED
  if (shape[behind] !== COMMA && shape[behind] !== CLOSE) return scanExpression(text, at, cells)
  cells.push(open + 1, close - 1, writingOf(shape, open + 1, close - 1, escapes))
  return behind
}

/** The quote before `from` is the one that would be doubled. */
function writingOf(shape: Uint8Array, from: number, to: number, backslash: boolean): number {
  const quote = shape[from - 1]
  let doubled = false
  for (let i = from; i < to; i++) {
    const c = shape[i]
    if (c === BACKSLASH && backslash) return BACKSLASHED
    if (c === quote) doubled = true
  }
  return doubled ? (quote === DOUBLE ? DOUBLED_DOUBLE : DOUBLED_SINGLE) : AS_IS
}

/** A number, NULL, a function such as TO_DATE('…', '…') or CAST('…' AS date), or strings joined by ||. */
function scanExpression(text: SqlText, at: number, cells: number[]): number {
  const { shape } = text
  const literals: number[] = []
  let inBrackets = false
  let i = at
  for (;;) {
    i = skipBlank(text, i)
    if (i === UNFINISHED) return UNFINISHED
    const c = shape[i]
    if (c === COMMA || c === CLOSE) break
    if (c === QUOTE || c === DOUBLE) {
      const from = i
      i = skipQuoted(text, from)
      if (i !== UNFINISHED) literals.push(from + 1, i - 1)
    } else if (c === OPEN) {
      const inside = firstLiteral(text, i)
      i = skipBrackets(text, i)
      if (i !== UNFINISHED && literals.length === 0 && inside) {
        literals.push(...inside)
        inBrackets = true
      }
    } else i++
    if (i === UNFINISHED) return UNFINISHED
  }
  pushExpression(text, { from: at, to: i, literals, inBrackets }, cells)
  return i
}

interface Expression {
  readonly from: number
  readonly to: number
  readonly literals: readonly number[]
  readonly inBrackets: boolean
}

function pushExpression({ shape, backslash }: SqlText, expression: Expression, cells: number[]): void {
  const { from, to, literals, inBrackets } = expression
  const [first, firstEnd] = literals
  if (first !== undefined && firstEnd !== undefined) {
    const joined = literals.length > 2 && !inBrackets
    if (joined) cells.push(first - 1, (literals.at(-1) ?? firstEnd) + 1, JOINED)
    else cells.push(first, firstEnd, writingOf(shape, first, firstEnd, backslash))
    return
  }
  let last = to
  while (last > from && (shape[last - 1] ?? 0) <= 32) last--
  const isNull = last - from === 4 && /^null$/i.test(String.fromCharCode(...shape.subarray(from, last)))
  cells.push(from, isNull ? from : last, isNull ? NULL : AS_IS)
}

/** Start and end of the first string inside brackets: what is converted, before the format it is written in. */
function firstLiteral(text: SqlText, open: number): readonly [number, number] | undefined {
  for (let i = open + 1, depth = 1; i < text.end && depth > 0; i++) {
    const c = text.shape[i]
    if (c === QUOTE) {
      const after = skipQuoted(text, i)
      return after === UNFINISHED ? undefined : [i + 1, after - 1]
    }
    if (c === OPEN) depth++
    else if (c === CLOSE) depth--
  }
  return undefined
}

const MYSQL_ESCAPES: Readonly<Record<string, string>> = { 0: '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\u001a' }

/** What a value says, from the text between its quotes and how it is written. */
export function tupleValue(written: string, writing: number): string {
  switch (writing) {
    case NULL:
      return ''
    case DOUBLED_SINGLE:
      return written.replaceAll("''", "'")
    case DOUBLED_DOUBLE:
      return written.replaceAll('""', '"')
    case BACKSLASHED:
      // Quotes are undone in the same pass, or the one escaped in \\'' would be taken for half of a doubled one.
      return written.replace(/''|\\(.)/gs, (all, c: string | undefined) =>
        c === undefined ? "'" : (MYSQL_ESCAPES[c] ?? (c === '%' || c === '_' ? all : c)),
      )
    case JOINED:
      return [...written.matchAll(/'((?:[^']|'')*)'|chr\((\d{1,5})\)/gi)]
        .map((m) => m[1]?.replaceAll("''", "'") ?? String.fromCharCode(Number(m[2])))
        .join('')
    default:
      return written
  }
}

const COPY_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** What a value of PostgreSQL's COPY says (its text format); \N is NULL. */
export const copyValueOf = (written: string): string =>
  written === '\\N'
    ? ''
    : written.replace(/\\([0-7]{1,3}|x[0-9A-Fa-f]{1,2}|.)/gs, (_, c: string) => {
        if (/^[0-7]/.test(c)) return String.fromCharCode(Number.parseInt(c, 8))
        if (/^x./.test(c)) return String.fromCharCode(Number.parseInt(c.slice(1), 16))
        return COPY_ESCAPES[c] ?? c
      })
