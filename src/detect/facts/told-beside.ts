import { familyKind, isFrequent, isGivenName, isPlaceOrWord } from '../names/name-dictionary.ts'
import { tidyText } from '../reader/fold.ts'
import { crossed, DIGITS, type ToldRule } from './told-rules.ts'

/*
 * Family names that only a word beside them shows: `安藤んちの工事`, `書記　伊藤`, `小川（旧姓佐野）様`, `請求先は岩崎で`; and readings that are told as
 * such: `振込人名「タケダショウタ」`.
 */

const LETTER = '[々\\u3400-\\u9fff\\uf900-\\ufaff]'
/** A word of kanji with nothing of its script before it. */
const WORD = `(?<!${LETTER})${LETTER}{1,4}`
/** One right behind another word, where that word ends. */
const BEHIND = `${LETTER}{1,4}(?!${LETTER})`

const isFamily = (word: string): boolean => familyKind(word) === 'firm' && (word.length > 1 || isFrequent(word))
const isFamilyOnly = (word: string): boolean => isFamily(word) && !(word.length > 1 && isPlaceOrWord(word))
/** A family name, or one with a given name behind it. */
const isPerson = (word: string): boolean =>
  isFamily(word) ||
  [1, 2, 3].some((n) => n < word.length && familyKind(word.slice(0, n)) !== null && isGivenName(word.slice(n)))

type Takes = (word: string) => boolean

const name = (holds: string, says: string, takes: Takes): ToldRule => ({
  item: 'name',
  sure: 'possible',
  holds: holds.split(' '),
  says: new RegExp(says, 'g'),
  value: (taken) => (takes(tidyText(taken)) ? tidyText(taken) : null),
})

/** What a person of a family does, has or is, behind の. */
const OWNED = '残業 有給 有休 シフト 送別会 歓迎会 退職 異動 父です 母です 妻です 夫です 両親です'
/** Whose turn or office it is, before a name. */
const OFFICE = '書記 議長 司会 幹事 欠席 出席 進行 早番 遅番 中番 日勤 夜勤 当直 宿直'
/** Whose name follows は or が. */
const ROLE = '決裁者 窓口 責任者 幹事 司会 書記 議長 請求先 納品先 送付先 名義 使用者 後任 前任 委任者 受任者 引継ぎ先'
/** Whom a word before a name makes a person, with の between or none. */
const KIND =
  '賃借人 賃貸人 ヘルパー ドライバー アルバイト 職人の 現場監督の 同級生の 同僚の 部下の 上司の 後輩の 先輩の 友人の 大家の 担任の クレーマー気味の'
const TRADE = '司法書士 行政書士 弁護士 税理士 会計士 社労士 弁理士 建築士'
const UNIT = '経理 総務 営業 人事 広報 法務 企画 開発 情シス 製造 購買 物流'

/** The ends of words, by which the kernel looks for them. */
const lastFour = (words: string): string =>
  words
    .split(' ')
    .map((word) => word.slice(-4))
    .join(' ')

const any = (words: string): string => words.replaceAll(' ', '|')

