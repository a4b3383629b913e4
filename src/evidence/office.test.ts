import { CFB } from '@e965/xlsx'
import {
  CommentReference,
  DeletedTextRun,
  Document,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

const LABELS = new Set(['番号', '氏名', '電話', '住所', '生年月日'])
const options = { looksLikeLabel: (text: string) => LABELS.has(text) }

const table = (rows: readonly (readonly string[])[]) =>
  new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  })

const PEOPLE = [
  ['番号', '氏名', '電話'],
  ['1', '鈴木', '090-1111-2222'],
  ['2', '高橋', '090-1111-2223'],
]

async function wordDocument(): Promise<Buffer> {
  const note = { id: 0, children: [new Paragraph('旧姓は田中')] }
  const struck = { text: '旧電話 03-9999-0000', id: 1, author: 'x', date: '2020-01-01T00:00:00Z' }
  return await Packer.toBuffer(
    new Document({
      comments: { children: [note] },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('社外秘')] }) },
          children: [
            new Paragraph('佐藤 太郎 様'),
            new Paragraph({
              children: [new TextRun('電話\t03-1234-5678'), new DeletedTextRun(struck), new CommentReference(0)],
            }),
            table(PEOPLE),
            table([
              ['氏名', '森 一'],
              ['住所', '東京都港区芝1-1-1'],
              ['電話', '03-5555-0001'],
            ]),
            new Paragraph('以上'),
          ],
        },
      ],
    }),
  )
}

describe('Word documents', () => {
  const members = Buffer.from('氏名,電話番号\n山田 花子,090-1234-5678\n')
  const inZip = (files: Record<string, Uint8Array>, level: 0 | 6) => Buffer.from(zipSync(files, { level }))

  test.each([0, 6] as const)('an archive that a document lies in is an archive, packed at level %i', async (level) => {
    const found = await reading('a.zip', inZip({ 'a.docx': await wordDocument(), 'members.csv': members }, level))
    expect(found.rows).toContainEqual(['山田 花子', '090-1234-5678'])
    expect(found.lines).toContain('佐藤 太郎 様')
    expect(found.refused).toEqual([])
  })

  test.each(['word/document.xml', 'xl/workbook.xml', 'xl/workbook.bin', 'ppt/presentation.xml'])(
    'an archive with a folder that holds %s is an archive',
    async (part) => {
      const files = { [`backup/${part}`]: Buffer.from('<a>佐藤</a>'), 'members.csv': members }
      const found = await reading('a.zip', inZip(files, 6))
      expect(found.rows).toContainEqual(['山田 花子', '090-1234-5678'])
    },
  )

  test.each(['docx', 'xlsx', 'xlsb', 'pptx', 'odt'])(
    'an archive called .%s without the parts of such a file is read as an archive',
    async (ending) => {
      const found = await reading(`a.${ending}`, inZip({ 'members.csv': members }, 6))
      expect(found.rows).toEqual([['山田 花子', '090-1234-5678']])
      expect(found.refused).toEqual([])
    },
  )

  test('an archive whose stored document does not say how long it is is an archive', async () => {
    const bytes = inZip({ 'a.docx': await wordDocument(), 'members.csv': members }, 0)
    bytes.writeUInt16LE(bytes.readUInt16LE(6) | 8, 6)
    bytes.writeUInt32LE(0, 18)
    const found = await reading('a.zip', bytes)
    expect(found.rows).toContainEqual(['山田 花子', '090-1234-5678'])
    expect(found.lines).toContain('佐藤 太郎 様')
  })

  test('a document without its ending is known by its parts', async () => {
    const found = await reading('document', await wordDocument(), undefined, options)
    expect(found.lines).toContain('佐藤 太郎 様')
    expect(found.tables).toMatchObject([{ part: 'table 1' }])
  })

  test('text and forms are one document, tables are tables, heads and comments are parts', async () => {
    const found = await reading('a.docx', await wordDocument(), undefined, options)
    const texts = found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines.map(({ text }) => [p.part, text]) : []))
    expect(texts).toEqual([
      ['', '佐藤 太郎 様'],
      ['', '電話\t03-1234-5678'],
      ['', '旧電話 03-9999-0000'],
      ['', '氏名: 森 一'],
      ['', '住所: 東京都港区芝1-1-1'],
      ['', '電話: 03-5555-0001'],
      ['', '以上'],
      ['comments', '旧姓は田中'],
      ['header1', '社外秘'],
    ])
    expect(found.tables).toMatchObject([{ part: 'table 1', header: PEOPLE[0] }])
    expect(found.rows).toEqual(PEOPLE.slice(1))
    expect(found.refused).toEqual([])
  })

  test('a document cut off at any of many bytes is damaged, and never throws', async () => {
    const bytes = await wordDocument()
    for (let cut = 4; cut < bytes.length; cut += 997)
      expect((await reading('a.docx', bytes.subarray(0, cut))).refused.length).toBeGreaterThan(0)
  })

  test('a document whose text is no XML is given as far as it goes and named', async () => {
    const xml = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>佐藤</w:t></w:r></w:p><w:p><w:r><w:t>鈴木'
    const found = await reading('a.docx', zipSync({ 'word/document.xml': Buffer.from(xml) }))
    expect(found.lines).toEqual(['佐藤', '鈴木'])
    expect(found.refused).toMatchObject([{ reason: 'damaged' }])
  })

  test('a document that declares entities is refused before they are used', async () => {
    const xml =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:t>&b;</w:t></w:p></w:body></w:document>'
    const found = await reading('a.docx', zipSync({ 'word/document.xml': Buffer.from(xml) }))
    expect(found.lines).toEqual([])
    expect(found.refused).toMatchObject([{ reason: 'unsupported-format' }])
  })

  test('boxes are read once although they are written twice', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>090-1111-2222</w:t></w:r></w:p></w:txbxContent>'
    const xml = `<w:document xmlns:w="w"><w:body><w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p></w:body></w:document>`
    const found = await reading('a.docx', zipSync({ 'word/document.xml': Buffer.from(xml) }))
    expect(found.lines.filter((line) => line !== '')).toEqual(['090-1111-2222'])
  })
})

