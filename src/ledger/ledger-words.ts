import { roles } from '#kernel/address.ts'
import { type MergeRule, mergeRules } from './exact-merge.ts'
import { certainties, exposures, type RecordTable, standings } from './intake.ts'
import type { Linkage } from './linkage.ts'
import { type Persons, routes } from './persons.ts'

/** Rules as links.parquet names them. */
const linkRules: readonly ('first' | 'same-content' | 'not-a-person' | 'excluded' | MergeRule)[] = [
  'first',
  'same-content',
  'not-a-person',
  'excluded',
  ...mergeRules,
]
const MERGED = 4

/** The words behind the codes of the rows, by the names that the steps know them under. */
export interface Words {
  readonly file: readonly string[]
  readonly part: readonly string[]
  readonly attack: readonly string[]
  readonly rule: readonly string[]
  readonly role: readonly string[]
  readonly certainty: readonly string[]
  readonly exposure: readonly string[]
  readonly standing: readonly string[]
  readonly route: readonly string[]
}

/** The words of a ledger. */
export const wordsOf = ({ tables, attacks }: RecordTable): Words => ({
  file: tables.map(({ file }) => file),
  part: tables.map(({ part }) => part),
  attack: attacks,
  rule: linkRules,
  role: roles,
  certainty: certainties,
  exposure: exposures,
  standing: standings,
  route: routes,
})

/** Why a record is its person's, as a code of the word list `rule`. */
export function linkRule(
  persons: Persons,
  records: RecordTable,
  linkage: Pick<Linkage, 'components'>,
  record: number,
): number {
  const node = records.column.node[record] ?? 0
  const standing = standings[records.column.standing[record] ?? 0]
  if (standing === 'not-a-person') return 2
  if (standing === 'excluded') return 3
  if (persons.firstRecord[node] !== record) return 1
  const rule = linkage.components.rule[node] ?? -1
  return rule < 0 ? 0 : MERGED + rule
}
