import { labelledSpans } from '../labels/text-labels.ts'
import type { Finding } from '../reader/finding.ts'
import { foldWidth } from '../reader/fold.ts'
import { opensMail } from './mail-lines.ts'

type PerLine = readonly (readonly Finding[])[]

/** What tells one line of a list from the next: the same item on nearly every line. */
const LISTED = ['email', 'phone', 'name', 'customer-number', 'user-id'] as const
const LIST_LINES_MIN = 3
const LIST_SHARE = 0.8

/**
 * The 0-based lines of a text on which somebody new begins; the first entry is always 0. A list has somebody new on
 * every line that tells anything; a file of filled-in forms has somebody new wherever its name label comes again with
 * another name. Any other text is about one person as a whole. `perLine` are the findings of `findInDocument`.
 */
export function personStarts(lines: readonly string[], perLine: PerLine): readonly number[] {
  const starts = isList(lines, perLine)
    ? perLine.flatMap((findings, i) => (findings.length > 0 ? [i] : []))
    : formStarts(lines, perLine)
  return [0, ...starts.slice(1)]
}

function isList(lines: readonly string[], perLine: PerLine): boolean {
  if (opensMail(lines[0] ?? '')) return false
  const written = lines.filter((line) => line.trim() !== '').length
  return LISTED.some((item) => {
    const listed = perLine.filter((findings) => findings.filter((f) => f.item === item).length === 1).length
    const values = new Set(perLine.flat().flatMap((f) => (f.item === item ? [plainOf(f)] : [])))
    return listed >= LIST_LINES_MIN && values.size >= LIST_LINES_MIN && listed >= LIST_SHARE * written
  })
}

interface Labelled {
  readonly line: number
  readonly label: string
  readonly name: string | null
}

/** Forms one below the other: the label of the name, or the one that opens its block, begins the next form. */
function formStarts(lines: readonly string[], perLine: PerLine): readonly number[] {
  const labelled = lines.flatMap((line, i) => firstLabel(line, i, perLine[i] ?? []))
  const name = labelled.find((l) => l.name !== null)
  if (!name) return []
  const names = labelled.filter((l) => l.name !== null && l.label === name.label)
  if (new Set(names.map((l) => l.name)).size < 2) return []
  const opening = labelled.filter((l) => l.label === labelOfBlock(lines, labelled, name))
  // A form that quotes itself, as in a reply, goes on about the same person.
  if (opening.length !== names.length) return whereAnother(names)
  return whereAnother(names.map((l, i) => ({ ...l, line: opening[i]?.line ?? l.line })))
}

const whereAnother = (names: readonly Labelled[]): readonly number[] =>
  names.flatMap((l, i) => (i === 0 || l.name !== names[i - 1]?.name ? [l.line] : []))

/** The first label of the lines around the name, up to a blank line. */
function labelOfBlock(lines: readonly string[], labelled: readonly Labelled[], name: Labelled): string {
  let from = name.line
  while (from > 0 && (lines[from - 1] ?? '').trim() !== '') from--
  return labelled.find((l) => l.line >= from)?.label ?? name.label
}

function firstLabel(line: string, i: number, findings: readonly Finding[]): readonly Labelled[] {
  const folded = foldWidth(line)
  const span = labelledSpans(folded)[0]
  if (!span || folded.slice(0, span.labelStart).replace(/[\s>・■□◆◇●○※【[(-]/g, '') !== '') return []
  const label = folded.slice(span.labelStart, span.start).replace(/[\s:=】\])]/g, '')
  const name = findings.find((f) => f.item === 'name' && f.role === 'self' && f.start >= span.start)
  return [{ line: i, label, name: name && span.meaning.use === 'name' ? plainOf(name) : null }]
}

const plainOf = (finding: Finding): string => finding.value.reveal('tells one person of a text from the next')
