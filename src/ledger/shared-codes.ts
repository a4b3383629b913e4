import type { CodeColumn } from './code-column.ts'

/** Codes of one bucket differ in so many bits, so that what is counted by code stays in the processor's own memory. */
const BUCKET_BITS = 16
const IN_BUCKET = (1 << BUCKET_BITS) - 1

/**
 * For one fact the nodes behind each code that several sets of nodes have in common, as lists. Lists stand in the order
 * of their first nodes, and nodes ascend in a list, so that whoever goes through them reads memory in its order and
 * nothing depends on what number a text happens to have. Codes of one set alone, which are most, need no room.
 */
export class SharedCodes {
  /** Where each list begins among the members, and behind the last one where it ends. */
  #start: Int32Array
  #members: Int32Array

  /** Takes the codes of all nodes, each of at most `largest`; `setOf` gives the set of each node. */
  constructor(column: CodeColumn, largest: number, setOf: (node: number) => number) {
    const { start, members } = inOrder(listed(column, largest, setOf), column.first.length)
    this.#start = start
    this.#members = members
  }

  /** Number of lists. */
  get length(): number {
    return this.#start.length - 1
  }

  /** Place of the first member of a list; that of the next list is behind its last. */
  start(list: number): number {
    return this.#start[list] ?? 0
  }

  /** Members of all lists, list after list. */
  get members(): Int32Array {
    return this.#members
  }

  /** Forgets the lists whose nodes are all in one set by now. */
  dropJoined(setOf: (node: number) => number): void {
    const [start, members] = [this.#start, this.#members]
    let [kept, end] = [0, 0]
    for (let list = 0; list < this.length; list++) {
      const [from, to] = [start[list] ?? 0, start[list + 1] ?? 0]
      if (isOneSet(members, from, to, setOf)) continue
      start[kept++] = end
      for (let at = from; at < to; at++) members[end++] = members[at] ?? 0
    }
    start[kept] = end
    this.#start = start.slice(0, kept + 1)
    this.#members = members.slice(0, end)
  }
}

/** Calls for each code of each node, nodes ascending, with its place at the node; a code that a node has twice comes once. */
function eachCode(column: CodeColumn, take: (node: number, code: number, place: number) => void): void {
  const { first } = column
  for (let node = 0; node < first.length; node++) {
    const own = first[node] ?? 0
    if (own > 0) take(node, own, 0)
    else if (own < 0)
      for (let place = 0, code = column.at(node, 0); code !== 0; code = column.at(node, ++place))
        if (!column.isRepeated(node, place)) take(node, code, place)
  }
}

/** All codes by bucket, nodes ascending in each: the code within the bucket with the place at the node above, and the node. */
interface Buckets {
  readonly code: Int32Array
  readonly node: Int32Array
  /** Where each bucket ends. */
  readonly end: Int32Array
}

/** Memory is written forwards in each bucket, and read forwards: looked up code by code, each would wait for it. */
function bucketed(column: CodeColumn, largest: number): Buckets {
  const buckets = (largest >>> BUCKET_BITS) + 1
  const end = new Int32Array(buckets + 1)
  eachCode(column, (_, code) => {
    const next = (code >>> BUCKET_BITS) + 1
    end[next] = (end[next] ?? 0) + 1
  })
  for (let at = 1; at <= buckets; at++) end[at] = (end[at] ?? 0) + (end[at - 1] ?? 0)
  const codes = new Int32Array(end[buckets] ?? 0)
  const nodes = new Int32Array(codes.length)
  eachCode(column, (node, code, place) => {
    const at = end[code >>> BUCKET_BITS] ?? 0
    end[code >>> BUCKET_BITS] = at + 1
    codes[at] = (code & IN_BUCKET) | (place << BUCKET_BITS)
    nodes[at] = node
  })
  return { code: codes, node: nodes, end: end.subarray(0, buckets) }
}

/** Lists in any order. */
interface Lists {
  readonly count: number
  /** Where each list begins among the members, and behind the last one where it ends. */
  readonly start: Int32Array
  readonly members: Int32Array
  /** At which place its first node has the code of each list. */
  readonly place: Uint8Array
}

/** Gathers the lists of one bucket after the other. */
class Gathered {
  readonly #times = new Int32Array(IN_BUCKET + 1)
  /** Where the next node of each code goes, counted from 1. */
  readonly #next = new Int32Array(IN_BUCKET + 1)
  /** The lists of the bucket one after the other: nodes and their sets, where each begins, its place at its first node. */
  #nodes = new Int32Array(64)
  #sets = new Int32Array(64)
  #begin = new Int32Array(64)
  #place = new Uint8Array(64)