const names: readonly ToldRule[] = [
  name('各位 一同 以下の', `${WORD}(?=各位|一同|以下の(?:メンバー|者|[0-9]+名))`, isFamilyOnly),
  name(crossed('他 ほか 外', DIGITS), `${WORD}(?=(?:他|ほか|外) ?[0-9]+ ?[名人])`, isFamilyOnly),
  name('行きの', `${WORD}(?=行きの(?:書類|荷物|郵便|手紙|封筒|資料|FAX|メール|伝票))`, isFamily),
  name('んちの んちに んちは んちへ んちから んとこ', `${WORD}(?=ん(?:ち[のにはへか]|とこ))`, isFamily),
  name(
    '邸の 邸　 様邸 宅、 宅に 宅へ 宅で',
    `${WORD}(?=様?邸(?:の| |$)|宅(?:、|に(?:訪問|伺|て)|へ|で))`,
    isFamilyOnly,
  ),
  name('旧姓', `${WORD}(?=\\(旧姓)`, isFamily),
  name('旧姓', `(?<=\\(旧姓[:は ]?)${BEHIND}(?= ?\\))`, isFamily),
  name('って人 って方 って誰 って言う人 っていう人', `${WORD}(?=って(?:人|方|誰|言う人|いう人))`, isFamily),
  name(
    OWNED.split(' ')
      .map((word) => `の${word}`)
      .join(' '),
    `${WORD}(?=の(?:${any(OWNED)}))`,
    isFamilyOnly,
  ),
  name('両氏 両名', `${WORD}(?=[、,・]${LETTER}{1,4}の両[氏名])`, isFamily),
  name('両氏 両名', `(?<=${LETTER}[、,・])${BEHIND}(?=の両[氏名])`, isFamily),
  name(crossed(UNIT, '） )'), `${WORD}(?=\\((?:${any(UNIT)})[部課]?\\)(?:に|が|は|から|より|へ|宛))`, isFamily),
  name(crossed(UNIT, 'です 　 、 。'), `${WORD}(?=@(?:${any(UNIT)})[部課]?(?:です|[ 、。]|$))`, isFamily),
  name(crossed(ROLE, 'は が'), `(?<=(?:${any(ROLE)})[はが])${BEHIND}(?=[、。でにと]|$)`, isFamily),
  name(
    `${crossed(OFFICE, '　')} 早番 遅番 中番 日勤 夜勤 当直 宿直`,
    `(?<=(?:^|[ 、。:])(?:(?:${any(OFFICE)}) {1,2}|(?:早番|遅番|中番|日勤|夜勤|当直|宿直):?))${BEHIND}(?=$|[ 、,。(・/])`,
    isFamily,
  ),
  name(lastFour(KIND), `(?<=(?:${any(KIND)}))${LETTER}{1,5}(?=(?:さん|君|くん)?[がはをにとへで])`, isPerson),
  name(TRADE, `(?<=(?:${any(TRADE)}))${LETTER}{2,5}?(?=(?:法律|会計|総合|税務)?事務所)`, isPerson),
  name('いわく 曰く', `${WORD}(?=いわく|曰く)`, isFamily),
  name('だけ未 なら知', `${WORD}(?=だけ未|なら知)`, isFamilyOnly),
  name('もしくは', `${WORD}(?=もしくは${LETTER}{1,4}[がにを])`, isFamily),
  name('もしくは', `(?<=${LETTER}もしくは)${BEHIND}(?=[がにを])`, isFamily),
  name(
    crossed('から に へ より', DIGITS),
    `${WORD}(?=(?:から|に|へ|より)[0-9,]+円(?:の?入金|を?返金|を?振|着金|送金))`,
    isFamilyOnly,
  ),
  name('に任せ に頼ん が折り返 が折返', `${WORD}(?=に(?:任せ|頼ん)|が折り?返)`, isFamily),
  name(
    'と書か と記名 と署名 と名札',
    `(?<=(?:名札|名刺|サイン|署名|表札|宛名)[にがは] ?「?)${BEHIND}(?=」?と(?:書|記|署|だけ|な))`,
    isFamily,
  ),
]

const KANA = '[ァ-ヴー]{2,8}(?:[ 　]?[ァ-ヴー]{2,8})?'

const reading = (holds: string, says: string): ToldRule => ({
  item: 'name-kana',
  sure: 'possible',
  holds: holds.split(' '),
  says: new RegExp(says, 'g'),
})

/** Words behind which a reading is told as such. */
const readings: readonly ToldRule[] = [
  reading(
    '振込人 込名義 の読み フリガナ ふりがな',
    `(?<=(?:振込人名?|振込名義人?|名前の読み|フリガナ|ふりがな)(?:は|が|:)? ?「?)${KANA}(?=」|様|と(?:登録|入力|記載|あり)|で(?:登録|着金|入金|合))`,
  ),
  reading('カタカナで カナは ｶﾅは', `(?<=(?:カタカナで|カナは) ?「?)${KANA}(?=」?(?:と|で)登録)`),
  reading('名義の 名義で 名義だ', `(?<![ァ-ヴー・])${KANA}(?=様?名義(?:の口座|で(?:振|入|着)|だ))`),
  reading('」とお名前 」とお名乗 」と名乗', `(?<=「)${KANA}(?=」と(?:お名[前乗]|名乗))`),
]

/** The rules of names that a word beside them shows. */
export const besideTold: readonly ToldRule[] = [...names, ...readings]
