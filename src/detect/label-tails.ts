/*
 * Words behind what a value is that say how it is told, and not what it is. Squeezed labels.
 */

/** How somebody lives is told by class, by yes or no, or in words, and stays what it is. */
const OF_LIFE: ReadonlySet<string> = new Set([
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
  /(?:の|等の)?(?:有無|区分|状況|情報|内容|詳細|種類|種別|名称|名|等|レンジ|帯|ランク|区分コード|コード|の理由|に関する事項|について)$/
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
const NUMBER_TAIL = /(?:等)?(?:の)?(?:番号|記号|記号番号|no|num|number)$/
/** How a name, an address or a day is written. */
const OF_WRITING: ReadonlySet<string> = new Set(['name', 'name-kana', 'address', 'birth-date', 'phone', 'email'])
const WRITING_TAIL = /(?:の)?(?:漢字|全角|半角|戸籍|表記|全文|入力)$/

const TAILS = [
  [LIFE_TAIL, OF_LIFE],
  [PICTURE_TAIL, OF_PICTURES],
  [NUMBER_TAIL, OF_PAPERS],
  [WRITING_TAIL, OF_WRITING],
] as const

/** The words of a label before a tail, each with the items of which the tail says nothing more. */
export function stemOf(squeezed: string): readonly { readonly word: string; readonly of: ReadonlySet<string> }[] {
  return TAILS.flatMap(([tail, of]) => {
    const word = squeezed.replace(tail, '')
    return word === squeezed || word.length < 2 ? [] : [{ word, of }]
  })
}
