import { type CardLayout, cardLayout } from './card-layout.ts'
import { CardColumns, CardCutter } from './card-records.ts'
import type { CardRow } from './card-row.ts'
import { filledCount, type KnowsLabels } from './grid-shape.ts'

/** Sheets of more rows are tables. */
export const CARD_SHEET_ROWS = 200
/** A workbook of fewer sheets, or of fewer that are alike, is not made of cards. */
export const CARD_SHEETS_MIN = 3
/** More sheets are read as each one is. */
export const CARD_SHEETS_MAX = 1000
/** What most sheets have is printed, and a sheet that lacks more of it is something else. */
const [PRINTED_MIN, ALIKE_MIN] = [0.6, 0.8]
/** Rows between the sheets, more than one can have. */
const STEP = 1 << 12

/** How one card a sheet is drawn in a workbook, as all of its sheets together tell. */
export interface SheetCards {
  readonly layout: CardLayout
  readonly columns: CardColumns
  /** The cards of all sheets as rows, so that columns can be understood. */
  readonly sample: readonly (readonly string[])[]
  /** Names of the sheets that are cards. */
  readonly names: ReadonlySet<string>
}

/**
 * The cards of a workbook that has one person on each sheet: sheets with the same cells in the same places around others.
 * `sheets` are the rows of those that are short enough, by name. Undefined where they are anything else.
 */
export function sheetCards(
  sheets: ReadonlyMap<string, readonly CardRow[]>,
  knows: KnowsLabels,
): SheetCards | undefined {
  const names = alikeSheets(sheets)
  if (names.length < CARD_SHEETS_MIN) return undefined
  const all = names.map((name) => (sheets.get(name) ?? []).map((row) => ({ ...row, spans: null })))
  const drawn = cardLayout(
    all.flatMap((rows, i) => rows.map((row) => ({ ...row, at: i * STEP + row.at }))),
    knows,
  )
  if (!drawn?.isEven) return undefined
  // Whatever stands on a sheet belongs to its card.
  const layout = { ...drawn, preamble: 0 }
  const cards = all.flatMap((rows) => {
    const cutter = new CardCutter(layout)
    return [...rows.flatMap((row) => cutter.add(row)), ...cutter.end()]
  })
  const columns = new CardColumns(layout, cards, true)
  return { layout, columns, sample: cards.map((card) => columns.rowOf(card).cells), names: new Set(names) }
}

/** The sheets that have most of what stands in the same place on most of them. */
function alikeSheets(sheets: ReadonlyMap<string, readonly CardRow[]>): readonly string[] {
  const placed = [...sheets].map(([name, rows]) => {
    const filled = rows.filter(({ cells }) => filledCount(cells) > 0)
    return { name, cells: new Set(filled.flatMap(({ at, cells }) => cells.flatMap((c, i) => c && `${at} ${i} ${c}`))) }
  })
  const times = new Map<string, number>()
  for (const { cells } of placed) for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1)
  const printed = [...times].flatMap(([cell, n]) => (n >= PRINTED_MIN * sheets.size ? [cell] : []))
  const alike = placed.filter(
    ({ cells }) => printed.length > 0 && printed.filter((cell) => cells.has(cell)).length >= ALIKE_MIN * printed.length,
  )
  return alike.map(({ name }) => name)
}
