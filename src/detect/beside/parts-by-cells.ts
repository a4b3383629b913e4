import { type Column, countOf, spreadLikeBirths } from '../columns/column-sample.ts'
import type { ColumnMeaning, Piece } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'
import { eraYear, isoDay } from '../values/dates.ts'

/*
 * Values that stand in several columns side by side of which the header names the first only, or none as a whole: `昭和|55|3|4` below
 * `生年月日`, `元号|年|月|日`, `03|1234|5678` below `TEL`, `150|0041` below `〒`, `09|28` below `有効期限`.
 */

type Rows = readonly (readonly string[])[]
type Columns = readonly Column[]
type Meanings = readonly ColumnMeaning[]

/** So many cells of a column must be of its kind, and so many rows there must be where no header says what they are. */
const SHARE_MIN = 0.95
const ROWS_MIN = 5

const ERA = /^(?:明治?|大正?|昭和?|平成?|令和?|[MTSHR])$/i
const YEAR = /^(?:19\d\d|20[012]\d)年?$/
const YEAR_OF_ERA = /^(?:0?[1-9]|[1-5]\d|6[0-4]|元)年?$/
const MONTH = /^(?:0?[1-9]|1[012])月?$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])日?$/
const SHORT_YEAR = /^(?:20)?[2-4]\d年?$/

/** Words that say no more than which part of a date, a number or a code this is. */
const PART_OF_DATE = /^(?:元号|年号|和暦|西暦|(?:西暦|和暦)?年|月|日|era|year|month|day|yyyy|mm|dd)$/i
const PART_OF_PHONE = /市外|市内|局番|電話|携帯|加入者|tel|phone|fax|ファックス/i
const PART_OF_CODE = /^(?:[-－‐]|[2２②]|[下後枝].{0,2})?$/

const isAll = (column: Column | undefined, form: RegExp): boolean =>
  column !== undefined &&
  column.cells.length > 0 &&
  countOf(column.cells, (cell) => form.test(tidyText(cell))) >= column.cells.length * SHARE_MIN

/** Whether the header of a column says no more than which part it is, if anything. */
function isOpen(meaning: ColumnMeaning | undefined, column: Column | undefined, part: RegExp): boolean {
  const header = column?.header.trim() ?? ''
  return meaning !== undefined && meaning.piece === undefined && (header === '' || part.test(header))
}

/** The meanings with some columns, side by side, as the parts of one item. */
function settled(
  meanings: Meanings,
  at: number,
  pieces: readonly Piece[],
  what: Pick<ColumnMeaning, 'use' | 'role' | 'sure' | 'by'>,
): Meanings {
  return meanings.map((meaning, i) => {
    const piece = pieces[i - at]
    const why = `parts of one value stand side by side; part ${i - at + 1} of ${pieces.length}`
    return piece === undefined ? meaning : { ...what, piece, why }
  })
}

/** A day of birth in three columns, with its era in one more before them. */
export function partsOfBirths(columns: Columns, meanings: Meanings, rows: Rows, hasPerson: boolean): Meanings {
  let told = meanings
  for (let year = 0; year + 2 < columns.length; year++) {
    if (!isAll(columns[year + 1], MONTH) || !isAll(columns[year + 2], DAY)) continue
    const hasEra = isAll(columns[year - 1], ERA) && isAll(columns[year], YEAR_OF_ERA)
    if (!hasEra && !isAll(columns[year], YEAR)) continue
    const first = hasEra ? year - 1 : year
    const own = told.slice(first, year + 3)
    const named = own.find((meaning) => meaning.use === 'birth-date')
    if (!own.every((m, i) => m.use === 'birth-date' || isOpen(m, columns[first + i], PART_OF_DATE))) continue
    if (!named && !(hasPerson && areDaysOfBirth(told, rows, year, hasEra))) continue
    const pieces: readonly Piece[] = [...(hasEra ? (['era'] as const) : []), 'first', 'second', 'third']
    const { role, sure } = named ?? { role: 'self', sure: 'likely' }
    told = settled(told, first, pieces, { use: 'birth-date', role, sure, by: 'birth-date' })
  }
  return told
}

/** Half of those whose births are listed were born before. */
const BORN_BEFORE = '2001'

