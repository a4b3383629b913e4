import type { DataKind } from '#kernel/data-kinds.ts'
import type { Certainty, Exposure, LedgerRecord } from './record.ts'

/** Weakest first. */
export const exposureOrder: readonly Exposure[] = ['ruled-out', 'reachable', 'accessed', 'taken']

/** What evidence shows about some files and items of an attack; a later one overrules an earlier one. */
export interface GradeRule {
  readonly attack: string
  readonly isOf: (file: string) => boolean
  /** Empty: all items. */
  readonly items: readonly DataKind[]
  readonly exposure: Exposure
  readonly certainty?: Certainty
}

/**
 * A record with the grades that evidence shows: as exposed as its most exposed item, and without the items that are ruled
 * out. A record of which every item is ruled out keeps them and counts for nobody.
 */
export function graded(record: LedgerRecord, rules: readonly GradeRule[]): LedgerRecord {
  const own = rules.filter((rule) => rule.attack === record.attack && rule.isOf(record.file))
  if (own.length === 0 || record.attack === '') return record
  const gradeOf = (item: DataKind): Exposure =>
    own.findLast((rule) => rule.items.length === 0 || rule.items.includes(item))?.exposure ?? record.exposure
  const exposures = record.items.map(gradeOf)
  const rank = Math.max(0, ...exposures.map((exposure) => exposureOrder.indexOf(exposure)))
  const exposure = exposureOrder[rank] ?? 'ruled-out'
  const certainty = own.findLast((rule) => rule.certainty !== undefined)?.certainty ?? record.certainty
  const items = exposure === 'ruled-out' ? record.items : record.items.filter((_, i) => exposures[i] !== 'ruled-out')
  return { ...record, certainty, exposure, items }
}
