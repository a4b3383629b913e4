import { isLetter, numberAt } from './characters.ts'
import { byteAt, digitsAt, hexEnd } from './memory.ts'
import { NAME, ONE_WORD, PHONE, SHAPED, UNBROKEN, WHOLE_VALUE } from './places.ts'

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
  if (use === UNBROKEN) return beginsPlaceholder(byteAt(p)) || isHash(p, end)
  if (use === ONE_WORD || use === WHOLE_VALUE) return beginsPlaceholder(byteAt(p))
  if (use !== SHAPED) return false
  // In Latin letters it may be the word of another label: `name=email`.
  return rule === NAME ? isLetter(byteAt(p)) : rule === PHONE && mayBeOfFirm(p)
}
