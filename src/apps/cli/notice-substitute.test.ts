import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCase } from '#case/index.ts'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { asIfNote, type Duty } from '#law/index.ts'
import { groundsOf, substituteOf, substituteWords } from './notice-substitute.ts'

const out = mkdtempSync(join(tmpdir(), 'substitute-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

const duty = (given: Partial<Duty>): Duty => ({
  rule: 'JP-APPI-070',
  regime: 'jp-appi',
  act: 'notify-people',
  to: 'people',
  whose: 'controller',
  force: 'must',
  standing: 'law',
  clockStart: null,
  due: { kind: 'none' },
  status: 'open',
  because: [],
  content: [],
  cite: ['個人情報保護法施行規則10条'],
  notes: [],
  ...given,
})

const caseOf = (statements: string) => {
  const read = readCase(
    `case: a\norganisation: {name: {ja: 見本}, country: JP, kind: other}\nattacks:\n  - {id: "1", certainty: confirmed, evidence: ["evidence/**"]}\n${statements}`,
  )
  if (!read.ok) throw new Error(read.why)
  return { out, caseFile: read.value, zone: 'Asia/Tokyo' }
}
const SAID =
  'statements:\n  - {id: s1, at: 2017-07-17T18:00:00+09:00, to: public, says: not-leaked, items: [my-number]}\n'
const ROWS = [
  { route: 'substitute', held: '' },
  { route: 'substitute', held: 'safe-delivery' },
  { route: 'letter', held: '' },
]
const AT = instant('2017-08-01T09:00:00+09:00')

test('people without a way are told by the version that was put up last, on the ground of the law', async () => {
  writeFileSync(join(out, 'duties.json'), JSON.stringify({ duties: [duty({})] }))
  const found = await substituteOf(caseOf(SAID), ROWS, AT)
  expect(found && substituteWords(found)).toBe(
    '1 substitute: published notice of 2017-07-17 serves, ground JP-APPI-070 (個人情報保護法26条2項ただし書, 個人情報保護法施行規則10条)',
  )
})

test.each<[string, string, string]>([
  ['nothing was put up', '', '2017-08-01T09:00:00+09:00'],
  ['it was put up later', SAID, '2017-07-17T17:59:59+09:00'],
])('when %s, it says that nothing serves yet', async (_what, statements, at) => {
  const found = await substituteOf(caseOf(statements), ROWS, instant(at))
  expect(found?.version).toBeNull()
  expect(found && substituteWords(found)).toContain('no public notice was put up, so nothing serves yet')
})

test('nobody without a way: nothing to say', async () => {
  expect(await substituteOf(caseOf(SAID), ROWS.slice(1), AT)).toBeNull()
})

test('each country gives its own ground: its word on substitutes before its duty to tell people; no guideline, no promise', () => {
  expect(
    groundsOf({
      duties: [
        duty({ regime: 'kr-pipa', rule: 'KR-TELL', cite: ['PIPA 34(1)'] }),
        duty({ regime: 'kr-pipa', rule: 'KR-SUB', act: 'substitute-measure', cite: ['PIPA 34(1)', 'Decree 39'] }),
        duty({ regime: 'gdpr', rule: 'EU-34', cite: ['GDPR 34'] }),
        duty({ regime: 'uk', rule: 'UK-34', status: 'relieved' }),
        duty({ regime: 'jp-fin', rule: 'JP-FIN-006', standing: 'guideline' }),
        duty({ regime: 'promise-s9', rule: 'PROMISE-s9', standing: 'policy' }),
      ],
    }),
  ).toEqual(['EU-34 (GDPR 34)', 'KR-SUB (PIPA 34(1), Decree 39)'])
})

test('a ground that only holds as if another law had applied says so', () => {
  const notes = ['x', asIfNote(legalDay('2026-11-22'))]
  expect(groundsOf({ duties: [duty({ notes })] })).toEqual([
    expect.stringMatching(/\), as if the law of 2026-11-22 had/),
  ])
})

test('without any law that asks to tell people, it says so instead of making a ground up', () => {
  const words = (ground: readonly string[] | null) => substituteWords({ people: 2, version: '2017-07-17', ground })
  expect(words([])).toContain('ground none: no law in duties.json asks to tell people; ask legal')
  expect(words(null)).toContain('ground unknown: have the duties made')
})
