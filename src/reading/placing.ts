import type { Finding } from '#detect/index.ts'
import { byteSpan, type Line, type Row } from '#evidence/index.ts'
import type { Place, PlacedFinding } from './found.ts'

/** The findings of one line, with their places in the bytes of its file. */
export const placedInLine = (line: Line, findings: readonly Finding[], encoding: string): readonly PlacedFinding[] =>
  findings.map((finding) => ({
    row: line.row,
    columnName: '',
    finding,
    place:
      line.offset === null
        ? null
        : byteSpan(
            {
              encoding,
              text: line.text,
              offset: line.offset,
              ...(line.length !== undefined && { length: line.length }),
            },
            finding.start,
            finding.end,
          ),
  }))

/** Where the finding of a row stands in the bytes of its file; null where they are not text. */
export function placeInRow(row: Row, { column, start, end }: Finding, encoding: string): Place | null {
  const [offset, length] = [row.spans?.[2 * column], row.spans?.[2 * column + 1]]
  if (offset === undefined) return null
  const text = row.cells[column] ?? ''
  if (start === 0 && end === text.length && length !== undefined) return { offset, length }
  return byteSpan({ encoding, text, offset, ...(length !== undefined && { length }) }, start, end)
}
