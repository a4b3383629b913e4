import { describe, expect, it } from 'vitest'
import type { DataKind } from '#kernel/data-kinds.ts'
import { compareWithTruth } from './compare-truth.ts'

describe('the comparison with the truth', () => {
  const combination = (items: readonly DataKind[], persons: number) => ({ items, persons })
  const bounds = { min: 3, likely: 3, max: 3 }
  const attack = (persons: number, ...combinations: ReturnType<typeof combination>[]) => ({
    attacks: [{ id: '2017', certainty: 'confirmed' as const, records: 9, persons, bounds, combinations }],
  })

  it('finds nothing where only the order differs', () =>
    expect(
      compareWithTruth(
        attack(3, combination(['name'], 2), combination(['email'], 1)),
        attack(3, combination(['email'], 1), combination(['name'], 2)),
      ),
    ).toEqual([]))

  it('says in plain words what differs', () =>
    expect(compareWithTruth(attack(3, combination(['name'], 3)), attack(2, combination(['name', 'email'], 2)))).toEqual(
      [
        'attack 2017: 3 persons found, 2 persons expected',
        'attack 2017, name: 3 persons found, 0 persons expected',
        'attack 2017, name+email: 0 persons found, 2 persons expected',
      ],
    ))

  it('misses an attack that is not there and names one too many', () => {
    expect(compareWithTruth({ attacks: [] }, attack(3))).toEqual(['attack 2017 is missing from the summary'])
    expect(compareWithTruth(attack(0), { attacks: [] })).toEqual(['attack 2017 was not expected'])
  })
})
