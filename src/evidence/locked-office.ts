import { createDecipheriv, createHash, hash as hashOf } from 'node:crypto'

/** A package that was encrypted with a password ([MS-OFFCRYPTO] 2.3.4), in two streams of a compound file. */
export interface LockedPackage {
  readonly info: Buffer
  readonly content: Buffer
}

/** Excel encrypts with this, without asking anybody, what is only to be protected from changes ([MS-OFFCRYPTO] 2.1.3). */
export const PASSWORD_OF_EXCEL = 'VelvetSweatshop'

/** Office writes 100,000; more makes trying passwords slow and nothing else. */
const SPINS_MAX = 1_000_000

/** The package, or why it does not open: a password that is none of these, or a way of encrypting that is not known. */
export function unlockPackage(
  { info, content }: LockedPackage,
  passwords: readonly string[],
): Buffer | 'wrong-password' | 'unknown' {
  try {
    const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)]
    const lock = major === 4 && minor === 4 ? agileLock(info) : minor === 2 ? standardLock(info) : undefined
    if (!lock) return 'unknown'
    for (const password of passwords) {
      const opened = lock(Buffer.from(password, 'utf16le'), content)
      if (opened) return opened
    }
    return 'wrong-password'
  } catch {
    return 'unknown'
  }
}

/** The package by one password; undefined when it is the wrong one. */
type Lock = (password: Buffer, content: Buffer) => Buffer | undefined

const hash = (algorithm: string, ...parts: readonly Uint8Array[]): Buffer => {
  const sum = createHash(algorithm)
  for (const part of parts) sum.update(part)
  return sum.digest()
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

/** A password made slow to try (2.3.4.7, 2.3.4.11). */
function spun(algorithm: string, salt: Buffer, password: Buffer, spins: number): Buffer {
  if (!(spins >= 0 && spins <= SPINS_MAX)) throw new RangeError('spins beyond all measure')
  const first = hash(algorithm, salt, password)
  const turn = Buffer.concat([number(0), first])
  for (let i = 0; i < spins; i++) {
    turn.writeUInt32LE(i)
    hashOf(algorithm, turn, 'buffer').copy(turn, 4)
  }
  return turn.subarray(4)
}

function decrypted(key: Buffer, iv: Buffer | null, bytes: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${8 * key.length}-${iv ? 'cbc' : 'ecb'}`, key, iv)
  cipher.setAutoPadding(false)
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16))
  return Buffer.concat([cipher.update(whole), cipher.final()])
}

/** Content begins with its length, since the cipher fills it up to whole blocks. */
const contentOf = (stated: Buffer, bytes: Buffer): Buffer => {
  const length = stated.readBigUInt64LE(0)
  return bytes.subarray(0, length < BigInt(bytes.length) ? Number(length) : bytes.length)
}

/** AES-128 to 256 block by block, SHA-1, 50,000 spins (2.3.4.5 to 2.3.4.9). */
function standardLock(info: Buffer): Lock {
  const headerBytes = info.readUInt32LE(8)
  const keyBytes = info.readUInt32LE(12 + 16) / 8
  const verifier = info.subarray(12 + headerBytes)
  const salt = verifier.subarray(4, 20)
  return (password, content) => {
    const sum = hash('sha1', spun('sha1', salt, password, 50_000), number(0))
    const [inner, outer] = [0x36, 0x5c].map((fill) =>
      hash(
        'sha1',
        Buffer.alloc(64, fill).map((byte, i) => byte ^ (sum[i] ?? 0)),
      ),
    )
    const key = Buffer.concat([inner ?? sum, outer ?? sum]).subarray(0, keyBytes)
    const check = hash('sha1', decrypted(key, null, verifier.subarray(20, 36)))
    if (!decrypted(key, null, verifier.subarray(40, 72)).subarray(0, 20).equals(check)) return undefined
    return contentOf(content, decrypted(key, null, content.subarray(8)))
  }
}

/** What the password is mixed with for each purpose (2.3.4.12 and 2.3.4.13). */
const FOR = {
  check: Buffer.from('fea7d2763b4b9e79', 'hex'),
  checkSum: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const

const SEGMENT_BYTES = 4096

/** AES in chains, a hash of the writer's choice, and what it chose as XML (2.3.4.10 to 2.3.4.15). */
function agileLock(info: Buffer): Lock {
  const xml = info.toString('utf8', 8)
  const data = attributesOf(/<(?:\w+:)?keyData\b[^>]*>/.exec(xml)?.[0])
  const own = attributesOf(/<(?:\w+:)?encryptedKey\b[^>]*>/.exec(xml)?.[0])
  return (password, content) => {
    const spin = spun(own.hash, own.bytes('saltValue'), password, own.count('spinCount'))
    const open = (purpose: Buffer, name: string) => {
      const key = fitted(hash(own.hash, spin, purpose), own.count('keyBits') / 8)
      return decrypted(key, fitted(own.bytes('saltValue'), own.count('blockSize')), own.bytes(name))
    }
    const check = hash(own.hash, open(FOR.check, 'encryptedVerifierHashInput').subarray(0, own.count('saltSize')))
    if (!open(FOR.checkSum, 'encryptedVerifierHashValue').subarray(0, check.length).equals(check)) return undefined
    const key = open(FOR.key, 'encryptedKeyValue').subarray(0, data.count('keyBits') / 8)
    const pieces: Buffer[] = []
    for (let at = 8, n = 0; at < content.length; at += SEGMENT_BYTES, n++) {
      const iv = fitted(hash(data.hash, data.bytes('saltValue'), number(n)), data.count('blockSize'))
      pieces.push(decrypted(key, iv, content.subarray(at, at + SEGMENT_BYTES)))
    }
    return contentOf(content, Buffer.concat(pieces))
  }
}

/** As long as asked: cut, or filled up as the format says. */
const fitted = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), 0x36)]).subarray(0, length)

const HASHES: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  'SHA-1': 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
}

function attributesOf(tag = '') {
  const found = new Map([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const algorithm = HASHES[found.get('hashAlgorithm') ?? '']
  if (
    algorithm === undefined ||
    found.get('cipherAlgorithm') !== 'AES' ||
    found.get('cipherChaining') !== 'ChainingModeCBC'
  )
    throw new RangeError('another way of encrypting')
  return {
    hash: algorithm,
    count: (name: string) => Number(found.get(name)),
    bytes: (name: string) => Buffer.from(found.get(name) ?? '', 'base64'),
  }
}
