import type { Column } from './column-sample.ts'
import { foldWidth } from './fold.ts'
import type { Reader } from './reading.ts'

/** The header as a reviewer may see it: its text, or its place when the text could be somebody's data. */
export function title(reader: Reader, column: Pick<Column, 'name' | 'header' | 'index' | 'label'>): string {
  const [words, by] = [column.header.trim(), column.header === column.name ? 'header' : 'comment']
  if (words === '') return `column ${column.index + 1}, no header`
  return isDataLike(reader, column) ? `${by} of column ${column.index + 1}` : `${by} "${words}"`
}

/** Whether a header could be a value, as when the first row of a table without header was taken for one. */
export function isDataLike(reader: Reader, column: Pick<Column, 'header' | 'label'>): boolean {
  if (column.label?.exact) return false
  const text = foldWidth(column.header)
  return (
    text.length > 60 ||
    /\d{4}|@/.test(text) ||
    reader.all.some((r) => r.looks?.(text) === true || r.find(text).length > 0)
  )
}
