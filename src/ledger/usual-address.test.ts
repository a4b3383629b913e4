import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressForm, stepByStep } from './rules/address.ts'
import { usualAddress } from './usual-address.ts'

const towns = [
  '京都府',
  '山県市',
  '岐阜県',
  '都城市',
  '東京都',
  '港区',
  '六本木',
  '神奈川県',
  '横浜市',
  '龍ヶ崎',
  '美しが丘',
  '丸の内',
  '一番町',
  '小川町',
  '大字',
  '字',
  '北1条西',
  '三田',
  '比企郡',
  '浦和市',
  'ニュータウン',
  '二ー三',
  '7 Wallaby Place',
  '〒150-0002',
]
const numbers = ['1', '２', '13', '005', '１０２', '2345', '三', '十五', '一〇二', '百三', '〇五', '①']
const units = [
  '丁目',
  '番',
  '番地',
  '番地の',
  '番の',
  '号',
  'の',
  '-',
  '－',
  '−',
  'ー',
  'ｰ',
  '〜',
  '条',
  '線',
  '区',
  '番町',
  '番丁',
  '号室',
  '地',
  ' ',
  '　',
  '號',
]
const tails = [
  'メゾン',
  'ﾊｲﾂ',
  'Ｂ',
  'b',
  'B棟',
  '203',
  '２０３号室',
  '地下',
  'Ⅱ',
  '・',
  '(株)',
  '－903',
  ' 605',
  '　A ',
  '\u{e0100}',
  '𠮷',
]
const pieces = fc.array(fc.constantFrom(...towns, ...numbers, ...units, ...numbers, ...units, ...tails), {
  maxLength: 12,
})
const usual = fc
  .tuple(
    fc.constantFrom(
      '東京都港区六本木',
      '横浜市中区本町',
      '龍ヶ崎市',
      '丸の内',
      '三田',
      '一番町',
      '美しが',
      '大字',
      '本町 ',
    ),
    fc.array(fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...units)), { minLength: 1, maxLength: 5 }),
    fc.array(fc.constantFrom(...tails), { maxLength: 3 }),
  )
  .map(([town, chain, tail]) => `${town}${chain.map((pair) => pair.join('')).join('')}${tail.join('')}`)

test('an address that is read in one go is read as step by step, whatever its pieces', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        usual,
        usual,
        pieces.map((all) => all.join('')),
      ),
      (text) => {
        expect(addressForm(text), text).toEqual(text === '' ? addressForm('') : stepByStep(text))
      },
    ),
    { numRuns: 4000 },
  )
})

test.each([
  '東京都港区六本木六丁目１番２号',
  '港区六本木6-1-2',
  '港区六本木六−一−二',
  '横浜市中区本町２丁目13番地の５ メゾン本町２０３号',
  '船橋市浜町２－２０－１５',
  '寿町3丁目27番2号-906',
  '希望が丘五丁目三番地十三',
])('%s is read in one go', (text) => {
  expect(usualAddress(text, (written) => written)).not.toBeNull()
})

test.each(['京都府1番　丁目', '六本木1番 丁2', '港区三番 町5', '本町 2番　 町'])(
  'a blank within 番町 or 番丁 does not part it: %s',
  (text) => expect(addressForm(text)).toEqual(stepByStep(text)),
)
