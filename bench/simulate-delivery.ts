import { parseArgs } from 'node:util'
import { playMany, rules, wrongRules } from '../tests/delivery/simulate.ts'

/*
 * Plays seeded histories of delivery: a crash at every await, answers lost, late and double, clocks set. Arguments:
 * [--histories N] (200,000) [--seed S]. Exit code 1 when a rule that is used loses, doubles or invents one acceptance, or when
 * a rule that is known to be wrong is not found out.
 */
const { values } = parseArgs({ options: { histories: { type: 'string' }, seed: { type: 'string' } } })
const histories = Number(values.histories ?? 200_000)
const from = Number(values.seed ?? 1)
let failed = false
const each = Math.ceil(histories / rules.length)
for (const rule of [...rules, ...wrongRules]) {
  const wanted = wrongRules.includes(rule) ? Math.min(each, 5_000) : each
  const start = performance.now()
  const sum = await playMany(rule, { from, histories: wanted })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${JSON.stringify({ rule: rule.name, used: rules.includes(rule), ...sum, seconds })}\n`)
  failed ||= rules.includes(rule) ? sum.wrong > 0 : sum.wrong === 0
}
process.exitCode = failed ? 1 : 0
