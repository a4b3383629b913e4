import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** What is found in one cell under a header that says nothing, at its place in the cell. */
function foundIn(cell: string): readonly string[] {
  const row = ['1', cell, '未']
  const sample = [row, ['2', cell.replaceAll('1', '3'), '済']]
  const profile = detector.profileTable({ header: ['番号', '内容', '状態'], sample })
  return detector
    .findInRow(profile, row)
    .map(({ item, column, start, end }) => `${item} ${row[column]?.slice(start, end)}`)
}

test('a form in a cell is read by its keys, each answer at its place', () => {
  const cell =
    '患者名：小野　義信\nふりがな：おの よしのぶ\n誕生日：1998/7/14\n民族・出自（任意）：琉球民族\n信教：真言宗\n区分：A475'
  expect(foundIn(cell)).toEqual([
    'name 小野　義信',
    'name-kana おの よしのぶ',
    'birth-date 1998/7/14',
    'race 琉球民族',
    'creed 真言宗',
  ])
})

test('a cell of settings holds no form about somebody', () => {
  expect(foundIn('host: web01\nport: 8080\nmode: fast\nretries: 3\nlevel: info\nuser_agent: none')).toEqual([])
})
