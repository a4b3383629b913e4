import { expect, test } from 'vitest'
import { tellsLogins, withLogins } from './login-lines.ts'

const told = (line: string): readonly string[] =>
  withLogins(line, []).map(({ item, value }) => `${item} ${value.reveal('compared in a test')}`)

test.each([
  ["mysql -h db1 -u mori_k -p'Umi#2019x' shop < a.sql", 'user-id mori_k', 'password Umi#2019x'],
  ['mysqldump -u mori_k -pUmi2019x shop', 'user-id mori_k', 'password Umi2019x'],
  ['curl -s -u mori.k:Umi2019x https://api.example.jp/a', 'user-id mori.k', 'password Umi2019x'],
  ['sshpass -p "Umi2019x" ssh db1', 'password Umi2019x'],
  ['PGPASSWORD=Umi2019x psql -h db1 -U mori_k app', 'password Umi2019x', 'user-id mori_k'],
  ["echo 'mori_k:Umi2019x' | sudo chpasswd", 'user-id mori_k', 'password Umi2019x'],
  ['net use Z: \\\\fs1\\a /user:CORP\\mori_k Umi2019x', 'user-id mori_k', 'password Umi2019x'],
  ['htpasswd -cb /etc/.htpasswd mori_k Umi2019x', 'user-id mori_k', 'password Umi2019x'],
  ['useradd -m -s /bin/bash mori_k', 'user-id mori_k'],
  ['url: postgres://mori_k:Umi2019x@db1:5432/a', 'user-id mori_k', 'password Umi2019x'],
  ['CEF:0|a|b|1|1|Login|3|src=203.0.113.9 suser=mori_k duser=CORP\\hara.t', 'user-id mori_k', 'user-id hara.t'],
  ['LEEF:1.0|a|b|1|c|usrName=mori_k\tsrc=203.0.113.9', 'user-id mori_k'],
  ['sudo:x:27:mori_k,hara.t', 'user-id mori_k', 'user-id hara.t'],
  ["COM+81312345678:TE'COM++81-3-1234-5678:TE'", 'phone +81312345678'],
  ["NAD+FL+++MORI:KEN'ATT+2++M'DTM+329:19591226'", 'name MORI KEN', 'sex m', 'birth-date 1959-12-26'],
  ["CLIENT USER:[6] 'mori_k'", 'user-id mori_k'],
  ['1743500001.5 [0 203.0.113.9:1] "AUTH" "mori_k" "Umi2019x"', 'user-id mori_k', 'password Umi2019x'],
  [
    'mori_k:$apr1$abcdefgh$ABCDEFGHIJKLMNOPQRSTUV',
    'user-id mori_k',
    'password-hash $apr1$abcdefgh$ABCDEFGHIJKLMNOPQRSTUV',
  ],
])('%s', (line, ...facts) => {
  expect(tellsLogins([line])).toBe(true)
  expect(told(line)).toEqual(facts)
})

test.each([
  'mysql -u root -p shop',
  'mysql -u "$USER" -p"$PASS" --port=3306',
  'curl -u "$API_USER:$API_PASS" https://a',
  'sshpass -p "$PW" ssh db1',
  'sshpass -e ssh db1',
  'redis://cache:6379/0',
  'postgres://$DB_USER:$DB_PASS@db1/a',
  'useradd --help',
  'CEF:0|a|b|1|1|x|3|suser=root act=block',
  'map:$1$2',
  'docker:x:998:',
  'COM+a@example.jp:EM',
])('%s is about nobody', (line) => expect(told(line)).toEqual([]))
