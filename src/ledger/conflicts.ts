import type { CaseNames } from './case-names.ts'
import { birthsOf, numbersDiffer, sharedCode } from './codes-in-common.ts'
import type { Sets } from './components.ts'
import { type NameAgreement, tellsApart } from './name-agreement.ts'
import type { NodeTable } from './nodes.ts'
import { isMobile, namesOf, type Outline, outlineOf, type Profile, profileOf } from './profile.ts'
import { saidOtherwise } from './words-read.ts'

/** Why two sets of records must not be taken for one person without a human. */
export type Conflict =
  | 'birth-dates-differ'
  | 'given-names-differ'
  | 'names-differ'
  | 'customer-numbers-differ'
  | 'decided-apart'
  | 'several-fit'

/** Members looked at of each side; larger sets have been joined by strong facts and say the same over and over. */
const MEMBERS_MAX = 12

const AGREE: readonly NameAgreement[] = ['same', 'reading', 'similar']

const apartByName = (names: NameAgreement): Conflict => (names === 'different' ? 'names-differ' : 'given-names-differ')

/** What speaks against one person behind two sets that share a number given to one person only. */
function againstNumber(p: Profile): Conflict | undefined {
  const reachable = p.mail !== 0 || p.phone !== 0
  const placed = p.address === 'same' || p.address === 'near'
  // A state's number never belongs to a household, so that a home in common outweighs a name that was changed.
  if (p.numberOfState && (placed || p.birth === 'same' || AGREE.includes(p.names))) return undefined
  if (p.birth === 'differ' && !AGREE.includes(p.names) && !reachable) return 'birth-dates-differ'
  if (tellsApart(p.names) && p.birth !== 'same' && !reachable) return apartByName(p.names)
  return undefined
}

/**
 * 茂 and 繁 at one address, with other contacts and no birth date to compare: relatives with names that sound alike are as
 * likely as a slip of whoever wrote the name.
 */
export const soundsAlikeOnly = (p: Profile, nodes: NodeTable): boolean =>
  p.otherCharacters &&
  p.birth !== 'same' &&
  p.mail + p.number + p.id + p.account === 0 &&
  !(p.phone !== 0 && isMobile(nodes.texts.text(p.phone))) &&
  (p.mailsDiffer || (p.phonesDiffer && !p.phonesBeside))

/** Looks at whole sets before they are joined. `apart` holds node pairs that must never meet, as `smaller * n + larger`. */
export class Guards {
  readonly #nodes: NodeTable
  readonly #names: CaseNames
  readonly #components: Sets
  readonly apart: ReadonlySet<number>
  #touched = 0

  constructor(nodes: NodeTable, names: CaseNames, components: Sets, apart: ReadonlySet<number>) {
    this.#nodes = nodes
    this.#names = names
    this.#components = components
    this.apart = apart
  }

  /** The nodes of a set that are compared. */
  members(set: number): readonly number[] {
    return this.#components.members(set, MEMBERS_MAX)
  }

  profile(a: number, b: number): Profile {
    return this.#profileOf(this.members(a), this.members(b))
  }

  /** What two sets have in common before any text but their names is read. */
  outline(one: readonly number[], other: readonly number[]): Outline {
    return outlineOf(this.#nodes, this.#names, one, other)
  }

  #profileOf(one: readonly number[], other: readonly number[]): Profile {
    return profileOf(this.#nodes, this.outline(one, other), one, other)
  }

  /** Fetches the facts of the first nodes of a set, so that a comparison finds them near. */
  touch(set: number): void {
    for (const node of this.members(set)) this.#touched ^= this.#nodes.touch(node)
  }

  /** The same for the texts of their names, once their facts are near. */
  touchNames(set: number): void {
    const { texts, single } = this.#nodes
    for (const node of this.members(set)) {
      this.#touched ^= texts.touched(single.name[node] ?? 0) ^ texts.touched(single.kana[node] ?? 0)
    }
  }

  /** A decision, or one row that speaks of two people, keeps the two sets apart. */
  areApart(a: number, b: number): boolean {
    if (this.apart.size === 0) return false
    const n = this.#nodes.length
    const other = this.#components.members(b)
    return this.#components
      .members(a)
      .some((x) => other.some((y) => this.apart.has(Math.min(x, y) * n + Math.max(x, y))))
  }

  /** What speaks against joining two sets that share two facts, or a number given to one person only. */
  between(a: number, b: number, shared: 'two-facts' | 'number'): Conflict | undefined {
    if (this.areApart(a, b)) return 'decided-apart'
    const [one, other] = [this.members(a), this.members(b)]
    if (shared === 'two-facts') return this.#againstTwoFacts(one, other)
    // Whoever bears the number and the name is that person, whatever else is said.
    if (AGREE.includes(namesOf(this.#nodes, this.#names, one, other))) return undefined
    return againstNumber(this.#profileOf(one, other))
  }

  /** Siblings, twins, parents, a borrowed mailbox: what is found first decides, and the rest is not looked at. */
  #againstTwoFacts(one: readonly number[], other: readonly number[]): Conflict | undefined {
    const nodes = this.#nodes
    const birth = birthsOf(nodes, one, other)
    if (birth === 'differ' || birth === 'slip') return 'birth-dates-differ'
    const names = namesOf(nodes, this.#names, one, other)
    if (names === 'different' && birth === 'same' && this.#areSaidOtherwise(one, other)) return undefined
    if (tellsApart(names)) return apartByName(names)
    if (names === 'reading' && birth === 'unknown' && soundsAlikeOnly(this.#profileOf(one, other), nodes))
      return 'given-names-differ'
    const reached = (): boolean => sharedCode(nodes, one, other, 'mails') + sharedCode(nodes, one, other, 'phones') > 0
    if (names === 'given-same' && birth !== 'same' && !reached()) return 'names-differ'
    return numbersDiffer(nodes, one, other) ? 'customer-numbers-differ' : undefined
  }

  /** No name on one side is comparable with one on the other but as the same name in another language, and a contact is shared. */
  #areSaidOtherwise(one: readonly number[], other: readonly number[]): boolean {
    const nodes = this.#nodes
    const named = (members: readonly number[]) => members.filter((node) => nodes.get(node, 'name') !== 0)
    const reached = sharedCode(nodes, one, other, 'mails') + sharedCode(nodes, one, other, 'phones') > 0
    return (
      reached &&
      !numbersDiffer(nodes, one, other) &&
      named(one).every((a) => named(other).every((b) => saidOtherwise(nodes, this.#names, a, b)))
    )
  }
}
