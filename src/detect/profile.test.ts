import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from './index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('./recognizers/', import.meta.url)))

type Rows = readonly (readonly string[])[]

const uses = (header: readonly string[] | null, sample: Rows): readonly string[] =>
  detector
    .profileTable({ header, sample })
    .map((m) => [m.use, m.piece, m.role === 'self' ? undefined : m.role].filter((p) => p !== undefined).join(' '))

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
    expect(uses(header, APPLICANTS)).toEqual([
      'ignore',
      'name',
      'name-kana',
      'birth-date',
      'age',
      'sex',
      'postal-code',
      'phone',
      'email',
      'name guardian',
    ])
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
    expect(uses(header, rows)).toEqual([
      'ignore',
      'user-id',
      'name family',
      'name given',
      'password',
      'phone first',
      'phone second',
      'phone third',
      'virtual-account',
      'bank-account bank',
      'bank-account number',
      'ignore',
    ])
    expect(found(header, rows).slice(4, 7)).toEqual(['5 phone/first 03', '6 phone/second 1234', '7 phone/third 5678'])
  })
  test('口座番号 without a bank beside it is the number of a trading account', () => {
    expect(uses(['口座番号'], [['12345678']])).toEqual(['customer-number'])
    expect(uses(['銀行名', '支店名', '口座番号'], [['みずほ銀行', '新宿支店', '1234567']])[2]).toBe(
      'bank-account number',
    )
  })
  test('numbered telephone columns with whole numbers are no pieces', () =>
    expect(uses(['電話1', '電話2'], [['03-1234-5678', '090-1234-5678']])).toEqual(['phone', 'phone']))
  test('numbered address columns are pieces in their order', () =>
    expect(uses(['住所1', '住所2'], [['東京都新宿区', '西新宿2-8-1']])).toEqual(['address first', 'address second']))
  test('a header that its cells contradict gives way, and the reason is said', () => {
    const profile = detector.profileTable({ header: ['電話'], sample: [['a@example.jp'], ['b@example.jp']] })
    expect(profile[0]).toMatchObject({
      use: 'email',
      why: 'header "電話" says phone number, but 2 of 2 cells read as e-mail address',
    })
  })
  test('a login name of e-mail addresses is an e-mail address', () =>
    expect(uses(['login_id'], [['a@example.jp'], ['b@example.jp'], ['c@example.jp']])).toEqual(['email']))
  test('a password may have any shape, a hash is a hash', () => {
    expect(uses(['password'], [['09012345678'], ['19840713']])).toEqual(['password'])
    expect(uses(['password'], [['5f4dcc3b5aa765d61d8327deb882cf99']])).toEqual(['password'])
    expect(found(['password'], [['5f4dcc3b5aa765d61d8327deb882cf99']])).toEqual([
      '0 password 5f4dcc3b5aa765d61d8327deb882cf99',
    ])
    const bcrypt = '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW'
    expect(uses(['password'], [[bcrypt], [bcrypt]])).toEqual(['password-hash'])
  })
  test('an expiry of days is not that of a card', () =>
    expect(uses(['有効期限'], [['2017-03-31'], ['2017-04-30']])).toEqual(['ignore']))
  test('names of products are not names of people', () =>
    expect(uses(['product_name'], [['FXスターターキット'], ['米ドル円 セット']])).toEqual(['unknown']))
  test('a security code is recorded as present, never with its digits', () =>
    expect(found(['CVV'], [['123'], ['12a']], 1)).toEqual(['0 card-security-code present']))
})

