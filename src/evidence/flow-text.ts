import { append } from '#kernel/append.ts'
import { joinPart, type Opening } from './format.ts'
import { formLines, turned } from './grid-form.ts'
import { GridReader } from './grid-reader.ts'
import type { Passage } from './passage.ts'
import { linesOf, textPassages, type WrittenLine } from './plain-text.ts'
import { joinedCells, wholeCell, writtenLine, writtenLines } from './written-cells.ts'
import { NO_PLACE, type Span, spanAround } from './xml-spans.ts'

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
  readonly #items: (WrittenLine | FlowTable)[] = []
  /** Byte offset and byte length of each cell of a row, in pairs, where they are known. */
  readonly #spans = new Map<readonly string[], number[]>()
  /** Open paragraphs; a box inside one has paragraphs of its own. */
  readonly #paragraphs: string[] = []
  /** Open tables with the paragraphs of the open cell. */
  readonly #open: { readonly rows: FlowTable; cell: string[] | undefined; span: Span }[] = []
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

  /** A line by itself, such as words that were struck out of a paragraph; `written` says where it stands in the file. */
  line(text: string, written: readonly number[] = []): void {
    const table = this.#open.at(-1)
    if (table?.cell) {
      table.cell.push(text)
      table.span = spanAround(table.span, wholeOf(written))
    } else {
      const lines = linesOf(text)
      append(
        this.#items,
        lines.map((line) => ({ text: line, written: lines.length === 1 ? written : [] })),
      )
    }
  }

  beginTable(): void {
    this.#open.push({ rows: [], cell: undefined, span: NO_PLACE })
  }

  beginRow(): void {
    this.#open.at(-1)?.rows.push([])
  }

  beginCell(): void {
    const table = this.#open.at(-1)
    if (!table) return
    table.cell = []
    table.span = NO_PLACE
  }

  /** The cell reaches over `columns`; `text` overrules its paragraphs where the cell goes on from the row above. */
  endCell(columns = 1, text?: string): void {
    const table = this.#open.at(-1)
    const row = table?.rows.at(-1)
    this.#cells += columns
    if (!table || !row || this.overflowed) return
    row.push(text ?? (table.cell ?? []).join('\n').trim())
    if (table.span !== NO_PLACE) {
      const spans = this.#spans.get(row) ?? []
      while (spans.length < 2 * row.length - 2) spans.push(...NO_PLACE)
      spans.push(...table.span)
      this.#spans.set(row, spans)
    }
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
    if (outer?.cell) {
      append(
        outer.cell,
        table.rows.map((row) => row.join('\t')),
      )
      for (const row of table.rows) outer.span = spanAround(outer.span, aroundAll(this.#spans.get(row) ?? []))
    } else this.#items.push(table.rows)
  }

  /** What was told as lines only; the cells of a table's row are parted by tabs. */
  plainLines(): readonly string[] {
    while (this.#paragraphs.length > 0) this.endParagraph()
    while (this.#open.length > 0) this.endTable()
    return this.#items.flatMap((item) => ('text' in item ? [item.text] : item.map((row) => row.join('\t'))))
  }

  /** The tables whose first row is labels, of two records or more. */
  labelled(knows: (text: string) => boolean): readonly FlowTable[] {
    return this.#items.filter((item): item is FlowTable => {
      const [header = [], ...records] = 'text' in item ? [] : item.filter((row) => row.some((cell) => cell !== ''))
      return records.length >= 2 && header.length >= 2 && header.filter(knows).length >= header.length / 2
    })
  }

  /** What was told, as passages: paragraphs and forms as one document, then each table as a part of its own. */
  *passages(
    opening: Pick<Opening, 'file' | 'looksLikeLabel'>,
    part: string,
    { name, confidence }: { readonly name: string; readonly confidence: number } = UTF_8,
  ): Generator<Passage> {
    const encoding = { name, confidence }
    while (this.#paragraphs.length > 0) this.endParagraph()
    while (this.#open.length > 0) this.endTable()
    const { file, looksLikeLabel } = opening
    const lines: WrittenLine[] = []
    const tables: FlowTable[] = []
    for (const item of this.#items) {
      const text = 'text' in item ? [item] : textOf(item, this.#spans, looksLikeLabel)
      if (text) append(lines, text)
      else if (!('text' in item)) tables.push(item)
    }
    yield* textPassages(part, lines, encoding)
    for (const [i, rows] of tables.entries())
      yield* tablePassages(
        { file, part: joinPart(part, `table ${i + 1}`), encoding, ...(looksLikeLabel && { looksLikeLabel }) },
        rows,
        this.#spans,
      )
  }
}

/** Byte offset and byte length of each cell of a row, in pairs; fewer where the last have no place. */
type SpansOfRows = ReadonlyMap<readonly string[], readonly number[]>

const UTF_8 = { name: 'utf-8', confidence: 1 }

/** From the first stretch of a line to the last. */
const wholeOf = (written: readonly number[]): Span => aroundAll(written.filter((_, i) => i % 4 > 1))

function aroundAll(spans: readonly number[]): Span {
  let whole = NO_PLACE
  for (let i = 0; i < spans.length; i += 2) whole = spanAround(whole, [spans[i] ?? 0, spans[i + 1] ?? 0])
  return whole
}

/** The rows of one table, as people lay tables out; `spans` where their cells stand in the file. */
export function* tablePassages(
  options: ConstructorParameters<typeof GridReader>[0],
  rows: readonly (readonly string[])[],
  spans?: SpansOfRows,
): Generator<Passage> {
  const grid = new GridReader(options)
  rows.forEach((row, r) => {
    grid.add(r + 1, row, '', spans?.get(row))
  })
  grid.flush()
  yield* grid.drain()
}

/** The lines of a table that is a form, or that only lays a text out in one column or row; undefined for other tables. */
function textOf(
  rows: FlowTable,
  spans: SpansOfRows,
  looksLikeLabel: Opening['looksLikeLabel'],
): readonly WrittenLine[] | undefined {
  const form = turned(rows, looksLikeLabel) ? undefined : formLines(rows, looksLikeLabel)
  if (form) return form.flatMap((line) => writtenLines(line, spans.get(rows[line.row] ?? [])))
  if (rows.length < 2) return rows.map((row) => writtenLine(joinedCells(row), spans.get(row)))
  const isLayout = rows.every((row) => row.filter((cell) => cell !== '').length < 2)
  if (!isLayout) return undefined
  return rows.flatMap((row) => row.flatMap((text, c) => writtenLines(wholeCell(text, c), spans.get(row))))
}
