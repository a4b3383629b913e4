import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

const ENCODINGS = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le with a mark',
  'utf-16be with a mark',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
]
const HEADER = ['番号', '氏名', '住所', 'メモ']

describe('tables as people export them', () => {
  test.each<[string, string, readonly string[] | null, readonly (readonly string[])[]]>([
    [
      'a comma between cells',
      'no,name\n1,佐藤\n2,鈴木\n',
      ['no', 'name'],
      [
        ['1', '佐藤'],
        ['2', '鈴木'],
      ],
    ],
    ['CRLF', 'no,name\r\n1,佐藤\r\n', ['no', 'name'], [['1', '佐藤']]],
    [
      'CR alone',
      'no,name\r1,佐藤\r2,鈴木\r',
      ['no', 'name'],
      [
        ['1', '佐藤'],
        ['2', '鈴木'],
      ],
    ],
    ['tabs', 'no\tname\n1\t佐藤\n', ['no', 'name'], [['1', '佐藤']]],
    ['semicolons', 'no;name;born\n1;佐藤;1980-01-02\n', ['no', 'name', 'born'], [['1', '佐藤', '1980-01-02']]],
    [
      'a table of Markdown, the line below its header drawn',
      '| no | name | born |\n|:---|------|---:|\n| 1 | 佐藤 | 1980-01-02 |\n| 2 | - | -- |\n',
      ['', ' no ', ' name ', ' born ', ''],
      [
        ['', ' 1 ', ' 佐藤 ', ' 1980-01-02 ', ''],
        ['', ' 2 ', ' - ', ' -- ', ''],
      ],
    ],
    ['pipes', 'no|name|born\n1|佐藤|1980-01-02\n', ['no', 'name', 'born'], [['1', '佐藤', '1980-01-02']]],
    ['quotes around commas and line ends', 'no,memo\n1,"a, b\nc"\n', ['no', 'memo'], [['1', 'a, b\nc']]],
    ['doubled quotes', 'no,memo\n1,"say ""yes"""\n', ['no', 'memo'], [['1', 'say "yes"']]],
    ['rows of other widths', 'no,name\n1\n2,鈴木,x\n', ['no', 'name'], [['1'], ['2', '鈴木', 'x']]],
    [
      'blank lines',
      'no,name\n\n1,佐藤\n\n\n2,鈴木\n\n',
      ['no', 'name'],
      [
        ['1', '佐藤'],
        ['2', '鈴木'],
      ],
    ],
    [
      'a totals row',
      'no,amount\n1,500\n計,500\n',
      ['no', 'amount'],
      [
        ['1', '500'],
        ['計', '500'],
      ],
    ],
    [
      'no header',
      '1,佐藤,a@example.jp\n2,鈴木,b@example.jp\n',
      null,
      [
        ['1', '佐藤', 'a@example.jp'],
        ['2', '鈴木', 'b@example.jp'],
      ],
    ],
    ['no line end after the last row', 'no,name\n1,佐藤', ['no', 'name'], [['1', '佐藤']]],
    ['the end mark of old systems', 'no,name\r\n1,佐藤\r\n\u001a', ['no', 'name'], [['1', '佐藤']]],
    [
      'a quote inside a word',
      'no,memo\n1,5" disk\n2,x"y"z\n',
      ['no', 'memo'],
      [
        ['1', '5" disk'],
        ['2', 'x"y"z'],
      ],
    ],
    ['one column only', 'mail\na@example.jp\nb@example.jp\n', ['mail'], [['a@example.jp'], ['b@example.jp']]],
    [
      'a header that comes again',
      'no,name\n1,佐藤\nno,name\n2,鈴木\n',
      ['no', 'name'],
      [
        ['1', '佐藤'],
        ['2', '鈴木'],
      ],
    ],
  ])('%s', async (_what, text, header, rows) => {
    const found = await reading('table.csv', text)
    expect(found.tables.map((table) => table.header)).toEqual([header])
    expect(found.rows).toEqual(rows)
    expect(found.numbers).toEqual(rows.map((_, i) => i + 1))
    expect(found.refused).toEqual([])
  })

  test('a title and a date of export before the header are no records', async () => {
    const found = await reading(
      'x.csv',
      '申込一覧\r\n出力日：2017/07/13\r\n\r\n番号,氏名,電話\r\n1,佐藤,03-1234-5678\r\n',
    )
    expect(found.tables[0]?.preamble).toEqual(['申込一覧', '出力日：2017/07/13'])
    expect(found.tables[0]?.header).toEqual(['番号', '氏名', '電話'])
    expect(found.numbers).toEqual([1])
  })

  test('a quote that is never closed takes one row, not the rest of the file', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i},${i === 3 ? '"5 inch' : 'x'},z`)
    const found = await reading('x.csv', `no,memo,other\n${rows.join('\n')}\n`)
    expect(found.rows.length).toBe(50)
    expect(found.rows[3]).toEqual(['3', '"5 inch', 'z'])
  })

  test('a quote open for more than four megabytes does not stop reading', async () => {
    const rows = Array.from({ length: 250_000 }, (_, i) => `${i},佐藤,z`)
    const found = await reading('x.csv', `no,name,other\n${rows.with(5, '5,"佐藤,z').join('\n')}\n`)
    expect(found.rows.length).toBe(250_000)
  })

  test('a picture of five megabytes is named by row and column and counts, the rest of its row is read', async () => {
    const photo = `/9j/${'x'.repeat(5 << 20)}`
    const found = await reading('x.csv', `no,photo,name\n1,,佐藤\n2,${photo},高橋\n3,,鈴木\n`)
    expect(found.rows.map(([, , name]) => name)).toEqual(['佐藤', '高橋', '鈴木'])
    expect(found.rows.map(([, cell]) => cell)).toEqual(['', expect.stringMatching(/^\/9j\/x+…x+$/), ''])
    expect(found.numbers).toEqual([1, 2, 3])
    expect(found.refused).toMatchObject([{ reason: 'too-large', row: 2, records: 0 }])
    expect(found.refused[0]?.advice).toContain('column photo')
  })

  test('a text of five megabytes in one cell is read whole', async () => {
    const memo = '電話は 090-1234-5678。'.repeat(250_000)
    const found = await reading('x.csv', `no,memo,name\n1,${memo},佐藤\n`)
    expect(found.rows).toEqual([['1', memo, '佐藤']])
    expect(found.refused).toEqual([])
  })

  test('a row of more than sixteen megabytes is refused by number, the next is read', async () => {
    const found = await reading('x.csv', `no,name\n1,佐藤\n2,${'x'.repeat(17 << 20)}\n3,鈴木\n`)
    expect(found.rows).toEqual([
      ['1', '佐藤'],
      ['3', '鈴木'],
    ])
    expect(found.numbers).toEqual([1, 3])
    expect(found.refused).toMatchObject([{ reason: 'too-large', row: 2, records: 1 }])
  })

  test('a cell that is sound in no encoding is given as far as it goes, and said', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`no,name\n${'1,佐藤太郎\n'.repeat(40)}2,`),
      Buffer.from([0xff, 0x41]),
      Buffer.from('\n'),
    ])
    const found = await reading('x.csv', bytes)
    expect(found.rows.at(-1)).toEqual(['2', '\ufffdA'])
    expect(found.refused).toMatchObject([{ reason: 'encoding-broken', records: 0 }])
  })
})

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aZ09@|\\~ ,;\t"\n表ソ能佐藤あアー、', 'ｱ'), maxLength: 12 }),
  fc.constantFrom('090-1234-5678', '東京都千代田区丸の内1-2-3', 'taro@example.jp', ''),
)
const rowsOf = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 })
const quoted = (text: string, delimiter: string) =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text

test('a quoted cell of more than 16 MiB is one cell, and a quote that means nothing swallows no rows', async () => {
  const document = 'これはメモです。\n'.repeat(700_000)
  const cell = await reading('x.csv', Buffer.from(`氏名,メモ,電話\n佐藤,"${document}",1\n鈴木,短い,2\n`), 1 << 20)
  expect(cell.rows.map((row) => row.map((text) => text.length))).toEqual([
    [2, document.length, 1],
    [2, 2, 1],
  ])
  expect(cell.refused).toEqual([])
  const rows = '鈴木,03-1111-2222,東京都千代田区千代田一丁目一番一号\n'.repeat(260_000)
  const stray = await reading('x.csv', Buffer.from(`氏名,電話,住所\n佐藤,1,"港区\n${rows}`), 1 << 20)
  expect(stray.rows.length).toBe(260_001)
})

