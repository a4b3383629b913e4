import type { Rule } from '../rule.ts'

/** Year before the first year of each era (元号). */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 }
const LETTERS: Readonly<Record<string, string>> = { m: '明治', t: '大正', s: '昭和', h: '平成', r: '令和' }
const WESTERN = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$|^(\d{4})(\d{2})(\d{2})$/
const JAPANESE = /^(明治|大正|昭和|平成|令和|[mtshr])\.?\s*(元|\d{1,2})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/i
/** Days that systems fill in when nobody stated one. */
const FILLER = new Set([19000101, 19010101, 19700101, 20000101, 99991231, 11110101])

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0)

function digits(year: number, month: number, day: number): string {
  const real = day >= 1 && day <= daysIn(year, month)
  const number = year * 10_000 + month * 100 + day
  return real && year >= 1850 && year < 2100 && !FILLER.has(number) ? String(number) : ''
}

const rule: Rule = {
  id: 'birth-date',
  apply: (text) => {
    const plain = text.normalize('NFKC').trim()
    if (plain === '') return ''
    const western = WESTERN.exec(plain)
    if (western)
      return digits(
        Number(western[1] ?? western[4]),
        Number(western[2] ?? western[5]),
        Number(western[3] ?? western[6]),
      )
    const era = JAPANESE.exec(plain)
    if (!era) return ''
    const name = era[1] ?? ''
    const before = ERAS[LETTERS[name.toLowerCase()] ?? name] ?? 0
    return digits(before + (era[2] === '元' ? 1 : Number(era[2])), Number(era[3]), Number(era[4]))
  },
  examples: [
    ['1975-04-03', '19750403'],
    ['1975/4/3', '19750403'],
    ['19750403', '19750403'],
    ['昭和50年4月3日', '19750403'],
    ['Ｓ５０．４．３', '19750403'],
    ['平成元年1月8日', '19890108'],
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
