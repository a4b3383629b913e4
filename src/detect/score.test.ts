import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from './index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('./recognizers/', import.meta.url)))

/** A table as text: `|` between cells, the header first (or `-` for none), then what each column truly is, then rows. */
const TABLES = [
  `First Name|Last Name|DOB|Gender|Street|City|State|ZIP|Phone|SSN|Annual Income|Employer
name|name|birth-date|sex|address|address|address|postal-code|phone|national-id|income|occupation
John|Smith|07/13/1984|M|12 Main St|Springfield|IL|62701|(415) 555-2671|123-45-6789|54000|Acme Inc
Mary|Jones|1/2/1970|F|1 Oak Ave|Boston|MA|02108|617-555-0123|321-54-9876|64000|Foo LLC`,
  `申込No.|セミナー名|開催日|お名前(漢字)|お名前(フリガナ)|メールアドレス|電話番号(ハイフンなし)|性別|お住まいの都道府県|当社口座の有無|このセミナーを何で知りましたか？|申込日時
-|-|-|name|name-kana|email|phone|sex|address|-|questionnaire|-
S-0001|初心者セミナー東京|2017/06/10|山田 太郎|ヤマダ タロウ|a@example.jp|09012345678|男性|東京都|有|雑誌|2017/05/20 12:34:56
S-0002|初心者セミナー大阪|2017/06/11|佐藤 花子|サトウ ハナコ|b@example.jp|09012345679|女性|大阪府|無|ネット|2017/05/21 12:34:56`,
  `cust_no|nm_kanji|nm_kana|seibetsu|birth_ymd|yubin_no|jusho|tel_home|tel_mobile|mail1|login_id|init_pw|va_bank|va_branch|va_no|open_dt|status
customer-number|name|name-kana|sex|birth-date|postal-code|address|phone|phone|email|user-id|password|virtual-account|virtual-account|virtual-account|-|-
10012345|山田　太郎|ﾔﾏﾀﾞ ﾀﾛｳ|1|19840713|1600023|東京都新宿区西新宿2-8-1|0312345678|09012345678|a@example.jp|M2J10012345|Ab3$xY9k|0036|123|1234567|20160701|1
10012346|佐藤　花子|ｻﾄｳ ﾊﾅｺ|2|19700713|1600023|東京都新宿区西新宿2-8-2|0312345678|09012345679|b@example.jp|M2J10012346|Ab3$xY9j|0036|123|1234568|20160702|1`,
  `会員番号|氏名|ふりがな|ログインID|初回ログインPW|入金先銀行|入金先支店|入金先口座番号|更新者
customer-number|name|name-kana|user-id|password|virtual-account|virtual-account|virtual-account|-
100123|山田太郎|やまだたろう|taro|abc|みずほ銀行|いちご支店|1234567|admin
100124|佐藤花子|さとうはなこ|hana|abd|みずほ銀行|いちご支店|1234568|admin`,
  `user.id|user.name|user.kana|user.contact.email|user.contact.phone|user.address.zip|user.address.pref|user.address.line1|answers.q1|meta.ip|meta.ua|meta.ts
user-id|name|name-kana|email|phone|postal-code|address|address|questionnaire|ip-address|-|-
u-1|山田太郎|ヤマダタロウ|a@example.jp|090-1234-5678|160-0023|東京都|西新宿2-8-1|雑誌|203.0.113.5|Mozilla/5.0|2017-07-13T12:00:00Z
u-2|佐藤花子|サトウハナコ|b@example.jp|090-1234-5679|160-0023|東京都|西新宿2-8-2|はい|203.0.113.6|Mozilla/5.0|2017-07-13T12:00:00Z`,
  `-
name|name|phone|birth-date|postal-code+address
山田|太郎|090-1234-5678|S59.7.13|〒160-0023 東京都新宿区西新宿2-8-1
佐藤|花子|03-1234-5678|H2.1.8|〒530-0005 大阪府大阪市北区中之島1-3-20`,
  `-
-|name|sex|birth-date|address|phone|-
1|山田太郎|男|1984/7/13|東京都新宿区西新宿2-8-1|03-1234-5678|2017-06-01
2|佐藤花子|女|1990/12/1|大阪府大阪市北区中之島1-3-20|06-1234-5678|2017-06-01
3|鈴木一郎|男|1975/1/3|京都府京都市中京区寺町1-1|075-123-4567|2017-06-02`,
  `-
-|email|password-hash|ip-address|-
m2j001|taro@example.jp|5f4dcc3b5aa765d61d8327deb882cf99|203.0.113.5|2016-07-01 10:00:00
m2j002|hana@example.jp|5f4dcc3b5aa765d61d8327deb882cf98|203.0.113.6|2016-07-02 10:00:00`,
  `注文番号|注文者名|注文者カナ|注文者メール|お届け先氏名|お届け先郵便番号|お届け先住所|商品名|数量|カード番号|有効期限|カード名義|セキュリティコード
-|name|name-kana|email|name|postal-code|address|-|-|card-number|card-expiry|name|card-security-code
1000-234|山田太郎|ヤマダタロウ|a@example.jp|山田花子|160-0023|東京都新宿区西新宿2-8-1|りんご|2|4111111111111111|12/26|TARO YAMADA|123
1000-235|佐藤次郎|サトウジロウ|b@example.jp|佐藤花子|160-0024|東京都新宿区西新宿2-8-2|みかん|1|5500000000000004|01/27|JIRO SATO|456`,
  `学籍番号|氏名|生年月日|保護者氏名|保護者電話|続柄|緊急連絡先1|緊急連絡先2|アレルギー|住所
customer-number|name|birth-date|name|phone|family|phone|phone|health|address
2023001|山田太郎|H20.5.6|山田一郎|090-1234-5678|父|03-1234-5678|090-8765-4321|卵|新宿区西新宿2-8-1
2023002|佐藤花子|H20.6.6|佐藤一郎|090-1234-5678|父|03-1234-5678|090-8765-4321|そば|新宿区西新宿2-8-1`,
  `社員番号|所属|氏名|入社年月日|基本給|マイナンバー|扶養人数|給与振込銀行|支店|口座種別|口座番号|社内メール
customer-number|occupation|name|-|income|my-number|family|bank-account|bank-account|bank-account|bank-account|email
E0012|営業部|山田太郎|2010/04/01|350000|123456789018|2|みずほ銀行|新宿|普通|1234567|taro@corp.example.jp
E0013|総務部|佐藤花子|2012/04/01|300000|123456789018|1|三菱UFJ銀行|渋谷|普通|2345678|hana@corp.example.jp`,
  `姓|名|姓カナ|名カナ|生年|月|日|〒|都道府県|市区町村|番地|建物名|TEL(自宅)|E-MAIL
name|name|name-kana|name-kana|birth-date|birth-date|birth-date|postal-code|address|address|address|address|phone|email
山田|太郎|ヤマダ|タロウ|1984|7|13|160-0023|東京都|新宿区|西新宿2-8-1|都庁ハイツ|03-1234-5678|a@example.jp
佐藤|花子|サトウ|ハナコ|1990|12|1|160-0023|東京都|新宿区|西新宿2-8-1|ハイム|090-1234-5679|b@example.jp`,
  `氏名|マイナンバー|免許証番号|旅券番号|在留カード番号|基礎年金番号|被保険者番号
name|my-number|drivers-licence|passport|residence-card|pension-number|health-insurance
山田太郎|123456789018|305012345630|TR1234567|AB12345678CD|1234-567890|12345678`,
  `担当者|顧客|連絡先|住所|要望
-|name|phone|address|questionnaire
佐々木|山田太郎|090-1234-5678|新宿区西新宿2-8-1|電話は夜に
佐々木|佐藤花子|03-1234-5678|渋谷区神南1-1-1|なし`,
  `日付|始値|終値|出来高|コード
-|-|-|-|-
2017-07-13|111.25|112.01|1234567|4-123
2017-07-14|112.25|113.01|2345678|4-124`,
]

interface Counts {
  found: number
  right: number
  true: number
}

/** Compares the items found in each cell with the truth, cell by cell. */
function score(): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>()
  const of = (item: string) => counts.set(item, counts.get(item) ?? { found: 0, right: 0, true: 0 }).get(item)
  for (const table of TABLES) {
    const [head = '', truth = '', ...rows] = table.split('\n')
    const header = head === '-' ? null : head.split('|')
    const sample = rows.map((row) => row.split('|'))
    const profile = detector.profileTable({ header, sample })
    for (const cells of sample) {
      const findings = detector.findInRow(profile, cells)
      truth.split('|').forEach((items, column) => {
        const wanted = items === '-' ? [] : items.split('+')
        const got = findings.filter((f) => f.column === column).map((f) => f.item)
        for (const item of wanted) {
          const c = of(item)
          if (c) c.true++
        }
        for (const item of got) {
          const c = of(item)
          if (c) c.found++
          if (c && wanted.includes(item)) c.right++
        }
      })
    }
  }
  return counts
}

test('tables in odd layouts: precision and recall of every item are at least 0.95', () => {
  const wrong = [...score()].filter(([, c]) => c.right < 0.95 * c.found || c.right < 0.95 * c.true)
  expect(wrong).toEqual([])
})
