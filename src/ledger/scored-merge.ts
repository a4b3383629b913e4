import { CONTESTED, TOO_FEW } from './comparing/weigh-pairs.ts'
import type { Components } from './components.ts'
import type { Guards } from './conflicts.ts'
import { ruleNumber } from './exact-merge.ts'
import type { MergeList } from './merge-list.ts'
import { oneSlip } from './name-agreement.ts'
import type { NodeTable } from './nodes.ts'
import { PlausiblePairs } from './plausible-pairs.ts'
import type { Profile } from './profile.ts'
import type { Scored, Scorer } from './scorer.ts'
import { weights } from './weights.ts'

/** Pairs whose facts are fetched before the first of them is compared. */
const AT_ONCE = 64

const chanceOf = (odds: number, others: number): number => odds / (1 + odds + others)

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

interface Scoring {
  readonly nodes: NodeTable
  readonly components: Components
  readonly guards: Guards
  readonly scorer: Scorer
  /** Where merges go. */
  readonly merges: MergeList
  /** Keeps with each merge what its two sides had in common. */
  readonly keepProfiles: boolean
}

/** Scores candidate pairs and joins the best first; what is close or contested goes to a human. */
export class ScoredMerge {
  readonly review: Scored[] = []
  readonly #plausible = new PlausiblePairs()
  readonly #nodes: NodeTable
  readonly #components: Components
  readonly #guards: Guards
  readonly #merges: MergeList
  readonly #keepProfiles: boolean
  readonly #scorer: Scorer
  /** Sets that have grown since their pairs were scored. */
  readonly #grown: Uint8Array

  constructor({ nodes, components, guards, scorer, merges, keepProfiles }: Scoring) {
    this.#nodes = nodes
    this.#components = components
    this.#guards = guards
    this.#merges = merges
    this.#keepProfiles = keepProfiles
    this.#scorer = scorer
    this.#grown = new Uint8Array(nodes.length)
  }

  score(a: number, b: number): Scored {
    return this.#scorer.score(a, b)
  }

  /** Takes candidate pairs with their bits, as `weighPairs` gives them. */
  take(pairs: Float64Array, bits: Float32Array): void {
    const n = this.#nodes.length
    for (let i = 0; i < pairs.length; i++) {
      const weight = bits[i] ?? TOO_FEW
      if (weight === TOO_FEW) continue
      const pair = pairs[i] ?? 0
      const [a, b] = [Math.floor(pair / n), pair % n]
      if (weight !== CONTESTED) this.#plausible.add(a, b, weight)
      else this.#ask(this.score(a, b))
    }
  }

  #ask(scored: Scored): void {
    if (this.isOpen(scored)) this.review.push({ ...scored, chance: contestedChance(scored) })
  }

  /** Joins what is likely enough, the surest first. */
  finish(): void {
    const pairs = this.#plausible
    const order = pairs.inOrder()
    const rivals = pairs.bySet(order, this.#components.length)
    for (let place = 0; place < order.length; place++) {
      if (place % AT_ONCE === 0) this.#touch(order.subarray(place, place + AT_ONCE))
      const pair = order[place] ?? 0
      const [a, b] = [pairs.a.at(pair), pairs.b.at(pair)]
      if (this.#components.find(a) === this.#components.find(b)) continue
      // What nothing has grown by is what it was, and nothing spoke against it.
      const grown = this.#hasGrown(a) || this.#hasGrown(b) ? this.score(a, b) : undefined
      if (grown?.conflict) {
        this.#ask(grown)
        continue
      }
      const weight = grown?.weight ?? pairs.weight[pair] ?? 0
      const alone = 2 ** weight
      const others = Math.max(this.#others(a, b, weight, rivals), this.#others(b, a, weight, rivals))
      const chance = chanceOf(alone, others)
      const now = grown ?? this.score(a, b)
      if (chance >= weights.acceptChance) this.#join(now, chance)
      else {
        const contested = chance < chanceOf(alone, 0) / 1.5 && weight >= weights.accept
        this.review.push({ ...now, chance, conflict: contested ? 'several-fit' : undefined })
      }
    }
  }

  #touch(some: Int32Array): void {
    for (const pair of some) {
      this.#guards.touch(this.#plausible.a.at(pair))
      this.#guards.touch(this.#plausible.b.at(pair))
    }
  }

  #hasGrown(set: number): boolean {
    return this.#grown[set] === 1 || this.#components.find(set) !== set
  }

  #join({ a, b, weight, profile }: Scored, chance: number): void {
    const sets = [this.#components.find(a), this.#components.find(b)]
    this.#components.union(a, b, ruleNumber('scored'))
    for (const set of sets) this.#grown[set] = 1
    const weak = chance < weights.sureChance || profile.numbersDiffer
    this.#merges.add(a, b, ruleNumber('scored'), { weak, weight, chance, ...(this.#keepProfiles ? { profile } : {}) })
  }

  /** Odds of all others that `side` could be, `opposite` and those that are surely the same person left out. */
  #others(side: number, opposite: number, weight: number, rivals: (set: number) => Int32Array): number {
    const pairs = this.#plausible
    let sum = 0
    const counted = new Set([this.#components.find(opposite), this.#components.find(side)])
    for (const rival of rivals(side)) {
      const bits = pairs.weight[rival] ?? 0
      if (bits < weight - weights.rivalMargin) continue
      const [a, b] = [pairs.a.at(rival), pairs.b.at(rival)]
      const third = this.#components.find(a === side ? b : a)
      if (counted.has(third)) continue
      counted.add(third)
      const between = this.#scorer.scoreFrom(third, opposite, weights.accept)
      if (between !== undefined && between.conflict === undefined) continue
      sum += 2 ** bits
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
