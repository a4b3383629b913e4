/*
 * Words of labels that say whose the value is, or how sure an answer is wanted, beside what it is. Squeezed labels.
 */

/** Of a minor's parent or guardian. */
export const GUARDIAN =
  /保護者|親権者|法定代理人|未成年後見人|後見人|父兄|hogos[hy]a|guardian|parental|parents?(?=name|tel|phone|e?mail|addr|kana|birth|$)/
/** Of somebody who may be called instead. */
export const CONTACT =
  /緊急時?の?ご?連絡先|緊急連絡|連絡人|紹介者|配偶者|同居人|身元保証人|保証人|家族(?=氏名|名前|電話|住所)|emergencycontact|emergency|spouse|referrer|nextofkin|kinkyuu?renrakusaki|kinkyuu?/

const WHO =
  '会員様 お客様 被相続 申込 申し込み 応募 契約 登録 会員 顧客 お客様 お客さま 本人 利用 受講 参加 購入 注文 予約 加入 代表 受取 使用 患者 社員 従業員 ユーザ 世帯主 世帯員 世帯 学生 生徒 児童 園児 受給 受験 受診 送付先 配送先 届け先 お届け先 請求先 寄付 被保険 組合員 職員 スタッフ 入居 入所 来場 来店 宿泊 搭乗 借主 株主 債務 当選 申請 届出 請求 相談 相続 被相続 出席 候補 面接 求職 通報 振込先 返金先 引落 実家 勤務先 学校 転出先 転入前 前 納税義務 納税 納付 滞納 依頼 受検 被害 加害 発送先 ゲスト 委任 受任 譲渡 譲受 貸主 賃借 賃貸 売主 買主 受贈 贈与 出願 投稿 出品 落札 寄附 所有 運転 受療 入院 退院 被災 罹災 避難 要介護 被扶養 奨学生 受験生 卒業生 修了 乗客 飼い主 得意先 お得意様 得意様 死亡 届出'
const WHICH = '本人 現在 新 旧 現 主 副 第一 第二 サブ メイン 連絡用 確認用 追加 変更後 変更前'
const IN_LATIN =
  'customer cust user member client applicant account contact personal person profile owner buyer recipient subscriber billing shipping bill ship mailing person other registered primary secondary current new old my your home main sub alt m c u t f col fld txt str tx'
const ACCOUNTS =
  'va virtual kaso kasou kasokoza kasoukouza senyofurikomi senyoufurikomi furikomisenyo furikomisenyou nyukinsenyo nyuukinsenyou'
const ACCOUNTS_IN_KANJI = '仮想口座?の? 入金先 入金専用 入金用 振込専用口?座? 専用口座'

const either = (words: string): string => words.replaceAll(' ', '|')

/** Whose it is, before what it is: `申込者の住所`, `user_email`. */
export const OWNERS = new RegExp(
  `^(?:ご?(?:${either(WHO)}ー?)(?:者|人|時)?の?|(?:${either(WHICH)})の?|${either(IN_LATIN)})`,
)
/** Whose number it is where nothing else is said: `加入者No`, `患者コード`. Without the person it is an order's or a form's. */
export const NUMBER_OF_SOMEBODY = new RegExp(
  `^[おご]?(?:(?:会員|顧客|お客様|お客さま|得意先|得意様|患者|社員|従業員|職員|学生|生徒|児童|園児|組合員|株主|借主|貸主|入居者|世帯主|世帯員)|(?:${either(WHO)})(?:者|人))様?の?(?:管理|識別)?(?:番号|no|コード|cd|ナンバー)$`,
)
/** A virtual account's, before what it is: `入金先支店`. */
export const VIRTUAL = new RegExp(`^(?:${either(ACCOUNTS)}|${either(ACCOUNTS_IN_KANJI)})(?=.)`)
export const REQUIRED = /(?:必須|任意|記入欄|入力欄|欄|required|optional)$|^(?:必須|任意)/

/** Everything in Latin letters that may stand before what a value is. */
export const latinOwners: readonly string[] = `${IN_LATIN} ${ACCOUNTS}`.split(' ')
/** With what a label in Japanese may begin before what the value is, one character each. */
export const firstOfOwners: readonly string[] = [
  ...`${WHO} ${WHICH} ${ACCOUNTS_IN_KANJI} ご お 御 必 任`.split(' ').map((word) => word.charAt(0)),
]
