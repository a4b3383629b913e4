import { labelWords } from '../labels/label-dictionary.ts'
import { FIRST, isPlainJapanese } from '../labels/label-start.ts'
import { STOPS, TRAILING } from '../labels/labelled-value.ts'
import { DULL_ENDING } from '../labels/labels.ts'
import { isLabelBorder, isNumberSign, LINE_START } from '../labels/text-labels.ts'
import { BEFORE_BARE } from '../names/bare-names.ts'
import { standsAlone } from '../names/given-alone.ts'
import { BEHIND_KUN, NO_TITLED } from '../names/honorifics.ts'
import { WEIGHTS } from '../names/learned-families.ts'
import { FAMILIES, GIVENS, USUAL } from '../names/name-dictionary.ts'
import { GIVEN_ENDINGS } from '../names/name-shapes.ts'
import { beginsLikeGiven, ENDS_PLAINLY } from '../names/prose-names.ts'
import { BEFORE_SHORT } from '../names/titled-names.ts'
import { FOLDED } from '../reader/fold.ts'
import { WORD_FOR_SOMEBODY } from '../recognizers/name.ts'
import * as places from './kernel/prose-places.ts'
import { alternativesOf, proseWords, split } from './prose-dictionary.ts'
import type { ScanKernel } from './scan-kernel.ts'

/*
 * What the kernel has to know of words and characters before it looks at lines with characters beyond ASCII, made from
 * what the recognizers themselves go by.
 */

