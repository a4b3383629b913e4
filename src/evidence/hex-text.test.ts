import { expect, test } from 'vitest'
import { bytesSource, PeekedSource } from './byte-source.ts'
import { hexText } from './hex-text.ts'
import { openSource } from './open-evidence.ts'
import { bytesAccess } from './random-access.ts'
import { reading } from './reading-for-tests.ts'

const hex = (text: string) => Buffer.from(text).toString('hex')

test.each([
  ['a sign of MySQL', `0x${hex('山田 花子').toUpperCase()}`, '山田 花子'],
  ['a sign of PostgreSQL', `\\x${hex('taro@example.jp')}`, 'taro@example.jp'],
  ['no sign', hex('山田花子'), '山田花子'],
])('a text is told by its bytes with %s', (_, written, text) => expect(hexText(written)).toBe(text))

test.each([
  ['a checksum', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['a number', '0x00000000000007D1'],
  ['an encrypted value', '0x8f1bdeadbeef99'],
  ['a number of a customer', '202601050012'],
  ['half a byte', '0xE5B1B'],
  ['a short value', '0x41'],
])('%s stays as it is', (_, written) => expect(hexText(written)).toBeUndefined())

test.each([
  ['INSERT INTO u (name, tel) VALUES ', (name: string) => `(0x${hex(name)},'03-1234-5678')`, ','],
  ['INSERT INTO u (name, tel) VALUES ', (name: string) => `(X'${hex(name)}','03-1234-5678')`, ','],
  ['COPY u (name, tel) FROM stdin;\n', (name: string) => `\\\\x${hex(name)}\t03-1234-5678\n`, ''],
])('rows of dumps tell what the bytes say: %s', async (begin, row, between) => {
  const rows = ['山田 花子', '佐藤 太郎'].map(row).join(between)
  const found = await reading('a.sql', `${begin}${rows}${between === '' ? '\\.\n' : ';\n'}`)
  expect(found.refused).toEqual([])
  expect(found.rows).toEqual([
    ['山田 花子', '03-1234-5678'],
    ['佐藤 太郎', '03-1234-5678'],
  ])
})

test.each([
  [`0x${hex('山田 花子')}`, ['rows', 'table']],
  ["'山田 花子'", ['stretch', 'table']],
])('rows are given by their place only where values are written plainly: %s', async (name, expected) => {
  const rows = Array.from({ length: 9000 }, (_, i) => `INSERT INTO u VALUES (${i},${name},'東京都渋谷区神南1-2-3');\n`)
  const bytes = Buffer.from(rows.join(''))
  const source = new PeekedSource(bytesSource(bytes))
  const what = { file: 'a.sql', part: '', depth: 0, name: 'a.sql', source, anywhere: bytesAccess(bytes) }
  const kinds = new Set<string>()
  for await (const passage of openSource({ ...what, options: { stretches: { declined: [] } } })) kinds.add(passage.kind)
  expect([...kinds].sort()).toEqual(expected)
})
