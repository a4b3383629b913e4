import { isLabelRow, type KnowsLabels } from './grid-shape.ts'
import { type Fragment, joined, type PageLine, type PageTable, type Segment, segmentsOf } from './page-layout.ts'

/*
 * Columns of a page that stand so close together that no gap tells them from words: a header with its labels far apart stands above
 * them, and between two labels there is a stretch into which no word of any row comes.
 */

/** What is free between two columns, in points. */
interface Free {
  readonly from: number
  readonly to: number
}

/** Columns by what is free between them; one more than there are borders. */
export type Borders = readonly Free[]

/** A table cut at such borders. */
export interface CloseTable extends PageTable {
  readonly borders: Borders
}

/** Free stretches are so wide at least, in ems: less is between the letters of a word. */
const FREE_MIN = 0.15
/** Rows of a table stand closer together than so many times its first two. */
const ROWS_APART_MAX = 2.2
/** What is set so much smaller stands below a table: foot notes, and what browsers print at the foot of a page. */
const SMALLER = 0.8
/** How far the borders of a page before may be off, in ems. */
const OFF_MAX = 0.5

/** Gaps that may part labels, in ems: the blank between words of Latin letters is a quarter. */
const GAPS = [0.2, 0.5, 1.3] as const

/** The labels of a header, cut at the smallest gaps between which nothing but labels stands; undefined where it is none. */
export function labelsOf({ fragments }: PageLine, knows: KnowsLabels): readonly Segment[] | undefined {
  for (const gap of GAPS) {
    const labels = segmentsOf(fragments, gap)
    const texts = labels.map(({ text }) => text)
    if (isLabelRow(texts, knows) && (gap === GAPS.at(-1) || texts.every((text) => knows?.(text)))) return labels
  }
  return undefined
}

/** The table under a header at `at` with these labels (`labelsOf`); undefined where fewer than two rows are cut by the same borders. */
export function closeTable(lines: readonly PageLine[], at: number, labels: readonly Segment[]): CloseTable | undefined {
  const between = labels.flatMap((label, i): Free[] => {
    const next = labels[i + 1]
    return next ? [{ from: label.to, to: next.from }] : []
  })
  const { end, borders } = goesOn(lines, at + 1, between)
  if (end - at < 3 || areStaggered(lines.slice(at, end))) return undefined
  return { from: at, to: end, borders, ...cut(lines.slice(at, end), borders) }
}

/** Lines closer than so many ems are of cells of several lines that are centred beside each other, which are not cut line by line. */
const STAGGERED = 0.8
const STAGGERED_MAX = 0.2

function areStaggered(lines: readonly PageLine[]): boolean {
  const close = lines.filter(
    (line, i) => (lines[i - 1]?.y ?? Number.POSITIVE_INFINITY) - line.y < STAGGERED * line.size,
  )
  return close.length > STAGGERED_MAX * lines.length
}

/** The rows from the line at `at` on, which fills two columns or more, that are cut by the borders of the page before; undefined where there are none. */
export function continuedTable(lines: readonly PageLine[], at: number, before: Borders): CloseTable | undefined {
  const off = OFF_MAX * (lines[at]?.size ?? 0)
  const near = before.map(({ from, to }) => ({ from: from - off, to: to + off }))
  const { end, borders } = goesOn(lines, at, near)
  if (end === at || areStaggered(lines.slice(at, end))) return undefined
  const table = cut(lines.slice(at, end), borders)
  const first = table.rows[0]?.filter((cell) => cell !== '') ?? []
  return first.length < 2 ? undefined : { from: at, to: end, borders, ...table }
}

/** How far the rows go between whose columns something stays free, and what that is. */
function goesOn(lines: readonly PageLine[], at: number, between: Borders): { end: number; borders: Borders } {
  let borders = between
  let end = at
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line || isApart(lines, at, end)) break
    const left = borders.map((free) => widest(without(free, line.fragments)))
    if (left.some((free) => free === undefined || free.to - free.from < FREE_MIN * line.size)) break
    borders = left.flatMap((free) => free ?? [])
  }
  return { end, borders }
}

/** Whether a line is set smaller than the first row, or stands much further below the one before than the first two rows stand apart. */
function isApart(lines: readonly PageLine[], at: number, i: number): boolean {
  const [first, second, above, line] = [lines[at], lines[at + 1], lines[i - 1], lines[i]]
  if (!first || !second || !above || !line || i <= at) return false
  if (line.size < SMALLER * first.size) return true
  return i >= at + 2 && above.y - line.y > ROWS_APART_MAX * Math.max(first.y - second.y, line.size)
}

/** What of a stretch no text covers. */
function without(free: Free, texts: readonly Fragment[]): readonly Free[] {
  let left: Free[] = [free]
  for (const { x, width } of texts)
    left = left.flatMap((stretch) => {
      if (x >= stretch.to || x + width <= stretch.from) return [stretch]
      return [
        { from: stretch.from, to: x },
        { from: x + width, to: stretch.to },
      ].filter(({ from, to }) => to > from)
    })
  return left
}

const widest = (stretches: readonly Free[]): Free | undefined =>
  stretches.reduce<Free | undefined>((best, s) => (!best || s.to - s.from > best.to - best.from ? s : best), undefined)

/** A line that begins empty goes on with the row above when it is as close as this many ems. */
const WRAPPED_MAX = 1.6

function cut(lines: readonly PageLine[], borders: Borders): Pick<PageTable, 'rows' | 'starts'> {
  const edges = [Number.NEGATIVE_INFINITY, ...borders.map(({ from, to }) => (from + to) / 2)]
  const rows: string[][] = []
  for (const [i, line] of lines.entries()) {
    const cells = edges.map((edge, c) => textOf(line, edge, edges[c + 1] ?? Number.POSITIVE_INFINITY))
    const [last, above] = [rows.at(-1), lines[i - 1]]
    const isMore = cells[0] === '' && above && above.y - line.y < WRAPPED_MAX * line.size && rows.length > 1
    if (!last || !isMore) rows.push([...cells])
    else for (const [c, cell] of cells.entries()) last[c] = joined(last[c] ?? '', cell)
  }
  const texts = lines.flatMap((line) => line.fragments)
  const starts = edges.map((edge, c) =>
    Math.min(...texts.flatMap(({ x }) => (x >= edge && x < (edges[c + 1] ?? Number.POSITIVE_INFINITY) ? [x] : []))),
  )
  return { rows, starts }
}

const textOf = (line: PageLine, from: number, to: number): string =>
  segmentsOf(line.fragments.filter(({ x }) => x >= from && x < to))
    .map((segment: Segment) => segment.text)
    .join(' ')
