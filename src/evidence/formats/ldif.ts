import type { Format, Head, Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { ENTRY_LINES_MAX, readEntry, type WrittenLine } from '../ldif-entry.ts'
import type { Line, Passage } from '../passage.ts'
import { eachLine } from '../text-lines.ts'

const BEGINNING = /^\ufeff?(?:\s|#[^\n]*\n|version: *\d+\r?\n)*dn::? \S/i

/** Entries of a directory (LDIF, RFC 2849): every entry is a row. */
const ldif: Format = {
  id: 'ldif',
  claims: ({ encoding, text }: Head) => (encoding && BEGINNING.test(text.slice(0, 4000)) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    let entry: WrittenLine[] = []
    const close = () => {
      const read = readEntry(entry)
      if (read.keys.length > 0) table.add(read)
      entry = []
    }
    const add = (line: Line) => {
      if (line.text === '' || entry.length >= ENTRY_LINES_MAX) close()
      if (line.text !== '') entry.push(line)
    }
    for await (const refused of eachLine(opening, encoding, add)) {
      yield* refused
      yield* table.drain()
    }
    close()
    table.flush()
    yield* table.drain()
  },
}

export default ldif
