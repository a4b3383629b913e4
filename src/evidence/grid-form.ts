import { filledCount, type KnowsLabels } from './grid-shape.ts'
import { isDataShaped } from './header-shape.ts'
import { withJoinedCells } from './split-cells.ts'

type Cells = readonly string[]

const isFilled = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== ''

/** More rows are neither a form nor a table on its side. */
export const FORM_ROWS_MAX = 200

/** A row of a form: what it says, as `label: value` for each pair in it. */
export interface FormLine {
  /** Index of the row. */
  readonly row: number
  readonly text: string
  /** The cells in it, as in `CellText`. */
  readonly cells: readonly number[]
}

/**
 * The lines of a form that somebody filled in: labels to the left of their values, one or more pairs in a row. Undefined
 * for anything else, and where labels are not known.
 */
export function formLines(rows: readonly Cells[], knows: KnowsLabels): readonly FormLine[] | undefined {
  if (!knows || rows.length > FORM_ROWS_MAX) return undefined
  let pairs = 0
  let others = 0
  let figures = 0
  const lines = rows.map(withJoinedCells).map((row, i): FormLine => {
    const cells: number[] = []
    let at = 0
    // What was put together of several cells stands in none of them.
    const tell = (text: string, column: number) => {
      const own = (row[column] ?? '').trim()
      if (own === rows[i]?.[column]?.trim()) cells.push(column, at + text.length - own.length, at + text.length)
      at += text.length + 1
      return text
    }
    const texts = pairsOf(row, knows).map(({ label, value }) => {
      if (label === undefined) others++
      else if (value !== undefined) pairs++
      if (label === undefined || value === undefined)
        return tell((row[label ?? value ?? 0] ?? '').trim(), label ?? value ?? 0)
      const text = (row[value] ?? '').trim()
      if (isDataShaped(text)) figures++
      return tell(`${labelText(row[label])}: ${text}`, value)
    })
    return { row: i, text: texts.join('\t'), cells }
  })
  const filled = rows.filter((row) => filledCount(row) > 0).length
  // One line of a card that blank rows part, with at most a title above, is no header: a number stands behind its label.
  const isLineOfCard = pairs === 2 && figures > 0 && others <= 1 && filled <= 2
  const enough = isLineOfCard || (pairs >= 3 && pairs >= 0.4 * filled)
  if (!enough || others > pairs) return undefined
  return pairs >= IN_TWO_COLUMNS_MIN * filled && isInTwoColumns(rows)
    ? lines.map((line) => labelledLine(line, rows))
    : lines
}

/** Where so many rows are known as a label and its value, the others of a form in two columns are. */
const IN_TWO_COLUMNS_MIN = 0.5

const isInTwoColumns = (rows: readonly Cells[]): boolean =>
  rows.every((row) => row.length <= 2 && (row.length === 0 || isFilled(row[0])))

/** A row of a form in two columns as a label and its value, whoever knows the label; empty where it has none. */
function labelledLine(line: FormLine, rows: readonly Cells[]): FormLine {
  const [label = '', value = ''] = (rows[line.row] ?? []).map((cell) => cell.trim())
  if (label === '' || isDataShaped(label) || label.length > LETTERS_MAX || line.text.includes(': ')) return line
  const before = `${labelText(label)}: `
  const cells = value === '' ? [] : [1, before.length, before.length + value.length]
  return { row: line.row, text: before + value, cells }
}

/** Columns of a label and of the value to its right; of a label without value, or of a value that none stands before. */
export interface FormPair {
  readonly label?: number
  readonly value?: number
}

/** What the filled cells of a row of a form are to each other. */
export function pairsOf(row: Cells, knows: (text: string) => boolean): readonly FormPair[] {
  const columns = [...row.keys()].filter((c) => isFilled(row[c]))
  const isLabelAt = (column: number) => isLabel(row[column]?.trim() ?? '', knows)
  const pairs: FormPair[] = []
  for (let i = 0; i < columns.length; i++) {
    const [here = 0, next] = [columns[i], columns[i + 1]]
    if (!isLabelAt(here)) pairs.push({ value: here })
    else if (next === undefined || isLabelAt(next)) pairs.push({ label: here })
    else {
      pairs.push({ label: here, value: next })
      i++
    }
  }
  return pairs
}

/** A label as the header of a column has it. */
export const labelText = (cell: string | undefined): string => (cell ?? '').trim().replace(/[:：]\s*$/, '')

