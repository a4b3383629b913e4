import type { LabelMeaning } from '../labels/labels.ts'
import { tidyText } from '../reader/fold.ts'

/** How brokers keep securities for tax: 特定口座, NISA. */
const OF_SECURITIES =
  /^(?:特定|一般|(?:旧|新|つみたて|ジュニア)?NISA|つみたて|成長|iDeCo|信用|現物|源泉徴収)(?:あり|なし|有|無)?(?:投資)?(?:口座|枠)?(?:[(（].*)?$/i

/** A kind of account as its cells say: where brokers keep securities, no bank does. */
export const kindOfAccount = (label: LabelMeaning | null, cells: readonly string[]): LabelMeaning | null => {
  if (label?.use !== 'bank-account' || label.piece !== 'type' || cells.length === 0) return label
  if (!cells.every((cell) => OF_SECURITIES.test(tidyText(cell)))) return label
  const { piece: _, ...rest } = label
  return { ...rest, use: 'ignore' }
}
