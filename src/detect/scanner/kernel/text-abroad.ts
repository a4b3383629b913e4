import { isDigit, isLetter, isUpper } from './characters.ts'
import { byteAt, digitsAt } from './memory.ts'
import { CLOSE_BRACKET, COLON, COMMA, DOT, HYPHEN, OPEN_BRACKET, SLASH, SPACE } from './signs.ts'

/*
 * Whether something may stand at a place of a line that other countries write otherwise: numbers to call, addresses, accounts.
 * Only the recognizers tell; too many places may be named, never too few.
 */

/** Letters and digits of an account with its country, at most (ISO 13616). */
const ACCOUNT_MAX: i32 = 34
const TWO: i32 = 50

function partsGroups(c: i32): bool {
  return c === SPACE || c === HYPHEN || c === DOT
}

/**
 * Whether three digits at p may be the area of a North American number, its office, or the first half of a
 * postal code: `(614) 618-8155`, `614.618.8155`, `305-0031`.
 */
export function mayDialAbroad(p: i32): bool {
  const sign = byteAt(p + 3)
  const before = byteAt(p - 1)
  if (sign === CLOSE_BRACKET) {
    const office = byteAt(p + 4) === SPACE ? p + 5 : p + 4
    return before === OPEN_BRACKET && digitsAt(office) === 3 && digitsAt(office + 4) === 4
  }
  if (!partsGroups(sign)) return false
  const n = digitsAt(p + 4)
  if (n === 3) return byteAt(p) >= TWO && partsGroups(byteAt(p + 7)) && digitsAt(p + 8) === 4
  return (
    n === 4 &&
    ((sign === HYPHEN && (before === SPACE || before === OPEN_BRACKET) && byteAt(p + 8) !== HYPHEN) ||
      (partsGroups(before) && isDigit(byteAt(p - 2))))
  )
}

/** Whether n digits at p that begin with a zero and a blank behind them may begin a British number. */
export function mayDialBritain(p: i32, n: i32): bool {
  const second = byteAt(p + 1)
  return (
    n >= 3 &&
    n <= 5 &&
    byteAt(p + n) === SPACE &&
    (second === 49 || second === 50 || second === 55) &&
    digitsAt(p + n + 1) >= 3
  )
}

/** Whether n digits at p that begin with a zero may begin a number of the European continent, as people write it at home. */
export function mayDialEurope(p: i32, n: i32): bool {
  const sign = byteAt(p + n)
  if (!partsGroups(sign)) return false
  const second = p + n + 1
  const m = digitsAt(second)
  // `0033 8 91339685`, `010-8347-0179`.
  if (byteAt(p + 1) === 48) return n >= 3 && m > 0
  if (n === 3 && m === 4) return byteAt(p + 1) === 49 && byteAt(p + 2) === 48
  // `06 42 21 90 98`.
  if (n === 2 && m === 2)
    return byteAt(second + 2) === sign && digitsAt(second + 3) === 2 && byteAt(second + 5) === sign
  // `0151-75200696`, `08-977 223 31`.
  if (m >= 6 && m <= 8) return true
  return m === 3 && byteAt(second + 3) === SPACE && digitsAt(second + 4) >= 2
}

const GROUPS_MAX: i32 = 5

/**
 * Whether the run of n digits at p may be a number behind a word that begins with no zero, or a group of one:
 * `teléfono 956 85 01 37`, `al 918541001`.
 */
export function mayDialBehindWord(p: i32, n: i32): bool {
  let start = p
  for (let i = 0; i < GROUPS_MAX && byteAt(start - 1) === SPACE && isDigit(byteAt(start - 2)); i++) {
    start -= 2
    while (isDigit(byteAt(start - 1))) start--
  }
  if (byteAt(start - 1) !== SPACE || byteAt(start) === 48) return false
  const before = byteAt(start - 2)
  if (!isLetter(before) && before < 0x80 && before !== COLON && before !== DOT && before !== COMMA) return false
  const first = byteAt(start)
  if (n === 9) return start === p && (first === 50 || first === 54 || first === 55 || first === 57)
  const m = digitsAt(start)
  if (m < 2 || m > 4 || byteAt(start + m) !== SPACE) return false
  const second = start + m + 1
  const k = digitsAt(second)
  return k >= 2 && k <= 4 && byteAt(second + k) === SPACE && digitsAt(second + k + 1) >= 2
}

/** Whether an area stands before the stroke before p: `089/1234567`. */
export function isBehindArea(p: i32): bool {
  if (byteAt(p - 1) !== SLASH) return false
  let start = p - 1
  while (isDigit(byteAt(start - 1))) start--
  const n = p - 1 - start
  return n >= 3 && n <= 5 && byteAt(start) === 48 && byteAt(start + 1) !== 48
}

/** Whether two digits in brackets at p may be the area of a Brazilian number: `(21) 95988-4453`. */
export function mayDialBrazil(p: i32): bool {
  if (byteAt(p - 1) !== OPEN_BRACKET || byteAt(p + 2) !== CLOSE_BRACKET) return false
  const second = byteAt(p + 3) === SPACE ? p + 4 : p + 3
  const m = digitsAt(second)
  return (m === 4 || m === 5) && byteAt(second + m) === HYPHEN && digitsAt(second + m + 1) === 4
}

/** Whether the letters before the number at p say that it can be called: `TEL03(1234)5678`. */
export function isBehindTel(p: i32): bool {
  const last = byteAt(p - 1) | 32
  const middle = byteAt(p - 2) | 32
  const first = byteAt(p - 3) | 32
  return (first === 116 && middle === 101 && last === 108) || (first === 102 && middle === 97 && last === 120)
}

/** Whether a run of digits at p behind a capital may be the end of an account: two letters and two digits begin the word. */
export function mayBeAccountAbroad(p: i32): bool {
  let q = p - 1
  while (p - q < ACCOUNT_MAX && (isUpper(byteAt(q - 1)) || isDigit(byteAt(q - 1)))) q--
  return isUpper(byteAt(q)) && isUpper(byteAt(q + 1)) && isDigit(byteAt(q + 2)) && isDigit(byteAt(q + 3))
}

/** Whether the word before the blank at p is the country and check digits of an account that goes on in groups. */
export function mayBeginAccount(p: i32): bool {
  if (!isDigit(byteAt(p - 1)) || !isDigit(byteAt(p - 2)) || !isUpper(byteAt(p - 3)) || !isUpper(byteAt(p - 4)))
    return false
  return (isUpper(byteAt(p + 1)) || isDigit(byteAt(p + 1))) && byteAt(p + 5) === SPACE
}

/** Whether an address may end at the blank at p: `OH 43215` behind it, or a British postcode around it. */
export function mayEndAddress(p: i32): bool {
  if (isUpper(byteAt(p - 1)) && isUpper(byteAt(p - 2)) && byteAt(p - 3) === SPACE && digitsAt(p + 1) === 5) return true
  if (!isDigit(byteAt(p + 1)) || !isUpper(byteAt(p + 2)) || !isUpper(byteAt(p + 3))) return false
  return !isLetter(byteAt(p + 4)) && (isDigit(byteAt(p - 1)) || (isUpper(byteAt(p - 1)) && isDigit(byteAt(p - 2))))
}

/** Whether the bracket at p closes over `at`, which people write for the sign of an address of mail. */
export function hidesAt(p: i32): bool {
  return (
    (byteAt(p - 1) | 32) === 116 && (byteAt(p - 2) | 32) === 97 && !isLetter(byteAt(p - 3)) && !isDigit(byteAt(p - 3))
  )
}
