import { squeeze } from './label-dictionary.ts'
import type { LabelMeaning } from './labels.ts'

/*
 * Headers in Japanese of which the end says what they are, whatever stands before it.
 */

/** `故人との間柄`, `児童との続柄1`. */
const OF_KIN = /との(?:ご?関係性?|ご?間柄|ご?続き?柄)(?:コード|区分|名称?)?\d{0,2}$/
/** `会員緊急連絡先`, `お届け先緊急連絡先`: who is called instead of whom does not make it somebody's name or place. */
const CALLED_INSTEAD = /.(?:緊急時?の?|非常時の?)ご?(?:連絡先|電話)\d{0,2}$/
/** `勤務先名カナ`, `停留所名フリガナ`: how the name of something is read. */
const READING = /(?<=名称?)(?:の?(?:フリガナ|ふりがな|カナ|かな|ヨミ|よみ|読み))$/

/** What the end of a header says of somebody, or null. */
export function toldByItsEnd(bare: string): LabelMeaning | null {
  const squeezed = squeeze(bare)
  if (OF_KIN.test(squeezed)) return { use: 'family', depends: 'person', role: 'self', ordinal: 0, exact: true }
  if (CALLED_INSTEAD.test(squeezed)) return { use: 'phone', role: 'contact', ordinal: 0, exact: true }
  return null
}

/** The label of what a header gives the reading of (`勤務先名` of `勤務先名カナ`), or null for other headers. */
export function readingOf(bare: string): string | null {
  const squeezed = squeeze(bare)
  const named = squeezed.replace(READING, '')
  return named === squeezed || named.length < 3 ? null : named
}
