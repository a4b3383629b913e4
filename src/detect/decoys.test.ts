import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from './index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('./recognizers/', import.meta.url)))

const NAMES = '佐藤一郎 鈴木花子 高橋真由美 木村拓也 清水健 山口美穂 渡辺直人 伊藤さくら 中村翔 小林恵'.split(' ')
const ROWS = NAMES.length

/** Ten cells made of an example: digits count on, words take turns. */
function cellsOf(example: string): readonly string[] {
  const words = example.split(' | ')
  if (words.length > 1) return Array.from({ length: ROWS }, (_, i) => words[i % words.length] ?? '')
  return Array.from({ length: ROWS }, (_, i) => example.replace(/\d(?=\D*$)/, String((i * 7 + 3) % 10)))
}

const usesOf = (columns: readonly (readonly [header: string, cells: readonly string[]])[]): readonly string[] => {
  const sample = Array.from({ length: ROWS }, (_, row) => columns.map(([, cells]) => cells[row] ?? ''))
  return detector.profileTable({ header: columns.map(([header]) => header), sample }).map(({ use }) => use)
}

const NOBODY: ReadonlySet<string> = new Set(['ignore', 'unknown', 'free-text', 'corporate-number'])

/** Columns of nobody under headers that no list has; `zq` stands for a word that nobody knows. */
const DECOYS: readonly (readonly [what: string, cells: string])[] = [
  ['goods', 'りんご | みかん | バナナ | もも'],
  ['groceries', '卵 | 小麦 | 牛乳 | 豚肉 | りんご'],
  ['dishes', '親子丼 | カレーライス | うどん | 天ぷらそば'],
  ['sizes', 'S | M | L | XL'],
  ['colours', '赤 | 青 | 黄 | 緑 | 白'],
  ['prices', '1280 | 2980 | 980 | 12800'],
  ['prices in yen', '1,280円 | 2,980円 | 980円'],
  ['counts', '3 | 1 | 12 | 7 | 2'],
  ['shares', '12.5% | 8.1% | 33.0%'],
  ['degrees', '23.5 | 21.0 | 8.97 | 30.2'],
  ['weights', '12kg | 3.5kg | 800g'],
  ['hours', '10:00-19:00 | 9:30-18:00'],
  ['clock', '09:15 | 13:40 | 22:05'],
  ['days of one year', '2024/04/01 | 2024/05/12 | 2024/06/30 | 2024/12/24 | 2024/01/09'],
  ['instants', '2024-04-01 09:15:22 | 2024-05-12 13:40:01 | 2024-06-30 22:05:59'],
  ['months', '2024-04 | 2024-05 | 2024-06'],
  ['years', '2019 | 2020 | 2021 | 2022'],
  ['weekdays', '月 | 火 | 水 | 木 | 金'],
  ['states', '完了 | 処理中 | 未着手'],
  ['trading', '営業中 | 休業 | 廃業'],
  ['yes and no', '有 | 無'],
  ['flags', '0 | 1 | 1 | 0 | 0'],
  ['kinds of member', '正会員 | 準会員 | 法人会員 | 家族会員'],
  ['ranks of member', 'ゴールド | シルバー | プラチナ'],
  ['passed', '合格 | 再検 | 不合格'],
  ['faults', '通信障害 | 電源障害 | 異常なし | 部品故障'],
  ['ways to pay', '現金 | クレジット | 口座振替 | QR'],
  ['carriers', 'ヤマト運輸 | 佐川急便 | 日本郵便'],
  ['makers', '株式会社山田製作所 | 有限会社佐藤工業 | 鈴木電機㈱'],
  ['shops', '渋谷店 | 新宿店 | 梅田店'],
  ['branches of the firm', '東京支店 | 大阪支店 | 名古屋支店'],
  ['stations', '東京 | 品川 | 新横浜 | 名古屋'],
  ['lines', '山手線 | 中央線 | 東海道線'],
  ['prefectures as areas of sales', '関東 | 関西 | 東北 | 九州'],
  ['rivers', '利根川 | 信濃川 | 石狩川 | 最上川'],
  ['mountains', '富士山 | 北岳 | 穂高岳'],
  ['facilities', '中央公民館 | 市民体育館 | 南図書館'],
  ['courses', '初心者コース | 中級コース | 上級コース'],
  ['lessons', '書道月3回 | ピアノ30分 | TOEIC700'],
  ['subjects', '国語 | 数学 | 英語 | 理科'],
  ['marks', 'A | B | C | S'],
  ['points', '82 | 45 | 97 | 63 | 71'],
  ['model numbers', 'KX-100 | KX-205 | TZ-330'],
  ['parts', 'AB-1234-5'],
  ['plates', '品川 500 あ 12-31'],
  ['barcodes', '4901234567894 | 4909876543217 | 4901111111111'],
  ['numbers of parcels', '400123456781 | 400123456792 | 400123456803 | 400123456814'],
  ['versions', '1.2.3 | 1.2.4 | 2.0.0'],
  ['paths', '/var/log/app/1.log'],
  ['pages', '/index.html | /about.html | /cart'],
  ['codes of errors', 'E1001 | E1002 | E2001'],
  ['methods', 'GET | POST | PUT'],
  ['browsers', 'Chrome | Safari | Edge'],
  ['systems', 'Windows 11 | macOS 14 | Ubuntu 24.04'],
  ['languages', 'ja | en | zh'],
  ['currencies', 'JPY | USD | EUR'],
  ['rooms', '301 | 302 | 405'],
  ['seats', 'A-12 | B-3 | C-7'],
  ['shelves', 'A-01-02 | B-03-11'],
  ['coordinates', '35.6812,139.7671 | 34.7025,135.4959'],
  ['accounts of the books', '旅費交通費 | 消耗品費 | 売上高 | 仮払金'],
  ['departments', '営業部 | 総務部 | 開発部'],
  ['titles of books', '雪国 | こころ | 羅生門 | 人間失格'],
  ['teams', '巨人 | 阪神 | 広島'],
  ['horses', 'ディープインパクト | オルフェーヴル | キタサンブラック'],
  ['plants', 'ソメイヨシノ | 山茶花 | 紫陽花'],
  ['materials', 'ステンレス | アルミ | 樹脂'],
  ['medicine cabinets', '棚1 | 棚2 | 棚3'],
  ['links', 'https://example.com/a/1'],
  ['pictures of goods', 'item_0013.jpg'],
]

