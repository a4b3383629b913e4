import { expect, test } from 'vitest'
import { caseFactsSchema } from './facts-schema.ts'

const at = '2026-10-01T09:00:00+09:00'
const read = (facts: object) => caseFactsSchema.safeParse({ organisation: { country: 'JP' }, ...facts })
const firstProblem = (facts: object) => {
  const [issue] = read(facts).error?.issues ?? []
  return issue ? `${issue.path.join('.')}: ${issue.message}` : null
}

test('only the country and the moments are needed', () => {
  expect(read({ knowledge: [{ at }] })).toMatchObject({
    success: true,
    data: { organisation: { country: 'JP' }, knowledge: [{ at: Date.parse(at) }], milestones: [], orders: [] },
  })
})

test('a plain number of people is all three bounds; a subset stays a subset', () => {
  expect(read({ knowledge: [{ at, people: 900 }] }).data?.knowledge[0]?.people).toEqual({
    min: 900,
    likely: 900,
    max: 900,
  })
  expect(read({ knowledge: [{ at, people: { max: 40000 } }] }).data?.knowledge[0]?.people).toEqual({ max: 40000 })
})

test.each([
  ['yes', 'yes'],
  [true, 'yes'],
  [false, 'no'],
  ['no', 'no'],
  ['possible', 'possible'],
])('a wrongful purpose written %s is %s', (written, meant) => {
  expect(read({ knowledge: [{ at, 'wrongful-purpose': written }] }).data?.knowledge[0]?.['wrongful-purpose']).toBe(
    meant,
  )
})

test.each([
  [{ knowledge: [{ at: '2026-10-01' }] }, 'knowledge.0.at: not a moment with an offset'],
  [{ knowledge: [{ at, item: [] }] }, 'Unrecognized key: "item"'],
  [{ knowledge: [{ at, items: ['shoe-size'] }] }, 'unknown item code shoe-size'],
  [{ knowledge: [{ at, people: { min: 5, max: 1 } }] }, 'must not fall'],
  [{ knowledge: [{ at, 'people-by-place': { Japan: 3 } }] }, 'people-by-place.Japan: Invalid key'],
  [{ organisation: { country: 'JP', kind: 'fx-brokr' } }, 'organisation.kind'],
  [{ milestones: [{ at, did: 'file' }] }, 'milestones.0.did'],
  [{ milestones: [{ at, did: 'filed', items: [10] }] }, 'milestones.0.items.0'],
  [{ orders: [{ at: '2017-02-30', by: 'fsa', basis: 'FIEA-51' }] }, 'not a calendar day'],
  [{ deadline: at }, 'Unrecognized key: "deadline"'],
])('what is wrong is named: %j', (facts, problem) => {
  expect(firstProblem(facts)).toContain(problem)
})

test('an order keeps its own day, its first report and its rhythm', () => {
  const order = { at: '2017-07-28', by: 'kanto-lfb', basis: 'FIEA-51', 'first-report': '2017-08-16', then: 'monthly' }
  expect(read({ orders: [order] }).data?.orders).toEqual([order])
})
