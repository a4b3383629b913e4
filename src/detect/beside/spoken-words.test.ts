import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const PEOPLE = ['佐藤花子', '鈴木一郎', '高橋健', '田中美咲', '伊藤翔太', '山本大輔']
const GOODS = ['電気ケトル', '加湿器', 'ドライヤー', '掃除機', '扇風機', '炊飯器']
const ASKED = [
  '届いた商品の色が違うのですが、交換できますか。',
  '来週の予約を金曜に変更したいです。',
  'ログインできません。どうすればよいか教えてください。',
  'いつも丁寧な対応をありがとうございます。',
  '領収書の宛名を会社名にしてほしい。',
  '解約の手続きが分からず困っています。',
]
const IN_ENGLISH = [
  'My parcel has not arrived yet, could you check?',
  'I would like to change my booking to Friday.',
  'How do I reset my password on the new site?',
  'Thank you for the quick help with my order.',
  'Please send the receipt to our new office.',
  'Why is my bill higher than it was last month?',
]
const OF_GOODS = [
  '軽量で持ち運びに便利な電気ケトル。',
  '静音設計で寝室にも最適な加湿器。',
  '大風量で短時間に乾くドライヤー。',
  '吸引力が続くコードレス掃除機。',
  '風量を8段階に調整する扇風機。',
  '5合まで炊けるマイコン式炊飯器。',
]
function meaningOf(header: string, cells: readonly string[], beside: readonly string[], other: string) {
  const sample = cells.map((cell, i) => [beside[i] ?? '', cell])
  const { use, sure } = detector.profileTable({ header: [other, header], sample })[1] ?? {}
  return [use, sure]
}

test.each([
  ['in Japanese', ASKED],
  ['in English', IN_ENGLISH],
])('what people ask, wish and thank for %s is theirs under any header, for a reviewer', (_, cells) =>
  expect(meaningOf('zq_7', cells, PEOPLE, '氏名')).toEqual(['communications', 'possible']),
)

test.each([
  ['words on goods beside people', 'zq_7', OF_GOODS, PEOPLE, '氏名'],
  ['questions of which nobody is named', 'zq_7', ASKED, GOODS, '商品名'],
])('%s: no communications', (_, header, cells, beside, other) =>
  expect(meaningOf(header, cells, beside, other)[0]).not.toBe('communications'),
)
