import { tidyText } from './fold.ts'
import { NO_SHORT_FAMILY } from './honorifics.ts'
import { FAMILY_MAX, familyKind, familyLengths, isFrequent, isPlaceOrWord } from './name-dictionary.ts'
import { BEFORE, isKanji } from './prose-names.ts'
import type { Match } from './recognizer.ts'

/*
 * Family names alone in running text, with neither honorific nor given name.
 */

/** What stands before a family name that has neither honorific nor given name; お and ご begin other words, ヶ and ノ go on. */
export const BEFORE_BARE =
  /^$|[\s、。「『【】[\](<〈・:/→>=※■□●○◎◆◇★☆@&+.\u3041-\u3049\u304b-\u3053\u3055-\u3096\u30a1-\u30b0\u30b2-\u30c3\u30c5-\u30cd\u30cf-\u30f4\u30fc-]$/
/** Who somebody is, before a family name. */
export const PERSON_OF =
  /(?:看護師|医師|弁護士|税理士|教授|教諭|講師|生徒|学生|患者|社員|職員|部員|同僚|部下|上司|先輩|後輩|同期|友人|知人|隣人|審判|監督|選手|作家|歌手|俳優|店員|運転手|管理人|理事|議員|容疑者|被害者|加害者|社長|副社長|部長|課長|係長|主任|店長|[退入辞]職した|入院した|転勤した|異動した|お会いした|応対した|対応した|当直は|担任は|幹事は|係は|司会は|書記は|議長は|記録は|投手は|夜勤は|日勤は|相手は|対応は|担当は|名前は|責任者は|後任は|担当者は|講師は|当番は|代打は|主役は|優勝は|犯人は|受付は|うち|ウチ|旧姓|名字が|苗字が|姓が|次長|室長|所長|班長|主将|助手|教頭|校長|園長|院長|研究員|警備員|作業員|検査員|配達員|清掃員|相談員|相談室|捜査[一二三]課|保護者|入居者|入所者|担当者|責任者|出席者?|参加者|欠席者?|当直[:：]|日直[:：]|夜勤[:：]|宿直[:：]|チーフ|リーダー|キャプテン|エース|ディレクター|エンジニア|オペレーター|スタッフ|メンバー|事務局|部署|[総庶]務部|営業部|経理部|人事部|開発部|広報部|企画部|法務部|システム部|[総庶]務課|営業課|経理課|人事課|会計課|管理課|作成者?[:：=＝]|承認者?[:：=＝]|確認者?[:：=＝]|報告者?[:：=＝]|記入者?[:：=＝]|記録者?[:：=＝]|起案者?[:：=＝]|点検者?[:：=＝]|検査者?[:：=＝]|審査者?[:：=＝]|受付者?[:：=＝]|対応者?[:：=＝]|司会者?[:：=＝]|書記者?[:：=＝]|議長者?[:：=＝]|文責者?[:：=＝]|出席者?[:：=＝]|欠席者?[:：=＝]|遅刻者?[:：=＝]|早退者?[:：=＝]|講師者?[:：=＝]|引率者?[:：=＝]|起票者?[:：=＝]|立会者?[:：=＝]|監修者?[:：=＝]|編集者?[:：=＝]|校正者?[:：=＝]|撮影者?[:：=＝]|連絡者?[:：=＝]|責任者?[:：=＝]|担当者?[:：=＝】]|以上、担当|幹事[:：]|当番表?[:：]|係[:：]|メンバー[:：]|配布先[:：]|回覧先?[:：]|送付先[:：]|参加者?[:：])[の ]?$/
/** To or from whom something goes. */
export const BEHIND_ANY = /^(?:宛|より|御夫妻|夫妻|ご夫妻|御一家|両名|両氏)/
/** What a frequent family name goes on with. */
export const BEHIND_FREQUENT =
  /^(?:、|。|」|』|】|]|>|〉|\)|\(|:|「|・|\/|→|から|だっ|である|だけ|なら|まで|以外|経由|名義|担当|対応|確認|承認|作成|不在|欠席|欠勤|遅刻|早退|拝|家の|宅|ペア|ゼミ|のため|が|は|の|に|と|も|へ|を紹介|を除|を通じ|を任命|を呼|を待|を含|を指名|を推|を訪|で分担|で担当|で対応|で検討|でござ|でお願|でよろ|支店長|支社長|工場長|営業所長|町長|村長|委員長|と名乗|あて|邸)/
