import { tidyText } from './fold.ts'
import { familyKind, familyLengths, isGivenName, isNameLikeWord, isPlaceOrWord, usualForm } from './name-dictionary.ts'
import { endsLikeGiven } from './name-shapes.ts'
import type { Match } from './recognizer.ts'
import { isSurname } from './surnames.ts'

const isKanji = (c: number): boolean => (c >= 0x3400 && c <= 0x9fff) || c === 0x3005 || (c >= 0xf900 && c <= 0xfaff)
const isHiragana = (c: number): boolean => c >= 0x3041 && c <= 0x3096
const isKatakana = (c: number): boolean => (c >= 0x30a1 && c <= 0x30fa) || c === 0x30fc || c === 0x30f6 || c === 0x30b1

const FAMILY_MAX = 5
const GIVEN_MAX = 4

/** What may stand right before a name without anything between: who or what the person is. */
export const BEFORE =
  /(?:担当|店長|部長|課長|係長|主任|社長|会長|専務|常務|取締役|代表|所長|室長|支配人|顧客|会員|契約者|申込者|申込人|利用者|受講者|参加者|患者|被保険者|債務者|被害者|加害者|容疑者|被告|名義人?|名義|本人|氏名|弁護士|税理士|医師|教授|講師|社員|職員|従業員|役員|営業|経理|総務|受付|母|父|妻|夫|長男|長女|次男|次女|義母|義父|祖母|祖父|同僚|部下|上司|元|故|旧姓|代理人?|相続人|保証人|発注者|受取人|送信者|差出人|宛名|通報者|責任者|監査役|裁判長|裁判官|検察官|弁護人|被告人|証人|委任者|受任者|委託者|受託者|依頼者|依頼人|申請者|届出人|届出者|請求者|立会人|後見人|世帯主|保護者|引率者|運転者|新郎|新婦|喪主|施主|司会|甲|乙|主将|助手|校長|園長|院長|学長|館長|局長|班長|議長|次長|看護師|教諭)$/
export const BEFORE_IN_KANA = /(?:オーナー|マネージャー|リーダー|ユーザー|メンバー|スタッフ)$/
/** What may stand right behind one. */
export const BEHIND =
  /^(?:様|氏|殿|君|宛|名義|本人|先生|社長|会長|部長|課長|係長|店長|所長|室長|主任|教授|医師|弁護士|税理士|選手|監督|議員|容疑者|被告|被疑者|夫妻|夫婦|両名|両氏|及び|並びに|他|以下|自身|宅|側|女史|嬢|記者|代表|専務|常務|取締役|役)/
/** Particles and signs that end a name in kana. */
export const ENDS_KANA =
  /^(?:$|[^\u3041-\u309f]|は|が|の|を|に|へ|と|も|で|や|から|より|まで|さん|さま|ちゃん|くん|だ|ら)/
export const HONORIFIC = /^ ?(?:様|さま|さん|氏|殿|くん|ちゃん|君|先生)/

export const PARTICLE = /^(?:$|[はがのにをともで、。」]|から|先生|選手|容疑)/

/** Where a word could begin: behind anything but kanji, or behind who somebody is. */
function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (Number.isNaN(before)) return true
  if (isKanji(before)) return BEFORE.test(text.slice(Math.max(0, at - 4), at))
  return !isKatakana(before) || BEFORE_IN_KANA.test(text.slice(Math.max(0, at - 6), at))
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

/** A given name that no dictionary has, behind a family name. */
const couldBeGiven = (given: string, trusted: boolean): boolean => trusted && looksGiven(given)

/** Whether two or three kanji are made like a given name of today. */
export const looksGiven = (given: string): boolean =>
  /^[\u3005\u3400-\u9fff]{2,3}$/.test(given) && endsLikeGiven(given) && MODERN.test(given) && !endsInTitle(given)

/** `愛先生`: what may stand behind a name is no part of it. */
const endsInTitle = (given: string): boolean => [1, 2].some((at) => BEHIND.test(given.slice(at)))

/** Characters that given names of today begin with. */
export const MODERN =
  /^[悠絆陽颯結莉翔蓮美紗琴彩優心咲愛花華萌柚桃梨杏遥瑛琉琥蒼碧朝奏湊律暖樹凪澪紬栞七千日真智亜麻由友佑祐勇雄隼拓匠健賢俊駿慎孝康博浩裕広宏英栄秀一二三久和恵里理沙早佐志史茂正政雅昌直尚徳敏典憲信伸克勝邦国義良善吉幸洋弘寛晴春夏秋冬光輝明章彰昭照希聖壮騎龍彦虎凌鈴風想絢椿柊玲羽梓珠瑞蘭茜姫妃夢星]/

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
    const firm = kind === 'firm' && length >= 2
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

