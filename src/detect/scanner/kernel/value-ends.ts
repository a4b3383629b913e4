import { loginRun } from './cell-bits.ts'
import { byteAt } from './memory.ts'
import { CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, SPACE } from './signs.ts'

/*
 * Values behind labels, as signs of one byte each: those of a line of ASCII, or the narrow ones of another line.
 */
const LOGIN_MIN: i32 = 4
const LOGIN_MAX: i32 = 24

/** Whether a closing bracket ends the value [p, end) that was opened in it. */
export function isClosed(p: i32, end: i32): bool {
  const last = byteAt(end - 1)
  if (last !== CLOSE_BRACKET && last !== 93 && last !== 125) return false
  for (let q = p; q < end - 1; q++) {
    const c = byteAt(q)
    if (c === OPEN_BRACKET || c === 91 || c === OPEN_BRACE) return true
  }
  return false
}

/** Whether [p, end) begins with a login name: letters and a digit, 4 to 24 signs, then a blank or the end. */
export function beginsWithLogin(p: i32, end: i32): bool {
  const n = loginRun(p, end)
  return n >= LOGIN_MIN && n <= LOGIN_MAX && (p + n === end || byteAt(p + n) === SPACE)
}
