import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contact } from '#kernel/contact.ts'
import { type DataKind, dataKinds, isPersonal, kindWord } from '#kernel/data-kinds.ts'
import { personToken } from '#kernel/ids.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { noProgress } from '#kernel/progress.ts'
import {
  type Composition,
  composeNotices,
  drawableByLetterFonts,
  guidedAdvice,
  type Letters,
  noticeMarks,
  type PersonRow,
  wordings,
} from '#notice/index.ts'
import { type Language, parseLetter } from '#texts/index.ts'
import { renderNotices } from './letters.ts'

const letter = (language: Language, name: string) =>
  parseLetter(readFileSync(new URL(`../../../texts/${language}/letters/${name}.md`, import.meta.url), 'utf8'))
const personal = dataKinds.filter(isPersonal)

/** Two attacks, rare characters, the longest address that fits, somebody who lost everything, and one mail. */
function sample(language: Language, count: number): Composition {
  const people: PersonRow[] = []
  const contacts = new Map<PersonRow['person'], Contact>()
  const names = ['𠮷野 髙子', '渡邉 﨑男', 'ｶﾅ', 'Maria-José Ñandú', '"#*_$`\\[引]', '山'.repeat(40)]
  for (let n = 0; n < count; n++) {
    const person = personToken(n.toString(16).padStart(32, '0'))
    const items = n === 0 ? personal : personal.filter((_, i) => (i * 7 + n) % 5 === 0)
    people.push({ person, attack: '2017', items, certainty: 'confirmed', exposure: 'taken' })
    if (n % 3 === 0)
      people.push({
        person,
        attack: '2016',
        items: n === 0 ? personal : ['email'],
        certainty: 'possible',
        exposure: 'accessed',
      })
    contacts.set(person, {
      person,
      name: names[n % names.length] ?? '',
      postalCode: '1000001',
      address: n === 4 ? '' : n % 4 === 0 ? '東京都千代田区千代田１丁目'.repeat(10) : '東京都千代田区千代田1-1',
      email: 'a@person.example',
      phone: '',
      from: { kind: 'master', file: 'm.csv', part: '', row: n },
    })
  }
  return composed(language, people, contacts)
}

const words = (ja: string, en: string) => ({ ja, en })

function composed(
  language: Language,
  people: readonly PersonRow[],
  contacts: ReadonlyMap<PersonRow['person'], Contact>,
): Composition {
  return composeNotices({
    people,
    contacts,
    told: {
      id: 'sample',
      title: words('漏えい', 'Leak'),
      organisation: words('見本証券株式会社', 'Specimen Securities'),
      attacks: [
        {
          id: '2016',
          certainty: 'possible',
          title: words('2016年の不正アクセス', 'Access in 2016'),
          from: '2016-07',
          to: '2016-11',
        },
        { id: '2017', certainty: 'confirmed' },
      ],
      date: legalDay('2017-08-01'),
      cause: 'intrusion',
      harm: 'none-known',
      contact: { address: words('〒100-0000 見本県見本市見本1-1', '1-1 Mihon') },
    },
    adviceFor: guidedAdvice('JP'),
    letters: Object.fromEntries(wordings.map((name) => [name, letter(language, name)])) as Letters,
    situations: new Map(),
    denials: [],
    measures: [],
    toldBefore: new Map(),
    policy: {
      order: ['letter', 'email', 'sms'],
      byLetter: ['my-number'],
      portal: 'www.specimen.example/code',
      qr: contacts.size < 100,
    },
    marks: noticeMarks(workspaceKey('cd'.repeat(32)), 'sample'),
    zone: 'Asia/Tokyo',
    language,
    batch: 'b1',
    drawable: drawableByLetterFonts(),
  })
}

/** The text of each page without white space: a line may break where the words do not. */
async function pagesOf(file: string): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  const pages: string[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    )
  }
  return pages
}

/** Where each text of a page begins, in millimetres from the upper left corner. */
async function placesOn(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, page: number) {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , , , x, y]: readonly number[] = item.transform
    return [{ str: item.str, xMm: ((x ?? 0) / 72) * 25.4, yMm: ((841.89 - (y ?? 0)) / 72) * 25.4 }]
  })
}

const closed = (text: string) => text.replace(/\s/g, '')
const hashes = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )

