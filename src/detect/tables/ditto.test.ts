import { expect, test } from 'vitest'
import { Dittos, isDitto } from './ditto.ts'

test.each(['同上', ' 〃 ', '″', '"', '上に同じ', 'ditto', 'Do.', '-do-', '＂'])('%s says what stands above', (cell) =>
  expect(isDitto(cell)).toBe(true),
)

test.each(['', '同居', '上田', 'Do', 'do', '々', '6"', '同上階', '-', 'idea'])('%s says something itself', (cell) =>
  expect(isDitto(cell)).toBe(false),
)

test('a sign stands for the last cell above it that says something', () => {
  const dittos = new Dittos()
  expect(dittos.read(['山田', '〃', '東京都'])).toEqual(['山田', '〃', '東京都'])
  expect(dittos.read(['佐藤', '03', '同上'])).toEqual(['佐藤', '03', '東京都'])
  expect(dittos.read(['鈴木', '', '〃'])).toEqual(['鈴木', '', '東京都'])
  expect(dittos.read(['高橋', '″'])).toEqual(['高橋', '03'])
  const plain = ['田中', '06', '大阪府']
  expect(dittos.read(plain)).toBe(plain)
})
