import { type Field, of, words } from './field.ts'
import { drawCard, drawCorporate, drawLicence, drawMyNumber } from './numbers.ts'

/** Columns of accounts, numbers and secrets. */
export const accountFields: readonly Field[] = [
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
