import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AuditHead } from '#case/index.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { sha256 } from '#kernel/ids.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import { type LedgerRecord, openLedger } from '#ledger/index.ts'
import { hashFile, writeManifest } from './manifest.ts'
import { beginStaging } from './staging.ts'
import { verifyOutput } from './verify-output.ts'
import { planWipe } from './wipe-plan.ts'

const top = mkdtempSync(join(tmpdir(), 'verify 検証-'))
const good = join(top, 'good')
afterAll(() => rmSync(top, { recursive: true, force: true }))

const person = (row: number, name: string, email: string): LedgerRecord => ({
  file: 'evidence/a.csv',
  part: '',
  row,
  role: 'self',
  attack: '1',
  certainty: 'confirmed',
  exposure: 'taken',
  items: ['name', 'email'],
  values: { name: [name], email: [email] },
})

/** Two rows, hashed here from the description of the chain alone. */
function auditText(): { readonly text: string; readonly head: AuditHead } {
  const hash = (value: Record<string, string | number>) =>
    sha256(createHash('sha256').update(canonicalJson(value)).digest('hex'))
  let prev = hash({ audit: 'todoke/1', case: 'a', output: 'o' })
  const lines = ['take-in', 'run'].map((action, i) => {
    const said = { actor: 'aki', action, object: 'out', reason: 'all' }
    const body = { case: 'a', output: 'o', seq: i + 1, at: '2017-08-01T00:00:00.000Z', ...said, prev }
    prev = hash(body)
    return `${canonicalJson({ ...body, hash: prev })}\n`
  })
  return { text: lines.join(''), head: { rows: 2, hash: prev } }
}

/** An output with everything that a check recomputes, beside the case it was made from. */
async function make(): Promise<void> {
  mkdirSync(join(good, 'case', 'evidence'), { recursive: true })
  writeFileSync(join(good, 'case', 'case.yaml'), 'case: a\n')
  writeFileSync(join(good, 'case', 'evidence', 'a.csv'), 'name,email\n')
  const staging = await beginStaging(join(good, 'out'))
  const ledger = await openLedger({
    caseId: 'a',
    key: workspaceKey('0a'.repeat(32)),
    folder: staging.folder,
    previous: null,
    fingerprint: 'x',
    decisions: [],
    progress: noProgress,
  })
  await ledger.add([person(1, '見本 花子', 'hanako@example.jp'), person(2, '見本 太郎', 'taro@example.jp')])
  const { revision, root, attacks, persons } = await ledger.finish()
  const balance = { recordsIn: 3, recordsLedgered: 2, recordsRefused: 1 }
  const put = (name: string, text: string) => writeFileSync(join(staging.folder, name), text)
  put('summary.json', JSON.stringify({ revision, attacks, persons, balance }))
  put('refused.csv', 'file,part,row,reason,advice,records\r\nevidence/a.csv,,3,row-malformed,"cells, ""lost""",1\r\n')
  const { text, head } = auditText()
  put('audit.jsonl', text)
  const input = { path: 'evidence/a.csv', ...(await hashFile(join(good, 'case', 'evidence', 'a.csv'))) }
  const parts = { case: 'a', output: staging.id, caseFolder: '../case', inputs: [input], versions: {}, counts: {} }
  await writeManifest(staging.folder, { ...parts, ledgerRoot: root, audit: head })
  await staging.commit()
}
beforeAll(make)

let copies = 0
/** What the checks say first of a copy that somebody meddled with. */
async function failures(meddle: (folder: string) => void): Promise<readonly (string | null)[]> {
  const copy = join(top, `copy-${copies++}`)
  cpSync(good, copy, { recursive: true })
  meddle(copy)
  const checks = await verifyOutput(join(copy, 'out'), () => undefined)
  return checks.filter((check) => !check.ok).map((check) => check.first)
}

test('an output as it was written holds in every check, with neither key nor database', async () => {
  const checks = await verifyOutput(join(good, 'out'), () => undefined)
  expect(checks.filter((check) => !check.ok)).toEqual([])
  expect(checks.map((check) => check.name)).toEqual([
    'manifest',
    'outputs',
    'inputs',
    'summary',
    'balance',
    'combinations',
    'people',
    'ledger-root',
    'audit',
  ])
})

