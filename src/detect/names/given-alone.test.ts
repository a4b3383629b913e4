import { expect, test } from 'vitest'
import { mayBegin } from './bare-names.ts'
import { givensAlone } from './given-alone.ts'

const found = (text: string): readonly string[] =>
  givensAlone(text, mayBegin).map(({ start, end }) => text.slice(start, end))

test.each([
  ['裕子は学校を休んだ。', ['裕子']],
  ['慎之介と久美子も来るよ', ['慎之介', '久美子']],
  ['本人不在、同居の健太に伝言。', ['健太']],
  ['うちの詩織', ['詩織']],
])('in «%s» the given names alone are %j', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  ['結果を定義する', 'words that are given, too'],
  ['七海が見える', 'a family'],
  ['大和は戦艦の名である。', 'a word'],
  ['裕子舎を訪ねる', 'another word goes on'],
  ['愛が足りない。', 'one character'],
])('in «%s» no given name stands alone: %s', (text) => {
  expect(found(text)).toEqual([])
})
