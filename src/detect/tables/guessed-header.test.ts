import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'
import { oneWordOf } from './guessed-header.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const NAMES = 'Megan Hughes|Omar Haddad|Lena Fischer|Carlos Ruiz|Emma Martin|Peter Novak|Sofia Rossi|Jan Visser'.split(
  '|',
)

/** What a column headed `header` is in a table that names people, or whatever else stands beside it. */
function columnOf(
  header: string,
  cells: string,
  beside: Readonly<Record<string, readonly string[]>> = { name: NAMES },
) {
  const own = cells.split('|')
  const sample = own.map((cell, row) => [...Object.values(beside).map((column) => column[row] ?? ''), cell])
  return detector.profileTable({ header: [...Object.keys(beside), header], sample }).at(-1)
}

describe('one word of a header is known, and the cells are such values', () => {
  test.each([
    ['xq_gender_zz', 'Homme|Femme|Femme|Homme|Homme|Femme|Homme|Femme', 'sex'],
    ['PostalCodeQX', '30301|67000|75011|10115|28013|60311|94105|33000', 'postal-code'],
    ['zz_postcode_vv', 'SW1A 1AA|M1 1AE|EH1 2NG|B33 8TH|CR2 6XH|LS1 4DY|G1 1XW|BS1 5AH', 'postal-code'],
    ['surname_hebon', 'Hughes|Haddad|Fischer|Ruiz|Martin|Novak|Rossi|Smith', 'name'],
    ['ZANDAKA_ZENBU', '1,204,000|88,310|9,120,400|450,200|61,000|7,002,331|120,450|33,900', 'assets'],
    ['qx_username_vv', 'meg.h|omar_77|lena-f|cruiz90|emma.m|pnovak|sofiar|janv12', 'user-id'],
    ['qqATMPin', '4821|9034|1177|6502|3391|7746|2089|5513', 'password'],
  ])('%s', (header, cells, item) => {
    const { use, sure, by } = columnOf(header, cells) ?? {}
    expect({ use, sure, by }).toEqual({ use: item, sure: 'possible', by: 'guessed-header' })
  })
})

describe('nothing is guessed', () => {
  test.each([
    ['where the cells are other values', 'xq_gender_zz', '1.5|2.5|7.25|8|9.75|4.5|3.25|6', { name: NAMES }],
    ['where they are answers', 'zz_religion_vv', 'yes|no|yes|yes|no|no|yes|no', { name: NAMES }],
    [
      'where they are sums',
      'qx_username_vv',
      '694972.76|544919.19|11787.45|9120.10|33.5|120.75|61.25|7.5',
      { name: NAMES },
    ],
    ['where they are codes', 'zz_surname_vv', 'A101|A102|B220|B221|C310|C311|D400|D401', { name: NAMES }],
    [
      'where another word makes it a state',
      'qx_user_timezone',
      'Asia/Tokyo|Europe/Rome|UTC|GMT|CET|EST|PST|JST',
      { name: NAMES },
    ],
    [
      'where nobody stands beside it',
      'PostalCodeQX',
      '30301|67000|75011|10115|28013|60311|94105|33000',
      { sensor: 'a1|a2|a3|a4|a5|a6|a7|a8'.split('|') },
    ],
    ['from few cells', 'PostalCodeQX', '30301|67000|75011', { name: NAMES.slice(0, 3) }],
  ])('%s', (_, header, cells, beside) => {
    expect(columnOf(header, cells, beside as Readonly<Record<string, readonly string[]>>)?.by).not.toBe(
      'guessed-header',
    )
  })
})

test('findings of a guess are possible, whatever reads the cells', () => {
  const profile = detector.profileTable({
    header: ['name', 'qx_username_vv'],
    sample: NAMES.map((name, i) => [name, `lena-${i}`]),
  })
  expect(detector.findInRow(profile, ['Megan Hughes', 'meg.h']).find((f) => f.column === 1)).toMatchObject({
    item: 'user-id',
    sure: 'possible',
  })
})

describe('words of a header that say the same, or nothing', () => {
  test.each([
    ['surname_roman', 'name'],
    ['avs_zip_code_x', 'postal-code'],
    ['gender_birthdate', undefined],
    ['zip', undefined],
    ['zip_fee', undefined],
    ['qx_vv', undefined],
    ['', undefined],
  ])('%s: %s', (header, use) => expect(oneWordOf(header)?.use).toBe(use))
})
