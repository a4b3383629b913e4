import { CodeColumn, GrowingCodes } from './code-column.ts'
import { Dictionary } from './dictionary.ts'
import { HashColumn } from './hash-column.ts'
import { IntColumn } from './int-column.ts'
import { factBits, type ListFact, listFacts, listLength, textFacts } from './packed-records.ts'
import { sharedInts } from './shared-memory.ts'
import type { SharedTexts } from './text-blocks.ts'

export { type ListFact, listFacts } from './packed-records.ts'

/** Facts of which a node has at most one, as codes of the dictionary; 0 where unknown. */
export const singleFacts = [
  'name',
  'latin',
  'family',
  'given',
  'firstWord',
  'kana',
  'kanaFamily',
  'kanaGiven',
  'reading',
  'birth',
  'sex',
  'zip',
  'address',
  'room',
] as const
export type SingleFact = (typeof singleFacts)[number]

/** Numbers of which one person has one: two different ones speak against a merge. */
const ONE_EACH: readonly string[] = ['customer-number', 'my-number', 'pension-number']

interface NodeParts {
  readonly texts: Dictionary
  readonly single: Readonly<Record<SingleFact, Int32Array>>
  readonly lists: Readonly<Record<ListFact, CodeColumn>>
  readonly contentHashes: HashColumn
  /** What is known of the kind of each number; threads that look at one at the same time write the same. */
  readonly numberKinds: Uint8Array
}

/** Nodes as threads share them: all of it is memory that each of them reads. */
export interface SharedNodes {
  readonly texts: SharedTexts
  readonly single: Readonly<Record<SingleFact, Int32Array>>
  readonly lists: Readonly<Record<ListFact, { readonly first: Int32Array; readonly more: Int32Array }>>
  readonly hashes: Int32Array
  readonly numberKinds: Uint8Array
}

/**
 * Nodes: records with equal content are one node. Plain facts live only in the dictionary of this object, in memory;
 * every other structure sees numbers.
 */
export class NodeTable {
  readonly texts: Dictionary
  readonly single: Readonly<Record<SingleFact, Int32Array>>
  readonly #lists: Readonly<Record<ListFact, CodeColumn>>
  /** Content hash of each node; nodes are in the order of these. */
  readonly contentHashes: HashColumn
  readonly #numberKinds: Uint8Array
  readonly #touched: readonly Int32Array[]

  private constructor(parts: NodeParts) {
    this.texts = parts.texts
    this.single = parts.single
    this.#lists = parts.lists
    this.contentHashes = parts.contentHashes
    this.#numberKinds = parts.numberKinds
    this.#touched = [
      ...singleFacts.map((fact) => this.single[fact]),
      ...listFacts.map((fact) => this.#lists[fact].first),
    ]
  }

  /** Takes the nodes out of the builder, which is empty afterwards, so that they are not held twice. */
  static from(builder: NodeBuilder, order: Int32Array): NodeTable {
    const parts = {
      texts: builder.texts,
      single: mapKeys(singleFacts, (fact) => builder.single[fact].takenIn(order, sharedInts(order.length))),
      lists: mapKeys(listFacts, (fact) => builder.list[fact].finished(order)),
      contentHashes: builder.hashes.chosen(order),
      numberKinds: new Uint8Array(new SharedArrayBuffer(builder.texts.size + 1)),
    }
    builder.hashes.release()
    return new NodeTable(parts)
  }

