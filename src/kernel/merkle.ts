import { hash as digest } from 'node:crypto'
import type { Sha256 } from './ids.ts'

/** Bytes of a hash; as a text it has one character for each, which costs a fifth of what a buffer does. */
const HASH = 32

/** Room for one leaf or two hashes, with the byte before them that tells leaves from nodes (RFC 6962 section 2.1). */
let room = Buffer.alloc(4096)

function leafHash(leaf: string | Uint8Array): string {
  const most = 1 + leaf.length * 3
  if (most > room.length) room = Buffer.alloc(most)
  room[0] = 0
  let { length } = leaf
  if (typeof leaf === 'string') length = room.write(leaf, 1)
  else room.set(leaf, 1)
  return digest('sha256', room.subarray(0, 1 + length), 'binary')
}

function nodeHash(left: string, right: string): string {
  room[0] = 1
  room.write(left, 1, 'latin1')
  room.write(right, 1 + HASH, 'latin1')
  return digest('sha256', room.subarray(0, 1 + 2 * HASH), 'binary')
}

/**
 * The root of a Merkle tree over leaves in the order given (RFC 6962 section 2.1), fed one leaf at a time. Holds one
 * hash per level, so any number of rows fits in memory.
 */
export class MerkleRoot {
  /** Roots of perfect subtrees, largest first, as in the binary form of the leaf count. */
  readonly #peaks: { readonly size: number; readonly hash: string }[] = []

  add(leaf: string | Uint8Array): void {
    let node = { size: 1, hash: leafHash(leaf) }
    for (let last = this.#peaks.at(-1); last && last.size === node.size; last = this.#peaks.at(-1)) {
      this.#peaks.pop()
      node = { size: node.size * 2, hash: nodeHash(last.hash, node.hash) }
    }
    this.#peaks.push(node)
  }

  /** The root over what was added so far; of nothing, SHA-256 of the empty string. */
  root(): Sha256 {
    const last = this.#peaks.at(-1)
    if (!last) return digest('sha256', '', 'hex') as Sha256
    let right = last.hash
    for (let i = this.#peaks.length - 2; i >= 0; i--) {
      const left = this.#peaks[i]
      if (left) right = nodeHash(left.hash, right)
    }
    return Buffer.from(right, 'latin1').toString('hex') as Sha256
  }
}

/** The root over a list of leaves. */
export function merkleRoot(leaves: Iterable<string | Uint8Array>): Sha256 {
  const tree = new MerkleRoot()
  for (const leaf of leaves) tree.add(leaf)
  return tree.root()
}
