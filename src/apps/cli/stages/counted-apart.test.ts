import { expect, test } from 'vitest'
import { asideOf } from './counted-apart.ts'
import type { ListedRuling } from './rulings.ts'

const refused = (reason: 'excluded' | 'not-a-person' | 'damaged', row: number, advice: string, records = 1) => ({
  file: 'a.csv',
  part: '',
  row,
  reason,
  advice,
  records,
})
const ruling = (row: number, category: string, state: ListedRuling['state'] = 'applied'): ListedRuling => ({
  id: `${row}`,
  kind: 'exclude',
  subject: JSON.stringify({ record: { file: 'a.csv', part: '', row }, sha256: 'x' }),
  category,
  who: '見本',
  at: '2026-11-22T00:00:00.000Z',
  why: 'asked',
  state,
})

test('rows that count for nobody are told by reason: decisions, case.yaml and companies apart', () => {
  const rows = [
    refused('excluded', 1, 'left out by a decision; it is kept in the ledger and counts for nobody'),
    refused('excluded', 2, 'left out by a decision; it is kept in the ledger and counts for nobody'),
    refused('excluded', 3, 'left out by case.yaml: test account of the firm'),
    refused('not-a-person', 4, 'a row about a company only; it is kept in the ledger and counts for nobody'),
    refused('excluded', 0, 'belongs to no attack', 0),
    refused('damaged', 5, 'cut short'),
  ]
  const rulings = [ruling(1, 'staff'), ruling(2, 'deceased'), ruling(9, 'staff', 'other-file')]
  expect(asideOf(rows, rulings, { masters: ['masters/m.csv'] })).toEqual({
    exclusions: [
      { reason: 'company', records: 1 },
      { reason: 'deceased', records: 1 },
      { reason: 'staff', records: 1 },
      { reason: 'test account of the firm', records: 1 },
    ],
    decisions: { inForce: 3, idle: 1 },
  })
})
test('without a master it is said what the ledger lacks', () =>
  expect(asideOf([], [], { masters: [] })).toEqual({ lacks: ['no-master'] }))
