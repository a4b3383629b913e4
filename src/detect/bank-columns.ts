import type { Column } from './column-sample.ts'
import type { LabelMeaning } from './labels.ts'

/** Whether some column tells of an account at a bank; a branch and a kind of deposit together do. */
export function isOfBank(columns: readonly Pick<Column, 'label'>[]): boolean {
  const labels = columns.flatMap((c) => (c.label?.use === 'bank-account' ? [c.label] : []))
  const has = (piece: string): boolean => labels.some((label) => label.piece === piece)
  return labels.some(tellsBank) || (has('branch') && has('type'))
}

/** A branch alone may be the firm's own: with 口座番号 beside it, it names a trading account. */
const tellsBank = (label: LabelMeaning): boolean => label.piece === 'bank' || (label.piece === 'type' && !label.depends)

/** The holder of an account of which no bank is told is somebody's name. */
export function withoutBank({ piece: _, ...label }: LabelMeaning): LabelMeaning {
  return { ...label, use: 'name' }
}
