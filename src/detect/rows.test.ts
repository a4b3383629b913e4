import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from './index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('./recognizers/', import.meta.url)))

type Rows = readonly (readonly string[])[]

const found = (header: readonly string[] | null, sample: Rows, row = 0): readonly string[] => {
  const profile = detector.profileTable({ header, sample })
  return detector
    .findInRow(profile, sample[row] ?? [])
    .map((f) => `${f.column} ${f.item}${f.piece ? `/${f.piece}` : ''} ${f.value.reveal('compared in a test')}`)
}

describe('every value of a typed column counts', () => {
  test('junk is a finding, and only possible', () => {
    const profile = detector.profileTable({ header: ['TEL'], sample: [['03-1234-5678'], ['000-0000-0000']] })
    expect(detector.findInRow(profile, ['000-0000-0000'])).toMatchObject([
      { item: 'phone', sure: 'possible', start: 0, end: 13 },
    ])
  })
  test('an empty cell or one of spaces is none', () => expect(found(['TEL'], [['　']])).toEqual([]))
  test('two numbers in one cell are two findings with their own spans', () => {
    const profile = detector.profileTable({ header: ['TEL'], sample: [['03-1234-5678']] })
    expect(detector.findInRow(profile, ['03-1234-5678 / 090-1234-5678'])).toMatchObject([
      { start: 0, end: 12 },
      { start: 15, end: 28 },
    ])
  })
  test('an address that begins with a postal code is two findings', () =>
    expect(found(['住所'], [['〒160-0023 東京都新宿区西新宿2-8-1']])).toEqual([
      '0 postal-code 1600023',
      '0 address 東京都新宿区西新宿2-8-1',
    ]))
  test('a row longer than its header is searched to its end', () =>
    expect(found(['No', '氏名'], [['1', '山田太郎', 'taro@example.jp']])).toContain('2 email taro@example.jp'))
})

describe('a name with its reading in one cell', () => {
  test('is a name and a name in kana', () =>
    expect(found(['氏名'], [['山田太郎（ヤマダ　タロウ）']])).toEqual(['0 name 山田太郎', '0 name-kana ヤマダ タロウ']))
})
