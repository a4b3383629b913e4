import { describe, expect, test } from 'vitest'
import type { Contact } from '#kernel/contact.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { instant } from '#kernel/instant.ts'
import type { Language } from '#texts/index.ts'
import type { ComposeInput, ToldBefore } from './index.ts'
import { compose, contactOf, policy, row, told, who } from './test-case.ts'

const byPhone = (n: number, given: Partial<Contact> = {}) =>
  contactOf(n, { address: '', phone: '09000000000', ...given })
const told1 = (items: readonly DataKind[], given: Partial<ComposeInput> = {}, attack: '2016' | '2017' = '2017') =>
  compose([row(1, attack, items)], { contact: [byPhone(1)], ...given }).notices[0]

describe('who has only a mobile number gets one SMS', () => {
  test('with their own reference and check words, in a file of its own', () => {
    const people = [row(1, '2017', ['name']), row(2, '2016', ['phone']), row(2, '2017', ['email'])]
    const { notices } = compose(people, { contact: [byPhone(1), byPhone(2)] })
    expect(notices.map((n) => [n.route, n.file, n.page, n.pages])).toEqual([
      ['sms', 'notices/sms/r1-000001.txt', 0, 0],
      ['sms', 'notices/sms/r1-000002.txt', 0, 0],
    ])
    for (const n of notices) {
      expect(n.sms).toContain(n.reference)
      expect(n.sms).toContain(n.checkWord)
      for (const other of notices.filter((o) => o !== n)) expect(n.sms).not.toContain(other.reference)
    }
  })

  test.each<[Language, readonly DataKind[]]>([
    ['ja', ['name', 'email']],
    ['en', ['name', 'email']],
  ])('in %s it reads as approved', async (language, items) => {
    await expect(`${told1(items, { language })?.sms}\n`).toMatchFileSnapshot(`./goldens/sms.${language}.txt`)
  })
})

test.each<[string, readonly DataKind[], Partial<ComposeInput>]>([
  ['what nobody else should see', ['name', 'health'], {}],
  ['a password', ['password'], {}],
  ['what the firm tells of by letter', ['name', 'phone'], { policy: { ...policy, byLetter: ['phone'] } }],
])('an SMS about %s names no kind at all', (_what, items, given) => {
  expect(told1(items, given)?.sms).toMatch(/お客様の情報が漏えいしました。公式サイト/)
})

test.each<Language>(['ja', 'en'])('an SMS in %s has no link, no name and no number of its reader', (language) => {
  const sms = told1(['name', 'phone'], { language })?.sms ?? ''
  expect(sms).not.toMatch(/https?:|www\.|見本 太郎|09000000000/)
  expect(sms).toContain('0120-000-000')
})

test('an SMS says how sure it is', () => {
  expect([told1(['name'])?.sms, told1(['name'], {}, '2016')?.sms]).toEqual([
    expect.stringContaining('漏えいしました'),
    expect.stringContaining('漏えいした可能性があります'),
  ])
})

test('kinds that do not fit into two parts are left out; what is still too long is held', () => {
  const named = (length: number) => {
    const organisation = { ja: '社'.repeat(length), en: 'x'.repeat(length) }
    const n = told1(['name', 'name-kana', 'address', 'phone', 'email'], { told: { ...told, organisation } })
    return [n?.held, n?.file !== '', n?.sms?.includes('対象')]
  }
  expect(named(4)).toEqual([undefined, true, true])
  expect(named(20)).toEqual([undefined, true, false])
  expect(named(80)).toEqual(['sms-too-long', false, undefined])
})

test.each<[string, readonly DataKind[], RegExp]>([
  [
    'more than before',
    ['name', 'email'],
    /】前回の続報です。お客様の情報が漏えいしました。対象：氏名・メールアドレス。/,
  ],
  ['a part of it', ['name'], /】訂正です。お客様の情報の一部は、対象ではありませんでした。公式/],
  ['nothing any more', [], /】訂正です。お客様の情報は、対象ではありませんでした。公式/],
])('somebody told before, now %s, reads what is different', (_what, items, says) => {
  const before: ToldBefore = {
    person: who(1),
    batch: 'b0',
    attacks: ['2017'],
    items: items.length === 2 ? ['name'] : ['name', 'phone'],
    certainty: ['2017:confirmed'],
    advice: [],
    variant: 'affected',
    route: 'sms',
    language: 'ja',
    sha256: '',
    at: instant('2017-07-26T18:00:00+09:00'),
  }
  const rows = items.length > 0 ? [row(1, '2017', items)] : []
  const { notices } = compose(rows, { contact: [byPhone(1)], toldBefore: new Map([[who(1), before]]) })
  expect(notices.map((n) => n.sms)).toEqual([expect.stringMatching(says)])
})
