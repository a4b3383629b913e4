import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const NAMES = ['山田 花子', '佐藤 太郎', '鈴木 一郎', '高橋 美咲', '田中 健一', '伊藤 直美']

/** What the columns behind a name are, of which each row has a cell by its number. */
function uses(header: readonly string[], row: (i: number) => readonly (string | number)[], names = NAMES): string {
  const sample = names.map((name, i) => [name, ...row(i).map(String)])
  return detector
    .profileTable({ header: ['氏名', ...header], sample })
    .slice(1)
    .map((m) => `${m.use}${m.piece ? `/${m.piece}` : ''}`)
    .join(' ')
}

const DAY = 'birth-date/first birth-date/second birth-date/third'
const year = (i: number) => 1951 + 9 * i
const [month, day] = [(i: number) => 1 + 2 * i, (i: number) => 28 - 4 * i]

describe('a day of birth in several columns', () => {
  test.each([
    [['生年月日', '', ''], (i: number) => [year(i), month(i), day(i)], DAY],
    [['誕生日', '月', '日'], (i: number) => [`${year(i)}年`, `${month(i)}月`, `${day(i)}日`], DAY],
    [['年', '月', '日'], (i: number) => [year(i), month(i), day(i)], DAY],
    [['元号', '年', '月', '日'], (i: number) => ['昭和', 30 + 5 * i, month(i), day(i)], `birth-date/era ${DAY}`],
    [['生年月日', '', '', ''], (i: number) => ['S', 30 + 5 * i, month(i), day(i)], `birth-date/era ${DAY}`],
  ])('is known below %s', (header, row, expected) => expect(uses(header, row)).toBe(expected))

  test.each([
    ['days of one year', ['年', '月', '日'], (i: number) => [2024, month(i), day(i)]],
    ['days of the last years', ['年', '月', '日'], (i: number) => [2010 + 2 * i, month(i), day(i)]],
    ['the era we live in', ['元号', '年', '月', '日'], (i: number) => ['令和', 1 + i, month(i), day(i)]],
    ['days of something else', ['入会年', '月', '日'], (i: number) => [year(i), month(i), day(i)]],
    ['numbers', ['年', '月', '日'], (i: number) => [year(i), 20 + i, day(i)]],
  ])('is not seen in %s', (_, header, row) => expect(uses(header, row)).not.toContain('birth-date'))

  test('is another day beside one that is known', () => {
    const found = uses(['生年月日', '年', '月', '日'], (i) => ['1980-01-02', year(i), month(i), day(i)])
    expect(found).not.toContain('/first')
  })
})

describe('a telephone number in three columns', () => {
  const PHONE = 'phone/first phone/second phone/third'
  const parts = (i: number) => ['03', 3456 + i, 7001 + 11 * i]
  test.each([[['TEL', '', '']], [['市外', '局番', '番号']], [['', '', '']], [['携帯電話', '2', '3']]])(
    'is known below %s',
    (header) => expect(uses(header, parts)).toBe(PHONE),
  )

  test.each([
    ['numbers that are too short together', ['', '', ''], (i: number) => ['03', 34 + i, 70 + i]],
    ['numbers below words of their own', ['店番', '伝票', '行'], parts],
  ])('is not seen in %s', (_, header, row) => expect(uses(header, row)).not.toContain('phone'))
})

test('a postal code goes on below the next header if that is empty', () => {
  expect(uses(['〒', ''], (i) => [150 + i, 1041 + i])).toBe('postal-code/first postal-code/second')
  expect(uses(['〒', '棟'], (i) => [150 + i, 1041 + i])).not.toContain('/second')
})

test('month and year behind the number of a card are those until which it holds', () => {
  const card = (...rest: readonly (string | number)[]) => ['4111111111111111', ...rest]
  expect(uses(['カード番号', '月', '年'], (i) => card(1 + i, 27 + i))).toMatch(
    /card-expiry\/first card-expiry\/second$/,
  )
  expect(uses(['カード番号', '有効期限', '年', '月'], (i) => card('', 2027 + i, 1 + i))).toMatch(
    /card-expiry\/second card-expiry\/first$/,
  )
  expect(uses(['カード番号', '回数', '年'], (i) => card(1 + i, 27 + i))).not.toContain('card-expiry')
})
