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
  const prefecture = prefecturesOf(records, persons)
  const { said, inMaster } = saidOf(records, births, persons)
  const ofHit = (codeOf: (person: number) => number): Uint8Array => Uint8Array.from(persons.hit, codeOf)
  return {
    prefecture: ofHit((person) => prefecture[person] ?? 0),
    age: ofHit((person) => AGE.get(ageBandOf(said[person] ?? 0, asOf)) ?? 0),
    inMaster: ofHit((person) => inMaster[person] ?? 0),
    reach: ofHit((person) => reach[person] ?? 0),
  }
}

/**
 * The prefecture of each person, by the address that letters go to: that of the newest master that has one, else the first
 * evidence that has one. Records are gone through in their order, in which they lie in memory.
 */
function prefecturesOf({ count, column, contacts }: RecordTable, { ofRecord, count: people }: Persons): Uint8Array {
  const chosen = new Int32Array(people).fill(-1)
  const hasAddress = (record: number): boolean => ((column.reach[record] ?? 0) & 1) !== 0
  for (let record = 0; record < count; record++) {
    const person = ofRecord[record] ?? 0
    if (hasAddress(record) && (column.standing[record] === MASTER || (chosen[person] ?? 0) < 0)) chosen[person] = record
  }
  const prefecture = new Uint8Array(people)
  for (let record = 0; record < count; record++) {
    const person = ofRecord[record] ?? 0
    if (chosen[person] === record)
      prefecture[person] = PREFECTURE.get(prefectureOf(contacts.addressStart(column.contact[record] ?? 0))) ?? 0
  }
  return prefecture
}

/** The birth date of each person that most records say, the earliest among equals, 0 of none; and whom a master knows. */
function saidOf({ count, column }: RecordTable, births: Int32Array, { ofRecord, byPerson, count: people }: Persons) {
  const said = new Int32Array(people)
  const [inMaster, isDisputed] = [new Uint8Array(people), new Uint8Array(people)]
  for (let record = 0; record < count; record++) {
    const person = ofRecord[record] ?? 0
    if (column.standing[record] === MASTER) inMaster[person] = 1
    const birth = births[column.node[record] ?? 0] ?? 0
    if (birth <= 0) continue
    if (said[person] === 0) said[person] = birth
    else if (said[person] !== birth) isDisputed[person] = 1
  }
  isDisputed.forEach((disputed, person) => {
    if (disputed)
      said[person] = mostSaid(Array.from(byPerson.of(person), (record) => births[column.node[record] ?? 0] ?? 0))
  })
  return { said, inMaster }
}

function mostSaid(births: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const birth of births) if (birth > 0) counts.set(birth, (counts.get(birth) ?? 0) + 1)
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return best?.[0] ?? 0
}
