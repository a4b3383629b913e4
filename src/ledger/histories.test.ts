import { afterAll, expect, test } from 'vitest'
import { playHistory } from './test-history.ts'
import { ledgerRuns } from './test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

// `npm run score:histories` plays a thousand of them.
test.each([1, 2])(
  'history %i: every revision is what a full run says, every diff the difference of two full runs',
  async (seed) => expect(await playHistory(run, seed, 4)).toBe(null),
  60_000,
)
