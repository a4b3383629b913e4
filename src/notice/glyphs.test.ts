import { expect, test } from 'vitest'
import { addressee } from './addressee.ts'
import { coverageOf, drawableByLetterFonts } from './index.ts'
import { contactOf } from './test-case.ts'

const drawable = drawableByLetterFonts()

test.each([
  ['𠮷野', true, 'beyond the first plane'],
  ['髙橋 﨑田 渡邉', true, 'compatibility forms of names'],
  ['葛\u{e0100}城', true, 'a variant that falls back to its plain form'],
  ['ｶﾅ José Ñandú', true, 'half-width kana and accents'],
  ['\u{e000}', false, 'a private character of some old system'],
  ['𪚥', false, 'a character that neither font holds'],
])('%s: drawable is %s (%s)', (text, answer) => expect(drawable(text)).toBe(answer))

test('bytes that are no font are refused', () => {
  expect(() => coverageOf(new Uint8Array(64))).toThrow('no cmap table')
})

test.each([
  ['1000001', '100-0001'],
  ['100-0001', '100-0001'],
  ['', ''],
])('the postal code %s is printed as %s', (postalCode, printed) => {
  expect(addressee(contactOf(1, { postalCode }))?.postalCode).toBe(printed)
})

test('an address breaks at a space where it can, and the type shrinks before it is given up', () => {
  const linesOf = (address: string) => addressee(contactOf(1, { address }))
  expect(linesOf('東京都千代田区千代田1-1 見本ハイツ千代田壱番館101号室')?.lines).toEqual([
    '東京都千代田区千代田1-1',
    '見本ハイツ千代田壱番館101号室',
  ])
  expect(linesOf('あ'.repeat(66))?.sizePoints).toBe(10.5)
  expect(linesOf('あ'.repeat(67))?.sizePoints).toBe(9)
  expect(linesOf('あ'.repeat(145))?.sizePoints).toBe(8)
  expect(linesOf('あ'.repeat(146))).toBeUndefined()
})
