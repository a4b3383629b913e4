import {
  BLOCK_END,
  blockBound,
  ENTRY,
  FOOT,
  HEAD,
  IV,
  MAGIC,
  PERSON,
  RECORD_HEAD,
  TAG,
  unseal,
} from './sealed-format.ts'
import type { Layout, OpenedRecord } from './sealed-layout.ts'

const countOf = (foot: Buffer): number => foot.readUInt32BE(IV + TAG + 6)

/** How files lie that are written now: records sealed some hundred at a time. */
export const blockLayout: Layout = {
  magic: MAGIC,
  foot: FOOT,
  indexBytes: (foot) => countOf(foot) * ENTRY + foot.readUInt32BE(IV + TAG + 10) * BLOCK_END,
  count: countOf,
  entry: (index, i) => ({
    person: index.toString('hex', i * ENTRY, i * ENTRY + PERSON),
    block: index.readUInt32BE(i * ENTRY + PERSON),
  }),
  open: async ({ fileKey, revision, count, index }, settings, block, read) => {
    const endOf = (of: number): number => (of < 0 ? HEAD : index.readUIntBE(count * ENTRY + of * BLOCK_END, BLOCK_END))
    const sealed = await read(endOf(block - 1), endOf(block) - endOf(block - 1))
    const what = `${settings.path}: block ${block} of its records`
    return recordsIn(unseal(fileKey, sealed, blockBound(settings, block, revision), what))
  },
}

function recordsIn(plain: Buffer): readonly OpenedRecord[] {
  const records: OpenedRecord[] = []
  for (let at = 0; at < plain.length; ) {
    const end = at + RECORD_HEAD + plain.readUInt32BE(at + PERSON)
    records.push({
      person: plain.toString('hex', at, at + PERSON),
      json: plain.toString('utf8', at + RECORD_HEAD, end),
    })
    at = end
  }
  return records
}
