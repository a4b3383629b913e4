import { isAscii } from './fold.ts'
import { squeeze } from './label-dictionary.ts'
import { WITHIN } from './label-parts.ts'
import { CHECKUP_LETTERS } from './labels/column-lives.ts'
import { type LabelMeaning, meaning } from './labels.ts'

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
