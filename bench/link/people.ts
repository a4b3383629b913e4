/* Households of invented people: who they are at the time of the master, and what has changed by the time of a leak. */
import type { Draw } from './draw.ts'
import { foreigner, givenName, type Sex, surname, type Word } from './names.ts'
import { type Home, home } from './places.ts'
import { mailLetters } from './spelling.ts'

export interface Person {
  readonly id: number
  readonly family: Word
  readonly given: Word
  readonly sex: Sex
  /** yyyy-mm-dd */
  readonly birth: string
  readonly abroad: boolean
  /** Writes the older forms of the surname where it has any. */
  readonly oldForms: boolean
  readonly home: Home
  readonly mobile: string
  readonly landline: string
  readonly mail: string
  readonly customer: string
}

/** Shares of what happens to people; README.md says what each stands for. */
export const RATES = {
  sharedMail: 0.08,
  landline: 0.42,
  twins: 0.011,
  otherSurname: 0.03,
  abroad: 0.015,
  namesake: 0.0003,
  removed: 0.06,
  married: 0.012,
  newPhone: 0.035,
  newMail: 0.05,
} as const

const two = (n: number): string => String(n).padStart(2, '0')
const birthIn = (draw: Draw, year: number): string => `${year}-${two(draw.int(1, 12))}-${two(draw.int(1, 28))}`

const mobileNumber = (draw: Draw): string =>
  `0${draw.weighted([
    [6, '9'],
    [4, '8'],
    [2, '7'],
  ])}0${draw.int(1, 9)}${draw.digits(7)}`
const landlineNumber = (draw: Draw): string =>
  draw.chance(0.5)
    ? `0${draw.of(['3', '6'])}${draw.int(3, 6)}${draw.digits(7)}`
    : `0${draw.int(4, 9)}${draw.int(2, 7)}${draw.int(2, 9)}${draw.digits(6)}`

const DOMAINS: readonly (readonly [number, string])[] = [
  [34, 'gmail.com'],
  [22, 'yahoo.co.jp'],
  [11, 'docomo.ne.jp'],
  [8, 'ezweb.ne.jp'],
  [5, 'softbank.ne.jp'],
  [6, 'icloud.com'],
  [3, 'outlook.jp'],
  [3, 'nifty.example'],
  [3, 'biglobe.example'],
  [5, 'firm.example'],
]

/** `own` makes the box one person's own, as real people have found theirs free. */
function mailbox(draw: Draw, family: Word, given: Word, birth: string, own: string): string {
  const [f, g] = [mailLetters(family.kana), mailLetters(given.kana)]
  const local = draw.weighted([
    [4, `${f}.${g}.${own}`],
    [4, `${g}${f}${own}`],
    [3, `${g}_${birth.slice(2, 4)}${own}`],
    [3, `${f}${birth.slice(5).replace('-', '')}${own}`],
    [3, `${draw.of(['love', 'sky', 'cat', 'blue', 'star', 'moon', 'neko', 'sora'])}-${own}${draw.digits(2)}`],
    [3, `${g.slice(0, 1)}${f}-${own}`],
  ])
  return `${local}@${draw.weighted(DOMAINS)}`
}

interface Family {
  readonly name: Word
  readonly home: Home
  readonly landline: string
  readonly mail: string
  readonly oldForms: boolean
  readonly from: number
}

/** One household; its people carry the numbers `from`, `from + 1`, … */
export function household(draw: Draw, from: number): Person[] {
  const name = surname(draw)
  const house: Family = {
    name,
    home: home(draw),
    landline: draw.chance(RATES.landline) ? landlineNumber(draw) : '',
    mail: draw.chance(RATES.sharedMail)
      ? `${mailLetters(name.kana)}-ke${from.toString(36)}@${draw.weighted(DOMAINS)}`
      : '',
    oldForms: draw.chance(0.35),
    from,
  }
  const size = draw.weighted([
    [45, 1],
    [26, 2],
    [14, 3],
    [11, 4],
    [4, 5],
  ])
  const parentYear = draw.int(1940, 1998)
  const members: Person[] = []
  for (let i = 0; i < size; i++) {
    const previous = members[i - 1]
    const isTwin = i >= 3 && previous !== undefined && draw.chance(RATES.twins * 2)
    const year = i < 2 ? parentYear + draw.int(-4, 4) : Math.min(2008, parentYear + draw.int(22, 38))
    const birth = isTwin ? previous.birth : birthIn(draw, year)
    members.push(member(draw, house, members, i, birth))
  }
  return members
}

function member(draw: Draw, house: Family, before: readonly Person[], place: number, birth: string): Person {
  const sex: Sex = place < 2 ? (draw.chance(0.5) === (place === 0) ? 'm' : 'f') : draw.of(['m', 'f'])
  const abroad = draw.chance(RATES.abroad)
  const stranger = abroad ? foreigner(draw, sex) : null
  let given = stranger?.given ?? givenName(draw, sex)
  // Nobody names two children alike.
  while (before.some((b) => b.given.kana === given.kana))
    given = stranger ? { text: `${given.text} B`, kana: `${given.kana}ビ` } : givenName(draw, sex)
  const family = stranger?.family ?? (place === 1 && draw.chance(RATES.otherSurname) ? surname(draw) : house.name)
  const id = house.from + place
  return {
    id,
    family,
    given,
    sex,
    birth,
    abroad,
    oldForms: house.oldForms,
    home: house.home,
    mobile: draw.chance(0.97) ? mobileNumber(draw) : '',
    landline: house.landline,
    mail: house.mail || mailbox(draw, family, given, birth, id.toString(36)),
    customer: `${draw.int(1, 8)}${String(id * 7 + draw.int(0, 6)).padStart(8, '0')}`,
  }
}

/** A stranger with the same name and birthday, living elsewhere with other numbers. */
export function namesake(draw: Draw, of: Person, id: number): Person {
  return {
    ...of,
    id,
    home: home(draw),
    mobile: mobileNumber(draw),
    landline: draw.chance(RATES.landline) ? landlineNumber(draw) : '',
    mail: mailbox(draw, of.family, of.given, of.birth, id.toString(36)),
    customer: `${draw.int(1, 8)}${String(id * 7).padStart(8, '0')}`,
  }
}

/** The same person some time later: perhaps moved, married, with another phone or mailbox. */
export function later(draw: Draw, person: Person): Person {
  const year = Number(person.birth.slice(0, 4))
  const marries = person.sex === 'f' && !person.abroad && year > 1965 && year < 2000 && draw.chance(RATES.married * 4)
  const family = marries ? surname(draw) : person.family
  const moves = draw.chance(RATES.removed) || (marries && draw.chance(0.7))
  return {
    ...person,
    family,
    home: moves ? home(draw) : person.home,
    landline: moves ? '' : person.landline,
    mobile: draw.chance(RATES.newPhone) ? mobileNumber(draw) : person.mobile,
    mail: draw.chance(RATES.newMail)
      ? mailbox(draw, family, person.given, person.birth, `${draw.of(['z', 'w', 'q'])}${draw.digits(6)}`)
      : person.mail,
  }
}
