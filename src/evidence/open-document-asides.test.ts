import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const document = (kind: 'text' | 'spreadsheet', body: string) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ),
  })
const note =
  '<office:annotation><dc:creator>鈴木 一郎</dc:creator><dc:date>2026-01-02</dc:date><text:p>折り返し</text:p></office:annotation>'

test('a spreadsheet tells what stands in shapes on it, and who wrote its comments', async () => {
  const rows = ['氏名', '電話'].map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')
  const filled = `<table:table-cell><text:p>佐藤</text:p>${note}</table:table-cell><table:table-cell><text:p>03</text:p></table:table-cell>`
  const found = await reading(
    'a.ods',
    document(
      'spreadsheet',
      `<table:table table:name="名簿"><table:shapes><draw:custom-shape><text:p>山田 花子</text:p></draw:custom-shape></table:shapes><table:table-row>${rows}</table:table-row><table:table-row>${filled}</table:table-row></table:table>`,
    ),
  )
  expect(found.rows).toEqual([['佐藤', '03', '鈴木 一郎\n2026-01-02\n折り返し']])
  const shapes = found.passages.flatMap((p) => (p.kind === 'lines' && p.part === '名簿/shapes' ? p.lines : []))
  expect(shapes.map(({ text }) => text)).toEqual(['山田 花子'])
})

test('a text tells what it hides, and who wrote its comments', async () => {
  const found = await reading(
    'a.odt',
    document('text', `<text:p>本文${note}</text:p><text:p><text:hidden-text text:string-value="隠し 090"/></text:p>`),
  )
  expect(found.lines.toSorted()).toEqual(['本文', '折り返し', '隠し 090', '鈴木 一郎'].toSorted())
})
