import { expect, test } from 'vitest'
import { attacksOfCase } from './ledger-stage.ts'

const attack = (id: string, persons: number) => ({
  id,
  certainty: 'confirmed' as const,
  records: persons,
  persons,
  bounds: { min: persons, likely: persons, max: persons },
  combinations: persons > 0 ? [{ items: ['name' as const], persons }] : [],
})

test('attacks stand in the order of the case, and one without anybody counts nobody', () =>
  expect(attacksOfCase([attack('b', 0), attack('a', 0), attack('c', 0)], [attack('a', 2), attack('b', 1)])).toEqual([
    attack('b', 1),
    attack('a', 2),
    attack('c', 0),
  ]))
