import type { Components } from './components.ts'
import type { Conflict, Guards } from './conflicts.ts'
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
}

/** What no number of agreeing facts can outweigh without a human: two given names at one birth date are twins. */
export function vetoOf(p: Profile): Conflict | undefined {
  if (tellsApart(p.names)) return p.names === 'different' ? 'names-differ' : 'given-names-differ'
  if (p.birth === 'differ') return 'birth-dates-differ'
  if (p.names === 'given-same' && p.birth !== 'same') return 'names-differ'
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
  readonly #accepted: Scored[] = []
  readonly #nodes: NodeTable
  readonly #components: Components
  readonly #guards: Guards
  readonly #rarity: Rarity
  /** Birth date of each set at the start, where all of its members agree; else 0. */
  readonly #births: Int32Array

  constructor(nodes: NodeTable, components: Components, guards: Guards) {
    this.#nodes = nodes
    this.#components = components
    this.#guards = guards
    this.#rarity = new Rarity(nodes)
    this.#births = birthsOf(nodes, components)
  }

  score(a: number, b: number): Scored {
    const profile = this.#guards.profile(a, b)
    const weight = scoreOf(profile, this.#rarity, this.#nodes)
    return { a, b, weight, profile, conflict: this.#guards.areApart(a, b) ? 'decided-apart' : vetoOf(profile) }
  }

  /** Takes one candidate pair of sets. */
  consider(a: number, b: number): void {
    // Namesakes with other birth dates are most of what blocks offer; where two facts joined them, a guard has noted it.
    const [x, y] = [this.#births[a] ?? 0, this.#births[b] ?? 0]
    if (x !== 0 && y !== 0 && x !== y && !isBirthSlip(x, y)) return
    const scored = this.score(a, b)
    if (scored.conflict === 'decided-apart' || scored.weight < weights.reviewByName) return
    if (scored.conflict || scored.weight < weights.accept) {
      if (this.isOpen(scored)) this.review.push(scored)
    } else this.#accepted.push(scored)
  }

  /** Joins what was accepted, the surest first. */
  finish(): void {
    this.#accepted.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
    const rivals = new Map<number, Scored[]>()
    for (const pair of this.#accepted)
      for (const set of [pair.a, pair.b]) {
        const list = rivals.get(set)
        if (list) list.push(pair)
        else rivals.set(set, [pair])
      }
    for (const pair of this.#accepted) {
      const { a, b } = pair
      if (this.#components.find(a) === this.#components.find(b)) continue
      const now = this.score(a, b)
      if (now.conflict || now.weight < weights.accept) this.review.push(now)
      else if (this.#contested(pair, rivals)) this.review.push({ ...now, conflict: 'several-fit' })
      else {
        this.#components.union(a, b, ruleNumber('scored'))
        const weak = now.weight < weights.accept + weights.sureMargin || now.profile.numbersDiffer
        this.merges.push({ a, b, rule: ruleNumber('scored'), weak, weight: now.weight })
      }
    }
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

  /** True when a third set fits one side nearly as well and cannot be the same person as the other side. */
  #contested({ a, b, weight }: Scored, rivals: ReadonlyMap<number, readonly Scored[]>): boolean {
    const contest = (side: number, opposite: number): boolean =>
      (rivals.get(side) ?? []).some((rival) => {
        const third = rival.a === side ? rival.b : rival.a
        if (rival.weight < weight - 2 || this.#components.find(third) === this.#components.find(opposite)) return false
        return vetoOf(this.#guards.profile(third, opposite)) !== undefined
      })
    return contest(a, b) || contest(b, a)
  }
}
