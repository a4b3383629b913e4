import type { CodeColumn } from './code-column.ts'
import { IntColumn } from './int-column.ts'

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
    const { list, isApart } = listed(column, new Ranks(column, largest), setOf)
    // The number of each list among those that are kept, counted from 1.
    const number = new Int32Array(isApart.length)
    let lists = 0
    for (let at = 0; at < isApart.length; at++) if (isApart[at] === 1) number[at] = ++lists
    this.#start = new Int32Array(lists + 1)
    const start = this.#start
    for (const of of list) if (of >= 0 && number[of] !== 0) start[number[of] ?? 0] = (start[number[of] ?? 0] ?? 0) + 1
    for (let at = 0; at < lists; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0)
    this.#members = new Int32Array(start[lists] ?? 0)
    const end = start.slice()
    let entry = 0
    eachCode(column, (node) => {
      const of = list[entry++] ?? -1
      const kept = of < 0 ? 0 : (number[of] ?? 0)
      if (kept === 0) return
      const at = end[kept - 1] ?? 0
      this.#members[at] = node
      end[kept - 1] = at + 1
    })
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

/** Calls for each code of each node, nodes ascending; a code that a node has twice comes once. */
function eachCode(column: CodeColumn, take: (node: number, code: number) => void): void {
  for (let node = 0; node < column.first.length; node++)
    for (let place = 0, code = column.at(node, 0); code !== 0; code = column.at(node, ++place))
      if (!column.isRepeated(node, place)) take(node, code)
}

/** Numbers the codes that two or more nodes state: a bit for each code, and how many bits stand before each word. */
class Ranks {
  readonly length: number
  readonly #shared: Int32Array
  readonly #before: Int32Array

  constructor(column: CodeColumn, largest: number) {
    const words = (largest >>> 5) + 1
    const [once, again] = [new Int32Array(words), new Int32Array(words)]
    eachCode(column, (_, code) => {
      const [word, flag] = [code >>> 5, 1 << (code & 31)]
      if (((once[word] ?? 0) & flag) === 0) once[word] = (once[word] ?? 0) | flag
      else again[word] = (again[word] ?? 0) | flag
    })
    this.#shared = again
    // What was seen once is not asked for again.
    this.#before = once
    let count = 0
    for (let word = 0; word < words; word++) {
      this.#before[word] = count
      count += bitCount(again[word] ?? 0)
    }
    this.length = count
  }

  /** The number of a code, from 0 on; -1 where no other node states it. */
  of(code: number): number {
    const word = this.#shared[code >>> 5] ?? 0
    const flag = 1 << (code & 31)
    if ((word & flag) === 0) return -1
    return (this.#before[code >>> 5] ?? 0) + bitCount(word & (flag - 1))
  }
}

/**
 * The list of each code that is stated, in the order of `eachCode`, -1 where nobody else states it; and which lists have
 * nodes of several sets. Lists are numbered as they come first.
 */
function listed(column: CodeColumn, ranks: Ranks, setOf: (node: number) => number) {
  const list = new IntColumn(column.first.length)
  const listOf = new Int32Array(ranks.length).fill(-1)
  const firstSet = new Int32Array(ranks.length)
  const isApart = new Uint8Array(ranks.length)
  let lists = 0
  eachCode(column, (node, code) => {
    const rank = ranks.of(code)
    if (rank < 0) {
      list.push(-1)
      return
    }
    const known = listOf[rank] ?? -1
    const set = setOf(node)
    if (known < 0) {
      listOf[rank] = lists
      firstSet[lists] = set
      list.push(lists++)
    } else {
      if (firstSet[known] !== set) isApart[known] = 1
      list.push(known)
    }
  })
  return { list: list.view(), isApart }
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
