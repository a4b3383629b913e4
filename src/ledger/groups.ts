import type { LegalDay } from '#kernel/legal-day.ts'
import { type RecordTable, standings } from './intake.ts'
import type { NodeTable } from './nodes.ts'
import type { Persons } from './persons.ts'
import { prefectureOf } from './prefecture.ts'
import type { CellRow } from './queries.ts'

/** Bands in which ages are told: too coarse to find anybody, fine enough to see the minors. */
export const ageBands = ['0-17', '18-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', '80-'] as const
export type AgeBand = (typeof ageBands)[number]

/** The band of somebody born on a day (YYYYMMDD as a number) on another day; empty when either is not known. */
export function ageBandOf(born: number, on: LegalDay | null): AgeBand | '' {
  if (born === 0 || on === null) return ''
  const age = Math.floor((Number(on.replaceAll('-', '')) - born) / 10_000)
  if (age < 0 || age > 130) return ''
  if (age < 18) return '0-17'
  if (age < 20) return '18-19'
  return age >= 80 ? '80-' : (ageBands[Math.floor(age / 10)] ?? '')
}

interface Grouping {
  readonly records: RecordTable
  readonly nodes: NodeTable
  readonly persons: Persons
  readonly asOf: LegalDay | null
}

const MASTER = standings.indexOf('master')

/** Rows of groups.parquet: for each person hit, the coarse groups that tables count by, in the order of the tokens. */
export function groupRows({ records, nodes, persons, asOf }: Grouping): readonly CellRow[] {
  const { standing, reach, node, contact } = records.column
  const hit = new Set<number>()
  standing.forEach((s, record) => {
    if (s === 0) hit.add(persons.ofRecord[record] ?? 0)
  })
  const tokenOf = (person: number): string => persons.ids.token[person] ?? ''
  return [...hit]
    .sort((a, b) => (tokenOf(a) < tokenOf(b) ? -1 : 1))
    .map((person) => {
      const own = persons.byPerson.of(person)
      const bits = own.reduce((all, record) => all | (reach[record] ?? 0), 0)
      const births: number[] = []
      let addressed = -1
      for (const record of own) {
        const birth = nodes.get(node[record] ?? 0, 'birth')
        if (birth > 0) births.push(birth)
        if (((reach[record] ?? 0) & 1) !== 0 && isBetter(standing, record, addressed)) addressed = record
      }
      return {
        person: tokenOf(person),
        prefecture: addressed < 0 ? '' : prefectureOf(records.contacts.at(contact[addressed] ?? 0).address),
        age: ageBandOf(mostSaid(births), asOf),
        in_master: own.some((record) => standing[record] === MASTER),
        letter: (bits & 1) !== 0,
        email: (bits & 2) !== 0,
        phone: (bits & 4) !== 0,
      }
    })
}

/** As letters do: the newest master that has an address, else the first evidence that has one. */
const isBetter = (standing: Int32Array, record: number, known: number): boolean =>
  known < 0 || standing[record] === MASTER || (standing[known] !== MASTER && record < known)

/** Of several birth dates the one that most records say, the earliest among equals; 0 of none. */
function mostSaid(births: readonly number[]): number {
  if (births.length < 2) return births[0] ?? 0
  const counts = new Map<number, number>()
  for (const birth of births) counts.set(birth, (counts.get(birth) ?? 0) + 1)
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return best?.[0] ?? 0
}
