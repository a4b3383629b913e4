import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** What a column is, headed `zq`, among others that are given by their headers and cells. */
function useOf(columns: Readonly<Record<string, string>>): string {
  const cells = Object.values(columns).map((text) => text.split(' | '))
  const sample = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? ''))
  const header = Object.keys(columns)
  const { use, piece } = detector.profileTable({ header, sample })[header.indexOf('zq')] ?? {}
  return piece ? `${use} ${piece}` : (use ?? '')
}

const FAMILIES = '佐藤 | 鈴木 | 高橋 | 木村 | 清水 | 山口 | 渡辺 | 伊藤 | 中村 | 小林 | 加藤 | 吉田'
const GIVENS = '一郎 | 花子 | 真由美 | 拓也 | 健太 | 美穂 | 直人 | 恵子 | 和夫 | 恵 | 浩二 | 洋子'
const NAMES = FAMILIES.split(' | ')
  .map((family, i) => `${family} ${GIVENS.split(' | ')[i]}`)
  .join(' | ')
const each = (make: (i: number) => string): string => Array.from({ length: 12 }, (_, i) => make(i)).join(' | ')
const TYPES = each((i) => ['普通', '当座'][i % 2] ?? '')
const BIRTHS = each((i) => `${1941 + i * 6}-0${1 + (i % 9)}-1${i % 10}`)

