import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Line, Row } from './passage.ts'
import { encoded, type Reading, reading } from './reading-for-tests.ts'

const ENCODINGS = ['utf-8', 'utf-8 with a mark', 'shift_jis', 'euc-jp', 'utf-16le with a mark', 'utf-16be with a mark']

/** What stands in the file at each place that a passage tells of a cell or a stretch of a line that is not empty, without line ends. */
function shown(bytes: Uint8Array, found: Reading, name = found.passages.flatMap(encodingOf)[0]): readonly string[] {
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  const cut = (at = 0, length = 0) => decoder.decode(bytes.subarray(at, at + length))
  const ofRow = ({ cells, spans }: Row) =>
    cells.flatMap((cell, i) => (cell === '' ? [] : [cut(spans?.[2 * i], spans?.[2 * i + 1])]))
  const ofLine = ({ written = [] }: Line) =>
    written.flatMap((_, i) => (i % 4 === 0 ? [cut(written[i + 2], written[i + 3])] : []))
  return found.passages.flatMap((p) =>
    p.kind === 'rows' ? p.rows.flatMap(ofRow) : p.kind === 'lines' ? p.lines.flatMap(ofLine) : [],
  )
}

const encodingOf = (p: Reading['passages'][number]): readonly string[] =>
  p.kind === 'table' || p.kind === 'text' ? [p.encoding.name] : []

const cells = (found: Reading): readonly string[] => found.rows.flat().filter((cell) => cell !== '')

