import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'
import { passesMyNumber } from '../values/check-digits.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const NAMES = '佐藤 一郎|鈴木 花子|高橋 真由美|木村 拓也|清水 健太|山口 美穂|渡辺 直人|伊藤 恵子|中村 和夫'.split('|')

/** What a column of these cells is under the header, beside names of people. */
function useOf(header: string, cells: readonly string[]): string | undefined {
  const sample = cells.map((cell, i) => [NAMES[i % NAMES.length] ?? '', cell])
  return detector.profileTable({ header: ['氏名', header], sample })[1]?.use
}

const IBANS = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'NL91 ABNA 0417 1643 00',
  'NO9386011117947',
  'FR1420041010050500013M02606',
]
const CARDS = ['4111111111111111', '5500000000000004', '3530111333300000', '378282246310005', '36000000000008']
const CRYPTS = ['a', 'b', 'c'].map((c) => `$6$saltsalt$${c.repeat(86)}`)
/** Individual numbers that pass their check digit. */
const MY_NUMBERS = Array.from({ length: 9 }, (_, i) => {
  const eleven = `${12345678901 + i * 9876543}`
  return Array.from({ length: 10 }, (_, last) => `${eleven}${last}`).find(passesMyNumber) ?? ''
})

test.each<[header: string, cells: readonly string[], use: string]>([
  ['nomina', IBANS, 'bank-account'],
  ['契約コード', IBANS, 'bank-account'],
  ['user_id', CARDS, 'card-number'],
  ['注文番号', CARDS, 'card-number'],
  ['unixHash', CRYPTS, 'password-hash'],
  ['事業者登録番号', ['T1180301018771', 'T7010001008844', 'T5010401067252'], 'corporate-number'],
])('cells under %s prove to be what they are', (header, cells, use) => {
  expect(useOf(header, cells)).toBe(use)
})

test.each<[header: string, cells: readonly string[], use: string]>([
  ['パスワード', IBANS, 'password'],
  ['秘密の答え', CARDS, 'secret-question'],
  ['注文番号', ['4111111111111111', '1234567812345678', '4111111111111112', '5500000000000004'], 'ignore'],
])('what people choose for %s, and cells that only in part prove anything, stay as they are', (header, cells, use) => {
  expect(useOf(header, cells)).toBe(use)
})

test('individual numbers under the number of a thing are individual numbers from eight on, if all pass the check digit', () => {
  const others = ['123456789012', ...MY_NUMBERS.slice(1)]
  expect([MY_NUMBERS, MY_NUMBERS.slice(2), others].map((cells) => useOf('管理コード', cells))).toEqual([
    'my-number',
    'ignore',
    'ignore',
  ])
})