const root = mkdtempSync(join(tmpdir(), 'letters-'))
afterAll(() => rmSync(root, { recursive: true }))
const render = (composition: Composition, out: string, children: number, signal = new AbortController().signal) =>
  renderNotices({ composition, out, progress: noProgress, signal, children })

describe.each<Language>(['ja', 'en'])('letters in %s', (language) => {
  const composition = sample(language, 24)
  const out = join(root, language)
  beforeAll(() => render(composition, out, 1))

  test('every row of the index that names a page has that page, with its reference, its items and no others', async () => {
    const pages = new Map<string, readonly string[]>()
    let read = 0
    let sheets = 0
    for (const n of composition.notices.filter((notice) => notice.page > 0)) {
      if (!pages.has(n.file)) pages.set(n.file, await pagesOf(join(out, n.file)))
      const page = (pages.get(n.file) ?? []).slice(n.page - 1, n.page - 1 + n.pages).join('')
      sheets += n.pages
      expect(page).toContain(n.reference)
      expect(page).toContain(closed(n.contact?.name.normalize('NFC') ?? '?'))
      const own = n.items.map((kind) => closed(kindWord(kind, language)))
      for (const word of own) expect(page).toContain(word)
      if (language === 'ja') expect(othersOn(page, n.items)).toEqual([])
      read++
    }
    expect([...pages.values()].flat()).toHaveLength(sheets)
    expect(read).toBe(23)
  })

  test('in the window of the envelope stand the address and nothing else; no text is cut by its edge', async () => {
    const n = composition.notices.find((notice) => notice.page > 0 && notice.pages > 1)
    if (!n?.to) throw new Error('no letter')
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, n.file))))
    const placed = await placesOn(pdf, n.page)
    // 長形3号 with its window 20 mm from the left and 15 mm from the top, 90 × 45 mm; the sheet moves a little inside.
    const head = placed.filter(({ xMm, yMm }) => xMm < 111 && yMm < 68)
    const name = closed(n.to.name.normalize('NFC'))
    const words = closed(head.map(({ str }) => str).join(''))
    expect(words).toContain(name)
    expect(words.replace(name, '').replace(closed(n.to.address), '')).toMatch(
      language === 'ja' ? /^親展〒100-0001様$/ : /^Privateandconfidential〒100-0001$/,
    )
    for (const { xMm, yMm, str } of head.filter((p) => p.str.trim()))
      expect([str, xMm >= 20, yMm >= 14, yMm <= 58]).toEqual([str, true, true, true])
    // The machine's strokes and the folds stand in the left margin, where no text is.
    const texts = [...placed, ...(await placesOn(pdf, n.page + 1))].filter((p) => p.str.trim())
    expect(texts.filter(({ xMm }) => xMm < 20)).toEqual([])
    expect(texts.filter(({ yMm }) => yMm > 291)).toEqual([])
  })

  test('letters, mails, held and the rest add up to the index', async () => {
    const rows = readFileSync(join(out, 'notices/index.csv'), 'utf8').trim().split('\r\n').slice(1)
    expect(rows).toHaveLength(24)
    expect(rows.filter((r) => r.includes(',letter,'))).toHaveLength(23)
    expect(readdirSync(join(out, 'notices/mail'))).toEqual(['b1-000001.eml'])
  })
})

function othersOn(page: string, own: readonly DataKind[]): readonly DataKind[] {
  const said = own.includes('password-hash') ? [...own, 'password' as const] : own
  const words = said.map((k) => kindWord(k, 'ja')).sort((a, b) => b.length - a.length)
  const rest = words.reduce((text, word) => text.replaceAll(word, '□'), page)
  return personal.filter((kind) => !said.includes(kind) && rest.includes(kindWord(kind, 'ja')))
}

test('the same notices give the same bytes, however many children set them', async () => {
  const composition = sample('ja', 260)
  await render(composition, join(root, 'once'), 1)
  const rendered = await render(composition, join(root, 'twice'), 2)
  expect(rendered).toMatchObject({ letters: 259, files: 2, mails: 1, held: 0, withoutFile: 0 })
  expect(hashes(join(root, 'twice'))).toEqual(hashes(join(root, 'once')))
})

test('a cancelled run says so and leaves no index', async () => {
  const stop = new AbortController()
  const running = render(sample('ja', 260), join(root, 'stopped'), 1, stop.signal)
  stop.abort()
  await expect(running).rejects.toThrow()
  expect(existsSync(join(root, 'stopped/notices/index.csv'))).toBe(false)
})
