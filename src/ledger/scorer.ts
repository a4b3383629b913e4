import type { Sets } from './components.ts'
import { type Conflict, type Guards, soundsAlikeOnly } from './conflicts.ts'
import type { Coverage } from './coverage.ts'
import { tellsApart } from './name-agreement.ts'
import type { NodeTable } from './nodes.ts'
import { type Outline, type Profile, profileOf } from './profile.ts'
import { mostOf, type Rarity, scoreOf } from './score.ts'
import type { ScoringWeights } from './weights.ts'

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

/** What no number of agreeing facts can outweigh without a human: two given names at one birth date are twins. */
export function vetoOf(p: Profile, nodes: NodeTable): Conflict | undefined {
  if (tellsApart(p.names)) return p.names === 'different' ? 'names-differ' : 'given-names-differ'
  if (soundsAlikeOnly(p, nodes)) return 'given-names-differ'
  if (p.birth === 'differ') return 'birth-dates-differ'
  if (p.names === 'given-same' && p.birth !== 'same' && p.mail === 0 && p.phone === 0) return 'names-differ'
  const facts = [p.birth === 'same', p.mail > 0, p.phone > 0, p.address === 'same'].filter(Boolean).length
  // A customer who married may have become one again; a given name, a birth date and a contact are hers.
  const married = p.names === 'given-same' && p.birth === 'same' && p.mail + p.phone > 0
  const named = p.names === 'same' || p.names === 'reading' || married
  return p.numbersDiffer && !(named && facts >= 2) ? 'customer-numbers-differ' : undefined
}

export interface ScorerInput {
  readonly nodes: NodeTable
  readonly components: Sets
  readonly guards: Guards
  readonly coverage: Coverage
  readonly rarity: Rarity
  readonly weights: ScoringWeights
}

/** Says of two sets as they are now how many bits speak for one person, and what speaks against it. */
export class Scorer {
  readonly #nodes: NodeTable
  readonly #components: Sets
  readonly #guards: Guards
  readonly #coverage: Coverage
  readonly #by: Parameters<typeof scoreOf>[1]

  constructor({ nodes, components, guards, coverage, rarity, weights }: ScorerInput) {
    this.#nodes = nodes
    this.#components = components
    this.#guards = guards
    this.#coverage = coverage
    this.#by = { rarity, nodes, weights }
  }

  score(a: number, b: number): Scored {
    return this.#scored(a, b, this.#outline(a, b))
  }

  /** The same; undefined where it comes to less than `least` bits, which of most pairs few facts show. */
  scoreFrom(a: number, b: number, least: number): Scored | undefined {
    const outline = this.#outline(a, b)
    if (mostOf(outline, this.#by, this.#expected(a, b)) < least) return undefined
    const scored = this.#scored(a, b, outline)
    return scored.weight < least ? undefined : scored
  }

  /** Fetches the facts of two sets, so that a comparison finds them near. */
  touch(a: number, b: number): void {
    this.#guards.touch(a)
    this.#guards.touch(b)
  }

  /** The same for the texts of their names, once their facts are near. */
  touchNames(a: number, b: number): void {
    this.#guards.touchNames(a)
    this.#guards.touchNames(b)
  }

  #outline(a: number, b: number): Outline {
    return this.#guards.outline(this.#guards.members(a), this.#guards.members(b))
  }

  #expected(a: number, b: number): number {
    return this.#coverage.bits(this.#components.find(a), this.#components.find(b))
  }

  #scored(a: number, b: number, outline: Outline): Scored {
    const profile = profileOf(this.#nodes, outline, this.#guards.members(a), this.#guards.members(b))
    const weight = scoreOf(profile, this.#by, this.#expected(a, b))
    const conflict = this.#guards.areApart(a, b) ? 'decided-apart' : vetoOf(profile, this.#nodes)
    return { a, b, weight, profile, conflict }
  }
}
