import { ask } from './driver.ts'
import { known, numberOf, remember } from './known.ts'
import { isDigit, unitAt } from './memory.ts'
import { ASK_BIRTH } from './places.ts'

/** Days that systems fill in when nobody stated one. */
function isFiller(day: i32): bool {
  return (
    day === 19000101 || day === 19010101 || day === 19700101 || day === 20000101 || day === 99991231 || day === 11110101
  )
}

function daysIn(year: i32, month: i32): i32 {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : month >= 1 && month <= 12 ? 31 : 0
}

/** yyyymmdd; 0 for no day on which somebody was born. */
function dayNumber(year: i32, month: i32, day: i32): i32 {
  if (day < 1 || day > daysIn(year, month) || year < 1850 || year >= 2100) return 0
  const number = year * 10_000 + month * 100 + day
  return isFiller(number) ? 0 : number
}

/** - / . 年 月 日 */
function isSeparator(unit: i32): bool {
  return (unit >= 0x2d && unit <= 0x2f) || unit === 0x5e74 || unit === 0x6708 || unit === 0x65e5
}

/** A day written as year, month and day in narrow digits, with the usual signs or without any; -1 for others. */
function usualDay(from: i32, end: i32): i32 {
  let number: i32 = 0
  let digits: i32 = 0
  let part: i32 = 0
  let year: i32 = 0
  let month: i32 = 0
  let day: i32 = 0
  for (let p = from; p <= end; p += 2) {
    const unit = p < end ? unitAt(p) : 0
    if (isDigit(unit)) {
      if (++digits > 8) return -1
      number = number * 10 + unit - 0x30
      continue
    }
    if (p === end) break
    if ((part === 0 ? digits !== 4 : digits !== 1 && digits !== 2) || !isSeparator(unit) || part === 3) return -1
    if (part === 0) year = number
    else if (part === 1) month = number
    else day = number
    part++
    number = 0
    digits = 0
  }
  if (part === 0) return digits === 8 ? dayNumber(number / 10_000, (number / 100) % 100, number % 100) : -1
  if (part === 2 && (digits === 1 || digits === 2)) return dayNumber(year, month, number)
  return part === 3 && digits === 0 ? dayNumber(year, month, day) : -1
}

/** The day [from, end) as the number yyyymmdd (birth-date), 0 for none. */
export function readDay(from: i32, end: i32): i32 {
  if (from === end) return 0
  const usual = usualDay(from, end)
  if (usual >= 0) return usual
  const before = known(ASK_BIRTH, from, end)
  if (before !== 0) return numberOf(before)
  const day = ask(ASK_BIRTH, from, end, 0)
  remember(ASK_BIRTH, from, end, day, 0, 0)
  return day
}
