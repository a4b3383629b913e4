import { createSecretKey } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { Failure } from '#kernel/failure.ts'
import { type PersonToken, personToken } from '#kernel/ids.ts'
import { blockLayout } from './sealed-blocks.ts'
import { aad, HEAD, IV, indexBound, MAGIC, type SealedSettings, TAG, unseal, wrappingKey } from './sealed-format.ts'
import type { Layout, Opened, OpenedRecord, ReadAt } from './sealed-layout.ts'
import { recordLayout } from './sealed-records.ts'

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
    const head = await readAt(file, 0, HEAD)
    const layout = head.subarray(0, MAGIC.length).equals(recordLayout.magic) ? recordLayout : blockLayout
    return reader({ file, settings, layout, opened: await readIndex(file, settings, layout, head), parse })
  } catch (error) {
    await file.close()
    throw error
  }
}

async function readIndex(file: FileHandle, settings: SealedSettings, layout: Layout, head: Buffer): Promise<Opened> {
  const { size } = await file.stat()
  const cut = () =>
    new Failure('failed', `${settings.path} is no complete sealed file: run the command that makes it again`)
  if (size < HEAD + layout.foot) throw cut()
  const foot = await readAt(file, size - layout.foot, layout.foot)
  const indexAt = foot.readUIntBE(IV + TAG, 6)
  const whole =
    head.subarray(0, MAGIC.length).equals(layout.magic) &&
    foot.subarray(layout.foot - MAGIC.length).equals(layout.magic)
  if (!whole || indexAt + layout.indexBytes(foot) + layout.foot !== size) throw cut()
  const revision = head.readUInt32BE(MAGIC.length)
  const what = settings.path
  const fileKeyBytes = unseal(wrappingKey(settings), head.subarray(MAGIC.length + 4), aad(settings, '', revision), what)
  const fileKey = createSecretKey(fileKeyBytes)
  const index = await readAt(file, indexAt, layout.indexBytes(foot))
  unseal(fileKey, foot.subarray(0, IV + TAG), indexBound(settings, revision, index), `${what}: its index`)
  return { fileKey, revision, count: layout.count(foot), index, indexAt }
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

interface Reading<T> {
  readonly file: FileHandle
  readonly settings: SealedSettings
  readonly layout: Layout
  readonly opened: Opened
  readonly parse: (value: unknown) => T
}

function reader<T>({ file, settings, layout, opened, parse }: Reading<T>): SealedReader<T> {
  const { revision, count, index } = opened
  /** Whoever is asked for next is often in the block of the one before. */
  let held: { readonly block: number; readonly records: readonly OpenedRecord[] } | undefined
  const blockOf = (person: PersonToken): number | null => {
    let [low, high] = [0, count - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const there = layout.entry(index, middle)
      if (there.person === person) return there.block
      if (there.person < person) low = middle + 1
      else high = middle - 1
    }
    return null
  }
  return {
    revision,
    count,
    async get(person) {
      const block = blockOf(person)
      if (block === null) return null
      if (held?.block !== block) {
        const records = await layout.open(opened, settings, block, (at, bytes) => readAt(file, at, bytes))
        held = { block, records }
      }
      const found = held.records.find((record) => record.person === person)
      if (found) return parse(JSON.parse(found.json))
      throw new Failure(
        'failed',
        `${settings.path}: the record of ${person} does not open: it was altered or moved; run the command that makes the file again`,
      )
    },
    async *all() {
      const blocks = new Set<number>()
      for (let i = 0; i < count; i++) blocks.add(layout.entry(index, i).block)
      const read = readAhead(file)
      for (const block of [...blocks].sort((a, b) => a - b))
        for (const { person, json } of await layout.open(opened, settings, block, read))
          yield { person: personToken(person), value: parse(JSON.parse(json)) }
    },
    close: () => file.close(),
  }
}

/** Reads forward through a file in large steps, so that a hundred thousand records are not as many system calls. */
function readAhead(file: FileHandle): ReadAt {
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
