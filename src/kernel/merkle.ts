import { hash as digest } from 'node:crypto'
import type { Sha256 } from './ids.ts'

const hash = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  digest('sha256', Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))), 'buffer')

const LEAF = new Uint8Array([0])
const NODE = new Uint8Array([1])

/**
 * The root of a Merkle tree over leaves in the order given (RFC 6962 section 2.1), fed one leaf at a time. Holds one
 * hash per level, so any number of rows fits in memory.
 */
export class MerkleRoot {
  /** Roots of perfect subtrees, largest first, as in the binary form of the leaf count. */
  readonly #peaks: { readonly size: number; readonly hash: Buffer }[] = []

  add(leaf: string | Uint8Array): void {
    let node = { size: 1, hash: hash(LEAF, leaf) }
    for (let last = this.#peaks.at(-1); last && last.size === node.size; last = this.#peaks.at(-1)) {
      this.#peaks.pop()
      node = { size: node.size * 2, hash: hash(NODE, last.hash, node.hash) }
    }
    this.#peaks.push(node)
  }

  /** The root over what was added so far; of nothing, SHA-256 of the empty string. */
  root(): Sha256 {
    const last = this.#peaks.at(-1)
    if (!last) return hash('').toString('hex') as Sha256
    let right = last.hash
    for (let i = this.#peaks.length - 2; i >= 0; i--) {
      const left = this.#peaks[i]
      if (left) right = hash(NODE, left.hash, right)
    }
    return right.toString('hex') as Sha256
  }
}

/** The root over a list of leaves. */
export function merkleRoot(leaves: Iterable<string | Uint8Array>): Sha256 {
  const tree = new MerkleRoot()
  for (const leaf of leaves) tree.add(leaf)
  return tree.root()
}
