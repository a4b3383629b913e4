import type { Format, Head, Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import type { Passage } from '../passage.ts'
import { SwiftMessages } from '../swift-message.ts'
import { eachLine } from '../text-lines.ts'

/** A message in blocks, or one without them that begins with its reference. */
const BEGINNING = /^(?:\{1:[A-Z]\d\d[A-Z0-9]{12}|:20:.)/m
const FIELDS = /^(?:\{.*\{4:)?:\d\d[A-Z]?:/gm
const FIELDS_MIN = 3

/**
 * Messages of banks (SWIFT MT: transfers such as MT103 and MT101, statements such as MT940 and MT942): each customer and
 * each entry of a statement is a row, and what else a message says is one under the names of its fields.
 */
const swift: Format = {
  id: 'swift',
  claims({ encoding, text }: Head): number {
    if (!encoding || !BEGINNING.test(text.slice(0, 2000))) return 0
    return (text.match(FIELDS)?.length ?? 0) >= FIELDS_MIN ? 0.97 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    const messages = new SwiftMessages(encoding.name, (record) => table.add(record))
    for await (const refused of eachLine(opening, encoding, (line) => messages.add(line))) {
      yield* refused
      yield* table.drain()
    }
    messages.end()
    table.flush()
    yield* table.drain()
  },
}

export default swift
