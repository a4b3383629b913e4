import type { Format, Head, Opening } from '../format.ts'
import { GridReader } from '../grid-reader.ts'
import { COLUMNS_MAX } from '../limits.ts'
import type { Line, Passage } from '../passage.ts'
import { eachLine } from '../text-lines.ts'

/** Sheets as symbolic links (SYLK, `.slk`), which old programs for sheets and Excel save: a line a cell. */
const sylk: Format = {
  id: 'sylk',
  claims: ({ encoding, text }: Head) =>
    encoding && /^ID;[^\r\n]*[\r\n]/.test(text) && /^C;(?:[^\r\n]*;)?[XYK]/m.test(text) ? 0.97 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const { file, part, looksLikeLabel } = opening
    const known = { name: encoding.name, confidence: encoding.confidence }
    const grid = new GridReader({ file, part, encoding: known, ...(looksLikeLabel && { looksLikeLabel }) })
    const cells = new SylkCells((at, row) => grid.add(at, row))
    for await (const refused of eachLine(opening, encoding, (line) => cells.add(line))) {
      yield* refused
      yield* grid.drain()
    }
    cells.end()
    grid.flush()
    yield* grid.drain()
  },
}

export default sylk

/** A field of a line: its letter and the rest; a semicolon that belongs to a text is doubled. */
const FIELD = /;([A-Z])((?:;;|[^;])*)/g

class SylkCells {
  readonly #give: (at: number, row: readonly string[]) => void
  #row: string[] = []
  #y = 1
  #x = 1

  constructor(give: (at: number, row: readonly string[]) => void) {
    this.#give = give
  }

  add({ text }: Line): void {
    if (!/^[CF];/.test(text)) return
    let value: string | undefined
    for (const [, letter, said = ''] of text.matchAll(FIELD)) {
      if (letter === 'Y') this.#turnTo(Number(said) || this.#y)
      else if (letter === 'X') this.#x = Math.min(COLUMNS_MAX, Number(said) || this.#x)
      else if (letter === 'K') value = said.replaceAll(';;', ';').replace(/^"(.*)"$/s, '$1')
    }
    if (text.startsWith('F') || value === undefined) return
    while (this.#row.length < this.#x - 1) this.#row.push('')
    this.#row[this.#x - 1] = value
  }

  #turnTo(y: number): void {
    if (y === this.#y) return
    this.end()
    this.#y = y
  }

  end(): void {
    if (this.#row.length > 0) this.#give(this.#y, this.#row)
    this.#row = []
  }
}
