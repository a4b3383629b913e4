import type { Finding } from '#detect/index.ts'
import { byteSpan, type Line, type Row } from '#evidence/index.ts'
import type { Place, PlacedFinding } from './found.ts'

/** A line as it is searched: a piece of a very long one together with what stands around it. */
export const searchedText = ({ text, around }: Line): string => (around ? around.before + text + around.behind : text)

/** What a line says itself. */
export const ownText = ({ text }: Line): string => text

/** What was found in the text of a line as it is searched: of a piece what begins in it, counted from where it begins. */
export function ownFindings({ text, around }: Line, findings: readonly Finding[]): readonly Finding[] {
  if (!around) return findings
  const from = around.before.length
  return findings
    .filter(({ start }) => start >= from && start < from + text.length)
    .map((finding) => ({ ...finding, start: finding.start - from, end: finding.end - from }))
}

/** The findings of one line, with their places in the bytes of its file. */
export const placedInLine = (line: Line, findings: readonly Finding[], encoding: string): readonly PlacedFinding[] =>
  findings.map((finding) => ({ row: line.row, columnName: '', finding, place: placeInLine(line, finding, encoding) }))

/** A finding that goes on behind its piece is placed in both together. */
function placeInLine({ text, offset, length, around }: Line, { start, end }: Finding, encoding: string): Place | null {
  if (offset === null) return null
  if (around && end > text.length) return byteSpan({ encoding, text: text + around.behind, offset }, start, end)
  return byteSpan({ encoding, text, offset, ...(length !== undefined && { length }) }, start, end)
}

/** Where the finding of a row stands in the bytes of its file; null where they are not text. */
export function placeInRow(row: Row, { column, start, end }: Finding, encoding: string): Place | null {
  const [offset, length] = [row.spans?.[2 * column], row.spans?.[2 * column + 1]]
  if (offset === undefined) return null
  const text = row.cells[column] ?? ''
  if (start === 0 && end === text.length && length !== undefined) return { offset, length }
  return byteSpan({ encoding, text, offset, ...(length !== undefined && { length }) }, start, end)
}
