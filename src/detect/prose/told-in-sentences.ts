import { isEuropean, toldAbroad } from '../facts/told-abroad.ts'
import { namesInLatin } from '../names/latin-names.ts'
import { namesToldInLatin } from '../names/latin-told.ts'
import type { Match } from '../reader/recognizer.ts'
import type { Candidate } from './text.ts'

/*
 * What sentences in languages of Europe tell, in documents and in cells of tables that hold remarks.
 */

export const inLatin = (name: Match): Candidate => ({ ...name, item: 'name', by: 'name-latin', role: 'self' })

/** What a folded line in a language of Europe tells by the words around. */
export const toldInSentence = (folded: string): readonly Candidate[] => [
  ...toldAbroad(folded).map((fact): Candidate => ({ ...fact, by: 'told', role: 'self' })),
  ...namesToldInLatin(folded).map(inLatin),
]

/** A cell of fewer blanks is a value rather than a sentence. */
const BLANKS_MIN = 3
/** What programs call themselves has blanks, too. */
const OF_PROGRAMS = /^Mozilla\//
/** Two words in small letters side by side. */
const SMALL_WORDS = /(?<!\p{L})\p{Ll}+ \p{Ll}+(?!\p{L})/u

/** Whether a cell may hold a sentence; the scan kernel asks about all such cells of columns that are searched. */
const couldBeSentence = (cell: string): boolean =>
  cell.split(' ', BLANKS_MIN + 1).length > BLANKS_MIN && !OF_PROGRAMS.test(cell) && isEuropean(cell)

/** What the sentence that fills a cell tells; names without a word about them only where the column holds remarks. */
export function toldInCell(cell: string, folded: string, isRemark: boolean): readonly Candidate[] {
  if (!couldBeSentence(cell)) return []
  const names = isRemark && SMALL_WORDS.test(folded) ? namesInLatin(folded).map(inLatin) : []
  return [...toldInSentence(folded), ...names]
}
