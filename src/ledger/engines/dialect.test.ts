import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { spoken } from './dialect.ts'
import { duckdb } from './duckdb.ts'

test.each([
  ['select @bits(low) from t', 'select bit_or(low) from t'],
  ['@whole(@bits(a) + f(b, c))', '(bit_or(a) + f(b, c))::integer'],
  [
    '@define(token_of, (a, b, c, d), @hex(a, b, c, d))',
    "create macro token_of(a, b, c, d) as printf('%08x%08x%08x%08x', a, b, c, d)",
  ],
  ['@variable(file)[code + 1]', "getvariable('file')[code + 1]"],
  ['items @texts()', 'items varchar[]'],
  ['no word: a@example.jp', 'no word: a@example.jp'],
])('%s is said as %s', (step, said) => expect(spoken(step, duckdb)).toBe(said))

test.each([
  ['@median(x)', '@median'],
  ['@hex(a, b)', '@hex with 2'],
  ['@bits(x', 'never closed'],
  ['@toString()', '@toString'],
])('refused: %s', (step, why) => expect(() => spoken(step, duckdb)).toThrow(why))

const STEPS = new URL('../steps/', import.meta.url)
const steps = readdirSync(STEPS).sort()

/** Words with a bracket behind them that every engine knows. */
const PLAIN =
  /^(?:select|from|join|as|in|on|using|over|and|or|not|with|table|exists|values|between|case|when|union|count|min|max|sum|coalesce|row_number)$/

/** What only some engines know, as far as a glance can tell: calls that are neither plain nor a word, and signs. */
function foreign(step: string): readonly string[] {
  const bare = step.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''")
  const defined = new Set(Array.from(bare.matchAll(/@define\((\w+)/g), ([, name = '']) => name))
  const calls = Array.from(bare.matchAll(/(?<![@\w])(\w+)\s*\(/g), ([, name = '']) => name)
  const known = (name: string) => PLAIN.test(name) || defined.has(name) || /_(?:of|row|before)$/.test(name)
  return [
    ...calls.filter((name) => !known(name)),
    ...(bare.match(/::|<<|>>|->|\blambda\b|\[\d|\b(?:semi|anti) join/g) ?? []),
  ]
}

test.each(steps)('%s says in the words of the dialect what engines say differently', (name) =>
  expect(foreign(readFileSync(new URL(name, STEPS), 'utf8'))).toEqual([]),
)

test('what only one engine knows is found', () => {
  expect(foreign("select list_filter(x, lambda a: a <> 'b') from t")).toEqual(['list_filter', 'lambda'])
  expect(foreign('select bit_or(x)::bigint from record_row() -- unnest(y)')).toEqual(['bit_or', '::'])
})
