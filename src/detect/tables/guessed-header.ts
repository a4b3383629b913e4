import type { DataKind } from '#kernel/data-kinds.ts'
import { kindWord } from '#kernel/data-kinds.ts'
import { areOfNobody } from '../columns/cells-of-nobody.ts'
import { type Column, countOf } from '../columns/column-sample.ts'
import { title } from '../columns/header-title.ts'
import { readColumnLabel } from '../headers/column-label.ts'
import { speaksOfNobody, wordsOf } from '../headers/key-within.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { areLatinNames, isLatinFamily, isLatinGiven } from '../names/latin-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'
import type { Surroundings } from './surroundings.ts'

/*
 * The last resort for a header in Latin letters in a table about people: one word of it is a label by itself, the others are known to
 * nobody (`surname_roman`, `PostalCodeAD`), and the cells are such values, also as other countries write them. See decision 0075.
 */

/** What is named as finder where a header was guessed by one of its words. */
export const GUESSED = 'guessed-header'
/** Shorter words stand in others, and mean many things. */
const WORD_MIN = 3
/** So many of the cells have to be such values, and so many cells there have to be. */
const SHARE_MIN = 0.8
const CELLS_MIN = 5
/** People live in several places. */
const PLACES_MIN = 3

/**
 * Guesses what columns are that nothing has told, for a reviewer to confirm (`possible`).
 * @param meanings what is known of each column so far; others than those not understood stay as they are
 */
export const guessedHeaders = (
  reader: Reader,
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  around: Surroundings,
): readonly ColumnMeaning[] =>
  around.hasPerson
    ? meanings.map((meaning, i) => {
        const column = columns[i]
        return (column && meaning.use === 'unknown' && guess(reader, column, around)) || meaning
      })
    : meanings

function guess(reader: Reader, column: Column, around: Surroundings): ColumnMeaning | null {
  const { cells, header, label } = column
  if (label?.exact || cells.length < CELLS_MIN) return null
  const word = label ?? oneWordOf(header)
  if (!word || word.use === 'ignore' || word.use === 'free-text' || UNTOLD.has(word.use)) return null
  if (!areSuch(reader, word, cells, around) || areOfNobody(word, cells)) return null
  const { use, role, piece } = word
  const why = `${title(reader, column)}; one word in it says ${kindWord(use, 'en')}, and the cells may be such values`
  return { use, role, ...(piece ? { piece } : {}), sure: 'possible', by: GUESSED, why }
}

/**
 * What the longest known words of a header say, if they agree; null where none is known, where they say different things,
 * or where another word makes it a rule, a day or a state.
 */
export function oneWordOf(header: string): LabelMeaning | null {
  const words = wordsOf(header.replace(/([A-Z])([A-Z][a-z])/g, '$1_$2'))
  if (words.length < 2 || words.some(speaksOfNobody)) return null
  for (let length = words.length - 1; length > 0; length--) {
    const known = Array.from({ length: words.length - length + 1 }, (_, from) =>
      knownLabel(words.slice(from, from + length).join('_')),
    ).filter((meant) => meant !== null)
    if (known.length > 0) return known.every(({ use }) => use === known[0]?.use) ? (known.at(-1) ?? null) : null
  }
  return null
}

function knownLabel(word: string): LabelMeaning | null {
  const meant = word.length < WORD_MIN ? null : readColumnLabel(word)
  return meant?.exact && !SAYS_NOTHING.has(meant.use) ? meant : null
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['ignore', 'free-text'])
/** Ages are numbers like any other, three digits may be anything, and firms have positions, questions and calls of their own. */
const UNTOLD: ReadonlySet<string> = new Set<DataKind>([
  'age',
  'card-security-code',
  'card-last4',
  'corporate-number',
  'occupation',
  'questionnaire',
  'communications',
])
/** Told by a number or a name that each has for himself or herself; of papers every country has its own. */
const OWN_SIGN: ReadonlySet<string> = new Set<DataKind>([
  'user-id',
  'customer-number',
  'device-id',
  'password',
  'health-insurance',
  'national-id',
  'drivers-licence',
  'passport',
  'virtual-account',
])
const MONEY: ReadonlySet<string> = new Set<DataKind>(['income', 'assets'])

