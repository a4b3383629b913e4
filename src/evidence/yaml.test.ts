import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutOut, reading } from './reading-for-tests.ts'

const LIST = `# 出力 2017-07-13
customers:
  - id: 1
    name: "見本 花子"
    tel: 090-1234-5678   # 自宅
    note: 'お''客様'
    address:
      zip: '105-0011'
      street: 東京都港区芝公園4-2-8
    mails:
      - hanako@example.jp
      - h@example.jp
  - id: 2
    name: 見本 太郎
    tel: ~
    memo: |
      一行目
      二行目
  - id: 3
    name: 見本 次郎
    tel: ""
`

test('every item of a list of records is a row, with its keys as columns and each value at its place', async () => {
  const found = await reading('a.yaml', LIST)
  expect(found.tables.map(({ header }) => header)).toEqual([
    ['id', 'name', 'tel', 'note', 'address.zip', 'address.street', 'mails', 'mails.2', 'memo', 'memo.2'],
  ])
  expect(found.rows).toEqual([
    [
      '1',
      '見本 花子',
      '090-1234-5678',
      "お'客様",
      '105-0011',
      '東京都港区芝公園4-2-8',
      'hanako@example.jp',
      'h@example.jp',
      '',
      '',
    ],
    ['2', '見本 太郎', '', '', '', '', '', '', '一行目', '二行目'],
    ['3', '見本 次郎', '', '', '', '', '', '', '', ''],
  ])
  const cut = cutOut(Buffer.from(LIST), found)
  expect(cut[0]).toEqual([
    '1',
    '見本 花子',
    '090-1234-5678',
    "お''客様",
    '105-0011',
    '東京都港区芝公園4-2-8',
    'hanako@example.jp',
    'h@example.jp',
    '',
    '',
  ])
  expect(cut[1]?.slice(8)).toEqual(['一行目', '二行目'])
})

test.each<[string, string]>([
  ['a memo with a list', '議事録です。\n- 担当: 見本\n- 期限: 7月\n- 場所: 東京\nよろしくお願いします。\n'],
  ['a list of words', '- りんご\n- みかん\n- ぶどう\n'],
  ['settings', 'server:\n  host: a\n  port: 1\nclient:\n  name: b\n'],
])('%s stays what it is', async (_, text) => {
  expect((await reading('a.txt', text)).tables.filter(({ header }) => header?.includes('担当'))).toEqual([])
})

test('every value of every record is given, whatever stands in it', async () => {
  const value = fc
    .stringMatching(/^[ぁ-んA-Za-z0-9]([ぁ-んA-Za-z0-9 ・]{0,8}[ぁ-んA-Za-z0-9])?$/)
    .filter((v) => !/^null$/i.test(v))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ name: value, tel: value, memo: value }), { minLength: 4, maxLength: 9 }),
      async (people) => {
        const text = people
          .map(({ name, tel, memo }) => `- name: ${name}\n  tel: "${tel}"\n  memo: '${memo}'\n`)
          .join('')
        const found = await reading('a.yml', text)
        expect(found.rows).toEqual(people.map(({ name, tel, memo }) => [name, tel, memo]))
        expect(cutOut(Buffer.from(text), found)).toEqual(found.rows)
      },
    ),
    { numRuns: 60 },
  )
})

test('two lists in one file are two tables, named by the keys that they lie in', async () => {
  const list = (name: string, key: string) =>
    `${name}:\n${[1, 2, 3].map((n) => `- ${key}: ${key}${n}\n  no: ${n}\n`).join('')}`
  const found = await reading('a.yaml', `${list('users', 'name')}${list('orders', 'name')}`)
  expect(found.tables.map(({ part }) => part)).toEqual(['users', 'orders'])
  expect(found.rows).toHaveLength(6)
})
