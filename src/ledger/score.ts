import type { NodeTable } from './nodes.ts'
import { type CountedNumbers, Occurrences } from './occurrences.ts'
import { areAlike, isMobile, mayBeNear, type Outline, type Profile } from './profile.ts'
import { type ScoringWeights, weights } from './weights.ts'

const COUNTED = ['name', 'reading', 'family', 'given', 'kanaFamily', 'kanaGiven', 'zip'] as const
type Counted = (typeof COUNTED)[number]

interface Limits {
  readonly less: number
  readonly min: number
  readonly max: number
}

/** How often values occur, and among how many sets, as another thread can take them over. */
export interface CountedValues {
  readonly sets: number
  readonly counts: Readonly<Record<Counted, CountedNumbers>>
}

/** How often each value of a fact occurs among the sets of the case, counted once for each set. */
export class Rarity {
  readonly #nodes: NodeTable
  readonly #counts: Readonly<Record<Counted, Occurrences>>
  readonly #sets: number

  private constructor(nodes: NodeTable, sets: number, counts: (fact: Counted) => Occurrences) {
    this.#nodes = nodes
    this.#sets = sets
    this.#counts = Object.fromEntries(COUNTED.map((fact) => [fact, counts(fact)])) as Record<Counted, Occurrences>
  }

  /** Counts the values of all nodes; `sets` gives the set of each node, as its smallest node. */
  static of(nodes: NodeTable, sets: Int32Array): Rarity {
    let count = 0
    for (let node = 0; node < sets.length; node++) if (sets[node] === node) count++
    const counted = (fact: Counted): Occurrences => occurrencesIn(nodes.single[fact], sets, nodes.texts.size)
    return new Rarity(nodes, Math.max(count, weights.setsAtLeast), counted)
  }

