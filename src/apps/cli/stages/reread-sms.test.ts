import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Composition, indexRows } from '#notice/index.ts'
import type { Language } from '#texts/index.ts'
import { composeSample, makeSample, renderSample, rereadSample, type Sample, writeLedger } from './reread-sample.ts'

const root = mkdtempSync(join(tmpdir(), 'reread-sms-'))
afterAll(() => rmSync(root, { recursive: true }))

/** People of whom the firm knows a mobile number and nothing else; every third has lost no more than anybody may see. */
function byPhoneOnly(language: Language): Sample {
  const sample = makeSample(12, language)
  const contacts = new Map(
    [...sample.contacts].map(([person, contact], i) => [
      person,
      { ...contact, address: '', email: '', phone: `0900000${String(i).padStart(4, '0')}` },
    ]),
  )
  const people = sample.people.map((row, i) => (i % 3 === 0 ? { ...row, items: ['name', 'email'] as const } : row))
  return { ...sample, contacts, people, situations: new Map() }
}

describe.each<Language>(['ja', 'en'])('the second reading of SMS in %s', (language) => {
  const sample = byPhoneOnly(language)
  const honest = join(root, `honest-${language}`)
  let composition: Composition
  beforeAll(async () => {
    composition = composeSample(sample)
    await writeLedger(sample, honest)
    await renderSample(composition, honest)
  })
  const file = (n: number) => `notices/sms/b1-00000${n}.txt`

  test('agrees with every message, and each person has exactly one with their own reference', async () => {
    const read = await rereadSample(sample, honest)
    expect([read.refused, read.sms, read.agreed]).toEqual([[], 12, 12])
    const rows = indexRows(readFileSync(join(honest, 'notices/index.csv'), 'utf8'))
    expect(new Set(rows.map((row) => row.person)).size).toBe(12)
    for (const row of rows) {
      expect([row.route, /^[0-9a-f]{64}$/.test(row.sha256)]).toEqual(['sms', true])
      expect(readFileSync(join(honest, row.file), 'utf8')).toContain(row.reference)
    }
    const written = composition.notices.map((n) => n.sms ?? '')
    const kinds = language === 'ja' ? '対象' : 'Kinds'
    expect(new Set(written.map((sms) => sms.includes(kinds)))).toEqual(new Set([true, false]))
  })

  test.each<[string, readonly number[], (folder: string) => void]>([
    [
      'two messages are swapped',
      [1, 2],
      (folder) => {
        renameSync(join(folder, file(1)), join(folder, 'kept'))
        renameSync(join(folder, file(2)), join(folder, file(1)))
        renameSync(join(folder, 'kept'), join(folder, file(2)))
      },
    ],
    ['a message is missing', [3], (folder) => rmSync(join(folder, file(3)))],
    [
      'a link was added',
      [4],
      (folder) =>
        writeFileSync(join(folder, file(4)), `${readFileSync(join(folder, file(4)), 'utf8')} https://a.example`),
    ],
    ['a message belongs to nobody', [13], (folder) => writeFileSync(join(folder, 'notices/sms/b1-000013.txt'), 'x')],
  ])('refuses exactly what is wrong when %s', async (what, wrong, change) => {
    const folder = join(root, `${language} ${what}`)
    cpSync(honest, folder, { recursive: true })
    change(folder)
    const { refused } = await rereadSample(sample, folder)
    expect(refused.map((r) => r.file).sort()).toEqual(
      wrong.map((n) => `notices/sms/b1-${String(n).padStart(6, '0')}.txt`),
    )
  })
})