  /** The same nodes for another thread (`of`); no text may be added any more. */
  forThreads(): SharedNodes {
    const lists = mapKeys(listFacts, (fact) => ({ first: this.#lists[fact].first, more: this.#lists[fact].more }))
    const { single, contentHashes } = this
    return {
      texts: this.texts.forThreads(),
      single,
      lists,
      hashes: contentHashes.words,
      numberKinds: this.#numberKinds,
    }
  }

  /** The nodes of another thread. */
  static of({ texts, single, lists, hashes, numberKinds }: SharedNodes): NodeTable {
    return new NodeTable({
      texts: Dictionary.of(texts),
      single,
      lists: mapKeys(listFacts, (fact) => new CodeColumn(lists[fact].first, lists[fact].more)),
      contentHashes: HashColumn.of(hashes),
      numberKinds,
    })
  }

  get length(): number {
    return this.contentHashes.length
  }

  /**
   * Reads all facts of a node and gives a number that means nothing. Done for many nodes before each is looked at, it
   * lets the processor fetch them at once: looked at one after the other, each fact of each waits for memory.
   */
  touch(node: number): number {
    let sum = this.touchName(node)
    for (const column of this.#touched) sum ^= column[node] ?? 0
    return sum
  }

  /** The same for what two records that share two facts are told apart by. */
  touchName(node: number): number {
    const { name, kana, given, birth } = this.single
    const numbers = this.#lists.numbers.first
    return (name[node] ?? 0) ^ (kana[node] ?? 0) ^ (given[node] ?? 0) ^ (birth[node] ?? 0) ^ (numbers[node] ?? 0)
  }

  /** The codes of all nodes by one fact. */
  codes(fact: SingleFact | ListFact): CodeColumn {
    return isList(fact) ? this.#lists[fact] : new CodeColumn(this.single[fact])
  }

  get(node: number, fact: SingleFact): number {
    return this.single[fact][node] ?? 0
  }

  text(node: number, fact: SingleFact): string {
    return this.texts.text(this.get(node, fact))
  }

  /** The codes of a list fact, without the empty places. */
  values(node: number, fact: ListFact): Int32Array {
    return this.#lists[fact].of(node)
  }

  /** The code at one place of a list fact, 0…`VALUES_MAX` - 1; 0 where there are no more. */
  value(node: number, fact: ListFact, place: number): number {
    return this.#lists[fact].at(node, place)
  }

  has(node: number, fact: ListFact): boolean {
    return this.#lists[fact].first[node] !== 0
  }

  /** A code that both have, 0 if there is none. */
  shared(a: number, b: number, fact: ListFact): number {
    return this.#lists[fact].shared(a, b)
  }

  /** True when both have numbers of a kind that one person has once, and none in common. */
  numbersConflict(a: number, b: number): boolean {
    if (!this.has(a, 'numbers') || !this.has(b, 'numbers') || this.shared(a, b, 'numbers') !== 0) return false
    for (const one of this.values(a, 'numbers')) {
      const kind = this.#kindOf(one)
      if (kind === 0) continue
      for (const other of this.values(b, 'numbers')) if (this.#kindOf(other) === kind) return true
    }
    return false
  }

  /** 1, 2, 3 for numbers of which one person has one, 0 for others. */
  #kindOf(code: number): number {
    const known = this.#numberKinds[code]
    if (known) return known - 1
    const kind = ONE_EACH.indexOf(this.texts.text(code).split(':')[0] ?? '') + 1
    this.#numberKinds[code] = kind + 1
    return kind
  }
}

const isList = (fact: SingleFact | ListFact): fact is ListFact => listFacts.some((list) => list === fact)

const mapKeys = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>

/** Facts that may differ where the content that is compared is equal. */
const STATED_APART: readonly string[] = ['family', 'given', 'firstWord', 'kanaFamily', 'kanaGiven', 'room']

/** Collects nodes in the order in which they come; `NodeTable` puts them in an order that content alone decides. */
export class NodeBuilder {
  readonly texts = new Dictionary()
  readonly single = mapKeys(singleFacts, () => new IntColumn())
  readonly list = mapKeys(listFacts, () => new GrowingCodes())
  readonly hashes = new HashColumn()
  readonly #texts = textFacts.map((fact) => ({ column: this.single[fact], apart: STATED_APART.includes(fact) }))
  readonly #lists = listFacts.map((fact) => this.list[fact])

  /**
   * Adds the facts of the node whose hash was pushed last. `codes` are those of texts, those of the record from `at` on.
   */
  add(codes: Int32Array, at: number, facts: number, birth: number): void {
    let next = at
    for (let i = 0; i < this.#texts.length; i++)
      this.#texts[i]?.column.push(facts & (1 << i) ? (codes[next++] ?? 0) : 0)
    for (let list = 0; list < this.#lists.length; list++) {
      const length = listLength(facts, list)
      const column = this.#lists[list]
      column?.push(length === 0 ? 0 : (codes[next++] ?? 0))
      for (let i = 1; i < length; i++) column?.pushMore(codes[next++] ?? 0, i)
    }
    this.single.latin.push(facts & factBits.latin ? 1 : 0)
    this.single.sex.push((facts >>> factBits.sex) & 3)
    this.single.birth.push(birth)
  }

  /**
   * Takes over what equal content may still state differently: where a name is split, sex, room. Of two statements the
   * smaller stays, whichever came first.
   */
  enrich(node: number, codes: Int32Array, at: number, facts: number): void {
    let next = at
    for (let i = 0; i < this.#texts.length; i++) {
      if ((facts & (1 << i)) === 0) continue
      const of = this.#texts[i]
      const now = codes[next++] ?? 0
      if (of?.apart) this.#enrichText(of.column, node, now)
    }
    const [known, stated] = [this.single.sex.at(node), (facts >>> factBits.sex) & 3]
    if (stated !== 0 && (known === 0 || stated < known)) this.single.sex.set(node, stated)
  }

  #enrichText(column: IntColumn, node: number, now: number): void {
    const known = column.at(node)
    if (known === now) return
    if (known === 0 || this.texts.text(now) < this.texts.text(known)) column.set(node, now)
  }
}
