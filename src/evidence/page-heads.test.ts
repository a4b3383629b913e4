import { expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

const NAMES = ['YAMADA HANAKO', 'SATO TARO', 'SUZUKI ICHIRO']
const row = (n: number) =>
  `${String(n).padStart(8, '0')} ${(NAMES[n % 3] ?? '').padEnd(16)} 090-1234-56${70 + n}   ${2_345_600 + n}`
const page = (n: number) => [
  `CUSTOMER LIST        PAGE ${n + 1}`,
  'NO       NAME             PHONE           ACCOUNT',
  ...Array.from({ length: 9 }, (_, i) => row(9 * n + i)),
]
const CELLS = ['00000009', 'YAMADA HANAKO', '090-1234-5679', '2345609']

test('titles and headers that each page says again are no rows', async () => {
  const text = [0, 1, 2].map((n) => `${page(n).join('\n')}\n`).join('\f')
  const found = await reading('a.txt', text)
  expect(found.refused).toEqual([])
  expect(found.rows).toHaveLength(27)
  expect(found.rows[9]).toEqual(CELLS)
})

test.each(['utf-8', 'shift_jis'])('signs for the printer before each line are left out, in %s', async (encoding) => {
  const lines = [0, 1, 2].flatMap((n) => page(n).map((line, i) => `${i === 0 ? '1' : i === 1 ? '0' : ' '}${line}`))
  for (const chunk of [9, 1 << 16]) {
    const found = await reading('a.lst', encoded(`${lines.join('\r\n')}\r\n`, encoding), chunk)
    expect(found.refused).toEqual([])
    expect(found.rows).toHaveLength(27)
    expect(found.rows[9]).toEqual(CELLS)
  }
})

test('a text whose lines are set in has no such signs', async () => {
  const text = `1 番目の項目\n${' 山田花子さんの話\n'.repeat(9)}`
  expect((await reading('a.txt', text)).lines[0]).toBe('1 番目の項目')
})
