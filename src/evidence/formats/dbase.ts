import { fillFrom } from '../byte-source.ts'
import { dbaseEncoding, dbaseFields, isDbase } from '../dbase-head.ts'
import { type Format, type Head, joinPart, type Opening, refuse } from '../format.ts'
import type { Passage } from '../passage.ts'
import { TableGatherer } from '../table-gatherer.ts'

const [DELETED, END] = [0x2a, 0x1a]

/** Tables of dBASE, FoxPro and maps (`.dbf`): records of fixed width. Those that were deleted and still stand there are a part of their own. */
const dbase: Format = {
  id: 'dbase',
  claims: ({ bytes, extension }: Head) => (isDbase(bytes) ? (extension === 'dbf' ? 0.97 : 0.6) : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { bytes } = opening.head
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const [stated, begin, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]
    const fields = dbaseFields(bytes, begin)
    const encoding = dbaseEncoding(bytes, begin)
    const decoder = new TextDecoder(encoding.name)
    const decode = (from: Uint8Array) => decoder.decode(from).replaceAll('\0', ' ').trim()
    const header = fields.map(({ name }) => decode(name))
    const [records, deleted] = ['', 'deleted records'].map((part) => {
      const at = { file: opening.file, part: joinPart(opening.part, part), encoding }
      return new TableGatherer({ ...at, begin: () => ({ header, preamble: [], skip: 0 }) })
    })
    await fillFrom(opening.source, new Uint8Array(begin))
    let read = 0
    for (const record = new Uint8Array(width); ; read++) {
      const n = await fillFrom(opening.source, record)
      if (n < width || record[0] === END) break
      const cells = fields.map(({ at, length }) => decode(record.subarray(at, at + length)))
      ;(record[0] === DELETED ? deleted : records)?.add(cells, null)
      yield* records?.drain() ?? []
    }
    for (const table of [records, deleted]) {
      table?.flush()
      yield* table?.drain() ?? []
    }
    if (read < stated) {
      const advice = `${stated - read} of ${stated} records are not there; ask for a whole copy`
      yield refuse(opening, { reason: 'damaged', advice })
    }
    if (fields.some(({ isMemo }) => isMemo)) yield refuse(opening, MEMO)
  },
}

export default dbase

const MEMO = {
  reason: 'unsupported-format',
  advice:
    'its long texts lie in a file of their own (.dbt or .fpt) that no reader opens; save the table as CSV and run again',
} as const