describe('tables without headers', () => {
  const rows = [
    [
      'A0001',
      '鈴木一郎',
      'スズキ イチロウ',
      '19700203',
      '男',
      '100-0001',
      '東京都千代田区千代田1-1',
      '09012345678',
      'a@example.jp',
      '2017-06-01',
    ],
    [
      'A0004',
      '高橋真由美',
      'タカハシ マユミ',
      '19880203',
      '女',
      '101-0001',
      '東京都千代田区神田2-1',
      '0312345678',
      'c@example.jp',
      '2017-06-02',
    ],
    [
      'A0005',
      '木村拓也',
      'キムラ タクヤ',
      '19550203',
      '男',
      '530-0005',
      '大阪府大阪市北区中之島2-1',
      '0612345678',
      'd@example.jp',
      '2017-06-02',
    ],
    [
      'A0007',
      '山口美穂',
      'ヤマグチ ミホ',
      '19910203',
      '女',
      '530-0005',
      '大阪府大阪市北区中之島2-1',
      '0612345679',
      'e@example.jp',
      '2017-06-03',
    ],
    [
      'A0008',
      '清水健',
      'シミズ ケン',
      '19630203',
      '男',
      '530-0005',
      '大阪府大阪市北区中之島2-1',
      '0612345670',
      'f@example.jp',
      '2017-06-04',
    ],
  ]
  test('are understood by the shape of their cells', () =>
    expect(uses(null, rows)).toEqual([
      'unknown',
      'name',
      'name-kana',
      'birth-date',
      'sex',
      'postal-code',
      'address',
      'phone',
      'email',
      'ignore',
    ]))
  test('a recent and dense column of days is no date of birth, and that is said', () =>
    expect(detector.profileTable({ header: null, sample: rows })[9]?.why).toContain('one short period'))
  test('prefectures and the municipalities beside them are pieces of an address', () =>
    expect(
      uses(null, [
        ['東京都', '新宿区'],
        ['大阪府', '大阪市北区'],
        ['北海道', '札幌市中央区'],
      ]),
    ).toEqual(['address prefecture', 'address city']))
  test('sentences are free text, and what stands in them is found', () => {
    const talk = [
      ['妻（山田花子さん）の携帯 090-8765-4321 へ折り返し希望。'],
      ['特になし。次回もお願いします。'],
      ['資料を送付してほしいとのこと。'],
    ]
    expect(uses(null, talk)).toEqual(['free-text'])
    expect(found(null, talk)).toEqual(['0 name 山田花子', '0 phone +819087654321'])
  })
  test("a column that counts is nobody's, one that is not understood is searched cell by cell", () => {
    expect(uses(null, [['1'], ['2'], ['3']])).toEqual(['ignore'])
    expect(found(null, [['x'], ['y'], ['call 090-1234-5678'], ['z']], 2)).toEqual(['0 phone +819012345678'])
  })
})

describe('every value of a typed column counts', () => {
  test('junk is a finding, and only possible', () => {
    const profile = detector.profileTable({ header: ['TEL'], sample: [['03-1234-5678'], ['000-0000-0000']] })
    expect(detector.findInRow(profile, ['000-0000-0000'])).toMatchObject([
      { item: 'phone', sure: 'possible', start: 0, end: 13 },
    ])
  })
  test('an empty cell or one of spaces is none', () => expect(found(['TEL'], [['　']])).toEqual([]))
  test('two numbers in one cell are two findings with their own spans', () => {
    const profile = detector.profileTable({ header: ['TEL'], sample: [['03-1234-5678']] })
    expect(detector.findInRow(profile, ['03-1234-5678 / 090-1234-5678'])).toMatchObject([
      { start: 0, end: 12 },
      { start: 15, end: 28 },
    ])
  })
  test('an address that begins with a postal code is two findings', () =>
    expect(found(['住所'], [['〒160-0023 東京都新宿区西新宿2-8-1']])).toEqual([
      '0 postal-code 1600023',
      '0 address 東京都新宿区西新宿2-8-1',
    ]))
  test('a row longer than its header is searched to its end', () =>
    expect(found(['No', '氏名'], [['1', '山田太郎', 'taro@example.jp']])).toContain('2 email taro@example.jp'))
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
      expect(detector.columnName([header], 0)).toBe('0')
    },
  )
  test('a known header keeps its name', () => expect(detector.columnName(['TEL1'], 0)).toBe('TEL1'))
})
