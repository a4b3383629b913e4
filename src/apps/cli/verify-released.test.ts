import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { signDocument } from '#kernel/signature.ts'
import { batchRoot } from '#notice/index.ts'
import { hashFile } from './manifest.ts'
import { checkReleased } from './verify-released.ts'

const top = mkdtempSync(join(tmpdir(), 'released-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))
const good = join(top, 'good')
const HEAD = {
  case: 'a',
  batch: 'b1',
  author: 'aki',
  ledgerRoot: 'ff',
  versions: { rules: 'x' },
  reviewed: { sms: 'Ito' },
}
const FILES = ['notices/letters/b1-0001.pdf', 'notices/mail/b1-000001.eml', 'notices/sms/b1-000001.txt']
const KEY = workspaceKey('0a'.repeat(32))

const paperOf = (root: string, key = KEY) =>
  `${JSON.stringify(signDocument(key, 'receipt', { head: HEAD, root, notices: 4, approvedBy: ['ben', 'cho'], released: '' }), null, 1)}\n`
const approved = (actor: string, root: string) =>
  `${JSON.stringify({ actor, action: `decide approve: ${root}`, object: 'batch b1', reason: 'seen' })}\n`

let root = ''
beforeAll(async () => {
  for (const folder of ['letters', 'mail', 'sms', 'released'])
    mkdirSync(join(good, 'notices', folder), { recursive: true })
  for (const file of FILES) writeFileSync(join(good, file), file)
  // The last is told by a substitute measure and has no file.
  const cells = [...FILES, ''].map((file, i) => ({ batch: 'b1', person: String(i), file }))
  const rows = await Promise.all(
    cells.map(async (row) => ({
      cells: row,
      fileSha256: row.file === '' ? '' : (await hashFile(join(good, row.file))).sha256,
    })),
  )
  root = batchRoot(HEAD, rows)
  const put = (name: string, lines: readonly string[]) =>
    writeFileSync(join(good, 'notices/released', name), lines.map((line) => `${line}\r\n`).join(''))
  put('b1.csv', ['batch,person,file', ...cells.map((row) => Object.values(row).join(','))])
  const named = rows.filter((row) => row.fileSha256 !== '')
  put('b1-files.csv', ['file,sha256', ...named.map((row) => `${row.cells.file},${row.fileSha256}`)])
  writeFileSync(join(good, 'notices/released/b1.json'), paperOf(root))
  writeFileSync(join(good, 'audit.jsonl'), approved('ben', root) + approved('cho', root))
})

test('a batch that lies there as two people approved it agrees; an output without one has nothing to check', async () => {
  expect(await checkReleased(good)).toEqual({ batches: 1, first: null })
  expect(await checkReleased(join(top, 'nowhere'))).toEqual({ batches: 0, first: null })
})

const swap = (folder: string, one: string, other: string) => {
  renameSync(join(folder, one), join(folder, 'kept'))
  renameSync(join(folder, other), join(folder, one))
  renameSync(join(folder, 'kept'), join(folder, other))
}
const edit = (folder: string, file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
const [LETTER = '', MAIL = '', SMS = ''] = FILES
const LIST = 'notices/released/b1.csv'
const PAPER = 'notices/released/b1.json'

test.each<[string, (folder: string) => void, string]>([
  ['a changed letter', (f) => appendFileSync(join(f, LETTER), ' '), `${LETTER}: is not as it was released in batch b1`],
  ['a changed mail', (f) => appendFileSync(join(f, MAIL), ' '), `${MAIL}: is not as it was released in batch b1`],
  ['two swapped files', (f) => swap(f, MAIL, SMS), `${MAIL}: is not as it was released in batch b1`],
  ['a lost SMS', (f) => rmSync(join(f, SMS)), `${SMS}: was released in batch b1 and is missing; put it back`],
  [
    'a row left out',
    (f) => edit(f, LIST, (t) => t.replace('b1,3,\r\n', '')),
    `${LIST}: is not the list that was released`,
  ],
  [
    'another person in a row',
    (f) => edit(f, LIST, (t) => t.replace('b1,3', 'b1,9')),
    `${LIST}: is not the list that was`,
  ],
  ['a lost list', (f) => rmSync(join(f, LIST)), `${LIST}: the release of batch b1 is on record and it is missing`],
  ['a lost paper', (f) => rmSync(join(f, PAPER)), `${PAPER}: the release of batch b1 is on record and it is missing`],
  ['a changed paper', (f) => edit(f, PAPER, (t) => t.replace('"ben"', '"dai"')), `${PAPER}: is not as it was signed`],
  [
    'a paper signed anew for another root',
    (f) => writeFileSync(join(f, PAPER), paperOf('0'.repeat(64))),
    `${PAPER}: is another batch than the audit trail says was approved`,
  ],
  [
    'one officer who approved twice',
    (f) => writeFileSync(join(f, 'audit.jsonl'), approved('ben', root).repeat(2)),
    `${PAPER}: the audit trail tells of no two people who approved batch b1`,
  ],
  [
    'two officers who approved different lists',
    (f) => writeFileSync(join(f, 'audit.jsonl'), approved('ben', root) + approved('cho', '1'.repeat(64))),
    `${PAPER}: the audit trail tells of no two people who approved batch b1`,
  ],
])('%s is found and named', async (what, meddle, first) => {
  const folder = join(top, what)
  cpSync(good, folder, { recursive: true })
  meddle(folder)
  expect((await checkReleased(folder)).first).toContain(first)
})
