import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { StretchEnds, stretchBorders } from './document-stretches.ts'

const MIB = 1 << 20
const folder = mkdtempSync(join(tmpdir(), 'todoke-stretches-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Where the stretches of a text begin by `StretchEnds`, line by line; its end last. */
function bordersByLine(text: string): readonly number[] {
  const ends = new StretchEnds()
  const borders = [0]
  const bytes = Buffer.byteLength(text)
  let offset = 0
  for (const line of text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined)) {
    const { before, behind } = ends.at(offset, line)
    const end = Math.min(bytes, offset + Buffer.byteLength(line) + 1)
    if (before) borders.push(offset)
    if (behind) borders.push(end)
    offset = end
  }
  return [...new Set([...borders, offset])]
}

const long = (bytes: number, line: string): string =>
  `${line}\n`.repeat(Math.ceil(bytes / (Buffer.byteLength(line) + 1)))

describe('the stretches of a long document', () => {
  test.each([
    ['of one line after the other', () => long(2 * MIB, '山田様より電話。')],
    ['of lines with empty ones between', () => long(3 * MIB, '山田様より電話。\n以上\n\n')],
    ['with wide blanks on lines', () => long(2 * MIB, '山田様より電話。\n\u3000 \r\n')],
    ['with a line over three stretches', () => `${long(400_000, 'a')}${'x'.repeat(1_700_000)}\n${long(MIB, 'b\n')}`],
    ['with a line of many blanks', () => `${long(500_000, 'a')}${' '.repeat(80_000)}\n${long(MIB, 'b')}`],
    ['with an end that is no line end', () => `${long(MIB, 'abc')}abc`],
    ['of one stretch', () => 'abc\ndef\n'],
    ['that ends where one would', () => 'a\n'.repeat(1 << 18)],
  ])('%s are the same by lines and by parts of any size', (name, make) => {
    const text = make()
    const file = join(folder, `${name}.txt`)
    const bytes = Buffer.byteLength(text)
    writeFileSync(file, text)
    const handle = openSync(file, 'r')
    const expected = bordersByLine(text)
    for (const part of [bytes, MIB, 1 << 19, 700_000, 100_000]) {
      const found: number[] = []
      for (let from = 0; from < bytes; from += part) {
        const borders = stretchBorders({ handle, bytes, firstRow: 0 }, from, from + part)
        if (borders.length > 1) expect(borders[0]).toBe(found.at(-1) ?? 0)
        found.push(...borders)
      }
      expect([...new Set(found)], `parts of ${part}`).toEqual(expected)
    }
    closeSync(handle)
  })
})
