import { type BlockKey, decrypted, keyOfLock } from './rc4-lock.ts'

/** Records whose content is never encrypted ([MS-XLS] 2.2.10); of BoundSheet8 the first four bytes are not. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, 0x002f, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138])
const [FILE_PASS, BOUND_SHEET] = [0x002f, 0x0085] as const
/** A new key begins after so many bytes of the stream. */
const BLOCK_BYTES = 1024
/** A number that stands for no record: whoever reads the workbook next passes over it. */
const NO_RECORD = 0x0fff

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
  if (lock.readUInt16LE(0) !== 1) return 'unknown'
  const key = keyOfLock(lock.subarray(2), passwords)
  return typeof key === 'string' ? key : unlocked(stream, key)
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

/** The heads of records take part of the key stream, though they are not encrypted. */
function unlocked(stream: Buffer, key: BlockKey): Buffer {
  const whole = decrypted(stream, key, BLOCK_BYTES)
  for (const { type, from, to } of recordsOf(stream)) {
    const plain = PLAIN.has(type) ? to : type === BOUND_SHEET ? Math.min(to, from + 4) : from
    stream.copy(whole, from - 4, from - 4, plain)
    if (type === FILE_PASS) whole.writeUInt16LE(NO_RECORD, from - 4)
  }
  return whole
}
