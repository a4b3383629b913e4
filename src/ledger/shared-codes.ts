import type { CodeColumn } from './code-column.ts'

/**
 * For one fact the nodes behind each code that several nodes state, ascending, as lists. A code is a bit, and its list is
 * found by counting the bits before it, so that codes of one node alone, which are most, need no room and no hash.
 */
export class SharedCodes {
  readonly #column: CodeColumn
  readonly #shared: Int32Array
  /** Number of shared codes before each word of bits. */
  readonly #before: Int32Array
  /** Where each list begins among the members, and behind the last one where it ends. */
  #start: Int32Array
  #members: Int32Array

  /** Takes the codes of all nodes, each of at most `largest`. */
  constructor(column: CodeColumn, largest: number) {
    this.#column = column
    this.#shared = sharedBits(column, largest)
    this.#before = new Int32Array(this.#shared.length)
    this.#start = new Int32Array(this.#number() + 1)
    this.#members = new Int32Array(0)
    this.#fill()
  }

  /** Number of lists. */
  get length(): number {
    return this.#start.length - 1
  }

  /** The list of a code; -1 where no other node states it. */
  listOf(code: number): number {
    const word = this.#shared[code >>> 5] ?? 0
    const flag = 1 << (code & 31)
    if ((word & flag) === 0) return -1
    return (this.#before[code >>> 5] ?? 0) + bitCount(word & (flag - 1))
  }

  /** Place of the first member of a list; that of the next list is behind its last. */
  start(list: number): number {
    return this.#start[list] ?? 0
  }

  /** Members of all lists, list after list. */
  get members(): Int32Array {
    return this.#members
  }

  /** The nodes of a list as a view, ascending. */
  of(list: number): Int32Array {
    return this.#members.subarray(this.start(list), this.start(list + 1))
  }

  /** The nodes that are in some list, ascending. */
  nodes(): Int32Array {
    const nodes = this.#column.first.length
    const isIn = new Uint8Array(nodes)
    for (const node of this.#members) isIn[node] = 1
    let count = 0
    for (const one of isIn) count += one
    const found = new Int32Array(count)
    for (let node = 0, at = 0; node < nodes; node++) if (isIn[node] === 1) found[at++] = node
    return found
  }

  /** True when a list has more members than this. */
  hasLonger(most: number): boolean {
    for (let list = 0; list < this.length; list++) if (this.start(list + 1) - this.start(list) > most) return true
    return false
  }

  /** Forgets the lists whose nodes are all in one set; `setOf` gives the set of each node. */
  dropJoined(setOf: (node: number) => number): void {
    const [start, members] = [this.#start, this.#members]
    let [list, kept, end] = [0, 0, 0]
    for (let word = 0; word < this.#shared.length; word++)
      for (let bits = this.#shared[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const [from, to] = [start[list] ?? 0, start[list + 1] ?? 0]
        list++
        if (isOneSet(members, from, to, setOf)) {
          this.#shared[word] = (this.#shared[word] ?? 0) & ~(bits & -bits)
          continue
        }
        start[kept++] = end
        members.copyWithin(end, from, to)
        end += to - from
      }
    start[kept] = end
    this.#start = start.slice(0, kept + 1)
    this.#members = members.slice(0, end)
    this.#number()
  }

  /** Numbers the lists in the order of their codes and gives how many there are. */
  #number(): number {
    let count = 0
    for (let word = 0; word < this.#shared.length; word++) {
      this.#before[word] = count
      count += bitCount(this.#shared[word] ?? 0)
    }
    return count
  }

  #fill(): void {
    const [column, start] = [this.#column, this.#start]
    const nodes = column.first.length
    for (let node = 0; node < nodes; node++)
      for (let place = 0, code = column.at(node, 0); code !== 0; code = column.at(node, ++place)) {
        const list = this.listOf(code)
        if (list >= 0 && !column.isRepeated(node, place)) start[list + 1] = (start[list + 1] ?? 0) + 1
      }
    for (let list = 0; list < this.length; list++) start[list + 1] = (start[list + 1] ?? 0) + (start[list] ?? 0)
    this.#members = new Int32Array(start[this.length] ?? 0)
    // From the last node on, so that what is taken off an end leaves a beginning.
    const end = start.slice(1)
    for (let node = nodes - 1; node >= 0; node--)
      for (let place = 0, code = column.at(node, 0); code !== 0; code = column.at(node, ++place)) {
        const list = this.listOf(code)
        if (list < 0 || column.isRepeated(node, place)) continue
        const at = (end[list] ?? 0) - 1
        end[list] = at
        this.#members[at] = node
      }
  }
}

/** A bit for each code that two or more nodes state. */
function sharedBits(column: CodeColumn, largest: number): Int32Array {
  const words = (largest >>> 5) + 1
  const [once, again] = [new Int32Array(words), new Int32Array(words)]
  for (let node = 0; node < column.first.length; node++)
    for (let place = 0, code = column.at(node, 0); code !== 0; code = column.at(node, ++place)) {
      if (column.isRepeated(node, place)) continue
      const [word, flag] = [code >>> 5, 1 << (code & 31)]
      if (((once[word] ?? 0) & flag) === 0) once[word] = (once[word] ?? 0) | flag
      else again[word] = (again[word] ?? 0) | flag
    }
  return again
}

function isOneSet(nodes: Int32Array, from: number, to: number, setOf: (node: number) => number): boolean {
  const set = setOf(nodes[from] ?? 0)
  for (let i = from + 1; i < to; i++) if (setOf(nodes[i] ?? 0) !== set) return false
  return true
}

/** Number of bits that are set in 32. */
function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
