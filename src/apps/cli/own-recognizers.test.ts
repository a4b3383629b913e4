import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeDetector, ownRecognizer, type Recognizer } from '#detect/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { readOwnRecognizers, versionOfOwn } from './own-recognizers.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

async function reading(text: string, name = 'shop.yaml') {
  const folder = mkdtempSync(join(tmpdir(), 'own-'))
  made.push(folder)
  writeFileSync(join(folder, name), text)
  return readOwnRecognizers(folder)
}

const GOOD = `id: shop-member
item: customer-number
labels: [ショップ会員番号]
pattern: 'SHOP-\\d{8}'
check: mod11
form: digits
sure: likely
examples: ["SHOP-12345674", "会員«SHOP-12345674»の件"]
near-misses: ["SHOP-1234567", "SHOP-12345675"]
`
const builtIn = await loadFolder<Recognizer>(new URL('../../detect/recognizers/', import.meta.url))
const detectorWith = async (text: string) => makeDetector([...builtIn, ...(await reading(text)).map(ownRecognizer)])

describe('a recognizer that somebody wrote', () => {
  test('finds its values in text and tells them apart by their check digit', async () => {
    const found = (await detectorWith(GOOD)).findInText(
      'SHOP-12345674 と SHOP-12345675、ショップ会員番号: SHOP-12345682',
    )
    expect(found.map((f) => [f.start, f.sure, f.by, f.value.reveal('compared in a test')])).toEqual([
      [0, 'likely', 'shop-member', 'SHOP12345674'],
      [40, 'certain', 'shop-member', 'SHOP12345682'],
    ])
  })
  test('names a column by its label and reads what fits; the rest of the column is possible', async () => {
    const detector = await detectorWith(GOOD)
    const sample = [['SHOP-12345674'], ['退会']]
    const profile = detector.profileTable({ header: ['ショップ 会員番号'], sample })
    expect(profile.map((m) => [m.use, m.sure, m.by])).toEqual([['customer-number', 'certain', 'shop-member']])
    expect(sample.flatMap((row) => detector.findInRow(profile, row).map((f) => f.sure))).toEqual([
      'certain',
      'possible',
    ])
  })
  test('leaves every other column as it was', async () => {
    const header = ['会員番号', '氏名']
    const sample = [['A-1', '山田太郎']]
    expect((await detectorWith(GOOD)).profileTable({ header, sample })).toEqual(
      makeDetector(builtIn).profileTable({ header, sample }),
    )
  })
  test('with labels alone takes the word behind them', async () => {
    const text = 'id: locker\nitem: customer-number\nlabels: [ロッカー番号]\nexamples: ["ロッカー番号：«B-12»"]\n'
    const found = (await detectorWith(text)).findInText('ロッカー番号：B-77 使用中')
    expect(found.map((f) => f.value.reveal('compared in a test'))).toEqual(['B-77'])
  })
  test('is another version when a word of it is another', async () =>
    expect(versionOfOwn(await reading(GOOD))).not.toBe(versionOfOwn(await reading(GOOD.replace('likely', 'certain')))))
})

test.each([
  ['a pattern that is none', GOOD.replace('SHOP-', 'SHOP-('), /shop\.yaml line 4: pattern: no RE2 pattern/],
  ['look-behind, which RE2 leaves out', GOOD.replace('SHOP', '(?<=x)SHOP'), /line 4: pattern: no RE2 pattern/],
  [
    'an example that is not found',
    GOOD.replace('SHOP-12345674"', 'SHOP-12345675"'),
    /line 8: examples\[0\]: is not found/,
  ],
  [
    'an example found elsewhere',
    GOOD.replace('会員«SHOP-12345674»', '«会員»SHOP-12345674'),
    /line 8: examples\[1\]: something else/,
  ],
  [
    'a near miss that is found',
    GOOD.replace('"SHOP-1234567"', '"SHOP-12345674"'),
    /line 9: near-misses\[0\]: is found/,
  ],
  [
    'an item that is no code',
    GOOD.replace('customer-number', 'custmer-number'),
    /line 2: item: unknown item code custmer-number; did you mean customer-number\?/,
  ],
  ['a key that is none', `${GOOD}lables: [x]\n`, /line 10: unknown key "lables"; did you mean labels\?/],
  ['an id that is taken', GOOD.replace('shop-member', 'phone'), /line 1: id: another recognizer has the id phone/],
  ['a check that is none', GOOD.replace('mod11', 'mod10'), /line 5: check must be one of/],
  ['no examples', GOOD.replace(/examples.*\n/, ''), /examples is missing/],
])('%s is refused with file, line and key', async (_what, text, message) =>
  expect(reading(text)).rejects.toThrow(message),
)

test('a program among the recognizers is refused, and where it belongs is said', async () =>
  expect(reading('export default {}', 'x.ts')).rejects.toThrow(/none is run from a case.*src\/detect\/recognizers/))

test('a pattern made to take forever does not', async () => {
  // Native regular expressions take 2^n steps here; the test would not end.
  const own = await reading(
    "id: slow\nitem: customer-number\npattern: '(a+)+$|(a|a)*b|(x+x+)+y'\nexamples: ['aaa']\nnear-misses: ['ccc']\n",
  )
  const detector = makeDetector([...builtIn, ...own.map(ownRecognizer)])
  for (const text of [`${'a'.repeat(5_000)}!`, 'x'.repeat(5_000), `${'aa'.repeat(2_000)}c`])
    expect(Array.isArray(detector.findInText(text))).toBe(true)
})
