import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvRows } from '../src/apps/cli/csv-rows.ts'
import { type DataKind, dataKinds, kindWord, sortKinds } from '../src/kernel/data-kinds.ts'
import { queryParquet } from '../src/store/index.ts'
import { scratch, todoke } from './program.ts'

const PEOPLE = 300
const place = scratch()
afterAll(() => place.remove())

const out = (name: string) => join(place.dir, 'demo', 'out', name)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const demo = () =>
  todoke(['demo', '--people', String(PEOPLE), '--seed', '11', '--out', join(place.dir, 'demo'), '--json'])

interface TruePerson {
  readonly person: number
  readonly attack: string
  readonly items: readonly DataKind[]
  readonly records: readonly { readonly file: string; readonly part: string; readonly row: number }[]
}

beforeAll(async () => {
  const done = await demo()
  expect(done.err).not.toMatch(/unexpected/)
  expect(JSON.parse(done.out)).toMatchObject({ equal: true, differences: [] })
  expect(done.code).toBe(0)
})

describe('the replay, from raw evidence to letters', () => {
  test('run again, everything is as it was: same ledger root, same revision, nothing doubled', async () => {
    const [root, summary, letters] = [
      json(out('manifest.json')).ledgerRoot,
      json(out('summary.json')),
      readFileSync(out('notices/index.csv'), 'utf8'),
    ]
    const again = await demo()
    expect(again.code).toBe(0)
    expect(json(out('manifest.json')).ledgerRoot).toBe(root)
    expect(json(out('summary.json'))).toEqual(summary)
    expect(readFileSync(out('notices/index.csv'), 'utf8')).toBe(letters)
  })

  test('within each attack the combinations add up to the persons', () => {
    for (const attack of json(out('summary.json')).attacks as {
      persons: number
      combinations: { persons: number }[]
    }[])
      expect(attack.combinations.reduce((n, c) => n + c.persons, 0)).toBe(attack.persons)
  })

  test('records in = ledgered + refused, and refused.csv names each refused one', () => {
    const { recordsIn, recordsLedgered, recordsRefused } = json(out('summary.json')).balance
    expect(recordsIn).toBe(recordsLedgered + recordsRefused)
    const [, ...rows] = csvRows(readFileSync(out('refused.csv'), 'utf8'))
    expect(rows.reduce((n, r) => n + Number(r[5] ?? 0), 0)).toBe(recordsRefused)
  })

  test('every record of every person in truth is linked, and rows of one person to one person', async () => {
    const links = await queryParquet(
      { links: out('links.parquet') },
      'select source, part, "row", person from links where attack <> \'\'',
    )
    const personAt = new Map(links.map((l) => [`${l['source']} ${l['part']} ${l['row']}`, String(l['person'])]))
    const tokenOf = new Map<number, string>()
    for (const line of readFileSync(join(place.dir, 'demo/truth/people.jsonl'), 'utf8').trim().split('\n')) {
      const { person, attack, records } = JSON.parse(line) as TruePerson
      if (attack === '') continue
      for (const { file, part, row } of records) {
        const token = personAt.get(`${file} ${part} ${Math.max(row, 1)}`)
        expect(token, `${file} ${part} ${row}`).toBeDefined()
        if (token === undefined) continue
        expect(tokenOf.get(person) ?? token).toBe(token)
        tokenOf.set(person, token)
      }
    }
    expect(new Set(tokenOf.values()).size).toBe(tokenOf.size)
    expect(tokenOf.size).toBe(json(out('summary.json')).persons)
  })

  test('no file of findings or ledger holds a value: names, mails and numbers of the master are nowhere in them', () => {
    const [head, ...rows] = csvRows(readFileSync(join(place.dir, 'demo/case/masters/customers.csv'), 'utf8'))
    const wanted = ['氏名', 'メールアドレス', 'ログインID'].map((name) => head?.indexOf(name) ?? -1)
    const values = rows.slice(0, 400).flatMap((r) => wanted.map((i) => r[i] ?? '').filter((v) => v.length > 5))
    expect(values.length).toBeGreaterThan(500)
    for (const name of [
      'findings.parquet',
      'people.parquet',
      'links.parquet',
      'review.parquet',
      'summary.json',
      'mapping.yaml',
      'refused.csv',
      'audit.jsonl',
      'notices/index.csv',
      'contacts.sealed',
      'manifest.json',
    ]) {
      const text = readFileSync(out(name)).toString('utf8')
      expect(
        values.filter((v) => text.includes(v)),
        name,
      ).toEqual([])
    }
  })

  test('verify agrees; after one changed byte it names the file', async () => {
    expect((await todoke(['verify', out('')])).code).toBe(0)
    const file = out('combinations.csv')
    const before = readFileSync(file)
    writeFileSync(
      file,
      before.toString('utf8').replace(/\d(?=\r?\n)/, (d) => String((Number(d) + 1) % 10)),
    )
    const bad = await todoke(['verify', out(''), '--json'])
    writeFileSync(file, before)
    expect(bad.code).toBe(1)
    expect(JSON.stringify(JSON.parse(bad.out).checks)).toContain('combinations.csv')
  })
})

