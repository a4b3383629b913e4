import { expect, test } from 'vitest'
import { plainCharacters } from './radicals.ts'

test.each([
  ['⻑⾕川 恵', '長谷川 恵'],
  ['札幌市中央区北五条⻄2-5', '札幌市中央区北五条西2-5'],
  ['⻘⽊ ⻯⼆', '青木 竜二'],
  ['⺟の⽇ 2026年11⽉', '母の日 2026年11月'],
  ['髙橋 ｱｲ', '髙橋 アイ'],
])('"%s" of a PDF is "%s"', (written, meant) => {
  expect(plainCharacters(written)).toBe(meant)
})
