import { isDigit, isLetter, isUpper, numberAt } from './characters.ts'
import { isOfABrand, isOneDigit, passesCorporateNumber, passesLuhn, passesMyNumber } from './check-digits.ts'
import { addUnlabelled } from './found.ts'
import { byteAt, digitsAt, setByte } from './memory.ts'
import { isNationalPhone } from './numbers.ts'
import {
  FOUND_CARD,
  FOUND_CORPORATE_NUMBER,
  FOUND_MY_NUMBER,
  FOUND_NETWORK_ADDRESS,
  FOUND_PHONE,
  FOUND_PLAIN_PHONE,
  SCRATCH,
} from './places.ts'
import { AT, CLOSE_BRACKET, COLON, DOT, HYPHEN, LOW_LINE, OPEN_BRACKET, PLUS, SPACE } from './signs.ts'
import {
  isBehindArea,
  isBehindTel,
  mayBeAccountAbroad,
  mayDialAbroad,
  mayDialBehindWord,
  mayDialBrazil,
  mayDialBritain,
  mayDialEurope,
} from './text-abroad.ts'
import { isVersion } from './version-words.ts'

/** How far behind a card its last month may be told. */
const EXPIRY_WITHIN: i32 = 32

/** The run of digits that was looked at last, so that none is looked at twice. */
let lastRun: i32 = 0
/** Where the last text ends that is written like a telephone number, and the last network address. */
let phoneEnd: i32 = 0
let networkEnd: i32 = 0

export function beginNumbers(p: i32): void {
  lastRun = 0
  phoneEnd = p
  networkEnd = p
}

function isOfWord(c: i32): bool {
  return isLetter(c) || isDigit(c) || c === LOW_LINE
}

/** Whether a number behind c belongs to something longer: a word, a version, a date. */
function joinsNumber(c: i32): bool {
  return isOfWord(c) || c === DOT || c === PLUS || c === HYPHEN
}

/** The same for telephone numbers, which no path, fraction or setting holds. */
function joinsPhone(c: i32): bool {
  return joinsNumber(c) || c === 47 || c === AT || c === 35 || c === 61
}

/** Whether a telephone number cannot end at p. */
function goesOnAsPhone(p: i32): bool {
  const c = byteAt(p)
  if (isOfWord(c) || c === AT) return true
  return (c === HYPHEN || c === DOT || c === COLON || c === 47) && isDigit(byteAt(p + 1))
}

/** Looks at the run of digits that ends at `end`, unless it was looked at. False when the recognizers have to look. */
export function lookAtRunBefore(end: i32): bool {
  let p = end - 1
  while (isDigit(byteAt(p - 1))) p--
  return lookAtRun(p)
}

/** Looks at what begins with the run of digits at p. False when the recognizers have to look. */
export function lookAtRun(p: i32): bool {
  if (p <= lastRun) return true
  lastRun = p
  const n = digitsAt(p)
  const before = byteAt(p - 1)
  if (n <= 3 && byteAt(p + n) === DOT) lookAtNetworkAddress(p, before)
  if (byteAt(p) === 48 && n > 1 && p >= phoneEnd) {
    if (joinsPhone(before) ? isBehindTel(p) : !lookAtPhone(p, n, before)) return false
  }
  if (before === SPACE && mayDialBehindWord(p, n)) return false
  if (n === 2) return !mayDialBrazil(p)
  if (n === 3) return p < phoneEnd || !mayDialAbroad(p)
  if (n >= 7) return !isBehindArea(p) && lookAtLongRun(p, n, before)
  if (n === 4) return (joinsNumber(before) && !isBehindNo(p)) || !beginsGroups(p + 4)
  return n !== 6 || byteAt(p + 6) !== HYPHEN || before === HYPHEN || digitsAt(p + 7) !== 7
}

/** Whether `No.` stands right before p, which is no part of the number. */
function isBehindNo(p: i32): bool {
  return byteAt(p - 1) === DOT && (byteAt(p - 2) | 32) === 111 && (byteAt(p - 3) | 32) === 110
}

