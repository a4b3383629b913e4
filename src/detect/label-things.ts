import { squeeze } from './label-dictionary.ts'
import { LIFE_ITEMS } from './label-tails.ts'
import type { LabelMeaning } from './labels.ts'

/*
 * Words that speak of somebody where they stand alone, and of a thing behind words that nobody knows.
 */

/** How somebody lives, and where, has no number; a thing has: `資産番号`, `住所コード`. */
const NUMBERED = /(?:番号|コード|no|id)$/
/** What somebody owns is told by amounts, what a firm owns by names. */
const NAMED = /(?:名|名称)$/
/** Codes of the firm's own or another's parts. */
const CODE_OF_FIRM = /(?:会社|企業|法人|組織|部門|部署|所属|店舗|事業所|営業所|学校)(?:コード|cd)$/
/** What else is valid until a day: `見積有効期限`, `免許証の有効期限`. */
const EXPIRY_OF_CARD = /^(?:ご?有効|期限)|カード|クレ|デビット/
const OTHER_CARDS = /在留|免許|旅券|パスポート|保険|個人番号|マイナ|会員|診察|定期|ポイント|図書/
/** Shops and branches of other firms: `募集代理店名`. */
const OTHER_SHOPS = /(?<!支)店(?:名|番|番号)$/

/** `ペット生年月日`, `性別（動物）`: of animals, but not of those who keep them. */
const ANIMAL = /ペット|愛[犬猫]|畜犬|[わワ]ンちゃん|(?:^|[(（])(?:動物|[犬猫馬牛])(?:$|[)）の_])/
const KEEPER = /飼|主|オーナー|様の?お?名前|氏名/
/** `年齢確認有無`: that something was looked at. */
const CHECKED = /確認(?:済み?|有無|フラグ|日|日時|者|状況|方法|要否|結果)$/
/** `証券番号枝番`: what divides a number of something else. */
const BRANCH_OF_NUMBER = /(?:番号|コード|no|cd|id)枝番$(?<!(?:保険|健保|国保|証(?!券)|記号).*)/
/** `火災保険会社`: firms that do something for somebody employ nobody there. */
const FIRM = /(?:会社|企業|業者|法人|機関)(?:名|名称)?$/
/** Licences to follow a trade. */
const OTHER_LICENCES =
  /施用者|医師|薬剤|看護|教員|教諭|宅建|宅地|業免許|業者|古物|調理|理容|美容|建築士|狩猟|猟銃|無線|船舶|危険物|保育|栄養/
/** Answers are numbered for those who count them. */
const NUMBER_OF_ANSWER = /(?:番号|no|id)$/

/** Whether a label in Japanese that reads like somebody's is about a thing. */
export function isOfThing(written: string, bare: string, { use, piece, depends, exact }: LabelMeaning): boolean {
  const squeezed = squeeze(bare)
  if (ANIMAL.test(written) && !KEEPER.test(written)) return true
  if (CHECKED.test(squeezed) && use !== 'id-document-image') return true
  if (use === 'health-insurance') return BRANCH_OF_NUMBER.test(squeezed)
  if (use === 'drivers-licence') return OTHER_LICENCES.test(squeezed)
  if (use === 'family') return /(?:件数|回数|率)$/.test(squeezed)
  if (use === 'questionnaire') return NUMBER_OF_ANSWER.test(squeezed)
  if (use === 'card-expiry') return !EXPIRY_OF_CARD.test(squeezed) || OTHER_CARDS.test(squeezed)
  if (use === 'assets' && NAMED.test(squeezed)) return true
  if (use === 'occupation' && CODE_OF_FIRM.test(squeezed)) return true
  if (exact) return false
  if (use === 'password') return squeezed.endsWith('パス')
  if (use === 'occupation' && FIRM.test(squeezed)) return true
  if (use === 'age') return squeezed.endsWith('年代')
  if (NUMBERED.test(squeezed)) return LIFE_ITEMS.has(use) || use === 'address' || use === 'face-photo'
  if (use !== 'bank-account') return false
  return depends === 'bank' || (piece === 'branch' && OTHER_SHOPS.test(squeezed))
}
