import { describe, expect, test } from 'vitest'
import { RecordIntake } from './intake.ts'
import type { LedgerRecord } from './record.ts'
import { type Facts, HANAKO, linked, pick, rowOf } from './test-linked-rows.ts'

describe('one person', () => {
  test.each<[string, Facts, Facts]>([
    ['old and new kanji with one mailbox', { ...pick('email'), name: '髙橋花子' }, pick('email', 'name')],
    [
      'half-width kana, and the same phone',
      { ...pick('phone'), 'name-kana': 'ﾀｶﾊｼ ﾊﾅｺ' },
      pick('phone', 'name', 'name-kana'),
    ],
    [
      'hiragana reading, and the same phone',
      { ...pick('phone'), 'name-kana': 'たかはしはなこ' },
      pick('phone', 'name-kana'),
    ],
    [
      'a Latin name the other way round',
      { ...pick('email'), name: 'Hanako TAKAHASHI' },
      pick('email', 'name', 'name-kana'),
    ],
    [
      'an address with 丁目 and another phone',
      { ...pick('name'), address: '見本市中央一丁目2番3号', phone: '+818011112222' },
      pick('name', 'address', 'phone'),
    ],
    [
      'a new mailbox and phone, but name, birth date and postal code',
      { ...pick('name', 'birth-date', 'postal-code'), email: 'new@example.org' },
      pick('name', 'birth-date', 'postal-code', 'email'),
    ],
    [
      'married: new family name, same birth date and mailbox',
      { ...pick('email', 'birth-date'), name: '鈴木 花子', 'name-kana': 'スズキ ハナコ' },
      HANAKO,
    ],
    [
      'moved: new address, same phone',
      { ...HANAKO, address: '別県別市東町9-8-7', 'postal-code': '9876543', email: '' },
      HANAKO,
    ],
    ['no name in the leak, but mailbox and birth date', pick('email', 'birth-date'), HANAKO],
    ['no name in the leak, but mailbox and phone', pick('email', 'phone'), HANAKO],
    [
      'one customer number, names misspelt',
      { 'customer-number': '00098231', name: '高端 花子' },
      { ...HANAKO, 'customer-number': '98231' },
    ],
    [
      'a birth date with a slip, same name and mailbox',
      { ...pick('name', 'email'), 'birth-date': '1980-05-11' },
      HANAKO,
    ],
    [
      'the login of one system is the customer number of another',
      { 'user-id': 'K-778899', 'birth-date': '1980-05-17' },
      { ...HANAKO, 'customer-number': 'K778899' },
    ],
    ['a tag after + in the mail', { name: '高橋花子', email: 'hanako.t+shop@example.jp' }, pick('name', 'email')],
  ])('%s', async (_what, a, b) => {
    expect(linked([rowOf(a, 0), rowOf(b, 1)]).persons).toEqual([[0, 1]])
  })
})

describe('two persons', () => {
  test.each<[string, Facts, Facts]>([
    [
      'sisters with one address, land line and mailbox',
      { ...HANAKO, name: '高橋 桃子', 'name-kana': 'タカハシ モモコ', 'birth-date': '1983-02-01' },
      HANAKO,
    ],
    [
      'twins with one address, mailbox and birth date',
      { ...HANAKO, name: '高橋 太郎', 'name-kana': 'タカハシ タロウ' },
      HANAKO,
    ],
    [
      'mother and daughter with one phone, no birth dates',
      { ...pick('phone'), name: '高橋 和江' },
      pick('name', 'phone'),
    ],
    ['a couple with one mailbox and two family names', { ...pick('email'), name: '山田 一郎' }, pick('name', 'email')],
    [
      'one name, two birth dates, two places',
      { ...pick('name'), 'birth-date': '1955-11-30', address: '別市東町9-8-7' },
      pick('name', 'birth-date', 'address'),
    ],
    [
      '大野 and 小野 with one phone',
      { ...pick('phone'), name: '大野 花子', 'name-kana': 'オオノ ハナコ' },
      { ...pick('phone'), name: '小野 桃代', 'name-kana': 'オノ モモヨ' },
    ],
    [
      'two people who gave a junk phone and info@',
      { name: '高橋 花子', phone: '000-0000-0000', email: 'info@example.jp' },
      { name: '高橋 次郎', phone: '000-0000-0000', email: 'info@example.jp' },
    ],
    ['two rows with only one common name', { name: '高橋 花子' }, { name: '高橋 花子' }],
    ['two rows with only one birth date', { 'birth-date': '1980-05-17' }, { 'birth-date': '1980-05-17' }],
    [
      'two customer numbers with one mailbox and birth date, unnamed',
      { ...pick('email', 'birth-date'), 'customer-number': '5551' },
      { ...pick('email', 'birth-date'), 'customer-number': '7772' },
    ],
    [
      'a running number taken for a customer number',
      { 'customer-number': '17', name: '山田 一郎', 'birth-date': '1970-02-03' },
      { ...HANAKO, 'customer-number': '17' },
    ],
    [
      'father and son of one name at one address',
      { ...pick('name', 'address'), 'birth-date': '1949-01-02' },
      pick('name', 'address', 'birth-date'),
    ],
  ])('%s', async (_what, a, b) => {
    expect(linked([rowOf(a, 0), rowOf(b, 1)]).persons).toEqual([[0], [1]])
  })

  test('child and guardian of one row share an address and a phone', async () => {
    const child = rowOf({ ...pick('address', 'phone'), name: '高橋 花子' }, 0)
    const guardian = { ...rowOf({ ...pick('address', 'phone'), name: '高橋 花子' }, 0), role: 'guardian' as const }
    const guardianNow = { ...guardian, values: { ...guardian.values, name: ['高橋 和江'] } }
    expect(linked([child, guardianNow]).persons).toEqual([[0], [1]])
  })
})

