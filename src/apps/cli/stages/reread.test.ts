import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Composition } from '#notice/index.ts'
import { refusedPersons } from './reread-refused.ts'
import { composeSample, makeSample, renderSample, rereadSample, writeLedger } from './reread-sample.ts'
import { plant, swapOperators } from './reread-swaps.ts'

const root = mkdtempSync(join(tmpdir(), 'reread-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('the second reading of an honest batch in Japanese', () => {
  const sample = makeSample(40, 'ja')
  const honest = join(root, 'honest')
  let composition: Composition
  beforeAll(async () => {
    composition = composeSample(sample)
    await writeLedger(sample, honest)
    await renderSample(composition, honest)
  })

  test('agrees with every letter and mail', async () => {
    const read = await rereadSample(sample, honest)
    expect(read.refused).toEqual([])
    const printed = composition.notices.filter((n) => n.file !== '').length
    expect([read.letters + read.mails, read.agreed]).toEqual([printed, printed])
    expect(new Set(composition.notices.map((n) => n.variant)).size).toBeGreaterThan(3)
  })

  // Those that set letters again take seconds each; npm run plant:swaps plants them all.
  const slow = ['digit', 'items', 'item-less', 'certainty']
  test.each(swapOperators.filter((o) => !slow.includes(o.id)).map((o) => [o.id, o.what]))(
    '%s: refuses when %s',
    async (id) => {
      const folder = join(root, id)
      cpSync(honest, folder, { recursive: true })
      const planted = await plant(id, { sample, folder, honest: composition, plants: 2 })
      expect(planted.length).toBe(2)
      const refused = refusedPersons(await rereadSample(sample, folder), folder, composition)
      for (const persons of planted) for (const person of persons) expect(refused).toContain(person)
    },
  )
})

test('the second reading agrees with an honest batch in English', async () => {
  const sample = makeSample(25, 'en')
  const folder = join(root, 'en')
  await writeLedger(sample, folder)
  await renderSample(composeSample(sample), folder)
  expect((await rereadSample(sample, folder)).refused).toEqual([])
})
