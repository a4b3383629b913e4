import { byteAt } from './memory.ts'
import { COLON, DOT, QUOTE, SPACE } from './signs.ts'

/*
 * Words before four numbers with dots between them that make them a version of a program, and no address of a network.
 */

/** Whether the word ends at p that is written in small letters at `word`, n long, whatever its case. */
function endsWord(p: i32, a: i32, b: i32, c: i32): bool {
  return (byteAt(p - 3) | 32) === a && (byteAt(p - 2) | 32) === b && (byteAt(p - 1) | 32) === c
}

/** Whether `v`, `ver`, `version`, `build` or `release` stands before p, with up to three signs between. */
export function isVersion(p: i32): bool {
  let q = p
  for (let n = 0; n < 3; n++) {
    const c = byteAt(q - 1)
    if (c !== SPACE && c !== 61 && c !== COLON && c !== 47 && c !== QUOTE) break
    q--
  }
  if ((byteAt(q - 1) | 32) === 118) return true
  if (byteAt(q - 1) === DOT) q--
  if (endsWord(q, 118, 101, 114)) return true
  if (endsWord(q, 105, 111, 110)) return endsWord(q - 3, 101, 114, 115) && (byteAt(q - 7) | 32) === 118
  if (byteAt(q) === DOT) return false
  if (endsWord(q, 105, 108, 100)) return (byteAt(q - 4) | 32) === 117 && (byteAt(q - 5) | 32) === 98
  return endsWord(q, 97, 115, 101) && endsWord(q - 3, 101, 108, 101) && (byteAt(q - 7) | 32) === 114
}
