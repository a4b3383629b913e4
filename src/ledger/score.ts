import type { NodeTable, SingleFact } from './nodes.ts'
import type { Profile } from './profile.ts'
import { weights } from './weights.ts'

/** How often each value of a fact occurs among the nodes of the case. */
export class Rarity {
  readonly #nodes: NodeTable
  readonly #counts: Readonly<Record<string, Int32Array>>

  constructor(nodes: NodeTable) {
    this.#nodes = nodes
    const facts: readonly SingleFact[] = ['name', 'reading', 'given', 'kanaGiven', 'zip']
    this.#counts = Object.fromEntries(
      facts.map((fact) => {
        const counts = new Int32Array(nodes.texts.size + 1)
        for (const code of nodes.single[fact]) counts[code] = (counts[code] ?? 0) + 1
        return [fact, counts]
      }),
    )
  }

  /** Bits that agreeing on this node's value is worth: log2 of one over its share. */
  bits(
    node: number,
    fact: SingleFact,
    limits: { readonly less: number; readonly min: number; readonly max: number },
  ): number {
    const count = this.#counts[fact]?.[this.#nodes.get(node, fact)] ?? 0
    const share = Math.max(count, 1) / Math.max(this.#nodes.length, 1)
    return Math.min(limits.max, Math.max(limits.min, -Math.log2(share) - limits.less))
  }

  /** What two records drawn at random start with: one partner among all. */
  get prior(): number {
    return -Math.log2(Math.max(this.#nodes.length, 256))
  }
}

/** Bits for (positive) or against one person behind two sets. */
export function scoreOf(p: Profile, rarity: Rarity, nodes: NodeTable): number {
  const total =
    rarity.prior +
    nameBits(p, rarity, nodes) +
    weights.birth[p.birth] +
    weights.sex[p.sex] +
    householdBits(p, rarity, nodes) +
    (p.id ? weights.id : 0) +
    (p.account ? weights.account : 0) +
    (p.number ? weights.number : 0) +
    (p.numbersDiffer ? weights.numbersDiffer : 0) +
    (p.mailsDiffer ? weights.mail.differ : 0) +
    (p.phonesDiffer ? weights.mobile.differ : 0)
  return Math.round(total * 16) / 16
}

function nameBits(p: Profile, rarity: Rarity, nodes: NodeTable): number {
  const weight = weights.name[p.names]
  if (typeof weight === 'number') return weight
  const [a] = p.at
  if (p.names === 'given-same') {
    const fact = nodes.get(a, 'given') ? 'given' : 'kanaGiven'
    return rarity.bits(a, fact, weight)
  }
  const readingOnly = p.names === 'reading' || nodes.get(a, 'name') === 0
  return rarity.bits(a, readingOnly ? 'reading' : 'name', weight)
}

/** Facts that people of one household share; beyond the first they count as one only in part, unless the name agrees. */
function householdBits(p: Profile, rarity: Rarity, nodes: NodeTable): number {
  const { address, zip } = weights
  const phone =
    p.phone === 0 ? 0 : /^0[5789]0/.test(nodes.texts.text(p.phone)) ? weights.mobile.same : weights.landline.same
  const mail = p.mail === 0 ? 0 : weights.mail.same
  const zipBits = p.zip === 'same' ? rarity.bits(p.at[0], 'zip', zip.same) : zip[p.zip]
  const place =
    p.address === 'unknown' ? zipBits : p.address === 'differ' && p.zip === 'same' ? zipBits / 2 : address[p.address]
  const agreeing = p.names === 'same' || p.names === 'reading' || p.names === 'similar'
  const share = agreeing ? 1 : weights.householdShare
  const [first = 0, ...more] = [phone, mail, place].filter((bits) => bits > 0).sort((x, y) => y - x)
  return first + more.reduce((sum, bits) => sum + bits * share, 0) + Math.min(0, place)
}
