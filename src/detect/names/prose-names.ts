import { tidyText } from '../reader/fold.ts'
import type { Match } from '../reader/recognizer.ts'
import {
  beginsGivens,
  FAMILY_MAX,
  familyKind,
  familyLengths,
  isFrequent,
  isGivenName,
  isNameLikeWord,
  isNoGiven,
  isPlaceOrWord,
} from './name-dictionary.ts'
import { endsLikeGiven } from './name-shapes.ts'

export const isKanji = (c: number): boolean =>
  (c >= 0x3400 && c <= 0x9fff) || c === 0x3005 || (c >= 0xf900 && c <= 0xfaff)
const isHiragana = (c: number): boolean => c >= 0x3041 && c <= 0x3096
const isKatakana = (c: number): boolean => (c >= 0x30a1 && c <= 0x30fa) || c === 0x30fc || c === 0x30f6 || c === 0x30b1

const GIVEN_MAX = 4

/** What may stand right before a name without anything between: who or what the person is. */
export const BEFORE =
  /(?:者|官|号室|先方|上席|早番|遅番|検品|出荷|執刀|麻酔|主治医|恩師|通知人|応募|[業務理事報発画律術売造達産流集版究]部|担当|店長|部長|課長|係長|主任|社長|会長|専務|常務|取締役|代表|所長|室長|支配人|顧客|会員|申込人|被告|名義人?|名義|本人|氏名|弁護士|税理士|医師|教授|講師|社員|職員|従業員|役員|営業|経理|総務|受付|母|父|妻|夫|長男|長女|次男|次女|義母|義父|園児|患児|児童|生徒|学生|受講生|塾生|研修生|実習生|譲渡人|譲受人|請求人|申請人|振込人|送金人|荷受人|荷送人|祖母|祖父|同僚|部下|上司|元|故|旧姓|代理人?|相続人|保証人|受取人|差出人|宛名|監査役|裁判長|弁護人|被告人|証人|依頼人|届出人|立会人|後見人|世帯主|新郎|新婦|喪主|施主|司会|甲|乙|主将|助手|校長|園長|院長|学長|館長|局長|班長|議長|次長|看護師|教諭|被告人?|原告|申立人|相手方|貸主|借主|売主|買主|被相続人|故人|亡|上記|右記|[一二三四五六七八九十]位|現在|今朝|今回|今日|昨日|昨夜|本日|明日|先日|先週|先月|今月|来月|昨年|今年|当時|以前|前回|次回|無職|農業|自営業|俳優|女優|歌手|作家|画家|棋士|選手|監督|投手|捕手|主演|出演|監修|編集|撮影|作曲|作詞|脚本|講演|執筆|住職|僧侶|女将|大工|医|員|代打|会頭|理事|監事|幹事|委員|書記|主査|後任|前任|後輩|先輩|親友|恋人|嫁|娘|息子|孫|兄|弟|姉|妹|叔父|叔母|伯父|伯母|三男|三女|三番|四番|対応|担任|検査|点検|承認|作成|文責|以上|弊社|当社|御社|同社|名義人|連帯保証人)$/
/** Characters of katakana that stand inside of family names. */
const WITHIN_FAMILY = /[ケツノヶ]$/
/** What may stand right behind one. */
export const BEHIND =
  /^(?:様|氏|殿|君|宛|名義|本人|先生|社長|会長|部長|課長|係長|店長|所長|室長|主任|教授|医師|弁護士|税理士|選手|監督|議員|容疑者|被告|被疑者|夫妻|夫婦|両名|両氏|及び|並びに|他|以下|自身|宅|側|女史|嬢|記者|代表|専務|常務|取締役|役|拝|著『|著「|儀|監事|理事|幹事|委員|組合員|投手|捕手|騎手|棋士|機長|船長|市長|町長|村長|区長|知事|校長|園長|院長|看護師|薬剤師|巡査|警部|教諭|講師|助教|准教授|司法|行政|社労士|御夫妻|撮影|編集|作成|担当|確認|承認|対応|逮捕|出席|欠席|不在|退職|入社|異動|宅配|専務|次長|主査|主事|参事|代理|死去|逝去|享年|優勝|訳|著|邸|議員|委員|監修|翻訳|談|アナ|コーチ|リーダ|マネー|シェフ|ドクタ|チーフ|キャプ|首相|大統領|大臣|市長)/
/** Particles and signs that end a name in kana. */
export const ENDS_KANA =
  /^(?:$|[^\u3041-\u309f]|は|が|の|を|に|へ|と|も|で|や|から|より|まで|さん|さま|ちゃん|くん|だ|ら)/
export const HONORIFIC = /^ ?(?:様|さま|さん|氏|殿|くん|ちゃん|君|先生)/

export const PARTICLE = /^(?:$|[はがのにをともでへや、。」・()]|から|より|先生|選手|容疑|です|君[はがのをにとも])/

/** Where a word could begin: behind anything but kanji and what is inside of families, or behind who somebody is. */
function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (Number.isNaN(before)) return true
  if (isKanji(before)) return BEFORE.test(text.slice(Math.max(0, at - 4), at))
  return !WITHIN_FAMILY.test(text.charAt(at - 1))
}

