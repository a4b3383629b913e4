import { labelOf } from '../headers/described-column.ts'
import { directoryLabel, isDirectory } from '../headers/directory-keys.ts'
import { headersOfPeople } from '../headers/header-people.ts'
import { sharedEnding, sharedPrefix, withoutEnding, withoutPrefix } from '../headers/shared-prefix.ts'
import { TYPE_OF_VALUE, typedValues } from '../headers/typed-values.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'
import { kindOfAccount } from './account-kinds.ts'

/** A table as a format gives it, and what people decided about its columns (mapping.yaml). */
export interface TableToProfile {
  readonly header: readonly string[] | null
  /** What the file says of each column beside its name; empty where it says nothing. */
  readonly comments?: readonly string[]
  readonly sample: readonly (readonly string[])[]
  /** By header text or by 0-based index. */
  readonly overrides?: Readonly<Record<string, ColumnMeaning['use']>>
}

/** One column as far as it is known before any rule is applied. */
export interface Column {
  readonly index: number
  /** Its name as written; empty without a header. */
  readonly name: string
  /** The words that tell what it is: its name, or what a comment says of it. */
  readonly header: string
  readonly label: LabelMeaning | null
  /** Whether its name says who somebody is, as in tables of shifts. */
  readonly namesSomebody: boolean
  /** Up to 300 non-empty cells, evenly drawn from the sample. */
  readonly cells: readonly string[]
}

const CELLS_MAX = 300

/** The columns of a table: those of its header, and those behind it that at least half of the rows have. */
export function columnsOf(table: Pick<TableToProfile, 'header' | 'comments' | 'sample'>): readonly Column[] {
  const { header, comments, sample } = table
  const width = widthOf(sample, header?.length ?? 0)
  const ofPeople = headersOfPeople(header ?? [])
  const prefix = sharedPrefix(header ?? [])
  const ending = sharedEnding(header ?? [])
  const ofDirectory = isDirectory(header ?? [])
  const typed = typedValues(header ?? [])
  return Array.from({ length: width }, (_, index) => {
    const name = header?.[index] ?? ''
    const cells = cellsOf(sample, index)
    const namesSomebody = ofPeople[index] === true
    const described = labelOf(typed.nameOf(name), comments?.[index] ?? '')
    const told = ofDirectory ? (directoryLabel(name) ?? described.label) : described.label
    const label = withoutEnding(name, ending, withoutPrefix(name, prefix, told))
    return {
      index,
      name,
      header: described.header,
      label: typed.isType(name) ? TYPE_OF_VALUE : kindOfAccount(label, cells),
      namesSomebody,
      cells,
    }
  })
}

/** A row here and there that is longer than the others slipped; it makes no column. */
function widthOf(sample: readonly (readonly string[])[], least: number): number {
  const rowsWith: number[] = []
  for (const row of sample) for (let i = least; i < row.length; i++) rowsWith[i] = (rowsWith[i] ?? 0) + 1
  let width = rowsWith.length
  while (width > least && (rowsWith[width - 1] ?? 0) * 2 < sample.length) width--
  return Math.max(width, least)
}

function cellsOf(sample: readonly (readonly string[])[], index: number): readonly string[] {
  const filled: string[] = []
  for (const row of sample) {
    const cell = row[index]?.trim() ?? ''
    if (cell !== '') filled.push(cell)
  }
  if (filled.length <= CELLS_MAX) return filled
  return Array.from({ length: CELLS_MAX }, (_, i) => filled[Math.floor((i * filled.length) / CELLS_MAX)] ?? '')
}

export const countOf = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.reduce((n, cell) => n + (test(cell) ? 1 : 0), 0)

/** Whether the column counts the table's rows: whole numbers from 0 or 1 that go up by one. Such numbers are nobody's. */
export function countsUp(rows: readonly (readonly string[])[], index: number): boolean {
  const first = rows.slice(0, 50).map((row) => row[index]?.trim() ?? '')
  const from = Number(first[0])
  return (
    first.length >= 2 &&
    (from === 0 || from === 1) &&
    first.every((cell, i) => cell !== '' && Number(cell) === from + i)
  )
}

/** Whether `YYYY-MM-DD` days could be births: years far apart, and most of them not of one recent stretch. */
export function spreadLikeBirths(days: readonly string[]): boolean {
  const years = days.map((d) => Number(d.slice(0, 4))).sort((a, b) => a - b)
  const at = (share: number): number => years[Math.floor((years.length - 1) * share)] ?? 0
  if (years.length < 5) return at(1) <= 2008
  return at(0.5) <= 2010 && at(0.9) - at(0.1) >= 8
}

const SENTENCE = /[。、！？!?\n]|\s\S+\s\S+\s/
/** Words apart, or Japanese: a long code has neither. */
const WORDS = /\s|[\u3041-\u30ff\u4e00-\u9fff]/

/** Whether the cells are sentences rather than values. */
export function readsLikeProse(cells: readonly string[]): boolean {
  const long = countOf(cells, (c) => WORDS.test(c) && (c.length > 25 || (c.length > 8 && SENTENCE.test(tidyText(c)))))
  return cells.length > 0 && long * 3 >= cells.length && new Set(cells).size * 3 >= cells.length
}

/** A page that is asked for with a value of somebody: `?email=…`, `&tel=…`, an address anywhere behind the question mark. */
const ASKED_WITH =
  /[?&;#](?:[^=&\s]*(?:mail|name|tel|phone|mobile|addr|birth|zip|user|account)[^=&\s]*=[^&\s]|[^\s]*(?:@|%40)[\w-])/i

/** Whether pages that are asked for carry values of people. */
export const carriesQueries = (cells: readonly string[]): boolean => cells.some((cell) => ASKED_WITH.test(cell))
