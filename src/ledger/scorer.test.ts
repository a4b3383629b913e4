import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CaseNames } from './case-names.ts'
import { Components } from './components.ts'
import { Guards } from './conflicts.ts'
import { Coverage } from './coverage.ts'
import { RecordIntake } from './intake.ts'
import { outlineOf } from './profile.ts'
import { mostOf, Rarity } from './score.ts'
import { Scorer } from './scorer.ts'
import { type Facts, HANAKO, rowOf } from './test-linked-rows.ts'
import { chance, population } from './test-population.ts'
import { adoptedWeights, type ScoringWeights, scoredFields, WEIGHT_LIMITS, weights } from './weights.ts'

const people = 60

/** One person whose contacts and house are nearly, but not quite, those of the others. */
const alike: readonly Facts[] = [
  { email: 'hanako.takahasi@example.jp', phone: '+819012345679' },
  { email: 'hanako.takahashi@example.jp', phone: '+819012345678' },
  { email: 'hanako.takahashi@example.jo', phone: '+81312345678', address: '東京都千代田区千代田1-2' },
  { email: 'other@example.com', phone: '+819087654321', address: '東京都千代田区千代田1-2-3' },
  { phone: '+819087654312', address: '東京都千代田区千代田1-2-3 見本荘101' },
  { phone: '+81398765432', address: '東京都千代田区千代田1-2-3 見本荘202', email: 'othre@example.com' },
  { address: '大阪府大阪市北区中之島5-6', 'postal-code': '530-0005' },
].map((facts) => ({ name: HANAKO.name ?? '', 'name-kana': HANAKO['name-kana'] ?? '', ...facts }))

/** Sets of up to five nodes, whoever they are: a bound has to hold for all. */
function casesOf(seed: number, own: ScoringWeights) {
  const intake = new RecordIntake(new Set())
  for (const record of population(people, seed).records) intake.add(record)
  alike.forEach((facts, i) => {
    intake.add(rowOf(facts, i + 1))
  })
  const { nodes, records } = intake.finish()
  const names = CaseNames.learn(nodes)
  const components = new Components(nodes.length)
  const draw = chance(seed)
  const node = (): number => Math.floor(draw() * nodes.length)
  const isHanako = (at: number): boolean => nodes.text(at, 'kana') === 'タカハシハナコ'
  for (let i = 0; i < nodes.length / 2; i++) {
    const [a, b] = [node(), node()]
    if (!isHanako(a) && !isHanako(b) && components.size(a) + components.size(b) < 6) components.union(a, b, 0)
  }
  const sets = components.roots()
  const guards = new Guards(nodes, names, components, new Set())
  const [coverage, rarity] = [Coverage.of(records, sets), Rarity.of(nodes, sets)]
  const scorer = new Scorer({ nodes, components, guards, coverage, rarity, weights: own })
  const mostBits = (a: number, b: number): number =>
    mostOf(
      outlineOf(nodes, names, guards.members(a), guards.members(b)),
      { rarity, nodes, weights: own },
      coverage.bits(components.find(a), components.find(b)),
    )
  const roots = [...new Set(sets)]
  const pairs = roots.flatMap((a, i) => roots.slice(i + 1).map((b) => [a, b] as const))
  return { scorer, mostBits, pairs, near: pairs.filter(([a, b]) => isHanako(a) && isHanako(b)) }
}

/** Weights as a case may adopt them, each between the limits. */
const adopted = fc
  .array(fc.integer({ min: WEIGHT_LIMITS.least * 4, max: WEIGHT_LIMITS.most * 4 }), { minLength: 20, maxLength: 20 })
  .map((bits) => {
    const levels = scoredFields.flatMap((field) =>
      Object.entries(weights[field]).map(([level, before]) => ({ field, level, before })),
    )
    return adoptedWeights(levels.map((one, i) => ({ ...one, after: (bits[i % bits.length] ?? 0) / 4 })))
  })

test('no two sets come to more bits than their outline allows, whatever weights a case has adopted', () => {
  let [below, reached] = [0, 0]
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.oneof(fc.constant(weights), adopted), (seed, own) => {
      const { scorer, mostBits, pairs, near } = casesOf(seed, own)
      for (const [a, b] of [...pairs.filter((_, i) => i % 41 === seed), ...near]) {
        const [most, { weight }] = [mostBits(a, b), scorer.score(a, b)]
        if (weight < most) below++
        else reached++
        if (weight > most) return false
      }
      return true
    }),
    { numRuns: 12, seed: 5 },
  )
  expect(below).toBeGreaterThan(50)
  expect(reached).toBeGreaterThan(50)
})

test.each([
  [3, weights.plausible],
  [4, weights.accept],
  [5, weights.review],
])('a limit leaves out what comes to fewer bits and changes nothing else (%i, from %d bits)', (seed, least) => {
  const { scorer, pairs } = casesOf(seed, weights)
  const some = pairs.filter((_, i) => i % 5 === 0)
  const all = some.map(([a, b]) => scorer.score(a, b))
  expect(some.map(([a, b]) => scorer.scoreFrom(a, b, least))).toEqual(
    all.map((scored) => (scored.weight < least ? undefined : scored)),
  )
  expect(all.some(({ weight }) => weight >= least)).toBe(true)
})
