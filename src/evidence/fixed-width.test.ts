import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listPaths } from './listing.ts'
import { openEvidence } from './open-evidence.ts'
import type { Passage } from './passage.ts'
import { encoded, reading } from './reading-for-tests.ts'

/** What a mainframe exports: nothing between the columns, full-width characters two places wide. */
const DENSE = [
  '000001見本一郎　　0312345678沖縄県那覇市',
  '000002見本花子　　0312345679',
  '000003佐藤　　　　09012345678東京都',
]

test.each(['utf-8', 'shift_jis', 'euc-jp'])(
  'columns of decided width are cut there, whatever the text looks like: %s',
  async (encoding) => {
    const bytes = encoded(`${DENSE.join('\r\n')}\r\n`, encoding)
    expect((await reading('a.dat', bytes)).tables).toEqual([])
    const found = await reading('a.dat', bytes, undefined, { fixedWidth: [6, 12, 10, 20] })
    expect(found.refused).toEqual([])
    expect(found.rows).toEqual([
      ['000001', '見本一郎', '0312345678', '沖縄県那覇市'],
      ['000002', '見本花子', '0312345679', ''],
      ['000003', '佐藤', '0901234567', '8東京都'],
    ])
    const spans = found.passages.flatMap((p) => (p.kind === 'rows' ? p.rows.map((row) => row.spans) : []))
    const [from = 0, length = 0] = [spans[1]?.[2], spans[1]?.[3]]
    expect(new TextDecoder(encoding).decode(bytes.subarray(from, from + length))).toBe('見本花子')
  },
)

test('it counts for the file that it is given for, also one that would be taken for another format', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'todoke-fixed-'))
  await writeFile(join(folder, 'a.csv'), 'a,b  c,d\ne,f  g,h\n')
  const { entries } = await listPaths(folder, ['a.csv'])
  const passages: Passage[] = []
  for (const entry of entries)
    for await (const passage of openEvidence(entry, { fixedWidth: [5, 3] })) passages.push(passage)
  expect(passages.flatMap((p) => (p.kind === 'rows' ? p.rows.map((row) => row.cells) : []))).toEqual([
    ['a,b', 'c,d'],
    ['e,f', 'g,h'],
  ])
})

test.each(['--------------------------------', '────────────────'])(
  'a line drawn from edge to edge below the header is no row and hides no column: %s',
  async (rule) => {
    const lines = [
      '番号    氏名        電話番号',
      rule,
      '000001  見本一郎    03-1234-5678',
      '000002  見本花子    03-1234-5679',
      '000003  佐藤次郎    03-1234-5670',
      rule,
    ]
    const found = await reading('a.txt', `${lines.join('\n')}\n`, undefined, {
      looksLikeLabel: (text) => ['氏名', '電話番号', '番号'].includes(text),
    })
    expect(found.tables.map(({ header }) => header)).toEqual([['番号', '氏名', '電話番号']])
    expect(found.rows.map((row) => row[1])).toEqual(['見本一郎', '見本花子', '佐藤次郎'])
  },
)

test('lines of a title above the header of a padded list are no rows, and hide no column', async () => {
  const lines = [
    '会員情報抽出結果（社外秘）',
    '出力日 2026-11-01',
    '番号    氏名        電話番号',
    '----------------------------------',
    '000001  見本一郎    03-1234-5678',
    '000002  見本花子    03-1234-5679',
    '000003  佐藤次郎    03-1234-5670',
  ]
  const looksLikeLabel = (text: string) => ['氏名', '電話番号', '番号'].includes(text)
  const found = await reading('a.txt', `${lines.join('\n')}\n`, undefined, { looksLikeLabel })
  expect(found.tables).toMatchObject([{ header: ['番号', '氏名', '電話番号'], preamble: lines.slice(0, 2) }])
  expect(found.rows).toEqual([
    ['000001', '見本一郎', '03-1234-5678'],
    ['000002', '見本花子', '03-1234-5679'],
    ['000003', '佐藤次郎', '03-1234-5670'],
  ])
})

test('pages with other columns each are tables of their own, and a page with the same header goes on with its table', async () => {
  const rule = '-'.repeat(44)
  const page = (title: string, header: string, rows: readonly string[]) => [title, rule, header, rule, ...rows]
  const lines = [
    ...page('会員一覧　　　PAGE 1', '番号    氏名        電話番号', [
      '000001  見本一郎    03-1234-5678',
      '000002  見本花子',
      '000003              03-1234-5670',
    ]),
    ...page('会員一覧　　　PAGE 2', '住所                購入品    備考', [
      '東京都新宿区1-1-1   皿×2枚    なし',
      '大阪市北区2-2-2     箸        なし',
      '                    箸        なし',
      '札幌市中央区3-3-3   箸        なし',
      '那覇市4-4-4         箸        なし',
    ]),
    ...page('会員一覧　　　PAGE 3', '番号    氏名        電話番号', ['000004  佐藤次郎    03-1234-5671']),
    ...page('会員一覧　　　PAGE 4', '登録日', ['2025/01/03']),
  ]
  const found = await reading('a.txt', `${lines.join('\r\n')}\r\n`)
  expect(found.refused).toEqual([])
  const seen = found.passages.flatMap((p) =>
    p.kind === 'table'
      ? [`${p.part}: ${p.header?.join('|')}`]
      : p.kind === 'rows'
        ? p.rows.map((row) => `${row.row} ${row.cells.join('|')}`)
        : [],
  )
  expect(seen).toEqual([
    ': 番号|氏名|電話番号',
    '1 000001|見本一郎|03-1234-5678',
    '2 000002|見本花子|',
    '3 000003||03-1234-5670',
    'table 2: 住所|購入品|備考',
    '1 東京都新宿区1-1-1|皿×2枚|なし',
    '2 大阪市北区2-2-2|箸|なし',
    '3 |箸|なし',
    '4 札幌市中央区3-3-3|箸|なし',
    '5 那覇市4-4-4|箸|なし',
    ': 番号|氏名|電話番号',
    '4 会員一覧　　　PAGE 3',
    '5 000004|佐藤次郎|03-1234-5671',
    'table 3: 登録日',
    '1 2025/01/03',
  ])
})

/** A list whose cells are padded to the widths that a program gives its characters. */
const printed = (rows: readonly (readonly string[])[], widthOf: (text: string) => number, widths: readonly number[]) =>
  rows.map((cells) =>
    cells
      .map((c, i) => c + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(c))))
      .join('')
      .trimEnd(),
  )

const LISTED = [
  ['Client Name', 'Health', 'Town'],
  ['Timothy Fernández', '尿蛋白（±）', 'São Paulo'],
  ['Priya Robinson', 'asthma', 'Leeds'],
  ['Joseph Müller', '心電図異常なし', 'München'],
  ['Ann Lee', '卵アレルギー', 'Zürich'],
]
const wide = (character: string): boolean => /[\u3000-\u9fff\uff00-\uff60]/.test(character)
test.each<[string, (text: string) => number]>([
  ['as wide as on a screen', (text) => [...text].reduce((n, c) => n + (wide(c) ? 2 : 1), 0)],
  ['with accents and signs as two', (text) => [...text].reduce((n, c) => n + (wide(c) || /[áüã±]/.test(c) ? 2 : 1), 0)],
  ['in bytes', (text) => Buffer.byteLength(text)],
])('columns padded by a program that counts characters %s', async (_, widthOf) => {
  const lines = printed(LISTED, widthOf, [22, 30, 0])
  const found = await reading('list.txt', Buffer.from(`${lines.join('\n')}\n`))
  expect(found.rows).toEqual(LISTED)
})
