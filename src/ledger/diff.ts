import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DataKind } from '#kernel/data-kinds.ts'
import { type CellRow, parquetMarks, queryParquet } from './queries.ts'
import { type PersonRow, readPeople } from './read-ledger.ts'
import { certaintyRank } from './record.ts'

/** What one person lost in one attack, before and after; absent where the person was not hit. */
export interface AttackDifference {
  readonly attack: string
  readonly before?: Pick<PersonRow, 'items' | 'certainty' | 'exposure'>
  readonly after?: Pick<PersonRow, 'items' | 'certainty' | 'exposure'>
  readonly added: readonly DataKind[]
  readonly removed: readonly DataKind[]
}

export type DifferenceKind =
  | 'new'
  | 'withdrawn'
  | 'items-added'
  | 'items-removed'
  | 'merged'
  | 'split'
  /** The same items, now surer or less sure. */
  | 'graded'

/** What somebody who was told at the first of two revisions has to hear now. */
export type Telling = 'tell' | 'tell-more' | 'told-too-much' | 'told-in-error' | 'told-twice' | 'nothing'

/** One person of whom two revisions say different things. */
export interface PersonDifference {
  readonly person: string
  readonly kind: DifferenceKind
  /** Attacks that differ, sorted by id. */
  readonly attacks: readonly AttackDifference[]
  /** Whom a merged person is now, or whom one was split from; else empty. */
  readonly other: string
  /** Codes, sorted; none for a change of certainty, which case.yaml or a stronger record brings. */
  readonly causes: readonly string[]
  readonly telling: Telling
}

export interface LedgerDiff {
  readonly from: number
  readonly to: number
  readonly persons: { readonly before: number; readonly after: number }
  /** Sorted by person. */
  readonly differences: readonly PersonDifference[]
}

/**
 * What the ledger says at one revision and not at another of the same output. Revisions that the output does not hold
 * are an error that names those it does. `from` must be before `to`.
 */
export async function diffLedger(out: string, from: number, to: number): Promise<LedgerDiff> {
  const held = await revisionsOf(out)
  for (const revision of [from, to])
    if (!held.includes(revision))
      throw new RangeError(`no revision ${revision} here: there are ${held.join(', ') || 'none'}`)
  if (from >= to) throw new RangeError(`revision ${from} is not before revision ${to}`)
  const [before, after] = [
    byPerson(await readPeople(out, { revision: from })),
    byPerson(await readPeople(out, { revision: to })),
  ]
  const history = await historyOf(out, from, to)
  const differences = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((person) => {
    const attacks = attackDifferences(before.get(person), after.get(person))
    if (attacks.length === 0) return []
    const told = history.get(person)
    const [was, is] = [before.has(person), after.has(person)]
    const pointed = was && is ? '' : followed(history, person, told?.other ?? '')
    // Whoever was merged into somebody who is hit no longer is not told twice, but was told in error.
    const other = was && !after.has(pointed) ? '' : pointed
    const kind = kindOf({ was, is, other, attacks })
    return [{ person, kind, attacks, other, causes: told?.causes ?? [], telling: tellingOf(kind, attacks) }]
  })
  return { from, to, persons: { before: before.size, after: after.size }, differences }
}

/** The revisions that an output holds, the first one first; one in which nobody was hit is among them. */
export async function revisionsOf(out: string): Promise<readonly number[]> {
  const [latest] = await queryParquet(
    { people: join(out, 'people.parquet'), links: join(out, 'links.parquet') },
    'select max(revision) as revision from (select revision from people union all select revision from links)',
  )
  const marked = Number((await parquetMarks(join(out, 'links.parquet')))['revision'] ?? 0)
  return Array.from({ length: Math.max(marked, Number(latest?.['revision'] ?? 0)) }, (_, i) => i + 1)
}

type Hits = ReadonlyMap<string, PersonRow>

function byPerson(rows: readonly PersonRow[]): ReadonlyMap<string, Hits> {
  const people = new Map<string, Map<string, PersonRow>>()
  for (const row of rows) {
    const own = people.get(row.person) ?? new Map<string, PersonRow>()
    people.set(row.person, own.set(row.attack, row))
  }
  return people
}

function attackDifferences(before: Hits | undefined, after: Hits | undefined): readonly AttackDifference[] {
  const attacks = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort()
  return attacks.flatMap((attack) => {
    const [was, is] = [before?.get(attack), after?.get(attack)]
    const added = is?.items.filter((item) => !was?.items.includes(item)) ?? []
    const removed = was?.items.filter((item) => !is?.items.includes(item)) ?? []
    const graded = was?.certainty !== is?.certainty || was?.exposure !== is?.exposure
    if (added.length === 0 && removed.length === 0 && !graded) return []
    return [{ attack, ...(was && { before: stated(was) }), ...(is && { after: stated(is) }), added, removed }]
  })
}

const stated = ({ items, certainty, exposure }: PersonRow) => ({ items, certainty, exposure })

interface Told {
  readonly other: string
  readonly causes: readonly string[]
}

/** Merges, splits and causes between two revisions, by person; the latest pointer counts. */
async function historyOf(out: string, from: number, to: number): Promise<ReadonlyMap<string, Told>> {
  const file = ['history.parquet', 'changes.parquet'].map((name) => join(out, name)).find((path) => existsSync(path))
  if (file === undefined) return new Map()
  const rows = await queryParquet(
    { history: file },
    `select person, kind, other, cause from history where revision > $from and revision <= $to
     order by revision, person, attack`,
    { from, to },
  )
  const told = new Map<string, Told>()
  const text = (row: CellRow, name: string) => String(row[name] ?? '')
  for (const row of rows) {
    const known = told.get(text(row, 'person')) ?? { other: '', causes: [] }
    const causes = [...new Set([...known.causes, text(row, 'cause')])].sort()
    told.set(text(row, 'person'), { other: text(row, 'other') || known.other, causes })
  }
  return told
}

/** Somebody merged into somebody who was merged later is the last of them. */
function followed(history: ReadonlyMap<string, Told>, person: string, other: string): string {
  const seen = new Set([person])
  let at = other
  for (let next = history.get(at)?.other ?? ''; next !== '' && !seen.has(next); next = history.get(at)?.other ?? '') {
    seen.add(at)
    at = next
  }
  return at
}

interface Standing {
  readonly was: boolean
  readonly is: boolean
  readonly other: string
  readonly attacks: readonly AttackDifference[]
}

function kindOf({ was, is, other, attacks }: Standing): DifferenceKind {
  if (!was) return other === '' ? 'new' : 'split'
  if (!is) return other === '' ? 'withdrawn' : 'merged'
  if (attacks.some((a) => a.added.length > 0)) return 'items-added'
  return attacks.some((a) => a.removed.length > 0) ? 'items-removed' : 'graded'
}

function tellingOf(kind: DifferenceKind, attacks: readonly AttackDifference[]): Telling {
  switch (kind) {
    case 'new':
    case 'split':
      return 'tell'
    case 'items-added':
      return 'tell-more'
    case 'items-removed':
      return 'told-too-much'
    case 'withdrawn':
      return 'told-in-error'
    case 'merged':
      return 'told-twice'
    case 'graded':
      return attacks.some((a) => certaintyRank(a.after?.certainty) > certaintyRank(a.before?.certainty))
        ? 'tell-more'
        : 'nothing'
    default:
      return kind satisfies never
  }
}
