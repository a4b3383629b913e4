import { BATCH_ROWS } from './limits.ts'
import type { Line, Passage } from './passage.ts'

/** A line with the stretches of it that stand in the file, as in `Line.written`. */
export interface WrittenLine {
  readonly text: string
  readonly written: readonly number[]
}

/**
 * A text whose lines do not stand in the original file as they are, as one document; nothing at all when no line holds anything.
 * Lines with stretches that do have these in `encoding`.
 */
export function* textPassages(
  part: string,
  lines: readonly (string | WrittenLine)[],
  encoding: { readonly name: string; readonly confidence: number } = { name: 'utf-8', confidence: 1 },
): Generator<Passage> {
  if (!lines.some((line) => (typeof line === 'string' ? line : line.text).trim() !== '')) return
  yield { kind: 'text', part, grain: 'document', encoding }
  for (let at = 0; at < lines.length; at += BATCH_ROWS)
    yield { kind: 'lines', part, lines: lines.slice(at, at + BATCH_ROWS).map((line, i) => lineAt(at + i + 1, line)) }
}

/** A line with this number. */
export function lineAt(row: number, line: string | WrittenLine): Line {
  if (typeof line === 'string') return { row, text: line, offset: null }
  const { text, written } = line
  const [first, last] = [written[2], (written.at(-2) ?? 0) + (written.at(-1) ?? 0)]
  return first === undefined
    ? { row, text, offset: null }
    : { row, text, offset: first, length: Math.max(0, last - first), written }
}

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly string[] => text.split(LINE_ENDS)

const LINE_ENDS = /\r\n|[\n\r\v\u2028\u2029]/

/** The lines of a text, each with the unit at which it begins. */
export function placedLinesOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  const lines: { text: string; at: number }[] = []
  let at = 0
  for (const end of text.matchAll(new RegExp(LINE_ENDS, 'g'))) {
    lines.push({ text: text.slice(at, end.index), at })
    at = end.index + end[0].length
  }
  return [...lines, { text: text.slice(at), at }]
}
