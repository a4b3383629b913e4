import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOfPipes } from './pipe-tables.ts'
import { encoded, reading } from './reading-for-tests.ts'

const knows = { looksLikeLabel: (text: string) => ['氏名', '電話番号', '住所'].includes(text) }
const ROWS = [
  ['見本一郎', '03-1234-5678', '那覇市1-1'],
  ['見本花子', '', '札幌市2-2'],
]

test.each<[wiki: string, table: string]>([
  [
    'Markdown',
    '| 氏名 | 電話番号 | 住所 |\n|:---|---:|---|\n| 見本一郎 | 03-1234-5678 | 那覇市1-1 |\n| **見本花子** |  | 札幌市2-2 |',
  ],
  ['Confluence', '||氏名||電話番号||住所||\n|見本一郎|03-1234-5678|那覇市1-1|\n|見本花子| |札幌市2-2|'],
  [
    'Textile',
    '|_. 氏名 |_. 電話番号 |_. 住所 |\n| 見本一郎 |>. 03-1234-5678 | 那覇市1-1 |\n| 見本花子 | | 札幌市2-2 |',
  ],
  ['PukiWiki', '|~氏名|~電話番号|~住所|\n|見本一郎|RIGHT:03-1234-5678|那覇市1-1|\n|見本花子||札幌市2-2|'],
  ['Backlog', '|~氏名|~電話番号|~住所|h\n|見本一郎|03-1234-5678|那覇市1-1|\n|見本花子| |札幌市2-2|'],
])('a table of %s among sentences is a table, and the sentences stay a text', async (_wiki, table) => {
  for (const encoding of ['utf-8', 'shift_jis']) {
    const bytes = encoded(`# 引継ぎ\n\n見本様より入電。\n\n${table}\n\n以上\n`, encoding)
    const found = await reading('a.md', bytes, undefined, knows)
    expect(found.refused).toEqual([])
    expect(found.tables).toMatchObject([{ part: 'table 1', header: ['氏名', '電話番号', '住所'] }])
    expect(found.rows).toEqual(ROWS)
    const lines = found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines.map(({ row, text }) => [row, text]) : []))
    expect(lines.filter(([, text]) => text !== '')).toEqual([
      [1, '# 引継ぎ'],
      [3, '見本様より入電。'],
      [6 + table.split('\n').length, '以上'],
    ])
    for (const p of found.passages)
      for (const { cells, spans } of p.kind === 'rows' ? p.rows : [])
        cells.forEach((cell, i) => {
          const [from = 0, length = 0] = [spans?.[2 * i], spans?.[2 * i + 1]]
          expect(new TextDecoder(encoding).decode(bytes.subarray(from, from + length))).toBe(cell)
        })
  }
})

test('a pipe behind a backslash stands in its cell, and a single line with pipes is a text', async () => {
  expect(cellsOfPipes('| a \\| b | c |').map(({ text }) => text)).toEqual(['a | b', 'c'])
  const found = await reading('a.md', encoded('# x\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| alone | here |\n', 'utf-8'))
  expect(found.rows).toEqual([['1', '2']])
  expect(JSON.stringify(found.passages.filter((p) => p.kind === 'lines'))).toContain('| alone | here |')
})

test('whatever stands in cells, each comes back', () => {
  const cell = fc.stringMatching(/^[a-z0-9あ-ん](?:[a-z0-9あ-ん |]{0,8}[a-z0-9あ-ん])?$/)
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
      const line = `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`
      expect(cellsOfPipes(line).map(({ text }) => text)).toEqual(cells)
    }),
  )
})