/** The end of an address can look like a label; labels of forms are short, those in letters less so. */
const [LABEL_MAX, LETTERS_MAX] = [14, 32]
const IN_LETTERS = /^[\p{sc=Latin}\d\s'’.:()/_-]+$/u

const isLabel = (cell: string, knows: (text: string) => boolean): boolean =>
  cell.length <= (IN_LETTERS.test(cell) ? LETTERS_MAX : LABEL_MAX) &&
  !isDataShaped(cell) &&
  !ANSWER.test(cell) &&
  knows(cell)

/** Above figures of a statistic these are labels, in a form they are what somebody ticked. */
const ANSWER =
  /^(?:男|女|男性|女性|男・女|有|無|(?:fe)?male|yes|no|single|(?:never )?married|divorced|separated|widow(?:ed)?|homme|femme|m[äa]nnlich|weiblich|hombre|mujer)$/i

/** So many labels must be known where rows say the same kind of thing, and where nobody looks at that. */
const [KNOWN_ALIKE_MIN, KNOWN_MIN] = [0.3, 0.6]
/** Answers can read like labels (what somebody suffers from, whom he lives with), some to anybody, more where rows say the same kind of thing. */
const [ANSWERS_MAX, ANSWERS_ALIKE_MAX] = [0.1, 0.5]

/**
 * Rows and columns exchanged, where labels stand in the first column and one person in each of the others. Undefined
 * where that is not so.
 */
export function turned(rows: readonly Cells[], knows: KnowsLabels): readonly Cells[] | undefined {
  if (!knows || rows.length < 3 || rows.length > FORM_ROWS_MAX) return undefined
  const width = Math.max(...rows.map((row) => row.length))
  const labels = rows.map((row) => row[0]?.trim() ?? '')
  const known = labels.filter((label) => isLabel(label, knows)).length / rows.length
  if (width < 3 || width > FORM_ROWS_MAX || known < KNOWN_ALIKE_MIN || !areDistinct(labels)) return undefined
  const values = rows.map((row) => row.slice(1))
  const told = areCounted(values[0] ?? []) ? values.slice(1) : values
  const answers = labelShare(told.flat(), knows)
  // The header of a table as others are.
  if (answers > ANSWERS_ALIKE_MAX || labelShare(told[0] ?? [], knows) > ANSWERS_ALIKE_MAX) return undefined
  const wide = values.filter((row) => filledCount(row) >= 2 && filledCount(row) >= 0.5 * (width - 1)).length
  if (wide < 0.6 * rows.length) return undefined
  const exchanged = Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? ''))
  const isPlain = known >= KNOWN_MIN && answers <= ANSWERS_MAX
  return isPlain || alike(values) > alike(exchanged.slice(1)) ? exchanged : undefined
}

/** `No.1`, `No.2`, …: whoever stands in the columns is counted, and no label says what does. */
function areCounted(cells: Cells): boolean {
  const said = cells.filter(isFilled).map((cell) => cell.normalize('NFKC'))
  const counts = said.map((cell) => Number(/\d+/.exec(cell)?.[0] ?? Number.NaN))
  const isOfOneKind = new Set(said.map((cell) => cell.replace(/\d+/, ''))).size === 1
  return said.length >= 2 && isOfOneKind && counts.every((count, i) => count === (counts[0] ?? 0) + i)
}

/** One label says one thing of everybody; what is said of several people stands again and again. */
const DISTINCT_MIN = 0.8
const areDistinct = (labels: Cells): boolean => {
  const said = labels.filter(isFilled)
  return new Set(said).size >= DISTINCT_MIN * said.length
}

const labelShare = (cells: Cells, knows: (text: string) => boolean): number => {
  const filled = cells.filter(isFilled)
  return filled.filter((cell) => isLabel(cell.trim(), knows)).length / (filled.length || 1)
}

/** How much the cells of each row look alike, 0…1. */
function alike(rows: readonly Cells[]): number {
  let [most, all] = [0, 0]
  for (const row of rows) {
    const kinds = new Map<string, number>()
    for (const cell of row.filter(isFilled)) kinds.set(kindOf(cell), (kinds.get(kindOf(cell)) ?? 0) + 1)
    most += Math.max(0, ...kinds.values())
    all += filledCount(row)
  }
  return most / (all || 1)
}

/** The signs that a cell is written with. */
function kindOf(cell: string): string {
  const text = cell.normalize('NFKC')
  const has = [/\p{sc=Han}/u, /[\p{sc=Hiragana}\p{sc=Katakana}]/u, /[a-z]/i, /@/, /[-/:]/]
  return `${/\d/.test(text) ? Math.min(9, text.length) : ''}${has.map((signs) => Number(signs.test(text))).join('')}`
}
