import { expect, test } from 'vitest'
import { linkInMemory } from './test-linking.ts'
import { adoptedWeights, weights } from './weights.ts'

test('adopted weights change what they name and nothing else', () => {
  const own = adoptedWeights([{ field: 'mail', level: 'differ', before: weights.mail.differ, after: -1 }])
  expect(own.mail).toEqual({ ...weights.mail, differ: -1 })
  expect(own.birth).toEqual(weights.birth)
  expect(weights.mail.differ).toBe(-3.5)
})

test.each([
  ['a weight that there is not', { field: 'mail', level: 'often', before: 1, after: 2 } as const],
  ['a proposal made for other weights', { field: 'mail', level: 'differ', before: 7, after: 2 } as const],
  ['a weight that decides alone', { field: 'birth', level: 'same', before: weights.birth.same, after: 40 } as const],
  [
    'a weight that is no number',
    { field: 'birth', level: 'same', before: weights.birth.same, after: Number.NaN } as const,
  ],
])('refused: %s', (_, change) => expect(() => adoptedWeights([change])).toThrow())

const row = (file: string, n: number, values: Record<string, string>) => ({
  file,
  part: '',
  row: n,
  role: 'self' as const,
  attack: 'a',
  certainty: 'confirmed' as const,
  exposure: 'taken' as const,
  items: [],
  values: Object.fromEntries(Object.entries(values).map(([kind, value]) => [kind, [value]])),
})

test('who is joined follows the weights that the case has adopted', () => {
  const hanako = { name: '高橋 花子', 'name-kana': 'タカハシ ハナコ', 'birth-date': '1980-05-17' }
  const records = [
    row('a.csv', 1, { ...hanako, email: 'hanako@example.jp' }),
    row('b.csv', 2, { ...hanako, email: 'other@example.jp' }),
  ]
  const joined = (changes: Parameters<typeof adoptedWeights>[0]): boolean => {
    const { sets } = linkInMemory(records, adoptedWeights(changes))
    return sets[0] === sets[1]
  }
  expect(joined([])).toBe(true)
  expect(joined([{ field: 'birth', level: 'same', before: weights.birth.same, after: -11 }])).toBe(false)
})
