import { append } from '#kernel/append.ts'
import { joinPart, type Opening } from './format.ts'
import { formLines, turned } from './grid-form.ts'
import { GridReader } from './grid-reader.ts'
import type { Passage } from './passage.ts'
import { linesOf, textPassages } from './plain-text.ts'

/** A table among the paragraphs of a text: its rows of cells, a cell's paragraphs parted by line breaks. */
export type FlowTable = string[][]

/** Cells of one text at most, so that no file fills the memory. */
const CELLS_MAX = 2_000_000
const TEXT_MAX = 64 << 20

/**
 * Gathers a text of paragraphs and tables as word processors have them: paragraphs may stand in cells, tables in cells,
 * boxes in paragraphs. Told what begins and ends, in the order of the text.
 */
export class FlowText {
  /** Lines and tables in the order of the text. */
  readonly #items: (string | FlowTable)[] = []
  /** Open paragraphs; a box inside one has paragraphs of its own. */
  readonly #paragraphs: string[] = []
  /** Open tables with the paragraphs of the open cell. */
  readonly #open: { readonly rows: FlowTable; cell: string[] | undefined }[] = []
  #size = 0
  #cells = 0

  /** Whether more came than is kept. */
  get overflowed(): boolean {
    return this.#size > TEXT_MAX || this.#cells > CELLS_MAX
  }

  text(text: string): void {
    const last = this.#paragraphs.length - 1
    this.#size += text.length
    if (last >= 0 && !this.overflowed) this.#paragraphs[last] += text
  }

  beginParagraph(): void {
    this.#paragraphs.push('')
  }

  endParagraph(): void {
    const text = this.#paragraphs.pop()
    if (text !== undefined) this.line(text)
  }

  /** A line by itself, such as words that were struck out of a paragraph. */
  line(text: string): void {
    const cell = this.#open.at(-1)?.cell
    if (cell) cell.push(text)
    else append(this.#items, linesOf(text))
  }

  beginTable(): void {
    this.#open.push({ rows: [], cell: undefined })
  }

  beginRow(): void {
    this.#open.at(-1)?.rows.push([])
  }

  beginCell(): void {
    const table = this.#open.at(-1)
    if (table) table.cell = []
  }

  /** The cell reaches over `columns`; `text` overrules its paragraphs where the cell goes on from the row above. */
  endCell(columns = 1, text?: string): void {
    const table = this.#open.at(-1)
    const row = table?.rows.at(-1)
    this.#cells += columns
    if (!table || !row || this.overflowed) return
    row.push(text ?? (table.cell ?? []).join('\n').trim())
    for (let n = 1; n < Math.min(columns, 64); n++) row.push('')
    table.cell = undefined
  }

  /** What stands in the present column of the row above. */
  get above(): string {
    const rows = this.#open.at(-1)?.rows ?? []
    return rows.at(-2)?.[rows.at(-1)?.length ?? 0] ?? ''
  }

  endTable(): void {
    const table = this.#open.pop()
    if (!table) return
    const outer = this.#open.at(-1)
    if (outer?.cell)
      append(
        outer.cell,
        table.rows.map((row) => row.join('\t')),
      )
    else this.#items.push(table.rows)
  }

  /** What was told as lines only; the cells of a table's row are parted by tabs. */
  plainLines(): readonly string[] {
    while (this.#paragraphs.length > 0) this.endParagraph()
    while (this.#open.length > 0) this.endTable()
    return this.#items.flatMap((item) => (typeof item === 'string' ? [item] : item.map((row) => row.join('\t'))))
  }

  /** The tables whose first row is labels, of two records or more. */
  labelled(knows: (text: string) => boolean): readonly FlowTable[] {
    return this.#items.filter((item): item is FlowTable => {
      const [header = [], ...records] =
        typeof item === 'string' ? [] : item.filter((row) => row.some((cell) => cell !== ''))
      return records.length >= 2 && header.length >= 2 && header.filter(knows).length >= header.length / 2
    })
  }

  /** What was told, as passages: paragraphs and forms as one document, then each table as a part of its own. */
  *passages(opening: Pick<Opening, 'file' | 'looksLikeLabel'>, part: string): Generator<Passage> {
    while (this.#paragraphs.length > 0) this.endParagraph()
    while (this.#open.length > 0) this.endTable()
    const { file, looksLikeLabel } = opening
    const lines: string[] = []
    const tables: FlowTable[] = []
    for (const item of this.#items) {
      const text = typeof item === 'string' ? [item] : textOf(item, looksLikeLabel)
      if (text) append(lines, text)
      else if (typeof item !== 'string') tables.push(item)
    }
    yield* textPassages(part, lines)
    for (const [i, rows] of tables.entries())
      yield* tablePassages(
        { file, part: joinPart(part, `table ${i + 1}`), ...(looksLikeLabel && { looksLikeLabel }) },
        rows,
      )
  }
}

/** The rows of one table, as people lay tables out. */
export function* tablePassages(
  options: ConstructorParameters<typeof GridReader>[0],
  rows: readonly (readonly string[])[],
): Generator<Passage> {
  const grid = new GridReader(options)
  rows.forEach((row, r) => {
    grid.add(r + 1, row)
  })
  grid.flush()
  yield* grid.drain()
}

/** The lines of a table that is a form, or that only lays a text out in one column or row; undefined for other tables. */
function textOf(rows: FlowTable, looksLikeLabel: Opening['looksLikeLabel']): readonly string[] | undefined {
  const form = turned(rows, looksLikeLabel) ? undefined : formLines(rows, looksLikeLabel)
  if (form) return form.flatMap((line) => linesOf(line.text))
  if (rows.length < 2) return rows.map((row) => row.join('\t'))
  const isLayout = rows.every((row) => row.filter((cell) => cell !== '').length < 2)
  return isLayout ? rows.flat().flatMap(linesOf) : undefined
}
