import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import { areOfNobody } from '../columns/cells-of-nobody.ts'
import { type Column, countOf } from '../columns/column-sample.ts'
import { areHashes, SHARE_MIN, said, shapeOf } from '../columns/column-shape.ts'
import { title } from '../columns/header-title.ts'
import { numbersByForm } from '../columns/numbers-by-form.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { areLatinNames } from '../names/latin-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'
import { LABEL, type Reader } from '../reader/reading.ts'
import { readDay } from '../values/dates.ts'
import { saidInFewWords } from '../values/vocabularies.ts'

/*
 * Cells that cannot be what their header seems to say, so that the column is judged as if it had none.
 */

/** Items whose shape is so plain that cells may overrule a header. */
export const TELLING: ReadonlySet<DataKind> = new Set<DataKind>([
  'email',
  'phone',
  'postal-code',
  'address',
  'name',
  'name-kana',
  'sex',
])
/** Whatever stands in such a column is what its header says: any shape may be chosen for a password. */
const OVER_CELLS: ReadonlySet<string> = new Set([
  'password',
  'secret-question',
  'customer-number',
  'free-text',
  'questionnaire',
  'communications',
  'trade-history',
  'my-number',
])
/** `有効`, `退会済`, `active`: how things stand with somebody or something, and nobody's name. */
const OF_STATES =
  /^(?:[有無]効|.{0,4}[中済]|.{0,3}停止|退会|休[会止眠]|解約|失効|凍結|[仮本未]登録|承認|却下|保留|完了|active|inactive|enabled|disabled|valid|invalid|suspended|pending|deleted|closed|open|expired|approved|rejected)$/i
/** Fewer cells may be anything. */
const CELLS_MIN = 5
/** Of names of people hardly one has a digit; of things and days most do. */
const FITTING_MIN = 0.2
const KANA = /^[\u3041-\u3096\u30a1-\u30fc・ ]+$/
/** Marks such as 済 and 未 are few and short. */
const [MARKS_MAX, MARKS_OF] = [6, 10]

