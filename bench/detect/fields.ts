import { iso, slashed, styledDay } from './days.ts'
import type { Dice } from './dice.ts'
import { type Marked, mark } from './marked-text.ts'
import { drawCard, drawCorporate, drawLicence, drawMyNumber, publicIp, uuid } from './numbers.ts'
import { fullWidth, halfKana, hiragana } from './people.ts'
import { plainAddress, styledAddress } from './places.ts'
import { hyphened, type Somebody } from './somebody.ts'

/** A column of a made table: its labels as systems and people write them, and how its cells are written. */
export interface Field {
  /** Null for a column that says nothing about anybody. */
  readonly item: string | null
  readonly labels: readonly string[]
  /** Labels as people misspell, shorten or dress them up. */
  readonly odd: readonly string[]
  readonly cell: (dice: Dice, who: Somebody) => string
  /** The same in other writings. */
  readonly styled?: (dice: Dice, who: Somebody) => string
  /** True where the cells alone tell what they are, header or not. */
  readonly plain?: true
}

const words = (text: string): readonly string[] => text.split('|')
const of = (text: string) => (dice: Dice) => dice.pick(words(text))

const spelled = (who: Somebody, gap: string): string => `${who.name.family}${gap}${who.name.given}`

export function styledPhone(dice: Dice, who: Somebody): string {
  const [a, b, c] = who.phone
  switch (dice.whole(8)) {
    case 0:
      return `${a} ${b} ${c}`
    case 1:
      return `${a}${b}${c}`
    case 2:
      return `(${a})${b}-${c}`
    case 3:
      return fullWidth(`${a}-${b}-${c}`)
    case 4:
      return `+81-${a.slice(1)}-${b}-${c}`
    case 5:
      return `${a}(${b})${c}`
    case 6:
      return `+81 ${a.slice(1)} ${b} ${c}`
    default:
      return `${a}-${b}-${c}`
  }
}

const person: readonly Field[] = [
  {
    item: 'name',
    labels: words('氏名|お名前|顧客名|name|full_name|契約者氏名|会員名|customer_name'),
    odd: words('御芳名|おなまえ(漢字)|cst_nm|ｼﾒｲ(漢字)|申込者ｻﾏ氏名|NAME_KNJ|お客様 氏 名'),
    cell: (d, w) => spelled(w, d.pick(['', ' ', '　'])),
    plain: true,
  },
  {
    item: 'name-kana',
    labels: words('フリガナ|氏名カナ|kana|name_kana|ふりがな|カナ氏名'),
    odd: words('ﾌﾘｶﾞﾅ|ヨミガナ（全角）|nm_kn|KANA_NM|よみかた'),
    cell: (d, w) => {
      const k = `${w.name.familyKana}${d.pick([' ', '　'])}${w.name.givenKana}`
      return k
    },
    styled: (d, w) => {
      const k = `${w.name.familyKana} ${w.name.givenKana}`
      return d.pick([k, halfKana(k), hiragana(k)])
    },
    plain: true,
  },
  {
    item: 'birth-date',
    labels: words('生年月日|誕生日|birth_date|date_of_birth|birthday|dob'),
    odd: words('生年月日(西暦/和暦)|ｾｲﾈﾝｶﾞｯﾋﾟ|birth_ymd|誕生日（任意）|B_DAY|お誕生日'),
    cell: (d, w) => d.pick([iso, slashed])(w.birth),
    styled: (d, w) => styledDay(d, w.birth),
    plain: true,
  },
  {
    item: 'sex',
    labels: words('性別|sex|gender|ご性別'),
    odd: words('性　別|seibetu|男・女|ｾｲﾍﾞﾂ'),
    cell: (_, w) => (w.name.sex === 'm' ? '男性' : '女性'),
    styled: (d, w) => (w.name.sex === 'm' ? d.pick(['男', 'M', '男性']) : d.pick(['女', 'F', '女性'])),
    plain: true,
  },
  {
    item: 'age',
    labels: words('年齢|age|ご年齢'),
    odd: words('年令|nenrei|ﾈﾝﾚｲ'),
    cell: (_, w) => String(2026 - w.birth[0]),
    styled: (d, w) => d.pick([String(2026 - w.birth[0]), `${2026 - w.birth[0]}歳`]),
  },
  {
    item: 'postal-code',
    labels: words('郵便番号|zip|zip_code|postal_code|〒'),
    odd: words('郵便No.|〒番号|yubin|ﾕｳﾋﾞﾝﾊﾞﾝｺﾞｳ|zip7'),
    cell: (_, w) => `${w.place.postal.slice(0, 3)}-${w.place.postal.slice(3)}`,
    styled: (d, w) =>
      d.pick([
        `〒${w.place.postal.slice(0, 3)}-${w.place.postal.slice(3)}`,
        w.place.postal,
        fullWidth(`${w.place.postal.slice(0, 3)}-${w.place.postal.slice(3)}`),
      ]),
    plain: true,
  },
  {
    item: 'address',
    labels: words('住所|address|ご住所|現住所|顧客住所'),
    odd: words('御住所|じゅうしょ|ADRS|住　所|送り先住所|addr_full'),
    cell: (_, w) => plainAddress(w.place),
    styled: (d, w) => styledAddress(d, w.place),
    plain: true,
  },
  {
    item: 'phone',
    labels: words('電話番号|TEL|phone|tel_no|携帯電話|お電話番号|mobile_phone'),
    odd: words('ﾃﾞﾝﾜ|℡|☎|連絡先（電話）|tel_num1|ｹｲﾀｲ|denwa_no|日中つながる電話番号'),
    cell: (_, w) => hyphened(w),
    styled: styledPhone,
    plain: true,
  },
  {
    item: 'email',
    labels: words('メールアドレス|email|mail|E-mail|mail_address'),
    odd: words('ﾒｰﾙ|Eメ-ル|mailadr|e_mail_1|メルアド|ＭＡＩＬ'),
    cell: (_, w) => w.email,
    styled: (d, w) => d.pick([w.email, w.email.toUpperCase(), fullWidth(w.email)]),
    plain: true,
  },
]

