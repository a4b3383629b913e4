import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WEIGHTS_FILE, weightsSource } from '../bench/names/weights.ts'

test('family-weights.ts is what npm run train:names -- --write makes of the sentences', () => {
  expect(readFileSync(WEIGHTS_FILE, 'utf8')).toBe(weightsSource())
})
