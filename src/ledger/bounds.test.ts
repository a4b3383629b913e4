import { expect, test } from 'vitest'
import { boundsOf, viewsOf } from './bounds.ts'
import { Components } from './components.ts'
import { ruleNumber } from './exact-merge.ts'
import { RecordIntake } from './intake.ts'
import { linkInMemory } from './test-linking.ts'
import { population } from './test-population.ts'

/** Nodes that carry a name and a birth date, so that none is lonely. */
function named(count: number) {
  const intake = new RecordIntake(new Set())
  for (let i = 0; i < count; i++)
    intake.add({
      file: 'a.csv',
      part: '',
      row: i + 1,
      role: 'self',
      attack: 'a',
      certainty: 'confirmed',
      exposure: 'taken',
      items: ['name', 'birth-date'],
      values: { name: [`人 ${i}`], 'birth-date': [`19${50 + (i % 40)}-01-02`] },
    })
  return intake.finish().nodes
}

const placesOf = (count: number) => ({
  node: Int32Array.from({ length: count }, (_, node) => node),
  table: new Int32Array(count),
})

test('without a doubt in either direction the bounds are the count', () => {
  const nodes = named(5)
  const likely = new Components(5)
  likely.union(0, 1, 0)
  const merges = [{ a: 0, b: 1, rule: 0, weak: false }]
  expect(boundsOf(viewsOf({ nodes, likely, merges, open: [] }), placesOf(5))).toEqual({ min: 4, likely: 4, max: 4 })
})

test('pairs left apart lower the least, doubtful merges raise the most', () => {
  const nodes = named(6)
  const likely = new Components(6)
  likely.union(0, 1, 16)
  const merges = [{ a: 0, b: 1, rule: ruleNumber('scored'), weak: true, chance: 0.6 }]
  const open = [{ a: 2, b: 3, chance: 0.5 }]
  const { min, likely: count, max } = boundsOf(viewsOf({ nodes, likely, merges, open }), placesOf(6))
  expect(count).toBe(5)
  expect(min).toBeLessThan(5)
  expect(max).toBe(6)
})

test('what may be fewer is not set off against what may be more', () => {
  const nodes = named(200)
  const likely = new Components(200)
  const merges = Array.from({ length: 20 }, (_, i) => {
    likely.union(2 * i, 2 * i + 1, 16)
    return { a: 2 * i, b: 2 * i + 1, rule: ruleNumber('scored'), weak: true, chance: 0.7 }
  })
  const open = Array.from({ length: 20 }, (_, i) => ({ a: 100 + 2 * i, b: 101 + 2 * i, chance: 0.5 }))
  const both = boundsOf(viewsOf({ nodes, likely, merges, open }), placesOf(200))
  const merged = boundsOf(viewsOf({ nodes, likely, merges, open: [] }), placesOf(200))
  expect(both.max).toBe(merged.max)
  expect(both.max).toBeGreaterThan(both.likely + 6)
  expect(both.min).toBeLessThan(both.likely - 10)
})

test('where many are counted, a few may be two persons although nothing asks about them', () => {
  const nodes = named(20_000)
  const { min, max } = boundsOf(
    viewsOf({ nodes, likely: new Components(20_000), merges: [], open: [] }),
    placesOf(20_000),
  )
  expect([min, max]).toEqual([19_994, 20_000])
})

test('a doubt about two master records alone changes no count', () => {
  const nodes = named(6)
  const views = viewsOf({ nodes, likely: new Components(6), merges: [], open: [{ a: 4, b: 5, chance: 0.9 }] })
  expect(boundsOf(views, placesOf(4))).toEqual({ min: 4, likely: 4, max: 4 })
})

test('there are never more persons than rows, nor fewer than one where there is a row', () => {
  const nodes = named(2)
  const views = viewsOf({ nodes, likely: new Components(2), merges: [], open: [{ a: 0, b: 1, chance: 1 }] })
  const { min, max } = boundsOf(views, placesOf(2))
  expect(min).toBe(1)
  expect(max).toBe(2)
  expect(boundsOf(views, placesOf(0))).toEqual({ min: 0, likely: 0, max: 0 })
})

test('the true number of people lies within the bounds in at least 38 of 40 unseen populations', () => {
  let within = 0
  for (let seed = 1; seed <= 40; seed++) {
    const { records, truth } = population(100, seed * 101)
    const { bounds } = linkInMemory(records)
    const hit = new Set(truth.filter((_, i) => records[i]?.attack !== '')).size
    if (bounds.min <= hit && hit <= bounds.max) within++
    expect(bounds.max - bounds.min).toBeLessThan(hit * 0.08)
  }
  expect(within).toBeGreaterThanOrEqual(38)
}, 300_000)
