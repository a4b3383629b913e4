import { type Entry, Reader, ZipReader } from '@zip.js/zip.js'
import { HELD_BYTES_MAX } from './limits.ts'
import { bytesAt, type RandomAccess } from './random-access.ts'
import type { ZipListed } from './zip-directory.ts'

/** What came of trying passwords on one file of an archive. */
export type Decrypted = { readonly bytes: Uint8Array } | 'wrong-password' | 'too-large' | 'damaged' | 'other-method'

const SETTINGS = { useWebWorkers: false, checkSignature: true } as const

class AccessReader extends Reader<RandomAccess> {
  readonly #access: RandomAccess

  constructor(access: RandomAccess) {
    super(access)
    this.#access = access
    this.size = access.size
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return Uint8Array.from(await bytesAt(this.#access, index, length))
  }
}

/** The files of an encrypted archive (ZipCrypto, and AES as WinZip writes it), opened by the passwords of the case. */
export class LockedZip {
  readonly #access: RandomAccess
  readonly #passwords: readonly string[]
  #entries: Promise<ReadonlyMap<number, Entry>> | undefined

  constructor(access: RandomAccess, passwords: readonly string[]) {
    this.#access = access
    this.#passwords = passwords
  }

  /** One file, unpacked and checked as a whole: ZipCrypto takes one wrong password in 256 until the check at the end. */
  async open(listed: ZipListed): Promise<Decrypted> {
    const entry = (await (this.#entries ??= this.#list())).get(listed.at)
    if (!entry || entry.directory) return 'damaged'
    let outcome: Decrypted = 'wrong-password'
    for (const password of this.#passwords) {
      const tried = await this.#try(entry, password)
      if (typeof tried !== 'string' || tried === 'too-large' || tried === 'other-method') return tried
      if (tried === 'damaged') outcome = tried
    }
    return outcome
  }

  async #list(): Promise<ReadonlyMap<number, Entry>> {
    try {
      const entries = await new ZipReader(new AccessReader(this.#access), SETTINGS).getEntries()
      return new Map(entries.map((entry) => [entry.offset, entry]))
    } catch {
      return new Map()
    }
  }

  async #try(entry: Exclude<Entry, { directory: true }>, password: string): Promise<Decrypted> {
    const pieces: Uint8Array[] = []
    let size = 0
    const writable = new WritableStream<Uint8Array>({
      write(piece) {
        size += piece.length
        if (size > HELD_BYTES_MAX) throw new RangeError('too large')
        pieces.push(piece)
      },
    })
    try {
      await entry.getData(writable, { ...SETTINGS, password })
      return { bytes: Buffer.concat(pieces) }
    } catch (error) {
      if (size > HELD_BYTES_MAX) return 'too-large'
      const message = error instanceof Error ? error.message : ''
      if (/compression method/i.test(message)) return 'other-method'
      return /password|encrypt/i.test(message) ? 'wrong-password' : 'damaged'
    }
  }
}
