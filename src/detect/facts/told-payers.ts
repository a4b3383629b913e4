import { isFamilyReading, isGivenReading } from '../names/name-dictionary.ts'
import { tidyText } from '../reader/fold.ts'
import type { ToldRule } from './told-rules.ts'

/*
 * Who paid or was paid, as banks print it in statements: `振込 ﾔﾏﾀﾞ ﾊﾅｺ`, `振込人:ｻﾄｳ ﾀﾛｳ`. Kana of half width stand for nothing but readings there, and
 * without a word for a payment before them they are articles and trades as well.
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

function readingOf(taken: string): string | null {
  const told = tidyText(taken)
  const [family = '', given = ''] = told.split(' ')
  const isName = [(kana: string) => kana, withSmall].some(
    (read) => isFamilyReading(read(family)) || isGivenReading(read(given)),
  )
  return isName ? told : null
}

/** The rules of who paid or was paid. */
export const payersTold: readonly ToldRule[] = [
  {
    item: 'name-kana',
    sure: 'possible',
    holds: PAYMENTS.split(' ').flatMap((word) => SIGNS.map((sign) => word.slice(-4) + sign)),
    says: new RegExp(`(?<=(?:${PAYMENTS.replaceAll(' ', '|')})${BETWEEN})${WORD} ${WORD}(?![ｦ-ﾟ(]| [ｦ-ﾟ])`, 'g'),
    value: readingOf,
  },
]
