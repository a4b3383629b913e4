import { type Format, type Head, type Opening, refuse } from '../format.ts'
import { hl7Rows } from '../hl7-message.ts'
import { JsonTable } from '../json-table.ts'
import { ROW_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { TextPlaces } from '../text-places.ts'

const PIECE_BYTES = 1 << 16
/** A message begins with its own signs, in files of many right behind a line end or the sign that begins a block. */
const BEGINNING = /(?:^|(?<=[\r\n\x0b\x1c]))MSH(?=[^\w\s])/g

/** Messages of hospitals (HL7 version 2): each is a row of what it says of a patient. */
const hl7: Format = {
  id: 'hl7',
  claims: ({ encoding, text }: Head) =>
    encoding && /^[\s\x0b]*(?:[BF]HS\|[^\r\n]*[\r\n]+)*MSH[|^~&]{2}/.test(text) ? 0.97 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const places = new TextPlaces(encoding.name, encoding.mark)
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    const give = (message: string, at: number) => {
      for (const row of hl7Rows(message, (from, to) => places.span(at + from, at + to))) table.add(row)
    }
    let [text, at] = ['', 0]
    const piece = new Uint8Array(PIECE_BYTES)
    for (;;) {
      const n = await opening.source.read(piece)
      text += places.decode(piece.subarray(0, n), { stream: n > 0 })
      const starts = [...text.matchAll(BEGINNING)].map(({ index }) => index)
      starts.forEach((start, i) => {
        const next = starts[i + 1] ?? (n === 0 ? text.length : undefined)
        if (next !== undefined) give(text.slice(start, next), at + start)
      })
      const passed = n === 0 ? text.length : (starts.at(-1) ?? 0)
      text = text.slice(passed)
      at += passed
      places.forget(at)
      yield* table.drain()
      if (text.length > ROW_BYTES_MAX) {
        yield refuse(opening, {
          reason: 'too-large',
          advice: 'a message of more than 16 Mi characters; look at it by hand',
        })
        break
      }
      if (n === 0) break
    }
    table.flush()
    yield* table.drain()
  },
}

export default hl7
