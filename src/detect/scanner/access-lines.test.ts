import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccessLine } from './access-lines.ts'

const PLAIN = /^(?:[^ \n]+ ){1,2}- [^ \n]+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\]/

const pieces = fc.array(
  fc.constantFrom(
    ...[
      '203.0.113.7',
      'www.example.jp',
      '-',
      ' ',
      '- ',
      'taro',
      '[22/Nov/2026:05:10:20 +0900]',
      '[22/Nov/2026:05:10:20]',
      '\n',
      'x',
    ],
  ),
  { maxLength: 9 },
)

test('lines of access logs are those that a pattern says', () => {
  fc.assert(
    fc.property(pieces, fc.nat(3), (some, at) => {
      const text = some.join(some.length % 2 === 0 ? ' ' : '')
      expect(isAccessLine(Buffer.from(text), Math.min(at, text.length))).toBe(PLAIN.test(text.slice(at)))
    }),
    { numRuns: 2_000 },
  )
})

test.each<[line: string, is: boolean]>([
  ['203.0.113.7 - taro [22/Nov/2026:05:10:20 +0900] "GET / HTTP/1.1" 200 5', true],
  ['www.example.jp 203.0.113.7 - - [22/Nov/2026:05:10:20 -0900]', true],
  ['203.0.113.7 - taro [22/Nov/2026:05:10:20]', false],
  ['203.0.113.7 taro [22/Nov/2026:05:10:20 +0900]', false],
  ['', false],
])('%s: %s', (line, is) => expect(isAccessLine(Buffer.from(line), 0)).toBe(is))