const edit = (folder: string, name: string, from: string | RegExp, to: string) => {
  const path = join(folder, name)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

test.each<[string, (folder: string) => void, string]>([
  ['a changed byte', (f) => appendFileSync(join(f, 'out/refused.csv'), ' '), 'refused.csv: was changed'],
  [
    'a file that is gone',
    (f) => rmSync(join(f, 'out/combinations.csv')),
    'combinations.csv: is missing or cannot be read',
  ],
  ['a file that came later', (f) => writeFileSync(join(f, 'out/extra.csv'), ''), 'extra.csv: is not in manifest.json'],
  ['changed evidence', (f) => appendFileSync(join(f, 'case/evidence/a.csv'), 'x'), 'evidence/a.csv: was changed'],
  [
    'records that do not add up',
    (f) => edit(f, 'out/summary.json', '"recordsIn":3', '"recordsIn":4'),
    'summary.json: 4 records in are not 2 ledgered and 1 refused',
  ],
  [
    'refusals that are not explained',
    (f) => edit(f, 'out/refused.csv', /1\r\n$/, '0\r\n'),
    'refused.csv: explains 0 refused records, summary.json states 1',
  ],
  [
    'combinations that do not add up',
    (f) => edit(f, 'out/summary.json', /("items":\["name","email"\],"persons":)2/, '$11'),
    'summary.json: the combinations of 1 add up to 1, not to 2 persons',
  ],
  [
    'another figure in the table',
    (f) => edit(f, 'out/combinations.csv', /2\r?\n$/, '3\r\n'),
    'combinations.csv: 1, name+email is not the 2 persons of summary.json',
  ],
  [
    'another ledger root',
    (f) => edit(f, 'out/manifest.json', /"ledgerRoot": "[0-9a-f]{4}/, '"ledgerRoot": "0000'),
    'people.parquet: not the ledger root of manifest.json',
  ],
  [
    'a damaged table',
    (f) => writeFileSync(join(f, 'out/people.parquet'), 'PAR1'),
    'people.parquet: is no longer in the shape it was written in',
  ],
  ['a changed audit row', (f) => edit(f, 'out/audit.jsonl', 'take-in', 'take-on'), 'audit.jsonl row 1: was changed'],
  [
    'an audit row cut off',
    (f) => edit(f, 'out/audit.jsonl', /\n.*\n$/, '\n'),
    'audit.jsonl row 2: 1 rows are cut off at the end',
  ],
  ['no manifest', (f) => rmSync(join(f, 'out/manifest.json')), 'manifest.json is missing'],
])('%s is found and named', async (_what, meddle, first) => expect(await failures(meddle)).toContain(first))

test('inputs are left out when the case folder is not there', async () => {
  const copy = join(top, 'alone')
  cpSync(join(good, 'out'), join(copy, 'out'), { recursive: true })
  const checks = await verifyOutput(join(copy, 'out'), () => undefined)
  expect(checks.map((check) => check.name)).not.toContain('inputs')
  expect(checks.every((check) => check.ok)).toBe(true)
})

test('a wipe names what goes, and refuses what is not ours', async () => {
  const plan = await planWipe(join(good, 'out'))
  expect(plan.outputs).toEqual([{ folder: join(good, 'out'), id: expect.stringMatching(/^[0-9a-f]{32}$/) }])
  expect(plan.files).toBeGreaterThan(5)
  await expect(planWipe(join(good, 'case'))).rejects.toThrow(/it is a case folder, and evidence is never removed/)
  await expect(planWipe(top)).rejects.toThrow(/neither an output nor a demo/)
  await expect(planWipe(join(top, 'nowhere'))).rejects.toThrow(/is not there/)
  const copy = join(top, 'with-notes')
  cpSync(good, copy, { recursive: true })
  writeFileSync(join(copy, 'out', 'notes.docx'), '')
  await expect(planWipe(join(copy, 'out'))).rejects.toThrow(/notes\.docx is not Todoke's/)
  expect(existsSync(join(copy, 'out', 'notes.docx'))).toBe(true)
})
