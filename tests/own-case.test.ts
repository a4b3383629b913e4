import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { csvRows } from '../src/apps/cli/csv-rows.ts'
import { scratch, todoke } from './program.ts'

const place = scratch()
afterAll(() => place.remove())

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const AT = ['--at', '2026-11-01T09:00:00+09:00']
const FIRM = fileURLToPath(new URL('../fixtures/small-firm/', import.meta.url))

/** A case folder with the given evidence. */
function caseOf(name: string, evidence: Record<string, string | Uint8Array>, caseYaml?: string): string {
  const folder = join(place.dir, name)
  mkdirSync(join(folder, 'evidence'), { recursive: true })
  writeFileSync(
    join(folder, 'case.yaml'),
    caseYaml ??
      'case: small\norganisation: {country: JP, kind: other}\nattacks:\n  - {id: a1, evidence: ["evidence/**"]}\n',
  )
  for (const [file, content] of Object.entries(evidence)) writeFileSync(join(folder, 'evidence', file), content)
  return folder
}

const PEOPLE =
  '氏名,メールアドレス,電話番号\n佐藤 花子,hanako@example.jp,090-1111-2222\n鈴木 一郎,ichiro@example.jp,090-3333-4444\n'
const ledger = (folder: string, out: string) => todoke(['ledger', folder, '--out', join(place.dir, out), '--json'])

test('a firm with files in other layouts than the replay gets its own table', async () => {
  cpSync(join(FIRM, 'case'), join(place.dir, 'firm'), { recursive: true })
  const done = await todoke(['run', join(place.dir, 'firm'), '--out', join(place.dir, 'firm-out'), '--json', ...AT])
  expect(done.code).toBe(0)
  const { attacks } = json(join(place.dir, 'firm-out/summary.json'))
  const [expected] = json(join(FIRM, 'expect.json')).attacks
  const sorted = (list: { items: string[]; persons: number }[]) =>
    list.map((c) => `${c.persons} ${c.items.join('+')}`).sort()
  expect(attacks[0].persons).toBe(expected.persons)
  expect(sorted(attacks[0].combinations)).toEqual(sorted(expected.combinations))
  expect(readFileSync(join(place.dir, 'firm-out/mapping.yaml'), 'utf8')).toContain('why:')
})

describe('bad input is named, and the rest of the case is still counted', () => {
  test('an empty file, binary junk, a dangling link and a pipe', async () => {
    const junk = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)
    const folder = caseOf('odd', { 'people.csv': PEOPLE, 'empty.csv': '', 'junk.bin': junk })
    symlinkSync('nowhere', join(folder, 'evidence/link.csv'))
    execFileSync('mkfifo', [join(folder, 'evidence/pipe')])
    const done = await ledger(folder, 'odd-out')
    expect(done.code).toBe(3)
    expect(JSON.parse(done.out).persons).toBe(2)
    const reasons = new Map(
      csvRows(readFileSync(join(place.dir, 'odd-out/refused.csv'), 'utf8')).map((r) => [r[0], r[3]]),
    )
    expect(reasons.get('evidence/empty.csv')).toBe('empty')
    expect(reasons.get('evidence/junk.bin')).toMatch(/unsupported-format|damaged/)
    expect(reasons.get('evidence/link.csv')).toBe('dangling-link')
    expect(reasons.get('evidence/pipe')).toBe('not-a-file')
  })

  test('a dump that is cut in the middle of a row keeps its whole rows', async () => {
    const dump = `CREATE TABLE \`m\` (\`id\` int, \`name\` varchar(50), \`email\` varchar(80));\nINSERT INTO \`m\` VALUES (1,'佐藤 花子','hanako@example.jp'),(2,'鈴木 一郎','ichiro@example.jp'),(3,'田中 次`
    const done = await ledger(caseOf('cut', { 'cut.sql': dump }), 'cut-out')
    expect(done.code).toBe(3)
    expect(JSON.parse(done.out)).toMatchObject({
      persons: 2,
      balance: { recordsIn: 3, recordsLedgered: 2, recordsRefused: 1 },
    })
    expect(readFileSync(join(place.dir, 'cut-out/refused.csv'), 'utf8')).toContain('damaged')
  })

  test('a wrong key in case.yaml is told with its line and the nearest known key; nothing is written', async () => {
    const folder = caseOf(
      'typo',
      { 'people.csv': PEOPLE },
      'case: small\norganisation: {country: JP}\natacks:\n  - {id: a1, evidence: ["evidence/**"]}\n',
    )
    const done = await ledger(folder, 'typo-out')
    expect(done.code).toBe(2)
    expect(done.err + done.out).toMatch(/atacks/)
    expect(done.err + done.out).toMatch(/attacks/)
    expect(done.err + done.out).toMatch(/3/)
    expect(existsSync(join(place.dir, 'typo-out'))).toBe(false)
  })

  test('an output made under another key is not continued under this one', async () => {
    const folder = caseOf('keyed', { 'people.csv': PEOPLE })
    await ledger(folder, 'keyed-out')
    const before = readFileSync(join(place.dir, 'keyed-out/manifest.json'), 'utf8')
    const done = await todoke(['ledger', folder, '--out', join(place.dir, 'keyed-out')], { key: '6b'.repeat(32) })
    expect(done.code).toBe(2)
    expect(done.err).toContain('was made under another key')
    expect(readFileSync(join(place.dir, 'keyed-out/manifest.json'), 'utf8')).toBe(before)
  })

  test.each([
    [['run'], /CASE/],
    [['runn', 'x'], /run/],
    [['run', 'no-such-folder'], /no-such-folder/],
    [['run', 'x', '--ot', 'y'], /--out/],
  ])('todoke %j ends with 2 and says what to type', async (args, message) => {
    const done = await todoke(args, { cwd: place.dir })
    expect(done.code).toBe(2)
    expect(done.err).toMatch(message)
  })
})

