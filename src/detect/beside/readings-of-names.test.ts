import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

function usesOf(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return detector.profileTable({ header, sample: rows }).map(({ use }) => use)
}

test('names in kana beside the same in other letters are their readings; alone they are names', () => {
  const rows = [
    ['Tomoko', 'Ota', 'トモコ'],
    ['Kaori', 'Inoue', 'カオリ'],
    ['Ken', 'Mori', 'ケン'],
  ]
  expect(usesOf(['FirstName', 'LastName', 'FirstNameLocal'], rows)).toEqual(['name', 'name', 'name-kana'])
  expect(
    usesOf(
      ['LastName', 'FirstNameLocal'],
      rows.map((row) => row.slice(1)),
    ),
  ).toEqual(['name', 'name'])
})
