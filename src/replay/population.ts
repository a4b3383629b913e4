import { addDays, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { type GivenName, givenNames, type Sex } from './given-names.ts'
import { digits, type Home, homesFrom, type PostalTown } from './homes.ts'
import type { Company, LifeEvent, Person } from './person.ts'
import { type Random, randomFor, weighted } from './random.ts'
import { mailNameOf } from './romaji.ts'
import { type Surname, surnames } from './surnames.ts'

/** Domains that nobody can own (RFC 2606 and the reservations of JPRS), so that no letter can reach a stranger. */
const MAIL_DOMAINS =
  `mail.example.jp keitai.example.ne.jp inbox.example.com hikari.example.ne.jp post.example.jp wmail.example.net
home.example.co.jp denshi.example.or.jp`.split(/\s+/)

type HouseholdKind = 'alone' | 'couple' | 'parent-child' | 'siblings' | 'twins'
const HOUSEHOLDS: readonly { readonly kind: HouseholdKind; readonly weight: number }[] = [
  { kind: 'alone', weight: 830 },
  { kind: 'couple', weight: 110 },
  { kind: 'parent-child', weight: 35 },
  { kind: 'siblings', weight: 18 },
  { kind: 'twins', weight: 7 },
]

/** Draws people and keeps whatever must belong to one person only apart: mail, mobile and login ID. */
class Registry {
  readonly random: Random
  readonly #homes: ReturnType<typeof homesFrom>
  readonly #taken = new Set<string>()
  readonly #surname = weighted(surnames, (s) => s.weight)
  readonly people: Person[] = []

  constructor(seed: string, towns: readonly PostalTown[]) {
    this.random = randomFor(seed, 'population')
    this.#homes = homesFrom(towns)
  }

  once(draw: () => string): string {
    for (;;) {
      const value = draw()
      if (this.#taken.has(value)) continue
      this.#taken.add(value)
      return value
    }
  }

  surname = (): Surname => this.#surname(this.random)
  home = (): Home => this.#homes.home(this.random)
  landLine = (home: Home): string => this.once(() => this.#homes.landLine(this.random, home))

  mobile(): string {
    const { random } = this
    return this.once(
      () => `0${random.pick([9, 9, 8, 8, 7])}0-${1 + random.below(9)}${digits(random, 3)}-${digits(random, 4)}`,
    )
  }

  email(family: Surname, given: GivenName, birth: LegalDay): string {
    const { random } = this
    const [f, g] = [mailNameOf(family.kana), mailNameOf(given.kana)]
    return this.once(() => {
      const tail = random.pick([
        '',
        birth.slice(2, 4),
        birth.slice(5, 7) + birth.slice(8),
        digits(random, 3),
        digits(random, 2),
      ])
      const left = random.pick([`${g}.${f}`, `${g}_${f}`, `${f}${g}`, `${f}.${g}`, `${g}${f.slice(0, 1)}`])
      return `${left}${tail}@${random.pick(MAIL_DOMAINS)}`
    })
  }

  numbers(): { readonly loginId: string; readonly customerNumber: string } {
    const { random } = this
    const letters = 'abcdefghjkmnprstuvwxyz'
    const letter = (): string => letters.charAt(random.below(letters.length))
    return {
      loginId: this.once(() => `${letter()}${letter()}${digits(random, 6)}`),
      customerNumber: this.once(() => `30${1 + random.below(8)}-${digits(random, 7)}`),
    }
  }
}

const yearOf = (day: LegalDay): number => Number(day.slice(0, 4))

function birthDay(random: Random, from: number, to: number): LegalDay {
  const year = from + random.below(to - from + 1)
  return addDays(legalDay(`${year}-01-01`), random.below(365))
}

/** Common names more often: the lower of two draws; never a name that sounds like another of the household. */
function givenName(random: Random, sex: Sex, year: number, without: readonly Person[]): GivenName {
  const list = givenNames(sex, year)
  for (;;) {
    const rank = Math.min(random.below(list.length), random.below(list.length))
    const name = list[rank]
    if (name && !without.some((p) => p.given.kana === name.kana)) return name
  }
}

interface Draft {
  readonly sex: Sex
  readonly birth: LegalDay
}

function draftHousehold(random: Random, kind: HouseholdKind): readonly Draft[] {
  const sex = (): Sex => (random.perMille(640) ? 'm' : 'f')
  const first = birthDay(random, 1935, 1990)
  switch (kind) {
    case 'alone':
      return [{ sex: sex(), birth: first }]
    case 'couple':
      return [
        { sex: 'm', birth: first },
        { sex: 'f', birth: addDays(first, random.below(2400) - 800) },
      ]
    case 'parent-child': {
      const parent = birthDay(random, 1935, 1966)
      return [
        { sex: sex(), birth: parent },
        { sex: sex(), birth: addDays(parent, 365 * 22 + random.below(365 * 6)) },
      ]
    }
    case 'siblings':
      return [
        { sex: sex(), birth: first },
        { sex: sex(), birth: addDays(first, 400 + random.below(900)) },
      ]
    case 'twins': {
      const one = sex()
      return [
        { sex: one, birth: first },
        { sex: one, birth: first },
      ]
    }
    default:
      return kind satisfies never
  }
}

function lifeEvent(registry: Registry, kind: HouseholdKind, who: Draft, given: GivenName, family: Surname): LifeEvent {
  const { random } = registry
  const draw = random.below(1000)
  if (draw < 40) return { kind: 'moved', earlierHome: registry.home() }
  if (draw < 70) return { kind: 'new-mail', earlierEmail: registry.email(family, given, who.birth) }
  const marries = kind === 'alone' && who.sex === 'f' && yearOf(who.birth) > 1970
  if (draw < 130 && marries) {
    const earlierFamily = registry.surname()
    if (earlierFamily.kana !== family.kana) return { kind: 'married', earlierFamily }
  }
  return { kind: 'none' }
}

function addHousehold(registry: Registry, household: number, kind: HouseholdKind): void {
  const { random, people } = registry
  const [family, home] = [registry.surname(), registry.home()]
  const landLine = random.perMille(kind === 'alone' ? 350 : 800) ? registry.landLine(home) : ''
  const members: Person[] = []
  for (const draft of draftHousehold(random, kind)) {
    const given = givenName(random, draft.sex, yearOf(draft.birth), members)
    const [first] = members
    const event = lifeEvent(registry, kind, draft, given, family)
    const sharesMail = first !== undefined && kind === 'couple' && event.kind === 'none' && random.perMille(120)
    const own = registry.email(family, given, draft.birth)
    members.push({
      no: people.length + members.length,
      household,
      family,
      given,
      sex: draft.sex,
      birth: draft.birth,
      home,
      landLine,
      mobile: landLine && random.perMille(150) ? '' : registry.mobile(),
      email: sharesMail ? first.email : own,
      event,
      ...registry.numbers(),
    })
  }
  people.push(...members)
}

/** So many invented people, in households; numbers count from 0 in the order of the list. */
export function population(of: { seed: string; count: number; towns: readonly PostalTown[] }): readonly Person[] {
  const registry = new Registry(of.seed, of.towns)
  const kinds = weighted(HOUSEHOLDS, (h) => h.weight)
  for (let household = 0; registry.people.length < of.count; household++) {
    const room = of.count - registry.people.length
    addHousehold(registry, household, room > 1 ? kinds(registry.random).kind : 'alone')
  }
  return registry.people
}

const TRADES = `商事 産業 企画 不動産 トレーディング 工業 物産 システム 建設 ホールディングス`.split(' ')

/** Companies with an account at the firm. Their names say that they are companies. */
export function companies(of: { seed: string; count: number; towns: readonly PostalTown[] }): readonly Company[] {
  const random = randomFor(of.seed, 'companies')
  const homes = homesFrom(of.towns)
  return Array.from({ length: of.count }, (_, i) => {
    const surname = random.pick(surnames)
    const home = homes.home(random)
    return {
      name: random.pick(['株式会社', '有限会社', '合同会社']) + surname.kanji + random.pick(TRADES),
      kana: `${surname.kana}`,
      home,
      phone: homes.landLine(random, home),
      email: `info@${mailNameOf(surname.kana)}-${i}.example.co.jp`,
      loginId: `co${digits(random, 2)}${String(i).padStart(4, '0')}`,
      customerNumber: `309-${digits(random, 3)}${String(i).padStart(4, '0')}`,
    }
  })
}
