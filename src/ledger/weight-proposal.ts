import type { CaseNames } from './case-names.ts'
import type { Linkage } from './linkage.ts'
import type { NodeTable, SingleFact } from './nodes.ts'
import { outlineOf, type Profile, profileOf } from './profile.ts'
import { type ScoredField, type ScoringWeights, WEIGHT_LIMITS, type WeightChange, weights } from './weights.ts'

/** Fields whose weights are numbers and can be re-estimated; those of names follow their rarity and are left alone. */
const FIELDS = {
  birth: { levels: ['same', 'slip', 'differ'], of: (p: Profile) => p.birth },
  address: { levels: ['same', 'near', 'room-differs', 'differ'], of: (p: Profile) => p.address },
  sex: { levels: ['same', 'differ'], of: (p: Profile) => p.sex },
  mail: { levels: ['same', 'near', 'differ'], of: (p: Profile) => shareOf(p.mail, p.mailNear, p.mailsDiffer) },
  mobile: { levels: ['same', 'near', 'differ'], of: (p: Profile) => shareOf(p.phone, p.phoneNear, p.phonesDiffer) },
} as const satisfies Readonly<Record<ScoredField, { levels: readonly string[]; of: (p: Profile) => string }>>
type Field = ScoredField
const fields = Object.keys(FIELDS) as readonly Field[]

const shareOf = (shared: number, near: boolean, differ: boolean): string =>
  shared ? 'same' : near ? 'near' : differ ? 'differ' : 'unknown'

/** Keys under which pairs are drawn; what a key says is left out of what is learnt under it. */
const BLOCKS: readonly { readonly facts: readonly SingleFact[]; readonly without: readonly Field[] }[] = [
  { facts: ['name', 'birth'], without: ['birth'] },
  { facts: ['name', 'zip'], without: ['address'] },
  { facts: ['kana', 'zip'], without: ['address'] },
  { facts: ['address', 'given'], without: ['address'] },
  { facts: ['birth', 'zip'], without: ['birth', 'address'] },
]

/** One weight as it is shipped and as the case suggests it. */
export interface ProposedWeight extends WeightChange {
  /** Share of true pairs and of random pairs at this level, as far as either states the field. */
  readonly m: number
  readonly u: number
}

/** What re-estimated weights would be and do. Nothing is changed by it: an officer decides. */
export interface WeightProposal {
  readonly weights: readonly ProposedWeight[]
  readonly pairs: { readonly random: number; readonly blocked: number }
  /** Merges by score that would no longer be made, and open pairs that would be. */
  readonly effect: { readonly undone: number; readonly made: number }
}

/** How far estimates may go: no share of true pairs below the floor, none of random pairs below what one more would be. */
const LIMITS = { m: 0.005, random: 60_000, perBlock: 40_000, rounds: 25 } as const

type Pattern = readonly string[]
/** How many true pairs are expected in which both sides state a field. */
type Mass = Readonly<Record<string, number>>
type Shares = Readonly<Record<Field, Map<string, number>>>

/**
 * Estimates weights from the case by expectation maximisation over patterns of agreement, one session for each blocking
 * key with what the key says left out, the shares of random pairs drawn at random and held fixed, and the share of true
 * pairs in a block taken from the weights in force and held fixed too: left free it runs to one on tight blocks.
 */
export function proposeWeights(
  nodes: NodeTable,
  names: CaseNames,
  linkage: Linkage,
  inForce: ScoringWeights = weights,
): WeightProposal {
  const pattern = (a: number, b: number): Pattern => {
    const profile = profileOf(nodes, outlineOf(nodes, names, [a], [b]), [a], [b])
    return fields.map((field) => FIELDS[field].of(profile))
  }
  const random = randomPairs(nodes.length).map(([a, b]) => pattern(a, b))
  const u = sharesOf(
    random.map((p) => [p, 1] as const),
    1 / Math.max(random.length, 1),
  )
  const found: { readonly shares: Shares; readonly mass: Mass; readonly without: readonly Field[] }[] = []
  let blocked = 0
  for (const { facts, without } of BLOCKS) {
    const pairs = blockedPairs(nodes, facts)
    blocked += pairs.length
    const same = pairs.filter(([a, b]) => linkage.components.find(a) === linkage.components.find(b)).length
    const prior = Math.min(0.99, Math.max(0.01, same / Math.max(pairs.length, 1)))
    const learnt = fields.filter((field) => !without.includes(field))
    found.push({ ...sharesOfTrue(counted(pairs.map(([a, b]) => pattern(a, b))), u, learnt, prior), without })
  }
  const proposed = fields.flatMap((field) =>
    FIELDS[field].levels.flatMap((level) => proposedOf(field, level, found, u)),
  )
  return { weights: proposed, pairs: { random: random.length, blocked }, effect: effectOf(proposed, linkage, inForce) }
}

/** Pairs of nodes by a fixed stride, so that the same case gives the same pairs. */
function randomPairs(nodes: number): readonly (readonly [number, number])[] {
  if (nodes < 3) return []
  const count = Math.min(LIMITS.random, (nodes * (nodes - 1)) / 2)
  let state = 1
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * nodes)
  }
  return Array.from({ length: count }, () => [next(), next()] as const).filter(([a, b]) => a !== b)
}

