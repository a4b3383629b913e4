import { join } from 'node:path'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type DataKind, isDataKind, sortKinds } from '#kernel/data-kinds.ts'
import { type PersonToken, personToken, type Sha256 } from '#kernel/ids.ts'
import { MerkleRoot } from '#kernel/merkle.ts'
import { type CellRow, queryParquet } from './queries.ts'
import type { Certainty, Exposure } from './record.ts'

/** One person in one attack, as people.parquet states it. */
export interface PersonRow {
  readonly revision: number
  readonly person: PersonToken
  readonly attack: string
  readonly items: readonly DataKind[]
  readonly certainty: Certainty
  readonly exposure: Exposure
  readonly records: number
  readonly route: string
}

/** One record and the person it belongs to. */
export interface LinkRow {
  readonly source: string
  readonly part: string
  readonly row: number
  readonly role: string
  readonly attack: string
  readonly person: PersonToken
  readonly rule: string
}

/** One cell of the published table. */
export interface CombinationRow {
  readonly attack: string
  readonly revision: number
  readonly items: readonly DataKind[]
  readonly persons: number
}

/** Which rows to read; all of the latest revision if nothing is said. */
export interface PeopleWanted {
  readonly revision?: number
  readonly attack?: string
  readonly person?: string
  /** Exactly these items. */
  readonly items?: readonly DataKind[]
  readonly limit?: number
  readonly offset?: number
}

const PEOPLE_COLUMNS = 'revision, person, attack, items, certainty, exposure, records, route'

const kindsOf = (cell: CellRow[string] | undefined): readonly DataKind[] =>
  Array.isArray(cell) ? sortKinds(cell.filter(isDataKind)) : []

function personRow(row: CellRow): PersonRow {
  return {
    revision: Number(row['revision']),
    person: personToken(String(row['person'])),
    attack: String(row['attack']),
    items: kindsOf(row['items']),
    certainty: String(row['certainty']) as Certainty,
    exposure: String(row['exposure']) as Exposure,
    records: Number(row['records']),
    route: String(row['route']),
  }
}

/** People of all revisions, and the links of the latest one, which tell it even when it hit nobody. */
const peopleOf = (folder: string) => ({
  people: join(folder, 'people.parquet'),
  links: join(folder, 'links.parquet'),
})

/** Rows of people.parquet in an output folder, sorted by revision, attack and person. Throws when there is no ledger. */
export async function readPeople(folder: string, wanted: PeopleWanted = {}): Promise<readonly PersonRow[]> {
  const rows = await queryParquet(
    peopleOf(folder),
    `select ${PEOPLE_COLUMNS} from people
     where revision = coalesce($revision, (select max(revision) from links))
       and ($attack is null or attack = $attack)
       and ($person is null or person = $person)
       and ($items is null or array_to_string(items, '+') = $items)
     order by revision, attack, person limit $limit offset $offset`,
    {
      revision: wanted.revision ?? null,
      attack: wanted.attack ?? null,
      person: wanted.person ?? null,
      items: wanted.items ? sortKinds(wanted.items).join('+') : null,
      limit: wanted.limit ?? 10_000_000,
      offset: wanted.offset ?? 0,
    },
  )
  return rows.map(personRow)
}

/** The records of some persons, or of all, in the order of links.parquet. Throws when there is no ledger. */
export async function readLinks(
  folder: string,
  wanted: { readonly persons?: readonly string[]; readonly attack?: string } = {},
): Promise<readonly LinkRow[]> {
  const rows = await queryParquet(
    { links: join(folder, 'links.parquet') },
    `select source, part, "row", role, attack, person, rule from links
     where ($persons is null or list_contains(string_split($persons, ','), person))
       and ($attack is null or attack = $attack)`,
    { persons: wanted.persons ? wanted.persons.join(',') : null, attack: wanted.attack ?? null },
  )
  return rows.map((row) => ({
    source: String(row['source']),
    part: String(row['part']),
    row: Number(row['row']),
    role: String(row['role']),
    attack: String(row['attack']),
    person: personToken(String(row['person'])),
    rule: String(row['rule']),
  }))
}

/** One record with what it holds, as tables and packs count it. */
export interface HeldRecord {
  readonly source: string
  readonly part: string
  readonly row: number
  readonly role: string
  readonly attack: string
  readonly person: PersonToken
  readonly items: readonly DataKind[]
  readonly certainty: Certainty
  readonly exposure: Exposure
  /** `counted`, or why it counts for nobody. */
  readonly standing: string
}

/** The records of the latest revision with their items, in the order of links.parquet. */
export async function readHeldRecords(folder: string): Promise<readonly HeldRecord[]> {
  const rows = await queryParquet(
    { links: join(folder, 'links.parquet') },
    `select source, part, "row", role, attack, person, items, certainty, exposure, standing from links`,
  )
  return rows.map((row) => ({
    source: String(row['source']),
    part: String(row['part']),
    row: Number(row['row']),
    role: String(row['role']),
    attack: String(row['attack']),
    person: personToken(String(row['person'])),
    items: kindsOf(row['items']),
    certainty: String(row['certainty']) as Certainty,
    exposure: String(row['exposure']) as Exposure,
    standing: String(row['standing']),
  }))
}

/** The combinations of a revision (the latest if none is named), recomputed from people.parquet. */
export async function readCombinations(folder: string, revision?: number): Promise<readonly CombinationRow[]> {
  const rows = await queryParquet(
    peopleOf(folder),
    `select attack, revision, items, count(*) as persons from people
     where revision = coalesce($revision, (select max(revision) from links))
     group by attack, revision, items order by revision, attack, persons desc, array_to_string(items, '+')`,
    { revision: revision ?? null },
  )
  return rows.map((row) => ({
    attack: String(row['attack']),
    revision: Number(row['revision']),
    items: kindsOf(row['items']),
    persons: Number(row['persons']),
  }))
}

const lineOf = (row: PersonRow): string => canonicalJson({ ...row, items: [...row.items] })

/**
 * Recomputes the ledger root of a revision from the files alone, with no key: the RFC 6962 root over the canonical
 * JSON of every row of people.parquet, sorted by attack and person. Throws when there is no ledger.
 */
export async function ledgerRootOf(folder: string, revision: number): Promise<Sha256> {
  const root = new MerkleRoot()
  for (const row of await readPeople(folder, { revision })) root.add(lineOf(row))
  return root.root()
}
