import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenLines } from './html-hidden.ts'
import { reading } from './reading-for-tests.ts'

const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

describe('a web page', () => {
  test.each([
    ['<label>氏名</label><input name="n" value="山田 花子"><p>次</p>', ['氏名: 山田 花子', '次']],
    ['電話番号：<input type=tel value="090-1234-5678">', ['電話番号: 090-1234-5678']],
    ['<p>会員</p><input type="hidden" name="email" value="a@example.jp">', ['会員', 'email: a@example.jp']],
    ["<input name='note' value='a &amp; b'><input type=submit value=送信><input name=empty value=''>", ['note: a & b']],
  ])('tells what stands in the fields of its form: %s', async (body, lines) => {
    expect((await reading('a.html', page(body))).lines).toEqual(lines)
  })

  test.each([
    [
      '<dl><dt>氏名</dt><dd>山田 花子</dd>\n<dt>信仰：</dt><dd>神道</dd></dl><p>次</p>',
      ['氏名: 山田 花子', '信仰: 神道', '次'],
    ],
    ['<dl><dt>Term<dt>Other<dd>one<dd>two</dl>', ['Term', 'Other: one', 'two']],
    ['<dl><dt></dt><dd>alone</dd></dl>', ['alone']],
  ])('tells a list of terms as labels and their values: %s', async (body, lines) => {
    expect((await reading('a.html', page(body))).lines).toEqual(lines)
  })

  test('tells a field in a table as the cell that it is', async () => {
    const found = await reading(
      'a.html',
      page('<table><tr><th>氏名<th>電話<tr><td><input value="山田"><td>03<tr><td><input value="佐藤"><td>06</table>'),
    )
    expect(found.rows).toEqual([
      ['山田', '03'],
      ['佐藤', '06'],
    ])
  })

  test.each([
    ['its title', '', '<title>山田花子様</title>', ['山田花子様']],
    ['comments', 'a<!-- 担当 佐藤 <b>090</b> -->', '', ['担当 佐藤', '090']],
    ['scripts', '<script>var user = {"tel":"090-1234-5678"}</script>', '', ['var user = {"tel":"090-1234-5678"}']],
    [
      'links',
      '<a href="mailto:a@example.jp">x</a><a href="/m?tel=03">y</a><a href="/m">z</a>',
      '',
      ['mailto: a@example.jp', '/m?tel=03'],
    ],
    ['words for those who do not see', '<img alt="山田の写真"><p data-user="u1">', '', ['山田の写真', 'u1']],
    ['but no styles', '<style>p{}</style>', '<style>b{}</style>', []],
  ])('tells apart from what is shown: %s', async (_, body, head, lines) => {
    const found = await reading('a.html', page(`<p>見える</p>${body}`, head))
    const hidden = found.passages.flatMap((one) => (one.kind === 'lines' && one.part === 'not shown' ? one.lines : []))
    expect(hidden.map(({ text }) => text)).toEqual(lines)
  })

  test.each([
    ['a sign that begins no tag', '<p>1</p>x <y and 090-1234-5678 to the end'],
    ['a comment without an end', '<p>1</p><!-- 090-1234-5678 to the end'],
    ['a script without an end', '<p>1</p><script>tel = "090-1234-5678"'],
  ])('that is cut at %s tells all of its rest', async (_, body) => {
    const found = await reading('a.html', `<!DOCTYPE html><html><body>${body}`)
    expect(found.lines.join('\n')).toContain('090-1234-5678')
  })

  test.each(['<!--', '<head>', '<template>', '<script>', '<a x="', "<a alt='"])(
    'of a hundred thousand times %j takes no long time and does not fail',
    (sign) => {
      expect(hiddenLines(sign.repeat(100_000)).join('').length).toBeLessThan(2_000_000)
    },
  )

  test('keeps every word that stands in it, shown or not', () => {
    const signs = fc.array(
      fc.constantFrom('<!--', '-->', '<p>', '<script>', '</script>', '<head>', '</head>', ' x ', '<'),
    )
    return fc.assert(
      fc.asyncProperty(signs, async (between) => {
        const text = between.map((sign, i) => `${sign} word${i} `).join('')
        const told = (await reading('a.html', `<!DOCTYPE html>${text}`)).lines.join(' ')
        for (const i of between.keys()) expect(told).toContain(`word${i}`)
      }),
    )
  })
})

describe('a mail with a text and a web page', () => {
  const mail = (text: string, html: string) =>
    [
      'From: a@example.jp\nTo: b@example.jp\nSubject: x\nMIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"\n',
      `--b\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
      `--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`,
    ].join('\n')

  test('tells what only the page says, and once what both say', async () => {
    const found = await reading(
      'a.eml',
      mail('ご登録の内容\n氏名 山田\n花子\n', '<p>ご登録の内容</p><p>氏名：山田 花子</p><p>電話 090-1234-5678</p>'),
    )
    expect(found.lines.slice(-5)).toEqual(['', 'ご登録の内容', '氏名 山田', '花子', '電話 090-1234-5678'])
  })

  test('tells the page alone where there is no text', async () => {
    const found = await reading('a.eml', mail(' ', '<p>電話 090-1234-5678</p>'))
    expect(found.lines.at(-1)).toBe('電話 090-1234-5678')
  })
})
