import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { type Reading, reading } from './reading-for-tests.ts'

type Cell = string | number

const LABELS = new Set(['番号', '氏名', '電話'])

/** A workbook of one sheet, read again. */
async function sheet(rows: readonly (readonly Cell[])[]): Promise<Reading> {
  const book = new ExcelJS.Workbook()
  const added = book.addWorksheet('名簿')
  for (const row of rows) added.addRow([...row])
  const looksLikeLabel = (text: string): boolean => LABELS.has(text)
  return reading('a.xlsx', Buffer.from(await book.xlsx.writeBuffer()), undefined, { looksLikeLabel })
}

const tables = (found: Reading) => found.tables.map(({ part, header, preamble }) => ({ part, header, preamble }))

test('below a title a table begins though few of its headers are known', async () => {
  const found = await sheet([
    ['番号', '氏名', '電話'],
    [1, '佐藤', '03-1111-0001'],
    [],
    ['List B'],
    ['番号', 'CBKCD', 'CSTS'],
    [1, '0177-613', 'ON'],
    [],
    ['■以下追加'],
    [2, '鈴木', '03-1111-0002'],
  ])
  expect(tables(found)).toEqual([
    { part: '名簿', header: ['番号', '氏名', '電話'], preamble: [] },
    { part: '名簿/table 2', header: ['番号', 'CBKCD', 'CSTS'], preamble: ['List B'] },
  ])
})

test('below a title a header stands above data, of which one word is known; records do not', async () => {
  const first: Cell[][] = [['番号', '氏名', '電話'], [1, '佐藤', '03-1111-0001'], [], ['List B']]
  const data: Cell[][] = [
    ['A', 12, '2024-01-02'],
    ['B', 13, '2024-02-03'],
  ]
  const parts = async (row: Cell[]) => tables(await sheet([...first, row, ...data])).map(({ part }) => part)
  expect(await parts(['番号', 'Ricavo', 'Quando'])).toEqual(['名簿', '名簿/table 2'])
  expect(await parts(['Verdi', 'ignoto', 'Milano'])).toEqual(['名簿'])
})
