import { type Column, countOf } from '../columns/column-sample.ts'
import type { ColumnMeaning } from '../reader/finding.ts'

/*
 * Letters for states and provinces under headers that nobody knows: beside a city or a postal code they are part of the address.
 */

/** The United States (USPS Publication 28), Canada, Australia and Brazil (ISO 3166-2). */
const STATES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR
AB BC MB NB NL NS NT NU ON PE QC SK YT ACT NSW QLD SA TAS VIC AC AP AM BA CE DF ES GO MT MG PB PI RJ RN RS RO RR SP SE TO`.split(
    /\s+/,
  ),
)
const [CELLS_MIN, KINDS_MIN, SHARE_MIN] = [8, 3, 0.98]
/** How far from the city or the postal code. */
const REACH = 2
const OPEN: ReadonlySet<string> = new Set(['unknown', 'ignore'])
const PLACES: ReadonlySet<string> = new Set(['address', 'postal-code'])

/** States that stand right by a city or a postal code, where no other column tells them. */
export function statesBesideCities(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  if (meanings.some((m) => m.piece === 'prefecture')) return meanings
  return meanings.map((meaning, i): ColumnMeaning => {
    const cells = columns[i]?.cells ?? []
    if (!OPEN.has(meaning.use) || cells.length < CELLS_MIN || new Set(cells).size < KINDS_MIN) return meaning
    const near = meanings.slice(Math.max(0, i - REACH), i + REACH + 1).find((m) => PLACES.has(m.use))
    if (!near || countOf(cells, (cell) => STATES.has(cell.trim())) < cells.length * SHARE_MIN) return meaning
    const why = 'no header that is known; states or provinces beside the rest of an address'
    return { use: 'address', piece: 'prefecture', role: near.role, sure: 'likely', by: 'address', why }
  })
}
