import type { TableMapping } from '#case/index.ts'
import type { Refused } from '#kernel/refused.ts'
import type { UnderstoodTable } from './file-search.ts'

/** What mapping.yaml decides about tables and columns that are not there: it would otherwise be without effect, unsaid. */
export function idleMappings(mapping: readonly TableMapping[], tables: readonly UnderstoodTable[]): readonly Refused[] {
  return mapping.flatMap((m) => {
    const meant = tables.filter((t) => t.file === m.file && (m.table === '' || m.table === t.part))
    if (meant.length === 0)
      return [idle(m, 'mapping.yaml speaks of this table, and no such table was read; correct its file or table')]
    const known = new Set(meant.flatMap(columnNames))
    const unknown = Object.keys(m.columns).filter((column) => !known.has(column)).length
    return unknown === 0
      ? []
      : [idle(m, `mapping.yaml names ${unknown} column(s) that this table has not; compare its header`)]
  })
}

const columnNames = (table: UnderstoodTable): readonly string[] => [
  ...table.columns.flatMap(({ name }, i) => [name, String(i)]),
  ...(table.header ?? []).flatMap((text) => [text, text.trim()]),
]

const idle = (m: TableMapping, advice: string): Refused => ({
  file: m.file,
  part: m.table,
  row: 0,
  reason: 'not-found',
  advice,
  records: 0,
})
