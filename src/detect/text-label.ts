import { endOfLabel, type LabelMeaning, wholeLabel } from './labels.ts'

/**
 * Words that say something at the head of a column and are settings in a text, where pages and programs stand too: `type="text"`,
 * `font-family: serif`, `line-height=100%`.
 */
const SETTING = /^(?:(?:content|font|line|max|mime|min)[-_])?(?:family|height|type)$|^font[-_]weight$/i

/** What a label in a text means of which every word is understood, as `wholeLabel` has it; null for settings. */
export const wholeTextLabel = (written: string): LabelMeaning | null =>
  SETTING.test(written) ? null : wholeLabel(written)

/** What the end of a label in a text means, as `endOfLabel` has it; null for settings. */
export const endOfTextLabel = (written: string): LabelMeaning | null =>
  SETTING.test(written) ? null : endOfLabel(written)
