import { addMonths, type LegalDay } from '#kernel/legal-day.ts'
import { type Encoding, writable } from './encode.ts'
import type { Home } from './homes.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'
import type { Surname } from './surnames.ts'

/** A sheet of paper to write on: who writes (by chance) and which characters there are. */
export interface Pen {
  readonly random: Random
  readonly encoding: Encoding
}

const HALF_KANA = new Map<string, string>()
for (let code = 0xff61; code <= 0xff9d; code++) {
  const half = String.fromCharCode(code)
  HALF_KANA.set(half.normalize('NFKC'), half)
  for (const mark of ['\uff9e', '\uff9f']) {
    const full = (half + mark).normalize('NFKC')
    if (full.length === 1) HALF_KANA.set(full, half + mark)
  }
}

export const halfKana = (text: string): string => [...text].map((c) => HALF_KANA.get(c) ?? c).join('')
const hiragana = (text: string): string => text.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000')

/** Characters that registries distinguish by a variation selector (IVD collections of Japanese fonts). */
const WITH_SELECTOR = /[辻葛邉邊辺榊]/

/** The family name as one person happens to write it: at times in an older form, at times with a variation selector. */
export function familyText(family: Surname, { random, encoding }: Pen): string {
  const older = family.oldForms.filter((form) => writable(form, encoding))
  const kanji = older.length > 0 && random.perMille(300) ? random.pick(older) : family.kanji
  const unicode = encoding === 'utf-8' || encoding === 'utf-16le'
  return unicode && random.perMille(80) ? kanji.replace(WITH_SELECTOR, (c) => `${c}\u{e0101}`) : kanji
}

export const nameText = (person: Person, pen: Pen): string =>
  `${familyText(person.family, pen)}${pen.random.pick([' ', '\u3000', '\u3000', ''])}${person.given.kanji}`

export function kanaText(person: Person, { random, encoding }: Pen): string {
  const text = `${person.family.kana}${random.pick([' ', '\u3000', ''])}${person.given.kana}`
  const draw = random.below(100)
  if (draw < 12 && encoding !== 'iso-2022-jp') return halfKana(text.replace('\u3000', ' '))
  return draw < 18 ? hiragana(text) : text
}

/** `phone` with hyphens, in one of the ways in which forms are filled. */
export function phoneText(phone: string, { random }: Pen): string {
  const draw = random.below(100)
  if (draw < 45) return phone
  if (draw < 75) return phone.replaceAll('-', '')
  if (draw < 82) return fullWidth(phone)
  if (draw < 87) return fullWidth(phone.replaceAll('-', ''))
  if (draw < 92) return phone.replace(/^(\d+)-(\d+)-/, '($1)$2-')
  return draw < 96 ? phone.replaceAll('-', ' ') : phone.replaceAll('-', '‐')
}

export const postalText = (code: string, { random }: Pen): string => {
  const dashed = `${code.slice(0, 3)}-${code.slice(3)}`
  return random.pick([dashed, dashed, dashed, code, fullWidth(dashed), `〒${dashed}`])
}

/** As it is, with a capital as phones write it, or (rarely) in full width as some keyboards do. */
export const emailText = (email: string, { random }: Pen): string => {
  const draw = random.below(1000)
  if (draw < 960) return email
  return draw < 994 ? email.slice(0, 1).toUpperCase() + email.slice(1) : fullWidth(email)
}

const KANJI_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function blockText([first, second, third]: Home['block'], random: Random): string {
  const short = `${first}-${second}-${third}`
  return random.pick([
    short,
    short,
    short,
    `${first}丁目${second}番${third}号`,
    `${first}丁目${second}番地${third}`,
    `${first}丁目${second}-${third}`,
    `${KANJI_DIGITS[first] ?? first}丁目${second}番${third}号`,
    fullWidth(short),
    short.replaceAll('-', '‐'),
  ])
}

function buildingText(home: Home, random: Random): string {
  if (!home.building) return ''
  return random.pick([
    ` ${home.building}${home.room}`,
    `\u3000${home.building}${home.room}号室`,
    `\u3000${home.building}${fullWidth(home.room)}号`,
    ` ${halfKana(home.building)}${home.room}`,
    `-${home.room} ${home.building}`,
  ])
}

/** Street and building, as in the second field of a form. */
export const streetText = (home: Home, { random, encoding }: Pen): string => {
  const text = blockText(home.block, random) + buildingText(home, random)
  return encoding === 'iso-2022-jp' ? text.normalize('NFKC') : text
}

/** The whole address in one line; some leave the prefecture out. */
export function addressText(home: Home, pen: Pen): string {
  const { prefecture, city, town } = home.place
  const start = pen.random.perMille(120) ? '' : prefecture
  return `${start}${city}${town}${streetText(home, pen)}`
}

const ERAS = [
  { from: '1989-01-08', kanji: '平成', letter: 'H', before: 1988 },
  { from: '1926-12-25', kanji: '昭和', letter: 'S', before: 1925 },
] as const

/** The day in one of the ways in which people and old programs write it. */
export function dayText(day: LegalDay, way: 'slash' | 'compact' | 'kanji' | 'era' | 'era-short'): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const [m, d] = [Number(month), Number(date)]
  const era = ERAS.find((e) => day >= e.from) ?? ERAS[1]
  const eraYear = Number(year) - era.before
  switch (way) {
    case 'slash':
      return `${year}/${month}/${date}`
    case 'compact':
      return `${year}${month}${date}`
    case 'kanji':
      return `${year}年${m}月${d}日`
    case 'era':
      return `${era.kanji}${eraYear === 1 ? '元' : eraYear}年${m}月${d}日`
    case 'era-short':
      return `${era.letter}${String(eraYear).padStart(2, '0')}.${month}.${date}`
    default:
      return way satisfies never
  }
}

/** Full years on a day. Somebody born on 29 February turns a year older on 28 February in other years. */
export function ageOn(birth: LegalDay, day: LegalDay): number {
  let age = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  if (addMonths(birth, age * 12) > day) age--
  return age
}