describe('a column under a header that nobody knows, by what stands beside it', () => {
  test.each<[what: string, columns: Readonly<Record<string, string>>]>([
    ['name family', { zq: FAMILIES, 名: GIVENS }],
    ['name given', { 姓: FAMILIES, zq: GIVENS }],
    ['name-kana given', { セイ: each(() => 'サトウ'), zq: each((i) => ['イチロウ', 'ハナコ', 'マユミ'][i % 3] ?? '') }],
    ['address second', { 氏名: NAMES, 住所1: each(() => '東京都新宿区西新宿'), zq: each((i) => `${i + 1}-2-3`) }],
    [
      'address building',
      { 氏名: NAMES, 町名番地: each((i) => `西新宿2-8-${i}`), zq: each((i) => `メゾン青葉${101 + i}号`) },
    ],
    [
      'bank-account bank',
      {
        氏名: NAMES,
        zq: each(() => 'みずほ銀行'),
        支店名: each(() => '渋谷支店'),
        口座番号: each((i) => `12345${10 + i}`),
      },
    ],
    [
      'bank-account branch',
      {
        氏名: NAMES,
        銀行名: each(() => 'みずほ銀行'),
        zq: each((i) => ['渋谷支店', '本店営業部'][i % 2] ?? ''),
        口座番号: each((i) => `12345${10 + i}`),
      },
    ],
    ['bank-account type', { 氏名: NAMES, 銀行名: each(() => 'みずほ銀行'), 支店名: each(() => '渋谷支店'), zq: TYPES }],
    [
      'bank-account number',
      { 氏名: NAMES, 銀行名: each(() => 'みずほ銀行'), 預金種目: TYPES, zq: each((i) => `12345${10 + i}`) },
    ],
    ['card-expiry', { カード番号: each(() => '4111111111111111'), zq: each((i) => `0${1 + (i % 9)}/2${6 + (i % 4)}`) }],
    [
      'card-expiry',
      { カード番号: each(() => '4111111111111111'), zq: each((i) => `202${6 + (i % 4)}-0${1 + (i % 9)}`) },
    ],
    ['card-last4', { カード番号: each(() => '4111111111111111'), 名義: NAMES, zq: each(() => '1111') }],
    ['card-security-code', { カード番号: each(() => '4111111111111111'), zq: each((i) => `${120 + i * 31}`) }],
    ['sex', { 氏名: NAMES, 会社名: each(() => '青葉商事'), zq: '1 | 2 | 2 | 1 | 1 | 2 | 1 | 2 | 1 | 2 | 1 | 2' }],
    ['sex', { 会員名: FAMILIES, 生年月日: BIRTHS, zq: '1 | 2 | 2 | 1 | 1 | 2 | 1 | 2 | 1 | 2 | 1 | 2' }],
    ['age', { 氏名: NAMES, 性別: each((i) => '男女'[i % 2] ?? ''), zq: each((i) => String(18 + i * 6)) }],
    ['customer-number', { zq: each((i) => `K-10${230 + i * 7}`), 氏名: NAMES }],
    [
      'user-id',
      {
        zq: each((i) => ['taro', 'suzuki_', 'h.sato', 'mikan'][i % 4] + (i < 4 ? 'x' : String(i * 7))),
        メール: each((i) => `a${i}@example.jp`),
      },
    ],
    [
      'password',
      {
        メール: each((i) => `a${i}@example.jp`),
        zq: each((i) => `${['Sakura', 'tiger', 'hanako'][i % 3]}${i * 7}${i % 2 ? '!' : ''}9`),
      },
    ],
    [
      'drivers-licence',
      { 氏名: NAMES, zq: '305010002360 | 305010139400 | 305010276570 | 305010413660 | 305010550730 | 305010687870' },
    ],
    ['pension-number', { 氏名: NAMES, zq: each((i) => `${2143 + i}-${100234 + i * 371}`) }],
    ['national-id', { 氏名: NAMES, zq: each((i) => `S${1234567 + i * 371}D`) }],
    ['health-insurance', { 氏名: NAMES, zq: each((i) => `東${10 + i}・${16068 + i * 3}`) }],
    [
      'device-id',
      {
        氏名: NAMES,
        zq: '356938035600114 | 356938035601484 | 356938035602854 | 356938035604223 | 356938035605592 | 356938035606962',
      },
    ],
  ])('%s', (expected, columns) => {
    expect(useOf(columns)).toBe(expected)
  })

  test.each([
    ['family', '長女(5歳) | 長男 小3 | 1人 | なし | 妻、長男 | 夫・子3人'],
    ['family', '単身 | 妻と2人 | 両親と同居 | 4人 | 単身 | 母と同居'],
    ['health', 'インスリン | リーマス | カロナール200 | なし | ワーファリン | メトグルコ錠250mg'],
    ['health', 'えび、かに | 花粉 | 金属（ニッケル） | 卵 | ラテックス | そば'],
    ['health', '大腸ポリープ切除 | 帯状疱疹 | 脳梗塞後遺症 | なし | 鉄欠乏性貧血 | 骨粗しょう症'],
    ['trade-history', 'USD/JPY 買 1.0lot | 投信積立 | 国債5年 50万円 | 7203 買 100株 | 投信積立 | EUR/USD 売 2lot'],
    ['income', '500万円 | 300〜400万円 | 1200万円 | 800万円 | 700万円未満 | 450万円'],
    ['crime-victim', 'ひったくり被害 | なし | 盗撮被害 | フィッシング詐欺被害 45万円 | ストーカー | なし'],
    ['social-status', '旧士族 | なし | 嫡出でない子 | 同和地区 | なし | 旧華族'],
    ['occupation', '配送ドライバー | 警備員 | 理学療法士 | 営業 | 代表取締役社長 | 主婦'],
  ])('beside people, %s by its words', (expected, cells) => {
    const rows = cells.split(' | ').length
    expect(useOf({ 氏名: NAMES.split(' | ').slice(0, rows).join(' | '), zq: cells })).toBe(expected)
  })
})

describe('what only looks alike', () => {
  test.each<[why: string, not: string, columns: Readonly<Record<string, string>>]>([
    ['branches of the firm, without an account', 'bank-account branch', { 氏名: NAMES, zq: each(() => '渋谷支店') }],
    [
      'a flag that does not go with the names',
      'sex',
      { 氏名: NAMES, zq: '1 | 1 | 2 | 2 | 1 | 1 | 2 | 2 | 1 | 1 | 2 | 2' },
    ],
    ['marks of a test', 'age', { 氏名: NAMES, zq: each((i) => String(18 + i * 6)) }],
    ['codes behind the names, of goods', 'customer-number', { 氏名: NAMES, zq: each((i) => `K-10${230 + i * 7}`) }],
    ['three digits without a card', 'card-security-code', { 氏名: NAMES, zq: each((i) => `${120 + i * 31}`) }],
    ['numbers of a factory', 'device-id', { 氏名: NAMES, zq: each((i) => `35693803564${3809 + i}`) }],
  ])('%s', (_, not, columns) => {
    expect(useOf(columns)).not.toBe(not)
  })
})

