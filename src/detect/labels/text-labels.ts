import { rememberedEnd, rememberedWhole } from './label-memory.ts'
import { couldBeWhole, labelEnd } from './label-start.ts'
import { valueEnd, valueStart, WA } from './labelled-value.ts'
import type { LabelMeaning } from './labels.ts'

/** A value that stands behind its label in a line. Offsets are UTF-16 units of the line. */
export interface LabelledSpan {
  readonly meaning: LabelMeaning
  readonly labelStart: number
  readonly start: number
  readonly end: number
  /** True when only a blank parts label and value inside a line, so that the value has to bear the label out. */
  readonly loose: boolean
}

export interface FoundLabel {
  readonly meaning: LabelMeaning
  readonly labelStart: number
  readonly loose: boolean
}

const [BEFORE_LABEL, PAREN, CLOSING_PAREN, BLANK, PARTING] = [1, 2, 4, 8, 16]
/** What each UTF-16 unit of a folded line can be. */
const MARKS = new Uint8Array(0x10000)
for (const [characters, mark] of [
  [',;&?{}[]【】〔〕<>|"\'`、。，\t(（)）/「」『』', BEFORE_LABEL],
  ['()（）', PAREN],
  [')）', CLOSING_PAREN],
  // May part a label from its value.
  [':=】〕]>) \tは', PARTING],
] as const)
  for (const c of characters) MARKS[c.charCodeAt(0)] = (MARKS[c.charCodeAt(0)] ?? 0) | mark
for (let code = 0; code < 0x10000; code++)
  if (/\s/.test(String.fromCharCode(code))) MARKS[code] = (MARKS[code] ?? 0) | BLANK

/** What the unit may be in a folded line: a border of labels, or one of those between label and value. */
export const isLabelBorder = (code: number): boolean => ((MARKS[code] ?? 0) & BEFORE_LABEL) !== 0

const marksAt = (text: string, at: number): number => MARKS[text.charCodeAt(at)] ?? 0

const LABEL_LENGTH_MAX = 30
const [SPACE, TAB, QUOTE, APOSTROPHE, COLON] = [0x20, 0x09, 0x22, 0x27, 0x3a]
const [EQUALS, CLOSING_ROUND, GREATER] = [0x3d, 0x29, 0x3e]

/** Every label of a folded line that the dictionary knows, with its value; values end where the next label begins. */
export function labelledSpans(text: string): readonly LabelledSpan[] {
  const found: (FoundLabel & { readonly valueStart: number; readonly sign: number })[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    const length = ((MARKS[sign] ?? 0) & PARTING) === 0 ? 0 : signLength(text, at, sign)
    if (length === 0) continue
    const blank = sign === SPACE || sign === TAB
    const label = blank ? labelBehindBlank(text, at, from) : labelBefore(text, at, from)
    if (label) {
      from = at + length
      found.push({
        meaning: label.meaning,
        labelStart: label.labelStart,
        loose: label.loose,
        valueStart: valueStart(text, from),
        sign,
      })
    }
    at += length - 1
  }
  return found.map((f, i) => ({
    meaning: f.meaning,
    labelStart: f.labelStart,
    start: f.valueStart,
    end: valueEnd(text, f.valueStart, found[i + 1]?.labelStart ?? text.length, f),
    loose: f.loose,
  }))
}

/** How long the sign at `at` is if one begins there that parts labels from values, else 0. */
function signLength(text: string, at: number, sign: number): number {
  switch (sign) {
    case SPACE:
    case TAB: {
      let end = at + 1
      while (text.charCodeAt(end) === SPACE || text.charCodeAt(end) === TAB) end++
      return end - at
    }
    case COLON:
    case EQUALS:
    case CLOSING_ROUND:
    case GREATER:
    case 0x5d: // ]
    case 0x3011: // 】
    case 0x3015: // 〕
      return 1
    case WA:
      // `ログインIDはm2j001です`: parts a label from letters or digits.
      return isLetterOrDigit(text.charCodeAt(at + 1)) || parted(text, at) ? 1 : 0
    default:
      return 0
  }
}