const accounts: readonly Field[] = [
  {
    item: 'user-id',
    labels: words('ログインID|user_id|login_id|ユーザーID'),
    odd: words('ﾛｸﾞｲﾝＩＤ|usr_id|WEB-ID|会員サイトID'),
    cell: (d, w) => `${w.name.familyRoman}${d.digits(4)}`,
  },
  {
    item: 'customer-number',
    labels: words('顧客番号|会員番号|customer_no|お客様番号|customer_id'),
    odd: words('客番|kaiin_no|お客様No|契約No.|cust_cd'),
    cell: (d) => `1${d.digits(7)}`,
  },
  {
    item: 'password',
    labels: words('パスワード|password|初期パスワード'),
    odd: words('ﾊﾟｽﾜｰﾄﾞ|pswd|仮PW|パスワ－ド'),
    cell: (d) => `${d.letters('abcdefghkmnpqrstuvwxyz', 6)}${d.digits(2)}${d.pick(['!', '#', '', 'X'])}`,
  },
  {
    item: 'password-hash',
    labels: words('password_hash|パスワードハッシュ|hashed_password'),
    odd: words('pw_hash|pass_sha1|暗号化PW'),
    cell: (d) => d.letters('0123456789abcdef', 40),
  },
  {
    item: 'secret-question',
    labels: words('秘密の質問の答え|secret_answer|秘密の質問'),
    odd: words('ひみつの答え|sec_ans|合言葉'),
    cell: of('旧姓は|最初のペットの名前|母の出身地|好きな食べ物'),
  },
  {
    item: 'bank-account',
    labels: words('振込先口座|銀行口座|bank_account'),
    odd: words('お振込口座|給与口座|koza_info'),
    cell: (d) => `${d.pick(['みずほ銀行 新宿支店', '三井住友銀行 本店', '多摩信用金庫 立川支店'])} 普通 ${d.digits(7)}`,
  },
  {
    item: 'virtual-account',
    labels: words('振込専用口座|仮想口座番号|virtual_account'),
    odd: words('入金用口座|専用口座No|va_no'),
    cell: (d) => `${d.digits(3)}-${d.digits(7)}`,
  },
  {
    item: 'card-number',
    labels: words('カード番号|card_number|クレジットカード番号'),
    odd: words('ｶｰﾄﾞNo|card_no.|ｸﾚｼﾞｯﾄ番号|CARD#'),
    cell: drawCard,
    styled: (d) => {
      const c = drawCard(d)
      return c.length === 16 ? d.pick([c, c.replace(/(\d{4})(?=\d)/g, '$1-'), c.replace(/(\d{4})(?=\d)/g, '$1 ')]) : c
    },
    plain: true,
  },
  {
    item: 'card-last4',
    labels: words('カード下4桁|card_last4|last4'),
    odd: words('カード番号（下４桁）|下4ケタ|last_4'),
    cell: (d) => d.digits(4),
  },
  {
    item: 'card-expiry',
    labels: words('有効期限|card_expiry|カード有効期限'),
    odd: words('有効期限(MM/YY)|exp_dt|ｶｰﾄﾞ期限'),
    cell: (d) => `${String(d.between(1, 12)).padStart(2, '0')}/${d.between(26, 31)}`,
  },
  {
    item: 'card-security-code',
    labels: words('セキュリティコード|cvv|cvc'),
    odd: words('ｾｷｭﾘﾃｨｺｰﾄﾞ|CVV2|security_cd'),
    cell: (d) => d.digits(3),
  },
  {
    item: 'my-number',
    labels: words('マイナンバー|個人番号|my_number'),
    odd: words('ﾏｲﾅﾝﾊﾞｰ|個人No(12桁)|mynum|ｺｼﾞﾝﾊﾞﾝｺﾞｳ'),
    cell: drawMyNumber,
    styled: (d) => {
      const n = drawMyNumber(d)
      return d.pick([n, n.replace(/(\d{4})(?=\d)/g, '$1 '), n.replace(/(\d{4})(?=\d)/g, '$1-')])
    },
  },
  {
    item: 'corporate-number',
    labels: words('法人番号|corporate_number'),
    odd: words('法人No|houjin_no|法人番号(13桁)'),
    cell: drawCorporate,
  },
  {
    item: 'drivers-licence',
    labels: words('運転免許証番号|免許証番号|drivers_license'),
    odd: words('免許No|menkyo_no|免許証番号（12桁）'),
    cell: drawLicence,
  },
  {
    item: 'passport',
    labels: words('旅券番号|パスポート番号|passport_number'),
    odd: words('ﾊﾟｽﾎﾟｰﾄNo|passport#|旅券No.'),
    cell: (d) => `${d.pick(['TR', 'TK', 'MZ', 'TZ'])}${d.digits(7)}`,
  },
  {
    item: 'residence-card',
    labels: words('在留カード番号|residence_card_number'),
    odd: words('在留ｶｰﾄﾞNo|zairyu_no|在留カード#'),
    cell: (d) => `${d.letters('ABCDEFGHJKLMNPRSTUVWXYZ', 2)}${d.digits(8)}${d.letters('ABCDEFGHJKLMNPRSTUVWXYZ', 2)}`,
  },
  {
    item: 'health-insurance',
    labels: words('被保険者番号|健康保険証番号|保険者番号'),
    odd: words('保険証No|被保番|hokensho_no'),
    cell: (d) => d.digits(8),
  },
  {
    item: 'pension-number',
    labels: words('基礎年金番号|pension_number'),
    odd: words('年金No|nenkin_no|基礎年金No.'),
    cell: (d) => `${d.digits(4)}-${d.digits(6)}`,
  },
  {
    item: 'national-id',
    labels: words('ssn|社会保障番号|national_id'),
    odd: words('SSN#|国民番号(外国)|soc_sec_no'),
    cell: (d) => `${d.between(100, 665)}-${d.between(10, 99)}-${d.between(1000, 9999)}`,
  },
]

