import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type Reading, reading } from './reading-for-tests.ts'

const document = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]))))

const WORD = {
  'word/document.xml':
    '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>本文</w:t></w:r><w:r><w:drawing><docPr descr="C:\\写真\\免許証_見本花子.jpg"/></w:drawing></w:r></w:p></w:body></w:document>',
}

const linesOf = (found: Reading, part: string) =>
  found.passages.flatMap((p) => (p.kind === 'lines' && p.part === part ? p.lines.map(({ text }) => text) : []))

test('who wrote a document and what it says of itself is read; what programs write there is not', async () => {
  const found = await reading(
    'a.docx',
    document({
      ...WORD,
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>見本様の件</dc:title><dc:creator>python-docx</dc:creator><cp:lastModifiedBy>見本 花子</cp:lastModifiedBy></cp:coreProperties>',
      'docProps/app.xml':
        '<Properties><Manager>見本 太郎</Manager><Application>Microsoft Office Word</Application></Properties>',
      'docProps/custom.xml':
        '<Properties><property pid="2" name="顧客番号"><vt:lpwstr>A&amp;001</vt:lpwstr></property></Properties>',
      'word/people.xml':
        '<w15:people><w15:person w15:author="見本 次郎"><w15:presenceInfo w15:userId="S::jiro@example.jp::1"/></w15:person></w15:people>',
    }),
  )
  expect(linesOf(found, 'properties')).toEqual([
    'Title: 見本様の件',
    'Last modified by: 見本 花子',
    'Manager: 見本 太郎',
    '顧客番号: A&001',
  ])
  expect(linesOf(found, 'people and connections')).toEqual(['見本 次郎', 'S::jiro@example.jp::1'])
})

test('what a picture shows is said in words, and in old documents by the name of its file', async () =>
  expect((await reading('a.docx', document(WORD))).lines).toContain('C:\\写真\\免許証_見本花子.jpg'))

test('addresses behind links are read, each once, and those inside the document are not', async () => {
  const link = (target: string, mode = 'TargetMode="External"') =>
    `<Relationship Id="r" Type="x/hyperlink" Target="${target}" ${mode}/>`
  const rels = `<Relationships>${link('mailto:hanako@example.jp?subject=%E8%A6%8B%E6%9C%AC')}${link('mailto:hanako@example.jp?subject=%E8%A6%8B%E6%9C%AC')}${link('styles.xml', '')}</Relationships>`
  const found = await reading('a.docx', document({ ...WORD, 'word/_rels/document.xml.rels': rels }))
  expect(linesOf(found, 'links')).toEqual(['mailto:hanako@example.jp?subject=見本'])
})

test('data that a form is bound to is read, lists that Office keeps for itself are not', async () => {
  const found = await reading(
    'a.docx',
    document({
      ...WORD,
      'customXml/item1.xml': '<customer><name>見本花子</name><tel>090-1234-5678</tel></customer>',
      'customXml/item2.xml': '<b:Sources xmlns:b="b"><b:Source><b:Author>だれか</b:Author></b:Source></b:Sources>',
    }),
  )
  expect(found.rows.flat()).toEqual(['見本花子', '090-1234-5678'])
})

test('how a workbook reaches a database, and who wrote its comments', async () => {
  const found = await reading(
    'a.xlsx',
    document({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
      'xl/worksheets/s.xml': '<worksheet><sheetData/></worksheet>',
      'xl/connections.xml':
        '<connections><connection id="1"><dbPr connection="Provider=SQLOLEDB;User ID=sa;Password=Himitsu#1" command="SELECT 1"/></connection></connections>',
      'xl/persons/person.xml':
        '<personList><person displayName="見本 花子" id="{1}" userId="hanako@example.jp"/></personList>',
    }),
  )
  expect(linesOf(found, 'people and connections')).toEqual([
    '見本 花子',
    'hanako@example.jp',
    'Provider=SQLOLEDB;User ID=sa;Password=Himitsu#1',
    'SELECT 1',
  ])
})

test('what stands above and below the pages of an OpenDocument text is read', async () => {
  const found = await reading(
    'a.odt',
    document({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        '<office:document-content><office:body><office:text><text:p>本文</text:p></office:text></office:body></office:document-content>',
      'styles.xml':
        '<office:document-styles><office:master-styles><style:master-page><style:header><text:p>担当 見本花子</text:p></style:header></style:master-page></office:master-styles></office:document-styles>',
      'meta.xml':
        '<office:document-meta><office:meta><meta:initial-creator>見本 太郎</meta:initial-creator></office:meta></office:document-meta>',
    }),
  )
  expect(found.lines).toEqual(['本文', '担当 見本花子', 'Author: 見本 太郎'])
})
