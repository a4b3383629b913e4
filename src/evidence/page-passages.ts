import { tablePassages } from './flow-text.ts'
import { joinPart, type Opening } from './format.ts'
import { formLines, turned } from './grid-form.ts'
import { filledCount, gridBeginning } from './grid-shape.ts'
import { type Borders, type CloseTable, closeTable, continuedTable, labelsOf } from './page-columns.ts'
import { type Fragment, nextTable, type PageLine, type PageTable, pageLines } from './page-layout.ts'
import type { Passage } from './passage.ts'
import type { Rules } from './pdf-rules.ts'
import { linesOf, textPassages } from './plain-text.ts'
import { type RuledTable, ruledTables } from './ruled-table.ts'

/** The header of a table that may go on on the next page. */
interface Continued {
  readonly header: readonly string[]
  readonly starts: readonly number[]
  /** What is free between its columns, if they stand close together. */
  readonly borders?: Borders
}

/**
 * What stands on one page: its lines as a document, tables with a header as parts of their own. A table without header
 * at the top goes on with that of the page before when its columns stand in the same places.
 */
export class PagePassages {
  readonly #opening: Opening
  #continued: Continued | undefined

  constructor(opening: Opening) {
    this.#opening = opening
  }

  /** `more` are lines that stand nowhere, such as the values of fields. */
  *of(
    part: string,
    fragments: readonly Fragment[],
    { rules, more }: { readonly rules: Rules; readonly more: readonly string[] },
  ): Generator<Passage> {
    const { file, looksLikeLabel } = this.#opening
    const drawn = ruledTables(rules, fragments)
    const ruled = drawn.tables.map((table) => ({ ...table, ...this.#understood(table) }))
    const lines = pageLines(drawn.rest)
    const blocks = this.#blocks(lines)
    const texts = lines.flatMap((line, i): readonly string[] => {
      const block = blocks.find(({ from, to }) => i >= from && i < to)
      if (!block?.lines && !block?.table) return [line.segments.map((segment) => segment.text).join('\t')]
      return block.from === i ? (block.lines ?? []) : []
    })
    const boxed = ruled.flatMap((r) => (r.table ? [] : (r.lines ?? r.rows.map((row) => row.join('\t').trim()))))
    yield* textPassages(part, [...texts, ...boxed, ...more].flatMap(linesOf))
    const tables = [...ruled, ...blocks].flatMap(({ table }) => (table ? [table] : []))
    for (const [i, rows] of tables.entries())
      yield* tablePassages(
        { file, part: joinPart(part, `table ${i + 1}`), ...(looksLikeLabel && { looksLikeLabel }) },
        rows,
      )
  }

  /** Lines above a table may look as if they had its columns: then it is looked for further down. */
  #blocks(lines: readonly PageLine[]): readonly (PageTable & Understood)[] {
    const blocks: (PageTable & Understood)[] = []
    // Reading labels costs far more than laying out, and lines are come back to.
    const labels = lines.map((line) => labelsOf(line, this.#opening.looksLikeLabel))
    for (let found = this.#next(lines, labels, 0); found; ) {
      const understood = this.#understood(found)
      const isKnown = understood.table !== undefined || understood.lines !== undefined
      if (isKnown) blocks.push({ ...found, ...understood })
      found = this.#next(lines, labels, isKnown ? found.to : found.from + 1)
    }
    return blocks
  }

  /** The next table from the line at `start` on: the first by its wide gaps, unless a header tells of more columns than these do. */
  #next(lines: readonly PageLine[], labels: Labels, start: number): (PageTable & Partial<CloseTable>) | undefined {
    const wide = nextTable(lines, start)
    const close = this.#close(lines, labels, [start, wide?.to ?? lines.length])
    if (!wide || !close) return wide ?? close
    const filledByGaps = filledCount(wide.rows[close.from - wide.from] ?? [])
    return close.from <= wide.from + 1 && filledCount(close.rows[0] ?? []) > filledByGaps ? close : wide
  }

  /** The first table of columns that stand close together in the lines [start, stop): below a header, or as on the page before. */
  #close(lines: readonly PageLine[], labels: Labels, [start, stop]: readonly [number, number]): CloseTable | undefined {
    const borders = this.#continued?.borders
    for (let at = start; at < stop; at++) {
      const header = labels[at]
      const found =
        (header && closeTable(lines, at, header)) ??
        (borders && at <= start + HEAD_LINES_MAX ? continuedTable(lines, at, borders) : undefined)
      if (found) return found
    }
    return undefined
  }

  /** A form is lines, rows below a header are a table; neither is given for what only looks like columns. */
  #understood({ rows, starts, borders }: RuledTable & { readonly borders?: Borders }): Understood {
    const { looksLikeLabel } = this.#opening
    const form = turned(rows, looksLikeLabel) ? undefined : formLines(rows, looksLikeLabel)
    if (form) return { lines: form.map((line) => line.text) }
    const { header, preamble, headerRows } = gridBeginning(rows, looksLikeLabel)
    if (header && rows.length > preamble + headerRows && headerRows > 0) {
      this.#continued = { header, starts, ...(borders && { borders }) }
      return { table: rows }
    }
    const now = this.#continued
    if (!now || now.starts.length !== starts.length) return {}
    const near = starts.every((start, c) => Math.abs(start - (now.starts[c] ?? 0)) < NEAR)
    return near ? { table: [now.header, ...rows] } : {}
  }
}

/** What each line of a page says as a header. */
type Labels = readonly ReturnType<typeof labelsOf>[]

/** So many lines of a page may stand above a table that goes on. */
const HEAD_LINES_MAX = 3
/** Columns of the same table begin at the same place on the next page, numbers and centred cells nearly so. */
const NEAR = 30

interface Understood {
  readonly lines?: readonly string[]
  readonly table?: readonly (readonly string[])[]
}
