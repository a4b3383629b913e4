import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const NAMES = Array.from({ length: 30_000 }, (_, i) => `佐藤花子${i}`)

/** A workbook of names that its sheet points to, the list of its shared texts changed as wanted. */
async function withTexts(change: (xml: string) => string) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('名簿')
  for (const name of ['氏名', ...NAMES]) sheet.addRow([name])
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()))
  const path = 'xl/sharedStrings.xml'
  const texts = parts[path]
  if (!texts) throw new Error('the workbook shares no texts')
  const found = await reading('a.xlsx', Buffer.from(zipSync({ ...parts, [path]: strToU8(change(strFromU8(texts))) })))
  return { names: found.rows.map(([name]) => name), refused: found.refused.map(({ reason }) => reason) }
}

test.each<[what: string, change: (xml: string) => string]>([
  ['as Excel writes them', (xml) => xml],
  ['with a prefix', (xml) => xml.replace(/<(\/?)(si|t)(?=[ >])/g, '<$1x:$2')],
  ['with blanks between them', (xml) => xml.replaceAll('</si>', '</si>\n   ')],
  [
    'in formatted runs',
    (xml) => xml.replace(/<t>([^<]*)<\/t>/g, `<r><rPr><sz val="11"/></rPr><t>$1</t></r>`.replaceAll('"', "'")),
  ],
])('shared texts of more than a megabyte are read whole, %s', async (_, change) =>
  expect(await withTexts(change)).toEqual({ names: NAMES, refused: [] }),
)

test('one cell whose many formatted runs take more than 256 KiB keeps its text', async () => {
  const runs = [...'佐藤花子7'].map((c) => `<r><rPr>${'<b/>'.repeat(20_000)}</rPr><t>${c}</t></r>`).join('')
  const { names, refused } = await withTexts((xml) => xml.replace('<t>佐藤花子7</t>', runs))
  expect([names[7], names.length, refused]).toEqual(['佐藤花子7', NAMES.length, []])
})

test('cells whose shared texts are cut off are refused by their number', async () => {
  const { names, refused } = await withTexts((xml) => xml.slice(0, xml.indexOf('佐藤花子29000')))
  expect(names.slice(0, 29_000)).toEqual(NAMES.slice(0, 29_000))
  expect(refused).toEqual(['damaged'])
})
