import { tidyText } from '../reader/fold.ts'
import type { Match } from '../reader/recognizer.ts'
import { familyKind, isGivenName, isNameLikeWord, isNoGiven } from './name-dictionary.ts'
import { isKanji, PARTICLE } from './prose-names.ts'

/*
 * Given names alone in running text, with neither family, honorific nor relative: `裕子は学校を休んだ`, `慎之介と話す`.
 */

/** How many characters such a name has in kanji: a single one is rather a word. */
const LENGTHS = [3, 2] as const

/** Whether a given name may stand alone: it is listed, and no family, place or word. */
export const standsAlone = (given: string): boolean =>
  isGivenName(given) && !isNoGiven(given) && familyKind(given) === null && !isNameLikeWord(given)

/** Given names of two or three kanji behind where a name may begin (`mayBegin`), before a particle or the end of the line. */
export function givensAlone(text: string, mayBegin: (text: string, at: number) => boolean): readonly Match[] {
  const found: Match[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isKanji(text.charCodeAt(at)) || !isKanji(text.charCodeAt(at + 1)) || !mayBegin(text, at)) continue
    const length = LENGTHS.find((n) => isAlone(text, at, at + n))
    if (length === undefined) continue
    const end = at + length
    found.push({ start: at, end, value: tidyText(text.slice(at, end)), sure: 'possible' })
    at = end - 1
  }
  return found
}

const isAlone = (text: string, at: number, end: number): boolean =>
  end <= text.length && standsAlone(text.slice(at, end)) && PARTICLE.test(text.slice(end, end + 2))
