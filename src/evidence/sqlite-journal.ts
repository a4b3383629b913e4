import { bytesAt, type RandomAccess } from './random-access.ts'

const HEAD_BYTES = 32
const FRAME_HEAD_BYTES = 24
/** The last bit of the mark tells in which order the numbers of the checks are summed. */
const MARK = 0x377f0682

/** The changes of a database that had not been moved into it yet. */
export interface Journal {
  readonly access: RandomAccess
  /** Where the newest copy of each page begins, of those that were committed. */
  readonly pages: ReadonlyMap<number, number>
}

/**
 * The committed pages of a write-ahead log (SQLite file format 3, section 4); undefined when it is none for pages of that
 * size. What comes behind the last sound commit is what was being written when the program ended, or older than that.
 */
export async function journalOf(access: RandomAccess, pageSize: number): Promise<Journal | undefined> {
  const head = await bytesAt(access, 0, HEAD_BYTES)
  if (head.length < HEAD_BYTES) return undefined
  const mark = head.readUInt32BE(0)
  if ((mark & ~1) >>> 0 !== MARK || head.readUInt32BE(8) !== pageSize) return undefined
  const sum = new Checksum((mark & 1) === 1)
  sum.add(head.subarray(0, 24))
  if (!sum.is(head.readUInt32BE(24), head.readUInt32BE(28))) return undefined
  const [pages, open] = [new Map<number, number>(), new Map<number, number>()]
  for (let at = HEAD_BYTES; ; at += FRAME_HEAD_BYTES + pageSize) {
    const frame = await bytesAt(access, at, FRAME_HEAD_BYTES + pageSize)
    if (frame.length < FRAME_HEAD_BYTES + pageSize || !frame.subarray(8, 16).equals(head.subarray(16, 24))) break
    sum.add(frame.subarray(0, 8))
    sum.add(frame.subarray(FRAME_HEAD_BYTES))
    if (!sum.is(frame.readUInt32BE(16), frame.readUInt32BE(20))) break
    open.set(frame.readUInt32BE(0), at + FRAME_HEAD_BYTES)
    // The size of the database after a commit; nothing else has one.
    if (frame.readUInt32BE(4) === 0) continue
    for (const [page, place] of open) pages.set(page, place)
    open.clear()
  }
  return { access, pages }
}

/** Section 4.2: two sums that go on from frame to frame. */
class Checksum {
  readonly #bigEndian: boolean
  #a = 0
  #b = 0

  constructor(bigEndian: boolean) {
    this.#bigEndian = bigEndian
  }

  add(bytes: Buffer): void {
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      const [x, y] = this.#bigEndian
        ? [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
        : [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)]
      this.#a = (this.#a + x + this.#b) >>> 0
      this.#b = (this.#b + y + this.#a) >>> 0
    }
  }

  is(a: number, b: number): boolean {
    return this.#a === a && this.#b === b
  }
}
