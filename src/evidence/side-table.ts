import { FORM_ROWS_MAX, formLines, labelText, pairsOf, turned } from './grid-form.ts'
import { filledCount } from './grid-shape.ts'
import { withoutPadding } from './header-shape.ts'

/** A row with byte offset and byte length of each cell, in pairs, where they are known. */
export interface PlacedRow {
  readonly cells: readonly string[]
  readonly spans: readonly number[] | null
}

/** Labels that stood beside their values, made the header of what they are about. */
export interface SideTable {
  readonly preamble: readonly string[]
  /** The labels first, then one row for each person or form. */
  readonly rows: readonly PlacedRow[]
}

type Knows = (text: string) => boolean

/** By so many rows most other tables are told without a look at all of their cells. */
const ROWS_GLANCED_AT = 12

/** Counts and amounts beside the labels of what was counted say nothing about anybody. */
const FIGURE = /^(?:\d{1,6}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?[%件名人円]?$/
const FIGURES_MAX = 0.6
const LABELS_MIN = 0.6
const GLANCED_MIN = 0.25

/**
 * All rows of a delimited table whose labels stand to the left of their values: one person a column, or forms of one
 * person each below each other. Undefined for a table as others are. Rows without any text are left out.
 */
export function sideTable(all: readonly PlacedRow[], knows: Knows): SideTable | undefined {
  const filled = all.filter(({ cells }) => filledCount(cells) > 0)
  const begins = filled.findIndex(({ cells }) => withoutPadding(cells).length > 1 || cells.some((c) => knows(c.trim())))
  const rows = filled.slice(Math.max(0, begins))
  if (!beginWithLabels(rows.slice(0, ROWS_GLANCED_AT), knows, GLANCED_MIN)) return undefined
  const made = columnsTurned(rows, knows) ?? formsAsRows(rows, knows)
  const preamble = filled.slice(0, Math.max(0, begins)).map(({ cells }) => withoutPadding(cells).join(' '))
  return made && { preamble, rows: made }
}

function columnsTurned(rows: readonly PlacedRow[], knows: Knows): readonly PlacedRow[] | undefined {
  const exchanged = turned(
    rows.map(({ cells }) => cells),
    knows,
  )
  if (!exchanged) return undefined
  if (areFigures(exchanged.slice(1).flat())) return undefined
  const placed = exchanged.map((cells, c) => ({ cells, spans: rows.flatMap((row) => placeOf(row, c)) }))
  return placed.filter(({ cells }) => filledCount(cells) > 0)
}

/** A cell of a form and the label that it stands under, `''` for none. */
interface Entry {
  readonly label: string
  readonly labelled: readonly number[]
  readonly cell: string
  readonly span: readonly number[]
}

/** The label with which the first form begins begins the others. */
function formsAsRows(rows: readonly PlacedRow[], knows: Knows): readonly PlacedRow[] | undefined {
  const lines = rows.slice(0, FORM_ROWS_MAX).map(({ cells }) => cells)
  if (!formLines(lines, knows) || !beginWithLabels(rows, knows, LABELS_MIN)) return undefined
  const entries = rows.flatMap((row) => entriesOf(row, knows))
  const labelled = entries.filter(({ label }) => label !== '')
  const values = labelled.flatMap(({ cell }) => cell || [])
  if (2 * (entries.length - labelled.length) > values.length) return undefined
  if (areFigures(values)) return undefined
  const first = labelled.find(({ cell }) => cell !== '')?.label
  const forms: Entry[][] = []
  for (const entry of entries) {
    if (forms.length === 0 || (entry.label === first && forms.at(-1)?.some(({ label }) => label === first)))
      forms.push([])
    forms.at(-1)?.push(entry)
  }
  return underLabels(forms)
}

/** Whether the first text of so many of the rows is a label. */
function beginWithLabels(rows: readonly PlacedRow[], knows: Knows, share: number): boolean {
  const labels = rows.filter(({ cells }) => pairsOf(withoutPadding(cells).slice(0, 1), knows)[0]?.label !== undefined)
  return rows.length > 0 && labels.length >= share * rows.length
}

const entriesOf = (row: PlacedRow, knows: Knows): readonly Entry[] =>
  pairsOf(row.cells, knows).map(({ label, value }) => ({
    label: label === undefined ? '' : labelText(row.cells[label]),
    labelled: placeOf(row, label ?? value ?? 0),
    cell: (value === undefined ? '' : row.cells[value]) ?? '',
    span: value === undefined ? [placeOf(row, label ?? 0)[0] ?? 0, 0] : placeOf(row, value),
  }))

/** The labels of all forms in the order of their coming, as often as one form has them, and the forms as rows under them. */
function underLabels(forms: readonly (readonly Entry[])[]): readonly PlacedRow[] {
  const columns = new Map<string, number>()
  const header: { readonly cell: string; readonly span: readonly number[] }[] = []
  const placed = forms.map((form) => {
    const times = new Map<string, number>()
    const at = new Map<number, Entry>()
    for (const entry of form) {
      const time = times.get(entry.label) ?? 0
      times.set(entry.label, time + 1)
      const key = `${time} ${entry.label}`
      const column = columns.get(key) ?? columns.size
      columns.set(key, column)
      header[column] ??= { cell: entry.label, span: entry.labelled }
      at.set(column, entry)
    }
    return { at, start: form[0]?.labelled[0] ?? 0 }
  })
  const rows = placed.map(({ at, start }) => ({
    cells: header.map((_, c) => at.get(c)?.cell ?? ''),
    spans: header.flatMap((_, c) => at.get(c)?.span ?? [start, 0]),
  }))
  return [{ cells: header.map(({ cell }) => cell), spans: header.flatMap(({ span }) => span) }, ...rows]
}

/** Offset and length of a cell; a row that ends before it has an empty one at its end. */
function placeOf({ spans }: PlacedRow, column: number): readonly [number, number] {
  const [offset, length] = [spans?.[2 * column], spans?.[2 * column + 1]]
  return offset === undefined || length === undefined
    ? [(spans?.at(-2) ?? 0) + (spans?.at(-1) ?? 0), 0]
    : [offset, length]
}

function areFigures(cells: readonly string[]): boolean {
  const values = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  return values.filter((value) => FIGURE.test(value)).length >= FIGURES_MAX * values.length
}
