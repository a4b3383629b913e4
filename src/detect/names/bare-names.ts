import { tidyText } from '../reader/fold.ts'
import type { Match } from '../reader/recognizer.ts'
import { NO_SHORT_FAMILY } from './honorifics.ts'
import { learnedLength } from './learned-families.ts'
import { FAMILY_MAX, familyKind, familyLengths, isFrequent, isPlaceOrWord } from './name-dictionary.ts'
import { lengthBehind, listedBefore, type Span } from './name-lists.ts'
import { BEFORE, isKanji } from './prose-names.ts'

/*
 * Family names alone in running text, with neither honorific nor given name.
 */

/** What stands before a family name that has neither honorific nor given name; お and ご begin other words, ヶ and ノ go on. */
export const BEFORE_BARE =
  /^$|[\s、。「『【】[\](<〈・:/→>=※■□●○◎◆◇★☆@#&+.\u3041-\u3049\u304b-\u3053\u3055-\u3096\u30a1-\u30b0\u30b2-\u30c3\u30c5-\u30cd\u30cf-\u30f4\u30fc-]$/
/** Who somebody is, before a family name. */
export const PERSON_OF =
  /(?:者|員|[者医師員番]は|者[:：=＝】]|員[:：=＝]|被告人|面接官|捜査官|[業務理事報発画律術売造達産流集版究]部|課|[外内]科|経理|総務|人事|広報|法務|営業|会計|財務|庶務|購買|企画|担当[:：=＝】]|責任[:：=＝]|受電[:：=＝]|入電[:：=＝]|証人|主治医|恩師|専門家|執刀|麻酔|先方|上席|四番|文責|二次対応|一次受付|早番|遅番|検品|出荷|看護師|医師|弁護士|税理士|教授|教諭|講師|生徒|学生|同僚|部下|上司|先輩|後輩|同期|友人|知人|隣人|審判|監督|選手|作家|歌手|俳優|運転手|管理人|理事|社長|副社長|部長|課長|係長|主任|店長|[退入辞]職した|入院した|転勤した|異動した|お会いした|応対した|対応した|当直は|担任は|幹事は|係は|司会は|書記は|議長は|記録は|投手は|夜勤は|日勤は|相手は|対応は|担当は|名前は|後任は|当番は|代打は|主役は|優勝は|犯人は|受付は|うち|ウチ|旧姓|名字が|苗字が|姓が|次長|室長|所長|班長|主将|助手|教頭|校長|園長|院長|相談室|捜査[一二三]課|当直[:：]|日直[:：]|夜勤[:：]|宿直[:：]|チーフ|リーダー|キャプテン|エース|ディレクター|エンジニア|オペレーター|スタッフ|メンバー|事務局|部署|システム部|作成[:：=＝]|承認[:：=＝]|確認[:：=＝]|報告[:：=＝]|記入[:：=＝]|記録[:：=＝]|起案[:：=＝]|点検[:：=＝]|検査[:：=＝]|審査[:：=＝]|受付[:：=＝]|対応[:：=＝]|司会[:：=＝]|書記[:：=＝]|議長[:：=＝]|文責[:：=＝]|出席[:：=＝]|欠席[:：=＝]|遅刻[:：=＝]|早退[:：=＝]|講師[:：=＝]|引率[:：=＝]|起票[:：=＝]|立会[:：=＝]|監修[:：=＝]|編集[:：=＝]|校正[:：=＝]|撮影[:：=＝]|連絡[:：=＝]|責任[:：=＝]|以上、担当|幹事[:：]|当番表?[:：]|係[:：]|メンバー[:：]|配布先[:：]|回覧先?[:：]|送付先[:：]|参加者?[:：]|文責・)[の ]?$/
/** To or from whom something goes. */
export const BEHIND_ANY = /^(?:宛|より|御夫妻|夫妻|ご夫妻|御一家|両名|両氏|なる人物|容疑者)/
/** What a frequent family name goes on with. */
export const BEHIND_FREQUENT =
  /^(?:、|。|」|』|】|]|>|〉|\)|\(|:|「|・|\/|→|から|だっ|である|だけ|なら|まで|以外|経由|名義|担当|対応|確認|承認|作成|不在|欠席|欠勤|遅刻|早退|拝|家の|宅|ペア|ゼミ|のため|が|は|の|に|と|も|へ|を紹介|を除|を通じ|を任命|を呼|を待|を含|を指名|を推|を訪|で分担|で担当|で対応|で検討|でござ|でお願|でよろ|支店長|支社長|工場長|営業所長|町長|村長|委員長|と名乗|あて|邸|を|しか|って|だと|だろ|ではな|じゃな|で了|案[にはがを]|班|「|『|ほか|ら[がはのをにともか]|来[てたま]|いわく|曰く|なら|さえ|こそ|すら|ばかり|によ|に対|として|における)/
/** What only people do, behind a family name that is as often a place or a word. */
export const PERSON_DOES =
  /^(?:がご案内|が案内|が失礼|が担当|が対応|が欠席|が欠勤|が休|が遅刻|が退職|が来社|が来店|が作成|が承認|が承り|が承る|が確認|が説明|が報告|が調整|が司会|が訪問|が連絡|が電話|が出席|が退社|が入社|が同行|が伺|が参り|が言|が話し|が述べ|が折り返|が引き継|が務め|が答え|が代わ|が会社|が処理|が受け|が立ち会|は欠席|は欠勤|は不在|は不参加|は遅刻|は退職|は休|は出張|は直行|は本日|は首を|は笑|は言|は話し|は述べ|は答え|は怒|は泣|は来月|は来週|は明日|に確認|に連絡|に電話|に依頼|に相談|に報告|に聞|に頼|に任せ|に引き継|に伝|に渡し|に替わ|に代わ|に変わ|に指示|に質問|にも伝|にも声|にメール|へ連絡|へ報告|へ返信|へ確認|へ依頼|へ引き継|から電話|から連絡|から報告|からメール|から申し|から指示|から相談|から異議|から聞|から返信|から折り|から退職|と相談|と打ち合|と面談|と会|と話|と協議|と飲|と同行|と結婚|を通じて|を除く|の上司|の部下|の連絡先|の評価|の携帯|の机|の不在|の退職|の後任|の前任|の許可|の了解|の代理|の代わ|の紹介|の説明に|の席を|でござ|まで折り|まで連絡|まで電話|宛|不在|欠席|欠勤|遅刻|早退|夫妻|御夫妻|家の法|家に電|ゼミの|あて電|あてに|あての|邸の水|と名乗|から説明|を代表|が不在|両名|ペア|組が準|組が優|の不注意|の誕生日|を紹介|を採用|を任命|を叱|を励ま|を見舞|に謝|に叱|に怒|が笑|が泣|が怒|が転ん|[がはも]来訪|[がはも]帰宅|[がはも]帰社|[がはも]外出|[がはも]離席|[がはも]受診|[がはも]転倒|[がはも]発熱|[がはも]入院|[がはも]退院|[がはも]通院|[がはも]結婚|[がはも]離婚|[がはも]出産|[がはも]死去|[がはも]逝去|[がはも]他界|[がはも]亡くな|[がはも]発言|[がはも]挙手|[がはも]謝罪|[がはも]反論|[がはも]証言|[がはも]供述|[がはも]黙秘|[がはも]否認|[がはも]自白|[がはも]逃走|[がはも]激怒|[がはも]立腹|[がはも]同意|[がはも]拒否|[がはも]了承|[がはも]承諾|[がはも]署名|[がはも]捺印|[がはも]押印|[がはも]提出|[がはも]持参|[がはも]運転|[がはも]通報|[がはも]目撃|[がはも]転職|[がはも]就職|[がはも]昇進|[がはも]着任|[がはも]就任|[がはも]辞任|[がはも]留守|[がはも]産休|[がはも]育休|[がはも]在宅|[がはも]早番|[がはも]遅番|[がはも]学校|[がはも]高校|[がはも]大学に|[がはも]来てい|[がはも]来られ|[がはも]演じ|[がはも]歌|[がはも]殴|[がはも]襲|[がはも]逮捕|[がはも]通勤|[がはも]入所|[がはも]帰省|[がはも]帰国|[がはも]申し出|[がはも]叫|[がはも]頷|[がはも]首を|[がはも]希望し|[がはも]紛失|[がはも]保管し|[がはも]務める|[がはも]三振|[がはも]好投|[がはも]先発|[がはも]登板|[がはも]打席|[がはも]得点|[がはも]昨日|[がはも]今日|[がはも]明日|[がはも]毎朝|[がはも]毎日|[がはも]静か|[がはも]黙|[がはも]争|ら[三二四五六数全]|を[逮起送解昇通任紹推]|に荷物|に書類|に現金|に手渡|に同席|に薬|の妻|の夫|の血圧|の体温|の主治|の有給|の給与|の診察|の容体|の母親|の父親|の妹|の弟|の息子|の娘|の長男|の長女|の上司|と名乗|って誰|来てた|来てる|来まし|了解|承知し|が介助|が代理|の態度|の母から|の父から|発言|退職|入社|異動|死去|逝去|も参加|も同席|も来|も欠席|も出席|も賛成|も反対|も希望|はどう|は[?？])/
/** Signs behind which a family name may fill the rest of a line. */
const BEFORE_LAST = /[:・、→/=(】\]は@#]$/

/**
 * Family names alone in running text: any known one to or from whom something goes, a frequent one that does something, and
 * those in one list with them.
 */
export function bareFamilies(text: string): readonly Match[] {
  const found: Span[] = []
  const starts: number[] = []
  let free = 0
  for (let at = 0; at < text.length; at++) {
    if (at < free || !isKanji(text.charCodeAt(at))) continue
    const lengths = familyLengths(text, at)
    if (lengths === 0 || (lengths === 1 && !isFrequent(text.charAt(at))) || !mayBegin(text, at)) continue
    const last = found.at(-1)
    const told = bareLength(text, at, lengths) || (last ? lengthBehind(text, last.end, at) : 0)
    const length = told || learnedLength(text, at)
    if (length === 0) starts.push(at)
    else {
      found.push(...listedBefore(text, starts, { at, free }), { start: at, end: at + length })
      free = at + length
      starts.length = 0
    }
  }
  return found.map(({ start, end }) => ({ start, end, value: tidyText(text.slice(start, end)), sure: 'possible' }))
}

/** Whether a family name alone, or a given name, may begin there. */
export function mayBegin(text: string, at: number): boolean {
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
    (IS_ME.test(behind) && /^$|[\s。、「]/.test(before))
  )
}

const IS_ME = /^です(?:[。、」]|$)/

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
