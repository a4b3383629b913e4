import { expect, test } from 'vitest'
import { playMany, rules, wrongRules } from './simulate.ts'

const HISTORIES = 1_500

test.each(rules.map((rule) => [rule.name, rule] as const))(
  'with %s: crashes at every await, lost, late and double answers, wrong clocks: none lost, none told twice, none falsely accepted',
  async (_name, rule) => {
    const sum = await playMany(rule, { from: 1, histories: HISTORIES })
    expect(sum).toMatchObject({ lost: 0, duplicates: 0, falselyAccepted: 0 })
    expect(sum.crashes).toBeGreaterThan(HISTORIES)
  },
)

test.each(wrongRules.map((rule) => [rule.name, rule] as const))(
  'the same histories find out the wrong rule: %s',
  async (_name, rule) => {
    expect((await playMany(rule, { from: 1, histories: HISTORIES })).wrong).toBeGreaterThan(10)
  },
)
