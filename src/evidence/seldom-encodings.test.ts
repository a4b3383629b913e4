import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const TABLE = '氏名,住所\r\n山田 花子,東京都渋谷区神南1-2-3\r\n𠮷田 太郎,大阪府大阪市北区梅田2-4-9\r\n'
const ROWS = [
  ['山田 花子', '東京都渋谷区神南1-2-3'],
  ['𠮷田 太郎', '大阪府大阪市北区梅田2-4-9'],
]

function utf32(text: string, isLittle: boolean): Buffer {
  const bytes = Buffer.alloc(4 * [...text].length)
  ;[...text].forEach((c, i) => {
    const code = c.codePointAt(0) ?? 0
    if (isLittle) bytes.writeUInt32LE(code, 4 * i)
    else bytes.writeUInt32BE(code, 4 * i)
  })
  return bytes
}

/** Each byte of the UTF-8 of a text taken for a character of a Western encoding and encoded again. */
const twice = (text: string, taken: 'latin1' | 'windows-1252'): Buffer =>
  Buffer.from(new TextDecoder(taken === 'latin1' ? 'iso-8859-1' : taken).decode(Buffer.from(text)))

test.each<[string, Buffer]>([
  ['UTF-32 with the low byte first', utf32(TABLE, true)],
  ['UTF-32 with the high byte first', utf32(TABLE, false)],
  ['UTF-8 encoded twice', twice(TABLE, 'windows-1252')],
  ['UTF-8 encoded twice by Latin-1', Buffer.from(Buffer.from(TABLE).toString('latin1'))],
  ['the same behind a byte-order mark', Buffer.from(`\ufeff${Buffer.from(TABLE).toString('latin1')}`)],
])('%s is read as what was meant', async (_, bytes) => {
  for (const chunk of [5, 1 << 16]) {
    const found = await reading('a.csv', bytes, chunk)
    expect(found.refused).toEqual([])
    expect(found.tables[0]?.header).toEqual(['氏名', '住所'])
    expect(found.rows).toEqual(ROWS)
  }
})

test('ISO-2022-KR is read', async () => {
  // 김 민 수 in KS X 1001 without the high bits.
  const bytes = Buffer.from(
    '\x1b$)Cname,tel\r\n\x0e1h9N<v\x0f,010-1234-5678\r\n\x0e1h9N<v\x0f,010-2345-6789\r\n',
    'latin1',
  )
  const found = await reading('a.csv', bytes)
  expect(found.refused).toEqual([])
  expect(found.rows[0]).toEqual(['김민수', '010-1234-5678'])
})

test('texts of Western Europe and of Japan are not taken for texts encoded twice', async () => {
  const text = 'Müller größer façade Ñandú ÅÄÖ äöü éèê\nÀÉÎÕÜ çñß\n'
  expect((await reading('a.txt', text)).lines[0]).toBe(text.split('\n')[0])
  expect((await reading('b.csv', TABLE)).passages[0]).toMatchObject({ encoding: { name: 'utf-8' } })
})
