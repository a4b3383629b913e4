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
    expect(uses(null, rows)).toBe(
      'unknown, name, name-kana, birth-date, sex, postal-code, address, phone, email, ignore',
    ))
  test('a recent and dense column of days is no date of birth, and that is said', () =>
    expect(detector.profileTable({ header: null, sample: rows })[9]?.why).toContain('one short period'))
  test('an old but dense column of days is no date of birth either', () =>
    expect(uses(null, [['1999-03-01'], ['1999-04-02'], ['1999-05-03'], ['2000-01-04'], ['2000-02-05']])).toBe('ignore'))
  test('prefectures and the municipalities beside them are pieces of an address', () =>
    expect(
      uses(null, [
        ['東京都', '新宿区'],
        ['大阪府', '大阪市北区'],
        ['北海道', '札幌市中央区'],
      ]),
    ).toBe('address prefecture, address city'))
  test('family and given names side by side are pieces of a name', () =>
    expect(
      uses(null, [
        ['山田', '太郎', 'ヤマダ', 'タロウ'],
        ['佐藤', '花子', 'サトウ', 'ハナコ'],
      ]),
    ).toBe('name family, name given, name-kana family, name-kana given'))
  test('rare family and given names side by side are pieces of a name, as are their readings in half width', () =>
    expect(
      uses(null, [
        ['寒河江', '善次郎', 'ｻｶﾞｴ', 'ｾﾞﾝｼﾞﾛｳ'],
        ['早乙女', '芽依', 'ｻｵﾄﾒ', 'ﾒｲ'],
        ['勅使河原', '颯真', 'ﾃｼｶﾞﾜﾗ', 'ｿｳﾏ'],
      ]),
    ).toBe('name family, name given, name-kana family, name-kana given'))
  const five = [
    ['佐藤一郎', 'ｻﾄｳｲﾁﾛｳ', '1000001', '東京都千代田区千代田1-1'],
    ['鈴木花子', 'ｽｽﾞｷﾊﾅｺ', '5300005', '大阪府大阪市北区中之島2-1'],
    ['高橋真由美', 'ﾀｶﾊｼﾏﾕﾐ', '0600042', '北海道札幌市中央区大通西1-1'],
    ['木村拓也', 'ｷﾑﾗﾀｸﾔ', '9800021', '宮城県仙台市青葉区中央1-1'],
    ['清水健', 'ｼﾐｽﾞｹﾝ', '2208588', '神奈川県横浜市西区みなとみらい2-2'],
  ]
  test('kana beside whole names are their readings, digits in the region of the address beside them its postal code', () =>
    expect(uses(null, five)).toBe('name, name-kana, postal-code, address'))
  test('kana beside other things and digits of other regions stay unknown', () => {
    expect(
      uses(
        null,
        five.map((row) => [row[3] ?? '', row[1] ?? '']),
      ),
    ).toBe('address, unknown')
    expect(
      uses(
        null,
        five.map((row, i) => [five[(i + 1) % 5]?.[2] ?? '', row[3] ?? '']),
      ),
    ).toBe('unknown, address')
  })
  test('sentences are free text, and what stands in them is found', () => {
    const talk = [
      ['妻（山田花子さん）の携帯 090-8765-4321 へ折り返し希望。'],
      ['特になし。次回もお願いします。'],
      ['資料を送付してほしいとのこと。'],
    ]
    expect(uses(null, talk)).toBe('free-text')
    expect(found(null, talk)).toEqual(['0 name 山田花子', '0 phone +819087654321'])
  })
  test("a column that counts is nobody's, one that is not understood is searched cell by cell", () => {
    expect(uses(null, [['1'], ['2'], ['3']])).toBe('ignore')
    expect(found(null, [['x'], ['y'], ['call 090-1234-5678'], ['z']], 2)).toEqual(['0 phone +819012345678'])
  })
})
