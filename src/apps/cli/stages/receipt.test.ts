import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCase } from '#case/index.ts'
import { instant } from '#kernel/instant.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import type { Manifest } from '../manifest.ts'
import { checkReceipts } from '../verify-receipts.ts'
import { evidenceRootOf } from './count-statement.ts'
import { writeReceipt } from './receipt.ts'
import type { Receipt } from './receipt-shape.ts'
import { takeInSources } from './sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'receipt-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CASE = `case: c
organisation: {country: JP}
attacks: [{id: a, evidence: ["evidence/**"]}]
passwords: [4649, {files: "evidence/*.zip", password: ひみつ}]
custody:
  - {files: "evidence/b/**", given-by: 乙データ株式会社 山田, taken-by: 情報システム部 鈴木, at: 2017-07-20T10:00:00+09:00, basis: 業務委託契約 第5条}
`

/** A case folder, an output beside it, and what one run does to custody. */
function place(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(folder, 'case-'))
  const put = (more: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  put(files)
  const out = mkdtempSync(join(folder, 'out-'))
  const read = readCase(CASE)
  if (!read.ok) throw new Error('the case of this test is not readable')
  const caseFile = read.value
  const run = async () => {
    const { taken, inputs } = await takeInSources(root, caseFile, noProgress, new AbortController().signal)
    const whose = { caseId: 'c', output: 'o', notes: caseFile.custody, host: 'desk', readBy: 'aki' }
    const at = instant('2017-07-26T09:00:00+09:00')
    const key = workspaceKey('11'.repeat(32))
    const receipt = await writeReceipt({ ...whose, folder: out, inputs: taken, at, key, progress: noProgress })
    const manifest = { inputs, inputsRoot: evidenceRootOf(inputs) } as unknown as Manifest
    return { receipt, check: () => checkReceipts(out, manifest, root) }
  }
  return { root, out, put, run }
}

const paths = (receipt: Receipt | null) => receipt?.files.map((file) => file.path)

test('a receipt names each file with hash and size, who gave and took it, on which basis, and when by which clock', async () => {
  const { run, out } = place({ 'evidence/a.csv': 'no,name\n', 'evidence/b/c.csv': 'no,mail\n' })
  const { receipt, check } = await run()
  expect(receipt).toMatchObject({
    number: 1,
    readAt: '2017-07-26T00:00:00.000Z',
    clock: 'system clock of desk',
    readBy: 'aki',
  })
  expect(receipt?.files).toMatchObject([
    { path: 'evidence/a.csv', bytes: 8, givenBy: null, basis: null, sameAs: null, replaces: null },
    {
      path: 'evidence/b/c.csv',
      givenBy: '乙データ株式会社 山田',
      handedOverAt: '2017-07-20T01:00:00.000Z',
      basis: '業務委託契約 第5条',
    },
  ])
  expect(await check()).toEqual({ receipts: 1, first: null })
  expect(readFileSync(join(out, 'custody/receipt-0001.ja.html'), 'utf8')).toContain('業務委託契約 第5条')
  expect(readFileSync(join(out, 'custody/receipt-0001.en.html'), 'utf8')).toContain('Receipt for evidence')
})

test('evidence that was taken in before gets no second receipt; new, equal and changed files do, and it says which', async () => {
  const { run, put } = place({ 'evidence/a.csv': 'x', 'evidence/b.csv': 'y' })
  await run()
  expect((await run()).receipt).toBeNull()
  put({ 'evidence/c.csv': 'x', 'evidence/b.csv': 'z' })
  const { receipt, check } = await run()
  expect(paths(receipt)).toEqual(['evidence/b.csv', 'evidence/c.csv'])
  expect(receipt?.files[0]?.replaces).toMatch(/^[0-9a-f]{64}$/)
  expect(receipt?.files[1]?.sameAs).toBe('evidence/a.csv')
  expect(await check()).toEqual({ receipts: 2, first: null })
})

test.each<[string, (at: { out: string; root: string }) => void, RegExp]>([
  [
    'another hash in the receipt',
    ({ out }) => {
      const file = join(out, 'custody/receipt-0001.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"bytes": 1/, '"bytes": 2'))
    },
    /receipt-0001\.json: is not as it was signed/,
  ],
  [
    'a receipt that was taken away',
    ({ out }) => rmSync(join(out, 'custody/receipt-0001.json')),
    /receipt-0002\.json: is number 2, and number 1 is missing/,
  ],
  [
    'other hashes of stretches',
    ({ out }) => writeFileSync(join(out, 'custody/stretches-0002.jsonl'), ''),
    /receipt-0002\.json: the hashes of the stretches of evidence\/c\.csv/,
  ],
  [
    'an original that was changed',
    ({ root }) => appendFileSync(join(root, 'evidence/a.csv'), '!'),
    /evidence\/a\.csv: was changed after byte 0/,
  ],
])('verify finds %s', async (_what, change, first) => {
  const made = place({ 'evidence/a.csv': 'x' })
  await made.run()
  made.put({ 'evidence/c.csv': 'y' })
  const { check } = await made.run()
  expect((await check()).first).toBeNull()
  change(made)
  expect((await check()).first).toMatch(first)
})
