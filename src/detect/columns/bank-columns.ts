import type { LabelMeaning } from '../labels/labels.ts'
import { tidyText } from '../reader/fold.ts'
import { type Column, countOf } from './column-sample.ts'

/** Whether some column tells of an account at a bank; a branch and a kind of deposit together do. */
export function isOfBank(columns: readonly Pick<Column, 'header' | 'label'>[]): boolean {
  const labels = columns.flatMap((c) => (c.label?.use === 'bank-account' ? [c.label] : []))
  const has = (piece: string): boolean => labels.some((label) => label.piece === piece)
  if (columns.some(isBranchOfAccount)) return true
  return labels.some(tellsBank) || (has('branch') && has('type'))
}

/** `出金口座支店`: the label itself says that the branch keeps an account of somebody. */
const isBranchOfAccount = ({ header, label }: Pick<Column, 'header' | 'label'>): boolean =>
  label?.use === 'bank-account' && label.piece === 'branch' && KEEPS_ACCOUNT.test(header.normalize('NFKC'))

const KEEPS_ACCOUNT = /(?:出金|入金|返金|還付|振込|振替|引落|引き落とし|払戻|払出|給与|受取)(?:指定)?(?:口座|先|用)/

/**
 * Columns of an account that stand apart from those of a bank: a number where the bank's columns have one of their own, and a holder where nobody
 * else is named. They tell of the account that the firm itself keeps: `お客様口座番号` `口座名義人` … `出金先銀行` `出金先口座番号`.
 */
export function apartFromBank(columns: readonly Column[]): ReadonlySet<number> {
  const runs = runsOfAccounts(columns)
  const banks = runs.filter(isOfBank)
  if (banks.length === 0) return new Set()
  const hasNumber = banks.flat().some(({ label }) => label !== null && isNumber(label))
  const isNamed = columns.some(({ label }) => label?.use === 'name' && label.role === 'self')
  const isApart = ({ label }: Column) =>
    label !== null && (isNumber(label) ? hasNumber : label.piece === 'holder' && !isNamed)
  return new Set(runs.filter((run) => !isOfBank(run)).flatMap((run) => run.filter(isApart).map(({ index }) => index)))
}

/** Columns side by side that are of an account, or are if a bank stands beside them. */
function runsOfAccounts(columns: readonly Column[]): readonly (readonly Column[])[] {
  const runs: Column[][] = []
  let open: Column[] | undefined
  for (const column of columns) {
    const { label } = column
    if (label?.use !== 'bank-account' && label?.depends !== 'bank') {
      open = undefined
      continue
    }
    if (!open) runs.push((open = []))
    open.push(column)
  }
  return runs
}

const isNumber = ({ use, piece, depends }: LabelMeaning): boolean =>
  (use === 'customer-number' && depends === 'bank') ||
  (use === 'bank-account' && (piece === undefined || piece === 'number'))

/** Banks and branches with neither an account nor anybody beside them are a list of banks. */
export const isListOfBanks = (columns: readonly Pick<Column, 'label'>[]): boolean =>
  columns.every(({ label }) => label?.use !== 'bank-account' || (label.depends !== 'bank' && LISTED.has(label.piece)))

const LISTED: ReadonlySet<string | undefined> = new Set(['bank', 'branch'])

/** A branch alone may be the firm's own: with 口座番号 beside it, it names a trading account. */
const tellsBank = (label: LabelMeaning): boolean =>
  label.piece === 'bank' || (label.piece === 'type' && label.depends !== 'bank')

/** The holder of an account of which no bank is told is somebody's name, or the reading of it. */
export function withoutBank({ piece: _, ...label }: LabelMeaning, cells: readonly string[]): LabelMeaning {
  const isRead = cells.length > 0 && countOf(cells, (cell) => KANA.test(tidyText(cell))) >= cells.length * 0.6
  return { ...label, use: isRead ? 'name-kana' : 'name' }
}

const KANA = /^[\u3041-\u3096\u30a1-\u30fc・. ]+$/
