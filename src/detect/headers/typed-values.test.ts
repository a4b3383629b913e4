import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

test('of fields that stand with their types only the values are of somebody', () => {
  const header = ['氏名.type', '氏名.value', '性別.type', '性別.value', '取引ID.type', '取引ID.value', '職業.type']
  const sample = ['佐藤 一郎', '鈴木 花子', '木村 拓也'].map((name, i) => [
    'SINGLE_LINE_TEXT',
    name,
    'DROP_DOWN',
    i % 2 === 0 ? '男' : '女',
    'NUMBER',
    `${i}`,
    '会社員',
  ])
  expect(detector.profileTable({ header, sample }).map(({ use }) => use)).toEqual([
    'ignore',
    'name',
    'ignore',
    'sex',
    'ignore',
    'ignore',
    'occupation',
  ])
})
