import { afterAll, expect, test } from 'vitest'
import { readPeople } from './read-ledger.ts'
import { population } from './test-population.ts'
import { ledgerRuns } from './test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

test('people of earlier revisions stay as they were, and the same evidence read again adds nobody', async () => {
  const { records } = population(60, 4)
  const first = await run(records.slice(0, -20), { fingerprint: 'one' })
  const second = await run(records, { previous: first.folder, fingerprint: 'two' })
  const again = await run(records, { previous: second.folder, fingerprint: 'two' })
  const of = (folder: string, revision: number) => readPeople(folder, { revision })
  expect(await of(second.folder, 1)).toEqual(await of(first.folder, 1))
  expect(await of(again.folder, 1)).toEqual(await of(first.folder, 1))
  expect(await of(again.folder, 2)).toEqual(await of(second.folder, 2))
  expect(again.result.revision).toBe(2)
})
