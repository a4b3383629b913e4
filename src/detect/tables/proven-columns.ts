import type { DataKind } from '#kernel/data-kinds.ts'
import { type Column, countOf } from '../columns/column-sample.ts'
import { said } from '../columns/column-shape.ts'
import { title } from '../columns/header-title.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { digitsOnly } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'
import { passesDriversLicence } from '../values/check-digits.ts'
import type { Surroundings } from './surroundings.ts'

/*
 * Cells that prove what they are, by check digits or by a form that nothing else has: then no header can say otherwise.
 */

/** How cells prove to be of an item. */
interface Proof {
  readonly item: DataKind
  readonly by: string
  /** So many different cells at least; one number in nine or eleven passes a single check digit by chance. */
  readonly cells: number
  readonly fits: (reader: Reader, cell: string) => boolean
}

/** Of an item as its recognizers know it without a label, where `form` holds as well. */
const looking = (item: DataKind, by: string, cells: number, form?: RegExp): Proof => ({
  item,
  by,
  cells,
  fits: (reader, cell) => (form === undefined || form.test(cell.trim())) && reader.looks(item, cell),
})

const PROOFS: readonly Proof[] = [
  looking('email', 'email', 3),
  looking('password-hash', 'password-hash', 2),
  looking('residence-card', 'residence-card', 3),
  looking('national-id', 'national-id', 5),
  looking('card-number', 'card-number', 4),
  // ISO 13616; accounts in other forms are told by what stands beside them.
  looking('bank-account', 'iban', 3, /^[A-Z]{2}\d{2}/),
  // Numbers of firms that may write invoices: T and 13 digits (消費税法 art. 57-2).
  looking('corporate-number', 'corporate-number', 3, /^[TＴ]/),
  looking('my-number', 'my-number', 8),
  {
    item: 'drivers-licence',
    by: 'drivers-licence',
    cells: 8,
    fits: (_reader, cell) => passesDriversLicence(digitsOnly(cell) ?? ''),
  },
  {
    item: 'drivers-licence',
    by: 'drivers-licence',
    cells: 3,
    fits: (_reader, cell) => BRITISH_LICENCE.test(cell.trim()),
  },
]

/** Licences of Great Britain: family name, day of birth and initials in sixteen characters (DVLA INF45). */
const BRITISH_LICENCE =
  /^(?=.*[A-Z]{2})[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z\d][A-Z]{2}$|^[A-Z]{2}[A-Z9]{3}\d{6}[A-Z9]{2}[A-Z\d]{3}$/

const SHARE_MIN = 0.95

/** Under these any shape may stand: people choose it, or write whatever they want to say. */
const OVER_CELLS: ReadonlySet<string> = new Set([
  'password',
  'secret-question',
  'free-text',
  'questionnaire',
  'communications',
  'trade-history',
])
/** Numbers of papers may be those of others: a licence of Spain has that of the identity card. */
const OF_PAPERS: ReadonlySet<string> = new Set([
  'my-number',
  'national-id',
  'drivers-licence',
  'passport',
  'residence-card',
  'health-insurance',
  'pension-number',
  'corporate-number',
])

/** What the cells of a column prove themselves to be although the header says otherwise or nothing of a person; null when they do not. */
export function provenMeaning(
  reader: Reader,
  column: Column,
  { subject, hasPerson }: Surroundings,
): ColumnMeaning | null {
  const { cells, label } = column
  if (!label || OVER_CELLS.has(label.use) || label.piece) return null
  const different = new Set(cells).size
  for (const { item, by, cells: enough, fits } of PROOFS) {
    if (label.use === item || different < enough || subject?.cannotHold.has(item)) continue
    if (OF_PAPERS.has(label.use) && OF_PAPERS.has(item)) continue
    // Firms have numbers and accounts, too.
    if (item === 'bank-account' && !hasPerson) continue
    const count = countOf(cells, (cell) => fits(reader, cell))
    if (count < cells.length * SHARE_MIN) continue
    const why = `${title(reader, column)}, but ${said(count, cells.length, item)}`
    return { use: item, role: label.role, sure: 'likely', by, why }
  }
  return null
}
