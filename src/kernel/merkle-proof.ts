import { hash as digest } from 'node:crypto'
import { type Sha256, sha256 } from './ids.ts'

/** One hash of the way from a leaf to the root, and on which side it stands. */
export interface ProofStep {
  readonly side: 'left' | 'right'
  readonly hash: Sha256
}

const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])
const sha = (...parts: readonly Buffer[]): Buffer => digest('sha256', Buffer.concat(parts), 'buffer')
const leafHash = (leaf: string): Buffer => sha(LEAF, Buffer.from(leaf))

/**
 * The way from one leaf to the root over all of them (RFC 6962, section 2.1.1), lowest step first. Throws when there is no
 * such leaf.
 */
export function inclusionProof(leaves: readonly string[], at: number): readonly ProofStep[] {
  if (!Number.isInteger(at) || at < 0 || at >= leaves.length) throw new Error(`no leaf ${at} among ${leaves.length}`)
  let level = leaves.map(leafHash)
  let place = at
  const steps: ProofStep[] = []
  // Pairing level by level, an odd last node going up as it is, gives the tree of RFC 6962.
  while (level.length > 1) {
    const other = level[place ^ 1]
    if (other) steps.push({ side: place % 2 ? 'left' : 'right', hash: sha256(other.toString('hex')) })
    level = paired(level)
    place >>= 1
  }
  return steps
}

function paired(level: readonly Buffer[]): Buffer[] {
  const up: Buffer[] = []
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i], level[i + 1]]
    if (left) up.push(right ? sha(NODE, left, right) : left)
  }
  return up
}

/** The root to which a leaf and its way lead; equal to the approved root only if the leaf is in it. */
export function rootFromProof(leaf: string, steps: readonly ProofStep[]): Sha256 {
  let node = leafHash(leaf)
  for (const { side, hash } of steps) {
    const other = Buffer.from(hash, 'hex')
    node = side === 'left' ? sha(NODE, other, node) : sha(NODE, node, other)
  }
  return sha256(node.toString('hex'))
}
