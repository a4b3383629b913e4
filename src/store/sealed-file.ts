import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { PersonToken } from '#kernel/ids.ts'
import {
  aad,
  BLOCK_END,
  blockBound,
  ENTRY,
  HEAD,
  indexBound,
  MAGIC,
  PERSON,
  RECORD_HEAD,
  type SealedSettings,
  seal,
  wrappingKey,
} from './sealed-format.ts'

/** Where the records of one revision go. */
export interface SealedWish extends SealedSettings {
  readonly revision: number
  /** Bytes of records that are sealed together: as many as a reader opens to find one person. 32 KiB; 1: each by itself. */
  readonly blockBytes?: number
}

const BLOCK_BYTES = 32 << 10
/** Bytes that wait before they go to the disk. */
const WAITING_BYTES = 1 << 20

export interface SealedRecord {
  readonly person: PersonToken
  readonly value: unknown
}

/**
 * Writes one sealed record per person, streaming: only the index (20 bytes a person) stays in memory. `value` becomes
 * JSON. Each file has its own random key, wrapped under the workspace key in its head; records are sealed some hundred at
 * a time. Gives the number of records. Throws when a person comes twice. The file is flushed to the disk before this returns.
 */
export async function writeSealedFile(
  settings: SealedWish,
  records: Iterable<SealedRecord> | AsyncIterable<SealedRecord>,
): Promise<number> {
  const file = await open(settings.path, 'wx', 0o600)
  try {
    const blocks = new Blocks(file, settings)
    if (Symbol.iterator in records) {
      for (const record of records) if (blocks.add(record)) await blocks.flush()
    } else for await (const record of records) if (blocks.add(record)) await blocks.flush()
    const count = await blocks.finish()
    await file.sync()
    return count
  } finally {
    await file.close()
  }
}

/** Seals records block by block. */
class Blocks {
  readonly #file: FileHandle
  readonly #settings: SealedWish
  readonly #key: KeyObject
  readonly #index = new Index()
  readonly #ends: number[] = []
  #plain = Buffer.alloc(2 * BLOCK_BYTES)
  #filled = 0
  #waiting: Buffer[]
  #waitingBytes = HEAD
  #at = HEAD

  constructor(file: FileHandle, settings: SealedWish) {
    ;[this.#file, this.#settings] = [file, settings]
    const key = randomBytes(32)
    this.#key = createSecretKey(key)
    const revision = Buffer.alloc(4)
    revision.writeUInt32BE(settings.revision)
    this.#waiting = [MAGIC, revision, seal(wrappingKey(settings), key, aad(settings, '', settings.revision))]
  }

  /** Takes a record; true when `flush` is due. */
  add({ person, value }: SealedRecord): boolean {
    const text = JSON.stringify(value)
    const most = this.#filled + RECORD_HEAD + text.length * 3
    if (most > this.#plain.length) this.#plain = Buffer.concat([this.#plain], most)
    this.#plain.write(person, this.#filled, 'hex')
    const length = this.#plain.write(text, this.#filled + RECORD_HEAD)
    this.#plain.writeUInt32BE(length, this.#filled + PERSON)
    this.#index.add(this.#plain, this.#filled, this.#ends.length)
    this.#filled += RECORD_HEAD + length
    if (this.#filled >= (this.#settings.blockBytes ?? BLOCK_BYTES)) this.#seal()
    return this.#waitingBytes > WAITING_BYTES
  }

  #seal(): void {
    const bound = blockBound(this.#settings, this.#ends.length, this.#settings.revision)
    this.#push(seal(this.#key, this.#plain.subarray(0, this.#filled), bound))
    this.#ends.push(this.#at)
    this.#filled = 0
  }

  #push(bytes: Buffer): void {
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    this.#at += bytes.length
  }

  async flush(): Promise<void> {
    await this.#file.appendFile(Buffer.concat(this.#waiting))
    this.#waiting = []
    this.#waitingBytes = 0
  }

  /** Writes what is left and the index; gives the number of records. */
  async finish(): Promise<number> {
    if (this.#filled > 0) this.#seal()
    const ends = Buffer.alloc(this.#ends.length * BLOCK_END)
    this.#ends.forEach((end, i) => void ends.writeUIntBE(end, i * BLOCK_END, BLOCK_END))
    const index = Buffer.concat([this.#index.sorted(), ends])
    const foot = Buffer.alloc(6 + 4 + 4)
    foot.writeUIntBE(this.#at, 0, 6)
    foot.writeUInt32BE(this.#index.count, 6)
    foot.writeUInt32BE(this.#ends.length, 10)
    const { revision } = this.#settings
    this.#push(index)
    this.#push(seal(this.#key, Buffer.alloc(0), indexBound(this.#settings, revision, index)))
    this.#waiting.push(foot, MAGIC)
    await this.flush()
    return this.#index.count
  }
}

/** Which block each person is in. */
class Index {
  #entries = Buffer.alloc(1024 * ENTRY)
  #ascending = true
  count = 0

  /** Adds the person whose bytes stand at a place. */
  add(from: Buffer, at: number, block: number): void {
    const end = this.count * ENTRY
    if (end === this.#entries.length) this.#entries = Buffer.concat([this.#entries], 2 * end)
    from.copy(this.#entries, end, at, at + PERSON)
    this.#entries.writeUInt32BE(block, end + PERSON)
    if (this.count > 0 && this.#person(this.count - 1).compare(this.#person(this.count)) >= 0) this.#ascending = false
    this.count++
  }

  #person(place: number): Buffer {
    return this.#entries.subarray(place * ENTRY, place * ENTRY + PERSON)
  }

  /** The entries by person. Throws when somebody came twice. */
  sorted(): Buffer {
    if (this.#ascending) return this.#entries.subarray(0, this.count * ENTRY)
    const places = Array.from({ length: this.count }, (_, place) => place)
    places.sort((a, b) => this.#person(a).compare(this.#person(b)))
    places.forEach((place, i) => {
      const before = places[i - 1]
      if (before !== undefined && this.#person(before).equals(this.#person(place)))
        throw new Error(`person ${this.#person(place).toString('hex')} is sealed twice`)
    })
    return Buffer.concat(places.map((place) => this.#entries.subarray(place * ENTRY, (place + 1) * ENTRY)))
  }
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
