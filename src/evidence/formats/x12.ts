import { type Format, type Head, type Opening, refuse } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { ROW_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { TextPlaces } from '../text-places.ts'
import { X12People, x12Signs } from '../x12-people.ts'

const PIECE_BYTES = 1 << 16

/** Messages between firms and insurers in America (ANSI X12, such as 837 and 834): everybody who is named is a row. */
const x12: Format = {
  id: 'x12',
  claims: ({ encoding, text }: Head) => (encoding && x12Signs(text.trimStart()) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text: head } = opening.head
    const signs = x12Signs(head.trimStart())
    if (!encoding || !signs) return
    const places = new TextPlaces(encoding.name, encoding.mark)
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    const people = new X12People(signs, (from, to) => places.span(from, to))
    let [text, at] = ['', 0]
    const piece = new Uint8Array(PIECE_BYTES)
    for (;;) {
      const n = await opening.source.read(piece)
      text += places.decode(piece.subarray(0, n), { stream: n > 0 })
      const to = n === 0 ? text.length : text.lastIndexOf(signs.segment) + 1
      for (const person of people.take(text.slice(0, to), at)) table.add(person)
      text = text.slice(to)
      at += to
      places.forget(at)
      yield* table.drain()
      if (text.length > ROW_BYTES_MAX) {
        yield refuse(opening, {
          reason: 'too-large',
          advice: 'a segment of more than 16 Mi characters; look at it by hand',
        })
        break
      }
      if (n === 0) break
    }
    for (const person of people.end()) table.add(person)
    table.flush()
    yield* table.drain()
  },
}

export default x12
