/** One piece of text on a page, in points from the lower left corner. */
export interface Fragment {
  readonly text: string
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly width: number
  /** Of the font. */
  readonly size: number
}

/** Words that stand close together on a line: one cell, or a whole sentence. */
export interface Segment {
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface PageLine {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
  /** What the line was made of, from the left. */
  readonly fragments: readonly Fragment[]
}

/** A wider gap than this many ems parts cells; the full-width blank between family and given name is one em. */
const CELL_GAP = 1.3
const CJK = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** The lines of a page from top to bottom, each cut where wide gaps are. */
export function pageLines(fragments: readonly Fragment[]): readonly PageLine[] {
  const sorted = fragments.filter((f) => f.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: Fragment[][] = []
  let base = Number.POSITIVE_INFINITY
  for (const fragment of sorted) {
    // Cells of one row may be centred, so that their base lines differ by less than half a line.
    if (base - fragment.y > 0.45 * fragment.size) {
      lines.push([])
      base = fragment.y
    }
    lines.at(-1)?.push(fragment)
  }
  return lines.map((line) => {
    const y = line[0]?.y ?? 0
    const fragments = line.sort((a, b) => a.x - b.x)
    return { y, size: Math.max(...line.map((f) => f.size)), segments: segmentsOf(fragments), fragments }
  })
}

/** The texts of a line from the left, put together where no gap of more than so many ems parts them. */
export function segmentsOf(line: readonly Fragment[], apart = CELL_GAP): readonly Segment[] {
  const segments: { text: string; from: number; to: number }[] = []
  for (const { text, x, width, size } of line) {
    const last = segments.at(-1)
    const gap = last ? x - last.to : Number.POSITIVE_INFINITY
    if (!last || gap > apart * size) segments.push({ text: unspaced(text.trim()), from: x, to: x + width })
    else {
      last.text = unspaced(last.text + joint(last.text, text, gap / size) + text.trim())
      last.to = Math.max(last.to, x + width)
    }
  }
  return segments
}

/** Between kanji and digits programs leave a quarter of an em, which is no space. */
function joint(before: string, after: string, ems: number): string {
  const close = CJK.test(before.slice(-1)) || CJK.test(after.slice(0, 1)) ? 0.4 : 0.12
  return ems > close ? ' ' : ''
}

/** Blanks that programs leave around the digits of a date or an address: 昭和 55 年 1 月 2 日. */
const unspaced = (text: string): string =>
  text
    .replace(/(明治|大正|昭和|平成|令和|第|年|月|丁目|番|条) +(?=\d)/g, '$1')
    .replace(/(\d) +(?=[年月日歳才号番丁条])/g, '$1')

/** Rows of cells that stand below each other in columns. */
export interface PageTable {
  /** Index of its first line and of the one behind its last. */
  readonly from: number
  readonly to: number
  readonly rows: readonly (readonly string[])[]
  /** Where each column begins, in points. */
  readonly starts: readonly number[]
}

/** Runs of two lines and more that fall into the same two columns or more, from the line at `start` on. */
export function nextTable(lines: readonly PageLine[], start: number): PageTable | undefined {
  for (let from = start; from < lines.length; from++) {
    let to = from
    while (to < lines.length && belongs(lines, from, to)) to++
    const block = lines.slice(from, to)
    const columns = columnsOf(block)
    if (to - from >= 2 && columns.length >= 2)
      return { from, to, rows: rowsOf(block, columns), starts: columns.map((column) => column.from) }
  }
  return undefined
}

/** A line with one cell belongs to a table when it goes on with a cell of the row above. */
function belongs(lines: readonly PageLine[], from: number, at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]]
  if (!line) return false
  if (line.segments.length >= 2) return columnsOf(lines.slice(from, at + 1)).length >= 2
  if (!before || at === from) return false
  const [only] = line.segments
  const columns = columnsOf(lines.slice(from, at))
  const column = columns.findIndex((c) => only && only.from >= c.from - line.size && only.to <= c.to + line.size)
  return column > 0 && before.y - line.y < 1.6 * line.size
}

interface Column {
  readonly from: number
  readonly to: number
}

/** What the cells of all lines cover together, seen from above: each stretch without a gap is a column. */
function columnsOf(lines: readonly PageLine[]): readonly Column[] {
  const spans = lines.flatMap((line) => line.segments).sort((a, b) => a.from - b.from)
  const columns: { from: number; to: number }[] = []
  for (const { from, to } of spans) {
    const last = columns.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns
}

function rowsOf(block: readonly PageLine[], columns: readonly Column[]): readonly (readonly string[])[] {
  const rows: string[][] = []
  block.forEach((line, i) => {
    const cells = columns.map((column) =>
      line.segments
        .filter((s) => s.from >= column.from - 0.01 && s.from <= column.to)
        .map((s) => s.text)
        .join(' '),
    )
    const last = rows.at(-1)
    const above = block[i - 1]
    const goesOn = cells[0] === '' && above !== undefined && above.y - line.y < 1.6 * line.size && rows.length > 1
    if (!last || !goesOn) rows.push(cells)
    else
      cells.forEach((cell, c) => {
        last[c] = joined(last[c] ?? '', cell)
      })
  })
  return rows
}

/** A cell and what stands below it in the next line of the same row. */
export const joined = (above: string, below: string): string =>
  above === '' || below === ''
    ? above + below
    : CJK.test(above.slice(-1)) && CJK.test(below.slice(0, 1))
      ? above + below
      : `${above} ${below}`