/** A Word document as before 2007 with one piece of text of two bytes a character. */
function oldDocument(text: string, flags = 0x200): Buffer {
  const main = Buffer.alloc(0x800 + 2 * text.length)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(flags, 0x0a)
  main.writeUInt32LE(21, 0x1a6)
  main.write(text, 0x800, 'utf16le')
  const pieces = Buffer.alloc(21)
  pieces[0] = 2
  pieces.writeUInt32LE(16, 1)
  pieces.writeUInt32LE(text.length, 9)
  pieces.writeUInt32LE(0x800, 15)
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/WordDocument', main)
  CFB.utils.cfb_add(file, '/1Table', pieces)
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}

describe('documents of other programs', () => {
  test('a Word document of before 2007 gives text and tables, without the codes of fields', async () => {
    const text =
      '佐藤 太郎 様\r番号\u0007氏名\u0007\u00071\u0007鈴木\u0007\u0007\u0013HYPERLINK "x"\u0014ここ\u0015まで\r'
    const found = await reading('a.doc', oldDocument(text), undefined, options)
    expect(found.lines.filter((line) => line !== '')).toEqual(['佐藤 太郎 様', 'ここまで'])
    expect(found.tables).toMatchObject([{ part: 'table 1', header: ['番号', '氏名'] }])
    expect(found.rows).toEqual([['1', '鈴木']])
  })
  test('one with a password needs it', async () => {
    const found = await reading('a.doc', oldDocument('x', 0x300))
    expect(found.refused).toMatchObject([{ reason: 'password-needed' }])
  })

  const sjis = (text: string) =>
    [...encoded(text, 'shift_jis')]
      .map((b) => (b >= 0x80 || b === 0x5c ? `\\'${b.toString(16)}` : String.fromCharCode(b)))
      .join('')
  test('rich text is read in the code page of its fonts, by numbers, and with its tables', async () => {
    const rtf = `{\\rtf1\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fcharset128 MS Gothic;}}{\\info{\\author x}}\\f0 ${sjis('能力表ソ')}\\par
{\\uc1\\u20304?\\u34276?} {\\*\\bkmkstart x}03-1234-5678\\par
\\trowd\\intbl ${sjis('番号')}\\cell ${sjis('氏名')}\\cell\\row\\trowd\\intbl 1\\cell ${sjis('鈴木')}\\cell\\row\\pard ${sjis('以上')}\\par}`
    const found = await reading('a.rtf', rtf, undefined, options)
    expect(found.lines.filter((line) => line !== '')).toEqual(['能力表ソ', '佐藤 03-1234-5678', '以上'])
    expect(found.tables).toMatchObject([{ part: 'table 1', header: ['番号', '氏名'] }])
    expect(found.rows).toEqual([['1', '鈴木']])
    expect((await reading('a.rtf', rtf.slice(0, -5))).refused).toMatchObject([{ reason: 'damaged' }])
  })

  test('OpenDocument texts give paragraphs, tables, and what was struck out', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const xml = `<office:document-content><office:body><office:text><text:tracked-changes><text:deletion><text:p>旧 03-9999-0000</text:p></text:deletion></text:tracked-changes><text:p>佐藤<text:s text:c="2"/>様</text:p><table:table>${PEOPLE.map(
      (row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`,
    ).join('')}</table:table></office:text></office:body></office:document-content>`
    const bytes = zipSync({
      mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': Buffer.from(xml),
    })
    const found = await reading('a', bytes, undefined, options)
    expect(found.lines).toEqual(['旧 03-9999-0000', '佐藤  様'])
    expect(found.tables).toMatchObject([{ part: 'table 1', header: PEOPLE[0] }])
    expect(found.rows).toEqual(PEOPLE.slice(1))
  })

  test('slides are read one by one with their tables and notes', async () => {
    const p = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`
    const rows = PEOPLE.map(
      (row) => `<a:tr>${row.map((c) => `<a:tc><a:txBody>${p(c)}</a:txBody></a:tc>`).join('')}</a:tr>`,
    )
    const bytes = zipSync({
      'ppt/presentation.xml': Buffer.from('<p:presentation/>'),
      'ppt/slides/slide2.xml': Buffer.from(`<p:sld>${p('二枚目')}<a:tbl>${rows.join('')}</a:tbl></p:sld>`),
      'ppt/slides/slide10.xml': Buffer.from(`<p:sld>${p('十枚目')}</p:sld>`),
      'ppt/notesSlides/notesSlide1.xml': Buffer.from(`<p:notes>${p('担当 高橋')}</p:notes>`),
    })
    const found = await reading('a.pptx', bytes, undefined, options)
    expect(found.lines).toEqual(['二枚目', '十枚目', '担当 高橋'])
    expect(found.passages.filter((p) => p.kind === 'text').map((p) => p.part)).toEqual([
      'slide 2',
      'slide 10',
      'notes 1',
    ])
    expect(found.tables).toMatchObject([{ part: 'slide 2/table 1', header: PEOPLE[0] }])
  })
})
