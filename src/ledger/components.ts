import { sharedInts } from './shared-memory.ts'

/** Which sets there are, and who is in them. */
export type Sets = Pick<Components, 'find' | 'members'>

/** Sets as threads share them. */
export interface SharedSets {
  readonly parent: Int32Array
  readonly next: Int32Array
}

/** Disjoint sets over nodes 0…n-1 that remember why they grew. The smallest node of a set stands for it. */
export class Components {
  #parent: Int32Array
  /** Members of a set as a ring. */
  #next: Int32Array
  readonly #size: Int32Array
  /** Rule by which the node's part came to its set; -1 for the one node of a set that came first. */
  readonly rule: Int16Array
  readonly #unlabelled: Int32Array

  constructor(nodes: number) {
    this.#parent = sharedInts(nodes)
    for (let node = 0; node < nodes; node++) this.#parent[node] = node
    this.#next = sharedInts(nodes)
    this.#next.set(this.#parent)
    this.#unlabelled = this.#parent.slice()
    this.#size = new Int32Array(nodes).fill(1)
    this.rule = new Int16Array(nodes).fill(-1)
  }

  /** The sets as another thread can read them (`of`), as long as none are joined. */
  forThreads(): SharedSets {
    return { parent: this.#parent, next: this.#next }
  }

  /** The sets of another thread. */
  static of({ parent, next }: SharedSets): Sets {
    const sets = new Components(0)
    sets.#parent = parent
    sets.#next = next
    return sets
  }

  get length(): number {
    return this.#parent.length
  }

  find(node: number): number {
    let at = node
    while (this.#parent[at] !== at) {
      const above = this.#parent[at] ?? at
      this.#parent[at] = this.#parent[above] ?? above
      at = above
    }
    return at
  }

  /** The smallest node of the set of each node, as the sets are now. */
  roots(): Int32Array {
    const roots = sharedInts(this.length)
    // What stands above a node is smaller, so that its own root is known already.
    for (let node = 0; node < roots.length; node++) {
      const above = this.#parent[node] ?? node
      roots[node] = above === node ? node : (roots[above] ?? above)
    }
    return roots
  }

  size(node: number): number {
    return this.#size[this.find(node)] ?? 1
  }

  /** The nodes of a set, its smallest first where `limit` allows all. */
  members(node: number, limit = Number.POSITIVE_INFINITY): number[] {
    const root = this.find(node)
    const found = [root]
    for (let at = this.#next[root] ?? root; at !== root && found.length < limit; at = this.#next[at] ?? root)
      found.push(at)
    return found
  }

  /** Joins two sets. False when they were one already. */
  union(a: number, b: number, rule: number): boolean {
    const [x, y] = [this.find(a), this.find(b)]
    if (x === y) return false
    const [root, child] = x < y ? [x, y] : [y, x]
    this.#parent[child] = root
    this.#size[root] = (this.#size[root] ?? 1) + (this.#size[child] ?? 1)
    const after = this.#next[root] ?? root
    this.#next[root] = this.#next[child] ?? child
    this.#next[child] = after
    this.rule[this.#unlabelled[child] ?? child] = rule
    return true
  }
}
