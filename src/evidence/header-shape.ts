import { followsSeries, seriesIn } from './header-series.ts'

/** How the first rows of a table are to be understood. */
export interface TableBeginning {
  /** Rows before the header (or before the first record) that are titles, dates of export and the like. */
  readonly preamble: number
  /** Whether the row after the preamble is the header. */
  readonly header: boolean
}

const PREAMBLE_MAX = 30
const BODY_LOOKED_AT = 200

const DATA_SHAPES: readonly RegExp[] = [
  /^[+\-¥$]?\d[\d,]*(\.\d+)?[%円]?$/, // numbers and amounts
  /^\(?\d[\d\-() +./:]*$/, // phones, postal codes, dates, times
  /^\+\d[\d\-() ]{5,}$/, // international phones
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/, // mail addresses
  /^[a-z]+:\/\//i,
  /^(明治|大正|昭和|平成|令和|[MTSHR])\.?\d/,
  /^[0-9a-f-]{16,}$/i, // hashes and UUIDs
  /^(true|false|null)$/i,
]

/** Whether a cell looks like data rather than like a label: numbers, dates, addresses of mail, codes. */
export function isDataShaped(cell: string): boolean {
  const text = cell.normalize('NFKC').trim().slice(0, 200)
  if (DATA_SHAPES.some((shape) => shape.test(text))) return true
  return (text.match(/\d/g)?.length ?? 0) >= 3
}

const isFilled = (cell: string): boolean => cell.trim() !== ''

/** The cells of a row between the empty ones before the first text and behind the last. */
export function withoutPadding(row: readonly string[]): readonly string[] {
  const from = row.findIndex(isFilled)
  return from < 0 ? [] : row.slice(from, row.findLastIndex(isFilled) + 1)
}

const filled = (row: readonly string[]): number => row.filter(isFilled).length

/**
 * Tells titles, header and records apart by shape: a header's cells are short texts without data shapes, about as many
 * as the rows below have, and unlike what stands in their columns. When in doubt there is no header, since a label
 * taken for a record is seen by everybody, and a person taken for a label by nobody.
 */
export function tableBeginning(
  all: readonly (readonly string[])[],
  looksLikeLabel?: (text: string) => boolean,
): TableBeginning {
  const rows = withoutEmptyColumns(all)
  const width = usualWidth(rows)
  for (let i = 0; i < Math.min(rows.length, PREAMBLE_MAX); i++) {
    const row = rows[i] ?? []
    if (looksLikeLabel && isAboveHeader(row, rows.slice(i + 1, i + 4), width, looksLikeLabel)) continue
    if (couldBeHeader(row, width, looksLikeLabel)) {
      const header = differsFromBody(row, rows.slice(i + 1, i + 1 + BODY_LOOKED_AT), looksLikeLabel)
      if (header) return { preamble: i, header }
      if (i === 0 || !couldBeTitle(row, width)) return withoutHeader(rows, i, width)
    } else if (!couldBeTitle(row, width)) return withoutHeader(rows, i, width)
  }
  return { preamble: 0, header: false }
}

/** Columns in which nothing stands, not even a label, say nothing about a header. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const isUsed = Array.from({ length: width }, (_, c) => rows.some((row) => isFilled(row[c] ?? '')))
  return isUsed.every(Boolean) ? rows : rows.map((row) => row.filter((_, c) => isUsed[c]))
}

/** A short line, such as what was searched for, right above a row that is plainly the header. */
const isAboveHeader = (
  row: readonly string[],
  below: readonly (readonly string[])[],
  width: number,
  looksLikeLabel: (text: string) => boolean,
): boolean =>
  row.length < width &&
  !row.some(looksLikeLabel) &&
  below.some((other) => other.length === width && other.filter(looksLikeLabel).length >= 0.6 * width)

/** The width most rows have; of equally common ones the larger. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const couldBeTitle = (row: readonly string[], width: number): boolean =>
  width > 1 && filled(row) <= width / 2 && !row.some((cell) => cell.includes('@'))

/** Without a header below them, only lines that are plainly not of the table are titles: short ones, or ones that an empty row parts from it. */
function withoutHeader(rows: readonly (readonly string[])[], first: number, width: number): TableBeginning {
  const above = rows.slice(0, first)
  const isParted = above.some((row) => filled(row) === 0)
  const titles = above.every((row) => (isParted ? withoutPadding(row) : row).length <= width / 2)
  return { preamble: titles ? first : 0, header: false }
}

const STEM = /^(\p{L}[^\d]{0,29})\d{1,4}$/u
const COUNTED_MIN = 5

/** `項目1 項目2 …`, `q101 q102 …`: words before numbers that go on over many cells of one row, as labels do and data do not. */
function stemsCounted(cells: readonly string[]): ReadonlySet<string> {
  const numbered = new Map<string, Set<string>>()
  for (const cell of cells) {
    const stem = STEM.exec(cell.trim())?.[1]
    if (stem !== undefined) numbered.set(stem, (numbered.get(stem) ?? new Set<string>()).add(cell.trim()))
  }
  return new Set([...numbered].flatMap(([stem, all]) => (all.size >= COUNTED_MIN ? [stem] : [])))
}

const isData = (cell: string, counted: ReadonlySet<string>): boolean =>
  isDataShaped(cell) && !counted.has(STEM.exec(cell.trim())?.[1] ?? '')

function couldBeHeader(row: readonly string[], width: number, looksLikeLabel?: (t: string) => boolean): boolean {
  const cells = row.filter(isFilled)
  if (cells.length === 0 || cells.length < 0.6 * width || row.length < 0.6 * width) return false
  if (cells.some((cell) => cell.length > 100)) return false
  const counted = stemsCounted(cells)
  const series = seriesIn(cells, looksLikeLabel)
  const data = cells.filter((cell) => isData(cell, counted) && !series.has(cell) && !looksLikeLabel?.(cell)).length
  const labels = looksLikeLabel ? cells.filter(looksLikeLabel).length : 0
  // Tables side by side have their labels twice, and columns nobody needs have one title.
  const distinct = new Set(cells).size
  if (data === 0) return distinct >= 0.7 * cells.length || labels >= 0.8 * cells.length || labels >= 0.7 * distinct
  return data <= 0.25 * cells.length && labels >= 0.4 * cells.length
}

function differsFromBody(
  row: readonly string[],
  body: readonly (readonly string[])[],
  looksLikeLabel?: (text: string) => boolean,
): boolean {
  // With nothing below it, a row that holds data is a record.
  if (body.length === 0 && row.some((cell) => isDataShaped(cell) && !looksLikeLabel?.(cell))) return false
  const others = body.filter((other) => other.some((cell, c) => cell !== row[c]))
  const counted = stemsCounted(row)
  const series = seriesIn(row.filter(isFilled), looksLikeLabel)
  let score = 0
  let [longer, shorter] = [0, 0]
  row.forEach((label, c) => {
    if (!isFilled(label)) return
    const column = others.map((other) => other[c] ?? '').filter(isFilled)
    score += looksLikeLabel?.(label) ? 3 : 0
    const goesOn = series.has(label) && !column.some((cell) => followsSeries(cell, label))
    score += columnScore(isData(label, counted) && !goesOn, label, column)
    const mean = column.reduce((sum, cell) => sum + cell.length, 0) / (column.length || 1)
    if (mean > 1.5 * label.length) longer++
    else shorter++
  })
  if (score !== 0) return score > 0
  if (looksLikeLabel) return false
  return body.length === 0 ? row.length > 1 : longer > shorter
}

/** How much one column speaks for (above 0) or against (below) its first cell being a label. */
function columnScore(isDataAbove: boolean, label: string, column: readonly string[]): number {
  if (column.length === 0) return 0
  const data = column.filter(isDataShaped).length
  if (data >= 0.6 * column.length) return isDataAbove ? -2 : 2
  const values = new Set(column)
  if (values.has(label)) return -2
  if (column.length >= 10 && values.size <= Math.max(2, column.length / 10)) return 1
  return 0
}
