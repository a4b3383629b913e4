import type { Format, Head, Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { COLUMNS_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { faultPassage } from '../xml-parts.ts'
import { walkXml, type XmlEnd, type XmlListener } from '../xml-walk.ts'

/** Tables of FileMaker as XML (FMPXMLRESULT): the names of the columns stand before the rows, which know them by their order only. */
const filemaker: Format = {
  id: 'filemaker',
  claims: ({ encoding, text }: Head) => (encoding && /^\s*(?:<[?!][^>]*>\s*)*<FMPXMLRESULT\b/.test(text) ? 0.96 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const { name, confidence } = encoding
    let table: JsonTable | undefined
    const give = (fields: readonly string[], cells: readonly string[]) => {
      table ??= new JsonTable(opening, opening.part, { name, confidence }, { keys: fields })
      const filled = cells.flatMap((cell, i) => (cell === '' ? [] : [{ key: fields[i] ?? `column ${i + 1}`, cell }]))
      table.add({ keys: filled.map(({ key }) => key), cells: filled.map(({ cell }) => cell), spans: null })
    }
    const end: XmlEnd = { bytes: 0, fault: undefined }
    for await (const _ of walkXml(opening.source, new TextDecoder(name), new RowsOfFileMaker(give), end))
      yield* table?.drain() ?? []
    table?.flush()
    yield* table?.drain() ?? []
    yield* faultPassage(opening, end)
  },
}

export default filemaker

class RowsOfFileMaker implements XmlListener {
  readonly #give: (fields: readonly string[], cells: readonly string[]) => void
  readonly #fields: string[] = []
  #cells: string[] = []
  /** What the repetitions of the present column say. */
  #said: string[] = []
  #text: string | undefined

  constructor(give: (fields: readonly string[], cells: readonly string[]) => void) {
    this.#give = give
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'FIELD' && this.#fields.length < COLUMNS_MAX)
      this.#fields.push(this.#unlike(attributes.get('NAME') ?? ''))
    else if (name === 'ROW') this.#cells = []
    else if (name === 'COL') this.#said = []
    else if (name === 'DATA') this.#text = ''
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text
  }

  close(name: string): void {
    if (name === 'DATA') {
      if (this.#text?.trim()) this.#said.push(this.#text.trim())
      this.#text = undefined
    } else if (name === 'COL') this.#cells.push(this.#said.join('\n'))
    else if (name === 'ROW') this.#give(this.#fields, this.#cells)
  }

  /** Fields of related tables may have the names of others. */
  #unlike(name: string): string {
    const own = name.trim() || `column ${this.#fields.length + 1}`
    return this.#fields.includes(own) ? `${own} ${this.#fields.length + 1}` : own
  }
}