describe('a header against its cells', () => {
  const useUnder = (header: string, cells: string): string => {
    const rows = cells.split(' | ').map((cell, i) => [NAMES.split(' | ')[i] ?? '', cell])
    return detector.profileTable({ header: ['氏名', header], sample: rows })[1]?.use ?? ''
  }
  test.each([
    ['births under a word for a family name', 'KYK_SEI_YMD', BIRTHS.replaceAll('-', ''), 'birth-date'],
    [
      'lessons under a word for a given name',
      '名',
      '書道月3回 | ピアノ30分 | TOEIC700 | 書道月3回 | ピアノ60分',
      'unknown',
    ],
    ['names under the name of an account', 'account_name', NAMES, 'name'],
    ['names under a question', 'どなたが参加しますか', NAMES, 'name'],
    ['answers under a question', '何で知りましたか', '雑誌 | 友人 | ネット | 雑誌 | チラシ', 'questionnaire'],
    [
      'symbols of an insurance under 記号番号',
      '記号番号',
      '浜84・44480 | 国37・65416 | 東57・99350 | 札1・44481 | 東3・1',
      'health-insurance',
    ],
    ['places in memory', 'address', '0x04072113 | 0x58655439 | 0x0940A336 | 0x9997CC44 | 0x11112222', 'unknown'],
    [
      'keys of programs under a word for a telephone',
      'phone',
      'cd10e6e79169dbcf | 63e0f1484f8dce75 | 078e86e557db39fe | d6cfb6ed37db542b | a1b2c3d4e5f60718',
      'unknown',
    ],
    ['animals', '性別', 'オス | メス | メス | オス | 雄', 'unknown'],
    ['classes without a number', '年齢区分', '新 | 旧 | 新 | 新 | 旧', 'unknown'],
    [
      'numbers of firms that write invoices',
      '登録番号',
      'T3014657630072 | T2655386273601 | T2111234129581 | T3255270684298 | T1234567890124',
      'unknown',
    ],
    ['parts', '品番', '406-7593 | 193-5059 | 737-9722 | 128-9459', 'ignore'],
    ['marks under a word for a name', '名前', '済 | 未 | ○ | 済 | 未 | ○ | 済 | 未 | ○ | 済', 'unknown'],
    ['illnesses under a word for a text', '備考', '緑内障 | 糖尿病 | なし | 痛風 | 双極性障害', 'health'],
    [
      'whole accounts under a word for a login',
      'premium_account',
      each((i) => `みずほ銀行 駅前支店 普通 54772${10 + i}`),
      'bank-account',
    ],
    [
      'illnesses under a word for a name',
      'conditions.name',
      'クローン病 | 過換気症候群 | 拡張型心筋症 | 白血病寛解 | 痛風',
      'health',
    ],
    [
      'medicines under a word for a name',
      'medications.name',
      'プレガバリン | バルサルタン | テグレトール | ウルソ | アムロジピン',
      'health',
    ],
    ['somebody under a word for health', '主治医', NAMES, 'name'],
    [
      'telephones of the United States',
      'zq',
      '(503) 424-0429 | (518) 749-1168 | (415) 555-2671 | (212) 555-0199 | (650) 253-0000',
      'phone',
    ],
  ])('%s', (_, header, cells, expected) => {
    expect(useUnder(header, cells)).toBe(expected)
  })
})

describe('places', () => {
  const PLACES = {
    郵便番号: each((i) => `064080${i % 10}`),
    都道府県名: each(() => '北海道'),
    市区町村名: each(() => '小樽市'),
  }
  const uses = (columns: Readonly<Record<string, string>>): string => {
    const cells = Object.values(columns).map((text) => text.split(' | '))
    const sample = Array.from({ length: 12 }, (_, row) => cells.map((column) => column[row] ?? ''))
    return detector
      .profileTable({ header: Object.keys(columns), sample })
      .map(({ use }) => use)
      .join(' ')
  }
  test('with nobody beside them and no house number are nobody’s', () => {
    expect(uses({ ...PLACES, 町域名: each(() => '稲穂') })).toBe('ignore ignore ignore ignore')
  })
  test('with a house number or somebody beside them are addresses', () => {
    expect(uses({ ...PLACES, 番地: each((i) => `稲穂${i + 1}-2`) })).toBe('postal-code address address address')
    expect(uses({ 氏名: NAMES, ...PLACES })).toBe('name postal-code address address')
  })
})
