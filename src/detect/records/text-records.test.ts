import { describe, expect, test } from 'vitest'
import { blockRecords } from '../prose/block-records.ts'
import { textRecords } from './text-records.ts'

/** The records of a line as plain objects; every value stands where it is said to. */
function recordsOf(line: string): readonly Readonly<Record<string, string>>[] {
  return textRecords(line).map(({ keys, values }) => {
    for (const { start, end, text, plain } of values) if (plain) expect(line.slice(start, end)).toBe(text)
    return Object.fromEntries(keys.map((key, i) => [key, values[i]?.text ?? '']))
  })
}

const PERSON = { sei: '佐藤', mail: 'a@example.jp' }

describe('objects within a line', () => {
  test.each([
    ['JSON behind a message', '2026-11-01 INFO saved: {"sei": "佐藤", "mail": "a@example.jp"} in 3 ms'],
    ['Python', `[DEBUG] data={'sei': u'佐藤', 'mail': 'a@example.jp'}`],
    ['Ruby', 'Parameters: {:sei=>"佐藤", :mail=>"a@example.jp"}'],
    ['Ruby with keys in quotes', 'Parameters: {"sei"=>"佐藤", "mail"=>"a@example.jp"}'],
    ['PHP', `saved ['sei' => '佐藤', 'mail' => 'a@example.jp']`],
    ['toString of Java', 'saved User(sei=佐藤, mail=a@example.jp)'],
    ['a map of Java', 'saved {sei=佐藤, mail=a@example.jp}'],
  ])('%s', (_, line) => expect(recordsOf(line)).toEqual([PERSON]))

  test('keys in Japanese, whose values may have commas', () =>
    expect(recordsOf('param={氏名（漢字）=佐藤　花子, ご家族=妻、犬1匹, 住所〒=, 電話=03-1}')).toEqual([
      { '氏名（漢字）': '佐藤　花子', ご家族: '妻、犬1匹', '住所〒': '', 電話: '03-1' },
    ]))

  test('nested ones have the keys above them; elements of lists the key of the list', () =>
    expect(recordsOf('{"user": {"name": "佐藤", "tels": ["03-1", "03-2"]}, "ok": true}')).toEqual([
      { name: '佐藤', 'user.tels': '03-2', ok: 'true' },
    ]))

  test.each([
    '[a] (b) {c}',
    'if (x == 1) {',
    '{{{{{{{{{"a": 1',
    'f(a, b)',
    '{"a": }',
    '[2026-11-01] (main)',
    '{"only": 1}',
  ])('none: %s', (line) => expect(recordsOf(line)).toEqual([]))
})

describe('runs of keys and values', () => {
  test.each([
    ['logfmt', 'level=info sei=佐藤 mail="a@example.jp"', { level: 'info', ...PERSON }],
    ['a form of the web', 'POST /x?id=7&sei=%E4%BD%90%E8%97%A4&mail=a%40example.jp', { id: '7', ...PERSON }],
    ['a statement', `UPDATE u SET sei='佐藤', mail='a@example.jp' WHERE id=7`, { ...PERSON, id: '7' }],
    [
      'Japanese keys with signs in them',
      'save 名義（カナ）="サトウ" 住所〒=100-0001 家族・内訳="妻、犬1匹"',
      { '名義（カナ）': 'サトウ', '住所〒': '100-0001', '家族・内訳': '妻、犬1匹' },
    ],
    [
      'keys with an apostrophe and a sign of degree',
      `save Victime_d'infraction="vol" N°_d'assuré_(Japon)="2590-956" Âge="37"`,
      { "Victime_d'infraction": 'vol', "N°_d'assuré_(Japon)": '2590-956', Âge: '37' },
    ],
    [
      'a list that somebody wrote in a line',
      '(1) 氏名:佐藤 花子、続柄:母、家族・内訳:妻、犬1匹、電話:03-1',
      { 氏名: '佐藤 花子', 続柄: '母', '家族・内訳': '妻、犬1匹', 電話: '03-1' },
    ],
    [
      'a name with a blank',
      'name=山田 太郎 tel=03-1234-5678 ok=1',
      { name: '山田 太郎', tel: '03-1234-5678', ok: '1' },
    ],
  ])('%s', (_, line, record) => expect(recordsOf(line)).toEqual([record]))

  test.each(['a=1 b=2', 'a=1 and then b=2 but c=3', 'x == y && z == w', '======='])('none: %s', (line) =>
    expect(recordsOf(line)).toEqual([]),
  )
})

