/** How many of the rows below are looked at. */
const BODY_MAX = 20
/** So many cells at least name columns, and which share of those that are filled. */
const [NAMES_MIN, NAMES_SHARE] = [3, 0.6]
/** Among records hardly one cell is the name of a column. */
const BODY_SHARE = 0.2
/** What kind of value a column takes, as systems export it below the names: `文字列`, `varchar(20)`, `必須`. */
const KIND =
  /^(?:文字列?|数値|整数|小数|日付|日時|時刻|真偽値|論理|(?:半角|全角)(?:英数字?|数字|カナ|文字)?|必須|任意|(?:var)?char2?|string|text|int(?:eger)?|bigint|num(?:ber|eric)|date|datetime|timestamp|bool(?:ean)?|decimal|float|double|uuid|json|n?varchar2?|nvarchar|number|clob)(?:\s?\(\d{1,5}(?:,\s?\d{1,3})?\))?$/i
/** `COL_001 COL_002 …`: names by which a program counts columns. */
const COUNTED = /^([A-Za-z]{1,12})[_-]?\d{1,4}$/

/** The rows below the header that are no records. */
export interface SecondHeader {
  /** How many there are. */
  readonly rows: number
  /** The names of the columns once more, in other words; left out where the row only tells kinds of values. */
  readonly comments?: readonly string[]
}

/** So many rows of a header stand below its first. */
const ROWS_MAX = 3

/**
 * The rows right below a header that name the columns once more, such as `会員番号` below `member_no`, count them, or tell which kinds of
 * values they take; null where there is none. `below` are the rows behind the header.
 */
export function secondHeader(
  below: readonly (readonly string[])[],
  looksLikeLabel: (text: string) => boolean,
): SecondHeader | null {
  let rows = 0
  let comments: SecondHeader['comments']
  for (; rows < ROWS_MAX; rows++) {
    const next = ofHeader(below.slice(rows), looksLikeLabel)
    if (!next || (next.comments && comments)) break
    comments ??= next.comments
  }
  return rows === 0 ? null : { rows, ...(comments && { comments }) }
}

/** Whether the first row is of the header, and what it says of the columns. */
function ofHeader(
  below: readonly (readonly string[])[],
  looksLikeLabel: (text: string) => boolean,
): Pick<SecondHeader, 'comments'> | null {
  const [row = [], ...body] = below
  const filled = row.filter((cell) => cell.trim() !== '')
  if (filled.length < NAMES_MIN || body.length === 0) return null
  if (filled.every((cell) => KIND.test(cell.trim())) || areCounted(filled)) return {}
  const share = (cells: readonly string[]): number => cells.filter(looksLikeLabel).length / Math.max(1, cells.length)
  const isNaming = share(filled) >= NAMES_SHARE && filled.filter(looksLikeLabel).length >= NAMES_MIN
  if (!isNaming || new Set(filled).size < filled.length * NAMES_SHARE) return null
  return body.slice(0, BODY_MAX).some((other) => share(other.filter((cell) => cell.trim() !== '')) > BODY_SHARE)
    ? null
    : { comments: row }
}

/** Whether all cells are one word with numbers that go up by one. */
function areCounted(cells: readonly string[]): boolean {
  const words = new Set(cells.map((cell) => COUNTED.exec(cell.trim())?.[1]))
  const numbers = cells.map((cell) => Number(/\d+$/.exec(cell.trim())?.[0] ?? Number.NaN))
  return (
    words.size === 1 && !words.has(undefined) && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)
  )
}
