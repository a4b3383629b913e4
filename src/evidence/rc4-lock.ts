import { hash } from 'node:crypto'

/** The key stream of one block, by its number. */
export type BlockKey = (block: number) => Buffer

/**
 * The key of an Office file before 2007 that was locked by RC4 of 40 to 128 bits ([MS-OFFCRYPTO] 2.3.5 and 2.3.6). `header`
 * begins with the version of the lock. `unknown` is a lock of another kind.
 */
export function keyOfLock(header: Buffer, passwords: readonly string[]): BlockKey | 'wrong-password' | 'unknown' {
  try {
    const [major, minor] = [header.readUInt16LE(0), header.readUInt16LE(2)]
    const open = major === 1 && minor === 1 ? openPlain : minor === 2 ? openByApi : undefined
    if (!open) return 'unknown'
    for (const password of passwords) {
      const key = open(header.subarray(4), Buffer.from(password, 'utf16le'))
      if (key) return key
    }
    return 'wrong-password'
  } catch {
    // A header that is cut, or states more than it has.
    return 'unknown'
  }
}

/** A stream without its encryption, in which a new key begins after every `blockBytes`. */
export function decrypted(stream: Buffer, key: BlockKey, blockBytes: number): Buffer {
  const whole = Buffer.alloc(stream.length)
  for (let at = 0; at < stream.length; at += blockBytes)
    mixed(stream.subarray(at, at + blockBytes), key(at / blockBytes)).copy(whole, at)
  return whole
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

const md5 = (...parts: readonly Buffer[]): Buffer => hash('md5', Buffer.concat(parts), 'buffer')
const sha1 = (...parts: readonly Buffer[]): Buffer => hash('sha1', Buffer.concat(parts), 'buffer')

/** [MS-OFFCRYPTO] 2.3.6: 40 bits of the password's hash, salted. */
function openPlain(lock: Buffer, password: Buffer): BlockKey | undefined {
  const short = Buffer.concat([md5(password).subarray(0, 5), lock.subarray(0, 16)])
  const base = md5(...Array.from({ length: 16 }, () => short)).subarray(0, 5)
  const key: BlockKey = (block) => md5(base, number(block))
  const check = mixed(lock.subarray(16, 48), key(0))
  return md5(check.subarray(0, 16)).equals(check.subarray(16)) ? key : undefined
}

/** [MS-OFFCRYPTO] 2.3.5: the same by Windows' own means, with keys as long as its head says. */
function openByApi(lock: Buffer, password: Buffer): BlockKey | undefined {
  const header = lock.subarray(8, 8 + lock.readUInt32LE(4))
  const verifier = lock.subarray(8 + header.length)
  const bytes = (header.readUInt32LE(16) || 40) / 8
  const base = sha1(verifier.subarray(4, 20), password)
  const key: BlockKey = (block) => {
    const cut = sha1(base, number(block)).subarray(0, bytes)
    return bytes === 5 ? Buffer.concat([cut, Buffer.alloc(11)]) : cut
  }
  const check = mixed(Buffer.concat([verifier.subarray(20, 36), verifier.subarray(40, 60)]), key(0))
  return sha1(check.subarray(0, 16)).equals(check.subarray(16)) ? key : undefined
}

/** RC4, which OpenSSL has given up. */
function mixed(bytes: Buffer, key: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number) => {
    const kept = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255
      j = (j + (state[i] ?? 0)) & 255
      swap(i, j)
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
    }),
  )
}
