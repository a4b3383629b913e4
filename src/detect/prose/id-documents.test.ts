import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'
import { type IdKind, idKindOf } from '../values/id-kinds.ts'
import { inFileName, tidyRead } from './id-documents.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** What an engine read off pictures of invented people, mistakes and all. */
const READ: readonly (readonly [IdKind, readonly [number, number], string, readonly string[]])[] = [
  [
    'drivers-licence',
    [1012, 638],
    '氏名 見 本 太郎\n昭和 55 年 1 月 2 日 生\n住所 東京 都 千 代田 区 見 本 町 1ー2ー3\n交付 令 和 03 年 05 月 10 日 12345\n2027 年 ( 令 和 09 年 )02 月 02 日 まで 有効\n免許 の 条件 等 眼鏡 等\n番号 "第 301234567890 号\n二 ・ 小 ・ 原 平成 12 年 04 月 01 日\n種類 普通 東京 都 公安 委員 会',
    ['name 見本太郎', 'birth-date 1980-01-02', 'address 東京都千代田区見本町1-2-3', 'drivers-licence 301234567890'],
  ],
  [
    'my-number-card',
    [1012, 638],
    '個人 番号 カー ド\n氏名 見 本 花子\n住所 大 阪 府 大阪 市 北 区 見 本 1 丁目 2 番 3 号\n昭和 60 年 3 月 31 日 生 性 別 女\n2031 年 3 月 31 日 まで 有効 見 本 市 長\n騰 器 提供 意思 SPECIMEN',
    ['name 見本花子', 'address 大阪府大阪市北区見本1丁目2番3号', 'birth-date 1985-03-31', 'sex f'],
  ],
  [
    'my-number-card',
    [1012, 638],
    '個人 番号\n1234 5678 9018\n氏名 見 本 花子\n昭和 60 年 3 月 31 日 生',
    ['my-number 123456789018', 'name 見本花子', 'birth-date 1985-03-31'],
  ],
  [
    'insurance-card',
    [1012, 638],
    '健康 保険 本 人 ( 被 保 険 者 )\n被 保 険 者 証\n記号 12345678 番号 123\n氏名 見 本 次 郎\n生年 月 日 平成 2 年 5 月 6 日 性 別 男\n資格 取得 年 月 日 平成 25 年 4 月 1 日\n事業 所 名 称 株式 会 社 見 本',
    ['health-insurance 12345678-123', 'name 見本次郎', 'birth-date 1990-05-06', 'sex m'],
  ],
  [
    'passport',
    [1250, 880],
    '日 本 国 JAPAN 旅券 PASSPORT\n型 /TypeP 発行 国 /lssuing country JPN 旅券 番号 /Passport No. TK1234567\n国籍 /Nationality JAPAN 生年 月 日 /Date of birth 31 MAR 1985\nP<JPNMTHON<<HANAK0<<<<<<<<<<<<< く <<<<<<<<<< で < で <\nTK12345674JPN8503313F3105108<<<<<<<<<<<<<<08',
    ['passport TK1234567', 'birth-date 1985-03-31'],
  ],
  [
    'residence-card',
    [1012, 638],
    '在留 カー ド _RESIDENCE CARD\n番号 No.\nAB12345678CD\n氏名 NAME_ MIHON JOHN\n生年 月 日 1990 年 04 月 01 日 性別 男 M. 国籍 ・ 地 域 米国\n住居 地 東京 都 港 区 見 本 1 丁目 2 番 3 号\n在留 資格 技術 ・ 人 文 知 識',
    [
      'residence-card AB12345678CD',
      'name MIHON JOHN',
      'birth-date 1990-04-01',
      'sex m',
      'address 東京都港区見本1丁目2番3号',
    ],
  ],
  [
    'residence-record',
    [1240, 1754],
    '住民\n世 淀 主 見 本 太郎\n住所 東京 都 千 代田 区 見 本 町 一 丁目 2 番 3 号\n生年 月 日 昭和 55 年 1 月 2 日 続柄 世帯 主\n本 籍 東京 都 千 代田 区 見 本 町\n住民 と な っ た 年 月 日 平成 20 年 4 月 1 日\nこの 写し は 、 世 淀 全員 の 住民 票 の 原本 と 相違 な いこ と を 証明 する 。',
    ['address 東京都千代田区見本町一丁目2番3号', 'birth-date 1980-01-02'],
  ],
]

describe('identity documents', () => {
  test.each(READ)('a %s is known by its words, and says what it says', (kind, [width, height], text, items) => {
    const read = detector.readPicture(text.split('\n'), { width, height, name: 'scan.png' })
    expect(read.kind).toBe(kind)
    const found = [...read.perLine.flat(), ...read.ofFile]
    expect(found.map(({ item, value }) => `${item} ${value.reveal('compared in a test')}`)).toEqual(
      expect.arrayContaining([...items, `id-document-image ${kind}`]),
    )
    expect(new Set(found.map((f) => f.sure))).toEqual(new Set(['possible']))
  })

  test.each([
    ['a receipt', '領収 書\n見 本 商店\n2026 年 4 月 1 日\n合計 500 円'],
    ['a letter', '株式会社見本\n番号をお知らせください\n住所の変更は郵送で'],
    ['nothing', ''],
  ])('%s is none', (_what, text) => {
    expect(idKindOf(text.split('\n'), { width: 1012, height: 638, name: 'IMG_0001.png' })).toBeNull()
  })

  test('where nothing can be read the name of the file tells', () => {
    expect(idKindOf([], { width: 1000, height: 1000, name: 'A-100_保険証.jpg' })).toBe('insurance-card')
  })

  test.each([
    ['C0012345_佐藤太郎_免許証.png', ['customer-number C0012345', 'name 佐藤太郎']],
    ['taro@example.jp.jpg', ['email taro@example.jp']],
    ['IMG_20260401_123000.jpg', []],
    ['DSC_0001.JPG', []],
    ['運転免許証_表面.png', []],
  ])('the file name %s says whose it is', (name, expected) => {
    const found = inFileName(name).map(({ item, value }) => `${item} ${value.reveal('compared in a test')}`)
    expect(found).toEqual(expected)
  })

  test.each([
    ['氏名 見 本 太郎', '氏名: 見本太郎'],
    ['記号 12345678 番号 123', '記号: 12345678\t番号: 123'],
    ['昭和 55 年 1 月 2 日 生', '生年月日: 昭和55年1月2日'],
    ['Jane Doe 03 1234', 'Jane Doe 03 1234'],
  ])('%j is tidied to %j', (line, tidy) => expect(tidyRead(line)).toBe(tidy))
})
