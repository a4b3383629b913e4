import { type Comparable, VALUES_MAX } from './comparable.ts'
import { Dictionary } from './dictionary.ts'
import { HashColumn } from './hash-column.ts'
import { IntColumn } from './int-column.ts'

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

/** Facts of which a node has up to `VALUES_MAX`. */
export const listFacts = ['mails', 'phones', 'numbers', 'ids', 'accounts'] as const
export type ListFact = (typeof listFacts)[number]

/** Numbers of which one person has one: two different ones speak against a merge. */
const ONE_EACH: readonly string[] = ['customer-number', 'my-number', 'pension-number']

/**
 * Nodes: records with equal content are one node. Plain facts live only in the dictionary of this object, in memory;
 * every other structure sees numbers.
 */
export class NodeTable {
  readonly texts: Dictionary
  readonly single: Readonly<Record<SingleFact, Int32Array>>
  readonly list: Readonly<Record<ListFact, Int32Array>>
  /** Content hash of each node; nodes are in the order of these. */
  readonly contentHashes: HashColumn
  readonly #numberKinds: Uint8Array

  /** Takes the nodes out of the builder, which is empty afterwards, so that they are not held twice. */
  constructor(builder: NodeBuilder, order: Int32Array) {
    this.texts = builder.texts
    this.#numberKinds = new Uint8Array(builder.texts.size + 1)
    const permuted = (column: IntColumn, width: number): Int32Array => {
      const from = column.view()
      const to = new Int32Array(order.length * width)
      for (let now = 0; now < order.length; now++) {
        const old = order[now] ?? 0
        for (let i = 0; i < width; i++) to[now * width + i] = from[old * width + i] ?? 0
      }
      column.release()
      return to
    }
    this.single = mapKeys(singleFacts, (fact) => permuted(builder.single[fact], 1))
    this.list = mapKeys(listFacts, (fact) => permuted(builder.list[fact], VALUES_MAX))
    this.contentHashes = builder.hashes.chosen(order)
    builder.hashes.release()
  }

  get length(): number {
    return this.contentHashes.length
  }

  /** Content hash of a node, 32 hex digits. */
  hashHex(node: number): string {
    return this.contentHashes.hex(node)
  }

  get(node: number, fact: SingleFact): number {
    return this.single[fact][node] ?? 0
  }

  text(node: number, fact: SingleFact): string {
    return this.texts.text(this.get(node, fact))
  }

  /** The codes of a list fact, without the empty places. */
  values(node: number, fact: ListFact): Int32Array {
    const all = this.list[fact].subarray(node * VALUES_MAX, (node + 1) * VALUES_MAX)
    const end = all.indexOf(0)
    return end < 0 ? all : all.subarray(0, end)
  }

  /** The code at one place of a list fact, 0…`VALUES_MAX` - 1; 0 where there are no more. */
  value(node: number, fact: ListFact, place: number): number {
    return this.list[fact][node * VALUES_MAX + place] ?? 0
  }

  has(node: number, fact: ListFact): boolean {
    return this.list[fact][node * VALUES_MAX] !== 0
  }

  /** A code that both have, 0 if there is none. */
  shared(a: number, b: number, fact: ListFact): number {
    const all = this.list[fact]
    for (let i = a * VALUES_MAX; i < (a + 1) * VALUES_MAX && all[i] !== 0; i++)
      for (let j = b * VALUES_MAX; j < (b + 1) * VALUES_MAX && all[j] !== 0; j++)
        if (all[i] === all[j]) return all[i] ?? 0
    return 0
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

const mapKeys = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>

/** Collects nodes in the order in which they come; `NodeTable` puts them in an order that content alone decides. */
export class NodeBuilder {
  readonly texts = new Dictionary()
  readonly single = mapKeys(singleFacts, () => new IntColumn())
  readonly list = mapKeys(listFacts, () => new IntColumn())
  readonly hashes = new HashColumn()

  /** Adds the facts of the node whose hash was pushed last. */
  add(c: Comparable): void {
    const { single, texts } = this
    single.name.push(texts.code(c.name))
    single.latin.push(Number(c.latin))
    single.family.push(texts.code(c.family))
    single.given.push(texts.code(c.given))
    single.firstWord.push(texts.code(c.firstWord))
    single.kana.push(texts.code(c.kana))
    single.kanaFamily.push(texts.code(c.kanaFamily))
    single.kanaGiven.push(texts.code(c.kanaGiven))
    single.reading.push(texts.code(c.reading))
    single.birth.push(c.birth)
    single.sex.push(c.sex)
    single.zip.push(texts.code(c.zip))
    single.address.push(texts.code(c.address))
    single.room.push(texts.code(c.room))
    this.#addList(this.list.mails, c.mails)
    this.#addList(this.list.phones, c.phones)
    this.#addList(this.list.numbers, c.numbers)
    this.#addList(this.list.ids, c.ids)
    this.#addList(this.list.accounts, c.accounts)
  }

  #addList(column: IntColumn, values: readonly string[]): void {
    for (let i = 0; i < VALUES_MAX; i++) column.push(i < values.length ? this.texts.code(values[i] ?? '') : 0)
  }

  /** Takes over what equal content may still state differently: where a name is split, sex, room. */
  enrich(node: number, c: Comparable): void {
    for (const fact of ['family', 'given', 'firstWord', 'kanaFamily', 'kanaGiven'] as const) {
      const [known, now] = [this.texts.text(this.single[fact].at(node)), c[fact]]
      if (now !== '' && (known === '' || now < known)) this.single[fact].set(node, this.texts.code(now))
    }
    for (const fact of ['sex', 'room'] as const) {
      const [known, now] = [this.single[fact].at(node), this.#code(c, fact)]
      if (known === 0) this.single[fact].set(node, now)
    }
  }

  #code(c: Comparable, fact: SingleFact): number {
    const value = c[fact]
    return typeof value === 'string' ? this.texts.code(value) : Number(value)
  }
}
