import { FORM_WORDS } from '../facts/no-values.ts'
import { factWords } from '../facts/told-facts.ts'
import { CONTACT, GUARDIAN } from '../labels/label-owners.ts'
import { BEHIND_ANY, BEHIND_FREQUENT, PERSON_DOES, PERSON_OF } from '../names/bare-names.ts'
import { HONORIFIC, NO_SHORT_FAMILY, NOBODY, TITLE } from '../names/honorifics.ts'
import {
  FAMILIES,
  FAMILY_WORDS,
  FREQUENT,
  GIVENS,
  NEVER_GIVEN,
  NO_GIVEN,
  PLACES,
  WORDS,
} from '../names/name-dictionary.ts'
import { BEFORE, BEHIND, ENDS_KANA, HONORIFIC as HONOURS, PARTICLE } from '../names/prose-names.ts'
import { RELATIVE } from '../names/relatives.ts'
import { citiesAndWards, districts } from '../values/municipalities.ts'
import { prefectures } from '../values/prefectures.ts'
import * as places from './kernel/prose-places.ts'

/*
 * The words that the kernel looks for in lines with characters beyond ASCII, and what each is, from what the recognizers go by.
 */

/** The plain alternatives of a pattern, `X?` and `[XY]` written out; what looks ahead is left out of a word. */
export function alternativesOf({ source }: RegExp): readonly string[] {
  const bare = source.replace(/\(\?[=!<][^)]*\)/g, '').replace(/\\[()]|\(\?:|[()$^]/g, '')
  return bare.split('|').flatMap((word) => {
    let spelt = ['']
    for (const [, one = '', maybe] of word.matchAll(/(\[[^\]]*\]|\\?.)(\?)?/gu)) {
      const units = one.length > 2 ? [...one.slice(1, -1)] : [one.slice(-1)]
      const longer = spelt.flatMap((s) => units.map((unit) => s + unit))
      spelt = maybe === undefined ? longer : [...spelt, ...longer]
    }
    return spelt.filter((s) => s !== '')
  })
}

/** Words with which a finding begins or ends that the kernel leaves to the recognizers, wherever they stand. */
const ASKED =
  'うまれ 〒 を患 と診断 の診断 の治療 の手術 の持病 の既往 で通院 で入院 で治療 で療養 のため入 のため通 のため来 のため外 のため欠 のため休 のため療 のため介 術後 を発症 にかか に罹患 が再発 が見つか の疑い 金番号 下4桁 下４桁 下四桁 末尾 アットマーク'
/** Words behind which, with or without a sign, a value may stand that the recognizers look for. */
const ASKED_BEFORE_VALUES = 'スワードは 証番号は 免許 期限'
/** A day of birth right behind its word. */
const ASKED_BIRTHS = ['', ' ', '　'].flatMap((blank) =>
  [...'0123456789０１２３４５６７８９一二三四五六七八九〇明大昭平令MTSHRＭＴＳＨＲ'].map(
    (first) => `月日${blank}${first}`,
  ),
)
/** Parts of the words before a telephone number that make it a firm's. */
const DESKS = '代表 窓口 本社 本店 支店 わせ 合せ せ先 センター ポート デスク 事務局 ダイヤル カスタ'
const ACCOUNTS = '普通 当座 貯蓄 記号 うちょ'

/** Units that a name or a value may hold whose folding depends on their neighbours. */
const NUMERALS = '一二三四五六七八九十'

