import { hash } from 'node:crypto'

/** Records whose content is never encrypted ([MS-XLS] 2.2.10); of BoundSheet8 the first four bytes are not. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, 0x002f, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138])
const [FILE_PASS, BOUND_SHEET] = [0x002f, 0x0085] as const
/** A new key begins after so many bytes of the stream. */
const BLOCK_BYTES = 1024
/** A number that stands for no record: whoever reads the workbook next passes over it. */
const NO_RECORD = 0x0fff

/** The key stream of one block, by its number. */
type BlockKey = (block: number) => Buffer

/**
 * The stream of a workbook before 2007 without its encryption ([MS-XLS] 2.2.10, RC4 of 40 to 128 bits);
 * `not-locked` when it has none, `unknown` when it has another, such as the masks of Excel 95.
 */
export function unlockWorkbook(
  stream: Buffer,
  passwords: readonly string[],
): Buffer | 'not-locked' | 'wrong-password' | 'unknown' {
  const lock = filePassOf(stream)
  if (!lock) return 'not-locked'
  const [type, major, minor] = [lock.readUInt16LE(0), lock.readUInt16LE(2), lock.readUInt16LE(4)]
  const open = type !== 1 ? undefined : major === 1 && minor === 1 ? openPlain : minor === 2 ? openByApi : undefined
  if (!open) return 'unknown'
  for (const password of passwords) {
    const key = open(lock.subarray(6), Buffer.from(password, 'utf16le'))
    if (key) return decrypted(stream, key)
  }
  return 'wrong-password'
}

function* recordsOf(stream: Buffer): Generator<{ readonly type: number; readonly from: number; readonly to: number }> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const to = at + 4 + stream.readUInt16LE(at + 2)
    yield { type: stream.readUInt16LE(at), from: at + 4, to: Math.min(to, stream.length) }
    at = to
  }
}

/** It stands among the first records of a locked workbook. */
function filePassOf(stream: Buffer): Buffer | undefined {
  let looked = 0
  for (const { type, from, to } of recordsOf(stream)) {
    if (type === FILE_PASS && to - from >= 6) return stream.subarray(from, to)
    if (++looked > 16) return undefined
  }
  return undefined
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

/** The heads of records take part of the key stream, though they are not encrypted. */
function decrypted(stream: Buffer, key: BlockKey): Buffer {
  const whole = Buffer.alloc(stream.length)
  for (let at = 0; at < stream.length; at += BLOCK_BYTES)
    mixed(stream.subarray(at, at + BLOCK_BYTES), key(at / BLOCK_BYTES)).copy(whole, at)
  for (const { type, from, to } of recordsOf(stream)) {
    const plain = PLAIN.has(type) ? to : type === BOUND_SHEET ? Math.min(to, from + 4) : from
    stream.copy(whole, from - 4, from - 4, plain)
    if (type === FILE_PASS) whole.writeUInt16LE(NO_RECORD, from - 4)
  }
  return whole
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
