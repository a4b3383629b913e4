import { isDigit, isLetter, numberAt } from './characters.ts'
import { byteAt, digitsAt, findByte, hexEnd } from './memory.ts'
import { COUNTING, NAME, ONE_WORD, PHONE, SHAPED, UNBROKEN, WHOLE_VALUE } from './places.ts'
import { OPEN_BRACKET } from './signs.ts'

/*
 * What may stand behind a label and be no value of it, or another's, as `no-values.ts` of the room has it.
 */

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
 * Whether the word at p may be one of a program: `string`, `number`, `boolean`, `object`, `integer`, `undefined`, `null`, `nullptr`, `if`,
 * `else`, `elif`, `try`, `except`, `return`, `def`, `class`, `import`, `raise`, `self.`, `None`, `True`, `False`.
 */
function mayBeWord(p: i32): bool {
  const two = (byteAt(p) << 8) | byteAt(p + 1)
  if (two === 0x6966) return !isLetter(byteAt(p + 2)) && !isDigit(byteAt(p + 2))
  const three = (two << 8) | byteAt(p + 2)
  return (
    three === 0x737472 ||
    three === 0x6e756d ||
    three === 0x626f6f ||
    three === 0x6f626a ||
    three === 0x696e74 ||
    three === 0x756e64 ||
    three === 0x6e756c ||
    three === 0x656c73 ||
    three === 0x656c69 ||
    three === 0x747279 ||
    three === 0x657863 ||
    three === 0x726574 ||
    three === 0x646566 ||
    three === 0x636c61 ||
    three === 0x696d70 ||
    three === 0x726169 ||
    three === 0x73656c ||
    three === 0x4e6f6e ||
    three === 0x547275 ||
    three === 0x46616c
  )
}

/** Whether a word of a program may stand in [p, end): a bracket that opens, `=>`, `new` and its kin, or the name of a drawing. */
function mayBeOfSource(p: i32, end: i32): bool {
  const first = byteAt(p)
  if (first < 0x80 && !isLetter(first) && !isDigit(first)) return true
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (c === 40 || c === 91 || c === 123 || (c === 62 && byteAt(q - 1) === 61)) return true
    // `new`, `await`, `function`, `lambda`, `typeof` before a blank; `.svg`, `.ico`.
    if (c === 32 && q - p >= 3 && q - p <= 8 && isKeyword(p, q - p)) return true
    if (c === 46 && ((byteAt(q + 1) | 32) === 115 || (byteAt(q + 1) | 32) === 105)) return true
  }
  return false
}

function isKeyword(p: i32, n: i32): bool {
  const c = byteAt(p)
  return (
    (n === 3 && c === 110) || (n === 5 && c === 97) || (n === 8 && c === 102) || (n === 6 && (c === 108 || c === 116))
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
