import { Failure } from '#kernel/failure.ts'
import { aad, IV, PERSON, type SealedSettings, TAG, unseal } from './sealed-format.ts'
import type { Layout, Opened, ReadAt } from './sealed-layout.ts'

/*
 * Files of earlier versions, which are read and no longer written: magic · revision u32 · wrapped file key ·
 * records: length u32, person 16, IV 12, tag 16, ciphertext ·
 * index sorted by person: person 16, offset u48 · IV 12, tag 16 over the index · index offset u48, count u32, magic
 */
const MAGIC = Buffer.from('TDKSEAL1')
const ENTRY = PERSON + 6
const RECORD_HEAD = 4 + PERSON + IV + TAG

/** How files lie in which each record was sealed by itself: a block is a record, and its number the place in the file. */
export const recordLayout: Layout = {
  magic: MAGIC,
  foot: IV + TAG + 6 + 4 + MAGIC.length,
  indexBytes: (foot) => foot.readUInt32BE(IV + TAG + 6) * ENTRY,
  count: (foot) => foot.readUInt32BE(IV + TAG + 6),
  entry: (index, i) => ({
    person: index.toString('hex', i * ENTRY, i * ENTRY + PERSON),
    block: index.readUIntBE(i * ENTRY + PERSON, 6),
  }),
  open: async (opened, settings, block, read) => [await openRecord(opened, settings, block, read)],
}

async function openRecord(
  { fileKey, revision, indexAt }: Opened,
  settings: SealedSettings,
  offset: number,
  read: ReadAt,
) {
  const head = await read(offset, RECORD_HEAD)
  const length = head.readUInt32BE(0) - PERSON
  const person = head.toString('hex', 4, 4 + PERSON)
  const what = `${settings.path}: the record of ${person}`
  if (length < IV + TAG || offset + 4 + PERSON + length > indexAt)
    throw new Failure('failed', `${what} does not open: it was altered; run the command that makes the file again`)
  const sealed = await read(offset + 4 + PERSON, length)
  return { person, json: unseal(fileKey, sealed, aad(settings, person, revision), what).toString('utf8') }
}