/** What only people do, behind a family name that is as often a place or a word. */
export const PERSON_DOES =
  /^(?:がご案内|が案内|が失礼|が担当|が対応|が欠席|が欠勤|が休|が遅刻|が退職|が来社|が来店|が作成|が承認|が承り|が承る|が確認|が説明|が報告|が調整|が司会|が訪問|が連絡|が電話|が出席|が退社|が入社|が同行|が伺|が参り|が言|が話し|が述べ|が折り返|が引き継|が務め|が答え|が代わ|が会社|が処理|が受け|が立ち会|は欠席|は欠勤|は不在|は不参加|は遅刻|は退職|は休|は出張|は直行|は本日|は首を|は笑|は言|は話し|は述べ|は答え|は怒|は泣|は来月|は来週|は明日|に確認|に連絡|に電話|に依頼|に相談|に報告|に聞|に頼|に任せ|に引き継|に伝|に渡し|に替わ|に代わ|に変わ|に指示|に質問|にも伝|にも声|にメール|へ連絡|へ報告|へ返信|へ確認|へ依頼|へ引き継|から電話|から連絡|から報告|からメール|から申し|から指示|から相談|から異議|から聞|から返信|から折り|から退職|と相談|と打ち合|と面談|と会|と話|と協議|と飲|と同行|と結婚|を通じて|を除く|の上司|の部下|の連絡先|の評価|の携帯|の机|の不在|の退職|の後任|の前任|の許可|の了解|の代理|の代わ|の紹介|の説明に|の席を|でござ|まで折り|まで連絡|まで電話|宛|不在|欠席|欠勤|遅刻|早退|夫妻|御夫妻|家の法|家に電|ゼミの|あて電|あてに|あての|邸の水|と名乗|から説明|を代表|が不在|両名|ペア|組が準|組が優|の不注意|の誕生日|を紹介|を採用|を任命|を叱|を励ま|を見舞|に謝|に叱|に怒|が笑|が泣|が怒|が転ん|が謝)/
/** Signs behind which a family name may fill the rest of a line. */
export const BEFORE_LAST = /[:・、→/=(】\]]$/

/** Family names alone in running text: any known one to or from whom something goes, a frequent one that does something. */
export function bareFamilies(text: string): readonly Match[] {
  const found: Match[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isKanji(text.charCodeAt(at))) continue
    const lengths = familyLengths(text, at)
    if (lengths === 0 || (lengths === 1 && !isFrequent(text.charAt(at)))) continue
    const length = mayBegin(text, at) ? bareLength(text, at, lengths) : 0
    if (length === 0) continue
    found.push({ start: at, end: at + length, value: tidyText(text.slice(at, at + length)), sure: 'possible' })
    at += length - 1
  }
  return found
}

function mayBegin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at)
  return BEFORE_BARE.test(before) || BEFORE.test(text.slice(Math.max(0, at - 4), at))
}

function bareLength(text: string, at: number, lengths: number): number {
  for (let length = FAMILY_MAX; length >= 2; length--) {
    if ((lengths & (1 << (length - 1))) === 0) continue
    const family = text.slice(at, at + length)
    if (family.length < length || familyKind(family) !== 'firm') continue
    const behind = text.slice(at + length, at + length + 6)
    const isPerson = PERSON_OF.test(text.slice(Math.max(0, at - 6), at))
    const [frequent, does] = [isFrequent(family), PERSON_DOES.test(behind)]
    // 上野 is a place, unless it is said who 上野 is or what only people do.
    if (isPlaceOrWord(family) && !((isPerson || does) && frequent)) continue
    if (BEHIND_ANY.test(behind) || (does && (isPerson || frequent))) return length
    if (BEHIND_FREQUENT.test(behind) && (isPerson || frequent)) return length
    if (frequent && (introducesItself(text, at, behind) || endsLine(text, at, behind, isPerson))) return length
  }
  return (lengths & 1) !== 0 && isShortFamily(text, at) ? 1 : 0
}

/** 林, 森 and 張 alone are words, too: it is said who that is, a sentence begins with the name, or only people do what follows. */
function isShortFamily(text: string, at: number): boolean {
  const [family, behind] = [text.charAt(at), text.slice(at + 1, at + 7)]
  if (!isFrequent(family) || familyKind(family) !== 'firm' || NO_SHORT_FAMILY.test(family)) return false
  if (PERSON_OF.test(text.slice(Math.max(0, at - 6), at)))
    return PERSON_DOES.test(behind) || BEHIND_FREQUENT.test(behind) || /^(?: |$)/.test(behind)
  const before = text.slice(Math.max(0, at - 1), at)
  return (
    (PERSON_DOES.test(behind) && !/[\u3041-\u3096\u30a1-\u30fa\u30fc]/.test(before)) ||
    (IS_ME.test(behind) && /^$|[\s。]/.test(before))
  )
}

const IS_ME = /^です(?:[。、]|$)/

/** `鈴木です。`: with nothing but the family name a sentence begins in which somebody tells who calls. */
const introducesItself = (text: string, at: number, behind: string): boolean =>
  IS_ME.test(behind) &&
  /^$|[\s、。「のは】]/.test(text.slice(Math.max(0, at - 1), at)) &&
  !ITS_OWN.test(text.slice(Math.max(0, at - 5), at))

/** Of whom the firm speaks as its own. */
const ITS_OWN = /(?:担当者?|窓口|受付|弊社|当社|当行|事務局)の$/

/** `担当：鈴木` before a blank, and `以上、担当鈴木` at the end of a line. */
const endsLine = (text: string, at: number, behind: string, isPerson: boolean): boolean =>
  /^(?: |$)/.test(behind) &&
  (isPerson ||
    BEFORE_LAST.test(text.slice(Math.max(0, at - 1), at)) ||
    BEFORE.test(text.slice(Math.max(0, at - 4), at)))