describe('the same people, however their rows lie', () => {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const person = i % 25
    return `${person + 100},佐藤 ${'花桜桃梅松竹杉柏楓椿'[person % 10]}子,p${person}@example.jp,090-1${String(person).padStart(3, '0')}-2222`
  })
  const head = '会員番号,氏名,メール,電話'
  const table = (of: readonly string[]) => `${[head, ...of].join('\n')}\n`
  const combinationsOf = (text: string) => JSON.parse(text).attacks[0].combinations

  test('shuffled, split in two files, doubled, or in another encoding, they are as many with the same items', async () => {
    const plain = await ledger(caseOf('plain', { 'a.csv': table(rows) }), 'plain-out')
    const expected = combinationsOf(plain.out)
    expect(JSON.parse(plain.out).persons).toBe(25)
    const shuffled = rows.map((_, i) => rows[(i * 17) % rows.length] ?? '')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table(rows), 'utf16le')])
    const others: Record<string, Record<string, string | Uint8Array>> = {
      shuffled: { 'z.csv': table(shuffled) },
      split: { 'a.csv': table(rows.slice(0, 13)), 'b.csv': table(rows.slice(13)) },
      doubled: { 'a.csv': table(rows), 'copy.csv': table(rows) },
      utf16: { 'a.csv': utf16 },
    }
    for (const [name, evidence] of Object.entries(others)) {
      const done = await ledger(caseOf(name, evidence), `${name}-out`)
      expect(combinationsOf(done.out), name).toEqual(expected)
    }
  })
})

test('killed at any moment and run again, the result is that of a run that was left alone', async () => {
  const folder = caseOf('kill', { 'people.csv': PEOPLE })
  const alone = await ledger(folder, 'kill-alone')
  const root = json(join(place.dir, 'kill-alone/manifest.json')).ledgerRoot
  expect(alone.code).toBe(0)
  for (const after of [300, 700, 1100]) {
    await todoke(['ledger', folder, '--out', join(place.dir, 'kill-out')], { kill: after })
    const again = await ledger(folder, 'kill-out')
    expect(again.code).toBe(0)
    expect(json(join(place.dir, 'kill-out/manifest.json')).ledgerRoot).toBe(root)
    rmSync(join(place.dir, 'kill-out'), { recursive: true })
  }
})
