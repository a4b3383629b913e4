import { createDecipheriv, hash, pbkdf2Sync } from 'node:crypto'
import { bytesSource } from './byte-source.ts'
import { walkXml, type XmlEnd } from './xml-walk.ts'

/** How one part of an OpenDocument file was encrypted, as the manifest tells. */
export interface PartLock {
  readonly iv: Buffer
  readonly salt: Buffer
  readonly keyBytes: number
  readonly spins: number
  readonly startKey: 'sha1' | 'sha256'
  /** Of the first KiB of what was encrypted. */
  readonly checksum: Buffer
}

/** LibreOffice writes 100,000; more makes trying passwords slow and nothing else. */
const SPINS_MAX = 1_000_000
const CHECKED_BYTES = 1024
const PART_BYTES_MAX = 64 << 20

/** As the manifest names them (OpenDocument 1.3 part 2, section 3.8), without what stands before the last sign. */
const CIPHERS: ReadonlySet<string> = new Set(['aes128-cbc', 'aes192-cbc', 'aes256-cbc'])

/**
 * The keys of a manifest's encrypted parts by their names; empty when none is. `unknown` where some part is encrypted in a
 * way that is not known, such as Blowfish (before 2012) and Argon2 with the whole package inside (since 2024).
 */
export async function locksOf(manifest: string): Promise<ReadonlyMap<string, PartLock> | 'unknown'> {
  const locks = new Map<string, PartLock>()
  const end: XmlEnd = { bytes: 0, fault: undefined }
  let [path, found, unknown] = ['', new Map<string, string>(), false]
  const listener = {
    open(name: string, attributes: ReadonlyMap<string, string>): void {
      if (name === 'file-entry') path = attributes.get('full-path') ?? ''
      if (name === 'encryption-data') found = new Map()
      for (const [key, value] of attributes) if (name !== 'file-entry') found.set(`${name}/${key}`, value)
    },
    text(): void {},
    close(name: string): void {
      if (name !== 'encryption-data') return
      const lock = lockOf(found)
      if (lock) locks.set(path, lock)
      else unknown = true
    },
  }
  for await (const _ of walkXml(bytesSource(Buffer.from(manifest)), new TextDecoder(), listener, end));
  return unknown || end.fault ? 'unknown' : locks
}

function lockOf(found: ReadonlyMap<string, string>): PartLock | undefined {
  const last = (name: string): string => (found.get(name) ?? '').replace(/^.*[#:]/, '').toLowerCase()
  const bytes = (name: string): Buffer => Buffer.from(found.get(name) ?? '', 'base64')
  const startKey = last('start-key-generation/start-key-generation-name') || 'sha1'
  const spins = Number(found.get('key-derivation/iteration-count'))
  const lock = {
    iv: bytes('algorithm/initialisation-vector'),
    salt: bytes('key-derivation/salt'),
    keyBytes: Number(found.get('key-derivation/key-size') ?? '16'),
    spins,
    checksum: bytes('encryption-data/checksum'),
  }
  const known =
    CIPHERS.has(last('algorithm/algorithm-name')) &&
    last('algorithm/algorithm-name') === `aes${8 * lock.keyBytes}-cbc` &&
    last('key-derivation/key-derivation-name') === 'pbkdf2' &&
    last('encryption-data/checksum-type') === 'sha256-1k' &&
    lock.iv.length === 16 &&
    spins > 0 &&
    spins <= SPINS_MAX
  return known && (startKey === 'sha1' || startKey === 'sha256') ? { ...lock, startKey } : undefined
}

/**
 * The packed bytes of a part by the first password that opens it; undefined when none does. That password comes first from
 * then on, since the parts of a document are locked by one, and each that is tried in vain costs some tenth of a second.
 */
function unlockPart(lock: PartLock, passwords: string[], encrypted: Uint8Array): Uint8Array | undefined {
  for (const [i, password] of passwords.entries()) {
    const start = hash(lock.startKey, Buffer.from(password, 'utf8'), 'buffer')
    const key = pbkdf2Sync(start, lock.salt, lock.spins, lock.keyBytes, 'sha1')
    const opened = decrypted(key, lock.iv, encrypted)
    if (!opened || !hash('sha256', opened.subarray(0, CHECKED_BYTES), 'buffer').equals(lock.checksum)) continue
    passwords.splice(i, 1)
    passwords.unshift(password)
    return opened
  }
  return undefined
}

/**
 * A part is taken in whole before it is decrypted; pieces in, packed pieces out. `passwords` is put in the order in which
 * they are best tried next. Throws when none opens the part.
 */
export async function* unlockedPieces(
  encrypted: AsyncIterable<Uint8Array>,
  lock: PartLock,
  passwords: string[],
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  let total = 0
  for await (const piece of encrypted) {
    total += piece.length
    if (total > PART_BYTES_MAX) throw new RangeError('a locked part is too large to hold')
    pieces.push(piece)
  }
  const opened = unlockPart(lock, passwords, Buffer.concat(pieces))
  if (!opened) throw new RangeError('no password opens this part')
  yield opened
}

/** Without the filling of the last block, whose last byte tells how long it is (XML Encryption 1.1, section 5.2). */
function decrypted(key: Buffer, iv: Buffer, bytes: Uint8Array): Buffer | undefined {
  if (bytes.length === 0 || bytes.length % iv.length !== 0) return undefined
  const cipher = createDecipheriv(`aes-${8 * key.length}-cbc`, key, iv).setAutoPadding(false)
  const whole = Buffer.concat([cipher.update(bytes), cipher.final()])
  const filling = whole.at(-1) ?? 0
  return filling > 0 && filling <= iv.length ? whole.subarray(0, whole.length - filling) : undefined
}
