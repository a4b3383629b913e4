import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { type Reading, reading } from './reading-for-tests.ts'

const LABELS = new Set('社会的身分 家族 項目 お名前 電話 生年月日 性別'.split(' '))

/** A workbook of one sheet, read again. */
async function sheet(rows: readonly (readonly string[])[]): Promise<Reading> {
  const book = new ExcelJS.Workbook()
  const added = book.addWorksheet('名簿')
  for (const row of rows) added.addRow([...row])
  const bytes = Buffer.from(await book.xlsx.writeBuffer())
  return reading('a.xlsx', bytes, undefined, { looksLikeLabel: (text) => LABELS.has(text) })
}

describe('tables on their side and tables beside each other', () => {
  test('titles above tables that an empty column parts are no groups of a header', async () => {
    const beside = await sheet([
      ['Table 1: Borrower', '', '', '', 'Table 2: Borrower again', '', ''],
      ['Obligor', '電話', '性別', '', 'Obligor', '生年月日', '性別'],
      ['Ann Lee', '03-3333-0001', '女', '', 'Bea Low', '1980-02-03', '女'],
      ['Cem Ay', '03-3333-0002', '男', '', 'Dan Fox', '1981-02-03', '男'],
    ])
    expect(beside.tables.map(({ header }) => header)).toEqual([
      ['Obligor', '電話', '性別', ''],
      ['Obligor', '生年月日', '性別'],
    ])
  })

  test('a table whose first column says the same of many is not turned, however much its cells read like labels', async () => {
    const table = await sheet([
      ['社会的身分', '甲', '乙', '丙'],
      ...['11', 'aa', 'かか', 'アア', '3333', '漢漢', 'a@', '1-2'].map((kind, i) => [
        i % 4 ? '庶子' : '家族',
        kind,
        kind,
        kind,
      ]),
    ])
    expect(table.tables[0]?.header).toEqual(['社会的身分', '甲', '乙', '丙'])
  })
})
