import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const list = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const PEOPLE = [
  ['氏名', '電話番号'],
  ['見本花子', '090-1234-5678'],
  ['見本太郎', '03-1234-5678'],
]
const knows = { looksLikeLabel: (text: string) => ['氏名', '電話番号'].includes(text) }
const mailOf = (html: string) =>
  `From: a@example.jp\r\nSubject: =?utf-8?B?${Buffer.from('一覧').toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`

test('a list that somebody pasted into a mail is a table of people, row by row, and told once', async () => {
  const found = await reading('a.eml', mailOf(`<p>ご査収ください</p>${list(PEOPLE)}<p>以上</p>`), undefined, knows)
  expect(found.tables.map(({ part, header }) => [part, header])).toEqual([['table 1', PEOPLE[0]]])
  expect(found.rows).toEqual(PEOPLE.slice(1))
  expect(found.lines.filter((line) => line !== '')).toEqual([
    'From: a@example.jp',
    'Subject: 一覧',
    'ご査収ください',
    '以上',
  ])
})

test('a table that only lays a mail out stays text', async () => {
  const found = await reading(
    'a.eml',
    mailOf(
      list([
        ['見本花子様', ''],
        ['いつもお世話に', 'なっております'],
      ]),
    ),
    undefined,
    knows,
  )
  expect(found.tables).toEqual([])
  expect(found.lines.join('')).toContain('見本花子様')
})