/** Whether days without a header that says so are spread as the births of people are; only where no others are known. */
function areDaysOfBirth(meanings: Meanings, rows: Rows, year: number, hasEra: boolean): boolean {
  if (meanings.some((meaning) => meaning.use === 'birth-date')) return false
  const days = rows.flatMap((row) => {
    const [era, y, month, day] = row.slice(year - 1, year + 3).map((cell) => tidyText(cell))
    const count = y?.startsWith('元') ? 1 : Number.parseInt(y ?? '', 10)
    const whole = hasEra ? eraYear(era ?? '', count) : count
    return isoDay(whole ?? 0, Number.parseInt(month ?? '', 10), Number.parseInt(day ?? '', 10)) ?? []
  })
  const sorted = days.toSorted()
  return days.length >= ROWS_MIN && spreadLikeBirths(days) && (sorted[days.length >> 1] ?? '') < BORN_BEFORE
}

const PHONE_FIRST = /^0\d{1,4}$/
const PHONE_PART = /^\d{1,4}$/
const PHONE = /^0\d{9,10}$/

/** A telephone number in three columns. */
export function partsOfPhones(columns: Columns, meanings: Meanings, rows: Rows, hasPerson: boolean): Meanings {
  let told = meanings
  for (let at = 0; at + 2 < columns.length; at++) {
    if (!isAll(columns[at], PHONE_FIRST) || !isAll(columns[at + 1], PHONE_PART)) continue
    const own = told.slice(at, at + 3)
    const headers = columns.slice(at, at + 3).map(({ header }) => header.trim())
    const named = own.find((meaning) => meaning.use === 'phone')
    const isFree = (m: ColumnMeaning) => m.use === 'phone' || m.use === 'unknown' || m.use === 'customer-number'
    const isNamed = named !== undefined || headers.some((header) => PART_OF_PHONE.test(header))
    if (own.some((m, i) => m.piece || !(isFree(m) || (isNamed && headers[i] !== '')))) continue
    if (!isNamed && !(hasPerson && headers.every((header) => header === ''))) continue
    const numbers = rows.map((row) => row.slice(at, at + 3).map((cell) => tidyText(cell)))
    const filled = numbers.filter((parts) => parts.every((part) => part !== ''))
    if (filled.length < (isNamed ? 1 : ROWS_MIN)) continue
    if (filled.filter((parts) => PHONE.test(parts.join(''))).length < filled.length * SHARE_MIN) continue
    const { role, sure } = named ?? { role: 'self', sure: 'likely' }
    told = settled(told, at, ['first', 'second', 'third'], { use: 'phone', role, sure, by: 'phone' })
    at += 2
  }
  return told
}

/** A postal code in two columns, of which the second has no header of its own. */
export function partsOfPostalCodes(columns: Columns, meanings: Meanings): Meanings {
  let told = meanings
  for (let at = 0; at + 1 < columns.length; at++) {
    const meaning = told[at]
    if (meaning?.use !== 'postal-code' || meaning.piece || !isAll(columns[at], /^\d{3}$/)) continue
    if (!isAll(columns[at + 1], /^\d{4}$/) || !isOpen(told[at + 1], columns[at + 1], PART_OF_CODE)) continue
    told = settled(told, at, ['first', 'second'], { ...meaning, use: 'postal-code' })
  }
  return told
}

/** The month and year until which a card holds, in two columns behind its number or behind the header that says so. */
export function partsOfExpiries(columns: Columns, meanings: Meanings): Meanings {
  const card = meanings.findIndex(({ use, piece }) => use === 'card-number' && !piece)
  if (card < 0) return meanings
  const isFilled = (i: number) => (columns[i]?.cells.length ?? 0) > 0
  if (
    meanings.some(({ use, piece }, i) => use === 'card-expiry' && (piece || (isFilled(i) && !isAll(columns[i], MONTH))))
  )
    return meanings
  for (let at = card + 1; at + 1 < columns.length && at <= card + 2; at++) {
    const inOrder = isAll(columns[at], MONTH) && isAll(columns[at + 1], SHORT_YEAR)
    if (!inOrder && !(isAll(columns[at], SHORT_YEAR) && isAll(columns[at + 1], MONTH))) continue
    const own = [at, at + 1].map(
      (i) => meanings[i]?.use === 'card-expiry' || isOpen(meanings[i], columns[i], PART_OF_DATE),
    )
    const isNamed = [at - 1, at].some((i) => meanings[i]?.use === 'card-expiry')
    const saysPart = [at, at + 1].every((i) => PART_OF_DATE.test(columns[i]?.header.trim() ?? ''))
    if (!own.every(Boolean) || !(isNamed || saysPart)) continue
    const pieces: readonly Piece[] = inOrder ? ['first', 'second'] : ['second', 'first']
    return settled(meanings, at, pieces, { use: 'card-expiry', role: 'self', sure: 'likely', by: 'card-expiry' })
  }
  return meanings
}
