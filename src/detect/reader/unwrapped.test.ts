import { describe, expect, test } from 'vitest'
import { placedBack, unwrapped } from './unwrapped.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

test.each([
  ['GET /a?q=%E5%B1%B1%E7%94%B0%20x&p=2', "GET /a?q='山田 x'&p=2"],
  ['name=%E5%B1%B1%E7%94%B0+%E8%8A%B1%E5%AD%90&mail=a%40example.jp', "name='山田 花子'&mail=a@example.jp"],
  ['name=%8ER%93c&x=1', "name='山田'&x=1"],
  ['name=%BB%B3%C5%C4&x=1', "name='山田'&x=1"],
  ['/a?tel=+81-90-1234-5678&holder=HANAKO+YAMADA&e=12%2F27', "/a?tel=+81-90-1234-5678&holder='HANAKO YAMADA'&e=12/27"],
  ['x=%E5%B1%B1%26y%3D1', "x='山%26y%3D1'"],
  ['=E5=B1=B1=E7=94=B0 =8ER=93c', '山田 山田'],
  ['{"a":"{\\"name\\":\\"山田\\"}"}', '{"a":{"name":"山田"}}'],
  ['"{\\"a\\":\\"{\\\\\\"name\\\\\\":1}\\"}"', '{"a":{"name":1}}'],
  ['x &lt;Name&gt;&#x5c71;&#30000;&lt;/Name&gt;', 'x <Name>山田</Name>'],
  [`Basic ${base64('taro:Himitsu9')}`, 'Basic  user="taro" password="Himitsu9"'],
  [`AUTH PLAIN ${base64('\0taro\0Himitsu9')}`, 'AUTH PLAIN  user="taro" password="Himitsu9"'],
  [
    `${base64('{"alg":"none"}')}.${base64('{"name":"山田"}')}.c2ln`,
    `${base64('{"alg":"none"}')}. {"name":"山田"} .c2ln`,
  ],
  ['To: =?UTF-8?B?5bGx?= =?utf-8?Q?=E7=94=B0_x?= <a@example.jp>', 'To: 山田 x <a@example.jp>'],
  ['{"a":"\\u5c71\\\\u7530"}', '{"a":"山田"}'],
])('%s is read as what was meant', (line, meant) => {
  expect(unwrapped(line)?.text).toBe(meant)
})

describe('lines that stand as they were meant', () => {
  test.each([
    'cpu=12% mem=30%',
    'a=b c=d+e',
    '100%減 50%EF',
    'hash=E38F',
    '%ff%fe',
    'Basic authentication',
    'eyJub3QganNvbiBhdCBhbGwh',
    '"{not}" "\\u0041"',
    'MTI=E3=',
  ])('%s', (line) => expect(unwrapped(line)).toBeNull())
})

test('what is found stands where it is written', () => {
  const line = 'GET /a?q=%E5%B1%B1%E7%94%B0%20%E8%8A%B1&p=2'
  const read = unwrapped(line)
  const at = read?.text.indexOf('山') ?? 0
  const place = (start: number, end: number) =>
    (read ? placedBack(read, [{ start, end }]) : []).map(({ start, end }) => line.slice(start, end))
  expect(place(at, at + 2)).toEqual(['%E5%B1%B1%E7%94%B0'])
  expect(place(at + 1, at + 4)).toEqual(['%E7%94%B0%20%E8%8A%B1'])
  const token = `x Basic ${base64('taro:Himitsu9')} y`
  const told = unwrapped(token)
  const from = told?.text.indexOf('taro') ?? 0
  const [found] = told ? placedBack(told, [{ start: from, end: from + 4 }]) : []
  expect(token.slice(found?.start, found?.end)).toBe(base64('taro:Himitsu9'))
})

test('long lines without sense take no longer than their length', () => {
  for (const piece of ['%E5', '"{\\"', '=E3a', 'eyJaaaaaaaa.', '&#x5c71;', 'a+', 'Basic aaaaaaaa '])
    expect(() => unwrapped(piece.repeat(20_000))).not.toThrow()
})
