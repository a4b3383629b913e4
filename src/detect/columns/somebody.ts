import type { DataKind } from '#kernel/data-kinds.ts'
import { areLatinNames } from '../names/latin-dictionary.ts'
import { familyKind, isFrequent, isPlaceOrWord } from '../names/name-dictionary.ts'
import { tidyText } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'
import { areOfNobody } from './cells-of-nobody.ts'
import { type Column, countOf } from './column-sample.ts'

/** What tells people apart or how to reach them, by the shape of its cells. */
const BY_CELLS: ReadonlySet<string> = new Set<DataKind>([
  'name',
  'name-kana',
  'birth-date',
  'phone',
  'email',
  'my-number',
])
/** What tells people apart by its header alone. */
const BY_HEADER: ReadonlySet<string> = new Set<DataKind>([
  'customer-number',
  'user-id',
  'password',
  'password-hash',
  'secret-question',
])
const SHARE_MIN = 0.5

/** Whether a column names or numbers people, so that the words beside it may be about them. */
export function isAboutSomebody(reader: Reader, { label, cells }: Column): boolean {
  if (!label) return mostly(cells, (cell) => reader.looks('email', cell) || reader.looks('name', cell))
  const { use } = label
  if (use === 'customer-number' && label.depends === 'person' && label.exact && areApart(cells)) return true
  if (BY_HEADER.has(use)) return label.exact && !label.depends && !areOfNobody(label, cells)
  if (use === 'ignore' || use === 'free-text' || label.depends === 'person' || !BY_CELLS.has(use)) return false
  if (cells.length === 0 || label.piece) return label.exact
  if (use === 'name') return mostly(cells, (cell) => namesSomebody(reader, cell)) || areLatinNames(cells)
  return mostly(cells, (cell) => reader.read(use, cell) !== null)
}

/** So many numbers, hardly two alike: nearly every row is about somebody else. */
const [NUMBERS_MIN, APART_MIN] = [10, 0.9]
const areApart = (cells: readonly string[]): boolean =>
  cells.length >= NUMBERS_MIN &&
  new Set(cells).size >= cells.length * APART_MIN &&
  cells.every((cell) => /\d{3}/.test(cell))

/** Whether a cell under a word for a name reads like somebody's: a whole name, or a family name alone that is no place. */
export function namesSomebody(reader: Reader, cell: string): boolean {
  if (reader.looks('name', cell)) return true
  const family = tidyText(cell).replace(HONORIFIC, '')
  return familyKind(family) !== null && !isPlaceOrWord(family) && (family.length > 1 || isFrequent(family))
}

const HONORIFIC = / ?(?:様|さま|さん|殿|氏)$/

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && countOf(cells, test) >= cells.length * SHARE_MIN
