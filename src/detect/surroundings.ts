import { isOfBank } from './bank-columns.ts'
import { type Column, countOf } from './column-sample.ts'
import type { ColumnMeaning } from './finding.ts'
import type { Reader } from './reading.ts'
import { isAboutSomebody } from './somebody.ts'

/** A table as a format gives it, and what people decided about its columns (mapping.yaml). */
export interface TableToProfile {
  readonly header: readonly string[] | null
  readonly sample: readonly (readonly string[])[]
  /** By header text or by 0-based index. */
  readonly overrides?: Readonly<Record<string, ColumnMeaning['use']>>
}

/** What stands beside a column. */
export interface Surroundings {
  readonly table: TableToProfile
  readonly hasCity: boolean
  /** Whether somebody is named or numbered. */
  readonly hasPerson: boolean
  readonly hasMail: boolean
  readonly hasBank: boolean
  readonly hasKey: boolean
}

export const surroundingsOf = (reader: Reader, table: TableToProfile, columns: readonly Column[]): Surroundings => ({
  table,
  hasBank: isOfBank(columns),
  hasKey: columns.some((c) => c.label?.use === 'customer-number' || (c.label?.use === 'user-id' && !c.label.depends)),
  hasCity: columns.some((c) => c.label?.use === 'postal-code' || c.label?.piece === 'city'),
  hasPerson: columns.some((c) => isAboutSomebody(reader, c)),
  hasMail: columns.some((c) => c.cells.length > 0 && c.cells.every((cell) => cell.includes('@'))),
})

/** So few cells may be anything by chance. */
const CELLS_MIN = 5
const SHARE_MAX = 0.2

/** Whether a column of names names things: hardly a cell looks like a person, and nothing beside it is about one. */
export function namesNobody(reader: Reader, { label, cells }: Column, { hasPerson }: Surroundings): boolean {
  if (label?.use !== 'name' || label.piece || label.role !== 'self' || hasPerson || cells.length < CELLS_MIN)
    return false
  return countOf(cells, (cell) => reader.looks('name', cell)) < cells.length * SHARE_MAX
}