describe('blocks of a document', () => {
  const blocks = (text: string) =>
    blockRecords(text.split('\n')).map(({ keys, values }) => keys.map((key, i) => `${key}=${values[i]?.text}`))

  test('two that begin with one key are records, however they are parted', () => {
    const said = [
      ['name=佐藤', 'tel=03-1', 'memo='],
      ['name=鈴木', 'tel=03-2', 'memo=x'],
    ]
    expect(blocks('name: 佐藤\ntel: 03-1\nmemo:\n\nname: 鈴木\ntel: 03-2\nmemo: x')).toEqual(said)
    expect(blocks('[1]\nname = 佐藤\ntel = 03-1\nmemo =\n[2]\nname = 鈴木\ntel = 03-2\nmemo = x')).toEqual(said)
    expect(blocks('name: 佐藤\ntel: 03-1\nmemo:\nname: 鈴木\ntel: 03-2\nmemo: x')).toEqual(said)
  })

  test('keys may have in them what parts key and value in other blocks', () => {
    expect(
      blocks('Name: A\nPhone 1 - Type: Home\nPhone 1 - Value: 03-1\n\nName: B\nPhone 1 - Type: Work\nx: y'),
    ).toEqual([
      ['Name=A', 'Phone 1 - Type=Home', 'Phone 1 - Value=03-1'],
      ['Name=B', 'Phone 1 - Type=Work', 'x=y'],
    ])
    expect(blocks('name - A\ntel - ext: 3\nurl - https://x\n\nname - B\ntel - 03-2\nurl - y')).toEqual([
      ['name=A', 'tel=ext: 3', 'url=https://x'],
      ['name=B', 'tel=03-2', 'url=y'],
    ])
  })

  const said = [
    ['氏名=佐藤', '電話=03-1', '職業（任意）=', 'メモ=x y'],
    ['氏名=鈴木', '電話=03-2', '職業（任意）=教員', 'メモ='],
  ]

  test.each([
    [
      'with keys in brackets, several a line, in a frame',
      '┌──\n│ 【氏名】佐藤　　　【電話】03-1\n│ 【職業（任意）】　　【メモ】x y │\n└──\n┌──\n│ 【氏名】鈴木　　　【電話】03-2\n│ 【職業（任意）】教員　　【メモ】\n└──',
    ],
    [
      'with keys in brackets, one a line',
      '[氏名] 佐藤\n[電話] 03-1\n[職業（任意）] \n[メモ] x y\n--\n[氏名] 鈴木\n[電話] 03-2\n[職業（任意）] 教員\n[メモ] ',
    ],
    [
      'with values below their keys, in a text with others beside theirs',
      '■ 氏名\n　　佐藤\n■ 電話\n　　03-1\n■ 職業（任意）\n　　\n■ メモ\n　　x y\n\n====\n氏名　：　鈴木\n電話　：　03-2\n職業（任意）　：　教員\nメモ　：　',
    ],
  ])('%s', (_, text) => expect(blocks(text)).toEqual(said))

  test.each([
    ['headings that come once', '■ 氏名\n佐藤\n■ 電話\n03-1\n■ 職業\n会社員'],
    ['chapters of a text', '■ はじめに\n文章です。\n■ おわりに\n文章です。\n\n【重要】ご案内です\n【重要】期日です'],
  ])('none: %s', (_, text) => expect(blocks(text)).toEqual([]))

  test('a long one that stands alone is a form, unless a program of mail wrote it', () => {
    expect(blocks('Hello\nname: 佐藤\ntel: 03-1\nage: 31\nmemo: x\nrank: A')).toHaveLength(1)
    expect(blocks('From: a\nTo: b\nSubject: c\nDate: d\nX-Mailer: e\nX-Id: f')).toEqual([])
    expect(blocks(`${'text\n'.repeat(300)}name: 佐藤\ntel: 03-1\nage: 31\nmemo: x\nrank: A`)).toEqual([])
  })

  test('the keys have their places, and so have values below them', () => {
    const lines = ['■ 氏名', '　佐藤', '■ 電話', '■ 職業', '教員', '■ 氏名', '鈴木', '■ 電話', '03', '■ 職業', '医師']
    const [first] = blockRecords(lines)
    expect(first?.lines).toEqual([1, 2, 4])
    expect(first?.values.map(({ text }) => text)).toEqual(['佐藤', '', '教員'])
    expect(first?.keyPlaces.map(({ line, start, end }) => lines[line]?.slice(start, end))).toEqual([
      '■ 氏名',
      '■ 電話',
      '■ 職業',
    ])
  })

  test.each(['name: 佐藤\ntel: 03-1\nmemo: x', 'name: 佐藤\ntel: 03-1\n\nname: 鈴木\ntel: 03-2', 'a\nb\nc'])(
    'none: %j',
    (text) => expect(blocks(text)).toEqual([]),
  )
})

