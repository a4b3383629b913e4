import { describe, expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const HEADER = ['氏名', '電話番号', '生年月日']
const PEOPLE = [
  ['山田 花子', '090-1234-5678', '1980-01-02'],
  ['佐藤 太郎', '080-2345-6789', '1975-12-31'],
  ['鈴木 一郎', '03-3456-7890', '1990-05-05'],
]
const table = (delimiter: string) => [HEADER, ...PEOPLE].map((row) => `${row.join(delimiter)}\n`).join('')

describe('signs between cells', () => {
  test.each(['^', '~', '\u0001', '\u001e', '\u001f'])('%j parts the cells of a table', async (delimiter) => {
    const found = await reading('export.txt', table(delimiter))
    expect(found.tables[0]?.header).toEqual(HEADER)
    expect(found.rows).toEqual(PEOPLE)
    expect(found.refused).toEqual([])
  })

  test.each([
    ['a sign that stands in cells now and then', 'a^b,x\nc,y^z\nd,e^f\n'],
    ['as often in every row as commas', 'a~b~c,x,1\nd~e~f,y,2\ng~h~i,z,3\n'],
  ])('%s parts nothing', async (_, text) => {
    const found = await reading('x.csv', text)
    expect([...(found.tables[0]?.header ?? found.rows[0] ?? [])].length).toBe(text.includes('~') ? 3 : 2)
  })
})

describe('zero bytes', () => {
  const filled = (cell: string) => cell.padEnd(20, '\0')

  test.each<[string, Buffer]>([
    ['behind each name', Buffer.from(table(',').replaceAll('子,', '子\0,'))],
    ['filling up every cell', Buffer.from([HEADER, ...PEOPLE].map((row) => `${row.map(filled).join(',')}\n`).join(''))],
    ['filling up the file behind the table', Buffer.concat([Buffer.from(table(',')), Buffer.alloc(9000)])],
    ['before the table', Buffer.concat([Buffer.alloc(9000), Buffer.from(table(','))])],
    ['in UTF-16', Buffer.from(`\ufeff${table(',').replaceAll('子,', '子\0,')}`, 'utf16le')],
    ['of UTF-32', utf32(`\ufeff${table(',')}`)],
    ['of UTF-32 with the high byte first', Buffer.from(utf32(`\ufeff${table(',')}`)).swap32()],
    ['one in a short table', Buffer.from(table(',').replace('一郎', '\0一郎'))],
  ])('%s: every cell is read', async (_, bytes) => {
    const found = await reading('members.csv', bytes)
    expect(found.rows).toEqual(PEOPLE)
    expect(found.tables[0]?.header).toEqual(HEADER)
  })

  test('where they were left out is said, by byte', async () => {
    const found = await reading('members.csv', table(',').replace('花子,', '花子\0,'))
    expect(found.refused).toMatchObject([{ reason: 'damaged', records: 0 }])
    expect(found.refused[0]?.advice).toContain('1 cells hold zero bytes, the first at byte 33')
  })

  test.each([
    ['a few signs among zeroes', Buffer.concat([Buffer.from('Bud1\n'), Buffer.alloc(5000)])],
    [
      'other control signs among zeroes',
      Buffer.concat([Buffer.alloc(5000), Buffer.from('\u0002CD001 some\nlonger text')]),
    ],
  ])('%s are no text', async (_, bytes) => {
    const found = await reading('x.csv', bytes)
    expect(found.rows).toEqual([])
    expect(found.refused.length).toBe(1)
  })
})

/** Four bytes a character, the low one first. */
function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(4 * [...text].length)
  ;[...text].forEach((c, i) => {
    bytes.writeUInt32LE(c.codePointAt(0) ?? 0, 4 * i)
  })
  return bytes
}

describe('texts that begin like JSON', () => {
  test.each([
    ['numbers in brackets', '[1] 山田 花子 090-1234-5678\n[2] 佐藤 太郎 080-2345-6789\n'],
    ['numbers above blocks', '[0001]\n氏名 = 山田 花子\n[0002]\n氏名 = 佐藤 太郎\n'],
    ['an empty list above a form', '[]\n氏名: 山田 花子\n'],
    ['an object before a remark', '{"a":"x}"} 山田 花子様より入電\n'],
  ])('%s are read as text', async (_, text) => {
    const found = await reading('notes.txt', text)
    expect(found.refused).toEqual([])
    expect(found.lines.join('\n')).toContain('山田 花子')
  })

  test.each([
    ['lists a line', '[1,"山田 花子"]\n[2,"佐藤 太郎"]\n'],
    ['objects a line', '{"name":"山田 花子 }"}\n{"name":"佐藤 太郎"}\n'],
  ])('%s are JSON still', async (_, text) => {
    const found = await reading('notes.txt', text)
    expect(found.refused).toEqual([])
    expect(found.lines).toEqual([])
    expect(found.rows.flat().join(' ')).toContain('山田 花子')
  })
})
