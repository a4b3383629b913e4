import type { Role } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { noProgress } from '#kernel/progress.ts'
import { type LedgerDecision, refKey } from './decision.ts'
import { RecordIntake } from './intake.ts'
import { linkNodes } from './linkage.ts'
import type { LedgerRecord } from './record.ts'
import { reasonsOf } from './review.ts'

export type Facts = Partial<Record<DataKind, string>>

export const rowOf = (facts: Facts, row: number, role: Role = 'self'): LedgerRecord => ({
  file: `evidence/${row}.csv`,
  part: '',
  row: 1,
  role,
  attack: 'a',
  certainty: 'confirmed',
  exposure: 'taken',
  items: Object.keys(facts) as DataKind[],
  values: Object.fromEntries(Object.entries(facts).map(([kind, value]) => [kind, [value]])),
})

/** Persons as lists of row numbers (0-based), and the reasons of what waits for a human. */
export function linked(records: readonly LedgerRecord[], decisions: readonly LedgerDecision[] = []) {
  const intake = new RecordIntake(new Set())
  for (const record of records) intake.add(record)
  const { records: table, nodes } = intake.finish()
  const places = Array.from({ length: table.count }, (_, i) => {
    const at = table.tables[table.column.table[i] ?? 0]
    return records.findIndex((r) => r.file === at?.file && roleIndex(r.role) === table.column.role[i])
  })
  const placeOf = (i: number): string => {
    const record = records[places[i] ?? 0]
    return record ? refKey(record) : ''
  }
  const linkage = linkNodes({ nodes, records: table, decisions, placeOf, progress: noProgress })
  const persons = new Map<number, number[]>()
  for (let i = 0; i < table.count; i++) {
    const set = linkage.components.find(table.column.node[i] ?? 0)
    persons.set(set, [...(persons.get(set) ?? []), places[i] ?? 0])
  }
  return {
    persons: [...persons.values()].map((rows) => rows.sort()).sort(),
    open: linkage.open.map((pair) => reasonsOf(pair.profile, pair.conflict)),
  }
}
const roleIndex = (role: Role): number => ['self', 'guardian', 'contact'].indexOf(role)

export const HANAKO: Facts = {
  name: '高橋 花子',
  'name-kana': 'タカハシ ハナコ',
  'birth-date': '1980-05-17',
  'postal-code': '1234568',
  address: '見本県見本市中央1-2-3',
  phone: '+819098765431',
  email: 'hanako.t@example.jp',
}
export const pick = (...kinds: readonly DataKind[]): Facts =>
  Object.fromEntries(kinds.map((kind) => [kind, HANAKO[kind]])) as Facts