describe('a human decides', () => {
  test('an unnamed row that fits both twins of one mailbox stays apart and is shown with both', async () => {
    const twin = { ...HANAKO, name: '高橋 太郎', 'name-kana': 'タカハシ タロウ', phone: '+818011112222' }
    const { persons, open } = linked([rowOf(HANAKO, 0), rowOf(twin, 1), rowOf(pick('email', 'birth-date'), 2)])
    expect(persons).toEqual([[0], [1], [2]])
    expect(open.filter((reasons) => reasons.includes('because-several-fit'))).toHaveLength(2)
  })
  /** Hanako in the master and a leaked row with her name and another phone, among strangers of whom so many are in both. */
  const newPhone = (known: number): LedgerRecord[] => {
    const master = (facts: Facts, row: number): LedgerRecord => ({ ...rowOf(facts, row), attack: '' })
    const strangers = Array.from({ length: 254 }, (_, i) => ({ name: `人${i}`, email: `p${i}@example.jp` }))
    return [
      master(HANAKO, 0),
      rowOf({ ...pick('name'), phone: '+818033334444' }, 1),
      ...strangers.map((facts, i) => rowOf(facts, i + 2)),
      ...strangers.map((facts, i) =>
        master(i < known ? { ...facts, sex: 'm' } : { name: `客${i}`, email: `q${i}@example.jp` }, i + 256),
      ),
    ]
  }
  test('a leaked name with a new phone is the one customer of that name when the master knows nearly everybody', async () => {
    expect(linked(newPhone(250)).persons).toContainEqual([0, 1])
  })
  test('the same row waits for a human when the master knows few of the others', async () => {
    const { persons, open } = linked(newPhone(5))
    expect(persons).toContainEqual([0])
    expect(persons).toContainEqual([1])
    expect(open).toEqual([['name-same', 'phone-differ']])
  })
  test('a link that an officer made holds against every rule', async () => {
    const rows = [rowOf({ name: '高橋 花子' }, 0), rowOf({ name: '鈴木 桃' }, 1)]
    const [a, b] = rows
    if (!a || !b) throw new Error('two rows')
    expect(linked(rows, [{ kind: 'link', a, b, reason: 'same handwriting' }]).persons).toEqual([[0, 1]])
  })
  test('a no-link that an officer made holds against an exact match', async () => {
    const rows = [rowOf(pick('name', 'email'), 0), rowOf(pick('name', 'email', 'phone'), 1)]
    const [a, b] = rows
    if (!a || !b) throw new Error('two rows')
    expect(linked(rows, [{ kind: 'no-link', a, b, reason: 'two members, one account' }]).persons).toEqual([[0], [1]])
  })
})

describe('copies', () => {
  const sparse = ['高橋 花子', '高橋 花子', '鈴木 桃'].map((name, i) => ({ ...rowOf({ name }, 0), row: i + 1 }))
  test('two files with exactly the same rows are copies, even of rows that say only a name', async () => {
    const copy = sparse.map((r) => ({ ...r, file: 'evidence/copy.csv' }))
    const intake = new RecordIntake(new Set())
    for (const r of [...sparse, ...copy]) intake.add(r)
    expect(intake.finish().nodes.length).toBe(3)
  })
  test('rows of one file stay apart', () => {
    const intake = new RecordIntake(new Set())
    for (const r of sparse) intake.add(r)
    expect(intake.finish().nodes.length).toBe(3)
  })
})
