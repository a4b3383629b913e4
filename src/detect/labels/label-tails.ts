/*
 * Words behind what a value is that say how it is told, and not what it is. Squeezed labels.
 */

/** How somebody lives is told by class, by yes or no, or in words, and stays what it is. */
export const LIFE_ITEMS: ReadonlySet<string> = new Set([
  'health',
  'disability',
  'family',
  'income',
  'assets',
  'occupation',
  'criminal-record',
  'crime-victim',
  'creed',
  'race',
  'social-status',
  'trade-history',
])
const LIFE_TAIL =
  /(?:の|等の)?(?:有無|区分|状況|情報|内容|詳細|種類|種別|名称|名|等|レンジ|帯|ランク|区分コード|コード|等級|程度|人数|の理由|に関する事項|について)$/
/** The same in keys of programs: `income_range`, `seibetsu_kbn`. A code of a job or a trade is no such thing. */
const BY_CLASS: ReadonlySet<string> = new Set([
  'health',
  'disability',
  'income',
  'assets',
  'criminal-record',
  'crime-victim',
  'creed',
  'race',
  'social-status',
  'sex',
  'age',
  'family',
])
const CLASS_TAIL = /(?:range|band|kbn|kubun|cd|code|class|rank|level|type|div|flg|flag|info|information|details?)$/
/** A picture is told by where it lies. */
const OF_PICTURES: ReadonlySet<string> = new Set(['id-document-image', 'face-photo'])
const PICTURE_TAIL =
  /の?(?:ファイル名?|パス|url|uri|path|filename|file|データ名?|リンク|写し|表面?|裏面?|表裏|front|back)$/
/** Numbers of papers: `旅券の番号`. */
const OF_PAPERS: ReadonlySet<string> = new Set([
  'drivers-licence',
  'passport',
  'residence-card',
  'health-insurance',
  'my-number',
  'pension-number',
  'card-number',
])
const NUMBER_TAIL = /(?:等)?(?:の)?(?:番号|記号|記号番号|ナンバー|no|num|number)$/
/** How a name, an address or a day is written. */
const OF_WRITING: ReadonlySet<string> = new Set(['name', 'name-kana', 'address', 'birth-date', 'phone', 'email'])
const WRITING_TAIL = /(?:の)?(?:漢字|全角|半角|戸籍|表記|全文|入力|kanji|knj|zenkaku|hankaku)$/
/** How a day is written; behind a family name (`sei`) it makes that a birth. */
const OF_DAYS: ReadonlySet<string> = new Set(['birth-date'])
const DAY_TAIL = /(?:wareki|seireki|ymd|yyyymmdd)$/

const TAILS = [
  [LIFE_TAIL, LIFE_ITEMS],
  [CLASS_TAIL, BY_CLASS],
  [PICTURE_TAIL, OF_PICTURES],
  [NUMBER_TAIL, OF_PAPERS],
  [WRITING_TAIL, OF_WRITING],
  [DAY_TAIL, OF_DAYS],
] as const

/** A copy or picture of a paper that proves who somebody is: `免許証コピー画像`. */
export const COPY_OF_PAPER =
  /^(?:運転免許証?|免許証|パスポート|旅券|在留カード|健康保険証|保険証|マイナンバーカード|個人番号カード|身分証明書|身分証|本人確認書類|住民票|学生証)の?(?:コピー|写し|画像|写真|スキャン|表面?|裏面?)(?:コピー|画像|写真|スキャン|データ|ファイル名?|パス|url|表|裏|面|の)*$/

/** Two of these in one label are one answer: `民族・人種区分`, `病歴・手術歴`, `ひみつの質問・答え`. */
export const JOINED: ReadonlySet<string> = new Set([
  ...LIFE_ITEMS,
  'secret-question',
  'questionnaire',
  'communications',
])

/** The words of a label before a tail, each with the items of which the tail says nothing more. */
export function stemOf(squeezed: string): readonly { readonly word: string; readonly of: ReadonlySet<string> }[] {
  return TAILS.flatMap(([tail, of]) => {
    const word = squeezed.replace(tail, '')
    return word === squeezed || word.length < 2 ? [] : [{ word, of }]
  })
}
