import type { Rule } from '../rule.ts'

const SMALL = 'ァィゥェォャュョヮッヵヶ'
const LARGE = 'アイウエオヤユヨワツカケ'
const SAME_SOUND: Readonly<Record<string, string>> = { ヂ: 'ジ', ヅ: 'ズ', ヲ: 'オ', ヴ: 'ブ', ヰ: 'イ', ヱ: 'エ' }
/** Kana by the vowel they end in, for finding where a vowel is only drawn out. */
const ROWS: Readonly<Record<string, string>> = {
  ア: 'アカサタナハマヤラワガザダバパ',
  イ: 'イキシチニヒミリギジビピ',
  ウ: 'ウクスツヌフムユルグズブプ',
  エ: 'エケセテネヘメレゲゼデベペ',
  オ: 'オコソトノホモヨロゴゾドボポ',
}
const LONG = new RegExp(
  `(?<=[${ROWS['オ']}])[ウオ]|(?<=[${ROWS['エ']}])[イエ]|(?<=[${ROWS['ウ']}])ウ|(?<=[${ROWS['ア']}])ア|(?<=[${ROWS['イ']}])イ`,
  'g',
)

/**
 * Katakana of one width and size with one sign for a drawn-out vowel (現代仮名遣い, cabinet notice 1 of 1986, and the
 * ways in which bank and postal systems write it). Voicing is kept: ハマサキ and ハマザキ are two readings.
 */
export function kanaReading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60))
    .replace(/[^ァ-ヺー]/g, '')
    .replace(/[ァィゥェォャュョヮッヵヶ]/g, (c) => LARGE[SMALL.indexOf(c)] ?? c)
    .replace(/[ヂヅヲヴヰヱ]/g, (c) => SAME_SOUND[c] ?? c)
    .replace(LONG, 'ー')
    .replace(/ー+/g, 'ー')
}

const rule: Rule = {
  id: 'kana-reading',
  apply: kanaReading,
  examples: [
    ['ｻﾄｳ ﾀﾛｳ', 'サトータロー'],
    ['さとう　たろう', 'サトータロー'],
    ['サトー タロー', 'サトータロー'],
    ['キヨウコ', 'キヨーコ'],
    ['キョウコ', 'キヨーコ'],
    ['オオノ', 'オーノ'],
    ['ﾜﾀﾅﾍﾞ', 'ワタナベ'],
    ['ヲノデラ・ミヅキ', 'オノデラミズキ'],
    ['山田', ''],
  ],
  nearMisses: [
    ['オオノ', 'オノ', '大野 and 小野'],
    ['ハマサキ', 'ハマザキ', 'voicing tells surnames apart'],
    ['ユウキ', 'ユキ', 'two given names'],
    ['ヒロ', 'ヒロシ', 'two given names'],
  ],
}
export default rule
