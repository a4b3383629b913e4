import {
  BACKSLASH,
  CLOSE,
  COMMA,
  DOUBLE,
  isOracleQuote,
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

/** How a value is written: as it is, with doubled quotes of either kind, with backslashes, NULL, strings joined by ||, or UNISTR. */
export const [AS_IS, DOUBLED_SINGLE, DOUBLED_DOUBLE, BACKSLASHED, NULL, JOINED, UNISTR] = [0, 1, 2, 3, 4, 5, 6] as const

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

/** One value; gives the place of the comma or bracket behind it, or of whatever ends values without brackets. */
export function scanValue(text: SqlText, at: number, cells: number[]): number {
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
  const behind = afterValue(text, close)
  if (behind === UNFINISHED) return UNFINISHED
  if (!endsValue(text, behind)) return scanExpression(text, at, cells)
  if (isOracleQuote(text, open)) cells.push(open + 2, close - 2, AS_IS)
  else cells.push(open + 1, close - 1, writingOf(shape, open + 1, close - 1, escapes))
  return behind
}

/** Past blanks; the end of the file is an end where no bracket has to come. */
function afterValue(text: SqlText, from: number): number {
  const at = skipBlank(text, from)
  return at === UNFINISHED && text.bare === 'done' ? text.end : at
}

const SEMICOLON = 59
/** Words behind values without brackets. */
const BEHIND = /^(union|from|on|where|go|insert|returning|as|limit|order)$/i

/** Whether a value is at its end here, behind blanks. */
function endsValue({ shape, end, bare }: SqlText, at: number): boolean {
  const c = shape[at]
  if (c === COMMA || c === CLOSE || (bare && (at >= end || c === SEMICOLON))) return true
  if (!bare || isWord(shape[at - 1])) return false
  const after = skipWord({ shape, end, backslash: false }, at)
  return after > at && after - at < 10 && BEHIND.test(String.fromCharCode(...shape.subarray(at, after)))
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
  let piped = false
  let i = at
  for (;;) {
    i = afterValue(text, i)
    if (i === UNFINISHED) return UNFINISHED
    const c = shape[i]
    if (endsValue(text, i)) break
    if (c === PIPE) piped = true
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
  pushExpression(text, { from: at, to: i, literals, inBrackets, piped }, cells)
  return i
}

interface Expression {
  readonly from: number
  readonly to: number
  readonly literals: readonly number[]
  readonly inBrackets: boolean
  /** Whether it is made of several pieces. */
  readonly piped: boolean
}

const PIPE = 124

function pushExpression({ shape, backslash }: SqlText, expression: Expression, cells: number[]): void {
  const { from, to, literals, inBrackets, piped } = expression
  const [first, firstEnd] = literals
  if (first !== undefined && firstEnd !== undefined) {
    const joined = literals.length > 2 && !inBrackets
    if (piped) cells.push(from, lastOf(shape, from, to), JOINED)
    else if (joined) cells.push(first - 1, (literals.at(-1) ?? firstEnd) + 1, JOINED)
    else if (/^n?unistr$/i.test(wordOf(shape, from))) cells.push(first, firstEnd, UNISTR)
    else cells.push(first, firstEnd, writingOf(shape, first, firstEnd, backslash))
    return
  }
  const last = lastOf(shape, from, to)
  const isNull = last - from <= 12 && NOTHING.test(String.fromCharCode(...shape.subarray(from, last)))
  cells.push(from, isNull ? from : last, isNull ? NULL : AS_IS)
}

const NOTHING = /^(null|default|empty_[bc]lob\(\))$/i

const wordOf = (shape: Uint8Array, from: number): string =>
  /^\w*/.exec(String.fromCharCode(...shape.subarray(from, from + 10)))?.[0] ?? ''

function lastOf(shape: Uint8Array, from: number, to: number): number {
  let last = to
  while (last > from && (shape[last - 1] ?? 0) <= 32) last--
  return last
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
    case UNISTR:
      return written
        .replaceAll("''", "'")
        .replace(/\\(?:([0-9A-Fa-f]{4})|\\)/g, (_, hex: string | undefined) =>
          hex === undefined ? '\\' : String.fromCharCode(Number.parseInt(hex, 16)),
        )
    case JOINED:
      return [...written.matchAll(/'((?:[^']|'')*)'|n?cha?r\((\d{1,5})\)/gi)]
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
