import type { Format, Head, Opening } from '../format.ts'
import { GridReader } from '../grid-reader.ts'
import type { Line, Passage } from '../passage.ts'
import { eachLine } from '../text-lines.ts'

/** Sheets in the Data Interchange Format (`.dif`): two lines a cell, the first of which says what the second is. */
const dif: Format = {
  id: 'dif',
  claims: ({ encoding, text }: Head) =>
    encoding && /^TABLE\s*\r?\n0,1\s*\r?\n"/.test(text) && /^(?:VECTORS|TUPLES|DATA)\s*$/m.test(text) ? 0.97 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const { file, part, looksLikeLabel } = opening
    const known = { name: encoding.name, confidence: encoding.confidence }
    const grid = new GridReader({ file, part, encoding: known, ...(looksLikeLabel && { looksLikeLabel }) })
    const cells = new DifCells((at, row) => grid.add(at, row))
    for await (const refused of eachLine(opening, encoding, (line) => cells.add(line))) {
      yield* refused
      yield* grid.drain()
    }
    cells.end()
    grid.flush()
    yield* grid.drain()
  },
}

export default dif

class DifCells {
  readonly #give: (at: number, row: readonly string[]) => void
  #row: string[] = []
  #at = 0
  /** The line that says what the next one is, once the cells have begun; before that there are three lines a topic. */
  #kind: string | undefined
  #isBehindHead = false
  #headLines = 0

  constructor(give: (at: number, row: readonly string[]) => void) {
    this.#give = give
  }

  add({ text }: Line): void {
    if (!this.#isBehindHead) {
      if (this.#headLines === 0 && text.trim() === 'DATA') this.#headLines = 1
      else if (this.#headLines > 0 && ++this.#headLines === 3) this.#isBehindHead = true
      return
    }
    if (this.#kind === undefined) {
      this.#kind = text
      return
    }
    const [kind, number = ''] = this.#kind.split(',', 2)
    this.#kind = undefined
    if (kind === '-1') this.end()
    else this.#row.push(kind === '0' ? number.trim() : text.replace(/^"(.*)"\s*$/s, '$1').replaceAll('""', '"'))
  }

  /** Gives the row that is at its end. */
  end(): void {
    if (this.#row.length > 0) this.#give(++this.#at, this.#row)
    this.#row = []
  }
}
