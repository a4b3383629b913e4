import { isLetter, isUpper } from './characters.ts'
import { isLatinProse, isOfRule, LABEL_ALONE_MAX, LATIN_NAME_MAX, RULE_MIN, tellsInProse } from './document-prose.ts'
import { beginsLikeLabel, holdsWord } from './label-beginnings.ts'
import { lettersOf } from './label-letters.ts'
import { byteAt, findByte, setWord } from './memory.ts'
import { ASKED_LINE, LINE_STARTS, TELLING_LINE } from './places.ts'
import { NARROW_LINE } from './prose-places.ts'
import { lineLength } from './prose-words.ts'
import { rowsWalked } from './records.ts'
import { COLON, COMMA, DOT, GREATER, HYPHEN, OPEN_BRACE, OPEN_BRACKET, SPACE } from './signs.ts'

/*
 * Which lines of a document may tell something about others, by the rules of `src/detect/prose/document.ts`: heads of mails, labels
 * alone, what frames a signature, ways to reach a firm, names alone, names in Latin letters and sentences in them. All others are what a line of a
 * log would be. A line that tells nothing may be taken for one that does, never the other way round.
 */

let isOn = false
let blankLines: i32 = 0

/** The lines that are walked over from now on are a document's. */
export function beginDocument(): void {
  isOn = true
  blankLines = 0
}

/** They are lines of a log again. */
export function endDocument(): void {
  isOn = false
}

export function isOfDocument(): bool {
  return isOn
}

/** How many lines held nothing but blanks since the document began. */
export function blankCount(): i32 {
  return blankLines
}

/** Notes where the line [p, end) begins, of which `prose` says that it was laid out, and whether somebody has to read it. */
export function noteLine(p: i32, end: i32, asked: bool, prose: bool): void {
  let mark: i32 = 0
  if (asked) mark = ASKED_LINE
  else if (prose ? tells(NARROW_LINE, NARROW_LINE + lineLength, true) : tells(p, end, false)) mark = TELLING_LINE
  setWord(LINE_STARTS + (rowsWalked() << 2), p | mark)
}

/** Whether the line of signs [p, end) may tell something about others. */
function tells(p: i32, end: i32, prose: bool): bool {
  let first = p
  while (first < end && byteAt(first) === SPACE) first++
  let last = end
  while (last > first && byteAt(last - 1) === SPACE) last--
  if (first === last) {
    blankLines++
    return false
  }
  let from = first
  while (from < last && (byteAt(from) === SPACE || byteAt(from) === GREATER)) from++
  if (beginsHead(from, last) || beginsContact(from) || holdsTwoNames(from, last)) return true
  // Words with a blank between, as in any sentence of a language of Europe.
  if (findByte(from, last, SPACE) < last && (!prose || isLatinProse())) return true
  if (prose) return tellsInProse(first - p, from - p, last - p)
  return (
    isRule(from, last) ||
    isLatinNameAlone(from, last) ||
    (last - first <= LABEL_ALONE_MAX && couldBeLatinLabel(first, last))
  )
}

/** A word in Latin letters and a colon, as lines of the head of a mail begin. */
function beginsHead(p: i32, end: i32): bool {
  let q = p
  while (q < end && (isLetter(byteAt(q)) || byteAt(q) === HYPHEN)) q++
  if (q === p) return false
  while (q < end && byteAt(q) === SPACE) q++
  return byteAt(q) === COLON
}

/** `TEL`, `FAX`, `URL`, `http`, `E-mail`, `Email`, `Mail`. */
function beginsContact(p: i32): bool {
  const word = ((byteAt(p) | 32) << 16) | ((byteAt(p + 1) | 32) << 8) | (byteAt(p + 2) | 32)
  switch (word) {
    case 0x74656c:
    case 0x666178:
    case 0x75726c:
    case 0x687474:
    case 0x652d6d:
    case 0x656d61:
    case 0x6d6169:
      return true
    default:
      return false
  }
}

/** Whether the line may begin a ruled one. */
function isRule(p: i32, end: i32): bool {
  if (end - p < RULE_MIN) return false
  for (let q = p; q < p + RULE_MIN; q++) if (!isOfRule(byteAt(q))) return false
  return true
}

/** Nothing but letters, blanks and commas, the first a capital. */
function isLatinNameAlone(p: i32, end: i32): bool {
  if (!isUpper(byteAt(p)) || end - p > LATIN_NAME_MAX) return false
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (!isLetter(c) && c !== SPACE && c !== COMMA) return false
  }
  return true
}

/** Whether the line of ASCII [p, end) may be a label that is known as a whole. */
function couldBeLatinLabel(p: i32, end: i32): bool {
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    // Brackets and paths of keys can be read in more than one way.
    if (c === OPEN_BRACKET || c === 60 || c === 91 || c === OPEN_BRACE || c === 46 || c === 47) return true
  }
  return beginsLikeLabel(p, end) || holdsWord(p, end, lettersOf(p, end))
}

/** Whether a word with a capital, or a title with its full stop, stands before a blank and another capital. */
function holdsTwoNames(p: i32, end: i32): bool {
  for (let at = findByte(p, end, SPACE); at < end; at = findByte(at + 1, end, SPACE)) {
    if (!isUpper(byteAt(at + 1))) continue
    let q = byteAt(at - 1) === DOT ? at - 2 : at - 1
    const last = q
    while (q > p && byteAt(q) >= 97 && byteAt(q) <= 122) q--
    if (q < last && isUpper(byteAt(q))) return true
  }
  return false
}
