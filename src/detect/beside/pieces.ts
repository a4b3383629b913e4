import type { Column } from '../columns/column-sample.ts'
import { countOf } from '../columns/column-sample.ts'
import type { ColumnMeaning, Piece } from '../reader/finding.ts'
import { digitsOnly } from '../reader/fold.ts'
import { isPrefecture } from '../values/prefectures.ts'
import { partsOfAccounts, partsOfCards } from './beside-account.ts'
import { chosenLogins, questionsBesidePasswords } from './beside-login.ts'
import { numbersOfInsured, symbolsOfInsured, wordsAboutPeople } from './beside-somebody.ts'
import { headsOfLetters } from './letter-heads.ts'
import { messagesBetween } from './messages.ts'
import { firstAndLast, namesInTwo } from './name-pairs.ts'
import {
  kanaBesideName,
  namesSideBySide,
  placesOfNobody,
  postalBesideAddress,
  propertiesOfNobody,
  restOfAddress,
  restOfName,
} from './neighbours.ts'
import { partsOfBirths, partsOfExpiries, partsOfPhones, partsOfPostalCodes } from './parts-by-cells.ts'
import { keysOfPeople } from './people-keys.ts'
import { readingsOfNames } from './readings-of-names.ts'
import { agesBesideBirths, agesBesideSexes, sexesBySomebody } from './sex-and-age.ts'
import { spokenWords } from './spoken-words.ts'
import { statesBesideCities } from './states-beside-cities.ts'
import { dealsInWords, figuresOfDeals } from './trades.ts'

const IN_ORDER: readonly Piece[] = ['first', 'second', 'third']

/** One thing that is seen of columns side by side; each takes what those before it have told. */
type Step = (
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  rows: readonly (readonly string[])[],
  hasPerson: boolean,
) => readonly ColumnMeaning[]

const STEPS: readonly Step[] = [
  firstAndLast,
  namesInTwo,
  partsOfBirths,
  partsOfPhones,
  partsOfPostalCodes,
  numberedPieces,
  extensions,
  monthAndDay,
  numberBesideBank,
  cityBesidePrefecture,
  namesSideBySide,
  restOfName,
  kanaBesideName,
  readingsOfNames,
  postalBesideAddress,
  restOfAddress,
  statesBesideCities,
  propertiesOfNobody,
  sexesBySomebody,
  agesBesideBirths,
  agesBesideSexes,
  numbersOfInsured,
  symbolsOfInsured,
  messagesBetween,
  headsOfLetters,
  chosenLogins,
  questionsBesidePasswords,
  partsOfAccounts,
  partsOfCards,
  partsOfExpiries,
  keysOfPeople,
  (columns, meanings, _rows, hasPerson) => (hasPerson ? wordsAboutPeople(columns, meanings) : meanings),
  (columns, meanings, _rows, hasPerson) =>
    hasPerson ? figuresOfDeals(columns, dealsInWords(columns, meanings)) : meanings,
  (columns, meanings, _rows, hasPerson) => (hasPerson ? spokenWords(columns, meanings) : meanings),
  placesOfNobody,
]

/** Columns that belong together although each header alone does not say so: `TEL1` 03, `TEL2` 1234, `TEL3` 5678. */
export const settlePieces = (
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  rows: readonly (readonly string[])[],
  hasPerson: boolean,
): readonly ColumnMeaning[] => STEPS.reduce((told, step) => step(columns, told, rows, hasPerson), meanings)

const isShort = (column: Column, max: number): boolean =>
  column.cells.length > 0 &&
  countOf(column.cells, (c) => (digitsOnly(c)?.length ?? 99) <= max) >= column.cells.length * 0.9

/** Whether the cells of a column are parts of the item rather than whole ones. */
function isPart(column: Column, use: ColumnMeaning['use']): boolean {
  if (use === 'phone') return isShort(column, 5)
  if (use === 'postal-code') return isShort(column, 4)
  return use === 'address'
}

