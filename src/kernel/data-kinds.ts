interface KindWords {
  readonly ja: string
  readonly en: string
  /** 要配慮個人情報 (APPI art. 2(3)). */
  readonly sensitive?: true
  /** False for what is recorded only so that it is not taken for something else. */
  readonly personal?: false
}

/** The closed list of item codes, in the order in which every table and list shows them (contracts, section 2). */
const WORDS = {
  name: { ja: '氏名', en: 'name' },
  'name-kana': { ja: 'フリガナ', en: 'name in kana' },
  'birth-date': { ja: '生年月日', en: 'date of birth' },
  age: { ja: '年齢', en: 'age' },
  sex: { ja: '性別', en: 'sex' },
  address: { ja: '住所', en: 'address' },
  'postal-code': { ja: '郵便番号', en: 'postal code' },
  phone: { ja: '電話番号', en: 'phone number' },
  email: { ja: 'メールアドレス', en: 'e-mail address' },
  'user-id': { ja: 'ユーザーID', en: 'user ID' },
  'customer-number': { ja: '顧客番号・口座番号（取引口座）', en: 'customer or trading-account number' },
  password: { ja: 'パスワード', en: 'password' },
  'password-hash': { ja: 'パスワード（ハッシュ）', en: 'password (hashed)' },
  'secret-question': { ja: '秘密の質問と答え', en: 'secret question and answer' },
  'bank-account': { ja: '銀行口座', en: 'bank account' },
  'virtual-account': { ja: '振込専用口座', en: 'virtual account for transfers' },
  'card-number': { ja: 'カード番号', en: 'card number' },
  'card-last4': { ja: 'カード番号下4桁', en: 'last 4 digits of a card' },
  'card-expiry': { ja: 'カード有効期限', en: 'card expiry date' },
  'card-security-code': { ja: 'セキュリティコード', en: 'card security code' },
  'my-number': { ja: '個人番号（マイナンバー）', en: 'My Number' },
  'corporate-number': { ja: '法人番号', en: 'corporate number', personal: false },
  'drivers-licence': { ja: '運転免許証番号', en: "driver's licence number" },
  passport: { ja: '旅券番号', en: 'passport number' },
  'residence-card': { ja: '在留カード番号', en: 'residence card number' },
  'health-insurance': { ja: '被保険者記号・番号', en: 'health insurance number' },
  'pension-number': { ja: '基礎年金番号', en: 'pension number' },
  'id-document-image': { ja: '本人確認書類の画像', en: 'image of an identity document' },
  'face-photo': { ja: '顔写真', en: 'photo of the face' },
  occupation: { ja: '職業・勤務先', en: 'occupation or employer' },
  income: { ja: '年収', en: 'income' },
  assets: { ja: '資産・預り残高', en: 'assets or balance' },
  'trade-history': { ja: '取引履歴', en: 'trading history' },
  questionnaire: { ja: 'アンケート回答', en: 'answers to a questionnaire' },
  family: { ja: '家族の情報', en: 'details of family members' },
  health: { ja: '病歴・健康', en: 'health', sensitive: true },
  'criminal-record': { ja: '犯罪の経歴', en: 'criminal record', sensitive: true },
  'crime-victim': { ja: '犯罪被害の事実', en: 'having been a victim of crime', sensitive: true },
  creed: { ja: '信条', en: 'creed', sensitive: true },
  race: { ja: '人種', en: 'race', sensitive: true },
  'social-status': { ja: '社会的身分', en: 'social status', sensitive: true },
  disability: { ja: '障害', en: 'disability', sensitive: true },
  'ip-address': { ja: 'IPアドレス', en: 'IP address' },
  'device-id': { ja: '端末識別子・クッキー', en: 'device identifier or cookie' },
  'national-id': { ja: '外国の国民番号', en: 'foreign national identification number' },
  communications: { ja: '通信の内容・通信履歴', en: 'content or record of communications' },
} as const satisfies Record<string, KindWords>

/** One kind of personal data. A new identifier of an existing kind is one recognizer; a new kind is meant to be felt. */
export type DataKind = keyof typeof WORDS

export const dataKinds = Object.freeze(Object.keys(WORDS)) as readonly DataKind[]

const ORDER = new Map<string, number>(dataKinds.map((kind, i) => [kind, i]))

export const isDataKind = (text: string): text is DataKind => ORDER.has(text)

/** The kind's place in the list, which is also its bit in the ledger's item masks. */
export const kindOrder = (kind: DataKind): number => ORDER.get(kind) ?? dataKinds.length

/** What people call the kind. */
export const kindWord = (kind: DataKind, language: 'ja' | 'en'): string => WORDS[kind][language]

export const isSensitive = (kind: DataKind): boolean => (WORDS[kind] as KindWords).sensitive === true

/** False for corporate numbers, which are kept apart and never make somebody affected. */
export const isPersonal = (kind: DataKind): boolean => (WORDS[kind] as KindWords).personal !== false

/** Without repeats and in the order of the list: the one way in which item lists are written anywhere. */
export const sortKinds = (kinds: Iterable<DataKind>): readonly DataKind[] =>
  [...new Set(kinds)].sort((a, b) => kindOrder(a) - kindOrder(b))
