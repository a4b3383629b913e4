import { type DataKind, dataKinds, kindWord } from '#kernel/data-kinds.ts'
import { readColumnLabel } from '../headers/column-label.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { digitsOnly, foldWidth } from '../reader/fold.ts'
import { LABEL, type Reader } from '../reader/reading.ts'
import { passesCorporateNumber, passesDriversLicence, passesMyNumber } from '../values/check-digits.ts'
import { readDay } from '../values/dates.ts'
import { countOf } from './column-sample.ts'

/** What most cells of a column look like. */
export interface Shape {
  readonly item: DataKind
  readonly count: number
  readonly by: string
}

/** The share of cells that must agree. */
export const SHARE_MIN = 0.8
/** Where cells of one item are written in several ways, so many must be unmistakable if nearly all can be read. */
const UNMISTAKABLE_MIN = 0.25
const READABLE_MIN = 0.95

/** The item that most cells look like, if enough of them do; of equals the first in the order of the list. */
export function shapeOf(reader: Reader, cells: readonly string[], among: (item: DataKind) => boolean): Shape | null {
  let best: Shape | null = null
  for (const item of dataKinds) {
    const recognizers = reader.of(item)
    if (recognizers.length === 0 || !among(item)) continue
    const count = lookingLike(reader, item, cells)
    const enough = count >= cells.length * (item === 'name' ? 0.5 : SHARE_MIN)
    if (enough && count > (best?.count ?? 0)) best = { item, count, by: recognizers[0]?.id ?? LABEL }
  }
  return best
}

function lookingLike(reader: Reader, item: DataKind, cells: readonly string[]): number {
  const looking = countOf(cells, (cell) => reader.looks(item, cell))
  if (looking >= cells.length * SHARE_MIN || looking < Math.max(1, cells.length * UNMISTAKABLE_MIN)) return looking
  if (!MIXED.has(item)) return looking
  const readable = countOf(cells, (cell) => reader.read(item, cell) !== null)
  return readable >= cells.length * READABLE_MIN ? readable : looking
}

/** Items that people write with and without signs, such as 〒160-0023 and 1600023. */
const MIXED: ReadonlySet<DataKind> = new Set<DataKind>(['postal-code', 'phone', 'sex', 'age', 'name-kana'])

/** `198 of 200 cells read as e-mail address`. */
export const said = (n: number, of: number, item: DataKind): string =>
  `${n} of ${of} cells read as ${kindWord(item, 'en')}`

const VERSION = /^v?(\d{1,3})(?:\.\d{1,5}){1,3}(?:[-+][\w.]{1,20})?$/
/** No address of a network that anybody uses begins so low this often. */
const VERSION_MAX = 30

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && countOf(cells, test) >= cells.length * SHARE_MIN

/** Numbers that all pass a check digit by chance are rarer than one column in ten thousand from so many cells on. */
const CHANCE_CELLS = 5

/** Whether the cells are numbers as long as those of telephones, of which chance alone lets some begin like one. */
function areBareNumbers(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => /^\d{10,11}$/.test(cell))
  if (numbers.length < Math.max(CHANCE_CELLS, cells.length * SHARE_MIN)) return false
  return countOf(numbers, (cell) => cell.startsWith('0')) < numbers.length / 2
}

/** What the cells are that merely look like something personal: a reason for a reviewer; null when they are not. */
export function lookAlike(cells: readonly string[]): string | null {
  if (mostly(cells, (c) => Number(VERSION.exec(foldWidth(c))?.[1] ?? 999) < VERSION_MAX))
    return 'the cells are version numbers'
  for (const [length, passes, what] of [
    [12, (d: string) => passesMyNumber(d) || passesDriversLicence(d), 'twelve'],
    [13, passesCorporateNumber, 'thirteen'],
  ] as const) {
    const numbers = cells.flatMap((c) => digitsOnly(c) ?? []).filter((d) => d.length === length)
    if (numbers.length < Math.max(2, cells.length * SHARE_MIN)) continue
    if (countOf(numbers, passes) < numbers.length / 2)
      return `numbers of ${what} digits of which most fail every check digit`
  }
  return areBareNumbers(cells) ? 'numbers of ten or eleven digits, of which hardly any is one of a telephone' : null
}

const CODE = /^[A-Za-z]{0,4}-?\d{4,11}$/

/** Whether cells under a bare 番号 or No. are codes, one a row, so that they may be somebody's number. */
export const areCodes = (cells: readonly string[]): boolean =>
  cells.length >= CHANCE_CELLS &&
  new Set(cells).size === cells.length &&
  cells.every((c) => CODE.test(c)) &&
  lookAlike(cells) === null

