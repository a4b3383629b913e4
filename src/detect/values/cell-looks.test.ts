import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksOf } from './cell-looks.ts'

test.each([
  [
    ['東94・16068', '国30・25782', '札幌12・1'],
    ['●99・99999', '●●99・9'],
  ],
  [
    ['A-1009', 'b-2230', ' C-9 '],
    ['A-9999', 'A-9'],
  ],
  [['０９０－１２３４', ''], ['999-9999']],
  [
    ['2031/07', '2031/08', '済', '未', '○'],
    ['●', '9999/99'],
  ],
  [['一二三四五六七八九十一二三四五六七八九十一二三四五'], ['●●●●●●●●●●●●●●●●●●●●●●●●…']],
  [[], []],
])('cells %j look like %j', (cells, looks) => expect(looksOf(cells)).toEqual(looks))

test('no letter and no digit of a cell is ever shown', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (cells) => {
      for (const looks of looksOf(cells)) expect(looks).not.toMatch(/(?![A9●])[\p{L}\p{N}]/u)
    }),
  )
})
