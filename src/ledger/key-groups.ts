import type { KeyColumn } from './node-keys.ts'

/** Places in the table of group numbers for each group, at the least. */
const SPARSE = 1.5
/** Bits of the sieve for each key. */
const SIEVE_BITS = 8

/**
 * The members that share a key of two codes, in typed arrays: no object, no text, and memory only for keys that two or
 * more members seem to share. Groups stand in the order of their first members, and members in the order given, so that
 * nothing depends on what number a text happens to have.
 */
export class KeyGroups {
  /** Group of each entry, member of each entry, and the next entry of its group; -1 where it is the last. */
  readonly #group: Int32Array
  readonly #member: Int32Array
  readonly #next: Int32Array
  readonly #k1: Int32Array
  readonly #k2: Int32Array
  readonly #head: Int32Array
  readonly #tail: Int32Array
  /** Distinct members of each group, never more than one beyond `most`. */
  readonly #count: Uint8Array
  readonly #table: Int32Array
  readonly #most: number
  #entries = 0
  #groups = 0

  /** Groups the members of some keys. `most` is the largest group that is wanted, 2…254; larger ones are counted only. */
  constructor(keys: KeyColumn, most: number) {
    this.#most = most
    const kept = sharedKeys(keys)
    const ints = () => new Int32Array(kept.length)
    ;[this.#group, this.#member, this.#next] = [ints(), ints(), ints()]
    ;[this.#k1, this.#k2, this.#head, this.#tail] = [ints(), ints(), ints(), ints()]
    this.#count = new Uint8Array(kept.length)
    this.#table = new Int32Array(powerOfTwo(kept.length * SPARSE)).fill(-1)
    const { k1, k2, member } = keys
    for (const at of kept) this.#add(k1[at] ?? 0, k2[at] ?? 0, member[at] ?? 0)
  }

  /** Number of groups, those of one member and those beyond `most` included. */
  get length(): number {
    return this.#groups
  }

  /** True for a group of two members or more that is not too large. */
  isWanted(group: number): boolean {
    const size = this.#count[group] ?? 0
    return size > 1 && size <= this.#most
  }

  /** The first wanted group from one on; `length` where there is none. */
  wantedFrom(group: number): number {
    let at = group
    while (at < this.#groups && !this.isWanted(at)) at++
    return at
  }

  first(group: number): number {
    return this.#member[this.#head[group] ?? 0] ?? 0
  }

  /** The members of a wanted group, ascending. */
  members(group: number): number[] {
    const found: number[] = []
    for (let at = this.#head[group] ?? -1; at >= 0; at = this.#next[at] ?? -1) found.push(this.#member[at] ?? 0)
    return found
  }

  /**
   * Gives each member together with those after it in all groups that it is in, each once and ascending; members
   * ascend. The array is used again for the next member.
   */
  *later(): Generator<readonly [member: number, others: Int32Array]> {
    let others = new Int32Array(256)
    let found = 0
    for (let entry = 0; entry < this.#entries; entry++) {
      if (this.isWanted(this.#group[entry] ?? 0))
        for (let at = this.#next[entry] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
          if (found === others.length) others = enlarged(others)
          others[found++] = this.#member[at] ?? 0
        }
      const member = this.#member[entry] ?? 0
      if (found === 0 || (entry + 1 < this.#entries && this.#member[entry + 1] === member)) continue
      yield [member, ascending(others, found)]
      found = 0
    }
  }

  #add(k1: number, k2: number, member: number): void {
    const mask = this.#table.length - 1
    let at = hashOf(k1, k2) & mask
    let group = this.#table[at] ?? -1
    while (group >= 0 && (this.#k1[group] !== k1 || this.#k2[group] !== k2)) {
      at = (at + 1) & mask
      group = this.#table[at] ?? -1
    }
    if (group < 0) {
      group = this.#groups++
      this.#table[at] = group
      this.#k1[group] = k1
      this.#k2[group] = k2
      this.#head[group] = this.#entries
    } else {
      const tail = this.#tail[group] ?? 0
      const size = this.#count[group] ?? 0
      if (this.#member[tail] === member || size > this.#most) return
      if (size < this.#most) this.#next[tail] = this.#entries
    }
    const size = (this.#count[group] ?? 0) + 1
    this.#count[group] = size
    if (size > this.#most) return
    this.#group[this.#entries] = group
    this.#member[this.#entries] = member
    this.#next[this.#entries] = -1
    this.#tail[group] = this.#entries++
  }
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(least, 64)))

function enlarged(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}

/** The first `count` values in order, each once. */
function ascending(values: Int32Array, count: number): Int32Array {
  const sorted = values.subarray(0, count)
  if (count > 1) sorted.sort()
  let kept = 1
  for (let i = 1; i < count; i++) {
    const value = sorted[i] ?? 0
    if (value !== sorted[kept - 1]) sorted[kept++] = value
  }
  return sorted.subarray(0, kept)
}

function hashOf(k1: number, k2: number): number {
  let h = Math.imul(k1 ^ Math.imul(k2, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/**
 * The places of keys that two or more members seem to share, by one bit a hash and a second for those seen again: most
 * keys of a case belong to one member and need no room. A key that is alone may pass; one that is shared always does.
 */
function sharedKeys({ k1, k2, length }: KeyColumn): Int32Array {
  const words = powerOfTwo((length * SIEVE_BITS) / 32)
  const [once, again] = [new Int32Array(words), new Int32Array(words)]
  const mask = words * 32 - 1
  for (let i = 0; i < length; i++) {
    const bit = (hashOf(k1[i] ?? 0, k2[i] ?? 0) >>> 0) & mask
    const [word, flag] = [bit >>> 5, 1 << (bit & 31)]
    if (((once[word] ?? 0) & flag) !== 0) again[word] = (again[word] ?? 0) | flag
    else once[word] = (once[word] ?? 0) | flag
  }
  const kept = new Int32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) {
    const bit = (hashOf(k1[i] ?? 0, k2[i] ?? 0) >>> 0) & mask
    if (((again[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) kept[count++] = i
  }
  return kept.subarray(0, count)
}
