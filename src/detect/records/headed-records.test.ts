import { expect, test } from 'vitest'
import { loneBlocks } from './block-records.ts'
import { headedRecords } from './headed-records.ts'
import { textRecords } from './text-records.ts'

function recordsIn(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n')
  return headedRecords(lines).map(({ keys, values, lines: at }) =>
    keys.map((key, i) => {
      const value = values[i]
      if (value) expect(lines[at[i] ?? 0]?.slice(value.start, value.end)).toBe(value.text)
      return `${key}=${value?.text}`
    }),
  )
}

test('values stand below headings that come again; one that was left out is empty', () => {
  const form = (name: string, tel: string) =>
    `====\n　登録申込書\n====\n■ 氏名\n　　${name}\n■ 電話\n${tel === '' ? '' : `　　${tel}\n`}■ 職業：\n　　会社員\n`
  expect(recordsIn(form('佐藤 花子', '03-1') + form('鈴木 一郎', ''))).toEqual([
    ['氏名=佐藤 花子', '電話=03-1', '職業=会社員'],
    ['氏名=鈴木 一郎', '電話=', '職業=会社員'],
  ])
})

test('values stand behind keys in brackets, several a line, in boxes', () => {
  const box = (name: string) => `┌────\n│ 【姓】${name}　　　【名】花子　│\n│ 【電話】03-1　【職業】│\n└────\n`
  expect(recordsIn(box('佐藤') + box('鈴木'))).toEqual([
    ['姓=佐藤', '名=花子', '電話=03-1', '職業='],
    ['姓=鈴木', '名=花子', '電話=03-1', '職業='],
  ])
})

test.each([
  ['headings that come once', '■ 氏名\n佐藤\n■ 電話\n03-1\n■ 職業\n会社員'],
  ['chapters of a text', '■ はじめに\n文章です。\n■ おわりに\n文章です。\n\n【重要】ご案内です\n【重要】期日です'],
  ['nothing', ''],
])('none: %s', (_, text) => expect(recordsIn(text)).toEqual([]))

test('a form in a mail is a block that stands alone', () => {
  const mail = 'お申し込みがありました。\n----\n氏名: 佐藤 花子\n電話: 03-1\n続柄: 母\n----\n※自動送信'
  expect(loneBlocks(mail.split('\n')).map(({ keys }) => keys)).toEqual([['氏名', '電話', '続柄']])
  expect(loneBlocks(`${mail}\n${mail}`.split('\n'))).toEqual([])
})

test('a map of Java has Japanese keys', () => {
  const line = 'DEBUG param={契約番号=100, ご使用場所〒=370-0003, 名義（カナ）=サトウ, 家族・内訳=妻、子（大学生）}'
  expect(textRecords(line)[0]?.keys).toEqual(['契約番号', 'ご使用場所〒', '名義（カナ）', '家族・内訳'])
  expect(textRecords(line)[0]?.values.at(-1)?.text).toBe('妻、子（大学生）')
})
