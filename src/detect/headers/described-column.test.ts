import { expect, test } from 'vitest'
import { labelOf } from './described-column.ts'

test.each([
  ['c07', '勤務先名称', 'occupation', '勤務先名称'],
  ['q1', '秘密の質問', 'secret-question', '秘密の質問'],
  ['f05', 'メールアドレス（ログインに使う）', 'email', 'メールアドレス(ログインに使う)'],
  ['sex_kb', '性別 1:男 2:女', 'sex', '性別'],
  ['col3', '氏名。全角で入力', 'name', '氏名'],
  ['st', '会員状態(0:仮登録、1:本登録)', 'ignore', '会員状態'],
  ['c', '3. 氏名 varchar(20)', 'name', '氏名'],
  ['nm2', '会員の住所を格納する', 'address', '会員の住所'],
  ['name', '商品名', 'ignore', '商品名'],
  ['address', 'IPアドレス', 'ip-address', 'IPアドレス'],
])('the comment on a column tells more than its name: %s, %s', (name, comment, use, header) => {
  expect(labelOf(name, comment)).toMatchObject({ header, label: { use } })
})

test.each([
  ['tel_no', '', 'phone'],
  ['birthday', '日付', 'birth-date'],
  ['email', 'UTF8のまま', 'email'],
])('the name of a column tells more than the comment on it: %s, %s', (name, comment, use) => {
  expect(labelOf(name, comment)).toMatchObject({ header: name, label: { use } })
})

test('neither says anything', () => {
  expect(labelOf('zq', 'しかじか').label).toBeNull()
})
