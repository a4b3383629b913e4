import { type Finding, isDitto } from '#detect/index.ts'
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
function placeInLine(line: Line, { start, end }: Finding, encoding: string): Place | null {
  const { text, offset, length, around, written } = line
  if (offset === null) return null
  if (written) return placeInStretches(line, written, { start, end }, encoding)
  if (around && end > text.length) return byteSpan({ encoding, text: text + around.behind, offset }, start, end)
  return byteSpan({ encoding, text, offset, ...(length !== undefined && { length }) }, start, end)
}

/** What goes over several stretches reaches from the first of them to the last, with the tags between them. */
function placeInStretches(
  { text }: Line,
  written: readonly number[],
  { start, end }: Pick<Finding, 'start' | 'end'>,
  encoding: string,
): Place | null {
  let place: Place | null = null
  for (let i = 0; i < written.length; i += 4) {
    const [from = 0, to = 0, offset = 0, length = 0] = written.slice(i, i + 4)
    if (from >= end || to <= start) continue
    const stretch = { encoding, text: text.slice(from, to), offset, length }
    const one = byteSpan(stretch, Math.max(start, from) - from, Math.min(end, to) - from)
    const first: Place = place ?? one
    place = { offset: first.offset, length: one.offset + one.length - first.offset }
  }
  return place
}

/**
 * Where the finding of a row stands in the bytes of its file; null where they are not text. What was found above a cell that only says
 * that it is the same stands in the whole of the cell.
 */
export function placeInRow(row: Row, { column, start, end }: Finding, encoding: string): Place | null {
  const [offset, length] = [row.spans?.[2 * column], row.spans?.[2 * column + 1]]
  if (offset === undefined) return null
  const text = row.cells[column] ?? ''
  if (length !== undefined && isDitto(text)) return { offset, length }
  if (start === 0 && end === text.length && length !== undefined) return { offset, length }
  return byteSpan({ encoding, text, offset, ...(length !== undefined && { length }) }, start, end)
}
