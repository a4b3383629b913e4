import { describe, expect, test } from 'vitest'
import { type Facts, HANAKO, linked, pick, rowOf } from './test-linked-rows.ts'

const JOHN: Facts = {
  name: 'Santos John',
  'name-kana': 'サントス　ジョン',
  'birth-date': '1968-02-17',
  phone: '+819059408211',
  email: 'jon.santosu@example.jp',
}
const CARLOS: Facts = {
  name: 'SMITH CARLOS ANNA',
  'name-kana': 'スミス　カルロス・アンナ',
  phone: '+817051975124',
  email: 'ksumisu@example.jp',
}
const AKIYUKI: Facts = {
  name: '須田 章之',
  'name-kana': 'スダ アキユキ',
  address: '見本県見本市中央1-2-3',
  phone: '+818063740079',
}
const HAIYAN: Facts = {
  name: '周 海燕',
  'name-kana': 'シュウ カイエン',
  'birth-date': '1963-10-19',
  phone: '+819034040007',
}
const SHIGERU: Facts = {
  name: '田辺 茂',
  'name-kana': 'タナベ シゲル',
  address: '見本県見本市中央1-2-3',
  phone: '+818063740078',
  email: 'shigeru.tanabe@example.jp',
}

describe('one person', () => {
  test.each<[string, Facts, Facts]>([
    ['a name from abroad in kana, the other way round', { ...JOHN, name: 'ジョン・サントス', 'name-kana': '' }, JOHN],
    [
      'the same with nothing but a phone',
      { phone: '+819059408211', name: 'ジョン・サントス' },
      { phone: '+819059408211', name: 'サントス・ジョン' },
    ],
    [
      'a middle name that one system leaves out, with mailbox and phone',
      { ...CARLOS, name: 'スミス・カルロス', 'name-kana': 'すみす かるろす' },
      CARLOS,
    ],
    [
      'a middle name, the other way round, with mailbox and phone',
      { ...CARLOS, name: 'カルロス・スミス', 'name-kana': '' },
      CARLOS,
    ],
    [
      'one name in Latin letters, put into kana by ear, once with a middle name, with one phone',
      { ...JOHN, name: 'Martinez Michael', 'name-kana': 'マルティネス ミカエル', email: '' },
      { ...JOHN, name: 'MICHAEL JAMES MARTINEZ', 'name-kana': 'マーチネス マイケル', email: '' },
    ],
    [
      'a family name after a marriage, two customer numbers, one birth date and phone',
      { ...HANAKO, name: '鈴木 花子', 'name-kana': 'スズキ ハナコ', 'customer-number': '20031', email: '' },
      { ...HANAKO, 'customer-number': '10077' },
    ],
    [
      'a given name in other characters with the same birth date and address',
      { ...SHIGERU, name: '田辺 繁', 'birth-date': '1968-05-12', email: 'tanabe.s@example.org' },
      { ...SHIGERU, 'birth-date': '1968-05-12' },
    ],
    [
      'a name in Latin letters whose two words meet in one vowel, with one phone',
      { name: 'Akiyuki Suda', phone: '+818063740079' },
      AKIYUKI,
    ],
    [
      'a name in Latin letters with a sound that a reading may write small, with one phone',
      { name: 'Toshiyuki Ono', phone: '+818063740079' },
      { ...AKIYUKI, name: '小野 敏行', 'name-kana': 'オノ トシユキ' },
    ],
    [
      'a name in Latin letters and its reading in one word, with one phone',
      { name: 'SUDA MAKOTO', phone: '+818063740079' },
      { ...AKIYUKI, name: '', 'name-kana': 'スダマコト' },
    ],
    [
      'a Chinese name as it is said in China and in Japan, with one birth date and phone',
      { name: 'Haiyan Zhou', 'birth-date': '1963-10-19', phone: '+819034040007' },
      HAIYAN,
    ],
    [
      'a given name in other characters with one address and nothing else to compare',
      { ...SHIGERU, name: '田辺 繁', phone: '', email: '' },
      SHIGERU,
    ],
  ])('%s', (_what, a, b) => expect(linked([rowOf(a, 0), rowOf(b, 1)]).persons).toEqual([[0, 1]]))
})

describe('two persons', () => {
  test.each<[string, Facts, Facts]>([
    [
      'relatives whose names sound alike, with one address, other mailboxes and phones',
      { ...SHIGERU, name: '田辺 繁', phone: '+817051108167', email: 'stanabe1341@example.org' },
      SHIGERU,
    ],
    [
      'the same with one land line',
      { ...SHIGERU, name: '田辺 繁', phone: '+81788948880', email: 'stanabe1341@example.org' },
      { ...SHIGERU, phone: '+81788948880' },
    ],
    [
      'two people from abroad of one family with one mailbox',
      { ...CARLOS, name: 'SMITH MARIA', 'name-kana': 'スミス　マリア' },
      CARLOS,
    ],
    [
      'two names in Latin letters and kana of the same letters in other words, with nothing else',
      { name: 'Hika Kishida', email: 'hika.kishida@example.jp' },
      { ...AKIYUKI, name: '鹿場 千貴', 'name-kana': 'シカバ チキ' },
    ],
    [
      'a Chinese name in another language with one phone and no birth date',
      { name: 'Haiyan Zhou', phone: '+819034040007' },
      HAIYAN,
    ],
    [
      'twins, one in Latin letters, with one land line',
      { name: 'Haruto Suda', 'birth-date': '1963-10-19', phone: '+81788948880' },
      { ...AKIYUKI, 'birth-date': '1963-10-19', phone: '+81788948880' },
    ],
    [
      'two customers of one given name and birth date with nothing else',
      { ...pick('birth-date'), name: '鈴木 花子', 'customer-number': '20031' },
      { ...HANAKO, 'customer-number': '10077' },
    ],
  ])('%s', (_what, a, b) => expect(linked([rowOf(a, 0), rowOf(b, 1)]).persons).toEqual([[0], [1]]))
})