describe('places in XML', () => {
  const XML = `<?xml version="1.0"?>\r\n<!DOCTYPE all>\n<all 版='第1版'><!-- 担当\n 佐藤 -->
<p id="1" tel='03-1234-5678'><name> 山田 花子\n</name><note>a<b>c</b></note></p>
<?do it?><p id="2"><name><![CDATA[佐藤 太郎]]></name><!-- x --><mail>a@example.jp</mail></p>\n</all>`

  test.each(ENCODINGS)('are those of attributes, texts, sections and comments in %s', async (encoding) => {
    const bytes = encoded(XML, encoding)
    for (const chunk of [7, 1 << 16]) {
      const found = await reading('a.xml', bytes, chunk)
      expect(shown(bytes, found)).toEqual([
        ...['1', '03-1234-5678', '山田 花子', 'c', 'a'],
        ...['2', '佐藤 太郎', 'a@example.jp'],
        ...['第1版', ' 担当', ' 佐藤 ', ' x '],
      ])
      expect(cells(found).toSorted()).toEqual(
        ['03-1234-5678', '1', '2', 'a', 'a@example.jp', 'c', '佐藤 太郎', '山田 花子'].toSorted(),
      )
    }
  })

  test('are right behind broken bytes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="utf-8"?><all><p><a>一'),
      Buffer.from([0xff, 0xfe, 0xe3]),
      Buffer.from('二</a><b>山田</b></p><p><a>三</a><b>佐藤</b></p></all>'),
    ])
    const found = shown(bytes, await reading('a.xml', bytes), 'utf-8')
    expect(found.slice(1)).toEqual(['山田', '三', '佐藤'])
    expect(found[0]).toMatch(/^一.*二/)
  })

  test('are those of any text, whatever is escaped and where the pieces end', async () => {
    const value = fc.string({ unit: fc.constantFrom(...'山田ｱ😀é&<>"\' a]-') }).filter((text) => text.trim() !== '')
    const masked = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, chunk) => {
          const written = rows.map(([a, b]) => `<p x="${masked(a)}"><y>${masked(b)}</y></p>`)
          const bytes = Buffer.from(`<?xml version="1.0"?><all>${written.join('\n')}</all>`)
          const found = await reading('a.xml', bytes, chunk)
          expect(shown(bytes, found, 'utf-8')).toEqual(rows.flatMap(([a, b]) => [masked(a), masked(b).trim()]))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('places in address cards', () => {
  const CARDS = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:山田;花子;;;\r\nTEL;TYPE=cell: 090-1234-5678\r\nitem1.EMAIL:mailto:a@example.jp
ADR:;;1-2-3;渋谷区;東京都;150-0001;日本\r\nNOTE:一行目\\n二行\r\n 目\r\nEND:VCARD\r\n`
  const SHOWN = [
    ...['山田', '花子', '090-1234-5678', 'a@example.jp', '150-0001', '1-2-3;渋谷区;東京都'],
    '一行目\\n二行\r\n 目',
  ]

  test.each(ENCODINGS)('are those of values and of their parts in %s', async (encoding) => {
    const bytes = encoded(CARDS, encoding)
    expect(shown(bytes, await reading('a.vcf', bytes))).toEqual(SHOWN)
  })

  test('are those of what is written in quoted-printable or base64, with soft line breaks', async () => {
    const quoted = (text: string) =>
      Buffer.from(text)
        .toString('hex')
        .replace(/../g, (hex) => `=${hex.toUpperCase()}`)
    const [name, note, packed] = ['山田', '長い話', Buffer.from('覚え書き').toString('base64')]
    const soft = quoted(note).replace(/^(.{9})/, '$1=\r\n')
    const bytes = Buffer.from(
      `BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted(name)};${quoted('花子')}\r\n` +
        `NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${soft}\r\nTITLE;ENCODING=b:${packed}\r\nTEL:03-1234-5678\r\nEND:VCARD\r\n`,
    )
    const found = await reading('a.vcf', bytes)
    expect(cells(found)).toEqual(['山田', '花子', '長い話', '覚え書き', '03-1234-5678'])
    expect(shown(bytes, found)).toEqual([quoted('山田'), quoted('花子'), soft, packed, '03-1234-5678'])
  })
})

const knows = (text: string) => ['氏名', '電話', '住所', 'メール', '年齢'].includes(text)

describe('places in web pages', () => {
  const PAGE = `<!DOCTYPE html><html><head><title>t</title></head><body>
<h1>名簿 <b>2026年</b></h1><p>担当:\r\n  <a href="x">佐藤 太郎</a> &amp; 係</p>
<label>氏名</label><input name="n" value="山田 花子">
<table><tr><th>氏名</th><th>電話</th><th>メール</th></tr>
<tr><td>鈴木&nbsp;一郎</td><td>03-1111-<b>2222</b></td><td></td></tr>
<tr><td colspan=2> 高橋<br>二郎 </td><td>t@example.jp</td></tr></table>
</body></html>`

  test.each(ENCODINGS)('are those of paragraphs, fields and cells in %s', async (encoding) => {
    const bytes = encoded(PAGE, encoding)
    expect(shown(bytes, await reading('a.html', bytes))).toEqual([
      ...['名簿', '2026年', '担当:', '佐藤 太郎', '&amp; 係', '山田 花子'],
      ...['鈴木&nbsp;一郎', '03-1111-<b>2222', '高橋<br>二郎', 't@example.jp', 't'],
    ])
  })

  test.each(ENCODINGS)('are those of what nobody sees in %s', async (encoding) => {
    const bytes = encoded(
      `<html><head><title>名簿</title><script>\r\nvar a = "山田";\n  b()</script></head><!-- 佐藤 <i alt='鈴木'>高橋</i> -->
<img alt="田中"><a href="mailto:a@example.jp">x</a>`,
      encoding,
    )
    expect(shown(bytes, await reading('a.html', bytes))).toEqual([
      ...['x', '名簿', 'var a = "山田";', 'b()', '佐藤', '鈴木', '高橋', '田中', 'a@example.jp'],
    ])
  })

  test('are those of forms and of tables on their side', async () => {
    const form = '<html><table><tr><th>氏名<td>山田 花子<tr><th>電話<td>03-1234-5678<tr><th>住所<td>渋谷区</table>'
    const found = await reading('a.html', form, undefined, { looksLikeLabel: knows })
    expect(shown(Buffer.from(form), found)).toEqual(['山田 花子', '03-1234-5678', '渋谷区'])
    const sides = ['氏名,山田,佐藤,鈴木', '電話,03-1,03-2,03-3', 'メール,a@b.jp,c@d.jp,e@f.jp', '年齢,20,30,40']
    const turned = `<html><table>${sides.map((row) => `<tr><td>${row.replaceAll(',', '<td>')}`).join('')}</table>`
    const side = await reading('a.html', turned, undefined, { looksLikeLabel: knows })
    expect(shown(Buffer.from(turned), side)).toEqual(cells(side))
    expect(side.rows[1]).toEqual(['佐藤', '03-2', 'c@d.jp', '30'])
  })
})
