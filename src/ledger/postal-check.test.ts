import { expect, test } from 'vitest'
import { comparableOf } from './comparable.ts'
import { completedTown, type PostalVerdict, postalVerdict } from './postal-check.ts'
import { postalCodes, postalPlacesOf } from './postal-table.ts'
import { addressForm } from './rules/address.ts'

test.each<[code: string, address: string, verdict: PostalVerdict, why: string]>([
  ['100-0005', '東京都千代田区丸の内1-1', 'agrees', 'the town of the code'],
  ['〒１００－０００５', '千代田区丸ノ内一丁目1番', 'agrees', 'another spelling of town and code'],
  ['1000005', '丸の内1-1', 'agrees', 'no municipality stated'],
  ['1000000', '東京都千代田区丸の内1-1', 'agrees', 'the code of the whole municipality'],
  ['1000005', '東京都千代田区大手町1-1', 'other-town', 'a neighbouring town with a code of its own'],
  ['1000005', '東京都港区六本木6-1-2', 'other-municipality', 'another ward'],
  ['1000005', '大阪府大阪市北区梅田1-2-3', 'other-municipality', 'another prefecture'],
  ['1830000', '広島県府中市府川町1', 'other-municipality', 'two cities of one name in two prefectures'],
  ['3540041', '埼玉県入間郡三芳町藤久保1', 'agrees', 'with its county'],
  ['3540041', '三芳町藤久保1', 'agrees', 'without'],
  ['3300063', '浦和市高砂3-15-1', 'agrees', 'the name from before a merger'],
  ['1000005', '千代田区どこか1-1', 'unknown', 'a district that the list does not know'],
  ['1008111', '東京都千代田区千代田1-1', 'unlisted-code', 'the code of one addressee'],
  ['', '東京都千代田区丸の内1-1', 'unknown', 'no code'],
  ['1000005', '7 Wallaby Place', 'unknown', 'an address abroad'],
])('%s beside %s: %s (%s)', (code, address, verdict) => expect(postalVerdict(code, address)).toBe(verdict))

test('no town of the list contradicts its own code', () => {
  const wrong = postalCodes()
    .filter((_, i) => i % 61 === 0)
    .flatMap((code) => postalPlacesOf(code).map((place) => ({ code, ...place })))
    .filter(({ code, prefecture, city, town }) => {
      const verdict = postalVerdict(code, `${prefecture}${city}${town}1-2-3`)
      return verdict === 'other-town' || verdict === 'other-municipality'
    })
  expect(wrong).toEqual([])
})

test('an address without its municipality becomes comparable by the postal code, and no other address changes', () => {
  const town = (address: string, code: string): string => completedTown(addressForm(address).town, code)
  expect(town('丸の内1-1', '1000005')).toBe('千代田区丸ノ内')
  expect(town('千代田区丸の内1-1', '1000005')).toBe('千代田区丸ノ内')
  expect(town('丸の内1-1', '')).toBe('丸ノ内')
  expect(town('丸の内1-1', '1500002')).toBe('丸ノ内')
  expect(town('港区六本木6-1-2', '1000005')).toBe('港区六本木')
  expect(town('豊島区南池袋1-2', '1140003')).toBe('豊島区南池袋')
})

test('two rows of one house, one without its ward, have one comparable address', () => {
  const row = (address: string) =>
    comparableOf({
      file: 'a.csv',
      part: '',
      row: 1,
      role: 'self',
      attack: 'a',
      certainty: 'confirmed',
      exposure: 'taken',
      items: ['address', 'postal-code'],
      values: { address: [address], 'postal-code': ['100-0005'] },
    }).address
  expect(row('丸の内1-2-3')).toBe(row('東京都千代田区丸の内一丁目2番3号'))
})
