import type { Statement } from '#case/index.ts'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { Combination } from '#kernel/summary.ts'
import type { Words } from './notice.ts'

type CountSaid = Extract<Statement, { readonly says: 'count' }>
type ItemsSaid = Extract<Statement, { readonly says: 'not-leaked' | 'leaked' }>
type Promised = Extract<Statement, { readonly says: 'promise' }>

/** One attack as the public had been told of it by some moment. */
export interface AttackSaid {
  readonly id: string
  readonly certainty: 'confirmed' | 'possible'
  /** Null while no figure was given. */
  readonly count: CountSaid | null
  /** Every kind that was said to have leaked, or perhaps. */
  readonly items: readonly DataKind[]
  /** Null while no table was published. */
  readonly combinations: readonly Combination[] | null
  readonly tableRevision: number | null
  readonly story: Words
}

/** A denial as it may still be read: items that were said to have leaked there are gone from it. */
export interface Denied {
  readonly attack: string | null
  readonly items: readonly DataKind[]
  /** Why, as it was said each time, oldest first; one language or the other. */
  readonly bases: readonly string[]
}

/** Everything that the public had been told by some moment. All figures of a notice come from here. */
export interface PublicSaid {
  readonly attacks: readonly AttackSaid[]
  /** Persons over all attacks, each counted once. */
  readonly together: number | null
  readonly denied: readonly Denied[]
  /** Each figure that was ever given, oldest first. */
  readonly counts: readonly CountSaid[]
  readonly promises: readonly Promised[]
}

/** Gives the table of an attack in a revision of the ledger; null when that revision is not there. */
export type TableOf = (attack: string, revision: number | undefined) => readonly Combination[] | null

/**
 * What the public knows when it has been told `statements`, and nothing else: an attack that no statement names is not
 * there. `attacks` gives their order, and how sure each is where no statement says so.
 */
export function publicSaid(of: {
  readonly statements: readonly Statement[]
  readonly attacks: readonly { readonly id: string; readonly certainty: 'confirmed' | 'possible' | 'ruled-out' }[]
  readonly tableOf: TableOf
}): PublicSaid {
  const said = of.statements.filter((s) => s.to === 'public').toSorted((a, b) => a.at - b.at)
  const attacks = of.attacks
    .filter(({ id }) => said.some((s) => s.says !== 'not-leaked' && 'attack' in s && s.attack === id))
    .map((attack) => attackSaid(attack, said, of.tableOf))
  const counts = said.filter((s) => s.says === 'count')
  return {
    attacks,
    together:
      counts.findLast((s) => s.attack === undefined && s.items === undefined && s.unit === 'persons')?.value ?? null,
    denied: denials(said, attacks),
    counts,
    promises: said.filter((s) => s.says === 'promise'),
  }
}

function attackSaid(
  { id, certainty }: { readonly id: string; readonly certainty: 'confirmed' | 'possible' | 'ruled-out' },
  said: readonly Statement[],
  tableOf: TableOf,
): AttackSaid {
  const own = said.filter((s) => 'attack' in s && s.attack === id)
  const sure = own.findLast((s) => (s.says === 'count' || s.says === 'leaked') && s.certainty !== undefined)
  const table = own.filter((s) => s.says === 'combinations').at(-1)
  const story = own.filter((s) => s.says === 'story').at(-1)
  const combinations = table ? tableOf(id, table.revision) : null
  const listed = own.filter((s): s is ItemsSaid => s.says === 'leaked').at(-1)
  const items = [...(listed?.items ?? []), ...(combinations ?? []).flatMap((c) => c.items)]
  return {
    id,
    certainty:
      (sure && 'certainty' in sure ? sure.certainty : undefined) ??
      (certainty === 'confirmed' ? 'confirmed' : 'possible'),
    count: own.filter((s): s is CountSaid => s.says === 'count' && s.items === undefined).at(-1) ?? null,
    items: sortKinds([...new Set(items)]),
    combinations,
    tableRevision: table?.revision ?? null,
    story: story?.what ?? {},
  }
}

/** An item that was said to have leaked since is no longer denied there. */
function denials(said: readonly Statement[], attacks: readonly AttackSaid[]): readonly Denied[] {
  const found = new Map<string, Denied>()
  for (const s of said) {
    if (s.says !== 'not-leaked') continue
    const leaked = attacks.filter((a) => s.attack === undefined || a.id === s.attack).flatMap((a) => a.items)
    const items = sortKinds(s.items.filter((item) => !leaked.includes(item)))
    if (items.length === 0) continue
    const key = `${s.attack ?? ''} ${items.join('+')}`
    const bases = [...(found.get(key)?.bases ?? []), ...(s.basis ? [s.basis] : [])]
    found.set(key, { attack: s.attack ?? null, items, bases })
  }
  return [...found.values()]
}

/** Every kind that was said to have leaked in some attack, or perhaps. */
export const leakedKinds = (said: PublicSaid): readonly DataKind[] =>
  sortKinds([...new Set(said.attacks.flatMap((a) => a.items))])
