import { describe, expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'
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
    ['as many names of fields as the table before has columns', 'SETTEI_KUBUN,ATAI_X,HYOJI_JUN,KOSU', ['']],
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
    expect(one.isIn(Buffer.from('番号,氏名,電話\n1,佐藤,03-1234-5678\n\n2,鈴木,03-1234-5679\n'))).toBe(false)
    const fields = new TableBreaks(44, isLabel, true)
    expect(fields.isIn(Buffer.from('番号,氏名\n1,佐藤\n\n■M_SETTEI\nSETTEI_KUBUN,ATAI_X,HYOJI_JUN\n'))).toBe(true)
  })
})