const life: readonly Field[] = [
  {
    item: 'occupation',
    labels: words('職業|occupation|勤務先|ご職業'),
    odd: words('お勤め先名称|shokugyou|ｼｮｸｷﾞｮｳ|職業等'),
    cell: of('会社員|公務員|自営業|主婦|株式会社青空商事|学生'),
  },
  {
    item: 'income',
    labels: words('年収|annual_income|ご年収'),
    odd: words('年収（税込）|nensyu|ﾈﾝｼｭｳ|世帯年収(万円)'),
    cell: of('3000000|5500000|7200000|300万円～500万円'),
  },
  {
    item: 'assets',
    labels: words('金融資産|資産額|total_assets|預り残高'),
    odd: words('金融資産（万円）|sisan|預り残高(円)|zandaka'),
    cell: of('1000000|5000000|12000000|500万円未満'),
  },
  {
    item: 'trade-history',
    labels: words('取引履歴|購入履歴|trade_history'),
    odd: words('お取引内容|torihiki|購入歴|取引履歴（直近）'),
    cell: of('USD/JPY 買 1万通貨|EUR/JPY 売 5千通貨|投信A 3口'),
  },
  {
    item: 'questionnaire',
    labels: words('アンケート回答|アンケート|survey_answer'),
    odd: words('Q1.きっかけを教えてください|ｱﾝｹｰﾄ|ご意見・ご感想'),
    cell: of('雑誌で見た|友人の紹介|とても満足|やや不満'),
  },
  {
    item: 'family',
    labels: words('家族構成|配偶者の有無|family'),
    odd: words('ご家族|kazoku|扶養家族数|婚姻'),
    cell: of('妻と子2人|独身|配偶者あり|両親と同居'),
  },
  {
    item: 'health',
    labels: words('病歴|既往歴|medical_history|健康状態'),
    odd: words('現病歴|既往症|byoureki|ｱﾚﾙｷﾞｰ'),
    cell: of('高血圧|糖尿病|特になし|花粉症|喘息'),
  },
  {
    item: 'criminal-record',
    labels: words('犯罪歴|前科|criminal_record'),
    odd: words('犯罪歴の有無|賞罰欄|前科・前歴'),
    cell: of('なし|道路交通法違反|窃盗（罰金）'),
  },
  {
    item: 'crime-victim',
    labels: words('犯罪被害歴|被害届'),
    odd: words('犯罪被害の有無|被害届提出状況'),
    cell: of('なし|ストーカー被害|詐欺被害'),
  },
  {
    item: 'creed',
    labels: words('宗教|信条|religion'),
    odd: words('信仰する宗教|支持する政党|shukyo'),
    cell: of('仏教|キリスト教|なし|神道'),
  },
  {
    item: 'race',
    labels: words('人種|民族|ethnicity'),
    odd: words('人種・民族|ethnic_grp'),
    cell: of('アジア系|アイヌ|ヒスパニック'),
  },
  {
    item: 'social-status',
    labels: words('社会的身分|social_status'),
    odd: words('社会的身分等|身分'),
    cell: of('被差別部落の出身|該当なし'),
  },
  {
    item: 'disability',
    labels: words('障害等級|障害の有無|disability'),
    odd: words('障がい者手帳の等級|障害（有/無）|syougai'),
    cell: of('2級|身体障害者手帳3級|なし'),
  },
  {
    item: 'ip-address',
    labels: words('IPアドレス|ip_address|アクセス元IP'),
    odd: words('接続元ＩＰ|ip_addr|最終ログインIP'),
    cell: publicIp,
    plain: true,
  },
  {
    item: 'device-id',
    labels: words('端末ID|device_id|広告ID'),
    odd: words('端末識別番号|dev_id|IDFA/GAID'),
    cell: uuid,
  },
  {
    item: 'communications',
    labels: words('通話履歴|通信内容|chat_history'),
    odd: words('発着信履歴|チャットログ|call_log'),
    cell: of('発信 10:05 3分|着信 21:40 12分|不在着信 1件'),
  },
  {
    item: 'id-document-image',
    labels: words('本人確認書類|id_image'),
    odd: words('本人確認書類（画像）|kyc_img|身分証画像ファイル'),
    cell: (d) => `kyc/${d.digits(6)}.jpg`,
  },
  {
    item: 'face-photo',
    labels: words('顔写真|photo|avatar'),
    odd: words('お顔写真|プロフィール写真|face_img'),
    cell: (d) => `img/${d.digits(6)}.png`,
  },
]

