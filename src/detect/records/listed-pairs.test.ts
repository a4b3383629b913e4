import { expect, test } from 'vitest'
import { textRecords } from './text-records.ts'

const read = (line: string): readonly string[] =>
  textRecords(line).map(({ keys, values }) => keys.map((key, i) => `${key}=${values[i]?.text}`).join(' '))

test.each([
  [
    "LOG: INSERT INTO t (name, `tel`, note) VALUES ('山田 花子', '03-1234-5678', NULL), ('O''Neil', now(), 5);",
    'name=山田 花子 tel=03-1234-5678 note=',
    "name=O''Neil tel=now() note=5",
  ],
  ['[["name", "山田"], ["mail", "a@example.jp"]]', 'name=山田 mail=a@example.jp'],
  ["OrderedDict([('氏名', '山田'), ('電話', '03-1234-5678')])", '氏名=山田 電話=03-1234-5678'],
  ['a:2:{s:4:"name";s:6:"山田";s:3:"tel";s:12:"03-1234-5678";}', 'name=山田 tel=03-1234-5678'],
  ['&{Name:山田 花子 Phone:03-1234-5678}', 'Name=山田 花子 Phone=03-1234-5678'],
  ['"HSET" "user:1" "name" "山田" "mail" "a@example.jp"', 'name=山田 mail=a@example.jp'],
  ['x [customer:山田] [zip:150-0042] ok', 'customer=山田 zip=150-0042'],
  ['登録:氏名[山田]性別[女]TEL[03-1234-5678]', '氏名=山田 性別=女 TEL=03-1234-5678'],
  ['{"user"=>{"name"=>"山田花子", "mail"=>"a@example.jp"}}', 'name=山田花子 user.mail=a@example.jp'],
  [
    'in: PID|1||A00123^^^H||山田^花子||19700608|F|||^^東京都渋谷区神南1-2-3||03-1234-5678|PV1|1',
    'patient id=A00123 patient name=山田 花子 date of birth=19700608 sex=F address=東京都渋谷区神南1-2-3 phone number=03-1234-5678',
  ],
  [
    '<m:Cust><Name>山田</Name><Tel x="1">03-1234-5678</Tel><Old/></m:Cust><Name>原</Name><Tel>1</Tel>',
    'Cust.Name=山田 Cust.Tel=03-1234-5678 Name=原 Tel=1',
  ],
  [
    '622091000019774210098        0000123456EMP1042        MARY JOHNSON            0091000010000001',
    'bank account number=774210098 customer number=EMP1042 name=MARY JOHNSON',
  ],
])('%s', (line, ...records) => expect(read(line)).toEqual(records))

test.each([
  'INSERT INTO t VALUES (1, 2)',
  "INSERT INTO t (a, b) VALUES ('x')",
  '["a", "b"]',
  '"GET" "a" "b"',
  'PID 12|x',
])('%s is no record', (line) => expect(read(line)).toEqual([]))

test('values stand where they are written', () => {
  const line = "INSERT INTO t (name, tel) VALUES ('山田', '03-1234-5678')"
  const values = textRecords(line).flatMap((record) => record.values)
  expect(values.map(({ start, end }) => line.slice(start, end))).toEqual(['山田', '03-1234-5678'])
})

test('long lines without sense take no longer than their length', () => {
  for (const piece of ["INTO t (a,b) VALUES ('", '["a","', 's:1:"a";s:', '{A:b ', 'SET" "a" "b" "'])
    expect(() => textRecords(piece.repeat(2_000))).not.toThrow()
})
