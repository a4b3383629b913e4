import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { type Reading, reading } from './reading-for-tests.ts'

const LABELS = new Set(
  '番号 No. 会員番号 氏名 姓 名 氏名姓 氏名名 電話 連絡先電話 連絡先メール メール 連絡先 登録日 住所 続柄 生年月日 性別 備考 退会日'.split(
    ' ',
  ),
)
const looksLikeLabel = (text: string): boolean => LABELS.has(text.replace(/\s/g, ''))

type Cell = string | number | Date | null

/** A workbook of one sheet, changed as wanted before it is written, and read again. */
async function sheet(
  rows: readonly (readonly Cell[])[],
  change: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<Reading> {
  const book = new ExcelJS.Workbook()
  const added = book.addWorksheet('名簿')
  for (const row of rows) added.addRow([...row])
  change(added)
  return reading('a.xlsx', Buffer.from(await book.xlsx.writeBuffer()), undefined, { looksLikeLabel })
}

const tables = (found: Reading) => found.tables.map(({ part, header, preamble }) => ({ part, header, preamble }))

describe('sheets as people lay them out', () => {
  test('a header of two rows with merged groups is one header', async () => {
    const found = await sheet(
      [
        ['会員名簿'],
        [],
        ['番号', '氏名', null, '連絡先', null],
        [null, '姓', '名', '電話', 'メール'],
        [1, '佐藤', '太郎', '090-1234-5678', 'taro@example.jp'],
        [2, '鈴木', '花子', '090-1234-5679', 'hanako@example.jp'],
      ],
      (s) => {
        for (const range of ['A3:A4', 'B3:C3', 'D3:E3']) s.mergeCells(range)
      },
    )
    expect(tables(found)).toEqual([
      { part: '名簿', header: ['番号', '氏名 姓', '氏名 名', '連絡先 電話', '連絡先 メール'], preamble: ['会員名簿'] },
    ])
    expect(found.rows).toEqual([
      ['1', '佐藤', '太郎', '090-1234-5678', 'taro@example.jp'],
      ['2', '鈴木', '花子', '090-1234-5679', 'hanako@example.jp'],
    ])
  })

  test('tables below each other are tables of their own, each with its title; a totals row stays with its table', async () => {
    const found = await sheet([
      ['番号', '氏名', '電話'],
      [1, '佐藤', '03-1111-0001'],
      ['合計', '1名'],
      [],
      ['■退会者'],
      [],
      ['会員番号', '氏名', '住所', '退会日'],
      ['A-1', '高橋', '東京都千代田区', new Date(Date.UTC(2022, 1, 3))],
    ])
    expect(tables(found)).toEqual([
      { part: '名簿', header: ['番号', '氏名', '電話'], preamble: [] },
      { part: '名簿/table 2', header: ['会員番号', '氏名', '住所', '退会日'], preamble: ['■退会者'] },
    ])
    expect(found.rows).toEqual([
      ['1', '佐藤', '03-1111-0001'],
      ['合計', '1名'],
      ['A-1', '高橋', '東京都千代田区', '2022-02-03'],
    ])
    expect(found.numbers).toEqual([1, 2, 1])
  })

  test.each([
    ['with an empty column between', ['番号', '氏名', '電話', '', '番号', '氏名', '電話'], 4],
    ['close together', ['番号', '氏名', '電話', '番号', '氏名', '電話'], 3],
  ])('tables beside each other %s are tables of their own', async (_how, header, at) => {
    const row = (n: number) => {
      const cells: Cell[] = [n, `山田${n}`, `03-1111-000${n}`]
      while (cells.length < at) cells.push('')
      return [...cells, n + 10, `川田${n}`, `03-2222-000${n}`]
    }
    const found = await sheet([header, row(1), row(2)])
    expect(found.tables.map((t) => t.part)).toEqual(['名簿', '名簿/table 2'])
    expect(found.rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['1', '山田1', '03-1111-0001'],
      ['2', '山田2', '03-1111-0002'],
      ['11', '川田1', '03-2222-0001'],
      ['12', '川田2', '03-2222-0002'],
    ])
  })

  test('a cell merged over rows stands in each of them', async () => {
    const found = await sheet(
      [
        ['住所', '氏名', '続柄'],
        ['東京都港区', '森一', '世帯主'],
        [null, '森二', '妻'],
        ['大阪市', '林一', '世帯主'],
      ],
      (s) => s.mergeCells('A2:A3'),
    )
    expect(found.rows).toEqual([
      ['東京都港区', '森一', '世帯主'],
      ['東京都港区', '森二', '妻'],
      ['大阪市', '林一', '世帯主'],
    ])
  })

  test('a form is a text with its labels, and what stands in columns is turned to rows', async () => {
    const form = await sheet([
      ['入会申込書'],
      [],
      ['氏名', '佐々木 健', '生年月日', new Date(Date.UTC(1980, 2, 3))],
      ['住所', '札幌市中央区北1条西2丁目'],
      ['電話', '011-123-4567'],
    ])
    expect(form.lines).toEqual([
      '入会申込書',
      '氏名: 佐々木 健\t生年月日: 1980-03-03',
      '住所: 札幌市中央区北1条西2丁目',
      '電話: 011-123-4567',
    ])
    expect(form.passages.flatMap((p) => (p.kind === 'lines' ? p.lines.map((line) => line.row) : []))).toEqual([
      1, 3, 4, 5,
    ])
    const turned = await sheet([
      ['氏名', '青木', '井上'],
      ['電話', '03-3333-0001', '03-3333-0002'],
      ['性別', '男', '女'],
    ])
    expect(turned.tables[0]?.header).toEqual(['氏名', '電話', '性別'])
    expect(turned.rows).toEqual([
      ['青木', '03-3333-0001', '男'],
      ['井上', '03-3333-0002', '女'],
    ])
  })

  test('a table on its side may count those who stand in its columns', async () => {
    const turned = await sheet([
      ['項目', 'No.1', 'No.2', 'No.3'],
      ['お名前', '青木 健', '井上 花', '上野 学'],
      ['電話', '03-3333-0001', '03-3333-0002', '03-3333-0003'],
      ['性別', '男', '女', '男'],
    ])
    expect(turned.tables[0]?.header).toEqual(['項目', 'お名前', '電話', '性別'])
    expect(turned.rows[1]).toEqual(['No.2', '井上 花', '03-3333-0002', '女'])
  })

  test('a comment belongs to its row; one on a title is a text', async () => {
    const found = await sheet(
      [['会員名簿'], ['番号', '氏名', '電話'], [1, '佐藤', '03-1111-0001'], [2, '鈴木', '03-1111-0002']],
      (s) => {
        s.getCell('A1').note = '担当 高橋'
        s.getCell('B4').note = '旧姓 田中'
      },
    )
    expect(found.tables[0]?.header).toEqual(['番号', '氏名', '電話', 'comment'])
    expect(found.rows).toEqual([
      ['1', '佐藤', '03-1111-0001'],
      ['2', '鈴木', '03-1111-0002', '旧姓 田中'],
    ])
    expect(found.lines).toEqual(['担当 高橋'])
  })

  test('the first line of a card that a blank row parts from the rest is a form, and no header', async () => {
    const found = await sheet([
      ['会員番号', 822063, '氏名', '竹内 源蔵'],
      [],
      ['電話', '090-1111-0001'],
      ['住所', '港区芝1-2-3'],
      ['生年月日', '1985/1/10', '性別', '男'],
      [],
      ['会員番号', 822380, '氏名', '中野 次郎'],
    ])
    expect(found.tables).toEqual([])
    expect(found.lines).toEqual([
      '会員番号: 822063\t氏名: 竹内 源蔵',
      '電話: 090-1111-0001',
      '住所: 港区芝1-2-3',
      '生年月日: 1985/1/10\t性別: 男',
      '会員番号: 822380\t氏名: 中野 次郎',
    ])
  })

  test('what is hidden is read and told', async () => {
    const found = await sheet(
      [
        ['番号', '氏名', '電話'],
        [1, '佐藤', '03-1111-0001'],
        [2, '鈴木', '03-1111-0002'],
      ],
      (s) => {
        s.state = 'veryHidden'
        s.getColumn(2).hidden = true
        s.getColumn(3).hidden = true
        s.getRow(3).hidden = true
      },
    )
    expect(found.tables[0]?.remarks).toEqual(['hidden sheet', 'hidden columns: 2-3', '1 hidden rows'])
    expect(found.rows.length).toBe(2)
  })

  test('shifted rows keep their cells, and the header again is no record', async () => {
    const found = await sheet([
      [null, '番号', '氏名', '電話'],
      [null, 1, '西', '03-4444-0001'],
      [null, null, 2, '東', '03-4444-0002'],
      [null, '番号', '氏名', '電話'],
      [null, 3, '北', '03-4444-0003'],
    ])
    expect(found.rows).toEqual([
      ['', '1', '西', '03-4444-0001'],
      ['', '', '2', '東', '03-4444-0002'],
      ['', '3', '北', '03-4444-0003'],
    ])
  })

  test('days counted from 1904 and line breaks in cells come as they are meant', async () => {
    const book = new ExcelJS.Workbook()
    book.properties.date1904 = true
    book.addWorksheet('x').addRows([
      ['番号', '氏名', '登録日'],
      [1, '佐藤\n太郎', new Date(Date.UTC(1980, 0, 2))],
    ])
    const found = await reading('a.xlsx', Buffer.from(await book.xlsx.writeBuffer()), undefined, { looksLikeLabel })
    expect(found.rows).toEqual([['1', '佐藤\n太郎', '1980-01-02']])
  })

  test('formulas that were never worked out are told', async () => {
    const found = await sheet([['番号', '氏名']], (s) => {
      s.addRow([1, { formula: 'A1&"x"' }])
    })
    expect(found.refused).toMatchObject([{ part: '名簿', reason: 'damaged', records: 0 }])
  })
})
