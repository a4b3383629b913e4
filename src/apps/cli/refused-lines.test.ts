import { expect, test } from 'vitest'
import type { Refused } from '#kernel/refused.ts'
import { refusedLines } from './refused-lines.ts'

const refused = (file: string): Refused => ({
  file,
  part: 'a.csv',
  row: 3,
  reason: 'damaged',
  advice: 'ask again',
  records: 0,
})

test('a line says what was refused, where and why', () =>
  expect(refusedLines([refused('x.zip'), { ...refused('名簿.csv'), part: '', row: 0 }])).toEqual([
    'refused: x.zip, a.csv, row 3: damaged: ask again',
    'refused: 名簿.csv: damaged: ask again',
  ]))

test('a name of a file does nothing to the terminal', () =>
  expect(refusedLines([refused('a\n\x1b[2J\u202etxt')])[0]).toMatch(/^refused: a\\x0a\\x1b\[2J\\u202etxt, a\.csv/))

test('what is beyond twenty lines is counted', () => {
  const lines = refusedLines(Array.from({ length: 25 }, (_, i) => refused(`${i}`)))
  expect([lines.length, lines[20]]).toEqual([21, 'refused: 5 more; --out DIR lists all of them in refused.csv'])
})
