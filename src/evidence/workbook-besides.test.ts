import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (at: number, cells: readonly string[]): string =>
  `<row r="${at}">${cells.map((text, i) => cell(`${'ABC'[i]}${at}`, text)).join('')}</row>`
const related = (...of: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${of.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A workbook of one sheet with customers, and whatever else is put into it. */
const workbook = (sheetEnd: string, others: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml': '<workbook><sheets><sheet name="顧客" r:id="r1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels': related(['r1', 'worksheet', 'worksheets/sheet1.xml']),
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${[
            row(1, ['氏名', '電話番号', '登録日']),
            row(2, ['見本花子', '090-1234-5678', '2017-07-13']),
            row(3, ['見本太郎', '090-2345-6789', '2017-07-14']),
          ].join('')}</sheetData>${sheetEnd}</worksheet>`,
          ...others,
        }).map(([name, text]) => [name, Buffer.from(text)]),
      ),
    ),
  )

const CACHE = {
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:C9" sheet="顧客"/></cacheSource><cacheFields count="4">
<cacheField name="氏名"><sharedItems count="3"><s v="見本花子"/><s v="見本太郎"/><s v="消した&amp;次郎"/></sharedItems></cacheField>
<cacheField name="電話番号" numFmtId="0"><sharedItems/></cacheField>
<cacheField name="登録日" numFmtId="14"><sharedItems containsDate="1"/></cacheField>
<cacheField name="計" databaseField="0" formula="1"/></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': related([
    'rId1',
    'pivotCacheRecords',
    'pivotCacheRecords1.xml',
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords count="3">
<r><x v="0"/><s v="090-1234-5678"/><d v="2017-07-13T00:00:00"/></r><r><x v="1"/><s v="090-2345-6789"/><d v="2017-07-14T00:00:00"/></r>
<r><x v="2"/><s v="090-3456-7890"/><d v="2016-07-12T10:20:30"/></r><r><x v="9"/><m/><d v="2016-07-12T00:00:00"/></r></pivotCacheRecords>`,
}

const partsOf = (found: Awaited<ReturnType<typeof reading>>, part: string) =>
  found.passages.flatMap((p) => (p.kind === 'rows' && p.part === part ? p.rows.map(({ cells }) => cells) : []))

test('rows that only the copy of a pivot table has are read, and those of a sheet not twice', async () => {
  const found = await reading('a.xlsx', workbook('', CACHE))
  expect(found.tables.map(({ part, header }) => [part, header])).toEqual([
    ['顧客', ['氏名', '電話番号', '登録日']],
    ['pivot cache 1', ['氏名', '電話番号', '登録日']],
  ])
  expect(found.tables[1]?.remarks).toEqual([expect.stringContaining('pivot table')])
  expect(partsOf(found, 'pivot cache 1')).toEqual([
    ['消した&次郎', '090-3456-7890', '2016-07-12 10:20:30'],
    ['', '', '2016-07-12'],
  ])
})

test('what is kept of other workbooks is read sheet by sheet', async () => {
  const cells = (at: number, texts: readonly string[]) =>
    `<row r="${at}">${texts.map((text, i) => `<cell r="${'AB'[i]}${at}" t="str"><v>${text}</v></cell>`).join('')}</row>`
  const link = `<externalLink><externalBook r:id="rId1"><sheetNames><sheetName val="名簿"/><sheetName val="空"/></sheetNames><sheetDataSet>
<sheetData sheetId="0">${cells(1, ['氏名', '電話番号'])}${cells(2, ['見本三郎', '090-4567-8901'])}</sheetData><sheetData sheetId="1"/></sheetDataSet></externalBook></externalLink>`
  const found = await reading('a.xlsx', workbook('', { 'xl/externalLinks/externalLink1.xml': link }))
  expect(partsOf(found, 'linked workbook 1/名簿')).toEqual([['見本三郎', '090-4567-8901']])
})

test('what is printed above and below every page is read without its codes', async () => {
  const printed =
    '<headerFooter><oddHeader>&amp;L&amp;"ＭＳ 明朝,標準"&amp;12担当 見本花子&amp;R&amp;D &amp;T</oddHeader><oddFooter>&amp;C社外秘 03-1234-5678&amp;R&amp;P/&amp;N</oddFooter></headerFooter>'
  expect((await reading('a.xlsx', workbook(printed, {}))).lines).toEqual(['担当 見本花子', '社外秘 03-1234-5678'])
})
