import { tidyText } from '../reader/fold.ts'
import { isRomaji, spelt } from '../reader/label-sounds.ts'
import { familyReadings } from './lists/family-readings.ts'
import { latinFamilies } from './lists/latin-families.ts'
import { latinGivens } from './lists/latin-givens.ts'
import { listed } from './name-dictionary.ts'

const ROWS = 'アaカkサsタtナnハhマmヤyラrワwガgザzダdバbパp'
const VOWELS = 'aiueo'
const KANA =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤ ユ ヨラリルレロワ   ヲガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ'

/** A reading in katakana in letters, in the plainest spelling: `シミズ` is `simizu`. */
function inLetters(kana: string): string {
  let letters = ''
  for (const c of kana) {
    const at = KANA.indexOf(c)
    const small = 'ャュョ'.indexOf(c)
    if (c === 'ン') letters += 'n'
    else if (c === 'ッ') letters += 'q'
    else if (small >= 0) letters = `${letters.slice(0, -1)}y${'auo'.charAt(small)}`
    else if (at >= 0) {
      const row = ROWS.charAt(2 * Math.floor(at / 5) + 1)
      letters += (row === 'a' ? '' : row) + VOWELS.charAt(at % 5)
    }
  }
  return letters.replace(/q(.)/g, '$1$1')
}

const GIVENS: ReadonlySet<string> = listed(latinGivens)
const FAMILIES: ReadonlySet<string> = listed(latinFamilies)
const READINGS: ReadonlySet<string> = new Set([...listed(familyReadings)].map((reading) => spelt(inLetters(reading))))

/** A word without accents in small letters; a particle or an initial that is written to it is left out. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/^(?:O|D|L)['’]/, '')
    .toLowerCase()

/** Whether a word in Latin letters is given to people in many countries; of a double name the first part counts. */
export const isLatinGiven = (word: string): boolean => GIVENS.has(plain(word.split('-')[0] ?? ''))

/** Whether it is a family name that is frequent somewhere, or in Japan by its reading; `O'Brien` and `McDonald` are by their make. */
export function isLatinFamily(word: string): boolean {
  return (
    word.split('-').some((part) => FAMILIES.has(plain(part))) ||
    /^(?:O['’]|Ma?c)[A-Z][a-z]+$/.test(word) ||
    isJapaneseFamily(word)
  )
}

/** Whether a word is how a frequent family of Japan is read, however it is spelt: `Ohno`, `Satou`. */
export function isJapaneseFamily(word: string): boolean {
  const bare = plain(word)
  return bare.length > 3 && isRomaji(bare) && READINGS.has(spelt(bare))
}

/** Two or three words in capitals: `Megan Hughes`, `Maria de Souza`. */
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:de|da|van|von|bin|al|la|del))?(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u
/** What a firm's name ends with. */
const FIRM =
  / (?:inc|llc|ltd|limited|corp|co|gmbh|plc|company|group|holdings|trading|services|bank|foods|hotel|shop|store)\.?$/i
const CELLS_MIN = 5
const [FULL_MIN, COMMON_MIN] = [0.8, 0.2]

/** Whether cells are names of people: nearly all are full names in Latin letters, and one in five begins with a common given name. */
export function areLatinNames(cells: readonly string[]): boolean {
  const full = cells.map(tidyText).filter((cell) => FULL_NAME.test(cell) && !FIRM.test(cell))
  const common = full.filter((cell) => isLatinGiven(cell.slice(0, cell.indexOf(' '))))
  return (
    cells.length >= CELLS_MIN && full.length >= cells.length * FULL_MIN && common.length >= cells.length * COMMON_MIN
  )
}
