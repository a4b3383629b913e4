import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import { secondReaderName } from '#reading/index.ts'
import { queryParquet } from '#store/index.ts'
import { openCaseFolder } from '../case-folder.ts'
import { KEPT, type KeepingWish, KeptReadings } from './kept-readings.ts'
import { ledgerStage } from './ledger-stage.ts'
import { takeInSources } from './sources.ts'

const base = mkdtempSync(join(tmpdir(), 'todoke-kept-'))
const caseFolder = join(base, 'case')
const signal = new AbortController().signal
afterAll(() => rmSync(base, { recursive: true, force: true }))

const write = (file: string, text: string): void => writeFileSync(join(caseFolder, file), text)
const CASE = 'case: c\norganisation: {country: JP, kind: other}\nmasters: ["masters/**"]\nattacks:\n'
const rows = (n: number, of: (i: number) => string): string => Array.from({ length: n }, (_, i) => of(i)).join('')

const KEY = workspaceKey('5a'.repeat(32))
const VERSION = ['1', '', '', '', secondReaderName()].join(' ')
let runs = 0
/**
 * Makes the ledger of the case as it stands, after a run before. Files named by `gone` are where nobody can open them:
 * whoever opens one all the same refuses it.
 */
async function run(previous: string | null, gone: readonly string[] = []): Promise<string> {
  const { caseFile, mapping } = await openCaseFolder(caseFolder, base)
  const found = await takeInSources(caseFolder, caseFile, noProgress, signal)
  const sources = found.sources.map((source) =>
    gone.includes(source.entry.file) ? { ...source, entry: { ...source.entry, path: join(base, 'nowhere') } } : source,
  )
  const folder = join(base, `out-${++runs}`)
  mkdirSync(folder)
  await ledgerStage({
    caseFile,
    mapping,
    rulings: [],
    sources: { ...found, sources },
    versions: { todoke: '1', recognizers: '', rules: '', texts: '', reading: '' },
    key: KEY,
    folder,
    previous,
    progress: noProgress,
    signal,
  })
  return folder
}

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')
const found = (folder: string) =>
  queryParquet({ f: join(folder, 'findings.parquet') }, 'select f::varchar as row from f')
const joined = (folder: string) =>
  queryParquet({ e: join(folder, 'edges.parquet') }, 'select * exclude (person) from e order by place')

const OLD = ['evidence/a.csv', 'evidence/note.eml', 'masters/all.csv']
let [first, late, anew] = ['', '', '']

beforeAll(async () => {
  for (const folder of ['evidence', 'masters']) mkdirSync(join(caseFolder, folder), { recursive: true })
  write('case.yaml', `${CASE}  - {id: a1, evidence: ["evidence/**"]}\n`)
  const mail = (i: number): string => `p${i}@example.jp`
  write(
    'masters/all.csv',
    `顧客番号,氏名,メールアドレス\n${rows(2500, (i) => `K${1000 + i},佐藤 花${i}子,${mail(i)}\n`)}`,
  )
  write('evidence/a.csv', `氏名,メールアドレス,備考\n${rows(40, (i) => `佐藤 花${i}子,${mail(i)},\n`)}x,y,z\n`)
  write('evidence/note.eml', `From: a@example.com\nTo: p3@example.jp\nSubject: x\n\n電話: 090-1234-5678\n`)
  first = await run(null)
  write('evidence/0-late.csv', `氏名,メールアドレス\n${rows(5, (i) => `佐藤 花${i + 38}子,${mail(i + 38)}\n`)}`)
  late = await run(first, OLD)
  anew = await run(null)
}, 240_000)

describe('a run after late evidence', () => {
  test('finds, understands and refuses what a run that reads everything does, without opening what it read before', async () => {
    expect(await found(late)).toEqual(await found(anew))
    expect(await found(late)).not.toEqual(await found(first))
    for (const file of ['qc.json', 'refused.csv', 'mapping.yaml', 'id-images.csv', 'exposure.json'])
      expect(text(late, file)).toBe(text(anew, file))
  })
  test('joins the same records and counts the same people', async () => {
    expect(await joined(late)).toEqual(await joined(anew))
    const [one, other] = [late, anew].map((folder) => JSON.parse(text(folder, 'summary.json')))
    expect(one.revision).toBe(2)
    expect({ ...one, revision: 1, changes: 0 }).toEqual({ ...other, changes: 0 })
  })
  test('keeps small files in the list, large ones on their own, and no value in the clear', () => {
    const kept = readdirSync(join(late, KEPT))
    expect(kept).toHaveLength(2)
    expect(kept).toContain('list.sealed')
    for (const file of kept) expect(readFileSync(join(late, KEPT, file)).includes('example.jp')).toBe(false)
  })
})

/** Which files need not be read again, by the run `late`, when something about the case or the program is as given. */
async function known(of: Partial<KeepingWish> = {}, previous = late): Promise<readonly string[]> {
  const { caseFile, mapping } = await openCaseFolder(caseFolder, base)
  const found = await takeInSources(caseFolder, caseFile, noProgress, signal)
  const folder = mkdtempSync(join(base, 'kept-'))
  const wish = { caseFile, mapping, ...found, decisions: [], key: KEY, version: VERSION, folder, previous, ...of }
  const kept = await KeptReadings.open(wish)
  return found.sources.filter((source) => kept.of(source)).map((source) => source.entry.file)
}

describe('what changed is read again', () => {
  const others = ['masters/all.csv', 'evidence/0-late.csv', 'evidence/note.eml']
  const all = ['masters/all.csv', 'evidence/0-late.csv', 'evidence/a.csv', 'evidence/note.eml']

  test('nothing when nothing changed', async () => expect(await known()).toEqual(all))
  test('everything when the program is another, or what was kept is gone or of another key', async () => {
    expect(await known({ version: '2' })).toEqual([])
    expect(await known({ key: workspaceKey('11'.repeat(32)) })).toEqual([])
    expect(await known({}, base)).toEqual([])
  })
  test('a file whose table is to be read otherwise', async () => {
    const mapping = [{ file: 'evidence/a.csv', table: '', columns: { 備考: 'ignore' } }] as const
    expect(await known({ mapping })).toEqual(others)
  })
  test('a file of which an officer excluded a row', async () => {
    const record = { file: 'evidence/a.csv', part: '', row: 1 }
    expect(await known({ decisions: [{ kind: 'exclude', record, reason: 'x' }] })).toEqual(others)
  })
  test('evidence whose attack is graded or excluded from anew, and the master only in the second case', async () => {
    const { caseFile } = await openCaseFolder(caseFolder, base)
    const grades = [{ attack: 'a1', evidence: [], items: [], exposure: 'taken', because: 'x' }] as const
    expect(await known({ caseFile: { ...caseFile, grades } })).toEqual(['masters/all.csv'])
    const exclude = [{ by: 'row', file: 'evidence/a.csv', part: '', row: 1, reason: 'x' }] as const
    expect(await known({ caseFile: { ...caseFile, exclude } })).toEqual([])
  })
  test('a file with other bytes', async () => {
    appendFileSync(join(caseFolder, 'evidence/a.csv'), '佐藤 花子,q@example.com,\n')
    expect(await known()).toEqual(others)
  })
})

test('a kept file that somebody altered ends the run and says what to remove', async () => {
  const large = readdirSync(join(late, KEPT)).find((file) => file !== 'list.sealed') ?? ''
  const path = join(late, KEPT, large)
  const bytes = readFileSync(path)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  rmSync(path)
  writeFileSync(path, bytes)
  await expect(run(late)).rejects.toThrow(/kept and run again/)
})
