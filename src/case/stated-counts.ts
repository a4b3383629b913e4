import type { DataKind } from '#kernel/data-kinds.ts'
import type { Bounds, Summary } from '#kernel/summary.ts'
import type { Statement } from './statement.ts'

export type CountStatement = Extract<Statement, { readonly says: 'count' }>

/** What the ledger gives for a stated count, and where; `min` and `max` are inclusive. */
export interface LedgerCount extends Pick<Bounds, 'min' | 'max'> {
  readonly where: string
}

/** A round figure stands for everything that rounds to it: half a unit of its last digit that is not 0, either way. */
export function aboutCovers(stated: number, { min, max }: Pick<Bounds, 'min' | 'max'>): boolean {
  let unit = 1
  while (stated > 0 && stated % (unit * 10) === 0) unit *= 10
  return stated + unit / 2 >= min && stated - unit / 2 <= max
}

/**
 * The counts of the ledger that a stated one may mean. 件 may be rows, or one per person as in the notices of many
 * firms, so either is taken; 人 is persons within the bounds.
 */
export function ledgerCounts(
  summary: Pick<Summary, 'attacks' | 'bounds'>,
  statement: CountStatement,
): readonly LedgerCount[] {
  const { attack, items, unit } = statement
  const attacks = summary.attacks.filter((a) => (attack === undefined ? a.certainty !== 'ruled-out' : a.id === attack))
  if (items !== undefined) return attack === undefined && attacks.length > 1 ? [] : withItems(attacks, items)
  const sum = (of: (a: Summary['attacks'][number]) => number) => attacks.reduce((n, a) => n + of(a), 0)
  const where = attack === undefined ? 'summary.json' : `summary.json attacks ${attack}`
  const persons: readonly LedgerCount[] =
    attack === undefined
      ? [{ ...summary.bounds, where: `${where} bounds` }]
      : attacks.map((a) => ({ ...a.bounds, where: `${where} bounds` }))
  if (unit === 'persons') return persons
  const records = sum((a) => a.records)
  const each = {
    min: sum((a) => a.bounds.min),
    max: sum((a) => a.bounds.max),
    where: `${where} bounds, attack by attack`,
  }
  return [
    ...persons,
    { min: records, max: records, where: `${where} records` },
    ...(attack === undefined ? [each] : []),
  ]
}

/** Persons of one attack who lost at least these items. Persons over attacks cannot be told from the table. */
const withItems = (attacks: Summary['attacks'], items: readonly DataKind[]): readonly LedgerCount[] =>
  attacks.map(({ id, combinations }) => {
    const persons = combinations
      .filter((c) => items.every((item) => c.items.includes(item)))
      .reduce((n, c) => n + c.persons, 0)
    return { min: persons, max: persons, where: `summary.json attacks ${id} combinations with ${items.join('+')}` }
  })

/** Whether the ledger bears a stated count out. */
export const bornOut = (statement: CountStatement, { min, max }: Pick<LedgerCount, 'min' | 'max'>): boolean =>
  statement.about ? aboutCovers(statement.value, { min, max }) : statement.value >= min && statement.value <= max
