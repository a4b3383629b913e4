import { type Column, countOf } from '../columns/column-sample.ts'
import { partsOf } from '../headers/label-cut.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { foldWidth } from '../reader/fold.ts'

/*
 * Numbers, login names and passwords of people under headers that nobody knows: told by their shapes beside names and mailboxes.
 */

type Rows = readonly (readonly string[])[]

/** Fewer cells may be alike by chance. */
const CELLS_MIN = 8

const CODE = /^(?=.*\d{3})[A-Za-z]{0,4}[-_]?\d{2,6}[-_]?\d{1,7}$/
const LOGIN = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/
/** A secret that people choose has letters and digits, and some have signs. */
const SECRET = /^(?=.*[A-Za-z])(?=.*\d)[!-~]{6,24}$/
const SIGNED = /[!@#$%^&*?+~]/

const areApart = (cells: readonly string[], share: number): boolean => new Set(cells).size >= cells.length * share

/** Codes, one a row and no two alike, in as many characters as most of them have. */
function areCodes({ cells }: Column, rows: Rows): boolean {
  const text = cells.map((cell) => foldWidth(cell).trim())
  if (text.length < CELLS_MIN || text.length < Math.min(rows.length, 300) * 0.95 || !areApart(text, 0.98)) return false
  return countOf(text, (cell) => CODE.test(cell)) >= text.length * 0.95
}

/** Login names: small letters and digits, of some people with digits and of others without. */
function areLogins({ cells }: Column): boolean {
  if (cells.length < CELLS_MIN || !areApart(cells, 0.9)) return false
  const logins = countOf(cells, (cell) => LOGIN.test(cell) && cell.length >= 4 && cell.length <= 24)
  const numbered = countOf(cells, (cell) => /\d/.test(cell))
  const lettered = countOf(cells, (cell) => /[a-z]{4}/.test(cell))
  return (
    logins >= cells.length * 0.95 &&
    lettered >= cells.length * 0.9 &&
    numbered >= cells.length * 0.2 &&
    numbered <= cells.length * 0.95
  )
}

function areSecrets({ cells }: Column): boolean {
  if (cells.length < CELLS_MIN || !areApart(cells, 0.8)) return false
  const secrets = countOf(cells, (cell) => SECRET.test(cell))
  return secrets >= cells.length * 0.9 && countOf(cells, (cell) => SIGNED.test(cell)) >= cells.length * 0.2
}

/** Columns before which the number of a person may stand: nothing, or the number of the row. */
const FIRST_MAX = 2
const OF_PERSON: ReadonlySet<string> = new Set(['name', 'name-kana'])
const KEYS: ReadonlySet<string> = new Set(['customer-number', 'user-id'])

/** What people and programs do has numbers, too: `KESSAI_ID`, `MSGID`, `booking_ref`. */
const OF_DEALING =
  /(?:^|_)(?:kessai|yoyaku|torihiki|juchu|jyuchu|chumon|chuumon|denpyo|uketsuke|moushikomi|mosikomi|seikyu|nyukin|shukka|hassou|soudan|sodan|oubo|msg|message|mail|order|invoice|payment|pay|txn|trx|trans|transaction|booking|reservation|request|req|session|event|log|call|claim|ticket|case|loan|shipment|delivery|receipt|voucher|row|entry|doc|document|file|batch|job|report|incident|visit|encounter|appointment|quote|post|thread|topic|comment|correlation|correl|trace|auth)s?(?:_?(?:id|no|num|number|nr|ref|key|code|cd|bango))*$/
const namesDealing = (header: string): boolean =>
  OF_DEALING.test(
    header
      .replace(/([a-z\d])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '_'),
  )

/** `ticket`, `注文`: what is numbered where the header names it. */
const namesThing = (header: string): boolean =>
  header !== '' && (namesDealing(header) || partsOf(header)?.taken.some(({ part }) => part.thing) === true)

/** What people are numbered and let in by, where somebody is named: in front of the name, or beside a mailbox or login. */
export function keysOfPeople(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  rows: Rows,
): readonly ColumnMeaning[] {
  const has = (uses: ReadonlySet<string>): boolean => meanings.some((m) => uses.has(m.use))
  const named = meanings.findIndex(
    (m, i) => OF_PERSON.has(m.use) && m.role === 'self' && (columns[i]?.cells.length ?? 0) > 0,
  )
  const reached = meanings.some((m) => m.use === 'email' || m.use === 'user-id')
  const isNumbered = has(KEYS)
  return meanings.map((meaning, i): ColumnMeaning => {
    const column = columns[i]
    if (meaning.use !== 'unknown' || !column) return meaning
    const settled = (use: 'customer-number' | 'user-id' | 'password', why: string): ColumnMeaning => ({
      use,
      role: 'self',
      sure: 'possible',
      by: 'label',
      why: `no header that is known; ${why}`,
    })
    const isFirst = i <= FIRST_MAX && named > i && !isNumbered && !namesThing(column.header)
    if (isFirst && areCodes(column, rows))
      return settled('customer-number', 'a code of its own for everybody who is named')
    if (!reached && named < 0) return meaning
    if (areLogins(column)) return settled('user-id', 'login names, one for everybody')
    return reached && areSecrets(column)
      ? settled('password', 'letters, digits and signs as people choose them')
      : meaning
  })
}