const KANJI_RUN = /^[\u3005\u3400-\u9fff\uf900-\ufaff]{4,5}/
/** Characters with which given names end and hardly any other word. */
export const ENDS_PLAINLY = /[子美恵江代枝絵香奈菜郎朗太輔彦雄之]$/

/** Where a family of two characters that no list has, and a given name that is nothing else, end; 0 when none begins. */
function unlistedName(text: string, at: number): number {
  const run = KANJI_RUN.exec(text.slice(at, at + 6))?.[0] ?? ''
  const [given, end] = [run.slice(2), at + run.length]
  if (run === '' || isKanji(text.charCodeAt(end)) || !ENDS_PLAINLY.test(given) || !isGivenName(given)) return 0
  return PARTICLE.test(text.slice(end, end + 2)) && !isNameLikeWord(run) ? end : 0
}

const unlisted = (text: string, at: number): Whole | null => {
  const end = unlistedName(text, at)
  return end === 0 ? null : { end, sure: 'possible' }
}

/** What stands before a family name that has neither honorific nor given name. */
export const BEFORE_BARE = /^$|[\s、。「『（(・:はがのとにをへた]$/
/** Who somebody is, before a family name. */
export const PERSON_OF =
  /(?:看護師|医師|弁護士|税理士|教授|教諭|講師|生徒|学生|患者|社員|職員|部員|同僚|部下|上司|先輩|後輩|友人|知人|隣人|審判|監督|選手|作家|歌手|俳優|店員|運転手|管理人|理事|議員|容疑者|被害者|加害者|社長|部長|課長|係長|主任|店長|[退入辞]職した|入院した|転勤した|異動した|当直は|担任は|幹事は|係は|次長|室長|所長|班長|主将|助手|教頭|校長|園長|院長|研究員|警備員|作業員|検査員|相談員|相談室|保護者|入居者|入所者|当直[:：]|日直[:：]|夜勤[:：]|宿直[:：])の?$/
/** Of whom the firm speaks as its own. */
export const ITS_OWN = /(?:担当者?|窓口|受付|弊社|当社|当行|会社|商事|支店|本店|事務局)[のは]?$/
/** To or from whom something goes. */
export const BEHIND_ANY = /^(?:宛|より)/
export const BEHIND_FREQUENT = /^(?:、|。|」|）|\)|\(|:|から|だっ|である|が|は|の|に|を|と|も|で分担|で担当)/

/** Family names alone in running text: any known one to or from whom something goes, a frequent one that does something. */
export function bareFamilies(text: string): readonly Match[] {
  const found: Match[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isKanji(text.charCodeAt(at))) continue
    const lengths = familyLengths(text, at)
    if (lengths <= 1 || !BEFORE_BARE.test(text.slice(Math.max(0, at - 1), at))) continue
    const length = bareLength(text, at, lengths)
    if (length === 0 || ITS_OWN.test(text.slice(Math.max(0, at - 5), at))) continue
    found.push({ start: at, end: at + length, value: tidyText(text.slice(at, at + length)), sure: 'possible' })
    at += length - 1
  }
  return found
}

function bareLength(text: string, at: number, lengths: number): number {
  for (let length = FAMILY_MAX; length >= 2; length--) {
    if ((lengths & (1 << (length - 1))) === 0) continue
    const family = text.slice(at, at + length)
    if (familyKind(family) !== 'firm') continue
    const [behind, frequent] = [text.slice(at + length, at + length + 4), isSurname(usualForm(family))]
    const isPerson = PERSON_OF.test(text.slice(Math.max(0, at - 6), at))
    // 上野 is a place, unless it is said who 上野 is.
    if (isPlaceOrWord(family) && !(isPerson && frequent)) continue
    if (BEHIND_ANY.test(behind)) return length
    if (BEHIND_FREQUENT.test(behind) ? isPerson || frequent : frequent && introducesItself(text, at, behind))
      return length
  }
  return 0
}

/** `鈴木です。`: with nothing but the family name a sentence begins in which somebody tells who calls. */
const introducesItself = (text: string, at: number, behind: string): boolean =>
  /^です(?:[。、]|$)/.test(behind) && /^$|[\s。]/.test(text.slice(Math.max(0, at - 1), at))

/** Whole names in running text, honorific or not: a known family name and a given name with nothing else around them. */
export function wholeNames(text: string): readonly Match[] {
  const found: Match[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isKanji(text.charCodeAt(at))) continue
    if (!mayBegin(text, at)) continue
    const lengths = familyLengths(text, at)
    const name = (lengths === 0 ? null : wholeName(text, at, lengths)) ?? unlisted(text, at)
    if (!name) continue
    found.push({ start: at, end: name.end, value: tidyText(text.slice(at, name.end)), sure: name.sure })
    at = name.end - 1
  }
  return found
}
