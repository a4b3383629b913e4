/** The text ends before the thing does: more is needed, or the file is cut. */
export const UNFINISHED = -1

/** What a lexer walks over: a shape (`character-shape.ts`) up to `end`. */
export interface SqlText {
  readonly shape: Uint8Array
  readonly end: number
  /** Whether a backslash escapes inside strings, as in MySQL. */
  readonly backslash: boolean
  /** Set where values stand without brackets around them: they end with the statement, which may end with the file. */
  readonly bare?: 'more' | 'done'
}

export const [QUOTE, DOUBLE, BACKTICK, BACKSLASH, OPEN, CLOSE, COMMA] = [39, 34, 96, 92, 40, 41, 44] as const

export const isBlank = (c: number | undefined): boolean => c === 32 || (c !== undefined && c >= 9 && c <= 13)

/** Letters, digits, `_`, `$`, `#` and everything beyond ASCII: what names and keywords are made of. */
export const isWord = (c: number | undefined): boolean =>
  c !== undefined &&
  ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === 36 || c === 35 || c > 127)

/** Past white space and comments. */
export function skipBlank(text: SqlText, from: number): number {
  const { shape, end } = text
  let i = from
  while (i < end) {
    if (isBlank(shape[i])) i++
    else {
      const after = skipComment(text, i)
      if (after === i) return i
      if (after === UNFINISHED) return UNFINISHED
      i = after
    }
  }
  return UNFINISHED
}

/** Past the comment that begins here, or the same place when none does. */
export function skipComment({ shape, end }: SqlText, at: number): number {
  const [first, second] = [shape[at], shape[at + 1]]
  if ((first === 45 && second === 45) || (first === 35 && isBlank(second))) {
    const lineEnd = shape.indexOf(10, at)
    return lineEnd < 0 || lineEnd >= end ? UNFINISHED : lineEnd + 1
  }
  if (first !== 47 || second !== 42) return at
  for (let i = at + 3; i < end; i++) if (shape[i] === 47 && shape[i - 1] === 42) return i + 1
  return UNFINISHED
}

/** Past the string or quoted name that begins here; the quote is doubled or escaped inside. */
export function skipQuoted(text: SqlText, at: number): number {
  const { shape, end, backslash } = text
  if (isOracleQuote(text, at)) return skipOracleQuoted(text, at)
  const quote = shape[at] === 91 ? 93 : (shape[at] ?? QUOTE)
  for (let i = at + 1; i < end; i++) {
    const c = shape[i]
    if (c === BACKSLASH && backslash && quote !== BACKTICK) i++
    else if (c === quote) {
      if (i + 1 >= end) return UNFINISHED
      if (shape[i + 1] !== quote) return i + 1
      i++
    }
  }
  return UNFINISHED
}

/** `q'[…]'` of Oracle: inside nothing is escaped. `at` is the place of the quote. */
export const isOracleQuote = ({ shape, backslash }: SqlText, at: number): boolean => {
  if (backslash || shape[at] !== QUOTE || ((shape[at - 1] ?? 0) | 32) !== 113) return false
  const before = ((shape[at - 2] ?? 0) | 32) === 110 ? at - 3 : at - 2
  return before < 0 || !isWord(shape[before])
}

const CLOSING: Readonly<Record<number, number>> = { 91: 93, 40: 41, 123: 125, 60: 62 }

function skipOracleQuoted({ shape, end }: SqlText, at: number): number {
  const opening = shape[at + 1] ?? 0
  const closing = CLOSING[opening] ?? opening
  for (let i = at + 2; i + 1 < end; i++) if (shape[i] === closing && shape[i + 1] === QUOTE) return i + 2
  return UNFINISHED
}

/** Past the word that begins here. */
export function skipWord({ shape, end }: SqlText, at: number): number {
  let i = at
  while (i < end && isWord(shape[i])) i++
  return i
}

/** Past a name such as `users`, "public"."users", [dbo].[Users]. */
export function skipName(text: SqlText, at: number): number {
  let i = at
  for (;;) {
    const c = text.shape[i]
    i = c === BACKTICK || c === DOUBLE || c === 91 ? skipQuoted(text, i) : skipWord(text, i)
    if (i === UNFINISHED || i >= text.end) return UNFINISHED
    if (text.shape[i] !== 46) return i
    i++
  }
}

/** The parts of a name as it was written, without quotes. */
export const nameParts = (name: string): readonly string[] =>
  [...name.matchAll(/`((?:[^`]|``)*)`|"((?:[^"]|"")*)"|\[((?:[^\]]|\]\])*)\]|[^.`"[\]]+/g)].map(
    (m) => m[1]?.replaceAll('``', '`') ?? m[2]?.replaceAll('""', '"') ?? m[3]?.replaceAll(']]', ']') ?? m[0],
  )

/** Past the bracket that closes the one here, strings and comments inside left alone. */
export function skipBrackets(text: SqlText, at: number): number {
  let depth = 0
  for (let i = at; i < text.end; ) {
    const c = text.shape[i]
    if (c === QUOTE || c === DOUBLE || c === BACKTICK) {
      i = skipQuoted(text, i)
      if (i === UNFINISHED) return UNFINISHED
      continue
    }
    const after = skipComment(text, i)
    if (after === UNFINISHED) return UNFINISHED
    if (after !== i) {
      i = after
      continue
    }
    if (c === OPEN) depth++
    else if (c === CLOSE && --depth === 0) return i + 1
    i++
  }
  return UNFINISHED
}
