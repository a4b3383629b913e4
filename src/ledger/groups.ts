import type { LegalDay } from '#kernel/legal-day.ts'
import { type RecordTable, standings } from './intake.ts'
import type { Persons } from './persons.ts'
import { prefectureCodes, prefectureOf } from './prefecture.ts'

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
  /** Birth date of each node, YYYYMMDD as a number, 0 where unknown. */
  readonly births: Int32Array
  readonly persons: Persons
  readonly asOf: LegalDay | null
}

const MASTER = standings.indexOf('master')

/** The words of the coarse groups, by the codes in the rows; code 0 says that it is not known. */
export const groupWords = { prefecture: ['', ...prefectureCodes], age: ['', ...ageBands] } as const

const PREFECTURE = new Map<string, number>(groupWords.prefecture.map((code, i) => [code, i]))
const AGE = new Map<string, number>(groupWords.age.map((band, i) => [band, i]))

/** The coarse groups of each person hit, in the order of the tokens. */
export interface Groups {
  /** Codes of `groupWords`. */
  readonly prefecture: Uint8Array
  readonly age: Uint8Array
  /** 1 for a person whom a master knows. */
  readonly inMaster: Uint8Array
  /** Ways by which the person is reached, as bits: letter 1, e-mail 2, phone 4. */
  readonly reach: Uint8Array
}

/** Works out the coarse groups that tables count by; `reach` has the ways of every person. */
export function groupsOf({ records, births, persons, asOf }: Grouping, reach: Uint8Array): Groups {
  const { hit, byPerson } = persons
  const column = (of: (own: Int32Array) => number): Uint8Array =>
    Uint8Array.from(hit, (person) => of(byPerson.of(person)))
  const { standing } = records.column
  return {
    prefecture: column((own) => PREFECTURE.get(prefectureIn(records, own)) ?? 0),
    age: column((own) => AGE.get(ageBandOf(birthIn(records, births, own), asOf)) ?? 0),
    inMaster: column((own) => Number(own.some((record) => standing[record] === MASTER))),
    reach: Uint8Array.from(hit, (person) => reach[person] ?? 0),
  }
}

/** As letters do: the newest master that has an address, else the first evidence that has one. */
function prefectureIn({ column, contacts }: RecordTable, own: Int32Array): string {
  let chosen = -1
  for (const record of own) {
    if (((column.reach[record] ?? 0) & 1) === 0) continue
    if (column.standing[record] === MASTER || chosen < 0) chosen = record
  }
  return chosen < 0 ? '' : prefectureOf(contacts.addressStart(column.contact[chosen] ?? 0))
}

/** Of several birth dates the one that most records say, the earliest among equals; 0 of none. */
function birthIn({ column }: RecordTable, births: Int32Array, own: Int32Array): number {
  let first = 0
  let several = false
  for (const record of own) {
    const birth = births[column.node[record] ?? 0] ?? 0
    if (birth <= 0) continue
    several ||= first !== 0 && first !== birth
    first = birth
  }
  return several ? mostSaid(Array.from(own, (record) => births[column.node[record] ?? 0] ?? 0)) : first
}

function mostSaid(births: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const birth of births) if (birth > 0) counts.set(birth, (counts.get(birth) ?? 0) + 1)
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return best?.[0] ?? 0
}
