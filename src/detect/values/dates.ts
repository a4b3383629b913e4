import { tidyText } from '../reader/fold.ts'

/** First Western year and number of years of each era (Era Name Act and the notices before it); 0 stands for open. */
const ERAS: Readonly<Record<string, readonly [first: number, years: number]>> = {
  明治: [1868, 45],
  大正: [1912, 15],
  昭和: [1926, 64],
  平成: [1989, 31],
  令和: [2019, 99],
}
const ERA_LETTERS: Readonly<Record<string, string>> = {
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
  '1': '明治',
  '2': '大正',
  '3': '昭和',
  '4': '平成',
  '5': '令和',
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const KANJI_DIGITS = '〇一二三四五六七八九'

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** `YYYY-MM-DD` of a day that the calendar has, between 1850 and 2100; null otherwise. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1850 && year <= 2100) || !(month >= 1 && month <= 12) || day < 1) return null
  const last = month === 2 && !isLeap(year) ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return day <= last ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The Western year of a year of an era given by name, letter or code; null when the era had no such year. */
export function eraYear(era: string, year: number): number | null {
  const [first, years] = ERAS[era] ?? ERAS[ERA_LETTERS[era.toLowerCase()] ?? ''] ?? [0, 0]
  return year >= 1 && year <= years ? first + year - 1 : null
}

/** Kanji numerals up to 9999, by place (一九八四) or by tens (五十九); NaN for anything else. */
export function kanjiNumber(text: string): number {
  if (/^[〇一二三四五六七八九]+$/.test(text)) return Number([...text].map((c) => KANJI_DIGITS.indexOf(c)).join(''))
  const m =
    /^(?:([二三四五六七八九]?)千)?(?:([二三四五六七八九]?)百)?(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(
      text,
    )
  if (!m || text === '') return Number.NaN
  const unit = (digit: string | undefined, times: number) =>
    digit === undefined ? 0 : times * (digit === '' ? 1 : KANJI_DIGITS.indexOf(digit))
  return unit(m[1], 1000) + unit(m[2], 100) + unit(m[3], 10) + (m[4] ? KANJI_DIGITS.indexOf(m[4]) : 0)
}

const number = (text: string): number =>
  text === '元' ? 1 : /^\d+$/.test(text) ? Number(text) : kanjiNumber(text.replaceAll('○', '〇'))

const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?${TIME}$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})${TIME}$`)
const ERA =
  /^(明治|大正|昭和|平成|令和|[mtshrMTSHR明大昭平令])[ .-]?([0-9元一二三四五六七八九十〇]{1,4})\s?[-/.年]\s?([0-9一二三四五六七八九十]{1,3})\s?[-/.月]\s?([0-9一二三四五六七八九十]{1,3})日?$/
const ERA_COMPACT = /^([mtshrMTSHR]|[1-5])(\d{2})(\d{2})(\d{2})$/
const KANJI = /^([一二三四五六七八九〇○千百十]{2,8})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/
const MONTH_NAME_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/
/** What people write in brackets beside a day: its year in another count, its weekday. */
const BESIDE =
  /\s?[(](?:(?:明治|大正|昭和|平成|令和|[MTSHR])[0-9元]{1,2}年?|(?:西暦)?\d{4}年?|[月火水木金土日](?:曜日?)?)[)]/

const day = (m: RegExpExecArray | null): string | null => (m ? isoDay(Number(m[1]), Number(m[2]), Number(m[3])) : null)

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Month first as in the United States, unless the first number cannot be a month; with full stops the day, as in Germany. */
function yearLast(m: RegExpExecArray | null): string | null {
  if (!m) return null
  const [first, second, year] = [Number(m[1]), Number(m[3]), Number(m[4])]
  const isDayFirst = first > 12 || (m[2] === '.' && second <= 12)
  return isDayFirst ? isoDay(year, second, first) : isoDay(year, first, second)
}

function era(m: RegExpExecArray | null): string | null {
  if (!m) return null
  const year = eraYear(m[1] ?? '', number(m[2] ?? ''))
  return year === null ? null : isoDay(year, number(m[3] ?? ''), number(m[4] ?? ''))
}

function written(text: string): string | null {
  const kanji = KANJI.exec(text)
  if (kanji) return isoDay(number(kanji[1] ?? ''), number(kanji[2] ?? ''), number(kanji[3] ?? ''))
  const dayFirst = DAY_MONTH_NAME.exec(text)
  if (dayFirst) return isoDay(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const monthFirst = MONTH_NAME_DAY.exec(text)
  if (monthFirst) return isoDay(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))
  return null
}

/**
 * A whole text as a day `YYYY-MM-DD`, written in a Western or Japanese way; null when it is no day. Compact era codes
 * (3590713: Showa 59) and a time of day behind the date are read too.
 */
export function readDay(cell: string): string | null {
  const text = tidyText(cell)
  if (text.length < 6 || text.length > 34) return null
  const plain = day(YEAR_FIRST.exec(text)) ?? day(COMPACT.exec(text))
  if (plain !== null) return plain
  const bare = (BESIDE.test(text) ? text.replace(BESIDE, '') : text).replace('年の', '年')
  return (
    day(YEAR_FIRST.exec(bare)) ??
    yearLast(YEAR_LAST.exec(bare)) ??
    era(ERA.exec(bare)) ??
    eraCompact(bare) ??
    written(bare)
  )
}

const eraCompact = (text: string): string | null => era(ERA_COMPACT.exec(text))

const DAY_MS = 86_400_000
/** Japan is nine hours ahead: its midnights, and those of UTC, both fall on the day that was meant. */
const JAPAN_AHEAD_MS = 9 * 3_600_000

/** The day of a moment that programs keep as milliseconds since 1970; for columns known to hold dates of birth only. */
export function dayOfMilliseconds(text: string): string | null {
  if (!/^(?:-\d{9,13}|\d{11,13})$/.test(text)) return null
  const [year = 0, month = 0, day = 0] = new Date(Number(text) + JAPAN_AHEAD_MS)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number)
  return year > 2030 ? null : isoDay(year, month, day)
}

/** The day that Excel's 1900 system writes as this number; for columns known to hold dates only. */
export function daySerial(text: string): string | null {
  if (!/^\d{5}(?:\.0)?$/.test(text)) return null
  const serial = Number.parseInt(text, 10)
  if (serial > 60_000) return null
  return new Date((serial - 25_569) * DAY_MS).toISOString().slice(0, 10)
}