describe('whatever is written is read back', () => {
  test.each(ENCODINGS)('in %s, with any cells, delimiter, line end and size of pieces', (encoding) =>
    fc.assert(
      fc.asyncProperty(
        rowsOf,
        fc.constantFrom(',', '\t', ';', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(1, 2, 3, 7, 1 << 16),
        async (rows, delimiter, lineEnd, chunk) => {
          const plain = encoding === 'iso-2022-jp' ? rows.map((r) => r.map((c) => c.replaceAll('ｱ', 'ア'))) : rows
          const all = plain.map((row, i) => [String(i + 1), ...row])
          const text = [HEADER, ...all].map((row) => row.map((c) => quoted(c, delimiter)).join(delimiter) + lineEnd)
          const bytes = encoded(text.join(''), encoding)
          const found = await reading('x.csv', bytes, chunk)
          expect(found.tables[0]?.header).toEqual(HEADER)
          expect(found.rows).toEqual(all)
          expect(found.refused).toEqual([])
          expect(cutOut(bytes, found)).toEqual(all.map((row) => row.map((c) => c.replaceAll('"', '""'))))
        },
      ),
      { numRuns: 40 },
    ),
  )

  test.each(['utf-8', 'shift_jis', 'utf-16le with a mark'])(
    'cut at any byte in %s, every row that is whole is still there',
    async (encoding) => {
      const rows = ['1,佐藤,"a, b"', '2,"表 ""ソ""\n二行",x', '3,鈴木,y', '4,高橋,"z"']
      const bytes = encoded(`番号,氏名,メモ\r\n${rows.join('\r\n')}\r\n`, encoding)
      const whole = (await reading('x.csv', bytes)).rows
      const ends = [...rows.keys()].map(
        (i) => encoded(`番号,氏名,メモ\r\n${rows.slice(0, i + 1).join('\r\n')}\r\n`, encoding).length,
      )
      for (let cut = 1; cut < bytes.length; cut++) {
        const found = await reading('x.csv', bytes.subarray(0, cut))
        const complete = ends.filter((end) => end <= cut).length
        if (complete > 0) expect(found.rows.slice(0, complete)).toEqual(whole.slice(0, complete))
        expect(found.rows.length).toBeLessThanOrEqual(complete + 1)
      }
    },
  )
})

test('the commas of an object at the end of a line of a log part no cells; those of a table with an object in quotes do', async () => {
  const log = [1, 2, 3].map(
    (n) => `2026-11-01 02:12:0${n} INFO saved: {"no": "${n}", "sei": "佐藤", "mei": "花子", "tel": "03"}`,
  )
  const asLog = await reading('app.log', Buffer.from(`${log.join('\n')}\n`))
  expect(asLog.tables).toEqual([])
  const table = [1, 2, 3].map((n) => `2026-11-01 02:12:0${n},taro,03-1234-567${n},"{""a"": 1, ""b"": 2}"`)
  const asTable = await reading('x.log', Buffer.from(`${table.join('\n')}\n`))
  expect(asTable.rows.map((cells) => cells.length)).toEqual([4, 4, 4])
})
