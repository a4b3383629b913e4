import type { DataKind } from '#kernel/data-kinds.ts'
import { Secret } from '#kernel/secret.ts'
import { LEARNED } from '../columns/learned-columns.ts'
import { type Besides, besidesIn, trailingPhone } from '../columns/several-in-cell.ts'
import { bracketedReading } from '../names/name-reading.ts'
import type { BlockRecord } from '../prose/block-records.ts'
import { findInDocument } from '../prose/document.ts'
import { asFindings, candidatesIn, settled } from '../prose/text.ts'
import { toldInCell } from '../prose/told-in-sentences.ts'
import type { ColumnMeaning, Finding } from '../reader/finding.ts'
import { foldWidth, tidyText } from '../reader/fold.ts'
import { labelledValue } from '../reader/label-only.ts'
import type { Reader } from '../reader/reading.ts'
import { LABEL } from '../reader/reading.ts'
import { isNothing } from '../values/nothing-in-cell.ts'
import { leadingPostalCode } from '../values/postal-prefix.ts'
import { formsIn } from './form-in-cell.ts'
import { GUESSED } from './guessed-header.ts'
import { profileOfRow, profileOfSlipped } from './shifted-row.ts'

/** Answers in which people write about themselves: the answer is one finding, what stands in it others. */
const SEARCHED_TOO: ReadonlySet<string> = new Set(['questionnaire', 'communications', 'family', 'health'])

/**
 * Findings of one row. Every cell of a typed column that is not empty is a finding, junk included; free text and
 * columns that are not understood are searched. A ragged row is read where its cells fit; what is left over is searched.
 */
export function findInRow(
  reader: Reader,
  profile: readonly ColumnMeaning[],
  cells: readonly string[],
): readonly Finding[] {
  if (cells.length !== profile.length) return findInCells(reader, profileOfRow(reader, profile, cells), cells)
  const found = findInCells(reader, profile, cells)
  const moved = profileOfSlipped({ reader, profile, cells }, found)
  return moved === profile ? found : findInCells(reader, moved, cells)
}

/** Findings of cells, each by the meaning at its place. */
function findInCells(reader: Reader, meanings: readonly ColumnMeaning[], cells: readonly string[]): readonly Finding[] {
  const found: Finding[] = []
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? ''
    const meaning = meanings[column]
    if (cell === '' || meaning?.use === 'ignore' || cell.trim() === '') continue
    if (isNothing(meaning?.use ?? '', cell)) continue
    const before = found.length
    if (!meaning || meaning.use === 'free-text' || meaning.use === 'unknown')
      searchCell(reader, cell, { column, isRemark: meaning?.use === 'free-text' }, found)
    else typedCell(reader, meaning, cell, column, found)
    if (meaning?.several)
      for (const part of besidesIn(reader, cell, found.slice(before))) found.push(beside(part, column, meaning.role))
  }
  return found
}

interface Searched {
  readonly column: number
  /** Whether the column is known to hold words of people. */
  readonly isRemark: boolean
}

function searchCell(reader: Reader, cell: string, { column, isRemark }: Searched, found: Finding[]): void {
  if (!cell.includes('\n')) {
    const contents = reader.contentsOf(cell)
    const told = toldInCell(cell, contents.folded, isRemark)
    found.push(...asFindings(settled([...candidatesIn(reader, cell, contents), ...told]), column, 0))
    return
  }
  const lines = cell.split('\n')
  const inForms = formsIn(reader, lines).flatMap(({ form, profile }) => answersOf(reader, form, profile))
  let offset = 0
  findInDocument(reader, lines).forEach((findings, i) => {
    const answers = inForms.filter(({ line }) => line === i).map(({ finding }) => finding)
    const others = findings.filter((f) => !answers.some((a) => a.start < f.end && f.start < a.end))
    for (const f of [...others, ...answers].sort((a, b) => a.start - b.start))
      found.push({ ...f, column, start: f.start + offset, end: f.end + offset })
    offset += (lines[i]?.length ?? 0) + 1
  })
}

/** What the answers of a form in a cell say, each at its place in its line. */
function answersOf(
  reader: Reader,
  { values, lines }: BlockRecord,
  profile: readonly ColumnMeaning[],
): readonly { readonly line: number; readonly finding: Finding }[] {
  const cells = values.map(({ text }) => text)
  return findInCells(reader, profile, cells).flatMap((finding) => {
    const value = values[finding.column]
    if (!value || profile[finding.column]?.use === 'unknown') return []
    const [start, end] = [value.start + finding.start, value.start + finding.end]
    return [{ line: lines[finding.column] ?? 0, finding: { ...finding, start, end } }]
  })
}

