import { FAMILY_READINGS, isFamilyReading, isGivenReading } from '../names/name-dictionary.ts'
import { tidyText } from '../reader/fold.ts'
import type { ToldRule } from './told-rules.ts'

/*
 * Who paid or was paid, as banks print it in statements: `振込 ﾔﾏﾀﾞ ﾊﾅｺ`, `振込人:ｻﾄｳ ﾀﾛｳ`. Without a word for a payment before them two words of kana
 * of half width may be articles and trades as well: then both must be known as names.
 */

/** What a bank does or whom it names, in kanji and in the kana of its own lines. */
const PAYMENTS =
  '振込 振替 送金 入金 着金 給与 給料 賞与 配当 年金 返金 被仕向 振込人 依頼人 受取人 名義 名義人 送金元 送金人 ﾌﾘｺﾐ ﾌﾘｶｴ ｿｳｷﾝ ﾆﾕｳｷﾝ ｷﾕｳﾖ ｷﾕｳﾘﾖｳ ｼﾖｳﾖ ﾍﾝｷﾝ'
/** What parts such a word from a name. The kernel asks for lines with both, which are few; the word alone stands in too many. */
const SIGNS = [' ', '\u3000', '*', '＊', ':', '：', '/', '／', '1', '１', '2', '２', '3', '３']
const BETWEEN = '[1-3]?[:*/ ]{1,3}'
const WORD = '[ｱ-ﾝ][ｦ-ﾟ]{1,10}'

/** Banks write the small kana of a name as large ones: `ｼﾖｳﾀ`. */
const withSmall = (kana: string): string =>
  kana.replace(/(?<=[キシチニヒミリギジビピ])[ヤユヨ]/g, (large) => ({ ヤ: 'ャ', ユ: 'ュ', ヨ: 'ョ' })[large] ?? large)

const isFamily = (kana: string): boolean => isFamilyReading(kana) || isFamilyReading(withSmall(kana))
const isGiven = (kana: string): boolean => isGivenReading(kana) || isGivenReading(withSmall(kana))

/** What two words of kana say if they are a family and a given name; one of them has to be known, or both. */
const readingIf =
  (needsBoth: boolean) =>
  (taken: string): string | null => {
    const told = tidyText(taken)
    const [family = '', given = ''] = told.split(' ')
    const [first, second] = [isFamily(family), isGiven(given)]
    return (needsBoth ? first && second : first || second) ? told : null
  }

const ALL_HALF = Array.from({ length: 0xff9e - 0xff66 }, (_, i) => String.fromCharCode(0xff66 + i))
/** Katakana by the kana of half width that write them, with or without a mark for their voice. */
const HALF: ReadonlyMap<string, string> = new Map(
  ALL_HALF.flatMap((half) =>
    ['', 'ﾞ', 'ﾟ'].flatMap((mark): [string, string][] => {
      const whole = (half + mark).normalize('NFKC')
      return whole.length === 1 ? [[whole, half + mark]] : []
    }),
  ),
)

/** Hiragana as banks write it: katakana of half width, small ones as large ones. */
const inHalf = (hiragana: string): string =>
  [...hiragana]
    .map((kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .map((kana) => HALF.get({ ャ: 'ヤ', ュ: 'ユ', ョ: 'ヨ', ッ: 'ツ' }[kana] ?? kana) ?? kana)
    .join('')

/** The kernel knows no longer word. */
const HELD_MAX = 6
/** Frequent families and what parts them from given names, as the kernel looks for them. */
const FAMILIES = [...FAMILY_READINGS].flatMap((reading) =>
  [' ', '\u3000'].map((blank) => (inHalf(reading) + blank).slice(-HELD_MAX)),
)

/** The rules of who paid or was paid. */
export const payersTold: readonly ToldRule[] = [
  {
    item: 'name-kana',
    sure: 'possible',
    holds: PAYMENTS.split(' ').flatMap((word) => SIGNS.map((sign) => word.slice(-4) + sign)),
    says: new RegExp(`(?<=(?:${PAYMENTS.replaceAll(' ', '|')})${BETWEEN})${WORD} ${WORD}(?![ｦ-ﾟ(]| [ｦ-ﾟ])`, 'g'),
    value: readingIf(false),
  },
  {
    item: 'name-kana',
    sure: 'possible',
    holds: FAMILIES,
    says: new RegExp(`(?<![ｦ-ﾟ)][) ]?)${WORD} ${WORD}(?![ｦ-ﾟ(]| [ｦ-ﾟ])`, 'g'),
    value: readingIf(true),
  },
]
