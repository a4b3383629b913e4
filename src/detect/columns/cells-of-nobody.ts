import type { DataKind } from '#kernel/data-kinds.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { tidyText } from '../reader/fold.ts'
import { readDay } from '../values/dates.ts'

/*
 * Cells that no value of an item looks like, whatever country it is of: signs and marks of programs under headers that only
 * seem to speak of somebody.
 */

/** Fewer cells may be anything. */
const CELLS_MIN = 10
/** So few different ones among them are codes; who is numbered is met once, or a few times. */
const CODES_SHARE = 0.25
/** `purge_tmp`: how programs name their own work. */
const NAME_OF_JOB = /^[a-z\d]+(?:[_:/.][a-z\d]+)+$/
const MARK = /^(?:[01yntf]|yes|no|true|false|null)$/i
/** A block of flats may have a letter; what many addresses have in common is no more of anybody's. */
const ONE_SIGN = /^[A-Za-z\d]$/
const SMALL_NUMBER = /^\d{1,2}$/
const MONEY = /^-?[\d,]+\.\d{2}$/
/** Seconds since 1970, from 2004 to 2033. */
const MOMENT = /^1\d{9}$/
const KEPT_FEW: ReadonlySet<string> = new Set(['user-id', 'customer-number'])

/** `Receivables`: nobody's name to log in with has a capital only, in row after row. */
const WORD = /^\p{Lu}\p{Ll}+(?:[ &/-]+\p{L}+)*$/u

type Test = (cell: string) => boolean

/** What no value of an item is. */
const NOTHING_OF: Partial<Readonly<Record<DataKind, Test>>> = {
  'user-id': (cell) => MONEY.test(cell) || MARK.test(cell),
  email: (cell) => !/[@＠]/.test(cell) && (MARK.test(cell) || SMALL_NUMBER.test(cell)),
  password: (cell) => MARK.test(cell) || (cell.length > 5 && readDay(cell.slice(0, 10)) !== null),
  'password-hash': (cell) => MARK.test(cell),
  occupation: (cell) => NAME_OF_JOB.test(cell),
  'postal-code': (cell) => SMALL_NUMBER.test(cell),
  'health-insurance': (cell) => SMALL_NUMBER.test(cell) || /^[\p{Script=Latin} .&-]+$/u.test(cell),
  'face-photo': (cell) => SMALL_NUMBER.test(cell),
  'device-id': (cell) => SMALL_NUMBER.test(cell),
  phone: (cell) => MARK.test(cell),
  'card-number': (cell) => /^\D{1,3}$/.test(cell) || SMALL_NUMBER.test(cell),
  'bank-account': (cell) => MARK.test(cell),
}

/** What kind an account at a bank is, in words, letters or numbers that banks use for it. */
const KIND_OF_DEPOSIT =
  /普通|当座|貯蓄|定期|総合|外貨|別段|納税|積立|通知|フツウ|ﾌﾂｳ|トウザ|ﾄｳｻﾞ|チョチク|ﾁﾖﾁｸ|^[\dA-Z]{1,3}$|sav|che(?:ck|que)|current|deposit|ordinary|giro|spar|corriente|courant|corrente|futsu|toza|term|joint|money/i
/** `B611`: a ward, a shelf, a seat, and no part of anybody's address. */
const CODE_OF_PLACE = /^[A-Z]{1,2}-?\d{2,4}$/
const CELLS_OF_PIECE = 4

/** Whether a column of a part of something holds what such a part never is. */
function isNoPiece({ use, piece }: Pick<LabelMeaning, 'use' | 'piece'>, cells: readonly string[]): boolean {
  if (cells.length < CELLS_OF_PIECE) return false
  if (use === 'bank-account' && piece === 'type')
    return 2 * cells.filter((cell) => KIND_OF_DEPOSIT.test(cell)).length < cells.length
  return use === 'address' && piece === 'town' && cells.every((cell) => CODE_OF_PLACE.test(cell))
}

/** Whether nearly all cells are what no value of the label's item is, and the column is one of nobody. */
export function areOfNobody({ use, piece, exact }: LabelMeaning, written: readonly string[]): boolean {
  const cells = written.map(tidyText)
  if (piece && isNoPiece({ use, piece }, cells)) return true
  if (use === 'user-id' && cells.length >= CELLS_OF_PIECE && cells.every((cell) => MARK.test(cell))) return true
  if (cells.length < CELLS_MIN) return false
  const most = (test: Test): boolean => cells.filter(test).length >= cells.length * 0.9
  if (use === 'address' && !exact && most((cell) => ONE_SIGN.test(cell))) return true
  if (piece) return false
  const isNothing = NOTHING_OF[use as DataKind]
  if (isNothing && most(isNothing)) return true
  if (!KEPT_FEW.has(use)) return false
  const areFew = new Set(cells).size <= cells.length * CODES_SHARE
  if (use === 'customer-number') return most((cell) => !/\d/.test(cell)) && (areFew || most((cell) => / /.test(cell)))
  if (areFew && most((cell) => WORD.test(cell))) return true
  if (!exact && cells.length >= 2 * CELLS_MIN && new Set(cells).size <= 3) return true
  return !exact && (most((cell) => MOMENT.test(cell)) || most((cell) => /^\d{1,4}$/.test(cell)))
}
