import { alignedColumns, areCells, type FixedColumns, headedColumns, isUnbrokenRule } from './fixed-columns.ts'

/*
 * Lists that are printed on pages: on each a title, a header between two rules, and rows. A page has other columns than the one
 * before where a list is too wide for the paper.
 */

/** A page has so many lines of a title at most. */
const TITLES_MAX = 5
/** A page that never ends is given after so many lines, and goes on. */
const LINES_MAX = 2_000

/** What a page needs to know of a line. */
interface Printed {
  readonly written: string
}

/** Lines of one page, or of a part of it. */
export interface PrintedPage<Line extends Printed> {
  /** False where the page goes on that was given before. */
  readonly begins: boolean
  readonly titles: readonly Line[]
  /** The header first where the page begins. */
  readonly lines: readonly Line[]
  readonly columns: FixedColumns
}

/** Puts the lines of a text together to pages. */
export class PageReader<Line extends Printed> {
  #titles: Line[] = []
  #lines: Line[] = []
  #begins = true
  #columns: FixedColumns | undefined
  /** Lines behind the last rule. */
  #tail: Line[] = []
  #isBehindRule = false
  #hasHeader = false

  /** A line that is not empty; gives the page that it ends, if it ends one. */
  add(line: Line): PrintedPage<Line> | null {
    if (!isUnbrokenRule(line.written)) {
      this.#tail.push(line)
      return this.#tail.length + this.#lines.length < LINES_MAX ? null : this.#goesOn()
    }
    const behindRule = this.#isBehindRule
    this.#isBehindRule = true
    const header = this.#tail.at(-1)
    const above = this.#tail.slice(0, -1)
    // Alone between two rules it is a header whatever stands in it.
    const isHeader = header && (areCells(header.written) || (behindRule && above.length === 0))
    if (!header || !isHeader || above.length > TITLES_MAX || above.some((l) => areCells(l.written))) {
      this.#lines.push(...this.#tail.splice(0))
      return null
    }
    this.#tail = []
    const titles = above.length > 0 ? above : this.#titleBelowRows()
    this.#hasHeader = true
    const ended = this.end()
    this.#titles = titles
    this.#lines = [header]
    return ended
  }

  /** The last page. */
  end(): PrintedPage<Line> | null {
    const page = this.#goesOn()
    this.#begins = true
    this.#columns = undefined
    return page
  }

  /** Above the rule that stands above a header; it was taken for a row. */
  #titleBelowRows(): Line[] {
    if (!this.#hasHeader) return this.#lines.splice(0)
    const last = this.#lines.at(-1)
    return last && this.#lines.length > 1 && !areCells(last.written) ? this.#lines.splice(-1) : []
  }

  #goesOn(): PrintedPage<Line> | null {
    const lines = [...this.#lines.splice(0), ...this.#tail.splice(0)]
    if (lines.length === 0) return null
    const written = lines.map((line) => line.written)
    this.#columns ??= headedColumns(written) ?? alignedColumns(written) ?? WHOLE_LINE
    const page = { begins: this.#begins, titles: this.#titles.splice(0), lines, columns: this.#columns }
    this.#begins = false
    return page
  }
}

/** A title is one cell, and so is a line whose columns nobody can tell. */
export const WHOLE_LINE: FixedColumns = { bounds: [[0, Number.MAX_SAFE_INTEGER]] }