/** Whether a card may expire soon behind p: two numbers with a stroke between. */
function tellsExpiry(p: i32): bool {
  for (let q = p; q < p + EXPIRY_WITHIN; q++) {
    const c = byteAt(q)
    if (c === 10) return false
    if (c === 47 && isDigit(byteAt(q - 1)) && isDigit(byteAt(q + 1))) return true
  }
  return false
}

/** Whether groups of a card or an individual number go on behind the first four digits. */
function beginsGroups(p: i32): bool {
  const sign = byteAt(p)
  if (sign !== SPACE && sign !== HYPHEN) return false
  const n = digitsAt(p + 1)
  return (n === 4 || n === 6) && byteAt(p + 1 + n) === sign && digitsAt(p + 2 + n) >= 4
}

/** Numbers of seven digits and more in one run. */
function lookAtLongRun(p: i32, n: i32, before: i32): bool {
  const end = p + n
  const next = byteAt(end)
  if (isUpper(before)) {
    if (mayBeAccountAbroad(p)) return false
    if ((n === 7 || n === 8) && !isOfWord(next) && !isOfWord(byteAt(isUpper(byteAt(p - 2)) ? p - 3 : p - 2)))
      return false
    if (n === 7) return !isUpper(byteAt(p - 2)) || isOfWord(next)
    if (n === 8) return !isUpper(byteAt(p - 2)) || !isUpper(next) || !isUpper(byteAt(end + 1))
    return n !== 13 || before !== 84
  }
  if (n >= 14 && n <= 16 && isBehindNo(p)) return false
  if (n < 12 || n > 16 || joinsNumber(before) || isLetter(next) || next === LOW_LINE) return true
  const behind = isDigit(byteAt(end + 1))
  if (behind && (next === HYPHEN || next === DOT)) return true
  if (n === 12) {
    if (behind && (next === COLON || next === SPACE)) return true
    if (passesMyNumber(p) && !isOneDigit(p, n)) addUnlabelled(FOUND_MY_NUMBER, p, end)
  } else if (n === 13) {
    if (!(behind && next === COLON) && passesCorporateNumber(p)) addUnlabelled(FOUND_CORPORATE_NUMBER, p, end)
  } else if (isOfABrand(p, n) && passesLuhn(p, n) && !isOneDigit(p, n)) {
    if (tellsExpiry(end)) return false
    addUnlabelled(FOUND_CARD, p, end)
  }
  return true
}

/** Looks at up to four numbers with dots between them at p. More of them, or letters at the end, are something else. */
function lookAtNetworkAddress(p: i32, before: i32): void {
  if (p < networkEnd || joinsNumber(before) || before === COLON || before === 47) return
  let address: i32 = 0
  let first: i32 = 0
  let isAddress = true
  let q = p
  for (let part = 0; part < 4; part++) {
    const n = digitsAt(q)
    if (n < 1 || n > 3) return
    const value = numberAt(q, n)
    if (value > 255 || (n > 1 && byteAt(q) === 48)) isAddress = false
    if (part === 0) first = value
    else address = (address << 8) | value
    q += n
    if (part < 3 && byteAt(q++) !== DOT) return
  }
  const c = byteAt(q)
  if (isOfWord(c) || c === HYPHEN || (c === DOT && isDigit(byteAt(q + 1)))) return
  networkEnd = q
  if (isAddress && !isNobodys(first, address >> 16) && !isVersion(p)) addUnlabelled(FOUND_NETWORK_ADDRESS, p, q)
}

/** This host, private and link-local networks, multicast (RFC 6890). */
function isNobodys(first: i32, second: i32): bool {
  if (first === 0 || first === 10 || first === 127 || first === 255) return true
  if (first === 192) return second === 168
  if (first === 169) return second === 254
  if (first === 172) return second >= 16 && second <= 31
  return first >= 224 && first <= 239
}

