import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const uses = (header: readonly string[], sample: readonly (readonly string[])[]): string =>
  detector
    .profileTable({ header, sample })
    .map((m) => `${m.use}${m.piece ? `/${m.piece}` : ''}`)
    .join(', ')

const PEOPLE = [
  ['山田', '太郎', 'ヤマダ', 'タロウ'],
  ['佐々木', '花', 'ササキ', 'ハナ'],
  ['谷屋', '輝', 'タニヤ', 'アキラ'],
  ['鈴木', '美津子', 'スズキ', 'ミツコ'],
] as const

const PARTED = 'name/family, name/given, name-kana/family, name-kana/given'

test('given names beside family names are names, also of whom the firm has for its contact', () =>
  expect(
    uses(
      ['ご担当者姓', 'ご担当者名'],
      PEOPLE.map(([family, given]) => [family, given]),
    ),
  ).toBe('name/family, name/given'))

describe('a name in two columns whose headers do not say which part they hold', () => {
  test.each([
    ['name1', 'name2', 'kana1', 'kana2'],
    ['order_name01', 'order_name02', 'order_kana01', 'order_kana02'],
    ['氏名１', '氏名２', 'フリガナ１', 'フリガナ２'],
    ['name', 'name2', 'kana', 'kana2'],
    ['name1', 'mei', 'kana1', 'first_name_kana'],
  ])('%s and %s are family and given name', (...header) => expect(uses(header, PEOPLE)).toBe(PARTED))

  test('two whole names side by side stay two names', () => {
    const whole = [
      ['山田太郎', '鈴木美津子', 'ヤマダタロウ', 'スズキミツコ'],
      ['佐々木 花', '林 誠', 'ササキ ハナ', 'ハヤシ マコト'],
    ]
    expect(uses(['参加者1', '参加者2', 'カナ1', 'カナ2'], whole)).toBe('name, name, name-kana, name-kana')
  })
  test('two family names side by side are not one name', () => {
    const families = [
      ['山田', '鈴木'],
      ['佐々木', '田中'],
    ]
    expect(uses(['担当者1', '担当者2'], families)).not.toContain('given')
    expect(uses(['氏名1', '氏名2'], families)).toBe('name, name')
  })
})

describe('names in Latin letters whose headers say which part they hold only together', () => {
  const LATIN = [
    ['Emma', 'Brown'],
    ['Liam', "O'Neill"],
    ['Ana', 'García Ruiz'],
  ]

  test.each([
    ['first', 'last'],
    ['ClientFirst', 'ClientLast'],
    ['guest_first', 'guest_last'],
    ['givenName', 'sn'],
  ])('%s and %s', (...header) => expect(uses(header, LATIN)).toBe('name/given, name/family'))

  test.each([
    [
      'a serial number',
      ['givenName', 'sn'],
      [
        ['Emma', 'SN-10021'],
        ['Liam', 'SN-10022'],
        ['Ana', 'SN-10023'],
      ],
    ],
    [
      'days',
      ['contact_first', 'contact_last'],
      [
        ['2026-01-02', '2026-02-03'],
        ['2026-01-04', '2026-02-05'],
      ],
    ],
  ])('%s is no name', (_, header, sample) => expect(uses(header, sample)).not.toContain('family'))
})