/** Numbered columns of one item, one behind the other: `住所1` `住所2`. */
function numberedPieces(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const settled = [...meanings]
  for (let at = 0; at < meanings.length; at++) {
    const meaning = meanings[at]
    if (!meaning || meaning.piece || settled[at]?.piece) continue
    let size = 0
    while (size < 3 && continues(columns, meanings, at, size)) size++
    if (size < 2) continue
    for (let i = 0; i < size; i++) {
      const part = meanings[at + i]
      const piece = IN_ORDER[i]
      if (part && piece)
        settled[at + i] = { ...part, piece, sure: 'certain', why: `${withoutFit(part.why)}; part ${i + 1} of ${size}` }
    }
  }
  return settled
}

/** How many cells read as the whole item says nothing once they are parts of it. */
const withoutFit = (why: string): string => why.replace(/; \d+ of \d+ cells read as [^;]+/, '')

function continues(columns: readonly Column[], meanings: readonly ColumnMeaning[], at: number, i: number): boolean {
  const [first, meaning, column] = [meanings[at], meanings[at + i], columns[at + i]]
  if (!first || !meaning || !column || meaning.piece) return false
  if (meaning.use !== first.use || meaning.role !== first.role || !isPart(column, meaning.use)) return false
  const firstOrdinal = columns[at]?.label?.ordinal ?? 0
  const ordinal = column.label?.ordinal ?? 0
  return (
    i === 0 ||
    ordinal === firstOrdinal + i ||
    (firstOrdinal === 0 && ordinal === i + 1) ||
    (ordinal === 0 && meaning.use !== 'address')
  )
}

/** Numbers too short to be called from outside, and in no part of a number: those of rooms and desks. */
function extensions(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return meanings.map((meaning, i) => {
    const column = columns[i]
    if (meaning.use !== 'phone' || meaning.piece || !column || !isShort(column, 5)) return meaning
    return { ...meaning, use: 'ignore', sure: 'likely', why: `${withoutFit(meaning.why)}; too short for a telephone` }
  })
}

/** `生年` `月` `日`: the columns behind a year of birth are its month and day. */
function monthAndDay(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return meanings.map((meaning, i) => {
    const column = columns[i]
    for (const [back, piece, most] of [
      [1, 'second', 12],
      [2, 'third', 31],
    ] as const) {
      const year = meanings[i - back]
      if (year?.use !== 'birth-date' || year.piece !== 'first' || !column || meaning.use === 'birth-date') continue
      if (
        column.cells.length > 0 &&
        column.cells.every((c) => Number(digitsOnly(c) ?? 0) >= 1 && Number(digitsOnly(c)) <= most)
      )
        return { ...year, piece, why: `beside a year of birth; part ${back + 1} of 3` }
    }
    return meaning
  })
}

/** An account whose bank or branch has a column of its own is the number alone. */
function numberBesideBank(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return meanings.map((meaning, i) => {
    const { use } = meaning
    if (meaning.piece || (use !== 'bank-account' && use !== 'virtual-account')) return meaning
    const hasBank = meanings.some((m) => m.use === use && (m.piece === 'bank' || m.piece === 'branch'))
    const column = columns[i]
    return hasBank && column && isShort(column, 8) ? { ...meaning, piece: 'number' } : meaning
  })
}

/** Without headers: a column of prefectures, and the rest of the address behind it. */
function cityBesidePrefecture(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  return meanings.map((meaning, i) => {
    const column = columns[i]
    if (!column || column.cells.length === 0 || meaning.piece || !['unknown', 'address'].includes(meaning.use))
      return meaning
    const of = (test: (cell: string) => boolean) => countOf(column.cells, test) >= column.cells.length * 0.8
    if (of(isPrefecture)) return part(meaning, 'prefecture', 'the cells are prefectures')
    if (meaning.use !== 'unknown' || !columns[i - 1] || countOf(columns[i - 1]?.cells ?? [], isPrefecture) === 0)
      return meaning
    return of((cell) => /[市区町村郡]/.test(cell))
      ? part(meaning, 'city', 'municipalities beside prefectures')
      : meaning
  })
}

const part = (meaning: ColumnMeaning, piece: Piece, why: string): ColumnMeaning => ({
  use: 'address',
  role: meaning.role,
  piece,
  sure: 'likely',
  by: 'address',
  why,
})
