import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** What the columns mean of a table with these headers; each column is given by its cells. */
const uses = (columns: Readonly<Record<string, string>>): readonly string[] => {
  const cells = Object.values(columns).map((text) => text.split(' | '))
  const sample = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? ''))
  const header = Object.keys(columns).map((name) => name.replace(/^-.*/, ''))
  return detector.profileTable({ header, sample }).map(({ use, piece }) => (piece ? `${use} ${piece}` : use))
}

const NAMES = '佐藤一郎 | 鈴木花子 | 高橋真由美 | 木村拓也 | 清水健 | 山口美穂'

describe('a column that says little by itself, beside people', () => {
  test.each([
    ['occupation', '会社員 | 公務員 | 自営業 | 主婦 | 会社員 | 無職'],
    ['family', '既婚 | 未婚 | 既婚 | 離婚 | 未婚 | 既婚'],
    ['health', 'A型 | O型 | AB型 | B型 | A型 | A型'],
    ['health', '高血圧症 | なし | 2型糖尿病 | 気管支喘息 | なし | 腰痛'],
    ['disability', '身体2級 | なし | 療育手帳A | 精神3級 | なし | なし'],
    ['creed', '曹洞宗 | 無宗教 | カトリック | 浄土真宗 | 曹洞宗 | 神道'],
    ['race', 'アイヌ | アジア系 | ヒスパニック | アジア系 | アフリカ系 | アジア系'],
    ['criminal-record', 'なし | 前科1犯（窃盗） | 逮捕歴あり | なし | 執行猶予中 | なし'],
    ['crime-victim', '特殊詐欺被害 | なし | ストーカー被害 | DV被害 | なし | なし'],
    [
      'secret-question',
      '母の旧姓は？ | ペットの名前は？ | 母の旧姓は？ | 座右の銘は？ | ペットの名前は？ | 座右の銘は？',
    ],
    [
      'id-document-image',
      'a/menkyo_1.jpg | a/passport_2.png | a/menkyo_3.jpg | kyc/4.pdf | kyc/5.pdf | a/menkyo_6.jpg',
    ],
    [
      'device-id',
      '00:1A:2B:3C:4D:5E | 00:1A:2B:3C:4D:5F | 00:1A:2B:3C:4D:60 | 00:1A:2B:3C:4D:61 | 00:1A:2B:3C:4D:62 | 00:1A:2B:3C:4D:63',
    ],
  ])('is %s by its words', (item, cells) => {
    expect(uses({ 氏名: NAMES, 属性3: cells })).toEqual(['name', item])
    expect(uses({ 'No.': '1 | 2 | 3 | 4 | 5 | 6', 属性3: cells }), 'beside nobody').toEqual(['ignore', 'unknown'])
  })
  test('is an age where it is the years since the birth beside it, and nothing where it is not', () => {
    const births = '1950-03-01 | 1961-04-02 | 1972-05-03 | 1983-06-04 | 1994-07-05 | 2001-08-06'
    expect(uses({ 生年月日: births, '-1': '67 | 56 | 45 | 34 | 22 | 15' })).toEqual(['birth-date', 'age'])
    expect(uses({ 生年月日: births, '-1': '12 | 56 | 99 | 34 | 20 | 15' })).toEqual(['birth-date', 'unknown'])
  })
  test('is a part of the insurance number beside it', () =>
    expect(
      uses({ 氏名: NAMES, 保険者番号: '06130012 | 06130013', 記号: '123 | 124', 番号: '7 | 8', 品番: 'A-1 | A-2' }),
    ).toEqual(['name', 'health-insurance', 'health-insurance', 'health-insurance', 'ignore']))
  test('is the branch of an account by its header alone, or the number of a device by its cells', () => {
    expect(uses({ 氏名: NAMES, 出金口座支店: '渋谷支店 | 本店 | 梅田支店' })).toEqual(['name', 'bank-account branch'])
    expect(uses({ wifi_mac: '00:1A:2B:3C:4D:5E | 00:1A:2B:3C:4D:5F | 00:1A:2B:3C:4D:60' })).toEqual(['device-id'])
  })
  test('is a message where its sender and its receiver stand beside it', () => {
    const people = { from: 'e.okada | m.miura | s_kato', to: 'm.miura | e.okada | e.okada' }
    const body = '了解です | 明日でお願いします | 届きました'
    expect(uses({ ...people, body })).toEqual(['user-id', 'user-id', 'communications'])
    expect(uses({ author: people.from, body })).not.toContain('communications')
    expect(uses({ sender: people.from, room_id: 'r1 | r2 | r1', message: body })).toContain('communications')
  })
})

