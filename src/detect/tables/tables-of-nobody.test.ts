import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const ROWS = 12
/** Cells from examples that take turns; where an example ends with digits, these count on from row to row. */
function cellsOf(examples: string): readonly string[] {
  const words = examples.split(' | ')
  return Array.from({ length: ROWS }, (_, i) => {
    const word = words[i % words.length] ?? ''
    const turn = Math.floor(i / words.length)
    return word.replace(/\d+$/, (n) => String(Number(n) + turn * 7).padStart(n.length, '0'))
  })
}

/** The columns of a table that are read as something personal: `header item`. */
function personalIn(table: string): readonly string[] {
  const columns = table.split(' / ').map((column) => column.split(' = '))
  const header = columns.map(([name = '']) => name)
  const cells = columns.map(([, examples = '']) => cellsOf(examples))
  const sample = Array.from({ length: ROWS }, (_, row) => cells.map((column) => column[row] ?? ''))
  const meanings = detector.profileTable({ header, sample })
  return meanings.flatMap(({ use }, i) => (NOBODY.has(use) ? [] : [`${header[i]} ${use}`]))
}

const NOBODY: ReadonlySet<string> = new Set(['ignore', 'unknown', 'free-text', 'corporate-number'])

/** One table a line: its columns, each with some cells. Nobody is in any of them. */
const TABLES = `
学部コード = G01 | G02 / 学部名 = 文学部 | 理学部 / 定員 = 120 | 80
検査コード = K101 | K205 / 検査名 = 尿蛋白 | 心電図 / 点数 = 26 | 130
疾患コード = 3301 | 4102 / 疾患名 = 帯状疱疹 | 痛風 / 章 = 皮膚 | 代謝
傷病コード = 8830001 | 8841002 / 傷病名 = 中耳炎 | 白内障 / 廃止区分 = 0 | 1
ICD = J45 | M10 / 病名 = 喘息 | 痛風 / 版 = 2013 | 2013
障害区分コード = 1 | 2 / 障害区分 = 肢体 | 視覚 / 表示順 = 10 | 20
職種コード = A1 | B2 / 職種 = 調理 | 配送 / 有効 = 1 | 0
職業コード = 011 | 022 / 職業 = 農業 | 会社員 / 大分類 = G | C
続柄コード = 01 | 02 / 続柄 = 妻 | 長男 / 並び = 1 | 2
資格コード = S1 | S2 / 資格 = 簿記2級 | 危険物乙4 / 更新 = 要 | 不要
宗教コード = 1 | 2 / 宗教 = 仏教 | 神道 / 備考 = 旧 | 新
業種コード = 5011 | 5022 / 業種 = 小売 | 卸売 / 税率 = 3 | 5
質問番号 = 1 | 2 / 質問 = 送料はいくらですか | 返品できますか / 回答 = 全国一律です | 七日以内なら / 公開 = 可 | 可
質問 = 営業時間は | 駐車場は / 回答 = 九時からです | 八台あります / 分類 = 店舗 | 店舗
設問No = 1 | 2 / 設問 = 満足度をお選びください | 年齢をお選びください / 形式 = 単一 | 単一
問題番号 = 1 | 2 / 問題 = 次のうち正しいもの | 空欄を埋めよ / 配点 = 3 | 5
年代 = 20代 | 30代 | 40代 / 男性人数 = 120 | 98 / 女性人数 = 101 | 87
年齢階級 = 0-14 | 15-64 / 性別 = 男 | 女 / 人口 = 18211 | 30122
性別 = 男 | 女 / 件数 = 33 | 41 / 割合 = 44.1 | 55.9
職業 = 会社員 | 主婦 | 学生 / 回答者数 = 88 | 41 / 構成比 = 51.2 | 23.8
病名 = 肺炎 | 骨折 / 患者数 = 120 | 77 / 平均在院日数 = 9 | 14
学校名 = 東浜小学校 | 西浜小学校 / 児童数 = 210 | 188 / 教員数 = 14 | 12
要介護度 = 要介護1 | 要介護2 / 該当人数 = 41 | 36 / 前年差 = 2 | 5
世帯構成 = 単身 | 夫婦のみ / 世帯数 = 1200 | 980 / 比率 = 36.1 | 29.5
職種 = 看護 | 事務 / 平均年収 = 480 | 390 / 平均年齢 = 38 | 41
血液型 = A型 | B型 | O型 / 人数 = 40 | 22 / 割合 = 39.8 | 21.9
国籍 = ベトナム | ネパール / 人数 = 18 | 11 / 前月 = 17 | 11
都道府県 = 富山県 | 岐阜県 / 人口 = 1030000 | 1960000 / 世帯数 = 400000 | 780000
選択肢 = 満足 | 普通 / 回答数 = 91 | 40 / 割合 = 60.1 | 26.4
犯罪被害 = 空き巣 | 詐欺 / 件数 = 12 | 31 / 前年 = 15 | 28
献立名 = 肉じゃが | 焼き魚 / アレルギー = 小麦 | さば / 熱量 = 412 | 288
料理名 = 天丼 | 冷麺 / アレルギー表示 = えび・小麦 | そば / 価格 = 980 | 850
商品名 = 枕 | 毛布 / 素材 = 綿 | 羊毛 / 体重 = 60 | 80
製品コード = P100 | P205 / 対象年齢 = 3歳以上 | 6歳以上 / 重量 = 200 | 310
書籍名 = 海辺の灯 | 遠い坂 / ジャンル = 小説 | 随筆 / 定価 = 1600 | 1800
動物名 = タロ | ミケ / 種別 = 犬 | 猫 / 性別 = オス | メス / 生年月日 = 2019-04-02 | 2021-11-30 / 体重 = 7.5 | 4.1
犬名 = ポチ | クロ / 犬種 = 柴 | 秋田 / 生年月日 = 2016/3/8 | 2020/9/1 / 毛色 = 赤 | 黒
馬名 = ミドリノカゼ | ハヤテオー / 性別 = 牡 | 牝 / 馬体重 = 470 | 455
支店コード = 101 | 205 / 支店名 = 金沢支店 | 高岡支店 / 郵便番号 = 920-0853 | 933-0021 / 所在地 = 石川県金沢市本町1-5-2 | 富山県高岡市下関町6-1 / 電話番号 = 076-222-1100 | 0766-25-3300
店舗名 = 本町店 | 港店 / 住所 = 愛媛県松山市本町3-2-1 | 愛媛県今治市片原町1-1 / 電話 = 089-943-1001 | 0898-22-2002 / 営業時間 = 9-20 | 10-19
施設名 = 市民体育館 | 中央公民館 / 所在地 = 山形県米沢市金池5-2 | 山形県米沢市西大通1-5 / 電話番号 = 0238-22-5111 | 0238-21-6111
病院名 = 南海病院 | 北里山医院 / 住所 = 大分県佐伯市常盤西町7-8 | 大分県臼杵市戸室1131 / 電話番号 = 0972-22-0547 | 0972-63-3050 / 病床数 = 210 | 19
会議室名 = 紅葉 | 青空 / 内線 = 2101 | 2208 / 階 = 2 | 3
国コード = FR | PE / 国名 = フランス | ペルー / dial = 33 | 51
host = web-1 | web-2 / metric = cpu.user | disk.free / name = load.avg | net.rx / value = 3 | 9
name = ui-kit | date-fmt / version = 1.2.0 | 3.4.1 / license = MIT | ISC
name = image-resize | mail-queue / image = repo/app:1 | repo/mq:2 / replicas = 2 | 3
key = form.a | form.b / label.name = 氏名 | 氏名 / label.phone = 電話番号 | 電話番号 / label.password = パスワード | パスワード
cd = 1 | 2 / name = 青森県 | 岩手県
ticket = 30211 | 41877 / title = 印刷できない | 画面が白い / state = open | done
物件名 = グリーンコート | 山手ハイツ / 築年 = 1998 | 2004 / 家賃 = 62000 | 71000
地番 = 12番3 | 40番 / 地目 = 宅地 | 田 / 評価額 = 3120000 | 410000
駅名 = 高岡 | 砺波 / 読み = たかおか | となみ / 路線 = 城端線 | 城端線
unicode = U+6F22 | U+5B57 / 読み = かん | じ / 画数 = 13 | 6
株式銘柄 = 山丸工業 | 北海汽船 / 終値 = 1200 | 830 / 出来高 = 41000 | 9800
試合日 = 2024-05-03 | 2024-05-10 / 会場 = 市営球場 | 東高校 / 得点 = 3 | 1
時限 = 1 | 2 / 月 = 国語 | 数学 / 火 = 理科 | 英語
便名 = 朝1便 | 昼2便 / 出発 = 7:10 | 12:40 / 到着 = 8:02 | 13:31 / 運賃 = 640 | 640
仕訳番号 = 501 | 502 / 借方 = 旅費 | 現金 / 貸方 = 現金 | 売上 / 金額 = 3200 | 8800
session = 9b1c0e6f2a7d4458b3f0c1d2e3a4b5c6 | 0a1b2c3d4e5f60718293a4b5c6d7e8f9 / page = /top | /cart / ms = 12 | 30
委託先名 = 株式会社北斗清掃 | 有限会社みなと警備 / 契約額 = 1200000 | 880000 / 期間 = 12 | 24
`
  .trim()
  .split('\n')

