import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { Failure } from '#kernel/failure.ts'
import { aad, IV, type SealedSettings, seal, TAG, unseal, wrappingKey } from './sealed-format.ts'

/*
 * magic · wrapped file key (IV 12, tag 16, 32) · pieces of 1 MiB, each followed by its tag of 16 bytes.
 * Pieces are AES-256-GCM as in age's STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the IV is the number of the piece
 * in 11 bytes and a byte that is 1 for the last, so that none can be taken out, moved or added.
 */
const MAGIC = Buffer.from('TDKSTRM1')
const HEAD = MAGIC.length + IV + TAG + 32
const PIECE = 1 << 20
const [MORE, LAST] = [0, 1]

const ivOf = (number: number, end: number): Buffer => {
  const iv = Buffer.alloc(IV)
  iv.writeUIntBE(number, 5, 6)
  iv[IV - 1] = end
  return iv
}

/** A file that is being sealed while its bytes pass by. */
export class SealedStream {
  readonly #file: FileHandle
  readonly #key: KeyObject
  readonly #piece = Buffer.alloc(PIECE)
  #filled = 0
  #number = 0

  private constructor(file: FileHandle, key: KeyObject) {
    this.#file = file
    this.#key = key
  }

  /** Begins a file, which must not exist; its key is its own and wrapped under the workspace key. */
  static async create(settings: SealedSettings): Promise<SealedStream> {
    const key = randomBytes(32)
    const file = await open(settings.path, 'wx', 0o600)
    await file.write(Buffer.concat([MAGIC, seal(wrappingKey(settings), key, aad(settings, 'stream', 0))]))
    return new SealedStream(file, createSecretKey(key))
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      if (this.#filled === PIECE) await this.#flush(MORE)
      const part = bytes.subarray(at, at + PIECE - this.#filled)
      this.#piece.set(part, this.#filled)
      this.#filled += part.length
      at += part.length
    }
  }

  /** Writes the last piece and flushes the file to the disk. */
  async finish(): Promise<void> {
    await this.#flush(LAST)
    await this.#file.sync()
    await this.#file.close()
  }

  /** Closes a file that will not be finished; whoever began it removes it. */
  async abandon(): Promise<void> {
    await this.#file.close()
  }

  async #flush(end: number): Promise<void> {
    const cipher = createCipheriv('aes-256-gcm', this.#key, ivOf(this.#number++, end), { authTagLength: TAG })
    const text = Buffer.concat([cipher.update(this.#piece.subarray(0, this.#filled)), cipher.final()])
    this.#filled = 0
    await this.#file.write(Buffer.concat([text, cipher.getAuthTag()]))
  }
}

/** The bytes of a sealed file again. Throws a Failure when any of it was altered, cut or sealed under another key. */
export async function* openSealedStream(settings: SealedSettings): AsyncGenerator<Buffer> {
  const file = await open(settings.path, 'r')
  try {
    const { size } = await file.stat()
    const head = await readAt(file, 0, HEAD)
    const broken = () => new Failure('failed', `${settings.path} was altered or cut: use another copy`)
    if (head.length < HEAD || !head.subarray(0, MAGIC.length).equals(MAGIC)) throw broken()
    const wrapped = unseal(
      wrappingKey(settings),
      head.subarray(MAGIC.length),
      aad(settings, 'stream', 0),
      settings.path,
    )
    const key = createSecretKey(wrapped)
    for (let at = HEAD, number = 0; ; number++) {
      const sealed = await readAt(file, at, PIECE + TAG)
      at += sealed.length
      if (sealed.length < TAG) throw broken()
      const decipher = createDecipheriv('aes-256-gcm', key, ivOf(number, at >= size ? LAST : MORE), {
        authTagLength: TAG,
      })
      decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
      const plain = decipher.update(sealed.subarray(0, sealed.length - TAG))
      try {
        decipher.final()
      } catch {
        throw broken()
      }
      yield plain
      if (at >= size) return
    }
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