/** Items of which every value has a digit, or what hides one. */
const OF_DIGITS: ReadonlySet<string> = new Set([
  'card-number',
  'card-last4',
  'card-security-code',
  'my-number',
  'corporate-number',
  'residence-card',
  'pension-number',
  'ip-address',
])
const DIGIT_OR_MASK = /[\d０-９〇一二三四五六七八九*＊•●×xX#]/
/** `pass` is also what a test says that went well: three words and more that no keyboard of passwords has, or that begin like a sentence. */
const SENTENCE = /^[^\p{Ll}\d]\S*(?: \S+){3,}|^(?=.*[^\x00-\x7f])\S+(?: \S+){2,}|[^\x00-\x7f]{2}.{3,}[^\x00-\x7f]{2}/u
const isSentence = (cell: string): boolean => SENTENCE.test(cell.trim())

/** Whether hardly any cell can be read as what the header says, or all are marks or numbers where words ought to stand. */
export function saysOtherwise(reader: Reader, { label, cells }: Column): boolean {
  if (!label || cells.length === 0) return false
  if (label.use === 'password' && countOf(cells, isSentence) >= cells.length * SHARE_MIN) return true
  if (OF_DIGITS.has(label.use) && !label.piece && !cells.some((cell) => DIGIT_OR_MASK.test(cell))) return true
  return areOfNobody(label, cells) || (cells.length >= CELLS_MIN && ofMost(reader, label, cells))
}

/** Whether most cells are plainly nothing of the kind. */
function ofMost(reader: Reader, label: LabelMeaning, cells: readonly string[]): boolean {
  const most = (test: (cell: string) => boolean): boolean => countOf(cells, test) >= cells.length * (1 - FITTING_MIN)
  switch (label.use) {
    case 'name':
      return (
        most((cell) => reader.read('name', cell) === null && OF_THINGS.test(tidyText(cell)) && !isInCapitals(cell)) ||
        areMarks(cells) ||
        most((cell) => OF_FIRM.test(cell) || OF_STATES.test(tidyText(cell))) ||
        (saidInFewWords(cells)?.item === 'health' && most((cell) => !reader.looks('name', cell)))
      )
    case 'name-kana':
      return saidInFewWords(cells)?.item === 'health'
    case 'card-security-code':
      return most((cell) => tidyText(cell).length > LONGEST_SECURITY_CODE)
    case 'address':
      return (
        (label.piece === 'prefecture' && most((cell) => /^\d$/.test(cell.trim()) || OF_STATES.test(tidyText(cell)))) ||
        (most((cell) => KANA.test(tidyText(cell))) && label.piece !== 'building') ||
        most((cell) => HEX.test(cell.trim()))
      )
    case 'phone':
      return (
        label.piece === undefined &&
        (most((cell) => HEX.test(cell.trim())) || areLatinNames(cells) || most((cell) => reader.looks('name', cell)))
      )
    case 'card-number':
      return most((cell) => TOO_SHORT_FOR_CARDS.test(tidyText(cell).replace(/[ -]/g, '')))
    case 'sex':
      return most((cell) => OF_ANIMALS.test(tidyText(cell)))
    case 'age':
      return most((cell) => !/[\d一二三四五六七八九十]/.test(tidyText(cell)))
    case 'user-id':
      return (
        numbersByForm(cells, true)?.item === 'bank-account' || most((cell) => OF_FIRM.test(cell) || OF_WORDS.test(cell))
      )
    case 'occupation':
      return most((cell) => /^[\d-]{6,}$|^[A-Z]{1,2}-?\d{2,5}$/.test(tidyText(cell)))
    case 'device-id':
      return label.depends === 'person' && most((cell) => SHORT_CODE.test(cell.trim()))
    case 'bank-account':
      return (
        label.piece === undefined &&
        most((cell) => reader.read('bank-account', cell) === null) &&
        numbersByForm(cells, true)?.item === 'health-insurance'
      )
    case 'customer-number':
      return (
        arePhones(reader, cells) ||
        most((cell) => IBAN.test(cell.trim())) ||
        most((cell) => reader.looks('card-number', cell)) ||
        most((cell) => OF_INVOICES.test(cell.trim()))
      )
    default:
      return false
  }
}

/** Names of people have neither digits nor, where they are read as such, Latin letters. */
const OF_THINGS = /[\dA-Z]/
/** `TRAN MINH DUC`: as passports and visas write names of people. */
const isInCapitals = (cell: string): boolean => /^[A-Z]{2,}(?:[ ,'-]+[A-Z]+){1,4}$/.test(tidyText(cell))

/** Cards that pay have twelve digits or more, those of a library or a club fewer. */
const TOO_SHORT_FOR_CARDS = /^\d{5,11}$/
/** A number of an account that banks of all countries know (ISO 13616). */
const IBAN = /^[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}$/
/** Addresses and keys of programs; a key without 0x is long and has a letter. */
const HEX = /^(?:0x[\da-f]+|(?=\d*[a-f])[\da-f]{12,})$/i
/** Three digits or four, or what hides them (ISO/IEC 7813 has no more). */
const LONGEST_SECURITY_CODE = 6
/** `V-1042`: numbers of firms and machines; what identifies a device of somebody is longer. */
const SHORT_CODE = /^[\w-]{1,9}$/
/** What nobody says of people. */
const OF_ANIMALS = /^(?:オス|メス|雄|雌)$/
/** Numbers of firms that may write invoices: T and 13 digits (消費税法 art. 57-2). */
const OF_INVOICES = /^T-?\d{13}$/

/** `Northgate Inc.`, `(株)見本`: a firm that has an account, and neither a name to log in with nor somebody's. */
const OF_FIRM =
  /\s(?:inc|llc|ltd|corp|co|k\.?k|gmbh|plc|pty|s\.?a|bank|company|group|holdings)\.?$|株式会社|有限会社|合同会社|合資会社|[（(]株[)）]|[（(]有[)）]|㈱|㈲/i
/** `Acme Logistics`: two words in capitals; nobody logs in with a blank. */
const OF_WORDS = /^\p{Lu}[\p{L}&.'-]* \p{Lu}[\p{L}&.'-]*(?: [\p{L}&.'-]+)*$/u

/** `済`, `未`, `○`: few signs over and over, of one character each. */
const areMarks = (cells: readonly string[]): boolean =>
  cells.length >= MARKS_OF &&
  new Set(cells).size <= MARKS_MAX &&
  cells.every((cell) => [...tidyText(cell)].length === 1)

/** Telephones of several areas, and nothing else. */
const arePhones = (reader: Reader, cells: readonly string[]): boolean =>
  countOf(cells, (cell) => reader.looks('phone', cell)) >= cells.length * 0.95 &&
  new Set(cells.map((cell) => tidyText(cell).slice(0, 3))).size >= 3

/** A column that says nothing of anybody. */
export const dull = (column: Column, why: string): ColumnMeaning => ({
  use: 'ignore',
  role: column.label?.role ?? 'self',
  sure: 'likely',
  by: LABEL,
  why,
})

/** `31202-7719403-5`: what a paper says, and no picture of it. */
const NUMBER_OF_PAPER = /^(?=(?:\D*\d){6})[A-Z\d][A-Z\d -]{5,20}$/

const isSexInWords = (reader: Reader, cell: string): boolean => {
  const sex = cell.length > 1 ? reader.read('sex', cell)?.value : undefined
  return sex === 'm' || sex === 'f'
}

const OF_ACCOUNTS: ReadonlySet<string> = new Set<DataKind>(['bank-account', 'virtual-account'])
/** A branch of three digits and an account of seven, perhaps behind a bank of four (全銀協). */
const ACCOUNT_OF_BRANCH = /^(?:\d{4}-)?\d{3}-\d{7}$/

/** Cells that plainly are something else than the header says. */
export function contradiction(reader: Reader, column: Column, item: DataKind, fits: number): ColumnMeaning | null {
  const { cells } = column
  if (item === 'password' && areHashes(reader, cells))
    return {
      use: 'password-hash',
      role: 'self',
      sure: 'certain',
      by: 'password-hash',
      why: `${title(reader, column)}; the cells are hashes`,
    }
  // `sexe_etat_civil`: of two things that a header names, the cells are one.
  if (item === 'family' && countOf(cells, (c) => isSexInWords(reader, c)) >= cells.length * SHARE_MIN)
    return {
      use: 'sex',
      role: 'self',
      sure: 'likely',
      by: 'sex',
      why: `${title(reader, column)}; the cells are words for the sexes`,
    }
  if (item === 'id-document-image' && countOf(cells, (c) => NUMBER_OF_PAPER.test(c.trim())) >= cells.length * SHARE_MIN)
    return {
      use: 'national-id',
      role: 'self',
      sure: 'possible',
      by: LABEL,
      why: `${title(reader, column)}; the cells are numbers`,
    }
  if (item === 'card-expiry' && countOf(cells, (c) => readDay(c) !== null) >= cells.length * SHARE_MIN)
    return dull(column, `${title(reader, column)}; the cells are days, cards expire by the month`)
  const isQuestion = item === 'questionnaire' && !column.label?.exact
  if ((OVER_CELLS.has(item) && !isQuestion) || column.label?.piece) return null
  // Some such numbers could be telephones too, were they written otherwise.
  if (OF_ACCOUNTS.has(item) && cells.every((cell) => ACCOUNT_OF_BRANCH.test(tidyText(cell)))) return null
  const shape = shapeOf(reader, cells, (other) => TELLING.has(other))
  if (!shape || shape.item === item) return null
  const isAnyText = isQuestion || ((item === 'user-id' || item === 'health') && shape.item === 'name')
  if (fits > shape.count && !(isAnyText && shape.count >= cells.length * SHARE_MIN)) return null
  if (reader.of(item).length > 0 && shapeOf(reader, cells, (own) => own === item)) return null
  const why = `${title(reader, column)} says ${kindWord(item, 'en')}, but ${said(shape.count, cells.length, shape.item)}`
  return { use: shape.item, role: 'self', sure: 'likely', by: shape.by, why }
}
