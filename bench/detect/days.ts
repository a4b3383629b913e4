import type { Dice } from './dice.ts'
import { fullWidth } from './people.ts'

export type Day = readonly [year: number, month: number, day: number]

export const drawBirth = (dice: Dice): Day => [dice.between(1932, 2008), dice.between(1, 12), dice.between(1, 28)]
export const drawRecent = (dice: Dice): Day => [2026, dice.between(1, 10), dice.between(1, 28)]

const two = (n: number): string => String(n).padStart(2, '0')
export const iso = ([y, m, d]: Day): string => `${y}-${two(m)}-${two(d)}`
export const slashed = ([y, m, d]: Day): string => `${y}/${two(m)}/${two(d)}`
export const inJapanese = ([y, m, d]: Day): string => `${y}年${m}月${d}日`

const KANJI = '〇一二三四五六七八九'
export const kanjiNumber = (n: number): string =>
  n < 10 ? (KANJI[n] ?? '') : `${n < 20 ? '' : KANJI[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : KANJI[n % 10]}`

/** Era, its letter, its one-character sign, and the year in it. */
function era([y, m, d]: Day): readonly [string, string, string, number] {
  const at = y * 10_000 + m * 100 + d
  if (at >= 20190501) return ['令和', 'R', '㋿', y - 2018]
  if (at >= 19890108) return ['平成', 'H', '㍻', y - 1988]
  if (at >= 19261225) return ['昭和', 'S', '㍼', y - 1925]
  return ['大正', 'T', '㍽', y - 1911]
}

/** A day in one of many writings. */
export function styledDay(dice: Dice, day: Day): string {
  const [y, m, d] = day
  const [name, letter, sign, year] = era(day)
  const first = year === 1 ? '元' : String(year)
  switch (dice.whole(11)) {
    case 0:
      return iso(day)
    case 1:
      return slashed(day)
    case 2:
      return inJapanese(day)
    case 3:
      return `${name}${first}年${m}月${d}日`
    case 4:
      return `${letter}${year}.${m}.${d}`
    case 5:
      return `${sign}${first}年${m}月${d}日`
    case 6:
      return `${name}${year === 1 ? '元' : kanjiNumber(year)}年${kanjiNumber(m)}月${kanjiNumber(d)}日`
    case 7:
      return fullWidth(slashed(day))
    case 8:
      return `${y}.${m}.${d}`
    case 9:
      return `${letter}${two(year)}/${two(m)}/${two(d)}`
    default:
      return fullWidth(inJapanese(day)).replace(/[年月日]/g, (c) => c)
  }
}