describe('letters', () => {
  let index: Record<string, string>[]
  beforeAll(() => {
    const [head = [], ...rows] = csvRows(readFileSync(out('notices/index.csv'), 'utf8'))
    index = rows.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])))
  })

  test('there is one notice a person, and as many pages in the print files as their letters have', async () => {
    expect(index.length).toBe(json(out('summary.json')).persons)
    expect(new Set(index.map((n) => n['person'])).size).toBe(index.length)
    const letters = index.filter((n) => n['route'] === 'letter' && n['file'])
    let pages = 0
    for (const file of new Set(letters.map((n) => n['file'] ?? '')))
      pages += (await getDocumentProxy(new Uint8Array(readFileSync(out(file))))).numPages
    expect(pages).toBe(letters.reduce((sum, n) => sum + Number(n['pages']), 0))
  })

  test('fifty letters say exactly the items that stand in the evidence rows of their reader', async () => {
    const itemsOf = await itemsByPerson()
    const letters = index.filter((n) => n['file']?.endsWith('.pdf'))
    const some = letters.filter((_, i) => i % Math.ceil(letters.length / 50) === 0)
    expect(some.length).toBeGreaterThan(20)
    for (const { file = '', page = '', pages: sheets = '', person = '' } of some) {
      const own = itemsOf.get(person) ?? []
      const pages = await pagesOf(file)
      const first = Number(page) - 1
      const letter = pages
        .slice(first, first + Number(sheets))
        .join('')
        .replace(/\s/g, '')
      // What the firm denies is named on purpose; nobody lost it.
      const words = letter.replace(/漏えいしていないことを確認した情報.*?当社の対応/, '')
      const names = (kind: DataKind) => kindWord(kind, 'ja').replace(/\s/g, '')
      const ownNames = own.map(names)
      expect(own.filter((kind) => !words.includes(names(kind)))).toEqual([])
      const others = dataKinds.filter((kind) => !own.includes(kind) && !ownNames.some((n) => n.includes(names(kind))))
      expect(others.filter((kind) => words.includes(names(kind)))).toEqual([])
    }
  })
})

const read = new Map<string, Promise<readonly string[]>>()

/** The text of each page of a print file, read once. */
function pagesOf(file: string): Promise<readonly string[]> {
  const known = read.get(file)
  if (known) return known
  const pages = getDocumentProxy(new Uint8Array(readFileSync(out(file))))
    .then((pdf) => extractText(pdf, { mergePages: false }))
    .then(({ text }) => text)
  read.set(file, pages)
  return pages
}

/** What each person lost, from the truth about the evidence rows, under the tokens of the run. */
async function itemsByPerson(): Promise<ReadonlyMap<string, readonly DataKind[]>> {
  const links = await queryParquet({ links: out('links.parquet') }, 'select source, part, "row", person from links')
  const personAt = new Map(links.map((l) => [`${l['source']} ${l['part']} ${l['row']}`, String(l['person'])]))
  const items = new Map<string, readonly DataKind[]>()
  for (const line of readFileSync(join(place.dir, 'demo/truth/people.jsonl'), 'utf8').trim().split('\n')) {
    const truth = JSON.parse(line) as TruePerson
    const first = truth.records[0]
    if (truth.attack === '' || !first) continue
    const token = personAt.get(`${first.file} ${first.part} ${Math.max(first.row, 1)}`) ?? ''
    items.set(token, sortKinds([...(items.get(token) ?? []), ...truth.items]))
  }
  return items
}

test('with one evidence file gone the replay is unequal, and says what differs', async () => {
  rmSync(join(place.dir, 'demo/case/evidence/2016/dump'), { recursive: true })
  const done = await demo()
  expect(done.code).toBe(1)
  const answer = JSON.parse(done.out)
  expect(answer.equal).toBe(false)
  expect(answer.differences.join()).toMatch(/attack 2016: \d+ persons found, \d+ persons expected/)
  expect(json(out('summary.json')).revision).toBe(2)
})
