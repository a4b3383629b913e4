import { expect, test } from 'vitest'
import { sha256 } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { exclusionDecision, ledgerRulings, pairDecision, subjectOfRuling, withdrawal } from './ledger-decisions.ts'

const by = { who: '見本 係', at: instant('2026-11-22T12:00:00+09:00'), why: 'asked the branch' }
const a = { file: 'a.csv', part: '', row: 1, role: 'self', record: '0a' } as const
const b = { file: 'b.csv', part: '', row: 2, role: 'self', record: '0b' } as const
const link = pairDecision('link', { a, b }, by)
const apart = pairDecision('no-link', { a: b, b: a }, by)
const other = { kind: 'approve', subject: 'batch b1', choice: 'yes', ...by }

test('whichever record is named first, it is one pair, and the latest decision about it holds', () => {
  expect(link.subject).toBe(apart.subject)
  expect(ledgerRulings([link, other, apart]).map((r) => r.decision.kind)).toEqual(['no-link'])
  expect(ledgerRulings([apart, link]).map((r) => r.decision.kind)).toEqual(['link'])
})
test('a decision that is taken back holds no longer, and may be taken again', () => {
  const [ruling] = ledgerRulings([link])
  if (!ruling) throw new Error('one ruling')
  const back = withdrawal(subjectOfRuling(ruling), by)
  expect(ledgerRulings([link, back])).toEqual([])
  expect(ledgerRulings([link, back, link])).toHaveLength(1)
})
test('an exclusion names its reason and the bytes of the file that somebody looked at', () => {
  const of = { file: 'a.csv', part: '', row: 3, sha256: sha256('ab'.repeat(32)) }
  const [ruling] = ledgerRulings([exclusionDecision(of, 'deceased', by)])
  expect(ruling).toMatchObject({ category: 'deceased', sha256: of.sha256, decision: { kind: 'exclude' } })
  expect(
    ruling && ledgerRulings([exclusionDecision(of, 'deceased', by), withdrawal(subjectOfRuling(ruling), by)]),
  ).toEqual([])
})
