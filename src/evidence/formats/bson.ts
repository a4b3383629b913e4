import { bsonDocument } from '../bson.ts'
import type { Format, Head, Opening } from '../format.ts'
import type { Passage } from '../passage.ts'
import { each, valuesAsLines } from '../values-as-lines.ts'

/** Dumps of MongoDB (mongodump): documents of BSON one behind the other, read as the JSON that says the same. */
const bson: Format = {
  id: 'bson',
  claims({ bytes, extension }: Head): number {
    // A document begins with its size and the kind of its first field; at least one must be whole, unless the name says what it is.
    if (bytes.length < 5 || (bytes[3] ?? 0) > 1) return 0
    let documents = 0
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const { sound } = each(raw, bsonDocument, () => documents++)
    if (extension === 'bson') return 0.97
    return sound && documents > 0 ? 0.96 : 0
  },
  read: (opening: Opening): AsyncGenerator<Passage> =>
    valuesAsLines(opening, { named: 'BSON', read: bsonDocument, mebibytes: 17 }),
}

export default bson
