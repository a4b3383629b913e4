import type { Format, Head, Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { ENTRY_LINES_MAX, readEntry, type WrittenLine } from '../ldif-entry.ts'
import type { Passage } from '../passage.ts'
import { readLines } from '../text-lines.ts'
import { TextWindow } from '../text-window.ts'

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
    for await (const passage of readLines(opening, new TextWindow(opening.source, encoding), 'line')) {
      if (passage.kind === 'refused') yield passage
      if (passage.kind !== 'lines') continue
      for (const line of passage.lines) {
        if (line.text === '' || entry.length >= ENTRY_LINES_MAX) close()
        if (line.text !== '') entry.push(line)
      }
      yield* table.drain()
    }
    close()
    table.flush()
    yield* table.drain()
  },
}

export default ldif
