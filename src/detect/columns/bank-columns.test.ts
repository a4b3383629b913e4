import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const CELLS: Readonly<Record<string, readonly string[]>> = {
  お客様口座番号: ['C0848437', 'C0848438', 'C0848439', 'C0848440'],
  口座番号: ['1234567', '2345678', '3456789', '4567890'],
  出金先口座番号: ['1234567', '2345678', '3456789', '4567890'],
  氏名: ['山田 花子', '佐藤 太郎', '鈴木 一郎', '高橋 美咲'],
  口座名義人: ['山田 花子', '佐藤 太郎', '鈴木 一郎', '高橋 美咲'],
  '口座名義人（カナ）': ['ﾔﾏﾀﾞ ﾊﾅｺ', 'ｻﾄｳ ﾀﾛｳ', 'ｽｽﾞｷ ｲﾁﾛｳ', 'ﾀｶﾊｼ ﾐｻｷ'],
  生年月日: ['1980-04-01', '1975-02-03', '1990-12-30', '1988-08-08'],
  出金先銀行名: ['みずほ銀行', 'みずほ銀行', '三菱UFJ銀行', 'りそな銀行'],
  出金先支店名: ['本店', '渋谷支店', '新宿支店', '堺東支店'],
  口座区分: ['特定', '一般', 'NISA', '特定'],
  種目: ['走幅跳', '100m', '砲丸投', '走高跳'],
}

/** What the columns of a table are, by the codes of items. */
function itemsOf(...header: readonly string[]): readonly string[] {
  const sample = Array.from({ length: 4 }, (_, row) => header.map((name) => CELLS[name]?.[row] ?? ''))
  return detector.profileTable({ header, sample }).map(({ use }) => use)
}

test('number and holder of an account at the firm are no account at the bank that stands elsewhere in the table', () =>
  expect(
    itemsOf(
      'お客様口座番号',
      '口座名義人',
      '口座名義人（カナ）',
      '生年月日',
      '出金先銀行名',
      '出金先支店名',
      '出金先口座番号',
    ),
  ).toEqual(['customer-number', 'name', 'name-kana', 'birth-date', 'bank-account', 'bank-account', 'bank-account']))

test.each([
  ['the holder beside the bank', ['氏名', '出金先銀行名', '出金先支店名', '口座番号', '口座名義人'], 4],
  [
    'a holder apart from the bank, where somebody is named',
    ['氏名', '出金先銀行名', '口座番号', '生年月日', '口座名義人'],
    4,
  ],
  ['the only number of an account', ['氏名', '口座番号', '生年月日', '出金先銀行名', '出金先支店名'], 1],
])('%s is of the account at the bank', (_, header, at) => expect(itemsOf(...header)[at]).toBe('bank-account'))

test('the event of an athlete is no kind of deposit', () =>
  expect(itemsOf('氏名', '種目', '生年月日')[1]).not.toBe('bank-account'))

test('where brokers keep securities is no bank, and the number beside it one of the firm', () =>
  expect(itemsOf('口座番号', '氏名', '口座区分')).toEqual(['customer-number', 'name', 'ignore']))
