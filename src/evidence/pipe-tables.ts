import { byteSpan } from './byte-span.ts'
import type { Opening } from './format.ts'
import { gridBeginning } from './grid-shape.ts'
import type { Line, Passage } from './passage.ts'
import { TableGatherer } from './table-gatherer.ts'

/*
 * Tables whose cells stand between pipes: `| a | b |` of Markdown and Org mode, `||a||b||` of Confluence, `|_. a |` of Textile,
 * `|~a|~b|` of PukiWiki, `|a|b|h` of Backlog.
 */

/** Where a cell stands in its line, in UTF-16 units; blanks and marks of a header are left out. */
export interface PipeCell {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A line from a pipe to a pipe, and what a wiki writes behind it: `h` for a header, `f`, `c`. */
const ROW = /^\s*\|.*\|\s*[hfc]?\s*$/
const RULE = /^\s*\|[\s:|+-]*-[\s:|+-]*\|?\s*$/
/** What marks a cell as one of a header, or how it is to be shown. */
const MARK = /^(?:[_~=]\.?|(?:[<>^=]|\{[^}]*\})+\.) ?|^(?:LEFT|RIGHT|CENTER|BGCOLOR\([^)]*\)):/
/** `**氏名**`: written boldly. */
const BOLD = /^(\*{1,3}|_{2})(?=\S)(.*\S)\1$/

/** Whether a line is drawn below a header. */
export const isPipeRule = (line: string): boolean => RULE.test(line)

/** The cells of a line of a table; none when it is no such line. A pipe behind a backslash stands in its cell. */
export function cellsOfPipes(line: string): readonly PipeCell[] {
  if (!ROW.test(line) || isPipeRule(line)) return []
  const cells: PipeCell[] = []
  let at = line.indexOf('|') + 1
  for (const m of line.slice(at).matchAll(/(?<!\\)\|/g)) {
    const end = line.indexOf('|') + 1 + m.index
    cells.push(cellAt(line, at, end))
    at = end + 1
  }
  // `||a||b||`: each second cell is empty because two pipes part them.
  const isDoubled =
    /^\s*\|\|/.test(line) && cells.length > 1 && cells.every(({ text }, i) => i % 2 === 1 || text === '')
  return isDoubled ? cells.filter((_, i) => i % 2 === 1) : cells
}

function cellAt(line: string, from: number, to: number): PipeCell {
  const written = line.slice(from, to)
  let start = from + (written.length - written.trimStart().length)
  let end = from + written.trimEnd().length
  if (start >= end) return { text: '', from, to: from }
  start += MARK.exec(line.slice(start, end))?.[0].length ?? 0
  const bold = BOLD.exec(line.slice(start, end))
  if (bold) [start, end] = [start + (bold[1]?.length ?? 0), end - (bold[1]?.length ?? 0)]
  return { text: line.slice(start, end).replaceAll('\\|', '|'), from: start, to: end }
}

interface PipeTableOptions {
  readonly file: string
  readonly partOf: (table: number) => string
  readonly encoding: { readonly name: string; readonly confidence: number }
  readonly looksLikeLabel: Opening['looksLikeLabel']
}

/** Takes the tables out of the lines of a text. */
export class PipeTables {
  readonly #options: PipeTableOptions
  #block: Line[] = []
  #width = 0
  #tables = 0
  readonly #ready: Passage[] = []
  /** Rows that were put together and not passed on. */
  held = 0

  constructor(options: PipeTableOptions) {
    this.#options = options
  }

  /** A line; gives the lines that turned out to be of no table. */
  take(line: Line): readonly Line[] {
    if (isPipeRule(line.text) && this.#block.length > 0) {
      this.#block.push(line)
      return []
    }
    const width = cellsOfPipes(line.text).length
    if (width >= 2 && (width === this.#width || this.#block.length === 0)) {
      this.#width = width
      this.#block.push(line)
      return []
    }
    const before = this.end()
    if (width < 2) return [...before, line]
    this.#width = width
    this.#block.push(line)
    return before
  }

  /** The lines that wait and are of no table, since no others come. */
  end(): readonly Line[] {
    const block = this.#block.splice(0)
    const rows = block.filter(({ text }) => !isPipeRule(text))
    if (rows.length < 2) return block
    this.#give(rows, isPipeRule(block[1]?.text ?? ''))
    return []
  }

  /** The tables so far; they are forgotten here. */
  drain(): readonly Passage[] {
    this.held = 0
    return this.#ready.splice(0)
  }

  #give(lines: readonly Line[], drawn: boolean): void {
    const { file, partOf, encoding, looksLikeLabel } = this.#options
    const table = new TableGatherer({
      file,
      part: partOf(++this.#tables),
      encoding,
      begin(rows) {
        if (drawn) return { header: rows[0] ?? null, preamble: [], skip: 1 }
        const { header, preamble, headerRows } = gridBeginning(rows, looksLikeLabel)
        return { header, preamble: rows.slice(0, preamble).map((row) => row.join(' ')), skip: preamble + headerRows }
      },
    })
    for (const { text, offset } of lines) {
      const cells = cellsOfPipes(text)
      const place = offset === null ? null : { encoding: encoding.name, text, offset }
      const spans = cells.flatMap(({ from, to }) => {
        if (!place) return []
        const span = byteSpan(place, from, to)
        return [span.offset, span.length]
      })
      table.add(
        cells.map((cell) => cell.text),
        place && spans,
      )
    }
    table.flush()
    this.#ready.push(...table.drain())
    this.held += lines.length
  }
}
