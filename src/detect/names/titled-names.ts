import { tidyText } from '../reader/fold.ts'
import { allOf, type Match } from '../reader/recognizer.ts'
import { BEHIND_KUN, NO_SHORT_FAMILY, NO_TITLED, NOBODY, TITLE } from './honorifics.ts'
import { familyKind, isPlaceOrWord } from './name-dictionary.ts'

/*
 * Family names before what somebody is: `鈴木課長`, `オリベイラ部長`.
 */

export const BEFORE_SHORT = /^$|[\s、。「（(・のにてはへとでをらも:>@=/→】]/
/** 林様: one character is believed where a name begins, and where it is no word for somebody. */
export const isShortFamily = (text: string, family: string, start: number): boolean =>
  !NO_SHORT_FAMILY.test(family) && BEFORE_SHORT.test(text.slice(Math.max(0, start - 1), start))

/** A family before a title is shorter. */
const TITLED_MAX = 7
/** Kanji or katakana right before. */
const ONE_SCRIPT = /(?:[\u3005\u3400-\u9fff\uf900-\ufaff]+|[\u30a1-\u30fa\u30fc]{2,})$/

/** The family name that ends where a title begins, and fills all kanji or katakana before it. */
function titledBefore(text: string, end: number): number | null {
  const family = ONE_SCRIPT.exec(text.slice(Math.max(0, end - TITLED_MAX), end))?.[0] ?? ''
  if (family === '' || family.length === TITLED_MAX || NOBODY.test(family) || familyKind(family) !== 'firm') return null
  // `川崎市議`: of a town, where its name is one.
  if (OF_TOWN.test(text.slice(end, end + 2)) && isPlaceOrWord(family)) return null
  const start = end - family.length
  return family.length >= 2 || (isShortFamily(text, family, start) && !NO_TITLED.test(family)) ? start : null
}

const OF_TOWN = /^[市区県都町村]議/

/** Every family name before a title. */
export function titledNames(text: string): readonly Match[] {
  return allOf(text, TITLE).flatMap((m): readonly Match[] => {
    const start = m[0] === '君' && !BEHIND_KUN.test(text.charAt(m.index + 1)) ? null : titledBefore(text, m.index)
    return start === null
      ? []
      : [{ start, end: m.index, value: tidyText(text.slice(start, m.index)), sure: 'possible' }]
  })
}

/** Before and behind the two letters that stand for a doctor. */
const DOCTORS =
  /(?<![\u3005\u3400-\u9fff\uf900-\ufaff])[\u3005\u3400-\u9fff\uf900-\ufaff]{1,4}(?=D[rR](?![A-Za-z]))|(?<=(?<![A-Za-z])D[rR][.: ]{0,2})[\u3005\u3400-\u9fff\uf900-\ufaff]{1,4}(?![\u3005\u3400-\u9fff\uf900-\ufaff])/g

/** Family names of doctors in a folded line: `草野Dr.`, `Dr.村瀬`. */
export const doctorsIn = (folded: string): readonly Match[] =>
  allOf(folded, DOCTORS).flatMap((m): readonly Match[] =>
    familyKind(m[0]) === 'firm'
      ? [{ start: m.index, end: m.index + m[0].length, value: tidyText(m[0]), sure: 'possible' }]
      : [],
  )
