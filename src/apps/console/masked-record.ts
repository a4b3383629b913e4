import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'
import { masked } from '#kernel/masking.ts'
import { type PostalVerdict, postalVerdict } from '#ledger/index.ts'
import { readColumnLines } from './mapping-file.ts'
import type { View } from './page.ts'
import { type FoundItem, findingsAt } from './person-evidence.ts'
import { readSourceRecord, type SourceRecord } from './source-record.ts'

/** One cell of a record as staff see it without asking for the value. */
export interface MaskedCell {
  readonly column: string
  readonly value: string
  /** What it was understood as. */
  readonly items: readonly DataKind[]
}

/** The cells of a record, masked by what they were understood as. */
export async function maskedCells(
  view: View,
  at: {
    readonly file: string
    readonly part: string
    readonly record: SourceRecord
    readonly findings: readonly FoundItem[]
  },
): Promise<readonly MaskedCell[]> {
  const { file, part, record, findings } = at
  const mapping = await readFile(join(view.output.folder, 'mapping.yaml'), 'utf8').catch(() => '')
  const meanings = readColumnLines(mapping).filter((l) => l.file === file && l.part === part)
  return record.cells.map((cell, i) => {
    const column = record.columns[i] ?? String(i)
    const found = [...new Set(findings.filter((f) => f.column === column).map((f) => f.item))]
    const meant = meanings.filter((l) => l.column === column).map((l) => l.use)
    // Masters have no findings, since they did not leak; what their columns mean is known from the mapping.
    const items = (found.length > 0 ? found : meant).filter(isDataKind)
    const [kind] = items
    return { column, value: masked(items.length === 1 && kind ? kind : 'unknown', cell), items }
  })
}

/** A record as staff see it, and whether its postal code and its address speak of one place. */
export interface MaskedRecord {
  readonly cells: readonly MaskedCell[]
  readonly postal: PostalVerdict
}

/** The record at a place that the ledger speaks of; null when it cannot be opened any more. */
export async function maskedRecord(
  view: View,
  at: { readonly file: string; readonly part: string; readonly row: number },
): Promise<MaskedRecord | null> {
  const { caseFolder } = view.output
  const record = caseFolder === null ? null : await readSourceRecord(caseFolder, at)
  if (record === null || record.grain !== 'row') return null
  const cells = await maskedCells(view, { ...at, record, findings: await findingsAt(view, at) })
  // An address in several columns is one address.
  const plain = (item: DataKind): string => record.cells.filter((_, i) => cells[i]?.items.includes(item)).join('')
  return { cells, postal: postalVerdict(plain('postal-code'), plain('address')) }
}
