import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteSpan } from './byte-span.ts'
import { sniffEncoding } from './encoding.ts'
import { isDataShaped, tableBeginning } from './header-shape.ts'
import { encoded } from './reading-for-tests.ts'

const TEXTS = [
  '番号,氏名,住所\n1,佐藤太郎,東京都千代田区丸の内\n',
  '1,ｻﾄｳ ﾀﾛｳ,03-1234-5678\n2,ｽｽﾞｷ ﾊﾅｺ,06-1234-5678\n3,ﾀｶﾊｼ ｲﾁﾛｳ,052-123-4567\n',
  '佐藤\n',
  'これは、お客様からのお問い合わせです。\n',
]

describe('the encoding of a text', () => {
  test.each(['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16le with a mark', 'utf-16be with a mark'])(
    'is told to be %s',
    (encoding) => {
      for (const text of TEXTS) {
        // A name without punctuation in UTF-16 without a mark is noise to anybody.
        if (encoding === 'utf-16le' && text.length < 5) continue
        const told = sniffEncoding(encoded(text, encoding))
        expect([text, told?.name]).toEqual([text, encoding.replace(' with a mark', '')])
        expect(told?.confidence).toBeGreaterThan(0.49)
      }
    },
  )
  test.each(['ﾔﾏﾀﾞ ﾀﾛｳ\n', 'ﾜﾀﾅﾍﾞ\n', 'ｽｽﾞｷ ﾊﾅｺ\n'])('is Shift_JIS where half-width kana are voiced: %s', (text) =>
    expect(sniffEncoding(encoded(text, 'shift_jis'))?.name).toBe('shift_jis'),
  )
  test('is ISO-2022-JP where escapes announce it', () =>
    expect(sniffEncoding(encoded('氏名,住所\n', 'iso-2022-jp'))?.name).toBe('iso-2022-jp'))
  test('is Western where accents stand alone', () =>
    expect(sniffEncoding(Buffer.from('José,Müller,Zürich\nRené,Núñez\n', 'latin1'))?.name).toBe('windows-1252'))
  test.each(['Name;City\nMüller;Köln\n', 'Müller', 'Größe\n', 'Núñez,Ålesund\n', 'Name,Ort\nBjörn Strauß,Lübeck\n'])(
    'is Western, and not sure, where letters stand in Latin words: %s',
    (text) =>
      expect(sniffEncoding(Buffer.from(text, 'latin1'))).toMatchObject({ name: 'windows-1252', confidence: 0.5 }),
  )
  test.each(['澤\n', 'id,姓\n1,澤\n2,濱\n', 'Tシャツ\n', 'Tｼｬﾂ\n', 'A田B\n', 'Q&A集 vol.2\n'])(
    'is Japanese where kanji and kana stand beside Latin letters: %s',
    (text) => expect(sniffEncoding(encoded(text, 'shift_jis'))?.name).toBe('shift_jis'),
  )
  test('is Japanese where the kanji 髙 and 﨑 of code page 932 are among the names', () =>
    expect(sniffEncoding(Buffer.from('fbfc8bb42cfab18e520a', 'hex'))?.name).toBe('shift_jis'))
  test('does not depend on where the look at it stops', () => {
    const bytes = encoded(TEXTS[3] ?? '', 'utf-8')
    for (let cut = 4; cut < bytes.length; cut++) expect(sniffEncoding(bytes.subarray(0, cut))?.name).toBe('utf-8')
  })
})

