import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml'

/** One column of one table and what it was taken to mean. */
export interface ColumnLine {
  readonly file: string
  /** Sheet or table; empty for the only one of a file. */
  readonly part: string
  readonly column: string
  readonly use: string
  /** Why it was understood so: from `why` of the table, else the comment beside it. */
  readonly why: string
}

/** Reads mapping.yaml with the comments in which the scan says why. Anything of another shape is left out. */
export function readColumnLines(yaml: string): readonly ColumnLine[] {
  const { contents } = parseDocument(yaml)
  if (!isSeq(contents)) return []
  return contents.items.flatMap((item) => {
    if (!isMap(item)) return []
    const named = plain(item.get('table'))
    const table = { file: plain(item.get('file')), part: named === '0' ? '' : named }
    const columns = item.get('columns')
    const reasons = item.get('why')
    const why = (column: string) => (isMap(reasons) ? plain(reasons.get(column)) : '')
    return isMap(columns) ? columns.items.map((pair) => columnLine(table, pair, why)) : []
  })
}

function columnLine(
  table: Pick<ColumnLine, 'file' | 'part'>,
  { key, value }: Pair,
  why: (column: string) => string,
): ColumnLine {
  const comment = isScalar(value) ? (value.comment ?? '') : ''
  return { ...table, column: plain(key), use: plain(value), why: why(plain(key)) || comment.trim() }
}

const plain = (node: unknown): string => {
  const value = isScalar(node) ? node.value : node
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
