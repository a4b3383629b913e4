import { expect, test } from 'vitest'
import { csvCell, csvLine } from './csv.ts'

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['@cmd', "'@cmd"],
  ['-x', "'-x"],
  ['\tx', "'\tx"],
  ['=A1,"x"', '"\'=A1,""x"""'],
  ['-5', '-5'],
  ['+81312345678', '+81312345678'],
  ['', ''],
])('the cell %j is written as %j', (value, written) => expect(csvCell(value)).toBe(written))

test('a record ends with CRLF', () => expect(csvLine(['a', 1, ''])).toBe('a,1,\r\n'))