describe('tables in which nobody is', () => {
  test('there are at least sixty of them', () => expect(TABLES.length).toBeGreaterThanOrEqual(60))
  test.each(TABLES)('%s', (table) => expect(personalIn(table)).toEqual([]))
})

/** The same words where they are somebody's: beside a number of that person, or where no thing is what the rows are about. */
const OF_SOMEBODY: readonly (readonly [table: string, ...personal: string[]])[] = [
  ['患者番号 = 300121 | 300455 / 病名 = 肺炎 | 骨折', '患者番号 customer-number', '病名 health'],
  ['受付番号 = 1 | 2 / 既往歴 = 喘息 | 痛風 / 服薬 = あり | なし', '既往歴 health', '服薬 health'],
  ['整理番号 = 41 | 42 / 年収 = 480 | 620 / 家族構成 = 単身 | 夫婦', '年収 income', '家族構成 family'],
  ['No = 11 | 15 / 性別 = 男 | 女 / 年代 = 20代 | 30代 / 人数 = 2 | 4', '性別 sex', '年代 age'],
  ['社員番号 = E1021 | E2044 / 職種 = 調理 | 配送 / 件数 = 5 | 8', '社員番号 customer-number', '職種 occupation'],
  ['予約番号 = 771 | 772 / 血液型 = A型 | B型 / 宿泊人数 = 2 | 3', '血液型 health'],
  ['商品名 = 枕 | 毛布 / 購入者年齢 = 31 | 52 / 購入者性別 = 男 | 女', '購入者年齢 age', '購入者性別 sex'],
  ['セミナー名 = 春の会 | 秋の会 / 年代 = 20代 | 30代 / 職業 = 会社員 | 主婦', '年代 age', '職業 occupation'],
  ['会員番号 = 100021 | 100045 / 内線電話 = 03-3831-1234 | 03-3831-1235', '会員番号 customer-number', '内線電話 phone'],
]

test('the size of a parcel is nobody’s health, whoever gets it', () => {
  const table = '氏名 = 佐藤花子 | 田中一郎 / weight_kg = 2 | 14 / width_cm = 30 | 45 / height_cm = 20 | 61'
  expect(personalIn(table)).toEqual(['氏名 name'])
})

test.each(OF_SOMEBODY)('somebody: %s', (table, ...personal) => expect(personalIn(table)).toEqual(personal))
