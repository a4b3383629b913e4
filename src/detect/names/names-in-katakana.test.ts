import { expect, test } from 'vitest'
import { foreignNames } from './names-in-katakana.ts'

const found = (text: string): readonly string[] => foreignNames(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['プラタマ・リズキ様へ電話', 'プラタマ・リズキ'],
  ['レ・ティ・フォンと面会した', 'レ・ティ・フォン'],
  ['マリア・サントスは夫婦である', 'マリア・サントス'],
  ['講師:アウン・ミン', 'アウン・ミン'],
  ['ジョン=スミス氏の会見', 'ジョン=スミス'],
])('in «%s» somebody is named', (text, name) => {
  expect(found(text)).toEqual([name])
})

test.each([
  ['ショッピング・モールへ行く', 'a place'],
  ['データ・センターの様子', 'a place'],
  ['カタカナ・ひらがな', 'two scripts'],
])('in «%s» nobody is named: %s', (text) => {
  expect(found(text)).toEqual([])
})
