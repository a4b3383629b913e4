import { tidyText } from './fold.ts'
import { familyKind, familyLengths, isGivenName, isNameLikeWord } from './name-dictionary.ts'
import { endsLikeGiven } from './name-shapes.ts'
import type { Match } from './recognizer.ts'
import { isSurname } from './surnames.ts'

const isKanji = (c: number): boolean => (c >= 0x3400 && c <= 0x9fff) || c === 0x3005 || (c >= 0xf900 && c <= 0xfaff)
const isHiragana = (c: number): boolean => c >= 0x3041 && c <= 0x3096
const isKatakana = (c: number): boolean => (c >= 0x30a1 && c <= 0x30fa) || c === 0x30fc || c === 0x30f6 || c === 0x30b1

const FAMILY_MAX = 5
const GIVEN_MAX = 4

/** What may stand right before a name without anything between: who or what the person is. */
const BEFORE =
  /(?:担当|店長|部長|課長|係長|主任|社長|会長|専務|常務|取締役|代表|所長|室長|支配人|顧客|会員|契約者|申込者|申込人|利用者|受講者|参加者|患者|被保険者|債務者|被害者|加害者|容疑者|被告|名義人?|名義|本人|氏名|弁護士|税理士|医師|教授|講師|社員|職員|従業員|役員|営業|経理|総務|受付|母|父|妻|夫|長男|長女|次男|次女|義母|義父|祖母|祖父|同僚|部下|上司|元|故|旧姓|代理人?|相続人|保証人|発注者|受取人|送信者|差出人|宛名|通報者|責任者)$/
/** What may stand right behind one. */
const BEHIND =
  /^(?:様|氏|殿|君|宛|名義|本人|先生|社長|会長|部長|課長|係長|店長|所長|室長|主任|教授|医師|弁護士|税理士|選手|監督|議員|容疑者|被告|被疑者|夫妻|夫婦|両名|両氏|及び|並びに|他|以下|自身|宅|側|女史|嬢|記者|代表|専務|常務|取締役|役)/
/** Particles and signs that end a name in kana. */
const ENDS_KANA = /^(?:$|[^\u3041-\u309f]|は|が|の|を|に|へ|と|も|で|や|から|より|まで|さん|さま|ちゃん|くん|だ|ら)/
const HONORIFIC = /^ ?(?:様|さま|さん|氏|殿|くん|ちゃん|君|先生)/

const PARTICLE = /^(?:$|[はがのにをともで、。」]|から)/

/** Where a word could begin: behind anything but kanji, or behind who somebody is. */
function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (Number.isNaN(before)) return true
  if (isKanji(before)) return BEFORE.test(text.slice(Math.max(0, at - 4), at))
  return (
    !isKatakana(before) ||
    /(?:オーナー|マネージャー|リーダー|ユーザー|メンバー|スタッフ)$/.test(text.slice(Math.max(0, at - 6), at))
  )
}

/** Where a word could end. */
function mayEnd(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (Number.isNaN(next)) return true
  if (isKatakana(next) || (next >= 48 && next <= 57)) return false
  if (isKanji(next)) return BEHIND.test(text.slice(end, end + 4))
  return true
}

type Whole = { readonly end: number; readonly sure: 'likely' | 'possible' }

/** The given name that begins at `at`, the longest one, and how far it goes; 0 when none does. */
function givenLength(text: string, at: number, { spaced, firm }: { spaced: boolean; firm: boolean }): number {
  const first = text.charCodeAt(at)
  if (!isKanji(first) && !isHiragana(first) && !isKatakana(first)) return 0
  for (let length = GIVEN_MAX; length > 0; length--) {
    const given = text.slice(at, at + length)
    if (given.length < length || !mayEnd(text, at + length)) continue
    const last = text.charCodeAt(at + length - 1)
    if (isHiragana(last) && !ENDS_KANA.test(text.slice(at + length, at + length + 4))) continue
    if (isGivenName(given) && (isKanji(first) || length >= 2)) return length
    if (isHiragana(first)) continue
    if (isKatakana(first) ? spaced && length >= 2 && onlyKatakana(given) : couldBeGiven(given, spaced || firm))
      return length
  }
  return 0
}

const onlyKatakana = (text: string): boolean => /^[\u30a1-\u30fc]+$/.test(text)

/** A given name that no dictionary has: two or three kanji, made like one, behind a well-known family name. */
const couldBeGiven = (given: string, trusted: boolean): boolean =>
  trusted && /^[\u3005\u3400-\u9fff]{2,3}$/.test(given) && endsLikeGiven(given) && MODERN.test(given)

/** Characters that given names of today begin with. */
const MODERN =
  /^[悠陽颯結莉翔蓮美紗琴彩優心咲愛花華萌柚桃梨杏遥瑛琉琥蒼碧朝奏湊律暖樹凪澪紬栞七千日真智亜麻由友佑祐勇雄隼拓匠健賢俊駿慎孝康博浩裕広宏英栄秀一二三久和恵里理沙早佐志史茂正政雅昌直尚徳敏典憲信伸克勝邦国義良善吉幸洋弘寛晴春夏秋冬光輝明章彰昭照]/

/** The whole name that begins at `at`, behind a family name of one of `lengths`. */
function wholeName(text: string, at: number, lengths: number): Whole | null {
  for (let length = FAMILY_MAX; length > 0; length--) {
    if ((lengths & (1 << (length - 1))) === 0) continue
    const family = text.slice(at, at + length)
    if (family.length < length) continue
    const kind = familyKind(family)
    if (kind === null) continue
    const blank = text.charCodeAt(at + length) === 0x20 ? 1 : 0
    const from = at + length + blank
    const firm = kind === 'firm' && length >= 2 && isSurname(family)
    const given = givenLength(text, from, { spaced: blank === 1, firm })
    if (given === 0) continue
    const end = from + given
    const honoured = HONORIFIC.test(text.slice(end, end + 4))
    const written = text.slice(at, end)
    if (!honoured && blank === 0 && isNameLikeWord(written)) continue
    // Two characters in all are as often a word, unless a common family stands where somebody does something.
    if (!honoured && written.length - blank < 3 && !(isSurname(family) && PARTICLE.test(text.slice(end, end + 2))))
      continue
    return { end, sure: kind === 'firm' || honoured ? 'likely' : 'possible' }
  }
  return null
}

/** Whole names in running text, honorific or not: a known family name and a given name with nothing else around them. */
export function wholeNames(text: string): readonly Match[] {
  const found: Match[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isKanji(text.charCodeAt(at))) continue
    const lengths = familyLengths(text, at)
    if (lengths === 0 || !mayBegin(text, at)) continue
    const name = wholeName(text, at, lengths)
    if (!name) continue
    found.push({ start: at, end: name.end, value: tidyText(text.slice(at, name.end)), sure: name.sure })
    at = name.end - 1
  }
  return found
}
