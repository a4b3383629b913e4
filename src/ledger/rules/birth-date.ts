import { ownCopy } from '../characters.ts'
import type { Rule } from '../rule.ts'

/** Year before the first year of each era (元号). */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 }
const LETTERS: Readonly<Record<string, string>> = {
  m: '明治',
  t: '大正',
  s: '昭和',
  h: '平成',
  r: '令和',
  明: '明治',
  大: '大正',
  昭: '昭和',
  平: '平成',
  令: '令和',
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3})[a-z]*|([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?)[\s,.-]+(\d{4})$/i
const KANJI_DIGITS = '〇一二三四五六七八九'
/** 五十 as 50, 二十三 as 23, 一九七五 as 1975. */
const inDigits = (kanji: string): string =>
  kanji
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) =>
      String((tens ? KANJI_DIGITS.indexOf(tens) : 1) * 10 + Math.max(0, KANJI_DIGITS.indexOf(ones || '〇'))),
    )
    .replace(/[〇一二三四五六七八九]/g, (c) => String(KANJI_DIGITS.indexOf(c)))
const WESTERN = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$|^(\d{4})(\d{2})(\d{2})$/
const JAPANESE = /^(明治|大正|昭和|平成|令和|[mtshr明大昭平令])\.?\s*(元|\d{1,2})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/i
/** Days that systems fill in when nobody stated one. */
const FILLER = new Set([19000101, 19010101, 19700101, 20000101, 99991231, 11110101])

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0)

/** yyyymmdd; 0 for no day on which somebody was born. */
function dayNumber(year: number, month: number, day: number): number {
  const real = day >= 1 && day <= daysIn(year, month)
  const number = year * 10_000 + month * 100 + day
  return real && year >= 1850 && year < 2100 && !FILLER.has(number) ? number : 0
}

const SEPARATORS = '-/.年月日'

/** A day written as year, month and day in narrow digits, with the usual signs or without any; -1 for others. */
function usualDay(text: string): number {
  let [number, digits, part] = [0, 0, 0]
  const parts = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) {
      number = number * 10 + unit - 0x30
      digits++
      continue
    }
    // The year has four digits, month and day one or two, and a sign may follow the day only at the very end.
    const whole = part === 0 ? digits === 4 : digits === 1 || digits === 2
    if (!whole || !SEPARATORS.includes(text.charAt(i))) return -1
    parts[part++] = number
    number = digits = 0
  }
  if (part === 0)
    return digits === 8 ? dayNumber(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100) : -1
  if (part === 2 && (digits === 1 || digits === 2)) parts[part++] = number
  else if (digits > 0) return -1
  return part === 3 ? dayNumber(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0) : -1
}

/** Days written otherwise, which come again and again. Emptied when it is full. */
const known = new Map<string, number>()
const KNOWN_MAX = 50_000

/** The day as the number yyyymmdd, 0 for none. */
export function birthDay(text: string): number {
  if (text === '') return 0
  const usual = usualDay(text)
  if (usual >= 0) return usual
  const before = known.get(text)
  if (before !== undefined) return before
  const day = anyDay(text)
  if (known.size === KNOWN_MAX) known.clear()
  known.set(ownCopy(text), day)
  return day
}

/** The day alone, without a time of day and without the 生 of 1975年4月3日生. */
function withoutTime(text: string): string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '')
    .replace(/日?生(?:まれ)?$/, '')
  return /[一二三四五六七八九十]/.test(plain) ? inDigits(plain) : plain
}

/** The same for any text. */
function anyDay(text: string): number {
  const plain = withoutTime(text)
  if (plain === '') return 0
  const western = WESTERN.exec(plain)
  if (western)
    return dayNumber(
      Number(western[1] ?? western[4]),
      Number(western[2] ?? western[5]),
      Number(western[3] ?? western[6]),
    )
  const english = ENGLISH.exec(plain)
  if (english) {
    const [, dayFirst, monthSecond, monthFirst, daySecond, year] = english
    const month = MONTHS.indexOf((monthSecond ?? monthFirst ?? '').toLowerCase()) + 1
    return dayNumber(Number(year), month, Number(dayFirst ?? daySecond))
  }
  const era = JAPANESE.exec(plain)
  if (!era) return 0
  const name = era[1] ?? ''
  const before = ERAS[LETTERS[name.toLowerCase()] ?? name] ?? 0
  return dayNumber(before + (era[2] === '元' ? 1 : Number(era[2])), Number(era[3]), Number(era[4]))
}

const rule: Rule = {
  id: 'birth-date',
  apply: (text) => String(birthDay(text) || ''),
  examples: [
    ['1975-04-03', '19750403'],
    ['1975/4/3', '19750403'],
    ['19750403', '19750403'],
    ['昭和50年4月3日', '19750403'],
    ['Ｓ５０．４．３', '19750403'],
    ['平成元年1月8日', '19890108'],
    ['昭50.4.3', '19750403'],
    ['㍼50年4月3日生', '19750403'],
    ['昭和五十年四月三日', '19750403'],
    ['一九七五年四月二十三日', '19750423'],
    ['1975-04-03T00:00:00', '19750403'],
    ['1975/04/03 0:00', '19750403'],
    ['3 Apr 1975', '19750403'],
    ['April 3, 1975', '19750403'],
    ['1975-02-30', ''],
    ['1900-01-01', ''],
    ['1970-01-01', ''],
  ],
  nearMisses: [
    ['1975-04-03', '1975-03-04', 'day and month exchanged is another day'],
    ['昭和50年4月3日', '平成50年4月3日', 'another era'],
  ],
}
export default rule