/** Whether a unit stands for nothing but itself, as far as the kernel goes by; the others are left to the recognizers. */
function isPlain(code: number): boolean {
  if (code < 0x20 || code === 0x7f || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return false
  // High halves of the planes for private use.
  if (code >= 0xdb80 && code <= 0xdbff) return false
  const folded = String.fromCharCode(FOLDED[code] ?? code)
  return folded === ' ' || !/\s/.test(folded)
}

const isIn = (pattern: RegExp, code: number): boolean => pattern.test(String.fromCharCode(code))

const KANJI = /[\u3005\u3400-\u9fff\uf900-\ufaff]/
const HIRAGANA = /[\u3041-\u3096]/
const KATAKANA = /[\u30a1-\u30fa\u30fc]/
const MIDDLE_DOT = 0x30fb
/** Signs of ASCII at which the kernel looks, and the letters with which words of birth begin. */
const LOOKED_AT: ReadonlySet<number> = new Set([...' :)=>]@%+${*xXDrt0123456789'].map((c) => c.charCodeAt(0)))

/** What the kernel has to know of a unit beside its words. */
function classOf(code: number): number {
  const c = String.fromCharCode(code)
  let what = 0
  if (isIn(KANJI, code)) what |= places.OF_KANJI | places.OF_NAMES
  if (isIn(HIRAGANA, code)) what |= places.OF_HIRAGANA | places.OF_NAMES
  if (isIn(KATAKANA, code)) what |= places.OF_KATAKANA | places.OF_NAMES
  if (code === MIDDLE_DOT) what |= places.OF_NAMES
  if (isLabelBorder(code)) what |= places.BORDER
  if (TRAILING.has(code)) what |= places.TRAILING
  if (STOPS.has(code)) what |= places.STOPS_VALUE
  if (LINE_START.test(c)) what |= places.OPENS_LINE
  if (!isNumberSign(code)) what |= places.BEYOND_NUMBERS
  if (STOPS.has(code) || c === ' ' || c === ',') what |= places.PARTS_VALUES
  if (/[代窓大]/.test(c)) what |= places.OF_DESKS
  if (/[*xX•●]/.test(c)) what |= places.OF_MASKS
  if (BEFORE_SHORT.test(c)) what |= places.BEFORE_SHORT
  if (BEFORE_BARE.test(c)) what |= places.BEFORE_BARE
  if (BEHIND_KUN.test(c)) what |= places.BEHIND_KUN
  return what
}

interface Image {
  /** One word for each unit of UTF-16, and its usual form. */
  readonly marks: Int32Array
  readonly usual: Uint16Array
  /** One word for each narrow sign. */
  readonly classes: Int32Array
  readonly words: ReadonlyMap<string, number>
}

function makeImage(): Image {
  const words = proseWords()
  const marks = new Int32Array(0x10000)
  const classes = new Int32Array(256)
  const narrow = new Map<number, number>()
  for (let code = 0; code < 0x80; code++) classes[code] = classOf(code)
  for (let code = 0; code < 0x10000; code++) {
    if (!isPlain(code)) continue
    const folded = foldedOf(code)
    let sign = folded
    if (folded > 0x7f) {
      const what = classOf(folded)
      sign = narrow.get(what) ?? 0x80 + narrow.size
      narrow.set(what, sign)
      classes[sign] = what
    }
    if (sign > 0xff) throw new RangeError('more kinds of characters than the kernel can tell apart')
    marks[code] = sign | marksOf(code, folded)
  }
  for (const [word, what] of words) addWord(marks, word, what)
  return { marks, usual: USUAL, classes, words }
}

/** The folded form of a unit; a long vowel mark stays, since the kernel asks where it could be a hyphen. */
const foldedOf = (code: number): number => (FOLDED[code] === 0xffff ? code : (FOLDED[code] ?? code))

/** Endings of labels beside the words of the dictionary: dull ones, questions, letters and digits. */
const ENDS: ReadonlySet<string> = new Set(
  [...labelWords(), ...alternativesOf(DULL_ENDING), ...split('番号 コード 欄 か ください')].map((word) =>
    word.slice(-1),
  ),
)

function marksOf(code: number, folded: number): number {
  const c = String.fromCharCode(folded)
  const letter = /[0-9A-Za-z]/.test(c)
  let mark = 0
  if (USUAL[code] !== code) mark |= places.VARIANT
  if (GIVEN_ENDINGS.has(c)) mark |= places.ENDS_GIVEN
  if (beginsLikeGiven(c)) mark |= places.BEGINS_MODERN
  if (ENDS_PLAINLY.test(c)) mark |= places.ENDS_PLAINLY
  if (WORD_FOR_SOMEBODY.test(c)) mark |= places.FOR_SOMEBODY
  if (NO_TITLED.test(c)) mark |= places.NO_TITLED
  if (FIRST.has(c.toLowerCase())) mark |= places.BEGINS_LABEL
  if (letter || ENDS.has(c)) mark |= places.ENDS_LABEL
  if (/[QqＱ問設質]/.test(c)) mark |= places.BEGINS_QUESTION
  if (letter || folded === 0x20 || (isPlainJapanese(folded) && folded !== MIDDLE_DOT) || folded === 0x3005)
    mark |= places.IN_LABELS
  if (LOOKED_AT.has(folded) || /[】〕は•●・]/.test(c)) mark |= places.EVENT
  return mark
}

/** Notes of the first unit of a word that a word begins there. */
function addWord(marks: Int32Array, word: string, what: number): void {
  const first = word.charCodeAt(0)
  let mark = marks[first] ?? 0
  // Words that begin with two signs of ASCII end with a colon, at which the kernel looks.
  const isSought = (what & places.SOUGHT) !== 0 && (first >= 0x80 || word.charCodeAt(1) >= 0x80)
  if (isSought) mark |= (1 << (places.WORD_SHIFT + word.length - 1)) | places.EVENT
  if ((what & places.NAMES_ANOTHER) !== 0) mark |= places.BEGINS_ANOTHER
  marks[first] = mark
}

/** Family names begin with a unit in any of its forms. */
function addFamilies(marks: Int32Array): void {
  const lengths = new Map<number, number>()
  for (const name of FAMILIES.keys()) {
    const first = USUAL[name.charCodeAt(0)] ?? 0
    if (name.length <= 5) lengths.set(first, (lengths.get(first) ?? 0) | (1 << (name.length - 1)))
  }
  for (let code = 0; code < 0x10000; code++) {
    const bits = lengths.get(USUAL[code] ?? code) ?? 0
    if (bits !== 0 && (marks[code] ?? 0) !== 0)
      marks[code] = (marks[code] ?? 0) | (bits << places.FAMILY_SHIFT) | (isIn(KANJI, code) ? places.EVENT : 0)
  }
}

/** Given names that may stand alone begin with a unit in any of its forms. */
function addGivens(marks: Int32Array): void {
  const firsts = new Set<number>()
  for (const given of GIVENS)
    if (given.length > 1 && isIn(KANJI, given.charCodeAt(0)) && standsAlone(given))
      firsts.add(USUAL[given.charCodeAt(0)] ?? 0)
  for (let code = 0; code < 0x10000; code++)
    if (firsts.has(USUAL[code] ?? code) && (marks[code] ?? 0) !== 0) marks[code] = (marks[code] ?? 0) | places.EVENT
}

let image: Image | undefined
const prepared = new WeakSet<ScanKernel>()

/** Lays in the memory of a kernel what it has to know of words and characters, once. */
export function placeProseWords(kernel: ScanKernel): void {
  if (prepared.has(kernel)) return
  if (!image) {
    image = makeImage()
    addFamilies(image.marks)
    addGivens(image.marks)
  }
  const { buffer } = kernel.memory
  const words = new Int32Array(buffer)
  const units = new Uint16Array(buffer)
  words.set(image.marks, places.UNIT_MARKS >> 2)
  units.set(image.usual, places.USUAL_UNITS >> 1)
  words.set(image.classes, places.SIGN_CLASSES >> 2)
  new Int8Array(buffer).set(WEIGHTS, places.FAMILY_WEIGHTS)
  kernel.learnSigns()
  for (const [word, what] of image.words) {
    for (let i = 0; i < word.length; i++) units[(places.LINE >> 1) + i] = word.charCodeAt(i)
    kernel.learnProseWord(word.length, what)
  }
  prepared.add(kernel)
}