/** Columns about nobody, of which many look like something else. */
export const decoys: readonly Field[] = [
  {
    item: null,
    labels: words('注文番号|order_id'),
    odd: words('伝票No.|受注No'),
    cell: (d) => `ORD-${d.digits(4)}-${d.digits(4)}`,
  },
  { item: null, labels: words('商品コード|product_code'), odd: words('JAN|JANｺｰﾄﾞ'), cell: (d) => `49${d.digits(11)}` },
  {
    item: null,
    labels: words('登録日時|created_at'),
    odd: words('登録日|入力日時'),
    cell: (d) =>
      `2026-0${d.between(1, 9)}-${d.between(10, 28)} ${d.between(10, 23)}:${d.between(10, 59)}:${d.between(10, 59)}`,
  },
  {
    item: null,
    labels: words('バージョン|version'),
    odd: words('app_ver|版数'),
    cell: (d) => `${d.between(1, 9)}.${d.between(0, 20)}.${d.between(0, 9)}.${d.between(0, 9)}`,
  },
  {
    item: null,
    labels: words('金額|amount'),
    odd: words('お支払金額|合計額'),
    cell: (d) => String(d.between(1000, 99_999)),
  },
  { item: null, labels: words('リクエストID|request_id'), odd: words('traceid|処理ID'), cell: uuid },
  { item: null, labels: words('ステータス|status'), odd: words('状態CD|処理状況'), cell: of('完了|処理中|取消') },
  { item: null, labels: words('管理番号|整理番号'), odd: words('管理No.|整理No'), cell: (d) => `9${d.digits(11)}` },
]

export const personFields = person
export const accountFields = accounts
export const lifeFields = life

/** A cell as marked text. */
export const cellOf = (field: Field, text: string): Marked => (field.item === null ? [text] : [mark(field.item, text)])