/** Looks at a run of n digits that begins with a zero where a telephone number may begin. */
function lookAtPhone(p: i32, n: i32, before: i32): bool {
  const next = byteAt(p + n)
  if (byteAt(p + 1) === 48) {
    if (n >= 4 && byteAt(p + 2) === 56 && byteAt(p + 3) === 49) return false
    if (n === 2 && next === SPACE && byteAt(p + 3) === 56 && byteAt(p + 4) === 49) return false
  }
  if (n === 10 || n === 11) {
    const mobile = n === 11
    if (goesOnAsPhone(p + n) || (mobile && !(byteAt(p + 1) >= 53 && byteAt(p + 2) === 48))) return true
    phoneEnd = p + n
    if (isOwnPhone(p, n)) addUnlabelled(mobile ? FOUND_PHONE : FOUND_PLAIN_PHONE, p, p + n)
    return true
  }
  if (n > 5) return true
  if (mayDialBritain(p, n) || mayDialEurope(p, n)) return false
  if (before === OPEN_BRACKET && next === CLOSE_BRACKET)
    return !isDigit(byteAt(p + n + (byteAt(p + n + 1) === SPACE ? 2 : 1)))
  return lookAtGroups(p, n, next)
}

/** `03-1234-5678` and its like: three groups with signs between them. */
function lookAtGroups(p: i32, n: i32, sign: i32): bool {
  if (sign !== HYPHEN && sign !== DOT && sign !== SPACE && sign !== OPEN_BRACKET) return true
  const second = p + n + 1
  const m = digitsAt(second)
  const other = byteAt(second + m)
  if (m < 1 || m > 4 || (other !== HYPHEN && other !== DOT && other !== SPACE && other !== CLOSE_BRACKET)) return true
  const third = second + m + 1
  const k = digitsAt(third)
  const end = third + k
  if (k < 3 || k > 4 || goesOnAsPhone(end)) return true
  phoneEnd = end
  if (sign === OPEN_BRACKET ? other !== CLOSE_BRACKET : sign !== other) return true
  for (let i = 0; i < n; i++) setByte(SCRATCH + i, byteAt(p + i))
  for (let i = 0; i < m; i++) setByte(SCRATCH + n + i, byteAt(second + i))
  for (let i = 0; i < k; i++) setByte(SCRATCH + n + m + i, byteAt(third + i))
  // In other countries it may be one.
  if (!isNationalPhone(SCRATCH, n + m + k)) return false
  if (!isOwnPhone(SCRATCH, n + m + k)) return true
  addUnlabelled(sign === DOT || sign === SPACE ? FOUND_PLAIN_PHONE : FOUND_PHONE, p, end)
  return true
}

/** A number of the numbering plan that is given to people: not 0120, 0800, 0570, 0990 or 0180. */
function isOwnPhone(p: i32, n: i32): bool {
  if (!isNationalPhone(p, n)) return false
  if (n === 11) return true
  const code = numberAt(p + 1, 3)
  return code !== 120 && code !== 800 && code !== 570 && code !== 990 && code !== 180
}

/** Whether the `+` at p may begin a number of any country: ten digits or more with signs between them. */
export function beginsForeignPhone(p: i32): bool {
  if (byteAt(p - 1) !== 61 && joinsPhone(byteAt(p - 1))) return false
  if (byteAt(p + 1) === 56 && byteAt(p + 2) === 49) return true
  let n = 0
  for (let q = p + 1; n < 10; q++) {
    const c = byteAt(q)
    if (isDigit(c)) n++
    else if (c !== SPACE && c !== HYPHEN && c !== DOT && c !== OPEN_BRACKET && c !== CLOSE_BRACKET) return false
  }
  return true
}

/** Whether the last four digits of a card may stand behind the stars that go on at p. */
export function hidesCard(p: i32): bool {
  while (byteAt(p) === 42 || (byteAt(p) | 32) === 120 || byteAt(p) === SPACE || byteAt(p) === HYPHEN) p++
  return digitsAt(p) === 4
}
