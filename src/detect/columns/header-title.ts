import { readColumnLabel } from '../headers/column-label.ts'
import { headersOfPeople } from '../headers/header-people.ts'
import { foldWidth } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'
import type { Column } from './column-sample.ts'

/** The header as a reviewer may see it: its text, or its place when the text could be somebody's data. */
export function title(reader: Reader, column: Omit<Column, 'cells'>): string {
  const [words, by] = [column.header.trim(), column.header === column.name ? 'header' : 'comment']
  if (words === '') return `column ${column.index + 1}, no header`
  return isDataLike(reader, column) ? `${by} of column ${column.index + 1}` : `${by} "${words}"`
}

/**
 * How outputs name the columns of a table, `width` of them: the header, or the 0-based index where there is none or where it
 * could be somebody's data.
 */
export function columnNames(reader: Reader, header: readonly string[], width: number): readonly string[] {
  const ofPeople = headersOfPeople(header)
  return Array.from({ length: width }, (_, i) => {
    const text = header[i]?.trim() ?? ''
    const column = { header: text, label: readColumnLabel(text), namesSomebody: ofPeople[i] === true }
    return text === '' || isDataLike(reader, column) ? String(i) : text
  })
}

/** Whether a header could be a value: it names somebody, or the first row of a table without header was taken for one. */
function isDataLike(reader: Reader, column: Pick<Column, 'header' | 'label' | 'namesSomebody'>): boolean {
  if (column.namesSomebody) return true
  if (column.label?.exact) return false
  const text = foldWidth(column.header)
  return (
    text.length > 60 ||
    /\d{4}|@/.test(text) ||
    reader.all.some((r) => r.looks?.(text) === true || r.find(text).length > 0)
  )
}
