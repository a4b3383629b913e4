import { readFile } from 'node:fs/promises'
import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { type Fragment, pageLines } from './page-layout.ts'
import { type Placed, writtenPdf } from './pdf-for-tests.ts'
import { type Reading, reading } from './reading-for-tests.ts'

const LABELS = new Set(['番号', '氏名', '電話番号', '住所', '生年月日'])
const options = { looksLikeLabel: (text: string) => LABELS.has(text) }

async function licence() {
  const png = await readFile(new URL('../../fixtures/id-images/licence.png', import.meta.url))
  const { width, height, data } = PNG.sync.read(png)
  return { jpeg: encode({ width, height, data }, 85).data, width, height }
}

const row = (y: number, ...cells: readonly string[]): readonly Placed[] =>
  cells.map((text, i) => [50 + 120 * i, y, text] as const)

const lines = (found: Reading) =>
  found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines.map(({ text }) => [p.part, text]) : []))

describe('PDF', () => {
  test('every page is a part; what stands close together is one text, far apart cells', async () => {
    const found = await reading(
      'a.pdf',
      writtenPdf([
        [
          [50, 700, '佐藤 太郎 様'],
          [50, 680, '東京都港区芝'],
          [112, 680, '1-1-1'],
          [50, 660, '電話番号'],
          [200, 660, '03-1234-5678'],
        ],
        [[50, 700, '二枚目']],
      ]),
      undefined,
      options,
    )
    expect(lines(found)).toEqual([
      ['page 1', '佐藤 太郎 様'],
      ['page 1', '東京都港区芝 1-1-1'],
      ['page 1', '電話番号\t03-1234-5678'],
      ['page 2', '二枚目'],
    ])
    expect(found.refused).toEqual([])
  })

  test('a table is a table, goes on over pages, and a cell of two lines is one cell', async () => {
    const found = await reading(
      'a.pdf',
      writtenPdf([
        [
          [50, 740, '会員名簿'],
          ...row(700, '番号', '氏名', '住所'),
          ...row(680, '1', '佐藤 太郎', '東京都港区芝一丁'),
          ...row(668, '', '', '目1-1').filter(([, , text]) => text !== ''),
          ...row(640, '2', '鈴木 花子', '大阪市'),
        ],
        [...row(700, '3', '高橋 一', '札幌市'), ...row(680, '4', '伊藤 二', '仙台市'), [50, 40, '以上']],
      ]),
      undefined,
      options,
    )
    expect(found.tables.map(({ part, header }) => [part, header])).toEqual([
      ['page 1/table 1', ['番号', '氏名', '住所']],
      ['page 2/table 1', ['番号', '氏名', '住所']],
    ])
    expect(found.rows).toEqual([
      ['1', '佐藤 太郎', '東京都港区芝一丁目1-1'],
      ['2', '鈴木 花子', '大阪市'],
      ['3', '高橋 一', '札幌市'],
      ['4', '伊藤 二', '仙台市'],
    ])
    expect(lines(found)).toEqual([
      ['page 1', '会員名簿'],
      ['page 2', '以上'],
    ])
  })

  test('columns that stand as close together as words are told by the header above them, also on the next page', async () => {
    const close = (y: number, name: string, phone: string, day: string): readonly Placed[] => [
      [50, y, name],
      [111, y, phone],
      [242, y, day],
    ]
    const found = await reading(
      'a.pdf',
      writtenPdf([
        [
          [50, 740, '会員名簿'],
          [60, 700, '氏名'],
          [150, 700, '電話番号'],
          [250, 700, '生年月日'],
          ...close(680, '佐藤 太郎', '080-1111-222', '1980-03-19'),
          ...close(660, '鈴木 花子', '090-3333-444', '1990-12-01'),
          [50, 40, '以上'],
        ],
        [
          [50, 800, '2026年11月'],
          ...close(700, '高橋 一', '03-1234-567', '1971-01-02'),
          ...close(680, '伊藤 二', '06-1234-567', '2001-05-06'),
        ],
      ]),
      undefined,
      options,
    )
    expect(found.tables.map(({ part, header }) => [part, header])).toEqual([
      ['page 1/table 1', ['氏名', '電話番号', '生年月日']],
      ['page 2/table 1', ['氏名', '電話番号', '生年月日']],
    ])
    expect(found.rows).toEqual([
      ['佐藤 太郎', '080-1111-222', '1980-03-19'],
      ['鈴木 花子', '090-3333-444', '1990-12-01'],
      ['高橋 一', '03-1234-567', '1971-01-02'],
      ['伊藤 二', '06-1234-567', '2001-05-06'],
    ])
    expect(lines(found)).toEqual([
      ['page 1', '会員名簿'],
      ['page 1', '以上'],
      ['page 2', '2026年11月'],
    ])
  })

  test('a drawn table is read by its lines, however its cells are broken and merged', async () => {
    const across = [710, 690, 650, 610].map((y) => [50, y, y === 650 ? 150 : 350, y] as const)
    const down = [50, 150, 250, 350].map((x) => [x, 610, x, 710] as const)
    const cells: readonly Placed[] = [
      [55, 696, '番号'],
      [155, 696, '氏名'],
      [255, 696, '電話番号'],
      [55, 668, '1'],
      [55, 628, '2'],
      [155, 650, '佐藤'],
      [155, 638, '太郎'],
      [255, 650, '03-1111-'],
      [255, 638, '2222'],
    ]
    const found = await reading('a.pdf', writtenPdf([cells], { rules: [...across, ...down] }), undefined, options)
    expect(found.tables).toMatchObject([{ part: 'page 1/table 1', header: ['番号', '氏名', '電話番号'] }])
    expect(found.rows).toEqual([
      ['1', '佐藤太郎', '03-1111-2222'],
      ['2', '佐藤太郎', '03-1111-2222'],
    ])
    expect(found.lines).toEqual([])
  })

  test('two columns of prose stay lines', async () => {
    const found = await reading(
      'a.pdf',
      writtenPdf([[...row(700, 'お元気ですか', 'こちらは元気'), ...row(685, 'それでは', 'また来週')]]),
      undefined,
      options,
    )
    expect(found.tables).toEqual([])
    expect(lines(found)).toEqual([
      ['page 1', 'お元気ですか\tこちらは元気'],
      ['page 1', 'それでは\tまた来週'],
    ])
  })

  test('a form is lines with labels, and what was filled in is read', async () => {
    const pages = [
      [...row(700, '氏名', '森 一'), ...row(680, '住所', '東京都港区'), ...row(660, '電話番号', '03-5555-0001')],
    ]
    const found = await reading('a.pdf', writtenPdf(pages, { field: ['生年月日', '1980-01-02'] }), undefined, options)
    expect(found.lines).toEqual(['氏名: 森 一', '住所: 東京都港区', '電話番号: 03-5555-0001', '生年月日: 1980-01-02'])
  })

  test('who wrote it and what its chapters are called is read, not the program that made it', async () => {
    const bytes = writtenPdf([[[50, 700, '本文']]], { author: '見本 花子', chapter: '見本太郎様 契約書' })
    const found = await reading('a.pdf', bytes)
    expect(lines(found)).toEqual([
      ['page 1', '本文'],
      ['properties', 'Author: 見本 花子'],
      ['properties', '見本太郎様 契約書'],
    ])
  })

  test('a scanned page is told', async () => {
    const found = await reading('a.pdf', writtenPdf([[]], { scanned: true }))
    expect(found.refused).toMatchObject([{ part: 'page 1', reason: 'no-text' }])
  })

  test('what was chosen of a list is told as it is shown', async () => {
    const options = [['13', '東京都'] as const, ['27', '大阪府'] as const]
    const found = await reading('a.pdf', writtenPdf([[[50, 700, '届']]], { field: ['都道府県', '27'], options }))
    expect(found.lines).toContain('都道府県: 大阪府')
  })

  test('a licence pasted into a form is read beside what is written, once though it stands on every page', async () => {
    const picture = { ...(await licence()), fills: false }
    const found = await reading('a.pdf', writtenPdf([[[50, 700, '口座開設申込書']], [[50, 700, '控え']]], { picture }))
    const pictures = found.passages.filter((p) => p.kind === 'text' && p.picture !== undefined)
    expect(pictures.map((p) => p.kind === 'text' && p.part)).toEqual(['page 1/picture 1'])
    expect(found.lines.join('').replaceAll(' ', '')).toMatch(/口座開設申込書.*運転免許証.*控え/)
  })

  test.each([
    [3, true],
    [60, false],
  ])('a picture that fills a page with %i lines on it is read: %s', async (lines, isRead) => {
    const { jpeg, width } = await licence()
    const picture = { jpeg, width, height: Math.round((width * 842) / 595), fills: true }
    const page = Array.from({ length: lines }, (_, i) => [50, 800 - 10 * i, '受付印 2017'] as const)
    const found = await reading('a.pdf', writtenPdf([page], { picture }))
    expect(found.passages.some((p) => p.kind === 'text' && p.picture !== undefined)).toBe(isRead)
  })

  test('one with a password needs it, and opens with one of those given', async () => {
    const bytes = writtenPdf([[[50, 700, 'x']]], { password: 'secret' })
    expect((await reading('a.pdf', bytes)).refused).toMatchObject([{ reason: 'password-needed' }])
    const opened = await reading('a.pdf', bytes, undefined, { passwords: ['no', 'secret'] })
    expect(opened.refused.map((r) => r.reason)).not.toContain('password-needed')
  })

  test('cut off at any of many bytes it is read or named, never thrown at', async () => {
    const bytes = writtenPdf([row(700, '番号', '氏名'), row(700, '1', '佐藤')])
    for (let cut = 9; cut < bytes.length; cut += 301) {
      const found = await reading('a.pdf', bytes.subarray(0, cut))
      expect(found.refused.length + found.lines.length, `cut at ${cut}`).toBeGreaterThan(0)
    }
  })
})

const fragment = (x: number, y: number, text: string): Fragment => ({ text, x, y, width: 10 * text.length, size: 10 })

test.each<[string, readonly Fragment[], readonly string[]]>([
  ['a kanji and a digit a quarter em apart', [fragment(0, 0, '芝'), fragment(12.5, 0, '1')], ['芝1']],
  ['a date with blanks', [fragment(0, 0, '昭和 55 年 1 月 2 日')], ['昭和55年1月2日']],
  ['Latin words', [fragment(0, 0, 'Jane'), fragment(42, 0, 'Doe')], ['Jane Doe']],
  ['cells centred against each other', [fragment(100, 4, 'b'), fragment(0, 0, 'a')], ['a|b']],
  ['lines below each other', [fragment(0, 0, 'b'), fragment(0, 12, 'a')], ['a', 'b']],
])('%s make the right lines', (_what, fragments, expected) => {
  expect(pageLines(fragments).map((line) => line.segments.map((s) => s.text).join('|'))).toEqual(expected)
})
