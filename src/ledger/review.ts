import { roles } from '#kernel/address.ts'
import { mergeRules } from './exact-merge.ts'
import type { RecordTable } from './intake.ts'
import type { Profile } from './profile.ts'
import type { CellRow } from './queries.ts'
import type { Scored } from './scored-merge.ts'

/** What two sets have in common and what not, as codes that a screen turns into words. */
export function reasonsOf(p: Profile, conflict: string | undefined): readonly string[] {
  const facts: readonly (readonly [string, boolean])[] = [
    ['number-same', p.number > 0],
    ['id-same', p.id > 0],
    ['account-same', p.account > 0],
    [`name-${p.names}`, p.names !== 'unknown'],
    [`birth-date-${p.birth}`, p.birth !== 'unknown'],
    ['email-same', p.mail > 0],
    ['email-differ', p.mailsDiffer],
    ['phone-same', p.phone > 0],
    ['phone-differ', p.phonesDiffer],
    [`address-${p.address}`, p.address !== 'unknown'],
    [`postal-code-${p.zip}`, p.zip !== 'unknown'],
    ['sex-differ', p.sex === 'differ'],
    [`because-${conflict}`, conflict !== undefined],
  ]
  return facts.filter(([, holds]) => holds).map(([code]) => code)
}

/** Rows of review.parquet: the first record of each side, what speaks for and against, and the bits. */
export function reviewRows(open: readonly Scored[], records: RecordTable, firstRecord: Int32Array): readonly CellRow[] {
  const refOf = (node: number) => {
    const record = firstRecord[node] ?? 0
    const table = records.tables[records.column.table[record] ?? 0]
    return {
      source: table?.file ?? '',
      part: table?.part ?? '',
      row: records.column.row[record] ?? 0,
      role: roles[records.column.role[record] ?? 0] ?? 'self',
    }
  }
  return open.map(({ a, b, weight, conflict, profile }) => {
    const [one, other] = [refOf(a), refOf(b)]
    return {
      a_source: one.source,
      a_part: one.part,
      a_row: one.row,
      a_role: one.role,
      b_source: other.source,
      b_part: other.part,
      b_row: other.row,
      b_role: other.role,
      rule: conflict ?? mergeRules[16] ?? 'scored',
      reasons: reasonsOf(profile, conflict),
      weight,
    }
  })
}
