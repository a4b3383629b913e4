import { join } from 'node:path'
import type { DataKind } from '#kernel/data-kinds.ts'
import { isDataKind, sortKinds } from '#kernel/data-kinds.ts'
import { type RecordRef, rowKey } from './decision.ts'
import { type CellRow, queryParquet } from './queries.ts'
import { readRows } from './small-tables.ts'

/** What something would do to the counts, in persons; a notice goes to each person, so these are notices, too. */
export interface CountEffect {
  /** More (positive) or fewer persons in all attacks together. */
  readonly persons: number
  /** Attacks that change, sorted, each with the combinations that gain or lose people. */
  readonly attacks: readonly {
    readonly attack: string
    readonly persons: number
    readonly combinations: readonly { readonly items: readonly DataKind[]; readonly persons: number }[]
  }[]
}

/** What a decision about a pair would do. */
export interface DecisionEffect extends CountEffect {
  /** Ids of other open pairs of the same persons: the rules may settle them once this one is decided. */
  readonly mayFollow: readonly string[]
}

/** Two records by their content tokens, with the persons that they belong to now. */
export interface JudgedPair {
  readonly a: { readonly record: string; readonly person: string }
  readonly b: { readonly record: string; readonly person: string }
}

interface Held {
  /** File, part and row. */
  readonly place: string
  readonly record: string
  readonly person: string
  readonly attack: string
  readonly items: readonly DataKind[]
  readonly ruledOut: boolean
}

/**
 * What deciding a pair does by itself: two persons become one, or one becomes two along the merges that made it. What
 * the next run joins or parts as a consequence is not in it. Throws when the output has no ledger of this kind.
 */
export async function effectOf(out: string, kind: 'link' | 'no-link', pair: JudgedPair): Promise<DecisionEffect> {
  const persons = [...new Set([pair.a.person, pair.b.person])].sort()
  const held = await heldBy(out, persons)
  const before = (h: Held): string => h.person
  const mayFollow = await openBeside(out, pair)
  if (kind === 'link') return { ...difference(held, before, () => 'one'), mayFollow }
  if (persons.length > 1) return { ...difference(held, before, before), mayFollow }
  const parts = await parted(out, persons[0] ?? '', pair)
  return { ...difference(held, before, (h) => parts(h.record)), mayFollow }
}

/**
 * What it does by itself that a row counts for nobody: who is in no other row counts no more, the others lose what this row
 * held. What the rules part in consequence is not in it. Throws when the output has no ledger of this kind.
 */
export async function exclusionEffect(
  out: string,
  at: { readonly file: string; readonly part: string; readonly row: number },
): Promise<CountEffect> {
  const rows = await queryParquet(
    { links: join(out, 'links.parquet') },
    `select distinct person from links where source = $file and part = $part and "row" = $row order by person`,
    { file: at.file, part: at.part, row: at.row },
  )
  const held = await heldBy(
    out,
    rows.map((row) => String(row['person'])),
  )
  const gone = rowKey(at)
  return difference(
    held,
    (h) => h.person,
    (h) => (h.place === gone ? null : h.person),
  )
}

/**
 * What it does by itself that a decision about a pair no longer holds, if the rules then say the opposite. Null when one of
 * the records is no longer there.
 */
export async function withdrawalEffect(
  out: string,
  { kind, a, b }: { readonly kind: 'link' | 'no-link'; readonly a: RecordRef; readonly b: RecordRef },
): Promise<DecisionEffect | null> {
  const [one, other] = [await standing(out, a), await standing(out, b)]
  return one && other ? effectOf(out, kind === 'link' ? 'no-link' : 'link', { a: one, b: other }) : null
}

async function standing(out: string, { file, part, row, role }: RecordRef): Promise<JudgedPair['a'] | null> {
  const [found] = await queryParquet(
    { links: join(out, 'links.parquet') },
    'select record, person from links where source = $file and part = $part and "row" = $row and role = $role',
    { file, part, row, role },
  )
  return found ? { record: String(found['record']), person: String(found['person']) } : null
}

async function openBeside(out: string, { a, b }: JudgedPair): Promise<readonly string[]> {
  const persons = [a.person, b.person]
  const rows = await readRows(out, 'review.parquet', 'pair')
  return rows
    .filter((row) => persons.some((person) => row['a_person'] === person || row['b_person'] === person))
    .filter((row) => ![row['a_person'], row['b_person']].every((person) => persons.includes(String(person))))
    .map((row) => String(row['pair']))
}

async function heldBy(out: string, persons: readonly string[]): Promise<readonly Held[]> {
  const rows = await queryParquet(
    { links: join(out, 'links.parquet') },
    `select source, part, "row", record, person, attack, items, certainty from links
     where standing = 'counted' and list_contains(string_split($persons, ','), person)
     order by source, part, "row", role`,
    { persons: persons.join(',') },
  )
  return rows.map((row) => ({
    place: rowKey({ file: String(row['source']), part: String(row['part']), row: Number(row['row']) }),
    record: String(row['record']),
    person: String(row['person']),
    attack: String(row['attack']),
    items: kindsOf(row['items']),
    ruledOut: row['certainty'] === 'ruled-out',
  }))
}

const kindsOf = (cell: CellRow[string] | undefined): readonly DataKind[] =>
  Array.isArray(cell) ? cell.filter(isDataKind) : []

/** Makes the merges of one person again in their order, but for those that would bring the two records together. */
async function parted(out: string, person: string, { a, b }: JudgedPair): Promise<(record: string) => string> {
  const edges = await readRows(out, 'edges.parquet', 'place', person)
  const parent = new Map<string, string>()
  const find = (record: string): string => {
    let at = record
    for (let above = parent.get(at); above !== undefined; above = parent.get(at)) at = above
    return at
  }
  for (const edge of edges) {
    const [x, y] = [find(String(edge['a_record'])), find(String(edge['b_record']))]
    if (x === y) continue
    const [one, other] = [find(a.record), find(b.record)]
    const meets = (x === one && y === other) || (x === other && y === one)
    if (!meets) parent.set(y, x)
  }
  return find
}

function difference(
  held: readonly Held[],
  before: (h: Held) => string,
  /** Null: counts for nobody. */
  after: (h: Held) => string | null,
): CountEffect {
  const attacks = [...new Set(held.map((h) => h.attack))].sort()
  const hit = (of: (h: Held) => string | null) => new Set(held.flatMap((h) => (h.ruledOut ? [] : (of(h) ?? [])))).size
  return {
    persons: hit(after) - hit(before),
    attacks: attacks.flatMap((attack) => {
      const own = held.filter((h) => h.attack === attack)
      const [was, now] = [combinationsOf(own, before), combinationsOf(own, after)]
      const combinations = [...new Set([...was.keys(), ...now.keys()])].sort().flatMap((key) => {
        const persons = (now.get(key) ?? 0) - (was.get(key) ?? 0)
        return persons === 0 ? [] : [{ items: key.split('+').filter(isDataKind), persons }]
      })
      const sum = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((n, persons) => n + persons, 0)
      return combinations.length === 0 ? [] : [{ attack, persons: sum(now) - sum(was), combinations }]
    }),
  }
}

function combinationsOf(held: readonly Held[], personOf: (h: Held) => string | null): ReadonlyMap<string, number> {
  const items = new Map<string, Set<DataKind>>()
  for (const h of held) {
    const person = personOf(h)
    if (person === null) continue
    const own = items.get(person) ?? new Set<DataKind>()
    for (const item of h.items) own.add(item)
    items.set(person, own)
  }
  const counts = new Map<string, number>()
  for (const own of items.values()) {
    const key = sortKinds(own).join('+')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
