import type { DataKind } from '#kernel/data-kinds.ts'
import { digitsOnly, foldWidth } from '../reader/fold.ts'
import { readAccount } from '../values/bank-accounts.ts'
import { passesDriversLicence, passesInsurer, passesLuhn } from '../values/check-digits.ts'
import { countOf } from './column-sample.ts'
import type { Shape } from './column-shape.ts'

/*
 * Columns of numbers that are known by their form or check digit, so that no header is needed. One number could be anything;
 * chance does not make a column of them.
 */

/** One way in which numbers are written; `share` of the cells have to be. */
interface Form {
  readonly item: DataKind
  readonly by: string
  readonly share: number
  /** Whether the form is so plain that nobody need stand beside it. */
  readonly plain: boolean
  readonly fits: (cell: string) => boolean
}

const matches =
  (pattern: RegExp) =>
  (cell: string): boolean =>
    pattern.test(foldWidth(cell).trim())

/** National identity numbers of which the form is no usual code of goods or orders. */
const NATIONAL =
  /^(?:(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}|[STFGM]\d{7}[A-Z]|[A-Z][12]\d{8}|[A-Z]{1,2}\d{6}\([0-9A]\)|[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9X]|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]|\d{3}\.\d{3}\.\d{3}-\d{2}|[A-Z]{5}\d{4}[A-Z]|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z])$/

/** Whole accounts name the bank, the branch or the kind of deposit. */
const IN_WORDS = /銀行|金庫|組合|農協|支店|普通|当座|貯蓄/

const FORMS: readonly Form[] = [
  {
    item: 'drivers-licence',
    by: 'drivers-licence',
    share: 0.9,
    plain: true,
    fits: (cell) => passesDriversLicence(digitsOnly(cell) ?? ''),
  },
  {
    item: 'national-id',
    by: 'ssn',
    share: 1,
    plain: true,
    fits: matches(/^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/),
  },
  { item: 'national-id', by: 'vocabulary', share: 0.9, plain: false, fits: matches(NATIONAL) },
  // North American numbers: area and office begin with 2 to 9 (NANPA).
  {
    item: 'phone',
    by: 'phone',
    share: 0.9,
    plain: false,
    fits: matches(/^(?:\+?1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}$/),
  },
  { item: 'pension-number', by: 'pension-number', share: 0.95, plain: false, fits: matches(/^[1-9]\d{3}-\d{6}$/) },
  { item: 'health-insurance', by: 'vocabulary', share: 0.9, plain: false, fits: (cell) => passesInsurer(cell) },
  {
    item: 'bank-account',
    by: 'bank-account',
    share: 0.8,
    plain: false,
    fits: (cell) => IN_WORDS.test(cell) && readAccount(cell) !== null,
  },
  {
    item: 'health-insurance',
    by: 'vocabulary',
    share: 0.9,
    plain: false,
    fits: matches(/^[\u3400-\u9fff]{1,4}\d{1,4} ?[・.-] ?\d{1,8}$/),
  },
  {
    item: 'device-id',
    by: 'vocabulary',
    share: 0.95,
    plain: true,
    fits: (cell) => /^(?:01|35|86|99)\d{13}$/.test(cell) && passesLuhn(cell),
  },
]

/** Fewer cells may be alike by chance. */
const CELLS_MIN = 5

/** The item whose numbers nearly all cells are by their form or check digit; null for others. */
export function numbersByForm(cells: readonly string[], hasPerson: boolean): Shape | null {
  if (cells.length < CELLS_MIN || new Set(cells).size * 2 <= cells.length) return null
  for (const { item, by, share, plain, fits } of FORMS) {
    if (!plain && !hasPerson) continue
    const count = countOf(cells, fits)
    if (count >= cells.length * share) return { item, count, by }
  }
  return null
}