/** `パスワードは p@ss3683 です`: a blank behind は, then what can only be a password, and no address where it was sent. */
const PASSWORD_BEHIND =
  /(?<=スワード|暗証番号)は(?! *(?:https?:|[^ ]+@[^ ]+\.))(?: +|(?=[^A-Za-z0-9]))(?=[!-~]{4})(?:[!-~]*[\d!-/:-@[-`{-~][!-~]*|[A-Za-z]+(?= ?(?:です|でした|。|$)))(?! ?(?:文字|桁))/y

function parted(text: string, at: number): boolean {
  PASSWORD_BEHIND.lastIndex = at
  return PASSWORD_BEHIND.test(text)
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isNumeral = (code: number): boolean => code >= 48 && code <= 57
const isLetterOrDigit = (code: number): boolean => isNumeral(code) || isCapital(code) || (code >= 97 && code <= 122)

/** `https://`, `12:34`, `::` are no labels. */
function isTimeOrAddress(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== COLON) return false
  const next = text.charCodeAt(at + 1)
  return (
    text.startsWith('//', at + 1) ||
    next === COLON ||
    text.charCodeAt(at - 1) === COLON ||
    (isNumeral(text.charCodeAt(at - 1)) &&
      isNumeral(next) &&
      isNumeral(text.charCodeAt(at + 2)) &&
      !isNumeral(text.charCodeAt(at + 3)))
  )
}

/** `竹内様（配偶者）来店`: behind an honorific brackets say who it was, not what follows. */
const HONORIFIC_END: ReadonlySet<string> = new Set('様氏殿ん')

/** The longest known label that ends before the sign at `end`. */
function labelBefore(text: string, end: number, from: number): FoundLabel | null {
  const sign = text.charCodeAt(end)
  const next = text.charCodeAt(end + 1)
  if (isTimeOrAddress(text, end) || (sign === CLOSING_ROUND && (next === COLON || next === EQUALS))) return null
  let stop = end
  while (stop > from && isQuoteOrSpace(text.charCodeAt(stop - 1))) stop--
  const start = labelStart(text, stop, from)
  if (start === stop || (sign === CLOSING_ROUND && text.charCodeAt(start - 1) !== 0x28)) return null
  if (sign === CLOSING_ROUND && HONORIFIC_END.has(text.charAt(start - 2))) return null
  return longestLabel(text, start, stop, sign !== WA)
}

/** The longest known label that ends at `stop`, and begins at `start` or behind a blank; with `byEnd` also by its end. */
export function longestLabel(text: string, start: number, stop: number, byEnd: boolean): FoundLabel | null {
  const label = labelEnd(text, start, stop)
  for (let at = start; at < stop; at++) {
    if (at !== start && text.charCodeAt(at - 1) !== SPACE) continue
    const meaning = couldBeWhole(text, at, stop, label) ? known(rememberedWhole, text, at, stop) : null
    if (meaning) return { meaning, labelStart: at, loose: false }
  }
  for (let at = start; at < stop && byEnd; at++) {
    if (at !== start && text.charCodeAt(at - 1) !== SPACE) continue
    const meaning = known(rememberedEnd, text, at, stop)
    if (meaning) return { meaning, labelStart: at, loose: false }
  }
  return null
}

const isQuoteOrSpace = (code: number): boolean => code === SPACE || code === QUOTE || code === APOSTROPHE

/** Where a label that ends at `stop` can begin at the earliest. */
function labelStart(text: string, stop: number, from: number): number {
  const floor = Math.max(from, stop - LABEL_LENGTH_MAX)
  // Brackets at a label's end belong to it: `電話番号（携帯）：`.
  const inBrackets = (marksAt(text, stop - 1) & CLOSING_PAREN) !== 0
  let start = stop
  while (start > floor) {
    const marks = marksAt(text, start - 1)
    if ((marks & BEFORE_LABEL) !== 0 && !(inBrackets && (marks & PAREN) !== 0)) break
    start--
  }
  return start < stop && isLowHalf(text.charCodeAt(start)) ? start + 1 : start
}

/** The second half of a character of two units: nothing begins or ends before it. */
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** One word before a blank: any exact label at the line's beginning, else one that its value has to bear out. */
function labelBehindBlank(text: string, end: number, from: number): FoundLabel | null {
  const last = text.charCodeAt(end - 1)
  if (last <= 0x7f && !isCapital(last) && !isNumeral(last)) return null
  let start = end
  while (start > from && end - start <= LABEL_LENGTH_MAX && (marksAt(text, start - 1) & BLANK) === 0) start--
  const length = end - start
  if (length < 2 || length > 20 || (last <= 0x7f && !isShout(text, start, end))) return null
  const meaning = wordLabel(text, start, end)
  if (!meaning) return null
  const first = text.charCodeAt(start)
  const begins = !(first >= 97 && first <= 122) && isLineStart(text, start)
  if (meaning.use === 'ignore' && !begins) return null
  return { meaning, labelStart: start, loose: !begins }
}

/** What the word [start, end) means as a label. */
export const wordLabel = (text: string, start: number, end: number): LabelMeaning | null =>
  known(rememberedWhole, text, start, end)

/** Two to six capitals and perhaps a digit, such as `TEL2`. */
function isShout(text: string, start: number, end: number): boolean {
  const letters = isNumeral(text.charCodeAt(end - 1)) ? end - 1 : end
  if (letters - start < 2 || letters - start > 6) return false
  for (let at = start; at < letters; at++) if (!isCapital(text.charCodeAt(at))) return false
  return true
}

/** Marks of lists, and blanks. */
export const LINE_START = /^[\s>・*#■□◆◇●○◎▼▽▲△★☆※|-]*$/
const isLineStart = (text: string, at: number): boolean => LINE_START.test(text.slice(0, at))

type Question = (label: string) => LabelMeaning | null

function known(ask: Question, text: string, start: number, stop: number): LabelMeaning | null {
  let at = start
  while (at < stop && isNumberSign(text.charCodeAt(at))) at++
  return at === stop ? null : ask(text.slice(start, stop))
}

/** What numbers, moments and addresses of a network are made of. */
export const isNumberSign = (code: number): boolean =>
  (code >= 0x2c && code <= 0x3a && code !== 0x2f) || ((MARKS[code] ?? 0) & BLANK) !== 0
