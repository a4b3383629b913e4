import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const meant = (header: string | null, cells: readonly string[]) =>
  detector.profileTable({ header: header === null ? null : [header], sample: cells.map((c) => [c]) })[0]

describe('columns that merely look like something', () => {
  test.each([
    ['versions', ['2.10.4.1', '1.0.12.3', '3.7.0.2', '10.1.1.9'], 'version numbers'],
    [
      'twelve digits without a check digit',
      ['123456789012', '223456789012', '323456789013', '423456789014'],
      'twelve digits',
    ],
    ['codes of goods', ['4901234567890', '4912345678901', '4923456789012', '4934567890123'], 'thirteen digits'],
  ])('%s are nobody, whatever the header', (_what, cells, why) => {
    expect(meant('見慣れない列', cells)).toMatchObject({ use: 'ignore', why: expect.stringContaining(why) })
    expect(meant(null, cells)?.use).toBe('ignore')
  })
  test('addresses of networks stay what they are', () =>
    expect(meant('見慣れない列', ['203.0.113.5', '198.51.100.7', '192.0.2.44'])?.use).toBe('ip-address'))
})

describe('how sure a column of numbers without a label is', () => {
  const social = ['219-09-9999', '078-05-1120', '457-55-5462', '123-45-6789', '111-22-3333']
  test('five different numbers in the form of social security numbers may be such, which a reviewer decides', () => {
    expect(meant('KMK_07', social)).toMatchObject({ use: 'national-id', sure: 'possible', by: 'ssn' })
    expect(meant('KMK_07', [...social.slice(1), '900-12-3456'])?.use).toBe('unknown')
    expect(
      meant(
        'KMK_07',
        Array.from({ length: 5 }, () => '219-09-9999'),
      )?.use,
    ).toBe('unknown')
  })
  const numbers = ['123456789018', '234567890124', '345678901232'].filter((n) => /^\d{12}$/.test(n))
  test('a few individual numbers are possible only', () => {
    const sure = [numbers[0] ?? '', numbers[0] ?? '', numbers[0] ?? ''] as const
    expect(meant(null, sure)).toMatchObject({ use: 'my-number', sure: 'possible' })
  })
  test('a label makes them certain', () =>
    expect(meant('マイナンバー', [numbers[0] ?? ''])).toMatchObject({ use: 'my-number', sure: 'certain' }))
  test('one in the middle of a sentence is possible', () =>
    expect(detector.findInText('番号は 123456789018 です').map((f) => [f.item, f.sure])).toEqual([
      ['my-number', 'possible'],
    ]))
})

describe('a column that is only called a number', () => {
  const codes = ['K-10012', 'K-10044', 'K-10078', 'K-10102', 'K-10107']
  test("holds somebody's codes when every row has its own", () =>
    expect(meant('番号', codes)).toMatchObject({ use: 'customer-number', sure: 'possible' }))
  test('is a number of the row when it counts', () =>
    expect(meant('番号', ['1', '2', '3', '4', '5'])?.use).toBe('ignore'))
  test('is nobody when codes come again', () => expect(meant('番号', [...codes, 'K-10012'])?.use).toBe('ignore'))
})

test('postal codes with and without signs in one column are postal codes', () =>
  expect(meant(null, ['〒160-0023', '1600023', '１６００１２３', '530-0005'])?.use).toBe('postal-code'))
