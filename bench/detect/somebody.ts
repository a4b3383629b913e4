import { type Day, drawBirth } from './days.ts'
import type { Dice } from './dice.ts'
import { drawPhone } from './numbers.ts'
import { drawName, type Named } from './people.ts'
import { drawPlace, type Place } from './places.ts'

/** An invented person with what most files tell of one. */
export interface Somebody {
  readonly name: Named
  readonly birth: Day
  readonly phone: readonly [string, string, string]
  readonly place: Place
  readonly email: string
}

const MAIL_HOSTS = [
  'example.jp',
  'example.com',
  'mail.example.ne.jp',
  'example.co.jp',
  'docomo.example.ne.jp',
  'example.org',
]

export function drawSomebody(dice: Dice): Somebody {
  const name = drawName(dice)
  const n = dice.between(1, 999)
  const local = dice.pick([
    `${name.givenRoman}.${name.familyRoman}`,
    `${name.familyRoman}${n}`,
    `${name.givenRoman.slice(0, 1)}-${name.familyRoman}`,
    `${name.familyRoman}_${name.givenRoman}${n}`,
    `${name.givenRoman}+shop${n}`,
  ])
  const email = `${local}@${dice.pick(MAIL_HOSTS)}`
  return { name, birth: drawBirth(dice), phone: drawPhone(dice), place: drawPlace(dice), email }
}

export const fullName = ({ name }: Somebody): string => `${name.family}${name.given}`
export const hyphened = ({ phone }: Somebody): string => phone.join('-')
