import { type Column, countOf } from '../columns/column-sample.ts'
import type { ColumnMeaning, Piece } from '../reader/finding.ts'
import { digitsOnly, tidyText } from '../reader/fold.ts'

/*
 * Columns without a label that anybody knows, by the account or the card beside them.
 */

type Rows = readonly (readonly string[])[]

/** Fewer cells may be alike by chance. */
const CELLS_MIN = 5

const most = (column: Column | undefined, share: number, test: (cell: string) => boolean): boolean => {
  const cells = column?.cells ?? []
  return cells.length >= CELLS_MIN && countOf(cells, test) >= cells.length * share
}

const BANK = /(?:銀行|信用金庫|信金|信用組合|信組|労働金庫|労金|農協|農業協同組合|漁協|信託|バンク)$|^JA/
const BRANCH = /(?:支店|本店|営業部|出張所|支所|代理店)$|^[〇一二三四五六七八九]{3}(?:支店|店)?$/
const TYPE = /^(?:普通|当座|貯蓄|総合|定期|別段|納税準備|savings?|checking|current|ordinary)(?:預金|口座)?$/i

/** Which part of an account the cells plainly are; null for others. */
function partOfAccount(column: Column | undefined): Piece | null {
  if (most(column, 0.8, (cell) => BANK.test(tidyText(cell)))) return 'bank'
  if (most(column, 0.8, (cell) => BRANCH.test(tidyText(cell)))) return 'branch'
  return most(column, 0.95, (cell) => TYPE.test(tidyText(cell))) ? 'type' : null
}

/** What bare digits are right beside a part of an account: a bank has four, a branch three, the number mostly seven. */
function codeOfAccount(column: Column | undefined, beside: ReadonlySet<Piece | undefined>): Piece | null {
  const have = (share: number, low: number, high: number): boolean =>
    most(column, share, (cell) => {
      const length = digitsOnly(cell)?.length ?? 0
      return length >= low && length <= high
    })
  if (have(0.95, 4, 4) && (beside.has('branch') || beside.has('bank'))) return 'bank'
  if (have(0.95, 3, 3)) return 'branch'
  const isNumber = have(0.95, 6, 8) && have(0.5, 7, 7) && (column?.cells[0]?.length ?? 0) >= 6
  return isNumber && ['branch', 'type', 'holder'].some((piece) => beside.has(piece as Piece)) ? 'number' : null
}

/** Columns that may be told by their cells: nothing explains them, or only a bank that was missing beside them does. */
const isOpen = ({ use }: ColumnMeaning, { label }: Column): boolean =>
  use === 'unknown' || (use === 'ignore' && label?.use === 'bank-account')

const isAccount = (meaning: ColumnMeaning | undefined): boolean => meaning?.use === 'bank-account'
const isNear = (meanings: readonly ColumnMeaning[], at: number): boolean =>
  [-2, -1, 1, 2].some((step) => isAccount(meanings[at + step]))

/** Banks, branches and kinds of deposit by their words, and the digits beside them. */
export function partsOfAccounts(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  _rows: Rows,
  hasPerson: boolean,
): readonly ColumnMeaning[] {
  const told = columns.map((column, i) => {
    const meaning = meanings[i]
    return meaning && isOpen(meaning, column) ? partOfAccount(column) : null
  })
  const parts = new Set(told.filter((part) => part !== null))
  const keepsAccount = meanings.some((m) => isAccount(m) && m.piece !== 'bank' && m.piece !== 'branch')
  if (!keepsAccount && !(hasPerson && (parts.size >= 2 || meanings.some(isAccount)))) return meanings
  const settled = [...meanings]
  const settle = (at: number, piece: Piece, why: string): void => {
    const role = settled[at]?.role ?? 'self'
    settled[at] = { use: 'bank-account', role, piece, sure: 'likely', by: 'bank-account', why }
  }
  for (const [i, piece] of told.entries())
    if (piece !== null && (settled[i]?.use === 'unknown' || isNear(meanings, i)))
      settle(i, piece, `the cells are words for the ${piece} of an account`)
  for (let round = 0; round < CODES_OF_ACCOUNT; round++)
    for (const [i, column] of columns.entries()) {
      const beside = [settled[i - 1], settled[i + 1]].filter(isAccount)
      if (settled[i]?.use !== 'unknown' || beside.length === 0) continue
      const piece = codeOfAccount(column, new Set(beside.map((m) => m?.piece)))
      if (piece) settle(i, piece, `digits beside parts of an account, as long as those of its ${piece}`)
    }
  return settled
}

/** The codes of bank and branch and the number may stand side by side, each told by the one before. */
const CODES_OF_ACCOUNT = 3

const CARD: ReadonlySet<string> = new Set(['card-number', 'card-last4', 'card-expiry', 'card-security-code'])
const EXPIRY = /^(?:(?:0?[1-9]|1[0-2])[/-]?(?:20)?[2-4]\d|20[2-4]\d[/.-]?(?:0[1-9]|1[0-2])|[23]\d(?:0[1-9]|1[0-2]))$/
/** How far from a card its parts stand: the name on it may be between. */
const REACH = 3

/** Months to come, last digits and security codes beside cards. */
export function partsOfCards(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  rows: Rows,
): readonly ColumnMeaning[] {
  const cards = meanings.flatMap((m, i) => (CARD.has(m.use) ? [i] : []))
  if (cards.length === 0) return meanings
  const has = (use: string): boolean => meanings.some((m) => m.use === use)
  const number = meanings.findIndex((m) => m.use === 'card-number')
  return meanings.map((meaning, i): ColumnMeaning => {
    const column = columns[i]
    if (meaning.use !== 'unknown' || !cards.some((at) => Math.abs(at - i) <= REACH)) return meaning
    const settled = (use: 'card-expiry' | 'card-last4' | 'card-security-code', why: string): ColumnMeaning => ({
      use,
      role: meaning.role,
      sure: 'likely',
      by: use,
      why: `${why} beside a card`,
    })
    if (!has('card-expiry') && most(column, 0.9, (cell) => EXPIRY.test(tidyText(cell))))
      return settled('card-expiry', 'months to come')
    if (number >= 0 && endsOfCards(rows, number, i)) return settled('card-last4', 'the last digits of the number')
    const besideCard = cards.some((at) => Math.abs(at - i) === 1)
    if (besideCard && !has('card-security-code') && most(column, 1, (cell) => /^\d{3}$/.test(cell)))
      return settled('card-security-code', 'three digits')
    const noNumber = number < 0 && !has('card-last4') && cards.length >= 2
    return noNumber && besideCard && most(column, 1, (cell) => /^\d{4}$/.test(cell))
      ? settled('card-last4', 'four digits')
      : meaning
  })
}

/** Whether each cell is the end of the number of the card in its row. */
function endsOfCards(rows: Rows, number: number, at: number): boolean {
  const told = rows.flatMap((row) => {
    const [card, end] = [digitsOnly(row[number] ?? '') ?? '', row[at]?.trim() ?? '']
    return card.length >= 14 && /^\d{4}$/.test(end) ? [card.endsWith(end)] : []
  })
  return told.length >= CELLS_MIN && told.every((agrees) => agrees)
}
