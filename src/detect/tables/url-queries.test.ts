import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const found = (cells: readonly string[]): readonly string[] => {
  const rows = cells.map((cell, i) => [String(i + 1), cell, '200'])
  const profile = detector.profileTable({ header: ['id', 'url', 'status'], sample: rows })
  return rows.flatMap((row) => detector.findInRow(profile, row).map(({ item }) => item))
}

test('pages that are asked for with values of people are searched', () =>
  expect(
    found([
      'https://example.jp/reg?email=hanako@example.jp&tel=090-1234-5678',
      'https://example.jp/reg?mail=taro%40example.jp',
      'https://example.jp/',
    ]),
  ).toEqual(['email', 'phone', 'email']))

test('pages that are asked for with numbers of things are not', () =>
  expect(
    found([
      'https://example.jp/item?id=09012345678',
      'https://example.jp/list?page=2&sort=price',
      'https://example.jp/',
    ]),
  ).toEqual([]))
