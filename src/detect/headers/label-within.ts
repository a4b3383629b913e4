import { squeeze } from '../labels/label-dictionary.ts'
import { type LabelMeaning, meaning } from '../labels/labels.ts'
import { CHECKUP_LETTERS } from '../labels/lists/column-lives.ts'
import { isAscii } from '../reader/fold.ts'
import { WITHIN } from './label-parts.ts'

/** Days and numbers are nobody's illness: `妊娠届出日`. */
const NO_STATE = /(?:日|日時|年月日|時刻|回数|件数|番号|コード|id|no|名|名称|料|費|額|数)$/

/** What a word tells that stands somewhere in a header in Japanese; null for days, numbers and names, and where none does. */
export function ofWordWithin(written: string): LabelMeaning | null {
  const squeezed = squeeze(written)
  if (isAscii(squeezed) || NO_STATE.test(squeezed)) return null
  const found = WITHIN.find(([word]) => squeezed.includes(word))
  return found ? meaning({ group: found[1], ordinal: 0 }, 'self', false) : null
}

/** `AST`, `WBC`: what laboratories measure, by its letters alone; `bare` is a label without brackets. */
export function ofCheckup(bare: string): LabelMeaning | null {
  if (!CHECKUP_LETTERS.has(squeeze(bare))) return null
  return { use: 'health', depends: 'person', role: 'self', ordinal: 0, exact: true }
}