function blockedPairs(nodes: NodeTable, facts: readonly SingleFact[]): readonly (readonly [number, number])[] {
  const last = new Map<string, number>()
  const pairs: (readonly [number, number])[] = []
  for (let node = 0; node < nodes.length && pairs.length < LIMITS.perBlock; node++) {
    const codes = facts.map((fact) => nodes.get(node, fact))
    if (codes.includes(0)) continue
    const key = codes.join()
    const before = last.get(key)
    if (before !== undefined) pairs.push([before, node])
    last.set(key, node)
  }
  return pairs
}

function counted(patterns: readonly Pattern[]): readonly (readonly [Pattern, number])[] {
  const counts = new Map<string, [Pattern, number]>()
  for (const pattern of patterns) {
    const known = counts.get(pattern.join())
    if (known) known[1]++
    else counts.set(pattern.join(), [pattern, 1])
  }
  return [...counts.values()]
}

/** Shares of the levels of each field among weighted patterns; unknown levels do not count. */
function sharesOf(patterns: readonly (readonly [Pattern, number])[], floor: number): Shares {
  const shares = Object.fromEntries(fields.map((field) => [field, new Map<string, number>()])) as Record<
    Field,
    Map<string, number>
  >
  fields.forEach((field, i) => {
    const known = patterns.filter(([pattern]) => pattern[i] !== 'unknown')
    const all = known.reduce((sum, [, weight]) => sum + weight, 0)
    for (const level of FIELDS[field].levels) {
      const own = known.reduce((sum, [pattern, weight]) => (pattern[i] === level ? sum + weight : sum), 0)
      shares[field].set(level, Math.max(floor, all > 0 ? own / all : floor))
    }
  })
  return shares
}

function sharesOfTrue(
  patterns: readonly (readonly [Pattern, number])[],
  u: Shares,
  learnt: readonly Field[],
  prior: number,
): { readonly shares: Shares; readonly mass: Mass } {
  let shares = sharesOf([], LIMITS.m)
  for (const field of fields)
    for (const level of FIELDS[field].levels) shares[field].set(level, level === 'same' ? 0.9 : 0.05)
  let mass: Readonly<Record<string, number>> = {}
  for (let round = 0; round < LIMITS.rounds; round++) {
    const weighted = patterns.map(([pattern, count]) => {
      let odds = prior / (1 - prior)
      fields.forEach((field, i) => {
        const level = pattern[i] ?? 'unknown'
        if (level !== 'unknown' && learnt.includes(field))
          odds *= (shares[field].get(level) ?? 1) / (u[field].get(level) ?? 1)
      })
      return [pattern, (count * odds) / (1 + odds)] as const
    })
    shares = sharesOf(weighted, LIMITS.m)
    const massOf = (place: number): number =>
      weighted.reduce((sum, [pattern, weight]) => (pattern[place] === 'unknown' ? sum : sum + weight), 0)
    mass = Object.fromEntries(fields.map((field, i) => [field, massOf(i)]))
  }
  return { shares, mass }
}

function proposedOf(
  field: Field,
  level: string,
  found: readonly { readonly shares: Shares; readonly mass: Mass; readonly without: readonly Field[] }[],
  u: Shares,
): readonly ProposedWeight[] {
  const before = (weights[field] as Readonly<Record<string, number>>)[level]
  const sessions = found.filter(({ without, mass }) => !without.includes(field) && (mass[field] ?? 0) >= 20)
  if (before === undefined || sessions.length === 0) return []
  const mass = sessions.reduce((sum, s) => sum + (s.mass[field] ?? 0), 0)
  const m = sessions.reduce((sum, s) => sum + (s.shares[field].get(level) ?? 0) * (s.mass[field] ?? 0), 0) / mass
  const random = u[field].get(level) ?? 1
  // Never more certain than the shipped weights may be: household facts agree between people who live together.
  const after = Math.min(WEIGHT_LIMITS.most, Math.max(WEIGHT_LIMITS.least, Math.log2(m / random)))
  return [{ field, level, before, after: Math.round(after * 16) / 16, m, u: random }]
}

/** What the scored merges and the open pairs would come to, their names and rarities unchanged. */
function effectOf(
  proposed: readonly ProposedWeight[],
  { merges, open }: Linkage,
  inForce: ScoringWeights,
): WeightProposal['effect'] {
  const change = new Map(
    proposed.map(({ field, level, after }) => [
      `${field} ${level}`,
      after - ((inForce[field] as Readonly<Record<string, number>>)[level] ?? 0),
    ]),
  )
  const moved = (profile: Profile): number =>
    fields.reduce((sum, field) => sum + (change.get(`${field} ${FIELDS[field].of(profile)}`) ?? 0), 0)
  const accepted = (weight: number): boolean => 2 ** weight / (1 + 2 ** weight) >= weights.acceptChance
  return {
    undone: [...merges].filter((m) => m.profile && !accepted((m.weight ?? 0) + moved(m.profile))).length,
    made: open.filter((p) => p.conflict === undefined && accepted(p.weight + moved(p.profile))).length,
  }
}
