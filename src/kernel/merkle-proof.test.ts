import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merkleRoot } from './merkle.ts'
import { inclusionProof, rootFromProof } from './merkle-proof.ts'

const leaves = fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 70 })

test('the proof of every leaf leads to the root of the tree, whatever its size', () => {
  fc.assert(
    fc.property(leaves, (all) => {
      const root = merkleRoot(all)
      for (const [at, leaf] of all.entries()) expect(rootFromProof(leaf, inclusionProof(all, at))).toBe(root)
    }),
    { numRuns: 60 },
  )
})

test('another leaf, a missing step or a changed side leads elsewhere', () => {
  const all = Array.from({ length: 13 }, (_, i) => `row ${i}`)
  const root = merkleRoot(all)
  const steps = inclusionProof(all, 5)
  expect(rootFromProof('row 6', steps)).not.toBe(root)
  expect(rootFromProof('row 5', steps.slice(1))).not.toBe(root)
  const turned = steps.map((s, i) =>
    i === 0 ? { ...s, side: s.side === 'left' ? ('right' as const) : ('left' as const) } : s,
  )
  expect(rootFromProof('row 5', turned)).not.toBe(root)
  expect(() => inclusionProof(all, 13)).toThrow('no leaf 13')
})
