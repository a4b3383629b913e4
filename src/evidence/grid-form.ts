import { filledCount, type KnowsLabels } from './grid-shape.ts'
import { isDataShaped } from './header-shape.ts'

type Cells = readonly string[]

const isFilled = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== ''

const FORM_ROWS_MAX = 200

/** A row of a form: what it says, as `label: value` for each pair in it. */
export interface FormLine {
  /** Index of the row. */
  readonly row: number
  readonly text: string
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
  const lines = rows.map((row, i): FormLine => {
    const cells = row.filter(isFilled).map((cell) => cell.trim())
    const texts: string[] = []
    for (let c = 0; c < cells.length; c++) {
      const [cell, next] = [cells[c] ?? '', cells[c + 1]]
      if (isLabel(cell, knows) && next !== undefined && !isLabel(next, knows)) {
        texts.push(`${cell.replace(/[:：]\s*$/, '')}: ${next}`)
        pairs++
        if (isDataShaped(next)) figures++
        c++
      } else {
        if (!isLabel(cell, knows)) others++
        texts.push(cell)
      }
    }
    return { row: i, text: texts.join('\t') }
  })
  const filled = rows.filter((row) => filledCount(row) > 0).length
  // One line of a card that blank rows part, with at most a title above, is no header: a number stands behind its label.
  const isLineOfCard = pairs === 2 && figures > 0 && others <= 1 && filled <= 2
  const enough = isLineOfCard || (pairs >= 3 && pairs >= 0.4 * filled)
  return enough && others <= pairs ? lines : undefined
}

/** The end of an address can look like a label; labels of forms are short. */
const LABEL_MAX = 14

const isLabel = (cell: string, knows: (text: string) => boolean): boolean =>
  cell.length <= LABEL_MAX && !isDataShaped(cell) && !ANSWER.test(cell) && knows(cell)

/** Above figures of a statistic these are labels, in a form they are what somebody ticked. */
const ANSWER = /^(?:男|女|男性|女性|男・女|有|無)$/

/**
 * Rows and columns exchanged, where labels stand in the first column and one person in each of the others. Undefined
 * where that is not so.
 */
export function turned(rows: readonly Cells[], knows: KnowsLabels): readonly Cells[] | undefined {
  if (!knows || rows.length < 3 || rows.length > FORM_ROWS_MAX) return undefined
  const width = Math.max(...rows.map((row) => row.length))
  const labels = rows.map((row) => row[0]?.trim() ?? '')
  if (width < 3 || width > FORM_ROWS_MAX || labels.filter((label) => isLabel(label, knows)).length < 0.6 * rows.length)
    return undefined
  const values = rows.map((row) => row.slice(1))
  if (values.flat().some((cell) => isFilled(cell) && isLabel(cell.trim(), knows))) return undefined
  const wide = values.filter((row) => filledCount(row) >= 2 && filledCount(row) >= 0.5 * (width - 1)).length
  if (wide < 0.6 * rows.length) return undefined
  return Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? ''))
}
