import { squeeze } from '../labels/label-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { type Column, countOf } from './column-sample.ts'
import { title } from './header-title.ts'

/** So many cells without a label have to look alike. */
const CELLS_MIN = 3
const SHARE_MIN = 0.8

/** What a recognizer of the case says of a column: by its label, or by its cells where nothing else knows the label. */
export function ownMeaning(reader: Reader, column: Column): ColumnMeaning | null {
  const { header, cells } = column
  const name = squeeze(header)
  for (const { id: by, item: use, own, looks } of reader.own) {
    const file = own?.file ?? ''
    if (name !== '' && own?.labels.some((label) => squeeze(label) === name))
      return { use, role: 'self', sure: 'certain', by, why: `${title(reader, column)} is a label of ${file}` }
    if (column.label || !looks || cells.length < CELLS_MIN) continue
    const count = countOf(cells, looks)
    if (count >= cells.length * SHARE_MIN)
      return {
        use,
        role: 'self',
        sure: 'likely',
        by,
        why: `${title(reader, column)}; ${count} of ${cells.length} cells are as ${file} says`,
      }
  }
  return null
}
