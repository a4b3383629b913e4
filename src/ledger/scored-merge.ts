import type { Components } from './components.ts'
import type { Conflict, Guards } from './conflicts.ts'
import type { Coverage } from './coverage.ts'
import { type Merge, ruleNumber } from './exact-merge.ts'
import { oneSlip, tellsApart } from './name-agreement.ts'
import type { NodeTable } from './nodes.ts'
import { isBirthSlip, type Profile } from './profile.ts'
import { Rarity, scoreOf } from './score.ts'
import { weights } from './weights.ts'

/** Two sets, the bits for one person behind them, and what speaks against it. */
export interface Scored {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly conflict: Conflict | undefined
  readonly profile: Profile
  /** How likely it is that they are one person, 0…1, all that fit as well considered; for the bounds of counts. */
  readonly chance?: number
}

const chanceOf = (odds: number, others: number): number => odds / (1 + odds + others)

/** What no number of agreeing facts can outweigh without a human: two given names at one birth date are twins. */
export function vetoOf(p: Profile): Conflict | undefined {
  if (tellsApart(p.names)) return p.names === 'different' ? 'names-differ' : 'given-names-differ'
  if (p.birth === 'differ') return 'birth-dates-differ'
  if (p.names === 'given-same' && p.birth !== 'same' && p.mail === 0 && p.phone === 0) return 'names-differ'
  const facts = [p.birth === 'same', p.mail > 0, p.phone > 0, p.address === 'same'].filter(Boolean).length
  const named = p.names === 'same' || p.names === 'reading'
  return p.numbersDiffer && !(named && facts >= 2) ? 'customer-numbers-differ' : undefined
}

/** Nothing to compare but names and contacts, which people change. */
const sparse = (p: Profile): boolean => p.birth === 'unknown' && p.address !== 'differ' && p.sex !== 'differ'

/** One character apart in one script while the other script does not contradict: a slip, or twins. */
function couldBeSlip(nodes: NodeTable, a: number, b: number): boolean {
  const inScript = (fact: 'name' | 'kana') => {
    const [one, other] = [nodes.text(a, fact), nodes.text(b, fact)]
    return one === '' || other === '' ? undefined : one === other || oneSlip(one, other)
  }
  const [kanji, kana] = [inScript('name'), inScript('kana')]
  return kanji !== false && kana !== false && (kanji ?? kana ?? false)
}

/** Pairs with something against them turn out to be one person less often than their bits say. */
const contestedChance = ({ weight }: Scored): number => weights.contestedShare * chanceOf(2 ** weight, 0)

function birthsOf(nodes: NodeTable, components: Components): Int32Array {
  const births = new Int32Array(nodes.length)
  const several = new Set<number>()
  nodes.single.birth.forEach((birth, node) => {
    if (birth === 0) return
    const set = components.find(node)
    if (births[set] !== 0 && births[set] !== birth) several.add(set)
    births[set] = birth
  })
  for (const set of several) births[set] = 0
  return births
}

/** Scores candidate pairs and joins the best first; what is close or contested goes to a human. */
export class ScoredMerge {
  readonly merges: Merge[] = []
  readonly review: Scored[] = []
  readonly #plausible: Scored[] = []
  readonly #nodes: NodeTable
  readonly #components: Components
  readonly #guards: Guards
  readonly #coverage: Coverage
  readonly #rarity: Rarity
  /** Birth date of each set at the start, where all of its members agree; else 0. */
  readonly #births: Int32Array

  constructor(nodes: NodeTable, components: Components, guards: Guards, coverage: Coverage) {
    this.#nodes = nodes
    this.#components = components
    this.#guards = guards
    this.#coverage = coverage
    this.#rarity = new Rarity(nodes, components)
    this.#births = birthsOf(nodes, components)
  }

  score(a: number, b: number): Scored {
    const profile = this.#guards.profile(a, b)
    const weight = scoreOf(
      profile,
      { rarity: this.#rarity, nodes: this.#nodes },
      this.#coverage.bits(this.#components.find(a), this.#components.find(b)),
    )
    return { a, b, weight, profile, conflict: this.#guards.areApart(a, b) ? 'decided-apart' : vetoOf(profile) }
  }

  /** Takes one candidate pair of sets. */
  consider(a: number, b: number): void {
    // Namesakes with other birth dates are most of what blocks offer; where two facts joined them, a guard has noted it.
    const [x, y] = [this.#births[a] ?? 0, this.#births[b] ?? 0]
    if (x !== 0 && y !== 0 && x !== y && !isBirthSlip(x, y)) return
    const scored = this.score(a, b)
    if (scored.conflict === 'decided-apart' || scored.weight < weights.plausible) return
    if (scored.conflict) {
      if (this.isOpen(scored)) this.review.push({ ...scored, chance: contestedChance(scored) })
    } else this.#plausible.push(scored)
  }

  /** Joins what is likely enough, the surest first. */
  finish(): void {
    this.#plausible.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
    const rivals = new Map<number, Scored[]>()
    for (const pair of this.#plausible)
      for (const set of [pair.a, pair.b]) {
        const list = rivals.get(set)
        if (list) list.push(pair)
        else rivals.set(set, [pair])
      }
    for (const pair of this.#plausible) {
      const { a, b } = pair
      if (this.#components.find(a) === this.#components.find(b)) continue
      const now = this.score(a, b)
      if (now.conflict) {
        if (this.isOpen(now)) this.review.push({ ...now, chance: contestedChance(now) })
        continue
      }
      const alone = 2 ** now.weight
      const chance = chanceOf(alone, Math.max(this.#others(a, b, now, rivals), this.#others(b, a, now, rivals)))
      if (chance >= weights.acceptChance) this.#join(now, chance)
      else {
        const contested = chance < chanceOf(alone, 0) / 1.5 && now.weight >= weights.accept
        this.review.push({ ...now, chance, conflict: contested ? 'several-fit' : undefined })
      }
    }
  }

  #join({ a, b, weight, profile }: Scored, chance: number): void {
    this.#components.union(a, b, ruleNumber('scored'))
    const weak = chance < weights.sureChance || profile.numbersDiffer
    this.merges.push({ a, b, rule: ruleNumber('scored'), weak, weight, chance, profile })
  }

  /** Odds of all others that `side` could be, `opposite` and those that are surely the same person left out. */
  #others(side: number, opposite: number, now: Scored, rivals: ReadonlyMap<number, readonly Scored[]>): number {
    let sum = 0
    const counted = new Set([this.#components.find(opposite), this.#components.find(side)])
    for (const rival of rivals.get(side) ?? []) {
      if (rival.weight < now.weight - weights.rivalMargin) continue
      const third = this.#components.find(rival.a === side ? rival.b : rival.a)
      if (counted.has(third)) continue
      counted.add(third)
      const between = this.score(third, opposite)
      if (between.conflict === undefined && between.weight >= weights.accept) continue
      sum += 2 ** rival.weight
    }
    return sum
  }

  /** True when a human could say more: not decided already, and not plainly two people of one household. */
  isOpen({ conflict, weight, profile, a, b }: Scored): boolean {
    if (conflict === 'decided-apart') return false
    if (conflict === 'several-fit') return true
    const byName = conflict === undefined && (profile.names === 'same' || profile.names === 'reading')
    if (weight < (byName && sparse(profile) ? weights.reviewByName : weights.review)) return false
    if (conflict !== 'given-names-differ' && conflict !== 'names-differ') return true
    return profile.birth === 'same' && couldBeSlip(this.#nodes, profile.at[0] ?? a, profile.at[1] ?? b)
  }
}
