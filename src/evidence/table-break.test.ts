import { describe, expect, test } from 'vitest'
import { cutOut, reading } from './reading-for-tests.ts'
import { TableBreaks } from './table-break.ts'

describe('another table in a delimited text', () => {
  const TWO =
    '【会員】\n番号,氏名,電話\n1,佐藤,03-1234-5678\n2,鈴木,\n\n\n【退会者】\n会員番号,フリガナ,生年月日,メモ\n9,サトウ,1980-01-02,x\n'
  test('below a blank line another table may begin, with a title and a header of its own', async () => {
    const found = await reading('x.csv', TWO, 7, { looksLikeLabel: (text) => !/\d/.test(text) && text.length < 6 })
    expect(found.tables.map(({ part, header, preamble }) => [part, header?.join(), preamble.join()])).toEqual([
      ['', '番号,氏名,電話', '【会員】'],
      ['table 2', '会員番号,フリガナ,生年月日,メモ', '【退会者】'],
    ])
    expect(found.rows.map((row) => row.length)).toEqual([3, 3, 4])
    expect(found.numbers).toEqual([1, 2, 1])
    expect(found.refused).toEqual([])
  })

  test.each([
    ['names of fields that nobody knows', 'SETTEI_KUBUN,ATAI_X,HYOJI_JUN', ['', 'table 2']],
    [
      'as many names of fields as the table before has columns, which hold no such names',
      'SETTEI_KUBUN,ATAI_X,HYOJI_JUN,KOSU',
      ['', 'table 2'],
    ],
    ['words of which one in three is a label', '番号,Yamada,Japan', ['', 'table 2']],
    ['short words of which one is a label', '番号,開始,終了', ['', 'table 2']],
    ['words that could be values', 'Yamada,Tokyo,Japan', ['']],
  ])('below a blank line and a title: %s', async (_, row, parts) => {
    const found = await reading(
      'x.csv',
      `番号,氏名,電話,住所\n1,佐藤,03-1234-5678,港区\n2,鈴木,03-1234-5679,港区\n\n■M_SETTEI\n${row}\nA,B,1\n`,
      undefined,
      { looksLikeLabel: (text) => ['番号', '氏名', '電話', '住所'].includes(text) },
    )
    expect(found.tables.map(({ part }) => part)).toEqual(parts)
    expect(found.refused).toEqual([])
  })

  test('below a blank line and a title: as many names of fields where others stand above', async () => {
    const found = await reading(
      'x.csv',
      '番号,区分,状態,種別\nA_1,TSUJO,YUKO,HON\nB_2,TSUJO,MUKO,HON\nC_2,TSUJO,MUKO,HON\n\n■以下追加\nD_NO,TSUJO,YUKO,FUKU\nA,B,1,2\n',
      undefined,
      { looksLikeLabel: (text) => ['番号', '区分', '状態', '種別'].includes(text) },
    )
    expect(found.tables.map(({ part }) => part)).toEqual([''])
  })

  test('below a blank line records and titles without a header go on as before', async () => {
    const found = await reading(
      'x.csv',
      'no,name,tel\n1,佐藤,03-1234-5678\n\n以下退会者\n2,鈴木,03-1234-5679\n',
      undefined,
      {
        looksLikeLabel: (text) => !/\d/.test(text),
      },
    )
    expect(found.tables.length).toBe(1)
    expect(found.rows.map((row) => row[0])).toEqual(['1', '以下退会者', '2'])
  })

  test('another table is seen wherever the pieces of a text are cut', () => {
    const bytes = Buffer.from(TWO.replaceAll('\n', '\r\n'))
    const isLabel = (text: string): boolean => !/\d/.test(text) && text.length < 6
    for (let cut = 0; cut <= bytes.length; cut++) {
      const breaks = new TableBreaks(44, isLabel, true)
      const seen = [bytes.subarray(0, cut), bytes.subarray(cut)].map((piece) => breaks.isIn(piece))
      expect(seen.some(Boolean), `cut at ${cut}`).toBe(true)
    }
    const one = new TableBreaks(44, isLabel, true)
    const quoted = new TableBreaks(44, isLabel, true)
    expect(quoted.isIn(Buffer.from(TWO.replaceAll('\n\n', '\n"","",""\n')))).toBe(true)
    expect(one.isIn(Buffer.from('番号,氏名,電話\n1,佐藤,03-1234-5678\n\n2,鈴木,03-1234-5679\n'))).toBe(false)
    const fields = new TableBreaks(44, isLabel, true)
    expect(fields.isIn(Buffer.from('番号,氏名\n1,佐藤\n\n■M_SETTEI\nSETTEI_KUBUN,ATAI_X,HYOJI_JUN\n'))).toBe(true)
  })

  const LABELS = ['番号', '氏名', '電話', '住所', '会員番号', '商品名', '単価', '数量', '生年月日', 'メモ', '出力日']
  const knows = (text: string): boolean => LABELS.includes(text)
  const PADDED = '【会員】,,,,\r\n,,,,\r\n番号,氏名,電話,,\r\n1,佐藤,03-1234-5678,,\r\n2,鈴木,,,\r\n,,,,\r\n'
  const ORDERS = '会員番号,商品名,単価,数量,メモ\r\n7,茶,100,2,x\r\n8,花,200,1,\r\n'

  test.each<[string, string, readonly (readonly [string, string, string])[], readonly number[]]>([
    [
      'a header right below a padded blank row',
      PADDED + ORDERS,
      [
        ['', '番号,氏名,電話,,', '【会員】'],
        ['table 2', '会員番号,商品名,単価,数量,メモ', ''],
      ],
      [1, 2, 3, 1, 2],
    ],
    [
      'a padded title and another blank row above the header',
      `${PADDED},,,,\r\n【注文】,,,,\r\n,,,,\r\n${ORDERS}`,
      [
        ['', '番号,氏名,電話,,', '【会員】'],
        ['table 2', '会員番号,商品名,単価,数量,メモ', '【注文】'],
      ],
      [1, 2, 3, 4, 1, 2],
    ],
    [
      'blank rows of other widths, as spreadsheets pad by the stretch',
      `${PADDED.replaceAll(',,\r\n', '\r\n')}${ORDERS}`,
      [
        ['', '番号,氏名,電話', '【会員】'],
        ['table 2', '会員番号,商品名,単価,数量,メモ', ''],
      ],
      [1, 2, 3, 1, 2],
    ],
    [
      'a narrower table below a wider one',
      `${ORDERS},,,,\r\n番号,氏名,電話,,\r\n1,佐藤,03-1234-5678,,\r\n`,
      [
        ['', '会員番号,商品名,単価,数量,メモ', ''],
        ['table 2', '番号,氏名,電話,,', ''],
      ],
      [1, 2, 3, 1],
    ],
    [
      'a page head of labels and values above the only table',
      `名簿,,,,\r\n出力日,2020-01-02,,,\r\n作成者,総務課,,,\r\n,,,,\r\n${ORDERS}`,
      [['', '会員番号,商品名,単価,数量,メモ', '名簿|出力日 2020-01-02|作成者 総務課']],
      [1, 2],
    ],
    [
      'the same header again below a padded blank row and title',
      `${ORDERS},,,,\r\n2頁,,,,\r\n${ORDERS}`,
      [['', '会員番号,商品名,単価,数量,メモ', '']],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      'records below a padded blank row',
      `${ORDERS},,,,\r\n9,箱,10,1,\r\n`,
      [['', '会員番号,商品名,単価,数量,メモ', '']],
      [1, 2, 3, 4],
    ],
    [
      'a title above records without a header',
      '名簿,,,\r\n,,,\r\n1,佐藤,03-1234-5678,a@example.jp\r\n2,鈴木,03-1234-5679,b@example.jp\r\n',
      [['', '', '名簿']],
      [1, 2],
    ],
  ])('rows that a spreadsheet padded with commas: %s', async (_, text, tables, numbers) => {
    const bytes = Buffer.from(text)
    const found = await reading('x.csv', bytes, 7, { looksLikeLabel: knows })
    const told = found.tables.map(({ part, header, preamble }) => [part, header?.join() ?? '', preamble.join('|')])
    expect(told).toEqual(tables)
    expect(found.numbers).toEqual(numbers)
    expect(cutOut(bytes, found)).toEqual(found.rows)
    expect(found.refused).toEqual([])
    const split = tables.length > 1
    for (let cut = 0; split && cut <= bytes.length; cut++) {
      const breaks = new TableBreaks(44, knows, true)
      const seen = [bytes.subarray(0, cut), bytes.subarray(cut)].map((piece) => breaks.isIn(piece))
      expect(seen.some(Boolean), `cut at ${cut}`).toBe(true)
    }
  })
})
