import { grouped } from '#kernel/grouped.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import { type LegalDay, weekday } from '#kernel/legal-day.ts'
import type { Language } from './language.ts'

const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 2017年8月16日（水） or Wed 16 Aug 2017. */
export function dayText(day: LegalDay, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const name = WEEKDAYS[language][weekday(day)] ?? ''
  return language === 'ja' ? `${year}年${month}月${date}日（${name}）` : `${name} ${date} ${MONTHS[month - 1]} ${year}`
}

/** The day and the hour in `zone` (an IANA name), to the minute. */
export function momentText(at: Instant, zone: string, language: Language): string {
  const iso = isoIn(at, zone)
  return `${dayText(iso.slice(0, 10) as LegalDay, language)} ${iso.slice(11, 16)}`
}

const MINUTE_MS = 60_000

/** How long something is, to the hour: 18日18時間 or 18 days 18 hours. Never negative: give the absolute length. */
export function lengthText(ms: number, language: Language): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE_MS)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  if (language === 'ja') {
    if (days > 0) return hours > 0 ? `${count(days)}日${hours}時間` : `${count(days)}日`
    return hours > 0 ? `${hours}時間${rest}分` : `${rest}分`
  }
  const some = (n: number, word: string) => `${count(n)} ${word}${n === 1 ? '' : 's'}`
  if (days > 0) return hours > 0 ? `${some(days, 'day')} ${some(hours, 'hour')}` : some(days, 'day')
  return hours > 0 ? `${some(hours, 'hour')} ${some(rest, 'minute')}` : some(rest, 'minute')
}

/** A whole number with a comma every three digits, as both languages write it: 112,364. */
export const count = grouped
