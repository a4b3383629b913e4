import { type Column, countOf } from '../columns/column-sample.ts'
import { familyKind, isGivenName } from '../names/name-dictionary.ts'
import { endsLikeGiven } from '../names/name-shapes.ts'
import { isSurname } from '../names/surnames.ts'
import type { ColumnMeaning, Piece } from '../reader/finding.ts'
import { digitsOnly, tidyText } from '../reader/fold.ts'
import { agreesWithPostal } from '../values/postal-regions.ts'
import { isPrefecture } from '../values/prefectures.ts'
import { saidInFewWords } from '../values/vocabularies.ts'

/*
 * What columns that no header explains are, by the columns beside them.
 */

const KANA_WORD = /^[\u3041-\u3096\u30a1-\u30fc]{1,12}$/
const KANA_NAME = /^[\u3041-\u3096\u30a1-\u30fc][\u3041-\u3096\u30a1-\u30fc・ ]{2,19}$/
const GIVEN_NAME = /^[\u3005\u3400-\u9fff\u3041-\u3096\u30a1-\u30fc]{1,4}$/

const isFamily = (cell: string): boolean => isSurname(cell) || familyKind(cell) !== null
const isGiven = (cell: string): boolean => GIVEN_NAME.test(cell) && (isGivenName(cell) || endsLikeGiven(cell))
const isKana = (cell: string): boolean => KANA_WORD.test(tidyText(cell))

/** `ご担当者姓`, `ご担当者名`: parts of a name of whom nothing is asked otherwise. */
const PART_OF_NAME = /(?:[者様人員主当氏方]|代表|連絡先)の?[姓名]\s*$/
const isOpen = (meaning: ColumnMeaning | undefined, column: Column | undefined): boolean =>
  meaning?.use === 'unknown' || (meaning?.use === 'ignore' && PART_OF_NAME.test(column?.header ?? ''))

/** Family names, given names behind them, and perhaps both in kana behind those. */
export function namesSideBySide(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const settled = [...meanings]
  const most = (i: number, share: number, test: (cell: string) => boolean): boolean => {
    const cells = isOpen(settled[i], columns[i]) ? (columns[i]?.cells ?? []) : []
    return cells.length > 0 && countOf(cells, test) >= cells.length * share
  }
  const settle = (i: number, use: 'name' | 'name-kana', piece: Piece) => {
    const meaning = settled[i]
    if (meaning) settled[i] = { ...meaning, use, piece, sure: 'likely', by: use, why: WHY_NAMES }
  }
  for (let i = 0; i + 1 < columns.length; i++) {
    if (!most(i, 0.5, isFamily) || !most(i + 1, 0.6, isGiven)) continue
    settle(i, 'name', 'family')
    settle(i + 1, 'name', 'given')
    if (!most(i + 2, 0.9, isKana) || !most(i + 3, 0.9, isKana)) continue
    settle(i + 2, 'name-kana', 'family')
    settle(i + 3, 'name-kana', 'given')
  }
  return settled
}

const WHY_NAMES = 'no header; family names and given names stand side by side'

/** One part of a name is known by the other right beside it: `姓` and given names, `名カナ` and readings of families. */
export function restOfName(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return meanings.map((meaning, i): ColumnMeaning => {
    const cells = columns[i]?.cells ?? []
    if (!isOpen(meaning, columns[i]) || cells.length < CELLS_MIN) return meaning
    for (const other of [meanings[i - 1], meanings[i + 1]]) {
      const piece = other?.piece === 'given' ? 'family' : 'given'
      if (!other || (other.piece !== 'given' && other.piece !== 'family')) continue
      const isNamed = meanings.some((m) => m.use === other.use && m.role === other.role && m.piece === piece)
      if (isNamed || (other.use !== 'name' && other.use !== 'name-kana')) continue
      const share = countOf(cells, other.use === 'name-kana' ? isKana : piece === 'family' ? isFamily : isGiven)
      if (share < cells.length * (other.use === 'name-kana' ? 0.9 : 0.6)) continue
      const why = `no header that is known; ${piece} names beside the other part of them`
      return { use: other.use, role: other.role, piece, sure: 'likely', by: other.use, why }
    }
    return meaning
  })
}

/** Readings stand right before or behind the names they are of, and hardly any two are the same. */
export function kanaBesideName(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  return meanings.map((meaning, i): ColumnMeaning => {
    const cells = columns[i]?.cells ?? []
    const beside = [meanings[i - 1], meanings[i + 1]].find((m) => m?.use === 'name' && !m.piece)
    if (meaning.use !== 'unknown' || !beside || cells.length < CELLS_MIN) return meaning
    if (countOf(cells, (cell) => KANA_NAME.test(tidyText(cell))) < cells.length * 0.9) return meaning
    if (new Set(cells).size * 2 < cells.length || saidInFewWords(cells)) return meaning
    const why = 'no header; kana beside names'
    return { use: 'name-kana', role: beside.role, sure: 'likely', by: 'name-kana', why }
  })
}

