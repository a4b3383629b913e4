import { expect, test } from 'vitest'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Summary } from '#kernel/summary.ts'
import { checkNotices, type ToldPeople } from './notice-check.ts'

const attack = (id: string, items: readonly DataKind[]): Summary['attacks'][number] => ({
  id,
  certainty: 'confirmed',
  records: 10,
  persons: 10,
  bounds: { min: 10, likely: 10, max: 10 },
  combinations: [{ items, persons: 10 }],
})
const SUMMARY: Summary = {
  case: 'a',
  revision: 1,
  attacks: [attack('2017', ['name', 'email']), attack('2016', ['email', 'password'])],
  persons: 15,
  bounds: { min: 15, likely: 15, max: 15 },
  inMaster: 0,
  masterPersons: 0,
  balance: { recordsIn: 20, recordsLedgered: 20, recordsRefused: 0 },
  review: { pairs: 0 },
}
const told = (attacks: string, items: readonly DataKind[], persons: number): ToldPeople => ({
  attacks: attacks.split('+'),
  items,
  persons,
})

test.each<[string, readonly ToldPeople[], number]>([
  ['no notices', [], 0],
  [
    'everybody told once',
    [
      told('2017', ['name', 'email'], 5),
      told('2016', ['email', 'password'], 5),
      told('2016+2017', ['name', 'email', 'password'], 5),
    ],
    0,
  ],
  ['all people of a combination', [told('2017', ['email', 'name'], 10)], 0],
  ['one more than the combination has', [told('2017', ['name', 'email'], 11)], 1],
  ['a combination that the ledger does not have', [told('2017', ['name'], 1)], 1],
  ['an item of the other attack', [told('2016', ['name', 'email', 'password'], 1)], 2],
  ['more people than there are', [told('2016+2017', ['name', 'email', 'password'], 16)], 1],
])('notices: %s', (_what, notices, found) => {
  expect(checkNotices(notices, SUMMARY)).toHaveLength(found)
})