describe('the place of some characters of a cell', () => {
  test.each(['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be with a mark', 'iso-2022-jp'])('in %s', (encoding) =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aZ0@ 表ソ能佐ア', 'ｱ'), maxLength: 20 }),
        fc.nat(20),
        fc.nat(20),
        (text, a, b) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
          const name = encoding.replace(' with a mark', '')
          const plain = name === 'utf-16be' ? 'utf-16le' : name
          // Half-width kana have no place in ISO-2022-JP.
          fc.pre(plain !== 'iso-2022-jp' || !/[\uff61-\uff9f]/.test(text))
          const bytes = encoded(text, plain)
          const found = byteSpan({ encoding: name, text, offset: 100, length: bytes.length }, start, end)
          const cut = bytes.subarray(found.offset - 100, found.offset - 100 + found.length)
          const wide = plain === 'iso-2022-jp' && (text.charCodeAt(start) || 0) >= 0x80 && found.length > 0
          const decoded = new TextDecoder(plain).decode(wide ? Buffer.concat([Buffer.from('\x1b$B'), cut]) : cut)
          expect(decoded).toBe(text.slice(start, end))
          expect(byteSpan({ encoding: name, text, offset: 100 }, start, end)).toEqual(found)
        },
      ),
    ),
  )
  test.each([
    ['doubled quotes', 'say "yes" to 090', 'say ""yes"" to 090'],
    ['JSON', 'a\n"b" 090', 'a\\n\\"b\\" 090'],
    ['JSON in ASCII', '山田 090', '\\u5c71\\u7530 090'],
    ['SQL', "it's\n090", "it\\'s\\n090"],
  ])('behind the escapes of %s', (_what, text, writtenAs) => {
    const at = text.indexOf('090')
    const found = byteSpan({ encoding: 'utf-8', text, offset: 0, length: Buffer.byteLength(writtenAs) }, at, at + 3)
    expect(
      Buffer.from(writtenAs)
        .subarray(found.offset, found.offset + found.length)
        .toString(),
    ).toBe('090')
  })
  test.each([
    ['utf-8', 'shift_jis'],
    ['utf-8', 'euc-jp'],
    ['shift_jis', 'utf-8'],
    ['euc-jp', 'utf-8'],
  ])('of a line in %s is right though it stands in %s', (encoding, own) => {
    const text = '折返し 090-1234-5678 まで、山田太郎'
    const bytes = encoded(text, own)
    const at = text.indexOf('090')
    const found = byteSpan({ encoding, text, offset: 7, length: bytes.length }, at, at + 13)
    expect(bytes.subarray(found.offset - 7, found.offset - 7 + found.length).toString('latin1')).toBe('090-1234-5678')
  })
  test.each([
    ['broken bytes before it', [0xff, 0xe5, 0xb1], '\ufffd\ufffd 090'],
    ['broken bytes behind it', [], '090 \ufffd'],
  ])('is exact in spite of %s', (_what, before, text) => {
    const start = text.indexOf('090')
    const bytes = Buffer.concat([
      Buffer.from(before),
      Buffer.from(text.replaceAll('\ufffd', '')),
      Buffer.from(start === 0 ? [0xe5, 0xb1] : []),
    ])
    const found = byteSpan({ encoding: 'utf-8', text, offset: 0, length: bytes.length }, start, start + 3)
    expect(bytes.subarray(found.offset, found.offset + found.length).toString('latin1')).toBe('090')
  })
  test('of a kanji of the private use area is two bytes of Shift_JIS', () =>
    expect(byteSpan({ encoding: 'shift_jis', text: '\ue000田 090', offset: 0, length: 8 }, 3, 6)).toEqual({
      offset: 5,
      length: 3,
    }))
  test('is the whole cell where the escapes cannot be told', () => {
    expect(byteSpan({ encoding: 'utf-8', text: 'ab', offset: 5, length: 9 }, 0, 1)).toEqual({ offset: 5, length: 9 })
  })
})

describe('where a table begins', () => {
  const people = [
    ['1', '佐藤', 'a@example.jp'],
    ['2', '鈴木', 'b@example.jp'],
  ]
  test.each<[string, readonly (readonly string[])[], { preamble: number; header: boolean }]>([
    ['header first', [['No', '氏名', 'メール'], ...people], { preamble: 0, header: true }],
    ['no header', people, { preamble: 0, header: false }],
    [
      'title, date, header',
      [['名簿', '', ''], ['出力日：2017/07/13'], ['No', '氏名', 'メール'], ...people],
      { preamble: 2, header: true },
    ],
    ['title without header', [['名簿'], ...people, ...people], { preamble: 1, header: false }],
    [
      'labels with a digit',
      [
        ['No', 'TEL1', 'TEL2'],
        ['1', '03-1234-5678', ''],
      ],
      { preamble: 0, header: true },
    ],
    ['a sparse first record is no title', [['1', '', ''], ...people], { preamble: 0, header: false }],
    ['one text alone is a record', [['佐藤太郎']], { preamble: 0, header: false }],
    ['a header alone', [['id', 'name']], { preamble: 0, header: true }],
    ['a record alone', [['生年月日', '1985/1/10', '性別', '女']], { preamble: 0, header: false }],
    [
      'labels that count up beyond a hundred',
      [
        [...Array.from({ length: 300 }, (_, i) => `項目${i}`), '氏名'],
        [...Array<string>(300).fill('7'), '佐藤 花子'],
        [...Array<string>(300).fill('4'), '鈴木 一郎'],
      ],
      { preamble: 0, header: true },
    ],
    [
      'repeated names are records',
      [
        ['佐藤', '男'],
        ['鈴木', '女'],
        ['佐藤', '男'],
        ['高橋', '男'],
      ],
      { preamble: 0, header: false },
    ],
  ])('%s', (_what, rows, expected) => expect(tableBeginning(rows)).toEqual(expected))

  test.each([
    '090-1234-5678',
    '2017/07/13',
    'a@example.jp',
    '¥1,200',
    'S55.1.2',
    '昭和55年1月2日',
    '１２３',
    'https://x.jp',
  ])('%s has the shape of data', (cell) => expect(isDataShaped(cell)).toBe(true))
  test.each(['氏名', 'TEL1', 'address_2', 'E-mail', '生年月日（西暦）', 'No.'])('%s has not', (cell) =>
    expect(isDataShaped(cell)).toBe(false),
  )
})
