import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { foldWidth } from './reader/fold.ts'
import type { Recognizer } from './reader/recognizer.ts'

const recognizers = await loadFolder<Recognizer>(new URL('./recognizers/', import.meta.url))

/** `a «b» c` says where the value stands; without marks the whole text is the value and stands between other words. */
function placed(example: string): { readonly text: string; readonly start: number; readonly end: number } {
  const [open, close] = [example.indexOf('«'), example.indexOf('»')]
  if (open < 0) return { text: `次 ${example} 末`, start: 2, end: 2 + example.length }
  return { text: example.replace(/[«»]/g, ''), start: open, end: close - 1 }
}

const spans = (r: Recognizer, text: string) =>
  r.find(foldWidth(text)).map(({ start, end, value }) => ({ start, end, value }))

for (const r of recognizers)
  describe(r.id, () => {
    if (r.examples.length > 0)
      test.each(r.examples)('finds %s as %s', (example, value) => {
        const { text, start, end } = placed(example)
        expect(spans(r, text)).toEqual([{ start, end, value }])
      })
    if (r.cells.length > 0)
      test.each(r.cells)('reads the cell %s as %s', (cell, value) => expect(r.read(cell)).toBe(value))
    test.each(r.nearMisses)('leaves %s: %s', (text) => expect(spans(r, text)).toEqual([]))
    if (r.unreadable) test.each(r.unreadable)('cannot read %s: %s', (cell) => expect(r.read(cell)).toBeNull())
    test('keeps spans inside any text and apart from each other', () =>
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom(...pieces(r))), { maxLength: 6 }),
          (parts) => {
            const text = foldWidth(parts.join(''))
            let from = 0
            for (const m of [...r.find(text)].sort((a, b) => a.start - b.start)) {
              expect(m.start).toBeGreaterThanOrEqual(from)
              expect(m.end).toBeGreaterThan(m.start)
              from = m.end
            }
            expect(from).toBeLessThanOrEqual(text.length)
            r.read(text)
            r.looks?.(text)
          },
        ),
        { numRuns: 100 },
      ))
    test('reads hostile text to its end', () => {
      for (const unit of HOSTILE) {
        const text = foldWidth(unit.repeat(10_000))
        r.find(text)
        r.read(text)
        r.looks?.(text)
      }
    })
  })

const HOSTILE = [
  '1',
  '1 ',
  '0-',
  '1-',
  'a@',
  'a.',
  '東京都',
  '一',
  '(0',
  '山田',
  '山 ',
  'さん',
  '. ',
  '4111',
  '年1',
  ':',
  'f:',
]

const pieces = (r: Recognizer): readonly string[] => [
  ' ',
  '-',
  ...r.examples.map(([text]) => text.replace(/[«»]/g, '')),
  ...r.cells.map(([cell]) => cell),
]
