import { type Column, countOf } from '../columns/column-sample.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'
import { readDay } from '../values/dates.ts'

/*
 * Sexes and ages that no header tells: codes that go with the given names beside them, years since the births beside them.
 */

type Rows = readonly (readonly string[])[]

/** Fewer cells may be alike by chance. */
const CELLS_MIN = 5

const WOMAN = /[\u3400-\u9fff](?:子|美|恵|香|代|江|奈|菜|花|華|佳|穂|織|絵|里|枝|乃|加)$/
const MAN = /[\u3400-\u9fff](?:郎|朗|男|夫|雄|太|介|輔|彦|樹|吾|蔵|助|司|也|哉|平|治|斗|人|一|二|三|之|輝)$/

/** How the codes of two sexes go with given names: so many rows have to tell, and so many have to agree. */
const [TELLING_MIN, AGREEING] = [10, 0.9]
/** What stands for men and women: ISO/IEC 5218 counts from 1, some houses from 0. */
const CODES: readonly (readonly [man: string, woman: string])[] = [
  ['1', '2'],
  ['0', '1'],
]

/** Whether the codes of a column part the names of men from those of women. */
function goesWithNames(rows: Rows, names: number, codes: number): boolean {
  return CODES.some(([man, woman]) => {
    let [men, women, agreeing] = [0, 0, 0]
    for (const row of rows) {
      const [name, code] = [tidyText(row[names] ?? ''), row[codes]?.trim() ?? '']
      const [isWoman, isMan] = [WOMAN.test(name), MAN.test(name)]
      if (isWoman === isMan || (code !== man && code !== woman)) continue
      if (isMan) men++
      else women++
      if (code === (isMan ? man : woman)) agreeing++
    }
    const told = men + women
    return Math.min(men, women) * 5 >= told && told >= TELLING_MIN && agreeing >= told * AGREEING
  })
}

/** One of two codes in every row, each often: 1 and 2, with 9 or 0 for what is not told. */
const areTwoCodes = ({ cells }: Column): boolean => {
  const ones = countOf(cells, (cell) => cell === '1')
  const twos = countOf(cells, (cell) => cell === '2')
  return ones + twos >= cells.length * 0.9 && Math.min(ones, twos) * 3 >= cells.length && cells.length >= 2 * CELLS_MIN
}

/** Codes of sexes: they go with the given names, or stand right beside a birth where no other column tells the sex. */
export function sexesBySomebody(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  rows: Rows,
): readonly ColumnMeaning[] {
  if (meanings.some((m) => m.use === 'sex')) return meanings
  const names = meanings.findIndex((m) => m.use === 'name' && m.piece !== 'family')
  const isBirth = (at: number): boolean => meanings[at]?.use === 'birth-date'
  const codes = columns.flatMap((column, i) => {
    const { use } = meanings[i] ?? {}
    return (use === 'unknown' || use === 'ignore') && column.cells.every((cell) => /^[0129]$/.test(cell)) ? [i] : []
  })
  const byNames = codes.find((i) => names >= 0 && goesWithNames(rows, names, i))
  const besideBirth = codes.filter((i) => {
    const column = columns[i]
    return meanings[i]?.use === 'unknown' && (isBirth(i - 1) || isBirth(i + 1)) && column && areTwoCodes(column)
  })
  const found = byNames ?? (besideBirth.length === 1 ? besideBirth[0] : undefined)
  return meanings.map((meaning, i): ColumnMeaning => {
    if (i !== found) return meaning
    const why = byNames === undefined ? 'codes 1 and 2 beside a birth' : 'codes that go with the given names'
    const sure = byNames === undefined ? 'possible' : 'likely'
    return { use: 'sex', role: meaning.role, sure, by: 'sex', why: `no header that is known; ${why}` }
  })
}

/** Whole numbers that are the years since the births of their rows, as of one day: ages. */
export function agesBesideBirths(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  rows: Rows,
): readonly ColumnMeaning[] {
  const births = meanings.findIndex((m) => m.use === 'birth-date' && !m.piece)
  if (births < 0) return meanings
  return meanings.map((meaning, i): ColumnMeaning => {
    if (meaning.use !== 'unknown' || !columns[i]) return meaning
    const years = rows.flatMap((row) => {
      const [born, age] = [readDay(row[births] ?? ''), /^\s*(\d{1,3})\s*$/.exec(row[i] ?? '')?.[1]]
      return born && age ? [Number(born.slice(0, 4)) + Number(age)] : []
    })
    if (years.length < CELLS_MIN) return meaning
    const last = Math.max(...years)
    const agreeing = years.filter((year) => last - year <= 1).length
    if (agreeing < years.length * 0.95) return meaning
    const why = `no header; ${agreeing} of ${years.length} cells are the years since the birth beside them`
    return { use: 'age', role: meaning.role, sure: 'likely', by: 'age', why }
  })
}

/** Right beside the sex, whole numbers spread as the years of people are. */
export function agesBesideSexes(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  if (meanings.some((m) => m.use === 'age')) return meanings
  const found = meanings.findIndex(
    ({ use }, i) =>
      use === 'unknown' &&
      [meanings[i - 1], meanings[i + 1]].some((m) => m?.use === 'sex') &&
      spreadLikeYears(columns[i]?.cells ?? []),
  )
  return meanings.map((meaning, i): ColumnMeaning => {
    if (i !== found) return meaning
    const why = 'no header that is known; whole numbers beside the sex, spread as ages are'
    return { use: 'age', role: meaning.role, sure: 'possible', by: 'age', why }
  })
}

function spreadLikeYears(cells: readonly string[]): boolean {
  const years = cells.flatMap((cell) => (/^\d{1,3}$/.test(cell) ? [Number(cell)] : [])).sort((a, b) => a - b)
  const at = (share: number): number => years[Math.floor((years.length - 1) * share)] ?? 0
  if (years.length < 2 * CELLS_MIN || years.length < cells.length * 0.95) return false
  return (
    at(1) <= 115 &&
    at(0.5) >= 18 &&
    at(0.5) <= 75 &&
    at(0.9) - at(0.1) >= 20 &&
    new Set(years).size >= Math.min(20, years.length / 3)
  )
}
