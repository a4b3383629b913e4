import type { DataKind } from '#kernel/data-kinds.ts'
import { familyKind, isGivenName } from '../names/name-dictionary.ts'
import { isSurname } from '../names/surnames.ts'
import { tidyText } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'
import { countOf } from './column-sample.ts'

/*
 * What cells must be like, whatever training says of their column.
 */

/** So many cells have to be such values, where an item has a form of its own. */
const SHARE_MIN = 0.8

/** What is told in words, so that bare numbers and sums tell nothing of it. */
const IN_WORDS: ReadonlySet<string> = new Set<DataKind>([
  'name',
  'name-kana',
  'address',
  'occupation',
  'family',
  'social-status',
  'race',
  'creed',
  'criminal-record',
  'crime-victim',
  'disability',
  'trade-history',
  'questionnaire',
  'communications',
  'secret-question',
])
const BARE_NUMBER = /^[-+]?[¥$€£]? ?\d[\d.,\s]*(?:%|円|[A-Z]{3})?$/

/** One phrase with other numbers, such as titles of forms and sheets, tells nothing in words. */
const areCounted = (cells: readonly string[]): boolean =>
  new Set(cells.map((cell) => cell.replaceAll(/[\d０-９]+/g, ''))).size === 1

/** `利根川`, `信濃川`: things of one kind; given names that often end alike are no family names. */
const KIND_AT_END = /^[\p{sc=Han}]{1,5}([\p{sc=Han}])$/u
function areOfOneKind(cells: readonly string[]): boolean {
  const ends = new Set(cells.map((cell) => KIND_AT_END.exec(cell.trim())?.[1]))
  return ends.size === 1 && !ends.has(undefined) && !ends.has('子') && !ends.has('美') && new Set(cells).size > 2
}

/** Names are letters, and of those written in Japan so many are whole ones, or families or given names that lists know. */
const NAMES_MIN = 0.3
const isOfJapan = (cell: string): boolean => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(cell)
const LETTERS = /^[\p{L}\p{M}\s.,'’・·()（）&-]+$/u
function areNoNames(reader: Reader, cells: readonly string[]): boolean {
  if (countOf(cells, (cell) => LETTERS.test(cell)) < cells.length * (1 - NAMES_MIN)) return true
  const written = cells.map(tidyText).filter(isOfJapan)
  const isName = (cell: string): boolean =>
    isSurname(cell) || familyKind(cell) !== null || isGivenName(cell) || reader.looks('name', cell)
  return written.length > 0 && countOf(written, isName) < written.length * NAMES_MIN
}

/** Streets and houses have several words or a number; a town alone may be where anything is. */
const IN_PARTS = /\S\s+\S|[\d０-９]|[都道府県市区町村郡]./

/** What somebody earns or has is more than goods of every day cost. */
const OF_MONEY: ReadonlySet<string> = new Set<DataKind>(['assets', 'income'])
const IN_YEN = /^[¥￥]?\s?(\d[\d,]*)\s?円?$/
const PRICE_MAX = 100_000

/** Whether cells are sums in yen, half of them small. */
function arePrices(cells: readonly string[]): boolean {
  const sums = cells.flatMap((cell) => (/[¥￥円]/.test(cell) ? (IN_YEN.exec(cell.trim())?.[1] ?? []) : []))
  const small = sums.filter((sum) => Number(sum.replaceAll(',', '')) < PRICE_MAX)
  return sums.length >= cells.length * SHARE_MIN && 2 * small.length >= sums.length
}

/** Whether the cells can be read as the item, if it has a form of its own, or hold words, if it is told in words. */
export function mayBe(reader: Reader, item: DataKind, cells: readonly string[]): boolean {
  const least = cells.length * SHARE_MIN
  if (item === 'address' && countOf(cells, (cell) => IN_PARTS.test(cell)) < least) return false
  if (item === 'name' && (areOfOneKind(cells) || areNoNames(reader, cells))) return false
  if (OF_MONEY.has(item) && arePrices(cells)) return false
  if (IN_WORDS.has(item)) return !areCounted(cells) && countOf(cells, (cell) => BARE_NUMBER.test(cell)) < least
  if (!reader.of(item).some((r) => r.form === 'shaped')) return true
  return countOf(cells, (cell) => reader.read(item, cell) !== null) >= least
}
