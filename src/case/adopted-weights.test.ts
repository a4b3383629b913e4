import { expect, test } from 'vitest'
import { readCase, readProposal } from './index.ts'

const CASE = 'case: c1\nattacks: [{id: "a", evidence: [evidence/**]}]\norganisation: {country: JP}\n'
const proposed = (weights: unknown): string => JSON.stringify({ weights, pairs: { random: 1, blocked: 1 } })

test('a case names the proposal, who adopted it and why', () => {
  const read = readCase(`${CASE}weights: {file: weights.json, by: 山口, because: 転居の多い顧客に合う}\n`)
  expect(read).toMatchObject({ ok: true, value: { weights: { file: 'weights.json', by: '山口', changes: [] } } })
  expect(readCase(CASE)).toMatchObject({ ok: true, value: { weights: null } })
})

test.each([
  ['nobody adopted it', 'weights: {file: weights.json, because: fits us}'],
  ['no reason', 'weights: {file: weights.json, by: 山口}'],
  ['a file that could be evidence', 'weights: {file: people.json, by: 山口, because: fits us}'],
  ['a file elsewhere', 'weights: {file: ../weights.json, by: 山口, because: fits us}'],
])('refused: %s', (_, line) => expect(readCase(`${CASE}${line}\n`).ok).toBe(false))

test('a proposal is taken over as it is written, and refused when it was made for other weights', () => {
  const change = { field: 'mail', level: 'differ', before: -3.5, after: -2 }
  expect(readProposal(proposed([{ ...change, m: 0.1, u: 0.9 }]), 'w.json')).toEqual({ ok: true, value: [change] })
  for (const [weights, why] of [
    [[{ ...change, before: -9 }], 'w.json: mail differ is -3.5 here and not -9: propose the weights anew'],
    [[{ ...change, after: 99 }], 'w.json: mail differ: 99 is beyond -11 to 13'],
    [[{ ...change, field: 'shoe size' }], 'w.json is no proposal'],
    [[], 'w.json is no proposal'],
  ] as const)
    expect(readProposal(proposed(weights), 'w.json')).toMatchObject({ ok: false, why: expect.stringContaining(why) })
  expect(readProposal('{', 'w.json').ok).toBe(false)
})
