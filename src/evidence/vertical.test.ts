import { expect, test } from 'vitest'
import { cutOut, reading } from './reading-for-tests.ts'

const MYSQL = `mysql> select * from customer where tel like '090%'\\G
*************************** 1. row ***************************
       id: 1
CUST_NAME: 見本 花子
ASSET_AMT: 1200000
     memo: 一行目
二行目
*************************** 2. row ***************************
       id: 2
CUST_NAME: 見本 太郎
ASSET_AMT: NULL
     memo:
2 rows in set (0.00 sec)
`
const PSQL = `-[ RECORD 1 ]---------
id   | 1
name | 見本 花子
-[ RECORD 2 ]---------
id   | 2
name | 見本 太郎
`

test('rows that mysql prints one below the other are rows of a table, each value at its place', async () => {
  const found = await reading('a.txt', MYSQL)
  expect(found.tables[0]?.header).toEqual(['id', 'CUST_NAME', 'ASSET_AMT', 'memo', 'memo.2'])
  expect(found.rows).toEqual([
    ['1', '見本 花子', '1200000', '一行目', '二行目'],
    ['2', '見本 太郎', '', '', ''],
  ])
  expect(cutOut(Buffer.from(MYSQL), found)[0]).toEqual(['1', '見本 花子', '1200000', '一行目', '二行目'])
  expect(found.lines).toEqual(["mysql> select * from customer where tel like '090%'\\G"])
})

test('so are those of psql', async () => {
  const found = await reading('a.txt', PSQL)
  expect(found.tables[0]?.header).toEqual(['id', 'name'])
  expect(found.rows).toEqual([
    ['1', '見本 花子'],
    ['2', '見本 太郎'],
  ])
})
