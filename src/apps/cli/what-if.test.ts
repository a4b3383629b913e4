import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { caseFactsSchema } from '#law/index.ts'
import { suppose } from './what-if.ts'

const AT = instant('2026-10-02T10:00:00+09:00')
const facts = caseFactsSchema.parse({
  organisation: { country: 'JP', kind: 'bank', listed: false },
  knowledge: [{ at: '2026-10-01T10:00:00+09:00', people: { min: 10 }, protection: { encryption: 'strong' } }],
})

test('what is supposed of the affair is one more entry of knowledge, learnt at the moment asked for', () => {
  const supposed = suppose(facts, ['people.max=900', 'protection.key=safe', 'wrongful-purpose=no'], AT)
  expect(supposed.facts.knowledge).toEqual([
    ...facts.knowledge,
    { at: AT, people: { max: 900 }, protection: { key: 'safe' }, 'wrongful-purpose': 'no' },
  ])
  expect(supposed.facts.organisation).toEqual(facts.organisation)
})

test('with at= it is as if it had been learnt then', () => {
  const { knowledge } = suppose(facts, ['people=12', 'at=2026-10-01T10:00:00+09:00'], AT).facts
  expect(knowledge[1]).toEqual({ at: facts.knowledge[0]?.at, people: { min: 12, likely: 12, max: 12 } })
})

test('what is supposed of the organisation is so from the first, and the rest of it stays', () => {
  const { organisation, knowledge } = suppose(facts, ['organisation.listed=true'], AT).facts
  expect(organisation).toEqual({ country: 'JP', kind: 'bank', listed: true })
  expect(knowledge).toEqual(facts.knowledge)
})

test('a list that was cut at its commas is one list', () => {
  const { facts: supposed, words } = suppose(facts, ['items=name', 'email', 'event=loss'], AT)
  expect(supposed.knowledge[1]).toMatchObject({ items: ['name', 'email'], event: 'loss' })
  expect(words).toEqual(['items=name,email', 'event=loss'])
})

test.each([
  ['people', 'give KEY=VALUE'],
  ['peple=3', 'did you mean people?'],
  ['organisation.listd=true', 'did you mean listed?'],
  ['event=theft', 'event'],
  ['people.max.more=3', 'no such key'],
  ['at=2026-10-03T10:00:00+09:00', 'later than the moment asked for'],
])('%s is refused: %s', (word, says) => {
  expect(() => suppose(facts, [word], AT)).toThrow(says)
})
