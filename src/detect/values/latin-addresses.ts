import { allOf } from '../reader/recognizer.ts'

/*
 * Addresses in Latin letters, known by the postal code they end with: `9256 Washington Blvd, Austin, TX 78701`,
 * `3-15-3 Yamashita-cho, Naka-ku, Yokohama, 231-0023`, `14 High Street, Leeds LS1 4AP`.
 */

const STATE =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])'
/** Behind its blank or comma, without it: of the United States, Britain and Japan. */
const CODE = new RegExp(
  `(?<=[A-Za-z.])(?:,? ${STATE}(?= (\\d{5}(?:-\\d{4})?)(?![\\dA-Za-z_-]))|(?=,? ([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})(?![\\dA-Za-z_]))|(?=(?:, | \\()(\\d{3}-\\d{4})(?![\\d-]|\\.\\d)))`,
  'g',
)
/** What no text lacks in which such a code stands. */
const MAYBE_CODE = /[A-Z] \d{5}|[A-Z\d] \d[A-Z]{2}|(?:, | \()\d{3}-\d{4}/
/** The number of a house or block, and words up to the code; between commas stand the street and what it lies in. */
const LENGTH_MAX = 110
const HOUSE = /(?<![\dA-Za-z_$.-])\d{1,5}(?:-\d{1,4}){0,3}[A-Z]?(?= [A-Z]|, [A-Z]| \d{1,3}(?:st|nd|rd|th) [A-Z])/g
const WORDS = /^\d[\dA-Z-]*(?:,? (?:[A-Z][\p{L}'.]*|\d{1,5}(?:st|nd|rd|th)?|#\d+|of|the|de|la)(?:-[\p{L}\d'.]+)*)+$/u
/** Fewer digits in house and code together are left alone, since they would make a question of every remark with a comma. */
const DIGITS_MIN = 4
/** Words of a sentence between the number and the code: it is no address. */
const SENTENCE = /\b(?:is|are|was|were|and|or|to|from|at|will|has|have|with|for|by|sent|shipped|lives?|in)\b/

/** An address, [start, end), and the code behind it. */
export interface LatinAddress {
  readonly start: number
  readonly end: number
  readonly code: { readonly start: number; readonly end: number; readonly written: string }
}

/** Addresses in Latin letters that end with a postal code, in the order of the text. */
export function latinAddresses(text: string): readonly LatinAddress[] {
  const found: LatinAddress[] = []
  if (!MAYBE_CODE.test(text)) return found
  for (const m of allOf(text, CODE)) {
    const end = m.index + m[0].length
    const code = m.slice(1).find((written) => written !== undefined) ?? ''
    const codeStart = text.indexOf(code, end)
    const from = Math.max(found.at(-1)?.end ?? 0, end - LENGTH_MAX)
    const before = text.slice(from, end)
    const houses = allOf(before, HOUSE)
    for (const house of [...houses].reverse()) {
      const written = before.slice(house.index)
      if (SENTENCE.test(written)) break
      if (!WORDS.test(written) || !written.includes(', ')) continue
      if ((written + code).replace(/\D/g, '').length < DIGITS_MIN) continue
      found.push({
        start: from + house.index,
        end,
        code: { start: codeStart, end: codeStart + code.length, written: code },
      })
      break
    }
  }
  return found
}
