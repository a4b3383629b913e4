import { describe, expect, test } from 'vitest'
import { readCase } from './case-file.ts'

const caseWith = (more: string) =>
  readCase(`case: a\norganisation: {country: JP}\nattacks: [{id: x, evidence: ["evidence/**"]}]\n${more}`)
const why = (more: string) => {
  const read = caseWith(more)
  return read.ok ? 'accepted' : read.why
}

describe('how people are reached', () => {
  test('mail first, the portal and a QR code are the firm’s choice', () => {
    const read = caseWith(
      'delivery: {order: [email, letter], by-letter: [my-number], portal: www.example.jp/otoiawase, qr: true}',
    )
    expect(read.ok && read.value.delivery).toEqual({
      order: ['email', 'letter'],
      byLetter: ['my-number'],
      portal: 'www.example.jp/otoiawase',
      qr: true,
    })
  })

  test.each([
    ['delivery: {qr: true}', 'qr: true needs portal'],
    ['delivery: {portal: "https://example.jp/"}', 'without https://'],
    ['delivery: {order: [letter, letter]}', 'name each route once'],
    ['delivery: {by-letter: [mynumber]}', 'unknown item code'],
  ])('%s is refused', (more, reason) => expect(why(more)).toContain(reason))
})

describe('what is known about single people', () => {
  test('a representative, a safety flag and the reason', () => {
    const read = caseWith(
      'people:\n  - {customer: "0012", is: ward, through: {name: 後見 一郎, postal-code: 100-0001, address: 東京都千代田区1-1}, reason: 登記事項証明書}\n  - {customer: C-9, safe-delivery: true, reason: 本人の申出}',
    )
    expect(read.ok && read.value.people).toMatchObject([
      {
        by: 'customer-number',
        value: '0012',
        is: 'ward',
        safeDelivery: false,
        through: { name: '後見 一郎', postalCode: '1000001' },
      },
      { by: 'customer-number', value: 'C-9', safeDelivery: true, reason: '本人の申出' },
    ])
  })

  test.each([
    ['people: [{customer: A, person: 0000000000000000000000000000000a, is: minor, reason: x}]', 'not both'],
    ['people: [{customer: A, reason: x}]', 'say something'],
    ['people: [{customer: 0012, is: minor, reason: x}]', 'must be text'],
    ['people: [{customer: A, is: minor}]', 'reason'],
    ['people: [{customer: A, is: minor, reason: x}, {customer: A, is: ward, reason: x}]', 'each person is named once'],
  ])('%s is refused', (more, reason) => expect(why(more)).toContain(reason))
})
