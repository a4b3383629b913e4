import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { byteSpan } from './byte-span.ts'
import { htmlText } from './html-text.ts'
import { encoded, reading } from './reading-for-tests.ts'

const LOG = `203.0.113.5 - - [10/Jul/2017:13:55:36 +0900] "GET /mypage?id=1 HTTP/1.1" 200 2326 "-" "Mozilla/5.0"
203.0.113.6 - - [10/Jul/2017:13:55:37 +0900] "GET /mypage?id=2 HTTP/1.1" 200 2326 "-" "Mozilla/5.0"
`

describe('texts', () => {
  test.each<[string, string, 'line' | 'document']>([
    ['a web log', LOG, 'line'],
    [
      'a log with a moment first',
      '2017-07-10 13:55:36,123 INFO login user\n2017-07-10 13:55:37,001 WARN, again\n',
      'line',
    ],
    ['pairs', 'user=taro ip=203.0.113.5\nuser=hanako ip=203.0.113.6\n', 'line'],
    ['a memo', '佐藤様\n\nお電話の件、承知しました。\n', 'document'],
    ['prose with commas', 'Dear Sir, thank you.\nYes, we can.\n', 'document'],
  ])('%s is known by its lines', async (_what, text, grain) => {
    const found = await reading('x.txt', text)
    expect(found.passages[0]).toMatchObject({ kind: 'text', grain })
    expect(found.lines).toEqual(text.replace(/\n$/, '').split('\n'))
  })

  test.each(['utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le with a mark', 'utf-16be with a mark'])(
    'lines in %s keep their place, whatever the pieces',
    async (encoding) => {
      const lines = ['お問い合わせ', '', '能力表ソ 090-1234-5678', 'end']
      const bytes = encoded(lines.join('\r\n'), encoding)
      const mark = encoding.endsWith('mark') ? 2 : 0
      for (const chunk of [1, 2, 3, 7, 1 << 16]) {
        const found = await reading('memo.txt', bytes, chunk)
        expect(found.lines).toEqual(lines)
        const offsets = found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines.map((line) => line.offset) : []))
        const plain = encoding.replace(' with a mark', '').replace('be', 'le')
        const before = lines.map(
          (_, i) =>
            encoded(
              lines
                .slice(0, i)
                .map((l) => `${l}\r\n`)
                .join(''),
              plain,
            ).length,
        )
        expect(offsets).toEqual(before.map((offset) => offset + mark))
      }
    },
  )

  test.each([
    ['in a log', '\\'],
    ['in a text within a text', '\\\\'],
  ])('letters written as escapes %s are read as letters, and found again at their place', async (_, backslash) => {
    const escaped = (text: string) =>
      [...text]
        .map((c) =>
          c > '\u007f'
            ? [...Array(c.length).keys()].map((i) => `${backslash}u${c.charCodeAt(i).toString(16)}`).join('')
            : c,
        )
        .join('')
    const line = '2017-07-13 INFO {"name":"𠮷田 花子","path":"C:\\users"} 090-1234-5678'
    const bytes = Buffer.from(`${escaped(line)}\n`)
    const found = await reading('a.log', bytes)
    expect(found.lines).toEqual([line])
    const [given] = found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines : []))
    const at = line.indexOf('花子')
    const span = byteSpan(
      { text: line, encoding: 'utf-8', offset: given?.offset ?? -1, length: given?.length ?? 0 },
      at,
      at + 2,
    )
    expect(bytes.subarray(span.offset, span.offset + span.length).toString()).toBe(escaped('花子'))
  })

  test.each<[string, string, string]>([
    ['people parted by commas', '佐藤 花子 090-1234-5678, ', 'utf-8'],
    ['words', 'Taro Yamada said ', 'utf-8'],
    ['Japanese without any sign between', '山田', 'utf-8'],
    ['the same in Shift_JIS', '能表山', 'shift_jis'],
    ['the same in UTF-16', '山田', 'utf-16le with a mark'],
  ])('a line of more than one megabyte is given in pieces of one number: %s', async (_, unit, encoding) => {
    const long = unit.repeat(Math.ceil((9 << 18) / encoded(unit, encoding).length))
    const bytes = encoded(`あ\n${long}\nい\n`, encoding)
    const { passages, refused } = await reading('memo.txt', bytes)
    const lines = passages.flatMap((passage) => (passage.kind === 'lines' ? passage.lines : []))
    const inLong = lines.filter(({ row }) => row === 2)
    expect(inLong.map(({ text }) => text).join('') === long).toBe(true)
    expect(lines.map(({ row }) => row)).toEqual([1, ...inLong.map(() => 2), 3])
    expect(inLong.length).toBeGreaterThan(1)
    expect(inLong.slice(0, -1).every(({ text }) => text.endsWith(' '))).toBe(unit.endsWith(' '))
    const written = (text: string) => encoded(text, encoding.replace(' with a mark', ''))
    for (const { offset, length, text } of inLong)
      expect(bytes.subarray(offset ?? 0).indexOf(written(text)) === 0 && length === written(text).length).toBe(true)
    expect(refused).toEqual([])
  })

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['nothing but a byte-order mark', Buffer.from('\ufeff'), 'empty'],
    ['nothing but a byte-order mark of UTF-16', Buffer.of(0xff, 0xfe), 'empty'],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)), 'unsupported-format'],
    ['a picture cut off', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'damaged'],
  ])('%s is refused with an advice', async (_what, bytes, reason) => {
    const found = await reading('x.bin', bytes)
    expect(found.passages.length).toBe(1)
    expect(found.refused).toMatchObject([{ reason }])
    expect(found.refused[0]?.advice).toMatch(/ask for|run again/)
  })
})

