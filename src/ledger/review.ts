import { mergeRules } from './exact-merge.ts'
import type { Profile } from './profile.ts'
import type { CellRow } from './queries.ts'
import type { Scored } from './scorer.ts'

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

/** Rows of review.parquet: both sides as `sidesOf` names them, what speaks for and against, and the bits. */
export function reviewRows(open: readonly Scored[], sides: (a: number, b: number) => CellRow): readonly CellRow[] {
  return open.map(({ a, b, weight, conflict, profile }) => ({
    ...sides(a, b),
    rule: conflict ?? mergeRules[16] ?? 'scored',
    reasons: reasonsOf(profile, conflict),
    weight,
  }))
}
