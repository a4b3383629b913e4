import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const NAMES = ['Yumi Sato', 'Ken Suzuki', 'Hana Tanaka', 'Jun Ito', 'Mari Kato', 'Sho Mori'] as const
const CARDS = [
  '4111111111111111',
  '5500000000000004',
  '3530111333300000',
  '378282246310005',
  '4012888888881881',
] as const

/** What a column of these cells is under the header, beside names, cards and passwords of people. */
function useOf(header: string, cells: string): string | undefined {
  const sample = cells.split('|').map((cell, i) => [NAMES[i] ?? '', CARDS[i % 5] ?? '', `login${i}x`, cell])
  return detector.profileTable({ header: ['name', 'card_number', 'login', header], sample })[3]?.use
}

test.each([
  ['Tarjeta (últimos 4)', '6328|1383|0042|9911|7720', 'card-last4'],
  ['Karte (letzte 4 Ziffern)', '6328|1383|0042|9911|7720', 'card-last4'],
  ['カード番号（表示）', '****6328|****1383|****0042|****9911', 'card-last4'],
  ['cn', '34264333|55190722|96406095|40817123', 'customer-number'],
  ['PINCODE', '160-0023|980-0812|530-0039|231-0915', 'postal-code'],
  ['PASSWORD_PHONE', 'Sakura582#|tomoko1923|Tigers732!|ryo38x', 'password'],
  ["Date d'expiration", '01/32|04/28|12/27|07/30', 'card-expiry'],
  [
    'sha1_hash',
    '40f87c6d84f6a43d5e2c504b9506f122925a06c8|c548278225c13528e71c64751344f83fc982b4fa|37e18626341065d46d8b9b599a18bb4a1c5f792b',
    'password-hash',
  ],
])('%s is what its cells are', (header, cells, use) => expect(useOf(header, cells)).toBe(use))

test.each([
  ['決済カード番号', '4539-6247-1350-7241|4205-5208-3603-6451|4111 1111 1111 1111', 'card-number'],
  ['PINCODE', '4821|0093|7754|1200', 'password'],
  ['password_phone', '03-3456-7890|06-6345-1122|090-1234-5678', 'phone'],
  ['Expiration', '2027-04-01|2028-01-31|2026-09-30', 'ignore'],
])('%s stays what it says: %s', (header, cells, use) => expect(useOf(header, cells)).toBe(use))

test.each([
  ['state', 'closed|pending|active|closed|inactive'],
  ['statecode', '0|1|1|0|1'],
  [
    'CLIENT_CID',
    '51405a20-84ca-4389-9381-a94f83d9f0fc|762c4a66-2c9a-4b1f-aa7c-9d2597c73822|11111a20-84ca-4389-9381-a94f83d9f0fc|21405a20-84ca-4389-9381-a94f83d9f0fd|762c4a66-2c9a-4b1f-aa7c-9d2597c7382a',
  ],
  ['job', 'X420|X194|B002|X771|A008'],
])('cells under %s are nothing of the kind', (header, cells) => {
  expect(['ignore', 'unknown', 'free-text']).toContain(useOf(header, cells))
})

test('a bare type over numbers is a kind of account beside a bank only', () => {
  const row = ['30696917', '1', 'Ota', 'Aoi', '19510819', '6500052', '9907433', 'Chiba Bank']
  const header = ['PARTNER', 'TYPE', 'NAME_LAST', 'NAME_FIRST', 'BIRTHDT', 'POST_CODE1', 'BANKN', 'BANKA']
  expect(detector.profileTable({ header, sample: [row, row] })[1]?.use).toBe('ignore')
  const beside = ['NAME_LAST', 'BANKA', 'TYPE', 'BANKN']
  const accounts = ['Ota', 'Chiba Bank', '1', '9907433']
  expect(detector.profileTable({ header: beside, sample: [accounts, accounts] })[2]?.use).toBe('bank-account')
})