describe('gzip', () => {
  test('what is inside is read as if it lay there, without places', async () => {
    const found = await reading('access.log.gz', gzipSync(LOG))
    expect(found.lines.length).toBe(2)
    expect(found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines.map((l) => l.offset) : []))).toEqual([
      null,
      null,
    ])
  })
  test('what comes before a cut is given', async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `${i},name${i * 7919},x\n`).join('')
    const found = await reading('x.csv.gz', gzipSync(`no,name,memo\n${text}`).subarray(0, 40_000))
    expect(found.rows.length).toBeGreaterThan(100)
    expect(found.refused.map((r) => r.reason)).toContain('damaged')
  })
  test('a bomb is stopped', async () => {
    const found = await reading('x.txt.gz', gzipSync(`${'a'.repeat(99)}\n`.repeat(250_000)))
    expect(found.refused).toMatchObject([{ reason: 'too-large' }])
  })
  test('nine layers are too deep, eight are not', async () => {
    let bytes: Buffer = Buffer.from('memo')
    for (let n = 0; n < 8; n++) bytes = gzipSync(bytes)
    expect((await reading('x', bytes)).lines).toEqual(['memo'])
    bytes = gzipSync(bytes)
    expect((await reading('x', bytes)).refused).toMatchObject([{ reason: 'too-deep' }])
  })
})

const base64 = (bytes: Buffer) => bytes.toString('base64')

