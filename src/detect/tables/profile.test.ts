import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

type Rows = readonly (readonly string[])[]

const uses = (header: readonly string[] | null, sample: Rows): string =>
  detector
    .profileTable({ header, sample })
    .map((m) => [m.use, m.piece, m.role === 'self' ? undefined : m.role].filter((p) => p !== undefined).join(' '))
    .join(', ')

const found = (header: readonly string[] | null, sample: Rows, row = 0): readonly string[] => {
  const profile = detector.profileTable({ header, sample })
  return detector
    .findInRow(profile, sample[row] ?? [])
    .map((f) => `${f.column} ${f.item}${f.piece ? `/${f.piece}` : ''} ${f.value.reveal('compared in a test')}`)
}

const APPLICANTS: Rows = [
  [
    '1',
    '山田　太郎',
    'ﾔﾏﾀﾞ ﾀﾛｳ',
    'S59.7.13',
    '32歳',
    '男',
    '１６０－００２３',
    '03-1234-5678 内線12',
    'Taro@Example.jp',
    '山田一郎',
  ],
  ['2', '佐藤花子', '', '平成2年1月8日', '', '女', '', '', '', ''],
]

describe('tables with headers', () => {
  test('a list of applicants is understood column by column', () => {
    const header = ['No', 'お名前', 'フリガナ', '生年月日', '年齢', '性別', '〒', 'TEL', 'メール', '保護者氏名']
    expect(uses(header, APPLICANTS)).toBe(
      'ignore, name, name-kana, birth-date, age, sex, postal-code, phone, email, name guardian',
    )
    expect(found(header, APPLICANTS)).toEqual([
      '1 name 山田 太郎',
      '2 name-kana ヤマダ タロウ',
      '3 birth-date 1984-07-13',
      '4 age 32',
      '5 sex m',
      '6 postal-code 1600023',
      '7 phone +81312345678',
      '8 email taro@example.jp',
      '9 name 山田一郎',
    ])
    expect(found(header, APPLICANTS, 1)).toEqual(['1 name 佐藤花子', '3 birth-date 1990-01-08', '5 sex f'])
  })
  test('an account with the firm is somebody, so that balances beside it are theirs; goods are nobody', () => {
    const rows = [
      ['410928', '2016-10-24', '50726180'],
      ['410931', '2016-10-25', '6807564'],
    ]
    expect(uses(['口座番号', '約定日', '預り金残高'], rows)).toBe('customer-number, ignore, assets')
    expect(uses(['商品番号', '約定日', '預り金残高'], rows)).toBe('ignore, ignore, ignore')
  })
  test('SQL column names are understood, and split columns become pieces', () => {
    const header = [
      'id',
      'user_id',
      'last_nm',
      'first_nm',
      'login_pw',
      'tel1',
      'tel2',
      'tel3',
      'va_no',
      'bank_nm',
      'account_no',
      'created_at',
    ]
    const rows = [
      [
        '1',
        'm2j001',
        '山田',
        '太郎',
        'Xy12#a',
        '03',
        '1234',
        '5678',
        '123-1234567',
        'みずほ銀行',
        '1234567',
        '2016-07-01 10:00:00',
      ],
      [
        '2',
        'm2j002',
        '佐藤',
        '花子',
        'Xy12#b',
        '090',
        '1234',
        '5678',
        '123-1234568',
        '三菱UFJ銀行',
        '7654321',
        '2016-07-02 10:00:00',
      ],
    ]
    expect(uses(header, rows)).toBe(
      'ignore, user-id, name family, name given, password, phone first, phone second, phone third, virtual-account, bank-account bank, bank-account number, ignore',
    )
    expect(found(header, rows).slice(4, 7)).toEqual(['5 phone/first 03', '6 phone/second 1234', '7 phone/third 5678'])
  })
  test('口座番号 without a bank beside it is the number of a trading account', () => {
    expect(uses(['口座番号'], [['12345678']])).toBe('customer-number')
    expect(uses(['銀行名', '支店名', '口座番号'], [['みずほ銀行', '新宿支店', '1234567']])).toContain(
      'bank-account number',
    )
  })
  test('numbered telephone columns with whole numbers are no pieces', () =>
    expect(uses(['電話1', '電話2'], [['03-1234-5678', '090-1234-5678']])).toBe('phone, phone'))
  test('numbered address columns are pieces in their order', () =>
    expect(uses(['住所1', '住所2'], [['東京都新宿区', '西新宿2-8-1']])).toBe('address first, address second'))
  test('a header that its cells contradict gives way, and the reason is said', () => {
    const profile = detector.profileTable({ header: ['電話'], sample: [['a@example.jp'], ['b@example.jp']] })
    expect(profile[0]).toMatchObject({
      use: 'email',
      why: 'header "電話" says phone number, but 2 of 2 cells read as e-mail address',
    })
  })
  test('a login name of e-mail addresses is an e-mail address', () =>
    expect(uses(['login_id'], [['a@example.jp'], ['b@example.jp'], ['c@example.jp']])).toBe('email'))
  test('a password may have any shape, a hash is a hash', () => {
    expect(uses(['password'], [['09012345678'], ['19840713']])).toBe('password')
    expect(uses(['password'], [['5f4dcc3b5aa765d61d8327deb882cf99']])).toBe('password')
    expect(found(['password'], [['5f4dcc3b5aa765d61d8327deb882cf99']])).toEqual([
      '0 password 5f4dcc3b5aa765d61d8327deb882cf99',
    ])
    const bcrypt = '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW'
    expect(uses(['password'], [[bcrypt], [bcrypt]])).toBe('password-hash')
    const md5 = [
      '5f4dcc3b5aa765d61d8327deb882cf99',
      'e10adc3949ba59abbe56e057f20f883e',
      '25d55ad283aa400af464c76d713c07ad',
    ]
    expect(
      uses(
        ['パスワード'],
        md5.map((cell) => [cell]),
      ),
    ).toBe('password-hash')
  })
  test('a holder of an account without any bank beside it is a name', () => {
    expect(uses(['名義人', '住所'], [['山田 太郎', '東京都港区芝1-2-3']])).toBe('name, address')
    expect(uses(['銀行名', '口座番号', '名義人'], [['みずほ銀行', '1234567', 'ヤマダ タロウ']])).toContain(
      'bank-account holder',
    )
  })
  test('a label for the year of birth above whole days says the day', () => {
    expect(uses(['生年'], [['S55.1.2'], ['平成11年7月24日']])).toBe('birth-date')
    expect(uses(['生年'], [['1980'], ['1999']])).toBe('birth-date first')
  })
  test('a branch and a kind of deposit make the account one at a bank', () =>
    expect(uses(['取引店番', '科目', '口座番号'], [['108', '普通', '1234567']])).toBe(
      'bank-account branch, bank-account type, bank-account number',
    ))
  test('an expiry of days is not that of a card', () =>
    expect(uses(['有効期限'], [['2017-03-31'], ['2017-04-30']])).toBe('ignore'))
  test('a state is part of an address where a city stands beside it', () => {
    expect(uses(['City', 'State'], [['San Jose', 'CA']])).toBe('address city, address prefecture')
    expect(uses(['job', 'state'], [['clerk', 'active']])).toBe('occupation, ignore')
  })
  test('names of products are not names of people', () =>
    expect(uses(['product_name'], [['FXスターターキット'], ['米ドル円 セット']])).toBe('ignore'))
  test('a security code is recorded as present, never with its digits', () =>
    expect(found(['CVV'], [['123'], ['12a']], 1)).toEqual(['0 card-security-code present']))
})

describe('people overrule what was inferred', () => {
  test('by header text or by place', () => {
    const table = { header: ['X1', 'No'], sample: [['abc', '5']], overrides: { X1: 'user-id', '1': 'age' } as const }
    expect(detector.profileTable(table)).toMatchObject([
      { use: 'user-id', by: 'mapping' },
      { use: 'age', by: 'mapping' },
    ])
  })
  test('the same item again keeps its piece', () => {
    const table = { header: ['姓'], sample: [['山田']], overrides: { 姓: 'name' } as const }
    expect(detector.profileTable(table)).toMatchObject([{ use: 'name', piece: 'family' }])
  })
})

describe('nothing personal is said about a column', () => {
  test.each(['taro@example.jp', '090-1234-5678', '山田太郎', '1984年7月13日', '東京都新宿区西新宿2-8-1'])(
    'a header %s is data and is told by its place',
    (header) => {
      const profile = detector.profileTable({ header: [header], sample: [['x'], ['y']] })
      expect(JSON.stringify(profile)).not.toContain(header)
      expect(detector.columnNames([header], 1)).toEqual(['0'])
    },
  )
  test('a known header keeps its name', () => expect(detector.columnNames(['TEL1'], 1)).toEqual(['TEL1']))
})