describe('forms of two lines and with leaders', () => {
  const keyed = (text: string) =>
    blockRecords(text.split('\n')).map(({ keys, values }) => keys.map((key, i) => `${key}=${values[i]?.text}`))

  test('a title with a mark above pairs is no key', () => {
    const form = (n: number) => `■ ${n}件目\n会員番号：K${n}\n氏名：佐藤\n続柄：母\n\n`
    expect(keyed(form(1) + form(2))).toEqual([
      ['会員番号=K1', '氏名=佐藤', '続柄=母'],
      ['会員番号=K2', '氏名=佐藤', '続柄=母'],
    ])
  })

  test('values that are set in below their keys', () => {
    const form = (name: string) => `APPLICATION\n\nClient Name\n    ${name}\nCompany\n    ABC Ltd\nSex\n    F\n\n`
    expect(keyed(form('Ann Lee') + form('Bea Low'))).toEqual([
      ['Client Name=Ann Lee', 'Company=ABC Ltd', 'Sex=F'],
      ['Client Name=Bea Low', 'Company=ABC Ltd', 'Sex=F'],
    ])
  })

  test.each(['＜＞', '《》', '〈〉', '<>'])('keys in %s alone above their values', ([opens = '', closes = '']) => {
    const form = (name: string) =>
      `　　申込書\n${opens}ご契約者氏名${closes}\n${name}\n${opens}税込年収${closes}\n1027万円\n${opens}旅券番号${closes}\nTZ7889718\n\n`
    expect(keyed(form('金城 悠真') + form('荒井 敏江'))).toEqual([
      ['ご契約者氏名=金城 悠真', '税込年収=1027万円', '旅券番号=TZ7889718'],
      ['ご契約者氏名=荒井 敏江', '税込年収=1027万円', '旅券番号=TZ7889718'],
    ])
  })

  test('questions of a form by their numbers, with the answers behind a wide blank', () => {
    const form = (name: string) =>
      `１．お名前（必須）　${name}\n２．告知事項（任意）　なし、 至って健康\n③信仰　\n\n=====\n`
    expect(keyed(form('金城 悠真') + form('荒井 敏江'))).toEqual([
      ['お名前（必須）=金城 悠真', '告知事項（任意）=なし、 至って健康', '信仰='],
      ['お名前（必須）=荒井 敏江', '告知事項（任意）=なし、 至って健康', '信仰='],
    ])
  })

  test('values that stand below each other behind blanks, where the keys come again', () => {
    const form = (name: string) =>
      `※申込書※\nお名前（漢字）    ${name}\n税込年収          1,027万円\nSex               F\n\n`
    expect(keyed(form('金城 悠真') + form('荒井 敏江'))).toEqual([
      ['お名前（漢字）=金城 悠真', '税込年収=1,027万円', 'Sex=F'],
      ['お名前（漢字）=荒井 敏江', '税込年収=1,027万円', 'Sex=F'],
    ])
    expect(keyed('佐藤 花子    03-1111-0000\n鈴木 一郎    03-1111-0001\n高橋 美咲    03-1111-0002\n')).toEqual([])
  })

  test('dots lead from the key to its value', () => {
    const form = (name: string) => `Name ............ ${name}\nReligion ........ Muslim\nZip Code ........\n\n`
    expect(keyed(form('Ann') + form('Bea'))[0]).toEqual(['Name=Ann', 'Religion=Muslim', 'Zip Code='])
    const japanese = (name: string) => `氏名　…　${name}\n職業　…　弁護士\n歳　…　59\n\n`
    expect(keyed(japanese('佐藤') + japanese('鈴木'))[1]).toEqual(['氏名=鈴木', '職業=弁護士', '歳=59'])
  })
})

test('values of a block stand without their quotes and without what makes a day of them', () => {
  const lines = [
    "export A_NAME='山田 花子'",
    'export B="x"',
    "export C='a@example.jp'",
    'export D=1',
    'export E=ISODate("1970-06-08T00:00:00Z")',
  ]
  const [block] = blockRecords(lines)
  const texts = block?.values.map(({ text }) => text)
  expect(texts).toEqual(['山田 花子', 'x', 'a@example.jp', '1', '1970-06-08'])
  expect(block?.values.map(({ start, end }, i) => lines[i]?.slice(start, end))).toEqual(texts)
})
