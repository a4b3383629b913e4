import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { refusalReasons } from '#kernel/refused.ts'
import {
  balanceBar,
  boundsBar,
  combinationTable,
  count,
  dataTable,
  dayText,
  html,
  lengthText,
  momentText,
  pager,
  words,
} from './index.ts'

test.each([
  [0, '0分', '0 minutes'],
  [59 * 60_000, '59分', '59 minutes'],
  [3_600_000, '1時間0分', '1 hour 0 minutes'],
  [86_400_000, '1日', '1 day'],
  [450 * 3_600_000, '18日18時間', '18 days 18 hours'],
  [-2 * 86_400_000, '2日', '2 days'],
])('%i ms is %s or %s', (ms, ja, en) => expect([lengthText(ms, 'ja'), lengthText(ms, 'en')]).toEqual([ja, en]))

test('a moment is shown on the day of its own zone, whatever the machine thinks', () => {
  const at = instant('2017-07-31T23:30:00Z')
  expect(momentText(at, 'Asia/Tokyo', 'ja')).toBe('2017年8月1日（火） 08:30')
  expect(momentText(at, 'UTC', 'en')).toBe('Mon 31 Jul 2017 23:30')
  expect(dayText(legalDay('2017-08-16'), 'en')).toBe('Wed 16 Aug 2017')
})

test('figures have a comma every three digits', () => {
  expect([0, 999, 1000, 112364, 1234567].map(count)).toEqual(['0', '999', '1,000', '112,364', '1,234,567'])
})

test('what evidence says is never taken for a part of the page', () => {
  const bad = '<script>alert(1)</script>"\'&'
  const table = dataTable({ id: 'a', caption: bad, columns: [{ head: bad, cell: () => bad }], rows: [1] })
  expect(String(table)).not.toContain('<script')
  expect(String(html`<a href="${bad}">`)).toBe('<a href="&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;">')
})

const table = String(
  combinationTable({
    id: 'c',
    caption: 'c',
    persons: 5,
    combinations: [
      { items: ['name', 'email'], persons: 3 },
      { items: ['name'], persons: 2 },
    ],
    href: (c) => `/${c.items.join('.')}`,
    language: 'ja',
  }),
)

test('a combination table says each mark in words, links each count and adds up each item', () => {
  expect(table.match(/class="yes"/g)).toHaveLength(3)
  expect(table.match(/漏えい<\/span>/g)).toHaveLength(3)
  expect(table).toContain('href="/name.email" aria-label="3人：氏名・メールアドレス。該当する人を開く"')
  const foot = table.slice(table.indexOf('<tfoot>'))
  expect([...foot.matchAll(/<td class="figure">(\d+)<\/td>/g)].map((m) => m[1])).toEqual(['5', '3'])
})

test('bounds without spread say so and draw no line', () => {
  expect(String(boundsBar({ min: 7, likely: 7, max: 7 }, 'en'))).toContain('no spread: exactly 7')
  expect(String(boundsBar({ min: 7, likely: 7, max: 7 }, 'en'))).not.toContain('<svg')
  expect(String(boundsBar({ min: 1, likely: 2, max: 5 }, 'ja'))).toContain('下限 1人 〜 上限 5人')
})

test('a balance that does not add up says that the result must not be used', () => {
  const bar = (recordsRefused: number) =>
    String(balanceBar({ recordsIn: 10, recordsLedgered: 8, recordsRefused }, 'en'))
  expect(bar(2)).toContain('It adds up')
  expect(bar(1)).toContain('Do not use this result')
})

test('a list that fits on one page has no pager; the last page says how far it goes', () => {
  const at = (page: number, total: number) =>
    String(pager({ page, pageSize: 50, total, href: (n) => `?page=${n}`, language: 'en' }))
  expect(at(1, 50)).toBe('')
  expect(at(3, 101)).toContain('101–101 of 101')
  expect(at(3, 101)).not.toContain('?page=4')
})

test('every reason for a refusal has a name and a remedy in both languages', () => {
  for (const reason of refusalReasons) {
    expect(words.balance.reason[reason].ja && words.balance.reason[reason].en).toBeTruthy()
    expect(words.balance.help[reason].ja && words.balance.help[reason].en).toBeTruthy()
  }
})