/** Plates of vehicles as Japan gives them, with or without the blanks: `品川 500 あ 12-34`. */
const PLATE = /^[\u3040-\u30ff\u3400-\u9fff]{1,4} ?\d{1,3}[A-Z]{0,2} ?[\u3042-\u3096A-Z] ?[\d・.-]{1,5}$/

/** Items under whose words statistics give numbers of people. */
const COUNTED: ReadonlySet<string> = new Set<DataKind>(['sex', 'age'])
const NUMBER = /^[\d,]{1,15}(?:\.\d{1,4})?$/

/** Items of which no value is a word for the item itself. */
const NOT_BY_ITS_WORD: ReadonlySet<string> = new Set<DataKind>([
  'name',
  'name-kana',
  'birth-date',
  'address',
  'postal-code',
  'phone',
  'email',
  'password',
  'user-id',
  'customer-number',
])

/** `氏名` under `label.name`: the words of a form, as programs keep them, and what nobody wrote into it. */
const areWordsForIt = (item: DataKind, cells: readonly string[]): boolean =>
  NOT_BY_ITS_WORD.has(item) &&
  cells.every((cell) => {
    const said = readColumnLabel(cell)
    return said?.exact === true && said.use === item && !said.depends
  })

/** `^4.6.0`, `>=2.1`: which version of a program another one needs. */
const REQUIRED = /^(?:[~^]|[<>]=?) ?\d+(?:\.\d+)+$/

/** What cells are that are nobody's although their header is one of the item; `fits` of them can be read as it. */
export function ofNoPerson(item: DataKind, cells: readonly string[], fits: number): string | null {
  if (COUNTED.has(item) && fits < cells.length * 0.1 && cells.every((cell) => NUMBER.test(cell)))
    return 'the cells are counts or means'
  if (areWordsForIt(item, cells)) return 'the cells are words for it'
  if (item !== 'password' && mostly(cells, (c) => REQUIRED.test(c))) return 'the cells are version numbers'
  return item === 'customer-number' && mostly(cells, (c) => PLATE.test(foldWidth(c)))
    ? 'the cells are plates of vehicles'
    : null
}

/** Keys that programs make of hashes: `sid`, `etag`, `access_token`, `session`. */
const KEY =
  /(?:id|key|tag|head|oid|rev|integrity|token|checksum|digest|uuid|nonce|signature|session|cookie|trace|commit|revision|sha)$/i

/** Whether all cells are hashes, and the header names no key that programs make of one. */
export const areHashesOfSecrets = (reader: Reader, header: string, cells: readonly string[]): boolean =>
  !KEY.test(header) && cells.every((c) => reader.read('password-hash', c) !== null)

/** So many cells have to be hashes in hex digits alone before a column of passwords is one of hashes. */
const HASHES_MIN = 3

/** Whether nearly all cells of a column of passwords are hashes: known by their form, hex digits of one length, or both. */
export function areHashes(reader: Reader, cells: readonly string[]): boolean {
  if (mostly(cells, (c) => reader.looks('password-hash', c))) return true
  const [first = ''] = cells
  const isOne = (c: string): boolean => reader.read('password-hash', c) !== null
  const haveForm = countOf(cells, (c) => reader.looks('password-hash', c)) >= cells.length * UNMISTAKABLE_MIN
  return cells.length >= HASHES_MIN && mostly(cells, (c) => isOne(c) && (haveForm || c.length === first.length))
}

/** Letters before a number that say whose it is: `cus_71a093`. */
const OF_CUSTOMER = /^(?:cus|cust|customer|client|mem|mbr|member|pat|patient)[_-]\w+$/i

/** What a label means above these cells, where the same words have several meanings. */
export function fitted(cells: readonly string[], label: LabelMeaning): LabelMeaning {
  if (label.depends === 'counting' && mostly(cells, (c) => OF_CUSTOMER.test(c)))
    return { ...label, use: 'customer-number' }
  // 加入者番号 is the last part of a telephone number, or that of whoever joined.
  if (label.use === 'phone' && label.piece === 'third' && mostly(cells, (c) => c.length > 4)) {
    const { piece: _, ...whole } = label
    return { ...whole, use: 'customer-number' }
  }
  return wholeDays(cells, label)
}

/** A label for the year of birth above whole days says the day: `生年 | S55.1.2`. */
function wholeDays(cells: readonly string[], label: LabelMeaning): LabelMeaning {
  if (label.use !== 'birth-date' || !label.piece || !mostly(cells, (c) => readDay(c) !== null)) return label
  const { piece: _, ...whole } = label
  return whole
}
