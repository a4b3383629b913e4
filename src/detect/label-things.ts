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

/** Whether a label in Japanese that reads like somebody's is about a thing. */
export function isOfThing(written: string, { use, piece, depends, exact }: LabelMeaning): boolean {
  const squeezed = squeeze(written)
  if (use === 'card-expiry') return !EXPIRY_OF_CARD.test(squeezed) || OTHER_CARDS.test(squeezed)
  if (use === 'assets' && NAMED.test(squeezed)) return true
  if (use === 'occupation' && CODE_OF_FIRM.test(squeezed)) return true
  if (exact) return false
  if (NUMBERED.test(squeezed)) return LIFE_ITEMS.has(use) || use === 'address'
  if (use !== 'bank-account') return false
  return depends === 'bank' || (piece === 'branch' && OTHER_SHOPS.test(squeezed))
}
