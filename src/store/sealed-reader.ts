import { createSecretKey, type KeyObject } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { Failure } from '#kernel/failure.ts'
import { type PersonToken, personToken } from '#kernel/ids.ts'
import {
  aad,
  ENTRY,
  FOOT,
  HEAD,
  IV,
  indexBound,
  MAGIC,
  PERSON,
  RECORD_HEAD,
  type SealedSettings,
  TAG,
  unseal,
  wrappingKey,
} from './sealed-format.ts'

const AHEAD_BYTES = 1 << 20

/** An opened sealed file. Close it. */
export interface SealedReader<T> {
  readonly revision: number
  readonly count: number
  /** The record of one person, or null when the file has none. Throws when it was altered or moved. */
  get(person: PersonToken): Promise<T | null>
  /** All records in the order in which they were written. */
  all(): AsyncIterable<{ readonly person: PersonToken; readonly value: T }>
  close(): Promise<void>
}

/** Opens a sealed file for reading by person. Throws a Failure when it is cut short, altered, or of another key or case. */
export async function openSealedFile<T>(
  settings: SealedSettings,
  parse: (value: unknown) => T,
): Promise<SealedReader<T>> {
  const file = await open(settings.path, 'r')
  try {
    return reader(file, settings, await readIndex(file, settings), parse)
  } catch (error) {
    await file.close()
    throw error
  }
}

interface Opened {
  readonly fileKey: KeyObject
  readonly revision: number
  readonly index: Buffer
  readonly indexAt: number
}

async function readIndex(file: FileHandle, settings: SealedSettings): Promise<Opened> {
  const { size } = await file.stat()
  const cut = () =>
    new Failure('failed', `${settings.path} is no complete sealed file: run the command that makes it again`)
  if (size < HEAD + FOOT) throw cut()
  const head = await readAt(file, 0, HEAD)
  const foot = await readAt(file, size - FOOT, FOOT)
  const indexAt = foot.readUIntBE(IV + TAG, 6)
  const count = foot.readUInt32BE(IV + TAG + 6)
  const whole = head.subarray(0, MAGIC.length).equals(MAGIC) && foot.subarray(FOOT - MAGIC.length).equals(MAGIC)
  if (!whole || indexAt + count * ENTRY + FOOT !== size) throw cut()
  const revision = head.readUInt32BE(MAGIC.length)
  const what = settings.path
  const fileKeyBytes = unseal(wrappingKey(settings), head.subarray(MAGIC.length + 4), aad(settings, '', revision), what)
  const fileKey = createSecretKey(fileKeyBytes)
  const index = await readAt(file, indexAt, count * ENTRY)
  unseal(fileKey, foot.subarray(0, IV + TAG), indexBound(settings, revision, index), `${what}: its index`)
  return { fileKey, revision, index, indexAt }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done)
    if (bytesRead === 0) throw new Failure('failed', 'a sealed file was cut short while it was read: run again')
    done += bytesRead
  }
  return bytes
}

interface Entry {
  readonly person: PersonToken
  readonly offset: number
}

function reader<T>(
  file: FileHandle,
  settings: SealedSettings,
  { fileKey, revision, index, indexAt }: Opened,
  parse: (value: unknown) => T,
): SealedReader<T> {
  const count = index.length / ENTRY
  const entry = (i: number): Entry => ({
    person: personToken(index.toString('hex', i * ENTRY, i * ENTRY + PERSON)),
    offset: index.readUIntBE(i * ENTRY + PERSON, 6),
  })
  const openRecord = async ({ person, offset }: Entry, read: (at: number, bytes: number) => Promise<Buffer>) => {
    const what = `${settings.path}: the record of ${person}`
    const length = (await read(offset, RECORD_HEAD)).readUInt32BE(0) - PERSON
    if (length < IV + TAG || offset + 4 + PERSON + length > indexAt)
      throw new Failure('failed', `${what} does not open: it was altered`)
    const sealed = await read(offset + 4 + PERSON, length)
    const plain = unseal(fileKey, sealed, aad(settings, person, revision), what)
    return parse(JSON.parse(plain.toString('utf8')))
  }
  const find = (person: PersonToken): Entry | null => {
    let [low, high] = [0, count - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const there = entry(middle)
      if (there.person === person) return there
      if (there.person < person) low = middle + 1
      else high = middle - 1
    }
    return null
  }
  return {
    revision,
    count,
    async get(person) {
      const found = find(person)
      return found && openRecord(found, (at, bytes) => readAt(file, at, bytes))
    },
    async *all() {
      const entries = Array.from({ length: count }, (_, i) => entry(i)).sort((a, b) => a.offset - b.offset)
      const read = readAhead(file)
      for (const each of entries) yield { person: each.person, value: await openRecord(each, read) }
    },
    close: () => file.close(),
  }
}

/** Reads forward through a file in large steps, so that a hundred thousand records are not as many system calls. */
function readAhead(file: FileHandle): (at: number, bytes: number) => Promise<Buffer> {
  let held: Buffer = Buffer.alloc(0)
  let heldAt = 0
  return async (at, bytes) => {
    if (at < heldAt || at + bytes > heldAt + held.length) {
      const { size } = await file.stat()
      held = await readAt(file, at, Math.min(Math.max(bytes, AHEAD_BYTES), Math.max(bytes, size - at)))
      heldAt = at
    }
    return held.subarray(at - heldAt, at - heldAt + bytes)
  }
}
