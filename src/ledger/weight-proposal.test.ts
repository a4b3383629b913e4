import { expect, test } from 'vitest'
import { linkInMemory } from './test-linking.ts'
import { population } from './test-population.ts'
import { proposeWeights } from './weight-proposal.ts'
import { weights } from './weights.ts'

const { linkage, nodes } = linkInMemory(population(700, 5).records)
const proposal = proposeWeights(nodes, linkage.names, linkage)

const of = (field: string, level: string) => proposal.weights.find((w) => w.field === field && w.level === level)

test('a case of 700 people teaches what agreeing and differing facts are worth', () => {
  for (const field of ['birth', 'address', 'mail', 'mobile']) {
    expect(of(field, 'same')?.after, field).toBeGreaterThan(6)
    expect(of(field, 'differ')?.after, field).toBeLessThan(-1)
  }
  // Only the master states the sex here, so that no true pair can teach it.
  expect(of('sex', 'same')).toBeUndefined()
})

test('a tight block does not run away: nearly nobody of two random people has the same birth date', () => {
  const { m, u } = of('birth', 'same') ?? { m: 0, u: 1 }
  expect(m).toBeGreaterThan(0.8)
  expect(u).toBeLessThan(0.01)
})

test('a proposal states what it would do and changes nothing', () => {
  expect(proposal.effect.undone).toBeLessThanOrEqual([...linkage.merges].filter((m) => m.profile).length)
  expect(of('mail', 'differ')?.before).toBe(weights.mail.differ)
  expect(proposeWeights(nodes, linkage.names, linkage)).toEqual(proposal)
})

test('too few pairs propose nothing', async () => {
  const few = linkInMemory(population(3, 1).records)
  expect(proposeWeights(few.nodes, few.linkage.names, few.linkage).weights).toEqual([])
})