/** Whether the cells are values as the word of the header says. */
function areSuch(
  reader: Reader,
  { use, depends, piece }: LabelMeaning,
  cells: readonly string[],
  around: Surroundings,
): boolean {
  if (use === 'ignore' || use === 'free-text' || depends === 'counting') return false
  if ((use === 'bank-account' || depends === 'bank') && !around.hasBank) return false
  if (use === 'name') return areNames(reader, cells)
  if (use === 'sex') return mostly(cells, (cell) => SEX.test(cell))
  if (use === 'postal-code') return mostly(cells, (cell) => POSTAL.test(cell)) && new Set(cells).size >= PLACES_MIN
  if (use === 'address')
    return mostly(cells, (cell) => isInWords(cell) && (IN_ONE_WORD.has(piece ?? '') || IN_PARTS.test(cell)))
  if (OWN_SIGN.has(use)) return mostly(cells, (cell) => SIGN.test(cell)) && areDistinct(cells)
  if (MONEY.has(use)) return mostly(cells, (cell) => AMOUNT.test(tidyText(cell))) && areDistinct(cells)
  if (!piece && reader.of(use).some((r) => r.form === 'shaped'))
    return mostly(cells, (cell) => reader.read(use, cell) !== null)
  return mostly(cells, isInWords)
}

/** How forms of Europe and America ask for it, and are answered. */
const SEX =
  /^(?:[mfwhvdxu]|male|female|man|woman|homme|femme|masculin|féminin|monsieur|madame|mme?|mlle|mann|frau|herr|männlich|weiblich|divers|hombre|mujer|varón|varon|masculino|femenino|feminino|sr|sra|mrs?|ms|uomo|donna|maschio|femmina|vrouw|kvinn[ae]|kvinde|other|non-?binary|unknown|autre|otro|outro)\.?$/i
/** Of the United States, Canada, Britain, the Netherlands, Brazil, Poland and Sweden, or bare digits as most have them. */
const POSTAL =
  /^(?:\d{4,6}|\d{5}-\d{3,4}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i
/** Towns may have one word; streets and houses have several, or a number. */
const IN_ONE_WORD: ReadonlySet<string> = new Set(['city', 'town'])
const IN_PARTS = /\S\s+\S|\d/

/** A code in one piece, or digits in groups; no sum of money. */
const SIGN = /^(?!\d+[.,]\d{1,2}$)(?:[^\s,;]{4,80}|[\d -]{6,30})$/
/** Four digits at least: points, days and percents have fewer. */
const AMOUNT = /^[¥$€£]? ?-?(?:\d{1,3}(?:[,. ]\d{3})+|\d{4,12})(?:[.,]\d{1,2})?(?: ?(?:円|[A-Z]{3}|[€£$]))?$/
const LETTERS = /\p{L}{2}/u
const ANSWER = /^(?:yes|no|true|false|oui|non|ja|nein|s[ií]|y|n|on|off|none|null|na)$/i
/** A code: letters and digits in one piece. */
const CODE = /^(?=\S*\d)[^\s。、]+$/

const isInWords = (cell: string): boolean => LETTERS.test(cell) && !ANSWER.test(cell) && !CODE.test(cell)

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  countOf(cells, test) >= cells.length * SHARE_MIN

/** Whether the cells tell rows apart, as states and kinds do not. */
const areDistinct = (cells: readonly string[]): boolean => new Set(cells).size * 2 >= cells.length

const WRITTEN_AS_NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}$/u
/** So many of the names are known somewhere. */
const KNOWN_MIN = 0.3

function areNames(reader: Reader, cells: readonly string[]): boolean {
  if (areLatinNames(cells) || mostly(cells, (cell) => reader.looks('name', cell))) return true
  const known = countOf(cells, (cell) =>
    tidyText(cell)
      .split(' ')
      .some((word) => isLatinGiven(word) || isLatinFamily(word)),
  )
  return mostly(cells, (cell) => WRITTEN_AS_NAME.test(tidyText(cell))) && known >= cells.length * KNOWN_MIN
}
