import { expect, test } from 'vitest'
import { areKeyedLines } from './keyed-lines.ts'

const twice = (line: string): string => `${line}\n${line}\n`

test.each([
  'INFO saved Customer(id=101, name=山田花子, tel=03-1234-5678)',
  "INFO:root:saved {'name': '山田花子', 'mail': 'a@example.jp', 'age': 41}",
  'I, [#1] body: "{\\"user\\":{\\"name\\":\\"山田\\",\\"birthday\\":\\"1970-06-08\\"}}"',
  'LEEF:1.0|Tate|Mail|9|deliver|usrName=a,src=203.0.113.9',
])('%s is no row of a table', (line) => expect(areKeyedLines(twice(line), 44)).toBe(true))

test.each([
  '山田花子,03-1234-5678,https://example.jp/?a=1,10:20:30',
  '1,"{""a"":1}",x,y',
  '2026-11-22T05:10:20,山田花子,12:30,memo: 来店',
])('%s may be one', (line) => expect(areKeyedLines(twice(line), 44)).toBe(false))

test('a header holds no values', () => expect(areKeyedLines(`id,設定,値\n${twice('1,a=1,b=2')}`, 44)).toBe(false))

test('events of ArcSight are no rows', () =>
  expect(areKeyedLines(twice('fw1 CEF:0|Kogane|Gate|4.2|100|Login|3|src=203.0.113.9 suser=a'), 124)).toBe(true))

test('statements in a log are no rows', () =>
  expect(areKeyedLines(twice("2026-11-22 LOG: INSERT INTO t (name, tel, zip) VALUES ('a', 'b', 'c')"), 44)).toBe(true))
