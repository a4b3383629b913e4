import { expect, test } from 'vitest'
import { givensOfRelatives, namesInLetters } from './relatives.ts'

const found = (text: string): readonly string[] =>
  [...givensOfRelatives(text), ...namesInLetters(text)].map(({ start, end }) => text.slice(start, end))

test.each([
  ['一人娘の麻衣の結婚', '麻衣'],
  ['息子のりくが熱を出した', 'りく'],
  ['新婦葵の挨拶', '葵'],
  ['長男操の進学に伴い', '操'],
  ['弟の忍が代わりに来た', '忍'],
  ['妻あゆみと暮らす', 'あゆみ'],
  ['夫・秀明は単身赴任中', '秀明'],
  ['今日Tran Thi Huong氏が来た', 'Tran Thi Huong'],
  ['昨日FUJII Chiakiさんが来た', 'FUJII Chiaki'],
  ['今日LI Naさんが来た', 'LI Na'],
  ['Chiaki Fujii様の件', 'Chiaki Fujii'],
])('in «%s» somebody is named', (text, name) => {
  expect(found(text)).toEqual([name])
})

test.each([
  ['息子の学校に行く', 'a word'],
  ['娘の未来が心配だ', 'a word that is a name too'],
  ['娘の手が冷たい', 'a word of one character'],
  ['弟子が増えた', 'a word that begins with a relative'],
  ['母国の友人', 'the same'],
  ['夫婦で来店', 'the same'],
  ['姉の愛子様式', 'the name goes on'],
  ['NTT Dataさんの件', 'a firm'],
  ['Google Cloudさんの件', 'a firm'],
  ['FUJII Chiaki の件', 'no honorific'],
])('in «%s» nobody is named: %s', (text) => {
  expect(found(text)).toEqual([])
})
