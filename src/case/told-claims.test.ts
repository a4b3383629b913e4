import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, legalDay } from '#kernel/legal-day.ts'
import { daysIn, figuresIn, kindsIn } from './told-claims.ts'

test.each<[string, readonly (readonly [number, boolean])[]]>([
  ['合計（重複なし）：114,102人', [[114_102, false]]],
  [
    '2,455人（2,449～2,470人）',
    [
      [2455, false],
      [2470, false],
    ],
  ],
  ['約2,500件と公表', [[2500, true]]],
  ['11万2,364件', [[112_364, false]]],
  ['約11万件', [[110_000, true]]],
  ['１，２００名', [[1200, false]]],
  ['2,455 persons (between 2,449 and 2,470)', [[2455, false]]],
  ['about 2,500 records (件) published', [[2500, true]]],
  ['1,000人を超える漏えい', []],
  ['1,000人以上', []],
  ['5人未満', []],
  ['more than 1,000 people', []],
  ['fewer than 5 people', []],
  ['1人は1つの組合せにだけ数えています', []],
  ['2017年の攻撃、電話 0120-000-000', []],
])('figures in 「%s」', (text, expected) => {
  expect(figuresIn(text).map(({ value, about }) => [value, about])).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['平成29年8月16日（水）までに書面で報告', ['2017-08-16']],
  ['令和元年5月1日', ['2019-05-01']],
  ['2017年7月13日（木）15:00', ['2017-07-13']],
  ['2017-07-31までの約束', ['2017-07-31']],
  ['Wed, 16 August 2017', ['2017-08-16']],
  ['2016年7月から11月', []],
  ['2017年2月30日', []],
])('days in 「%s」', (text, expected) => {
  expect(daysIn(text)).toEqual(expected)
})

test('a day is read back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6000 }), (n) => {
      const day = addDays(legalDay('2015-01-01'), n)
      const [y, m, d] = day.split('-').map(Number)
      const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.parse(day))
      for (const written of [day, `${y}年${m}月${d}日`, `${d} ${month} ${y}`])
        expect(daysIn(`on ${written}.`)).toEqual([day])
    }),
  )
})

test('a count is read back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999_999 }), (n) => {
      const grouped = String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
      for (const written of [`${n}人`, `${grouped}件`, `${grouped} persons`, `${n} records`])
        expect(figuresIn(written).map((f) => f.value)).toEqual([n])
    }),
  )
})

test.each<[string, readonly string[] | null]>([
  ['氏名、メールアドレス', ['name', 'email']],
  ['攻撃2016：氏名、パスワード', ['name', 'password']],
  ['name, e-mail address', ['name', 'email']],
  ['氏名', ['name']],
  ['氏名とその他', null],
  ['漏えいしていないと公表：個人番号（マイナンバー）', null],
  ['stated as not leaked: password', null],
])('kinds in 「%s」', (text, expected) => {
  expect(kindsIn(text)).toEqual(expected)
})

test('a list under a heading of what did not leak is no list of what leaked', () => {
  expect(kindsIn('個人番号（マイナンバー）', '漏えいが確認されていない項目')).toBeNull()
  expect(kindsIn('My Number', 'Items for which we found no leak')).toBeNull()
})
