import type { KeyColumn } from './node-keys.ts'

/** Places in the sieve, and in the table of groups, for each key at the least. */
const SPARSE = 1.5
/** Members up to this many are put in order by insertion. */
const FEW = 24

/**
 * The members that share a key of two codes, in typed arrays: no object, no text, and memory only for keys that two or
 * more members seem to share. Groups stand in the order of the first keys given of each, so that nothing depends on what
 * number a text happens to have.
 */
export class KeyGroups {
  /** The members of each group, ascending and each once, group after group; `#end` leaves out what was said twice. */
  readonly #members: Int32Array
  readonly #start: Int32Array
  readonly #end: Int32Array
  readonly #most: number

  /** Groups the members of some keys; of those groups with at most `most` members are wanted. */
  constructor(keys: KeyColumn, most: number) {
    this.#most = most
    const kept = sharedKeys(keys)
    const { group, groups } = groupsOf(keys, kept)
    this.#start = new Int32Array(groups + 1)
    for (const of of group) this.#start[of + 1] = (this.#start[of + 1] ?? 0) + 1
    for (let at = 0; at < groups; at++) this.#start[at + 1] = (this.#start[at + 1] ?? 0) + (this.#start[at] ?? 0)
    this.#members = new Int32Array(kept.length)
    this.#end = this.#start.slice(0, groups)
    for (let i = 0; i < kept.length; i++) {
      const of = group[i] ?? 0
      const at = this.#end[of] ?? 0
      this.#members[at] = keys.member[kept[i] ?? 0] ?? 0
      this.#end[of] = at + 1
    }
    for (let at = 0; at < groups; at++)
      this.#end[at] = putInOrder(this.#members, this.#start[at] ?? 0, this.#end[at] ?? 0)
  }

  /** Number of groups, those of one member and those beyond `most` included. */
  get length(): number {
    return this.#end.length
  }

  size(group: number): number {
    return (this.#end[group] ?? 0) - (this.#start[group] ?? 0)
  }

  /** The first group from one on that has two members or more and not too many; `length` where there is none. */
  wantedFrom(group: number): number {
    let at = group
    while (at < this.length && !(this.size(at) > 1 && this.size(at) <= this.#most)) at++
    return at
  }

  /** The smallest member of a group. */
  first(group: number): number {
    return this.#members[this.#start[group] ?? 0] ?? 0
  }

  /** The members of a group, ascending, as a view. */
  members(group: number): Int32Array {
    return this.#members.subarray(this.#start[group], this.#end[group])
  }
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(least, 64)))

/** Puts a stretch in order, leaves out what stands there twice, and gives where it now ends. */
export function putInOrder(values: Int32Array, from: number, to: number): number {
  if (to - from > FEW) values.subarray(from, to).sort()
  else
    for (let i = from + 1; i < to; i++) {
      const own = values[i] ?? 0
      let at = i
      for (; at > from && (values[at - 1] ?? 0) > own; at--) values[at] = values[at - 1] ?? 0
      values[at] = own
    }
  let end = Math.min(from + 1, to)
  for (let i = end; i < to; i++) {
    const value = values[i] ?? 0
    if (value !== values[end - 1]) values[end++] = value
  }
  return end
}

function hashOf(k1: number, k2: number): number {
  let h = Math.imul(k1 ^ Math.imul(k2, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/**
 * The places of keys that two or more members seem to share, by the first member under each hash: most keys of a case
 * belong to one member and need no room. A key that is alone may pass; one that is shared always does.
 */
function sharedKeys({ k1, k2, member, length }: KeyColumn): Int32Array {
  const places = powerOfTwo(length * SPARSE)
  const [first, shared] = [new Int32Array(places), new Int32Array(places >>> 5)]
  const mask = places - 1
  for (let i = 0; i < length; i++) {
    const at = hashOf(k1[i] ?? 0, k2[i] ?? 0) & mask
    const own = (member[i] ?? 0) + 1
    const known = first[at] ?? 0
    if (known === 0) first[at] = own
    else if (known !== own) shared[at >>> 5] = (shared[at >>> 5] ?? 0) | (1 << (at & 31))
  }
  const kept = new Int32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) {
    const at = hashOf(k1[i] ?? 0, k2[i] ?? 0) & mask
    if (((shared[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0) kept[count++] = i
  }
  return kept.slice(0, count)
}

/** Numbers the distinct keys among those kept, in the order in which they come first. */
function groupsOf({ k1, k2 }: KeyColumn, kept: Int32Array): { readonly group: Int32Array; readonly groups: number } {
  const group = new Int32Array(kept.length)
  /** For each group one of its keys, by its place among all. */
  const keyOf = new Int32Array(kept.length)
  const table = new Int32Array(powerOfTwo(kept.length * SPARSE))
  const mask = table.length - 1
  let groups = 0
  for (let i = 0; i < kept.length; i++) {
    const key = kept[i] ?? 0
    const [one, other] = [k1[key] ?? 0, k2[key] ?? 0]
    let at = hashOf(one, other) & mask
    for (;;) {
      const known = (table[at] ?? 0) - 1
      if (known < 0) {
        keyOf[groups] = key
        table[at] = ++groups
        group[i] = groups - 1
        break
      }
      const with_ = keyOf[known] ?? 0
      if (k1[with_] === one && k2[with_] === other) {
        group[i] = known
        break
      }
      at = (at + 1) & mask
    }
  }
  return { group, groups }
}