export const split = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** What each word is. */
export function proseWords(): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  const add = (words: Iterable<string>, what: number): void => {
    for (const word of words) {
      if (word.length === 0) continue
      if (word.length > places.WORD_UNITS_MAX) throw new RangeError(`the kernel knows no word as long as "${word}"`)
      said.set(word, (said.get(word) ?? 0) | what)
    }
  }
  for (const [name, kind] of FAMILIES) add([name], kind === 'firm' ? places.FIRM_FAMILY : places.WORD_FAMILY)
  add(FREQUENT, places.FREQUENT_FAMILY)
  add(GIVENS, places.GIVEN_NAME)
  add(NO_GIVEN, places.NO_GIVEN_NAME)
  add(NEVER_GIVEN, places.NO_GIVEN_ALONE)
  add(WORDS, places.NO_NAME)
  add(alternativesOf(NOBODY), places.NOBODY)
  add(alternativesOf(BEFORE), places.BEFORE_NAME)
  add(alternativesOf(BEHIND), places.BEHIND_NAME)
  add(matching(ENDS_KANA, 3), places.ENDS_KANA)
  add(
    alternativesOf(HONOURS).map((word) => word.trim()),
    places.HONOURS,
  )
  add(alternativesOf(HONORIFIC), places.FOLLOWS_NAME)
  add(matching(PARTICLE, 2), places.PARTICLE)
  add(alternativesOf(TITLE), places.TITLE)
  add(PLACES, places.PLACE_FAMILY)
  add(FAMILY_WORDS, places.LISTED_WORD)
  add(alternativesOf(BEHIND_ANY), places.BEHIND_ANY)
  add(alternativesOf(BEHIND_FREQUENT), places.BEHIND_FREQUENT)
  add(withoutEnd(PERSON_OF, '[の ]?$'), places.PERSON_OF)
  add(alternativesOf(PERSON_DOES), places.PERSON_DOES)
  add([...NO_SHORT_FAMILY.source].slice(1, -1), places.NO_SHORT_FAMILY)
  add(ofAnother, places.NAMES_ANOTHER)
  add(split(ASKED), places.ASKS)
  add(factWords.flatMap(inBothWidths), places.ASKS)
  add(split(FORM_WORDS), places.ASKS)
  add(split(ASKED_BEFORE_VALUES), places.ASKS)
  add(ASKED_BIRTHS, places.ASKS)
  add(alternativesOf(RELATIVE), places.RELATIVE)
  add(split(DESKS), places.OF_FIRMS)
  add(prefectures, places.PREFECTURE)
  add(
    [...citiesAndWards, ...districts].map((name) => name.slice(-places.WORD_UNITS_MAX)),
    places.CITY,
  )
  add(
    [...NUMERALS].flatMap((n) => [...'丁番号条'].map((unit) => n + unit)),
    places.BLOCK,
  )
  add(['生', 'です'], places.TELLS)
  add(split(ACCOUNTS), places.TELLS_ACCOUNT)
  add(['歳', '才'], places.TELLS_AGE)
  return said
}

/** A word as it is and, when it begins with a letter of ASCII, with that in full width: `Vに感染`, `Ｖに感染`. */
const inBothWidths = (word: string): readonly string[] =>
  /^[A-Za-z]/.test(word) ? [word, String.fromCharCode(word.charCodeAt(0) + 0xfee0) + word.slice(1)] : [word]

/** The words of a pattern before what may end it. */
function withoutEnd({ source }: RegExp, end: string): readonly string[] {
  if (!source.endsWith(end)) throw new Error(`the kernel does not know how this ends: ${source}`)
  return alternativesOf(new RegExp(source.slice(0, -end.length)))
}

/** First two units of what names somebody else in a label, in Japanese. */
const ofAnother: readonly string[] = [GUARDIAN, CONTACT].flatMap((pattern) =>
  alternativesOf(pattern).flatMap((word) => (word.charCodeAt(0) > 0x7f ? [word.slice(0, 2)] : [])),
)

/** Which of the texts of one unit, or of up to `most`, a pattern of single units and words takes. */
function matching(pattern: RegExp, most: number): readonly string[] {
  const singles = Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0x3040 + i)).filter((c) => pattern.test(c))
  const signs = [...'、。」・'].filter((c) => pattern.test(c))
  return [
    ...singles,
    ...signs,
    ...(most > 1 ? alternativesOf(pattern).filter((w) => w.length > 1 && w.length <= most && !/[[\]]/.test(w)) : []),
  ]
}
