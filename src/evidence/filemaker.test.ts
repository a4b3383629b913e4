import { expect, test } from 'vitest'
import { reading, rowObjects } from './reading-for-tests.ts'

const column = (...said: readonly string[]) => `<COL>${said.map((one) => `<DATA>${one}</DATA>`).join('')}</COL>`

test('a table of FileMaker knows its columns by their order', async () => {
  const fields = ['氏名', '電話', '口座番号']
    .map((name) => `<FIELD EMPTYOK="YES" NAME="${name}" TYPE="TEXT"/>`)
    .join('')
  const rows = [
    [column('山田 花子'), column('090-1234-5678', '03-1234-5678'), column('2345670')],
    [column('佐藤 &amp; 太郎'), column(''), column('2345671')],
  ].map((cells) => `<ROW MODID="1" RECORDID="1">${cells.join('')}</ROW>`)
  const found = await reading(
    'a.xml',
    `<?xml version="1.0"?><!DOCTYPE FMPXMLRESULT><FMPXMLRESULT xmlns="x"><PRODUCT NAME="FileMaker"/><METADATA>${fields}</METADATA><RESULTSET FOUND="2">${rows.join('')}</RESULTSET></FMPXMLRESULT>`,
  )
  expect(found.refused).toEqual([])
  expect(rowObjects(found)).toEqual([
    { 氏名: '山田 花子', 電話: '090-1234-5678\n03-1234-5678', 口座番号: '2345670' },
    { 氏名: '佐藤 & 太郎', 口座番号: '2345671' },
  ])
})

test('an element that says what the one beside it is names it', async () => {
  const entry = (password: string) =>
    `<Entry><UUID>x</UUID><String><Key>UserName</Key><Value>a@example.jp</Value></String><String><Key>Password</Key><Value Protect="True">${password}</Value></String></Entry>`
  const found = await reading('a.xml', `<?xml version="1.0"?><Root>${entry('p1')}${entry('p2')}</Root>`)
  expect(rowObjects(found, 'Entry').map((row) => [row['UserName'], row['Password']])).toEqual([
    ['a@example.jp', 'p1'],
    ['a@example.jp', 'p2'],
  ])
})