describe('columns of nobody', () => {
  test.each(DECOYS)('%s, under a header that nobody knows, in a table of things', (_, example) => {
    const table = [
      ['商品コード', cellsOf('P-10021')],
      ['zq', cellsOf(example)],
      ['在庫数', cellsOf('5 | 12 | 0 | 7')],
    ] as const
    expect(NOBODY, `read as ${usesOf(table)[1]}`).toContain(usesOf(table)[1])
  })

  test('numbers of goods under a header that only says number', () => {
    const table = [
      ['No', cellsOf('84005 | 27364 | 88319 | 33421 | 12345 | 90223 | 1239 | 15644 | 1565 | 39043')],
      ['商品名', cellsOf('みそ | 掃除機 | 布団')],
      ['単価', cellsOf('100 | 200')],
    ] as const
    expect(usesOf(table)[0]).toBe('ignore')
  })

  /** What stands beside people may be about them, and some of these words are. */
  const OF_PEOPLE: ReadonlySet<string> = new Set(['makers', 'departments'])

  test.each(DECOYS.filter(([what]) => !OF_PEOPLE.has(what)))('%s, beside people', (_, example) => {
    const table = [
      ['会員番号', cellsOf('M10021')],
      ['氏名', NAMES],
      ['電話番号', cellsOf('090-1234-5671')],
      ['zq', cellsOf(example)],
    ] as const
    expect(NOBODY, `read as ${usesOf(table)[3]}`).toContain(usesOf(table)[3])
  })
})
