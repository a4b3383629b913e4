import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dataKinds } from '#kernel/data-kinds.ts'
import { type ExposureBook, type LedgerRecord, ledgerTables } from '../index.ts'
import { population } from '../test-population.ts'
import { ledgerRuns } from '../test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

const files = (records: readonly LedgerRecord[]): readonly string[] => [...new Set(records.map(({ file }) => file))]
const people = (seed: number) => population(120, seed).records

/** Every third record of evidence is of another attack, that one ruled out; every seventh has no items at all. */
const varied = people(3).map((record, i): LedgerRecord => {
  if (record.attack === '') return record
  if (i % 7 === 0) return { ...record, items: [] }
  return i % 3 === 0 ? { ...record, attack: 'zweite', certainty: 'ruled-out' } : record
})
const whole: ExposureBook = { attacks: [], rules: [] }
const ruled: ExposureBook = {
  attacks: [
    { id: varied.find((r) => r.attack !== '')?.attack ?? '', certainty: 'confirmed', exposure: 'accessed' },
    { id: 'zweite', certainty: 'ruled-out', exposure: 'reachable' },
  ],
  rules: [
    { attack: 'zweite', files: files(varied), items: [], exposure: 'ruled-out', because: 'a' },
    { attack: 'zweite', files: files(varied).slice(-1), items: ['email', 'name'], exposure: 'taken', because: 'b' },
    { attack: varied.at(-1)?.attack ?? '', files: files(varied), items: ['phone'], exposure: 'taken', because: 'c' },
  ],
}

describe('tables made from memory say what those made from the files say', () => {
  test.each<[string, readonly LedgerRecord[], ExposureBook]>([
    ['of a ledger', people(1), whole],
    ['of two attacks, one of them ruled out', varied, whole],
    ['when evidence of some files and items shows more, or less', varied, ruled],
    ['without a master', people(2).filter((record) => record.attack !== ''), whole],
    ['when nobody was hit', people(4).filter((record) => record.attack === ''), whole],
  ])('%s', async (_what, records, book) => {
    const { folder, result } = await run(records)
    writeFileSync(join(folder, 'exposure.json'), JSON.stringify(book))
    expect(result.tables(book)).toEqual(await ledgerTables(folder, dataKinds))
  })
})