  /** What was counted, for another thread (`from`). */
  forThreads(): CountedValues {
    const counts = COUNTED.map((fact) => [fact, this.#counts[fact].forThreads()])
    return { sets: this.#sets, counts: Object.fromEntries(counts) as CountedValues['counts'] }
  }

  /** The counts of another thread about the same nodes. */
  static from(nodes: NodeTable, { sets, counts }: CountedValues): Rarity {
    return new Rarity(nodes, sets, (fact) => Occurrences.from(counts[fact]))
  }

  #share(node: number, fact: Counted): number {
    const code = this.#nodes.get(node, fact)
    return code === 0 ? 1 : this.#counts[fact].of(code) / this.#sets
  }

  /** Bits that agreeing on this node's value is worth: log2 of one over its share. */
  bits(node: number, fact: Counted, limits: Limits): number {
    return limited(Math.max(this.#share(node, fact), 1 / this.#sets), limits)
  }

  /**
   * The same for a whole name. A name that nobody else bears is as rare as its two parts make it, since one case is too
   * small to say; one that others bear too is as frequent as it is found beyond the two that are compared.
   */
  nameBits(node: number, fact: 'name' | 'reading', limits: Limits): number {
    const [first, last] = fact === 'name' ? (['family', 'given'] as const) : (['kanaFamily', 'kanaGiven'] as const)
    const parted = this.#nodes.get(node, first) !== 0 && this.#nodes.get(node, last) !== 0
    const product = parted ? this.#share(node, first) * this.#share(node, last) : 0
    const beyond = this.#share(node, fact) - 2 / this.#sets
    return limited(Math.max(product, beyond, (parted ? 0.02 : 1) / this.#sets), limits)
  }

  /** What two sets drawn at random start with: one partner among all. */
  get prior(): number {
    return -Math.log2(this.#sets)
  }
}

function occurrencesIn(codes: Int32Array, sets: Int32Array, largest: number): Occurrences {
  const counts = new Occurrences(largest + 1)
  for (let node = 0; node < codes.length; node++) {
    const code = codes[node] ?? 0
    if (code === 0) continue
    const set = sets[node] ?? 0
    // A set that states a value several times states it once.
    if (set === node || codes[set] !== code) counts.add(code)
  }
  return counts
}

const limited = (share: number, { less, min, max }: Limits): number =>
  Math.min(max, Math.max(min, -Math.log2(share) - less))

/**
 * Bits for (positive) or against one person behind two sets. `expected` are the bits that such sets start with; where
 * they share a contact or a number they have shown that their sources overlap, whatever other rows do.
 */
export function scoreOf(
  p: Profile,
  by: { readonly rarity: Rarity; readonly nodes: NodeTable; readonly weights: ScoringWeights },
  expected: number,
): number {
  const { rarity, nodes, weights: own } = by
  const total =
    rarity.prior +
    (p.mail || p.phone || p.id || p.account || p.number ? Math.max(expected, 0) : expected) +
    nameBits(p, rarity, nodes) +
    own.birth[p.birth] +
    own.sex[p.sex] +
    householdBits(p, by) +
    (p.id ? weights.id : 0) +
    (p.account ? weights.account : 0) +
    (p.number ? weights.number : 0) +
    (p.numbersDiffer ? weights.numbersDiffer : 0) +
    (p.mailNear ? own.mail.near : p.mailsDiffer ? own.mail.differ : 0) +
    (p.phoneNear ? own.mobile.near : p.phonesBeside ? own.mobile.beside : p.phonesDiffer ? own.mobile.differ : 0)
  return Math.round(total * 16) / 16
}

/**
 * The most bits that two sets with this outline can come to, whatever their other texts say: addresses may be one house,
 * and whoever bears one name may have made a slip in a contact. What is below a limit here is below it in `scoreOf`.
 */
export function mostOf(outline: Outline, by: Parameters<typeof scoreOf>[1], expected: number): number {
  const { mail, mobile } = by.weights
  const alike = areAlike(outline)
  const phonesNear = alike && mobile.near >= Math.max(mobile.beside, mobile.differ)
  const profile: Profile = {
    ...outline,
    address: outline.place,
    mailNear: outline.mailsDiffer && alike && mail.near >= mail.differ,
    phoneNear: outline.phonesDiffer && phonesNear,
    phonesBeside: outline.phonesDiffer && !phonesNear && mobile.beside >= mobile.differ,
    numberOfState: false,
    numbersDiffer: false,
  }
  const most = scoreOf(profile, by, expected)
  return mayBeNear(outline) ? Math.max(most, scoreOf({ ...profile, address: 'near' }, by, expected)) : most
}

function nameBits(p: Profile, rarity: Rarity, nodes: NodeTable): number {
  const weight = weights.name[p.names]
  if (typeof weight === 'number') return weight
  const [a, b] = p.at
  if (p.names === 'given-same') return rarity.bits(a, nodes.get(a, 'given') ? 'given' : 'kanaGiven', weight)
  if (p.names === 'reading' || nodes.get(a, 'name') === 0) {
    const less = p.otherCharacters ? weights.otherCharacters : weight.less
    // The side that states a reading in two parts can say best how rare it is.
    return rarity.nameBits(nodes.get(a, 'kanaGiven') ? a : b, 'reading', { ...weight, less })
  }
  return rarity.nameBits(a, 'name', weight)
}

/** Facts that people of one household share; beyond the first they count as one only in part, unless the name agrees. */
function householdBits(p: Profile, { rarity, nodes, weights: own }: Parameters<typeof scoreOf>[1]): number {
  const { zip } = weights
  const phone = p.phone === 0 ? 0 : isMobile(nodes.texts.text(p.phone)) ? own.mobile.same : weights.landline.same
  const mail = p.mail === 0 ? 0 : own.mail.same
  const zipBits = p.zip === 'same' ? rarity.bits(p.at[0], 'zip', zip.same) : zip[p.zip]
  const place =
    p.address === 'unknown'
      ? zipBits
      : p.address === 'differ' && p.zip === 'same'
        ? zipBits / 2
        : own.address[p.address]
  const agreeing = p.names === 'same' || p.names === 'reading' || p.names === 'similar'
  const share = agreeing ? 1 : weights.householdShare
  const [low, high] = phone < mail ? [phone, mail] : [mail, phone]
  const agreed = Math.max(0, place)
  const most = Math.max(high, agreed)
  const middle = Math.max(low, Math.min(high, agreed))
  return most + (middle * share + Math.min(low, agreed) * share) + Math.min(0, place)
}