function typedCell(reader: Reader, meaning: ColumnMeaning, cell: string, column: number, found: Finding[]): void {
  const item = meaning.use
  if (item === 'ignore' || item === 'free-text' || item === 'unknown') return
  const before = cell.length - cell.trimStart().length
  const text = cell.trim()
  const span = { column, start: before, end: before + text.length, item, role: meaning.role }
  if (ownCell(reader, meaning, text, span, found)) return
  if (meaning.piece) {
    const value = new Secret(pieceValue(item, text))
    found.push({ ...span, value, sure: meaning.sure, by: meaning.by, piece: meaning.piece })
    return
  }
  if (item === 'password' && reader.looks('password-hash', text)) {
    found.push({ ...span, item: 'password-hash', value: new Secret(text), sure: 'likely', by: 'password-hash' })
    return
  }
  if (item === 'address') {
    const code = leadingPostalCode(text)
    if (code) {
      found.push({
        ...span,
        start: before + code.start,
        end: before + code.end,
        item: 'postal-code',
        value: new Secret(code.value),
        sure: meaning.sure,
        by: 'postal-code',
      })
      typedCell(reader, meaning, ' '.repeat(before + code.rest) + text.slice(code.rest), column, found)
      return
    }
    const phone = meaning.several ? trailingPhone(reader, cell.trimEnd()) : null
    if (phone) {
      typedCell(reader, meaning, cell.slice(0, phone.before), column, found)
      found.push(beside(phone, column, meaning.role))
      return
    }
  }
  const reading = item === 'name' && text.length > 4 ? bracketedReading(text) : null
  if (reading && reading.opening > 0) {
    typedCell(reader, meaning, cell.slice(0, before + reading.opening), column, found)
    const kana = { start: before + reading.start, end: before + reading.end, value: new Secret(reading.value) }
    found.push({ ...span, ...kana, item: 'name-kana', sure: meaning.sure, by: 'name-kana' })
    return
  }
  const read = reader.read(item, text)
  if (read === null) junkOrSeveral(reader, meaning, text, span, found)
  else if (text.length > read.value.length + 4 && read.by !== LABEL && shorter(reader, read.value, text, span, found))
    return
  else
    found.push({
      ...span,
      value: new Secret(read.value),
      sure: read.by === LABEL && meaning.by !== GUESSED && meaning.by !== LEARNED ? 'likely' : meaning.sure,
      by: read.by,
    })
  if (SEARCHED_TOO.has(item) && text.length > 12) searchCell(reader, cell, { column, isRemark: true }, found)
}

/** A cell of a column that a recognizer of the case names: what it reads, else what stands there. */
function ownCell(reader: Reader, meaning: ColumnMeaning, text: string, span: Span, found: Finding[]): boolean {
  const own = reader.own.find((r) => r.id === meaning.by)
  if (!own) return false
  const value = own.read(text)
  const sure = value === null ? 'possible' : meaning.sure
  found.push({ ...span, value: new Secret(value ?? tidyText(text)), sure, by: own.id })
  return true
}

/** Numbers as plain digits; parts of an address keep their hyphens. */
const pieceValue = (item: DataKind, text: string): string => {
  const tidy = tidyText(text)
  return item !== 'address' && /^[\d -]+$/.test(tidy) ? tidy.replace(/[ -]/g, '') : tidy
}

type Span = Pick<Finding, 'column' | 'start' | 'end' | 'item' | 'role'>

/** A value with something beside it, such as an extension: the span is the value's own. */
function shorter(reader: Reader, value: string, text: string, span: Span, found: Finding[]): boolean {
  const folded = foldWidth(text)
  for (const r of reader.of(span.item)) {
    const match = r.find(folded).find((m) => m.value === value)
    if (!match) continue
    found.push({
      ...span,
      start: span.start + match.start,
      end: span.start + match.end,
      value: new Secret(value),
      sure: 'certain',
      by: r.id,
    })
    return true
  }
  return false
}

/** What stands in a cell besides what its column says. */
const beside = ({ value, ...part }: Besides, column: number, role: Finding['role']): Finding => ({
  ...part,
  column,
  role,
  value: new Secret(value),
  sure: 'likely',
})

/** What cannot be mistaken: an address or number that somebody wrote into the wrong column. */
const PLAINLY_OTHER: readonly DataKind[] = ['email', 'phone']

/** Two telephone numbers in one cell are two findings; what nobody can read is one, and possible. */
function junkOrSeveral(reader: Reader, meaning: ColumnMeaning, text: string, span: Span, found: Finding[]): void {
  const folded = foldWidth(text)
  let several = 0
  for (const r of reader.of(span.item))
    for (const m of r.find(folded)) {
      several++
      found.push({
        ...span,
        start: span.start + m.start,
        end: span.start + m.end,
        value: new Secret(m.value),
        sure: meaning.sure,
        by: r.id,
      })
    }
  if (several > 0) return
  for (const other of PLAINLY_OTHER) {
    const read = other === span.item || reader.takesAny(span.item) ? null : reader.read(other, text)
    if (!read) continue
    found.push({ ...span, item: other, value: new Secret(read.value), sure: 'likely', by: read.by })
    return
  }
  found.push({ ...span, value: new Secret(labelledValue(span.item, tidyText(text))), sure: 'possible', by: meaning.by })
}
