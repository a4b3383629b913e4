/*
 * How many places of a line of fixed width a character takes. Programs disagree: of some signs (`±`, `×`, `é`) Japanese ones say
 * two places and others one (Unicode UAX #11, East Asian Ambiguous), and some count the bytes that a character takes in UTF-8.
 */

/** `usual`: a full-width character takes two places; `ambiguous`: so do signs of either width; `bytes`: those of UTF-8. */
export type Measure = 'usual' | 'ambiguous' | 'bytes'

/** Every way to count places, the most usual first. */
export const MEASURES: readonly Measure[] = ['usual', 'ambiguous', 'bytes']

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f]/
/** Letters and signs of either width in Latin-1 and beyond, Greek, Cyrillic, and signs of JIS X 0208. */
const AMBIGUOUS =
  /[\u00a1\u00a4\u00a7\u00a8\u00aa\u00ad\u00ae\u00b0-\u00b4\u00b6-\u00ba\u00bc-\u00bf\u00c6\u00d0\u00d7\u00d8\u00de-\u00e1\u00e6\u00e8-\u00ea\u00ec\u00ed\u00f0\u00f2\u00f3\u00f7-\u00fa\u00fc\u00fe\u0101\u0111\u0113\u011b\u0126\u0127\u012b\u0131-\u0133\u0138\u013f-\u0142\u0144\u0148-\u014b\u014d\u0152\u0153\u0166\u0167\u016b\u0391-\u03a9\u03b1-\u03c9\u0401\u0410-\u044f\u0451\u2010\u2013-\u2016\u2018\u2019\u201c\u201d\u2020-\u2022\u2024-\u2027\u2030\u2032\u2033\u2035\u203b\u203e\u2103\u2116\u2121\u2122\u2126\u212b\u2160-\u216b\u2170-\u2179\u2190-\u2199\u21d2\u21d4\u2200-\u22bf\u2312\u2460-\u24e9\u2500-\u257f\u25a0-\u25ef\u2605\u2606\u260e\u2640\u2642\u266a\u266d\u266f]/

/** Whether a character takes two places wherever it stands. */
export const isWide = (character: string): boolean => WIDE.test(character)

/** How many places a character takes. */
export function placesOf(character: string, measure: Measure = 'usual'): number {
  if (character < '\u0080') return 1
  if (measure === 'bytes') return Buffer.byteLength(character)
  return WIDE.test(character) || (measure === 'ambiguous' && AMBIGUOUS.test(character)) ? 2 : 1
}

/** How many places a line takes, as usual. */
export function widthOf(line: string): number {
  let places = 0
  for (const character of line) places += placesOf(character)
  return places
}

/** The characters of a line by the places they take; one that takes several stands in all of them. */
export const placed = (line: string, measure: Measure = 'usual'): readonly string[] =>
  [...line].flatMap((character) => {
    const places = placesOf(character, measure)
    return places === 1 ? [character] : Array.from({ length: places }, () => character)
  })

/** Whether lines would be cut at other places if a character were counted in another way. */
export const differ = (lines: readonly string[], measure: Measure): boolean =>
  measure !== 'usual' && lines.some((line) => [...line].some((c) => placesOf(c, measure) !== placesOf(c)))
