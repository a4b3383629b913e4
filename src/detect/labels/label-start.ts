import { labelWords, squeeze } from './label-dictionary.ts'
import { CONTACT, firstOfOwners, GUARDIAN, latinOwners } from './label-owners.ts'

/** How many units of a squeezed label in Latin letters are looked at. */
const UNITS = 4

/** Up to four units as one number. */
const packed = (text: string): number => {
  let number = 0
  for (let i = 0; i < Math.min(UNITS, text.length); i++) number = (number << 7) | text.charCodeAt(i)
  return number
}

const words = labelWords()
const latin = words.filter((word) => /^[\x21-\x7e]+$/.test(word.slice(0, UNITS)))
/** First units of everything in Latin letters that a label can be as a whole; what is shorter stands for all behind it. */
export const BEGINNINGS: ReadonlySet<number> = new Set(
  [
    ...latin,
    ...latinOwners.flatMap((owner) => (owner.length >= UNITS ? [owner] : latin.map((word) => owner + word))),
  ].map(packed),
)

/** The letters of a word, one bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= letterBit(word.charCodeAt(i) | 0x20)
  return letters
}

const letterBit = (lower: number): number => (lower >= 97 && lower <= 122 ? 1 << (lower - 97) : 0)

/** What names somebody else, in Latin letters. */
export const WORDS_OF_ANOTHER: readonly string[] = [GUARDIAN, CONTACT].flatMap(({ source }) =>
  source
    .replace(/\(\?=[^)]*\)/g, '')
    .replace(/[a-z]\?/g, '')
    .split('|')
    .filter((word) => /^[a-z]+$/.test(word)),
)
const OF_ANOTHER = WORDS_OF_ANOTHER.map(lettersOf)
/** Units with which any other label as a whole can begin. */
export const FIRST: ReadonlySet<string> = new Set(
  [...words, ...latinOwners, ...firstOfOwners].map((word) => word.charAt(0)),
)

/** Kana and kanji: what NFKC leaves as it is. */
export const isPlainJapanese = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc) || (code >= 0x3400 && code <= 0x9fff)

/** With brackets there is more than one way to read a label. */
const BRACKETS: ReadonlySet<number> = new Set([...'()[]{}<>'].map((c) => c.charCodeAt(0)))
const [SPACE, DOT, SLASH] = [0x20, 0x2e, 0x2f]

const ofAnother = (squeezed: string): boolean => GUARDIAN.test(squeezed) || CONTACT.test(squeezed)

/** What the labels that end at one place have in common. */
export interface LabelEnd {
  /** Whether some character beyond ASCII stands in the longest of them. */
  readonly wide: boolean
  /** Whether each has to be read in full, since brackets or somebody else stand in the longest. */
  readonly unclear: boolean
  /** Where the last word begins when it is a path of keys, such as `user.email`; else -1. */
  readonly path: number
}

/** Looks at the longest label that ends at `stop`. */
export function labelEnd(text: string, start: number, stop: number): LabelEnd {
  let [letters, path, word] = [0, false, start]
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7e || code < SPACE) return { wide: true, unclear: false, path: -1 }
    if (BRACKETS.has(code)) return { wide: false, unclear: true, path: -1 }
    letters |= letterBit(code | 0x20)
    if (code === SPACE) [word, path] = [i + 1, false]
    else if (code === DOT || code === SLASH) path = true
  }
  const unclear =
    OF_ANOTHER.some((needed) => (letters & needed) === needed) && ofAnother(squeeze(text.slice(start, stop)))
  return { wide: false, unclear, path: path ? word : -1 }
}

/**
 * False when `wholeLabel` certainly does not understand the label from `start` up to `stop`, which is most often so: it
 * then begins with units with which no known label and no owner begins, and names no guardian or contact.
 */
export function couldBeWhole(text: string, start: number, stop: number, end: LabelEnd): boolean {
  if (end.wide) return couldBeJapanese(text.slice(start, stop))
  if (end.unclear || start === end.path) return true
  let [units, beginning] = [0, 0]
  for (let i = start; i < stop && units < UNITS; i++) {
    const code = text.charCodeAt(i)
    const lower = code >= 65 && code <= 90 ? code | 0x20 : code
    if (letterBit(lower) === 0 && !(code >= 48 && code <= 57)) continue
    beginning = (beginning << 7) | lower
    units++
    if (BEGINNINGS.has(beginning)) return true
  }
  return false
}

/** Kana and kanji are what NFKC leaves as it is. */
function couldBeJapanese(label: string): boolean {
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i)
    if (code >= SPACE && code <= 0x7e ? BRACKETS.has(code) || code === DOT || code === SLASH : !isPlainJapanese(code))
      return true
  }
  const squeezed = squeeze(label)
  return FIRST.has(squeezed.charAt(0)) || ofAnother(squeezed)
}
