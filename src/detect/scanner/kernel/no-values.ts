import { mayHoldSource } from './cell-bits.ts'
import { isDigit, isLetter, numberAt, threeAt } from './characters.ts'
import { byteAt, digitsAt, findByte, hexEnd } from './memory.ts'
import { COUNTING, NAME, ONE_WORD, PHONE, SHAPED, UNBROKEN, WHOLE_VALUE } from './places.ts'
import { OPEN_BRACKET } from './signs.ts'

/*
 * What may stand behind a label and be no value of it, or another's, as `no-values.ts` of the room has it.
 */
/** A bit for each letter that words of programs begin with, small or not. */
const WORD_LETTERS: i32 = 0x3c_c27c

/** Brackets, `$`, `%`, `*`, `.`, a grave accent and `_`, with which what stands for a value begins; `X` and `x`. */
function beginsPlaceholder(c: i32): bool {
  return (
    c === 123 ||
    c === 36 ||
    c === 40 ||
    c === 60 ||
    c === 96 ||
    c === 42 ||
    c === 37 ||
    c === 95 ||
    c === 46 ||
    (c | 32) === 120
  )
}

/**
 * Whether the word at p may be one of a program, by its first four letters: `string`, `number`, `boolean`, `object`, `integer`,
 * `undefined`, `undef`, `null`, `nullptr`, `else`, `elif`, `except`, `return`, `class`, `import`, `raise`, `self.`, `None`, `True`, `False`,
 * and all of `if`, `try` and `def`.
 */
function mayBeWord(p: i32): bool {
  const first = byteAt(p)
  // b c d e i n o r s t u, F N T.
  if (first < 64 || (WORD_LETTERS & (1 << (first & 31))) === 0) return false
  const three = threeAt(p)
  const fourth = byteAt(p + 3)
  if (three >> 8 === 0x6966) return !isOfName(three & 255)
  if (three === 0x747279 || three === 0x646566) return !isOfName(fourth)
  switch ((three << 8) | fourth) {
    case 0x73747269:
    case 0x6e756d62:
    case 0x626f6f6c:
    case 0x6f626a65:
    case 0x696e7465:
    case 0x756e6465:
    case 0x6e756c6c:
    case 0x656c7365:
    case 0x656c6966:
    case 0x65786365:
    case 0x72657475:
    case 0x636c6173:
    case 0x696d706f:
    case 0x72616973:
    case 0x73656c66:
    case 0x4e6f6e65:
    case 0x54727565:
    case 0x46616c73:
      return true
    default:
      return false
  }
}

/** Whether c goes on with the name of a variable. */
function isOfName(c: i32): bool {
  return isLetter(c) || isDigit(c)
}

/** Whether a word of a program may stand in [p, end): a bracket that opens, `=>`, `new` and its kin, or the name of a drawing. */
function mayBeOfSource(p: i32, end: i32): bool {
  const first = byteAt(p)
  if (first < 0x80 && !isLetter(first) && !isDigit(first)) return true
  if (!mayHoldSource(p, end)) return false
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (c === 40 || c === 91 || c === 123 || (c === 62 && byteAt(q - 1) === 61)) return true
    if (c === 32 && q - p >= 3 && q - p <= 8 && isKeyword(p, q - p)) return true
    if (c === 46 && isOfDrawing(threeAt(q + 1) | 0x202020)) return true
  }
  return false
}

/** `svg` and `ico`. */
function isOfDrawing(three: i32): bool {
  return three === 0x737667 || three === 0x69636f
}

/** Whether the n letters at p may be `new`, `await`, `function`, `lambda` or `typeof`. */
function isKeyword(p: i32, n: i32): bool {
  const three = threeAt(p)
  return (
    (n === 3 && three === 0x6e6577) ||
    (n === 5 && three === 0x617761) ||
    (n === 8 && three === 0x66756e) ||
    (n === 6 && (three === 0x6c616d || three === 0x747970))
  )
}

/** Hex digits as long as those of a hash: 32, 40, 56, 64, 96 or 128. */
function isHash(p: i32, end: i32): bool {
  const n = end - p
  return (n === 32 || n === 40 || n === 56 || n === 64 || n === 96 || n === 128) && hexEnd(p, end) === end
}

/** Numbers that begin with 0120, 0180, 0570, 0800 or 0990 are firms'. */
function mayBeOfFirm(p: i32): bool {
  if (byteAt(p) !== 48 || digitsAt(p) < 4) return false
  const code = numberAt(p + 1, 3)
  return code === 120 || code === 800 || code === 570 || code === 990 || code === 180
}

/** Whether only the recognizers can tell if the value [p, end) of a label is one. */
export function mayBeNoValue(use: i32, rule: i32, p: i32, end: i32): bool {
  if (mayBeWord(p)) return true
  if (use === UNBROKEN)
    return beginsPlaceholder(byteAt(p)) || isHash(p, end) || end - p === 1 || findByte(p, end, OPEN_BRACKET) < end
  if (use === ONE_WORD || use === WHOLE_VALUE || use === COUNTING)
    return beginsPlaceholder(byteAt(p)) || mayBeOfSource(p, end)
  if (use !== SHAPED) return false
  // In Latin letters it may be the word of another label: `name=email`.
  return rule === NAME ? isLetter(byteAt(p)) : rule === PHONE && mayBeOfFirm(p)
}