describe('mails', () => {
  const simple = Buffer.concat([
    Buffer.from(
      `From: =?ISO-2022-JP?B?${base64(encoded('佐藤太郎', 'iso-2022-jp'))}?= <taro@example.jp>\r\nTo: desk@example.jp\r\n` +
        `Subject: =?UTF-8?B?${base64(Buffer.from('お問い合わせ'))}?=\r\nDate: Thu, 13 Jul 2017 15:00:00 +0900\r\n` +
        'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\n\r\n',
    ),
    encoded('口座の件です。\r\n電話は090-1234-5678です。\r\n', 'iso-2022-jp'),
  ])

  test('head and text are lines of one document', async () => {
    const found = await reading('1.eml', simple)
    expect(found.passages[0]).toMatchObject({ kind: 'text', part: '', grain: 'document' })
    expect(found.lines).toEqual([
      'From: 佐藤太郎 <taro@example.jp>',
      'To: desk@example.jp',
      'Subject: お問い合わせ',
      'Date: Thu, 13 Jul 2017 15:00:00 +0900',
      '',
      '口座の件です。',
      '電話は090-1234-5678です。',
    ])
  })

  const parts = (end: string) =>
    Buffer.from(
      `From: a@example.jp\r\nTo: b@example.jp\r\nSubject: list\r\nContent-Type: multipart/mixed; boundary="cut"\r\n\r\n` +
        `--cut\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>A&amp;B</p>\r\n` +
        `--cut\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="list.csv"\r\n` +
        `Content-Transfer-Encoding: base64\r\n\r\n${base64(encoded('番号,氏名\r\n1,佐藤\r\n', 'shift_jis'))}\r\n` +
        `--cut\r\nContent-Type: message/rfc822\r\n\r\n${simple.toString('latin1')}\r\n${end}`,
      'latin1',
    )

  test('an HTML text is read as people see it, attachments and forwarded mails are parts', async () => {
    const found = await reading('2.eml', parts('--cut--\r\n'))
    expect(found.tables).toMatchObject([{ part: 'list.csv', header: ['番号', '氏名'] }])
    expect(found.rows).toEqual([['1', '佐藤']])
    expect(found.lines).toContain('A&B')
    expect(found.passages.filter((p) => p.kind === 'text').map((p) => p.part)).toEqual(['', '2.eml'])
    expect(found.refused).toEqual([])
  })

  test('a mail that stops before its last part ends is named', async () => {
    expect((await reading('3.eml', parts(''))).refused).toMatchObject([{ reason: 'damaged', records: 0 }])
  })

  test('every mail of a box is a part of its own', async () => {
    const one = 'From taro@example.jp Thu Jul 13 15:00:00 2017\nFrom: taro@example.jp\nSubject: a\n\n>From here\n\n'
    const found = await reading('box', one + one.replace('>From here', '佐藤'), 7)
    expect(found.passages.filter((p) => p.kind === 'text').map((p) => p.part)).toEqual(['1', '2'])
    expect(found.lines).toEqual(
      ['From here', '佐藤'].flatMap((text) => ['From: taro@example.jp', 'Subject: a', '', text, '']),
    )
  })

  test('a web page is read as people see it', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>x</title></head><body><p>佐藤様</p><table><tr><td>1<td>2</table></body></html>'
    const found = await reading('a.html', encoded(page, 'euc-jp'))
    expect(found.lines).toEqual(['佐藤様', '1\t2', 'x'])
  })

  test('a mail without anything to decode keeps the place of every line', async () => {
    const bytes = encoded('From: 佐藤 <taro@example.jp>\nTo: desk@example.jp\nSubject: 件名\n\n本文\n', 'shift_jis')
    const found = await reading('memo.txt', bytes)
    expect(found.passages[0]).toMatchObject({ kind: 'text', grain: 'document', encoding: { name: 'shift_jis' } })
    expect(found.passages[1]).toMatchObject({ lines: [{ row: 1, offset: 0 }, { row: 2, offset: 29 }, {}, {}, {}] })
  })
})

test.each([
  ['<p>a</p><p>b</p>', 'a\nb'],
  ['<table><tr><th>氏名</th><td>佐藤</td></tr></table>', '氏名\t佐藤'],
  ['x<script>var a = "<p>no</p>"</script>y<style>p{}</style>', 'xy'],
  ['1 &lt; 2 &#x3042;&#12354; &unknown;', '1 < 2 ああ &unknown;'],
  ['a<br>b<!-- <p>c</p> -->d', 'a\nbd'],
  ['2 < 3 and <', '2 < 3 and <'],
  ['cut <b', 'cut <b'],
])('the HTML %j reads %j', (html, text) => expect(htmlText(html)).toBe(text))
