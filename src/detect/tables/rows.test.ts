import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataKinds } from '#kernel/data-kinds.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

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
  test.each(['NULL', 'null', '\\N', '(null)', '<NULL>', 'NaN', 'None', 'undefined', '#N/A', '#VALUE!'])(
    'what a program writes for nothing is none: %s',
    (nothing) => {
      for (const label of ['氏名', '住所', 'TEL', '性別', '会員番号', '勤務先'])
        expect([label, ...found([label], [[nothing]])]).toEqual([label])
    },
  )
  test.each([
    ['氏名', 'Null', '0 name Null'],
    ['パスワード', 'null', '0 password null'],
    ['パスワード', 'NaN', '0 password NaN'],
    ['ログインID', 'none', '0 user-id none'],
  ])('what somebody may be called or have chosen is one: %s %s', (label, cell, finding) =>
    expect(found([label], [[cell]])).toEqual([finding]),
  )
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

const PARTS = [
  '山田太郎',
  '（ヤマダ）',
  '〒160-0023',
  ' ',
  '　',
  '03-1234-5678',
  ' / ',
  'a@example.jp',
  '1984/7/13',
  '1',
  'X',
  '㍼59',
  '\n',
  '内線12',
]
const anyCell = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 4 })), { maxLength: 4 })

test('whatever stands in a typed cell is found, inside the cell', () =>
  fc.assert(
    fc.property(fc.constantFrom(...dataKinds), anyCell, (use, parts) => {
      const cell = parts.join('')
      const profile = [{ use, role: 'self', sure: 'certain', why: '', by: 'mapping' }] as const
      const findings = detector.findInRow(profile, [cell])
      expect(findings.length > 0).toBe(cell.trim() !== '')
      for (const f of findings) {
        expect(f.start).toBeGreaterThanOrEqual(0)
        expect(f.end).toBeGreaterThan(f.start)
        expect(f.end).toBeLessThanOrEqual(cell.length)
      }
    }),
    { numRuns: 400 },
  ))

test('a finding never prints its value', () => {
  const profile = detector.profileTable({ header: ['氏名'], sample: [['山田太郎']] })
  expect(JSON.stringify(detector.findInRow(profile, ['山田太郎']))).not.toContain('山田')
})

test('versions tell a changed recognizer or dictionary from an unchanged one', () => {
  expect(detector.versions['phone']).toBe('3')
  expect(detector.versions['labels']).toMatch(/^\d+-[0-9a-f]{8}$/)
})
