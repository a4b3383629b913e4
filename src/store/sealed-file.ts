import { createSecretKey, randomBytes } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { PersonToken } from '#kernel/ids.ts'
import { aad, ENTRY, HEAD, indexBound, MAGIC, PERSON, type SealedSettings, seal, wrappingKey } from './sealed-format.ts'

const BUFFER_BYTES = 1 << 20

/**
 * Writes one sealed record per person, streaming: only the index (22 bytes a person) stays in memory. `value` becomes
 * JSON. Each file has its own random key, wrapped under the workspace key in its head. Gives the number of records.
 * Throws when a person comes twice. The file is flushed to the disk before this returns.
 */
export async function writeSealedFile(
  settings: SealedSettings & { readonly revision: number },
  records: Iterable<SealedRecord> | AsyncIterable<SealedRecord>,
): Promise<number> {
  const file = await open(settings.path, 'wx', 0o600)
  try {
    const index = await writeRecords(file, settings, records)
    await file.sync()
    return index
  } finally {
    await file.close()
  }
}

export interface SealedRecord {
  readonly person: PersonToken
  readonly value: unknown
}

async function writeRecords(
  file: FileHandle,
  settings: SealedSettings & { readonly revision: number },
  records: Iterable<SealedRecord> | AsyncIterable<SealedRecord>,
): Promise<number> {
  const fileKeyBytes = randomBytes(32)
  const fileKey = createSecretKey(fileKeyBytes)
  const { revision } = settings
  const revisionBytes = Buffer.alloc(4)
  revisionBytes.writeUInt32BE(revision)
  let waiting: Buffer[] = [MAGIC, revisionBytes, seal(wrappingKey(settings), fileKeyBytes, aad(settings, '', revision))]
  let waitingBytes = HEAD
  let at = HEAD
  const flush = async () => {
    await file.appendFile(Buffer.concat(waiting))
    waiting = []
    waitingBytes = 0
  }
  const offsets = new Map<PersonToken, number>()
  for await (const { person, value } of records) {
    if (offsets.has(person)) throw new Error(`person ${person} is sealed twice`)
    const sealed = seal(fileKey, Buffer.from(JSON.stringify(value)), aad(settings, person, revision))
    const head = Buffer.alloc(4)
    head.writeUInt32BE(PERSON + sealed.length)
    offsets.set(person, at)
    waiting.push(head, Buffer.from(person, 'hex'), sealed)
    at += 4 + PERSON + sealed.length
    waitingBytes += 4 + PERSON + sealed.length
    if (waitingBytes > BUFFER_BYTES) await flush()
  }
  const index = Buffer.alloc(offsets.size * ENTRY)
  const sorted = [...offsets].sort(([a], [b]) => (a < b ? -1 : 1))
  sorted.forEach(([person, offset], i) => {
    index.write(person, i * ENTRY, 'hex')
    index.writeUIntBE(offset, i * ENTRY + PERSON, 6)
  })
  const foot = Buffer.alloc(6 + 4)
  foot.writeUIntBE(at, 0, 6)
  foot.writeUInt32BE(offsets.size, 6)
  waiting.push(index, seal(fileKey, Buffer.alloc(0), indexBound(settings, revision, index)), foot, MAGIC)
  await flush()
  return offsets.size
}

/**
 * Destroys a sealed file's own key, so that what deleting leaves on the disk cannot be opened even with the workspace
 * key. Copies and backups made before are not reached.
 */
export async function destroySealedKey(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.write(randomBytes(HEAD), 0, HEAD, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}