/** Fewer cells may be alike by chance. */
const CELLS_MIN = 5

/** Seven digits beside an address are its postal code when they fall into the region of its prefecture. */
export function postalBesideAddress(
  _columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  rows: readonly (readonly string[])[],
): readonly ColumnMeaning[] {
  return meanings.map((meaning, i): ColumnMeaning => {
    if (meaning.use !== 'unknown') return meaning
    const address = [i + 1, i - 1].find((at) => meanings[at]?.use === 'address')
    if (address === undefined) return meaning
    let [told, agreeing] = [0, 0]
    for (const row of rows) {
      const digits = row[i]?.trim() ?? ''
      if (digits === '') continue
      const agrees = agreesWithPostal(row[address] ?? '', digitsOnly(digits) ?? '')
      if (agrees === null) continue
      told++
      if (agrees) agreeing++
    }
    if (told < CELLS_MIN || agreeing < told * 0.9) return meaning
    const why = `no header; ${agreeing} of ${told} cells lie in the region of the address beside them`
    return { use: 'postal-code', role: meanings[address]?.role ?? 'self', sure: 'likely', by: 'postal-code', why }
  })
}

/** What stands behind the town: `3番地12`, `本郷6番地7`, `2‐28‐18`; and where in it: `コーポみどり102`, `第4山本ビル7F`. */
const STREET = /^[^\d\s]{0,12} ?\d{1,5} ?(?:丁目|番|[-の]\d)/
const BUILDING =
  /マンション|ハイツ|コーポ|ビル|荘|アパート|レジデンス|メゾン|ハイム|タワー|コート|パレス|ヴィラ|住宅|団地|寮|ハウス|プラザ|ガーデン|ヒルズ|シャトー|グラン|[\u3041-\u9fff]\d{2,4}号?室?$|\d{1,2}(?:F|階)/

/** A column without a known label right behind an address goes on with it: street and house, or the building. */
export function restOfAddress(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const settled = [...meanings]
  for (const [i, { cells }] of columns.entries()) {
    const before = settled[i - 1]
    if (settled[i]?.use !== 'unknown' || before?.use !== 'address' || cells.length < CELLS_MIN) continue
    const isStreet = countOf(cells, (cell) => STREET.test(tidyText(cell))) >= cells.length * 0.8
    if (!isStreet && countOf(cells, (cell) => BUILDING.test(tidyText(cell))) < cells.length * 0.6) continue
    const why = 'no header that is known; goes on with the address before it'
    if (!before.piece) settled[i - 1] = { ...before, piece: 'first' }
    const piece = before.piece === undefined || before.piece === 'first' ? 'second' : isStreet ? 'street' : 'building'
    settled[i] = { use: 'address', role: before.role, piece, sure: 'likely', by: 'address', why }
  }
  return settled
}

const PROPERTY = /^(?:物件|不動産)の?(?:名|名称)$/

/** A property by its name, and nothing else of an address beside it: one that is let or sold, and nobody's home. */
export function propertiesOfNobody(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  if (meanings.some((m, i) => m.use === 'address' && !PROPERTY.test(columns[i]?.header.trim() ?? ''))) return meanings
  return meanings.map((meaning): ColumnMeaning => {
    if (meaning.use !== 'address') return meaning
    return { ...meaning, use: 'ignore', sure: 'likely', why: `${meaning.why}; no address stands beside it` }
  })
}

const OF_PLACES: ReadonlySet<string> = new Set(['address', 'postal-code', 'ignore', 'unknown', 'corporate-number'])

/** Postal codes, prefectures and towns without any house number, and nothing else about anybody: a list of places. */
export function placesOfNobody(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  _rows: readonly (readonly string[])[],
  hasPerson: boolean,
): readonly ColumnMeaning[] {
  if (hasPerson || meanings.some((m) => !OF_PLACES.has(m.use)) || !meanings.some((m) => m.use === 'address'))
    return meanings
  const isPlace = (i: number): boolean => {
    const cells = columns[i]?.cells ?? []
    if (cells.length > 1 && cells.every(isPrefecture)) return true
    return cells.length >= CELLS_MIN && countOf(cells, (cell) => /\d/.test(tidyText(cell))) * 5 < cells.length
  }
  if (meanings.some((m, i) => m.use === 'address' && !isPlace(i))) return meanings
  return meanings.map((meaning): ColumnMeaning => {
    if (meaning.use !== 'address' && meaning.use !== 'postal-code') return meaning
    const why = `${meaning.why}; places without house numbers, and nobody beside them`
    return { use: 'ignore', role: meaning.role, sure: 'likely', by: meaning.by, why }
  })
}
