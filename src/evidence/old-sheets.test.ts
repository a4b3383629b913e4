import { expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

const ROWS = [
  ['氏名', '電話', '口座番号'],
  ['山田 花子', '090-1234-5678', '2345670'],
  ['佐藤; 太郎', '03-1234-5678', '2345671'],
  ['鈴木 一郎', '', '2345672'],
]
const isNumber = (cell: string) => /^\d+$/.test(cell)

const sylk = ROWS.map((row, y) =>
  row
    .map((cell, x) =>
      cell === ''
        ? ''
        : `C;${x === 0 ? `Y${y + 1};` : ''}X${x + 1};K${isNumber(cell) ? cell : `"${cell.replaceAll(';', ';;')}"`}\r\n`,
    )
    .join(''),
).join('')

const dif = ROWS.map(
  (row) =>
    `-1,0\r\nBOT\r\n${row.map((cell) => (isNumber(cell) ? `0,${cell}\r\nV\r\n` : `1,0\r\n"${cell}"\r\n`)).join('')}`,
).join('')

test.each([
  ['a.slk', `ID;PWXL;N;E\r\nP;PGeneral\r\nB;Y4;X3\r\nF;W1 3 12\r\n${sylk}E\r\n`],
  [
    'a.dif',
    `TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,3\r\n""\r\nTUPLES\r\n0,4\r\n""\r\nDATA\r\n0,0\r\n""\r\n${dif}-1,0\r\nEOD\r\n`,
  ],
])('%s is the sheet that it was', async (name, text) => {
  for (const encoding of ['utf-8', 'shift_jis']) {
    const found = await reading(name, encoded(text, encoding))
    expect(found.refused).toEqual([])
    expect(found.tables[0]?.header).toEqual(ROWS[0])
    expect(found.rows.map((row) => [...row, '', ''].slice(0, 3))).toEqual(ROWS.slice(1))
  }
})
