import { expect, test } from 'vitest'
import { noProgress } from '#kernel/progress.ts'
import { RecordIntake } from '../intake.ts'
import { type Linkage, linkNodes } from '../linkage.ts'
import { population } from '../test-population.ts'
import { adoptedWeights, weights } from '../weights.ts'
import { linkTogether } from './link-together.ts'

/** The same people each time; linking fills in names, so that each linking has nodes of its own. */
function caseOf(seed: number) {
  const intake = new RecordIntake(new Set())
  for (const record of population(700, seed).records) intake.add(record)
  return { ...intake.finish(), decisions: [], placeOf: () => '', progress: noProgress }
}

const said = ({ merges, open, components }: Linkage) => ({ merges: [...merges], open, sets: components.roots() })

test.each([
  [1, weights],
  [5, weights],
  [3, adoptedWeights([{ field: 'birth', level: 'same', before: weights.birth.same, after: 9 }])],
])('two threads come to the same merges and open pairs as one (seed %i)', async (seed, own) => {
  const together = said(await linkTogether({ ...caseOf(seed), weights: own }, 0))
  expect(together).toEqual(said(linkNodes({ ...caseOf(seed), weights: own })))
  expect(together.merges.some(({ chance }) => chance !== undefined)).toBe(true)
})

test('cases that wait for a human are among those compared', () => {
  expect(linkNodes(caseOf(1)).open.length).toBeGreaterThan(0)
})

test('a thread that is not needed is not begun', async () => {
  const alone = said(await linkTogether(caseOf(4)))
  expect(alone).toEqual(said(linkNodes(caseOf(4))))
})
