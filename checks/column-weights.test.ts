import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { taughtColumns } from '../bench/columns/columns.ts'
import { WEIGHTS_FILE, weightsSource } from '../bench/columns/weights.ts'

test('column-weights.ts is what npm run train:columns -- --write makes of the columns', () => {
  expect(readFileSync(WEIGHTS_FILE, 'utf8') === weightsSource(taughtColumns())).toBe(true)
})
