import type { LabelMeaning } from '../labels/labels.ts'
import { isCompared } from '../values/source-code.ts'

/*
 * Labels inside pages, programs and notes that say nothing of anybody although their words do: names of what stands on a page,
 * branches of source code, words in brackets.
 */

/** An element of a page or a form that is still open. */
const IN_ELEMENT =
  /<(?:a|applet|button|col|frame|form|iframe|img|input|map|meta|object|option|param|property|select|setting|slot|textarea|variable|xs:\w+|xsd:\w+)\b[^<>]*$/i
/** `(accessible name) `: words in brackets behind others end no label. */
const BEHIND_WORDS = /[A-Za-z]\s*\([^()]*\)\s*$/
const SIGNS_LOOKED_AT = 200

/** What says that a bank is spoken of. */
const OF_BANK = /bank|acc(?:oun)?t|iban|swift|\bbic\b|sort.?code|銀行|口座|信金|支店|預金|振込/i
/** Kinds of accounts and branches that need no bank beside them. */
const PLAINLY_OF_BANK =
  /普通|当座|貯蓄|定期|支店|本店|営業部|出張所|\bbranch\b|^\d{3}$|check|chequ|saving|current|deposit|giro|ordinary/i
/** The number of a flat, or words of a building. */
const OF_FLAT = /^#?\d|^[A-Z]{1,2}-?\d+[A-Z]?$|^[A-Z]$|^\p{L}+[ ,]|[^\x00-\x7f]/u

/** Whether a label of the meaning, whose value stands in [start, end) of a folded line, belongs to a page, a program or a sentence. */
export function isOfPage(folded: string, start: number, end: number, { use, piece }: LabelMeaning): boolean {
  if (isCompared(folded, start)) return true
  if (use === 'bank-account' && (piece === 'branch' || piece === 'type'))
    return !PLAINLY_OF_BANK.test(folded.slice(start, end)) && !OF_BANK.test(folded)
  if (use === 'address' && piece === 'building') return !OF_FLAT.test(folded.slice(start, end))
  if (use !== 'name') return false
  const before = folded.slice(Math.max(0, start - SIGNS_LOOKED_AT), start)
  return BEHIND_WORDS.test(before) || IN_ELEMENT.test(before)
}
