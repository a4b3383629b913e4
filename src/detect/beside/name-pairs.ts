import { type Column, countOf } from '../columns/column-sample.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import { isSurname } from '../names/surnames.ts'
import type { ColumnMeaning } from '../reader/finding.ts'

/**
 * Two columns that hold a name in two parts although their headers do not say so: `name1` 山田, `name2` 太郎 (and `kana1`,
 * `kana2`), as shops and member sites write them. Two whole names side by side (`参加者1` 山田太郎, `参加者2` 鈴木花子) stay two.
 */
export function namesInTwo(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const settled = [...meanings]
  for (let at = 0; at + 1 < meanings.length; at++) {
    const [family, given, first, second] = [meanings[at], meanings[at + 1], columns[at], columns[at + 1]]
    if (!family || !given || !first || !second || !belongTogether(family, given, first, second)) continue
    if (!(family.use === 'name' ? areParts(first, second) : areKanaParts(first, second))) continue
    const why = (meaning: ColumnMeaning, part: number): string =>
      `${meaning.why}; part ${part} of a name in two columns`
    settled[at] = { ...family, piece: 'family', sure: 'certain', why: why(family, 1) }
    settled[at + 1] = { ...given, piece: 'given', sure: 'certain', why: why(given, 2) }
    at++
  }
  return settled
}

/** Words of a name in other letters; firms and places have more of them, and numbers have none. */
const WORDS = /^[\p{L}][\p{L}'’ .-]{0,39}$/u
/** How far apart the two may stand: a middle name may be between. */
const APART_MAX = 2

/** `first` and `last`, `ClientFirst` and `ClientLast`, `givenName` and the `sn` of a directory (RFC 4519): the one says nothing without the other. */
export function firstAndLast(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const keys = columns.map(({ header }) => squeeze(header.replace(/^.*[./]/, '')))
  const first = keys.findIndex(
    (key) => (key.endsWith('first') && keys.includes(key.replace(/first$/, 'last'))) || key === 'givenname',
  )
  const last = keys.indexOf(keys[first] === 'givenname' ? 'sn' : (keys[first] ?? '').replace(/first$/, 'last'))
  if (first < 0 || last < 0 || Math.abs(first - last) > APART_MAX) return meanings
  const areNames = [first, last].every((i) => {
    const cells = columns[i]?.cells ?? []
    return cells.length > 0 && countOf(cells, (cell) => WORDS.test(cell)) >= cells.length * 0.9
  })
  if (!areNames) return meanings
  return meanings.map((meaning, i): ColumnMeaning => {
    if ((i !== first && i !== last) || meaning.use === 'name') return meaning
    const why = 'headers "first" and "last" stand together above words'
    return { use: 'name', role: 'self', piece: i === first ? 'given' : 'family', sure: 'likely', by: 'name', why }
  })
}

/** Names of one person by their headers: numbered 1 and 2, none and 2, or none in front of one for given names. */
function belongTogether(family: ColumnMeaning, given: ColumnMeaning, first: Column, second: Column): boolean {
  if (family.use !== given.use || (family.use !== 'name' && family.use !== 'name-kana')) return false
  if (family.role !== given.role || family.piece) return false
  if (given.piece) return given.piece === 'given'
  const [one, two] = [first.label?.ordinal ?? 0, second.label?.ordinal ?? 0]
  return one <= 1 && two === 2
}

/** Mean length of a family or a given name at most, in characters; whole names have four on average, in kana seven. */
const PART_MEAN = { written: 3.2, kana: 5.5 } as const
/** Share of the first column's cells that are family names which everybody knows. */
const KNOWN_FAMILIES = 0.3

const isOneWord = (cell: string): boolean => !/[\s\u3000]/.test(cell)

function areShort({ cells }: Column, mean: number): boolean {
  const units = cells.reduce((sum, cell) => sum + [...cell.normalize('NFKC')].length, 0)
  return cells.length > 0 && units <= mean * cells.length && countOf(cells, isOneWord) >= cells.length * 0.95
}

function areParts(first: Column, second: Column): boolean {
  const known = countOf(first.cells, isSurname) / first.cells.length
  return (
    areShort(first, PART_MEAN.written) &&
    areShort(second, PART_MEAN.written) &&
    known >= KNOWN_FAMILIES &&
    known > countOf(second.cells, isSurname) / second.cells.length
  )
}

const areKanaParts = (first: Column, second: Column): boolean =>
  areShort(first, PART_MEAN.kana) && areShort(second, PART_MEAN.kana)