describe('a column about things', () => {
  const things = 'ドリップコーヒー | ガーデンチェア | ステンレス水筒 | 玄米パック | 電動歯ブラシ | 自転車 18インチ'
  const codes = '4467718754 | 8163994121 | 3259335771 | 0855696612 | 9416393573 | 2817118137'
  test('has no names, no numbers of people and no telephones', () =>
    expect(uses({ id: '91505 | 18256 | 11203 | 33120 | 40111 | 5007', name: things, jan: codes })).toEqual([
      'ignore',
      'unknown',
      'ignore',
    ]))
  test('is a list of banks, of results of machines, or of numbers of people', () => {
    const banks = { 銀行コード: '0001 | 0005', 銀行名: 'みずほ銀行 | 三菱UFJ銀行', 支店コード: '000 | 001' }
    const accounts = { ...banks, 口座番号: '1234567 | 7654321', 口座名義: 'ヤマダ タロウ | サトウ ハナコ' }
    expect(new Set(uses(banks))).toEqual(new Set(['ignore']))
    expect(uses(accounts).slice(0, 3)).toEqual(['bank-account bank', 'bank-account bank', 'bank-account branch'])
    expect(uses({ 機番: 'M1 | M2 | M3', 検査結果: '合格 | 再検 | 合格' })).toEqual(['unknown', 'unknown'])
    expect(uses({ 氏名: NAMES, 検査結果: '陽性 | 陰性 | 陰性' })).toEqual(['name', 'health'])
    expect(uses({ 人口: '9032558 | 9040191', 平均年齢: '42.6 | 43.1', 男: '259423 | 856647' }).slice(1)).toEqual([
      'ignore',
      'ignore',
    ])
  })
  test('has plates of vehicles for numbers, keys for hashes and pieces of no address', () => {
    const plates = '品川 500 あ 12-34 | 横浜301さ56-78 | 練馬 580 た ・1-23'
    expect(uses({ 氏名: NAMES, 登録番号: plates })).toEqual(['name', 'ignore'])
    const [mail, hash] = ['a@example.jp | b@example.jp', `${'0a'.repeat(16)} | ${'1b'.repeat(16)}`]
    expect(uses({ mail, sid: hash })).toEqual(['email', 'unknown'])
    expect(uses({ mail, h: hash })).toEqual(['email', 'password-hash'])
    expect(uses({ CODE: '101 | 102 | 103', MACHIAZA_MEI: '旭町 | 本町一丁目 | 栄町' })).not.toContain('address town')
  })
  test('may stand beside people, whose numbers and names it has not', () =>
    expect(uses({ 氏名: NAMES, shohin_mei: things, yj_code: codes })).toEqual(['name', 'ignore', 'ignore']))
})

const SAID =
  '了解です | 資料をお送りください | 退会したいです | 駐車場は空いていますか | ありがとうございました | 先日の件です'

describe('what somebody wrote, in a table that says who', () => {
  test.each(['お問い合わせ本文', 'メッセージ', 'your_message', 'message_to_seller', 'last_dm', 'orders.message'])(
    '%s',
    (header) => expect(uses({ 氏名: NAMES, [header]: SAID })).toEqual(['name', 'communications']),
  )

  test('a message of a program that knows its users is a line of a log', () =>
    expect(
      uses({
        level: 'INFO | WARN | INFO | INFO | INFO | INFO',
        email: 'a@example.jp | b@example.jp | c@example.jp | d@example.jp | e@example.jp | f@example.jp',
        message: SAID,
      })[2],
    ).not.toBe('communications'))

  test('a message beside nobody is nobody’s', () =>
    expect(uses({ 製品: 'りんご | みかん | ぶどう | もも | なし | かき', メッセージ: SAID })[1]).not.toBe(
      'communications',
    ))
})

describe('firms under a word that may be somebody', () => {
  const FIRMS = '(株)大和見本 | 株式会社サンプル | 有限会社さくら見本 | ㈱みほん | 合同会社てすと | （株）見本商事'
  test.each([
    ['得意先名', FIRMS],
    [
      'Account Name',
      'Acme Logistics | Globex GmbH | Northwind Ltd | Blue Harbor Foods | Acme Logistics | Initech Corp',
    ],
  ])('%s', (header, cells) => expect(uses({ 氏名: NAMES, [header]: cells })[1]).toMatch(/ignore|unknown/))
})
