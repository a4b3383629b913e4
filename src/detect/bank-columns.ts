import { type Column, countOf } from './column-sample.ts'
import { tidyText } from './fold.ts'
import type { LabelMeaning } from './labels.ts'

/** Whether some column tells of an account at a bank; a branch and a kind of deposit together do. */
export function isOfBank(columns: readonly Pick<Column, 'label'>[]): boolean {
  const labels = columns.flatMap((c) => (c.label?.use === 'bank-account' ? [c.label] : []))
  const has = (piece: string): boolean => labels.some((label) => label.piece === piece)
  return labels.some(tellsBank) || (has('branch') && has('type'))
}

/** A branch alone may be the firm's own: with 口座番号 beside it, it names a trading account. */
const tellsBank = (label: LabelMeaning): boolean =>
  label.piece === 'bank' || (label.piece === 'type' && label.depends !== 'bank')

/** The holder of an account of which no bank is told is somebody's name, or the reading of it. */
export function withoutBank({ piece: _, ...label }: LabelMeaning, cells: readonly string[]): LabelMeaning {
  const isRead = cells.length > 0 && countOf(cells, (cell) => KANA.test(tidyText(cell))) >= cells.length * 0.6
  return { ...label, use: isRead ? 'name-kana' : 'name' }
}

const KANA = /^[\u3041-\u3096\u30a1-\u30fc・. ]+$/
