import { compatible } from '../characters.ts'
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
/** After a kana that ends in this vowel, these vowels draw it out. */
const DRAWS: Readonly<Record<string, string>> = { ア: 'ア', イ: 'イ', ウ: 'ウ', エ: 'イエ', オ: 'ウオ' }
const [FIRST, LAST, BAR] = [0x30a1, 0x30fa, 0x30fc]

/** For each katakana the character it is written as here. */
export const PLAIN = Uint16Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
  const c = String.fromCharCode(FIRST + i)
  const large = LARGE[SMALL.indexOf(c)] ?? c
  return (SAME_SOUND[large] ?? large).charCodeAt(0)
})
/** For each katakana the two vowels that draw it out, as one number, 0 where none does. */
export const DRAWN = Uint32Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
  const vowel = Object.keys(ROWS).find((key) => ROWS[key]?.includes(String.fromCharCode(FIRST + i)))
  const [one, other] = DRAWS[vowel ?? ''] ?? ''
  return one === undefined ? 0 : one.charCodeAt(0) * 65536 + (other ?? one).charCodeAt(0)
})

/**
 * Katakana of one width and size with one sign for a drawn-out vowel (現代仮名遣い, cabinet notice 1 of 1986, and the
 * ways in which bank and postal systems write it). Voicing is kept: ハマサキ and ハマザキ are two readings.
 */
export function kanaReading(text: string): string {
  if (text === '') return ''
  const wide = compatible(text)
  let reading = ''
  let before = 0
  for (let i = 0; i < wide.length; i++) {
    let c = wide.charCodeAt(i)
    if (c >= 0x3041 && c <= 0x3096) c += 0x60
    if (c >= FIRST && c <= LAST) c = PLAIN[c - FIRST] ?? c
    else if (c !== BAR) continue
    const draws = before >= FIRST && before <= LAST ? (DRAWN[before - FIRST] ?? 0) : 0
    // A vowel after its own row, and after itself once it is a sign, is one drawn-out vowel.
    const long = c === BAR || draws >>> 16 === c || (draws & 0xffff) === c
    if (!long) reading += String.fromCharCode(c)
    else if (!reading.endsWith('ー')) reading += 'ー'
    before = c
  }
  return reading
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