/** Where a word could end. */
function mayEnd(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (Number.isNaN(next)) return true
  if (next >= 48 && next <= 57) return false
  if (isKanji(next) || isKatakana(next)) return BEHIND.test(text.slice(end, end + 4))
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
    if (isKatakana(first) ? spaced && length >= 2 && onlyKatakana(given) : (spaced || firm) && looksGiven(given))
      return length
  }
  return 0
}

const onlyKatakana = (text: string): boolean => /^[\u30a1-\u30fc]+$/.test(text)

/** Whether two or three kanji are made like a given name of today. */
export const looksGiven = (given: string): boolean =>
  /^[\u3005\u3400-\u9fff]{2,3}$/.test(given) &&
  (given.length === 2 || ENDS_PLAINLY.test(given)) &&
  endsLikeGiven(given) &&
  beginsLikeGiven(given.charAt(0)) &&
  !isNoGiven(given) &&
  !endsInTitle(given)

/** `愛先生`: what may stand behind a name is no part of it. */
const endsInTitle = (given: string): boolean => [1, 2].some((at) => BEHIND.test(given.slice(at)))

/** Characters that given names of today begin with. */
const MODERN =
  /^[陸昴響乃怜皓遼銀勘喜宗羽朱煌叶侑侃巧慧燈瞭稜維芹虹詠諒雫駆衿菫雛汐渚澄旺旭凱瑚璃瑠悠絆陽颯結莉翔蓮美紗琴彩優心咲愛花華萌柚桃梨杏遥瑛琉琥蒼碧朝奏湊律暖樹凪澪紬栞七千日真智亜麻由友佑祐勇雄隼拓匠健賢俊駿慎孝康博浩裕広宏英栄秀一二三久和恵里理沙早佐志史茂正政雅昌直尚徳敏典憲信伸克勝邦国義良善吉幸洋弘寛晴春夏秋冬光輝明章彰昭照希聖壮騎龍彦虎凌鈴風想絢椿柊玲羽梓珠瑞蘭茜姫妃夢星]/

/** Whether given names begin with a character, those of the dictionary or those of today. */
export const beginsLikeGiven = (character: string): boolean => MODERN.test(character) || beginsGivens(character)

/** The whole name that begins at `at`, behind a family name of one of `lengths`; `bound` where another word may end in it. */
function wholeName(text: string, at: number, lengths: number, bound: boolean): Whole | null {
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
    if (bound && !standsOut(family, text.slice(from, from + given))) continue
    const end = from + given
    const honoured = HONORIFIC.test(text.slice(end, end + 4))
    const written = text.slice(at, end)
    if (!honoured && blank === 0 && isNameLikeWord(written)) continue
    // 建てる and its kin are verbs.
    if (!honoured && blank === 0 && length === 1 && isHiragana(text.charCodeAt(from)) && !isFrequent(family)) continue
    // Two characters in all are as often a word, unless a common family stands where somebody does something.
    if (!honoured && written.length - blank < 3 && !(isFrequent(family) && PARTICLE.test(text.slice(end, end + 2))))
      continue
    return { end, sure: kind === 'firm' || honoured ? 'likely' : 'possible' }
  }
  return null
}

/** A frequent family and a listed given name are seen even behind other kanji. */
const standsOut = (family: string, given: string): boolean =>
  family.length >= 2 && given.length >= 2 && isFrequent(family) && !isPlaceOrWord(family) && isGivenName(given)

const KANJI_RUN = /^[\u3005\u3400-\u9fff\uf900-\ufaff]{4,5}/
/** Characters with which given names end and hardly any other word. */
export const ENDS_PLAINLY = /[子美恵江代枝絵香奈菜郎朗太輔彦雄之]$/

/** Where a family of two characters that no list has, and a given name that is nothing else, end; 0 when none begins. */
function unlistedName(text: string, at: number): number {
  const run = KANJI_RUN.exec(text.slice(at, at + 6))?.[0] ?? ''
  const [given, end] = [run.slice(2), at + run.length]
  if (BEFORE.test(run.slice(0, 1)) || BEFORE.test(run.slice(0, 2))) return 0
  if (run === '' || isKanji(text.charCodeAt(end)) || !ENDS_PLAINLY.test(given) || !isGivenName(given)) return 0
  return PARTICLE.test(text.slice(end, end + 2)) && !isNameLikeWord(run) ? end : 0
}

const unlisted = (text: string, at: number): Whole | null => {
  const end = unlistedName(text, at)
  return end === 0 ? null : { end, sure: 'possible' }
}

/** Whole names in running text, honorific or not: a known family name and a given name with nothing else around them. */
export function wholeNames(text: string): readonly Match[] {
  const found: Match[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isKanji(text.charCodeAt(at))) continue
    const [lengths, bound] = [familyLengths(text, at), !mayBegin(text, at)]
    const name = (lengths === 0 ? null : wholeName(text, at, lengths, bound)) ?? (bound ? null : unlisted(text, at))
    if (!name) continue
    found.push({ start: at, end: name.end, value: tidyText(text.slice(at, name.end)), sure: name.sure })
    at = name.end - 1
  }
  return found
}
