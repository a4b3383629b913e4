import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusalReasons } from '#kernel/refused.ts'
import { encoded, reading } from './reading-for-tests.ts'

const NAMES = ['x.csv', 'x.tsv', 'x.sql', 'x.json', 'x.jsonl', 'x.eml', 'x.log', 'x.zip', 'x.xlsx', 'x.gz', 'x']

/** Whatever comes in, every row has a number, none twice in one part, and every refusal can be explained. */
async function expectSound(name: string, bytes: Uint8Array, chunk?: number): Promise<void> {
  const found = await reading(name, bytes, chunk)
  const seen = new Set<string>()
  const wrong: string[] = []
  for (const passage of found.passages)
    if (passage.kind === 'rows')
      for (const { row, cells, spans } of passage.rows) {
        const key = `${passage.part}\n${row}`
        if (seen.has(key)) wrong.push(`row ${row} comes twice`)
        seen.add(key)
        if (spans && spans.length !== 2 * cells.length) wrong.push(`row ${row} has other spans than cells`)
        for (let i = 0; i < (spans?.length ?? 0); i += 2)
          if ((spans?.[i] ?? 0) + (spans?.[i + 1] ?? 0) > bytes.length) wrong.push(`row ${row} lies outside the file`)
      }
  expect(wrong).toEqual([])
  for (const refused of found.refused) {
    expect(refusalReasons).toContain(refused.reason)
    expect(refused.advice).not.toBe('')
  }
}

test('any bytes under any name are read or refused, never thrown at', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .string({ unit: fc.constantFrom(...'{}[]",:;\'\\\n\r\t()=*-/a1あ'), maxLength: 200 })
          .map((s) => Buffer.from(s)),
      ),
      fc.constantFrom(...NAMES),
      fc.constantFrom(1, 7, 1 << 16),
      (bytes, name, chunk) => expectSound(name, bytes, chunk),
    ),
    { numRuns: 250 },
  ))

const GOOD: readonly (readonly [string, Buffer])[] = [
  ['x.csv', encoded('番号,氏名,メモ\r\n1,佐藤,"a, ""b""\nc"\r\n2,鈴木,\r\n', 'shift_jis')],
  [
    'x.sql',
    Buffer.from("CREATE TABLE `t` (`a` int, `b` text) ENGINE=x;\nINSERT INTO `t` VALUES (1,'x\\'y'),(2,NULL);\n"),
  ],
  ['x.sql', Buffer.from('COPY public.t (a, b) FROM stdin;\n1\tx\n2\t\\N\n\\.\n')],
  ['x.json', Buffer.from('{"d":{"l":[{"a":"x","b":[1,{"c":2}]},{"a":"\\u3042"}]},"n":1}')],
  ['x.jsonl', Buffer.from('{"a":"x"}\n{"a":"y","b":{"c":1}}\n')],
  [
    'x.eml',
    Buffer.from(
      'From: a@example.jp\r\nSubject: =?UTF-8?B?44GC?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b--\r\n',
    ),
  ],
  ['x.gz', gzipSync('no,name\n1,x\n')],
]

test('a good file with some bytes changed or taken out is read or refused', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...GOOD),
      fc.array(fc.tuple(fc.nat(500), fc.nat(255)), { maxLength: 6 }),
      fc.nat(500),
      async ([name, good], changes, from) => {
        const bytes = Buffer.from(good)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const start = from % bytes.length
        await expectSound(
          name,
          Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + (changes.length % 3))]),
          64,
        )
      },
    ),
    { numRuns: 250 },
  ))

test.each<[string, string, Buffer]>([
  ['quotes that never close', 'x.csv', Buffer.from(`a,b\n${'1,"x\n'.repeat(100_000)}`)],
  ['one quote in front of everything', 'x.csv', Buffer.from(`a,b\n1,"${'x'.repeat(9 << 20)}`)],
  ['quotes only', 'x.csv', Buffer.alloc(2 << 20, '"')],
  ['commas only', 'x.csv', Buffer.alloc(2 << 20, ',')],
  ['brackets only', 'x.sql', Buffer.from(`INSERT INTO \`t\` VALUES ${'('.repeat(2 << 20)}`)],
  ['a string without end', 'x.sql', Buffer.from(`INSERT INTO \`t\` VALUES (1,'${'x'.repeat(9 << 20)}`)],
  ['comments without end', 'x.sql', Buffer.from(`INSERT INTO \`t\` VALUES (1);${'/*'.repeat(1 << 20)}`)],
  ['braces only', 'x.json', Buffer.from('{"a":'.repeat(400_000))],
  ['lines of braces', 'x.jsonl', Buffer.from('{"a":{\n'.repeat(200_000))],
  ['colons', 'x.log', Buffer.from(`${'a='.repeat(1 << 18)}\n`.repeat(4))],
  [
    'header lines without end',
    'x.eml',
    Buffer.from(`From: a@example.jp\nTo: b\n${'X-A: =?utf-8?Q?='.repeat(1 << 16)}`),
  ],
])('%s end in a named result', async (_what, name, bytes) => {
  await expectSound(name, bytes)
})