  /** Takes a bucket and gives how many codes of it two or more nodes state. */
  take({ code, node }: Buckets, from: number, to: number, setOf: (node: number) => number): number {
    const [times, next] = [this.#times, this.#next]
    if (this.#nodes.length < to - from) this.#makeRoom(2 * (to - from))
    for (let at = from; at < to; at++) {
      const of = (code[at] ?? 0) & IN_BUCKET
      times[of] = (times[of] ?? 0) + 1
    }
    let [lists, end] = [0, 0]
    for (let at = from; at < to; at++) {
      const of = (code[at] ?? 0) & IN_BUCKET
      const members = times[of] ?? 0
      if (members < 2) continue
      if (next[of] === 0) {
        next[of] = end + 1
        this.#begin[lists] = end
        this.#place[lists++] = (code[at] ?? 0) >>> BUCKET_BITS
        end += members
      }
      const own = (next[of] ?? 0) - 1
      next[of] = own + 2
      this.#nodes[own] = node[at] ?? 0
      this.#sets[own] = setOf(node[at] ?? 0)
    }
    this.#begin[lists] = end
    for (let at = from; at < to; at++) {
      const of = (code[at] ?? 0) & IN_BUCKET
      times[of] = next[of] = 0
    }
    return lists
  }

  /** The place of a list of the bucket at its first node. */
  place(list: number): number {
    return this.#place[list] ?? 0
  }

  /** Writes the nodes of a list where they have room, and gives where they end; that is where they begin if they are of one set. */
  write(list: number, to: Int32Array, at: number): number {
    const [from, end] = [this.#begin[list] ?? 0, this.#begin[list + 1] ?? 0]
    const set = this.#sets[from]
    let isApart = false
    for (let i = from; i < end; i++) {
      if (this.#sets[i] !== set) isApart = true
      to[at + i - from] = this.#nodes[i] ?? 0
    }
    return isApart ? at + end - from : at
  }

  #makeRoom(most: number): void {
    this.#nodes = new Int32Array(most)
    this.#sets = new Int32Array(most)
    this.#begin = new Int32Array(most)
    this.#place = new Uint8Array(most)
  }
}

/** The nodes of each code that several sets state. They take the place of the nodes in the buckets, which hold them all. */
function listed(column: CodeColumn, largest: number, setOf: (node: number) => number): Lists {
  const buckets = bucketed(column, largest)
  const members = buckets.node
  const start = new Int32Array((members.length >>> 1) + 1)
  const place = new Uint8Array(start.length)
  const gathered = new Gathered()
  let [count, from] = [0, 0]
  for (const to of buckets.end) {
    const lists = gathered.take(buckets, from, to, setOf)
    for (let list = 0; list < lists; list++) {
      const begin = start[count] ?? 0
      const end = gathered.write(list, members, begin)
      if (end === begin) continue
      place[count++] = gathered.place(list)
      start[count] = end
    }
    from = to
  }
  return { count, start, members, place }
}

/** The lists in the order of their first nodes, and of the places that their codes have there. */
function inOrder({ count, start, members, place }: Lists, nodes: number) {
  // A bit for each place at which a code of the node begins a list.
  const begun = new Uint8Array(nodes)
  for (let list = 0; list < count; list++) {
    const first = members[start[list] ?? 0] ?? 0
    begun[first] = (begun[first] ?? 0) | (1 << (place[list] ?? 0))
  }
  const before = new Int32Array(nodes)
  for (let node = 0, lists = 0; node < nodes; node++) {
    before[node] = lists
    lists += bitCount(begun[node] ?? 0)
  }
  const rankOf = (list: number): number => {
    const first = members[start[list] ?? 0] ?? 0
    return (before[first] ?? 0) + bitCount((begun[first] ?? 0) & ((1 << (place[list] ?? 0)) - 1))
  }
  const ordered = new Int32Array(count + 1)
  for (let list = 0; list < count; list++) ordered[rankOf(list) + 1] = (start[list + 1] ?? 0) - (start[list] ?? 0)
  for (let rank = 1; rank <= count; rank++) ordered[rank] = (ordered[rank] ?? 0) + (ordered[rank - 1] ?? 0)
  const own = new Int32Array(ordered[count] ?? 0)
  for (let list = 0; list < count; list++) {
    let to = ordered[rankOf(list)] ?? 0
    for (let at = start[list] ?? 0; at < (start[list + 1] ?? 0); at++) own[to++] = members[at] ?? 0
  }
  return { start: ordered, members: own }
}

function isOneSet(nodes: Int32Array, from: number, to: number, setOf: (node: number) => number): boolean {
  const set = setOf(nodes[from] ?? 0)
  for (let i = from + 1; i < to; i++) if (setOf(nodes[i] ?? 0) !== set) return false
  return true
}

/** How many bits of a byte are set. */
function bitCount(byte: number): number {
  const pairs = byte - ((byte >>> 1) & 0x55)
  const halves = (pairs & 0x33) + ((pairs >>> 2) & 0x33)
  return (halves + (halves >>> 4)) & 0x0f
}
