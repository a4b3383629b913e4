import { type Fragment, pageLines } from './page-layout.ts'
import type { Rule, Rules } from './pdf-rules.ts'

/** A table that is drawn with lines. */
export interface RuledTable {
  readonly rows: readonly (readonly string[])[]
  /** Where each column begins, in points. */
  readonly starts: readonly number[]
}

/** Lines as close as this are the two edges of one. */
const THICK = 3
const CELLS_MAX = 50_000

/** The tables drawn on a page with the texts in their cells, and the texts that stand outside of all. */
export function ruledTables(
  rules: Rules,
  fragments: readonly Fragment[],
): { readonly tables: readonly RuledTable[]; readonly rest: readonly Fragment[] } {
  let rest = fragments
  const tables: RuledTable[] = []
  for (const grid of gridsOf(rules)) {
    const inside = new Map<string, Fragment[]>()
    const outside: Fragment[] = []
    for (const fragment of rest) {
      const place = placeOf(grid, fragment)
      if (!place) outside.push(fragment)
      else inside.set(place, [...(inside.get(place) ?? []), fragment])
    }
    if (inside.size < 2) continue
    rest = outside
    tables.push({ rows: rowsOf(grid, inside), starts: grid.xs.slice(0, -1) })
  }
  return { tables, rest }
}

interface Grid {
  /** Borders of the columns from the left, and of the rows from the top. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly horizontal: readonly Rule[]
}

/** Lines that touch each other, directly or by others, make one grid of two columns and two rows at least. */
function gridsOf({ horizontal, vertical }: Rules): readonly Grid[] {
  const left = new Set(horizontal)
  const grids: Grid[] = []
  for (const first of horizontal) {
    if (!left.delete(first)) continue
    const across: Rule[] = [first]
    const down = new Set<Rule>()
    for (let i = 0; i < across.length; i++) {
      const line = across[i]
      if (!line) continue
      for (const other of vertical) {
        if (down.has(other) || !touches(line, other)) continue
        down.add(other)
        for (const more of left) if (touches(more, other) && left.delete(more)) across.push(more)
      }
    }
    const xs = borders([...down])
    const ys = [...borders(across)].reverse()
    if (xs.length >= 3 && ys.length >= 3 && xs.length * ys.length <= CELLS_MAX)
      grids.push({ xs, ys, horizontal: across })
  }
  return grids
}

const touches = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - THICK &&
  down.at <= across.to + THICK &&
  across.at >= down.from - THICK &&
  across.at <= down.to + THICK

function borders(rules: readonly Rule[]): readonly number[] {
  const found: number[] = []
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b))
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > THICK) found.push(at)
  return found
}

/** Column and row of the cell in which a text begins; undefined outside of the grid. */
function placeOf({ xs, ys }: Grid, { x, y, width, size }: Fragment): string | undefined {
  const [middle, height] = [x + Math.min(width, size) / 2, y + 0.3 * size]
  const column = xs.findLastIndex((border) => middle >= border)
  const row = ys.findLastIndex((border) => height <= border)
  return column < 0 || column >= xs.length - 1 || row < 0 || row >= ys.length - 1 ? undefined : `${row},${column}`
}

function rowsOf(grid: Grid, inside: ReadonlyMap<string, readonly Fragment[]>): readonly (readonly string[])[] {
  const { xs, ys, horizontal } = grid
  const rows = Array.from({ length: ys.length - 1 }, () => new Array<string>(xs.length - 1).fill(''))
  for (let c = 0; c < xs.length - 1; c++) {
    const middle = ((xs[c] ?? 0) + (xs[c + 1] ?? 0)) / 2
    for (let r = 0; r < rows.length; ) {
      let to = r + 1
      while (to < rows.length && !hasLine(horizontal, ys[to] ?? 0, middle)) to++
      const own = rows.slice(r, to).flatMap((_, i) => inside.get(`${r + i},${c}`) ?? [])
      // A cell over several rows stands in each of them.
      for (let i = r; i < to; i++) {
        const cells = rows[i]
        if (cells) cells[c] = textOf(own)
      }
      r = to
    }
  }
  return rows
}

const hasLine = (horizontal: readonly Rule[], y: number, x: number): boolean =>
  horizontal.some((rule) => Math.abs(rule.at - y) <= THICK && rule.from <= x && x <= rule.to)

/** The lines of a cell as one text: between Japanese characters and behind a hyphen a line break means nothing. */
function textOf(fragments: readonly Fragment[]): string {
  let text = ''
  for (const line of pageLines(fragments)) {
    const next = line.segments.map((segment) => segment.text).join(' ')
    const isClose =
      /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef-]$/.test(text) ||
      /^[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(next)
    text += text === '' || isClose ? next : ` ${next}`
  }
  return text
}
