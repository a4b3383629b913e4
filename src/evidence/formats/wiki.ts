import { type Format, type Head, joinPart, type Opening } from '../format.ts'
import { looksLikeLog } from '../log-shape.ts'
import type { Line, Passage } from '../passage.ts'
import { cellsOfPipes, isPipeRule, PipeTables } from '../pipe-tables.ts'
import { readLines } from '../text-lines.ts'
import { TextWindow } from '../text-window.ts'

/** Rows of tables that are held back until the text around them ends; with more they are given between its lines. */
const ROWS_HELD_MAX = 5_000

/** Whether a table drawn with pipes stands in a text: a header, what is drawn below it or marks it, and a row. */
function hasPipeTable(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.some((line, i) => {
    const cells = cellsOfPipes(line)
    if (cells.length < 2) return false
    const below = lines[i + 1] ?? ''
    if (isPipeRule(below)) return cellsOfPipes(lines[i + 2] ?? '').length === cells.length
    return /^\s*\|(?:\||_\.|~|\*)/.test(line) && cellsOfPipes(below).length === cells.length
  })
}

/** Notes with tables among sentences, as Markdown and wikis have them; what is nothing but a table is read as delimited text. */
const wiki: Format = {
  id: 'wiki',
  claims: ({ encoding, text }: Head) =>
    encoding && text.includes('|') && !looksLikeLog(text) && hasPipeTable(text) ? 0.58 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const window = new TextWindow(opening.source, encoding)
    const tables = new PipeTables({
      file: opening.file,
      partOf: (n) => joinPart(opening.part, `table ${n}`),
      encoding: { name: window.encoding, confidence: window.confidence },
      looksLikeLabel: opening.looksLikeLabel,
    })
    let text: Passage | undefined
    for await (const passage of readLines(opening, window, 'document')) {
      if (passage.kind === 'text') text = passage
      if (passage.kind !== 'lines') {
        yield passage
        continue
      }
      const others: Line[] = passage.lines.flatMap((line) => tables.take(line))
      if (others.length > 0) yield { ...passage, lines: others }
      if (tables.held < ROWS_HELD_MAX || !text) continue
      yield* tables.drain()
      yield text
    }
    const rest = tables.end()
    if (rest.length > 0) yield { kind: 'lines', part: opening.part, lines: rest }
    yield* tables.drain()
  },
}

export default wiki
