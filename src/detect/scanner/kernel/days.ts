import { isDigit, numberAt, threeAt } from './characters.ts'
import { byteAt, digitsAt } from './memory.ts'

const YEAR: i32 = 0xe5b9b4 // 年
const MONTH: i32 = 0xe69c88 // 月
const DATE: i32 = 0xe697a5 // 日

/** Whether the calendar has the day, between 1850 and 2100. */
export function isDay(year: i32, month: i32, date: i32): bool {
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return false
  if (month === 2) return date <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28)
  return date <= 30 || (month !== 4 && month !== 6 && month !== 9 && month !== 11)
}

/** The length of `7-13`, `07/13`, `7月13日` at p when it ends at `end` and is a day of the year; else false. */
function isMonthAndDate(p: i32, end: i32, year: i32, separator: i32): bool {
  const m = digitsAt(p)
  if (m < 1 || m > 2) return false
  const month = numberAt(p, m)
  p += m
  if (separator === YEAR) {
    if (threeAt(p) !== MONTH) return false
    p += 3
  } else {
    if (byteAt(p) !== separator) return false
    p++
  }
  const d = digitsAt(p)
  if (d < 1 || d > 2) return false
  const date = numberAt(p, d)
  p += d
  if (separator === YEAR) {
    if (threeAt(p) !== DATE) return false
    p += 3
  }
  return p === end && isDay(year, month, date)
}

/** First Western year of 明治 大正 昭和 平成 令和 at p, 0 for anything else. */
function eraAt(p: i32): i32 {
  const one = threeAt(p)
  const two = threeAt(p + 3)
  if (one === 0xe698ad && two === 0xe5928c) return 1926
  if (one === 0xe5b9b3 && two === 0xe68890) return 1989
  if (one === 0xe4bba4 && two === 0xe5928c) return 2019
  if (one === 0xe5a4a7 && two === 0xe6ada3) return 1912
  if (one === 0xe6988e && two === 0xe6b2bb) return 1868
  return 0
}

/** How many years the era had that began in `first`. */
function yearsOf(first: i32): i32 {
  return first === 1926 ? 64 : first === 1989 ? 31 : first === 2019 ? 81 : first === 1912 ? 15 : 45
}

/** `昭和59年7月13日` as a whole. */
function isDayOfEra(p: i32, end: i32, first: i32): bool {
  p += 6
  const n = digitsAt(p)
  if (n < 1 || n > 2 || threeAt(p + n) !== YEAR) return false
  const year = numberAt(p, n)
  if (year < 1 || year > yearsOf(first)) return false
  return isMonthAndDate(p + n + 3, end, first + year - 1, YEAR)
}

/** Whether [p, end) is a day: `1984-07-13` `1984/7/13` `1984.7.13` `19840713` `1984年7月13日` `昭和59年7月13日`. */
export function isDayCell(p: i32, end: i32): bool {
  if (end - p < 8) return false
  if (!isDigit(byteAt(p))) {
    const first = eraAt(p)
    return first !== 0 && isDayOfEra(p, end, first)
  }
  const n = digitsAt(p)
  if (n === 8) return p + 8 === end && isDay(numberAt(p, 4), numberAt(p + 4, 2), numberAt(p + 6, 2))
  if (n !== 4) return false
  const year = numberAt(p, 4)
  const c = byteAt(p + 4)
  if (c === 45 || c === 47 || c === 46) return isMonthAndDate(p + 5, end, year, c)
  return threeAt(p + 4) === YEAR && isMonthAndDate(p + 7, end, year, YEAR)
}
