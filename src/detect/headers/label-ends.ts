import { squeeze } from '../labels/label-dictionary.ts'
import type { LabelMeaning } from '../labels/labels.ts'

/*
 * Headers in Japanese of which the end says what they are, whatever stands before it.
 */

/** `故人との間柄`, `児童との続柄1`. */
const OF_KIN = /との(?:ご?関係性?|ご?間柄|ご?続き?柄)(?:コード|区分|名称?)?\d{0,2}$/
/** `会員緊急連絡先`, `お届け先緊急連絡先`: who is called instead of whom does not make it somebody's name or place. */
const CALLED_INSTEAD = /(?:緊急時?の?|非常時の?)ご?(?:連絡先|電話)\d{0,2}$/
/** `株式現物経験`, `信用取引の経験年数`; a numbered question of a survey is not meant. */
const TRADED =
  /^(?!(?:q|問|設問|質問)\d).*(?:株|信託|投信|債券|債|fx|先物|オプション|信用|投資|取引|現物|デリバティブ).*経験(?:年数|の有無|有無|区分)?$/
/** `皆勤手当`: what somebody is paid beside a wage. */
const ALLOWANCE = /(?<!応急)手当(?:額|金|金額)?$/
/** `1月支給額`, `12月賞与`: what somebody was paid in a month. */
const PAID_IN_MONTH = /^(?:\d{1,2}|当|前|翌)月分?の?(?:支給|賞与|給与|給料|報酬|収入|所得)(?:額|金額|合計)?$/
/** `ローン返済口座`: an account at a bank out of or into which somebody pays. */
const PAID_BY_ACCOUNT = /(?:返済|償還|弁済|精算|清算|払戻|返戻|立替)(?:先|用|元|指定)*口座(?:番号|no|情報)?$/
/** `母親の旧姓`, `ペットの名前`: what forms ask in order to know somebody again. */
const KNOWN_AGAIN =
  /^(?:お?母(?:親|さん|様)?の?旧姓|(?:初めて飼った|最初の)?ペットの(?:お?名前|名)|(?:出身|卒業した)小学校の(?:名前|名称)|初恋の人(?:の名前)?)$/
/** `ご購入品`, `お買い上げ商品名`: what a customer bought, who is spoken of politely. */
const BOUGHT = /^[ごお](?:購入|注文|買い?上げ?)(?:された|した|済み?)?(?:商品|品)(?:名|一覧|明細|リスト)?\d{0,2}$/
/** `居住エリア`: about where somebody lives. */
const AREA_OF_HOME = /(?:居住|在住|お住まい|お住い|住まい)(?:の|している)?(?:エリア|地域|地区|方面)$/
/** `会員カードNo`, `貸出カード番号`: cards that are no means of payment. */
const CARD_OF_MEMBER =
  /(?:会員|利用者?|貸出|診察|患者|ポイント|図書館?|入館|入室|社員|職員|メンバーズ?|学生|友の会|受付)(?:用)?(?:カード|券|証)の?(?:番号|no|id|コード|ナンバー)$/
/** `本人確認書類1種別画像`, `身分証種別と画像`. */
const COPY_OF_DOCUMENT =
  /(?:本人確認書類?|確認書類|身分証(?:明書)?|免許証|旅券|パスポート|保険証|在留カード|マイナンバーカード|個人番号カード)\d?(?:の?(?:種別|種類|名称|番号)\d?)*(?:と|・|の)?(?:画像|写し|コピー|イメージ|スキャン)(?:データ|ファイル|url)?\d?$/
/** `本人確認書類の記号番号`. */
const NUMBER_OF_DOCUMENT = /(?:確認書類|身分証(?:明書)?)の?記号番号$/
/** `配信先アドレス`, `メーリングリスト登録アドレス`. */
const MAILED_TO = /(?:メール|メーリング|配信|通知|送信先|連絡).{0,8}(?<!メール|ip|mac)アドレス\d?$/
/** `見守り対象者宅`. */
const HOME = /[者人客様方族]宅$/
/** `外国政府発行の個人識別番号`. */
const OF_OTHER_STATE =
  /(?:外国|海外|本国|母国|居住地国|米国)(?!人).*(?:個人|国民|納税者|身分|社会保障).*(?:番号|no|id)$/
/** `勤務先名カナ`, `停留所名フリガナ`: how the name of something is read. */
const READING = /(?<=名称?)(?:の?(?:フリガナ|ふりがな|カナ|かな|ヨミ|よみ|読み))$/

/** What the end of a header says of somebody, or null. */
export function toldByItsEnd(bare: string): LabelMeaning | null {
  const squeezed = squeeze(bare)
  if (OF_KIN.test(squeezed)) return { use: 'family', depends: 'person', role: 'self', ordinal: 0, exact: true }
  if (BOUGHT.test(squeezed)) return { use: 'trade-history', depends: 'person', role: 'self', ordinal: 0, exact: true }
  if (CALLED_INSTEAD.test(squeezed)) return { use: 'phone', role: 'contact', ordinal: 0, exact: true }
  const found = ENDS.find(([, words]) => words.test(squeezed))
  return found ? { use: found[0], role: 'self', ordinal: 0, exact: true } : null
}

const ENDS: readonly (readonly [use: LabelMeaning['use'], words: RegExp])[] = [
  ['trade-history', TRADED],
  ['income', ALLOWANCE],
  ['income', PAID_IN_MONTH],
  ['bank-account', PAID_BY_ACCOUNT],
  ['secret-question', KNOWN_AGAIN],
  ['customer-number', CARD_OF_MEMBER],
  ['id-document-image', COPY_OF_DOCUMENT],
  ['national-id', NUMBER_OF_DOCUMENT],
  ['national-id', OF_OTHER_STATE],
  ['email', MAILED_TO],
  ['address', HOME],
  ['address', AREA_OF_HOME],
]

/** The label of what a header gives the reading of (`勤務先名` of `勤務先名カナ`), or null for other headers. */
export function readingOf(written: string, bare: string): string | null {
  const squeezed = squeeze(bare)
  const named = squeezed.replace(READING, '')
  const isRead = named !== squeezed || (bare !== written && /名称?$/.test(squeezed))
  return isRead && named.length >= 3 ? named : null
}
