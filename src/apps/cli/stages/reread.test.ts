import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import { type PersonToken, personToken } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { type Composition, pdfPages, type ToldBefore, type ToldBook } from '#notice/index.ts'
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

  test('the own PDF reader reads what another one reads, character by character', async () => {
    const bytes = readFileSync(join(honest, 'notices/letters/b1-0001.pdf'))
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const own = pdfPages(bytes)
    expect(own).toHaveLength(pdf.numPages)
    const letters = (text: string) => [...text.normalize('NFC').replace(/\s/g, '')].sort().join('')
    for (const n of [1, 2, 7]) {
      const { items } = await (await pdf.getPage(n)).getTextContent()
      const other = items.map((item) => ('str' in item ? item.str : '')).join('')
      expect(letters((own[n - 1] ?? []).map((run) => run.text).join(''))).toBe(letters(other))
    }
  })

  test.each<[string, (pdf: string) => string]>([
    ['was changed after it was set', (pdf) => `${pdf}\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n`],
    ['is cut short', (pdf) => pdf.slice(0, -900)],
    ['carries an annotation', (pdf) => pdf.replace('/Annots []', '/Annots[1]')],
    ['miscounts its pages', (pdf) => pdf.replace(/\/Count \d/, '/Count 9')],
  ])('a PDF that %s is refused', (_what, change) => {
    const pdf = readFileSync(join(honest, 'notices/letters/b1-0001.pdf'), 'latin1')
    expect(() => pdfPages(Buffer.from(change(pdf), 'latin1'))).toThrow()
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

describe.each(['ja', 'en'] as const)('a later batch in %s', (language) => {
  const first = makeSample(36, language)
  const folder = join(root, `later-${language}`)
  const said = (n: number, items: readonly DataKind[], certainty: readonly string[]): [PersonToken, ToldBefore] => {
    const person = [...first.contacts.keys()][n] ?? personToken('0'.repeat(32))
    const attacks = certainty.map((c) => c.split(':')[0] ?? '')
    const told = { batch: 'b0', attacks, items, certainty, advice: [], cause: 'intrusion', harm: 'unknown' }
    const sent = {
      variant: 'affected',
      route: 'letter',
      language,
      sha256: '',
      at: instant('2017-07-26T18:00:00+09:00'),
    } as const
    return [person, { person, ...told, ...sent }]
  }
  const own = (n: number) => {
    const person = [...first.contacts.keys()][n]
    return first.people.filter((row) => row.person === person).toSorted((a, b) => (a.attack < b.attack ? -1 : 1))
  }
  const same = (n: number, more: readonly DataKind[], less = 0) => {
    const rows = own(n)
    const items = sortKinds([...rows.flatMap((row) => row.items), ...more])
    return said(
      n,
      items.slice(less),
      rows.map((row) => `${row.attack}:${row.certainty}`),
    )
  }
  // The last person is in the ledger no longer, and everybody else was told all, more, less, or nothing.
  const gone = [...first.contacts.keys()].at(-1)
  const toldBefore: ToldBook = new Map([
    ...[0, 1, 2].map((n) => same(n, [])),
    ...[5, 6, 7].map((n) => same(n, ['my-number'])),
    ...[8, 9, 10].map((n) => same(n, [], 2)),
    ...[11, 12].map((n) =>
      said(
        n,
        own(n).flatMap((row) => row.items),
        ['2016:confirmed', '2017:possible'],
      ),
    ),
    said(35, ['name', 'phone'], ['2017:confirmed']),
  ])
  const sample = { ...first, toldBefore, people: first.people.filter((row) => row.person !== gone) }

  test('is agreed on: updates, retractions, first notices, and none for those who were told all of it', async () => {
    const composition = composeSample(sample)
    await writeLedger(sample, folder)
    await renderSample(composition, folder)
    const read = await rereadSample(sample, folder)
    expect(read.refused).toEqual([])
    expect(read.agreed).toBe(composition.notices.filter((n) => n.file !== '').length)
    const changes = composition.notices.map((n) => n.change)
    for (const change of ['new', 'update', 'retraction']) expect(changes).toContain(change)
    expect(changes.filter((c) => c === 'retraction').length).toBeGreaterThan(1)
    for (const n of [0, 1, 2]) expect(composition.notices.some((x) => x.person === own(n)[0]?.person)).toBe(false)
  })

  test('is refused when what was told before is not what the update says', async () => {
    const [person, before] = same(8, [], 1)
    const other = { ...sample, toldBefore: new Map([...toldBefore, [person, before] as const]) }
    const refused = refusedPersons(await rereadSample(other, folder), folder, composeSample(sample))
    expect([...refused]).toEqual([person])
  })
})
