import { describe, expect, test } from 'vitest'
import { instant, isoUtc } from '#kernel/instant.ts'
import { columnDecision, columnId, columnRulings, columnRulingsOfTrail, withColumnRulings } from './column-decisions.ts'

const at = instant('2026-11-22T12:00:00+09:00')
const by = { who: '山口', at, why: '元の表を見た' }
const memo = { file: 'evidence/a.csv', part: '', column: 'memo' }
const told = (...all: readonly ReturnType<typeof columnDecision>[]) =>
  columnRulings(all.map((d) => ({ ...d, at: isoUtc(d.at) })))

describe('decisions about columns', () => {
  test('the last one of a column is in force, others stand beside it', () => {
    const other = { ...memo, column: 'tel' }
    const rulings = told(
      columnDecision(memo, 'fine', by),
      columnDecision(other, 'phone', by),
      columnDecision(memo, 'ignore', by),
    )
    expect(rulings.map((r) => [r.column, r.choice])).toEqual([
      ['memo', 'ignore'],
      ['tel', 'phone'],
    ])
  })
  test('other decisions, and choices that nobody knows, are left out', () =>
    expect(
      told(
        { kind: 'link', subject: '{}', choice: 'one person', ...by },
        { ...columnDecision(memo, 'fine', by), choice: 'x' },
      ),
    ).toEqual([]))
  test('are read again out of the audit trail', () => {
    const { kind, subject, choice } = columnDecision(memo, 'phone', by)
    const row = {
      seq: 1,
      at: isoUtc(at),
      actor: by.who,
      action: `decide ${kind}: ${choice}`,
      object: subject,
      reason: by.why,
    }
    const other = { ...row, action: 'run', reason: 'decide column: phone' }
    expect(columnRulingsOfTrail(`${JSON.stringify(other)}\n${JSON.stringify(row)}\n`)).toEqual(
      told(columnDecision(memo, 'phone', by)),
    )
  })
  test('each column has a number of its own', () =>
    expect(new Set([memo, { ...memo, part: 'x' }, { ...memo, column: 'x' }].map(columnId)).size).toBe(3))
})

describe('the mapping with decisions', () => {
  const mapping = [{ file: memo.file, table: '', columns: { memo: 'free-text', tel: 'phone' } }] as const
  test('a decision goes before mapping.yaml and leaves its other columns', () =>
    expect(withColumnRulings(mapping, told(columnDecision(memo, 'name', by)))).toEqual([
      { file: memo.file, table: '', columns: { memo: 'name', tel: 'phone' } },
    ]))
  test('a column of another table gets a table of its own', () =>
    expect(withColumnRulings([], told(columnDecision({ ...memo, part: 'Sheet1' }, 'ignore', by)))).toEqual([
      { file: memo.file, table: 'Sheet1', columns: { memo: 'ignore' } },
    ]))
  test('what was looked at and found fine changes nothing', () =>
    expect(withColumnRulings(mapping, told(columnDecision(memo, 'fine', by)))).toBe(mapping))
})
