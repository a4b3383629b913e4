import type { PostalTown } from './homes.ts'
import { has, type Items, items } from './items.ts'
import type { Company, Person } from './person.ts'
import { companies, population } from './population.ts'
import { complete2016, type Profile, profiles2016, profiles2017, type Source, shareOut } from './profiles.ts'
import { type Random, randomFor } from './random.ts'

/** How many people there are of each sort. */
export interface Sizes {
  readonly persons2017: number
  readonly persons2016: number
  /** Hit by both attacks. */
  readonly both: number
  /** Of 2016, with everything leaked together. */
  readonly complete: number
  readonly customers: number
  readonly companies: number
}

const PUBLISHED: Sizes = {
  persons2017: 2455,
  persons2016: 112_364,
  both: 700,
  complete: 200,
  customers: 118_000,
  companies: 140,
}
const PUBLISHED_PERSONS = PUBLISHED.persons2017 + PUBLISHED.persons2016 - PUBLISHED.both

/** The published figures, or all of them in proportion so that `people` are hit. Throws below 50. */
export function sizes(people?: number): Sizes {
  if (people === undefined) return PUBLISHED
  if (!Number.isInteger(people) || people < 50) throw new Error(`people must be a whole number from 50 up: ${people}`)
  const scaled = (n: number, least: number): number => Math.max(least, Math.round((n * people) / PUBLISHED_PERSONS))
  const persons2017 = scaled(PUBLISHED.persons2017, profiles2017.length + 5)
  const both = scaled(PUBLISHED.both, 3)
  return {
    persons2017,
    both,
    persons2016: people - persons2017 + both,
    complete: scaled(PUBLISHED.complete, 2),
    customers: scaled(PUBLISHED.customers, people),
    companies: scaled(PUBLISHED.companies, 2),
  }
}

/** One row or mail of the evidence before it is written: whose it is, and which items its cells hold. */
export type PlannedRow =
  | { readonly person: Person; readonly items: Items; readonly company?: never }
  | { readonly company: Company; readonly items: Items; readonly person?: never }

/** One row of the customer table. */
export type MasterRow =
  | { readonly person: Person; readonly standing: 'customer' | 'former' | 'new'; readonly company?: never }
  | { readonly company: Company; readonly person?: never }

/** Who is in which source, in the order of the rows. */
export interface Plan {
  readonly seed: string
  readonly rows: ReadonlyMap<Source, readonly PlannedRow[]>
  readonly master: readonly MasterRow[]
}

/** How many rows of 1,000 come twice: somebody applied, asked or was stored again. */
const TWICE: Readonly<Record<Source, number>> = {
  seminar: 60,
  opening: 15,
  questionnaire: 30,
  enquiry: 40,
  login: 4,
  profile: 3,
  api: 20,
  'virtual-account': 3,
  complete: 0,
}

const opens = (profile: Profile): boolean => profile.rows.some((r) => r.source === 'opening')
const opensFully = (profile: Profile): boolean => profile.rows.some((r) => has(r.items, 'bank-account'))
const lacksLogin = (profile: Profile): boolean => !profile.rows.some((r) => has(r.items, 'user-id'))

function slots(profiles: readonly Profile[], total: number, random: Random): Profile[] {
  const counts = shareOut(
    total,
    profiles.map((p) => p.weight),
  )
  return random.shuffle(profiles.flatMap((profile, i) => Array.from({ length: counts[i] ?? 0 }, () => profile)))
}

/** Pairs who share name and birthday by chance: customers of 2016 only, each with a login ID, mail and phone of their own. */
function makeStrangers(people: Person[], everybody: readonly Person[], pairs: number): void {
  const houses = new Map<number, number>()
  for (const p of everybody) houses.set(p.household, (houses.get(p.household) ?? 0) + 1)
  const alone = people.flatMap((p, i) => (houses.get(p.household) === 1 && p.event.kind === 'none' ? [i] : []))
  for (let k = 0; k < pairs; k++) {
    const [one, other] = [people[alone[2 * k] ?? -1], people[alone[2 * k + 1] ?? -1]]
    if (one && other)
      people[alone[2 * k + 1] ?? -1] = {
        ...other,
        family: one.family,
        given: one.given,
        sex: one.sex,
        birth: one.birth,
      }
  }
}

/** Households stay together, so that couples and twins tend to be hit by the same attack. */
function households(people: readonly Person[]): readonly (readonly Person[])[] {
  const groups = new Map<number, Person[]>()
  for (const p of people) {
    const group = groups.get(p.household)
    if (group) group.push(p)
    else groups.set(p.household, [p])
  }
  return [...groups.values()]
}

/** Gives the rows without a login ID to people whose mail address is theirs alone and never changed. */
function assign2016(people: readonly Person[], profiles: readonly Profile[]): readonly (readonly [Person, Profile])[] {
  const mails = new Map<string, number>()
  for (const p of people) mails.set(p.email, (mails.get(p.email) ?? 0) + 1)
  const clear = (p: Person): boolean => mails.get(p.email) === 1 && p.event.kind === 'none'
  const without = profiles.filter(lacksLogin)
  const withLogin = profiles.filter((p) => !lacksLogin(p))
  return people.map((person) => {
    const profile = (clear(person) ? (without.pop() ?? withLogin.pop()) : withLogin.pop()) ?? without.pop()
    if (!profile) throw new Error('fewer profiles than people')
    return [person, profile]
  })
}

class Rows {
  readonly #rows = new Map<Source, PlannedRow[]>()
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  add(source: Source, row: PlannedRow): void {
    const list = this.#rows.get(source)
    if (list) list.push(row)
    else this.#rows.set(source, [row])
  }

  addAll(person: Person, profile: Profile): void {
    for (const { source, items: held } of profile.rows) {
      this.add(source, { person, items: held })
      if (!lacksLoginIn2016(source, held) && this.#random.perMille(TWICE[source]))
        this.add(source, { person, items: held })
    }
  }

  shuffled(): ReadonlyMap<Source, readonly PlannedRow[]> {
    return new Map([...this.#rows].map(([source, rows]) => [source, this.#random.shuffle(rows)]))
  }
}

const lacksLoginIn2016 = (source: Source, held: Items): boolean => source === 'api' && !has(held, 'user-id')

const companyItems = items('name', 'name-kana', 'address', 'postal-code', 'phone', 'email', 'bank-account')

/** Invents the people and decides what of whom stands where. */
export function makePlan(of: { seed: string; sizes: Sizes; towns: readonly PostalTown[] }): Plan {
  const { seed, sizes: n, towns } = of
  const random = randomFor(seed, 'plan')
  const rows = new Rows(random)
  const slots2017 = slots(profiles2017, n.persons2017, random)
  const ofCustomers = slots2017.filter((p) => !opens(p)).slice(0, n.both)
  const taken = new Set(slots2017.flatMap((p, i) => (opens(p) ? [] : [i])).slice(0, n.both))
  const ofOthers = slots2017.filter((_, i) => !taken.has(i))
  const newCustomers = ofOthers.filter(opensFully).length
  const unaffected = Math.max(0, n.customers - n.companies - n.persons2016 - newCustomers)

  const count = n.persons2016 + ofOthers.length + unaffected
  const everybody = random.shuffle(households(population({ seed, count, towns }))).flat()
  const people2016 = everybody.slice(0, n.persons2016)
  const only2016 = people2016.slice(n.both)
  makeStrangers(only2016, everybody, Math.max(1, Math.floor(n.persons2016 / 4000)))
  const both = people2016.slice(0, n.both)
  const others = everybody.slice(n.persons2016, n.persons2016 + ofOthers.length)
  const untouched = everybody.slice(n.persons2016 + ofOthers.length)

  const customers2016 = random.shuffle([...both, ...only2016])
  const whole = Array.from({ length: n.complete }, () => complete2016)
  const slots2016 = random.shuffle([...slots(profiles2016, n.persons2016 - n.complete, random), ...whole])
  for (const [person, profile] of assign2016(customers2016, slots2016)) rows.addAll(person, profile)
  for (const [i, profile] of ofCustomers.entries()) {
    const person = both[i]
    if (person) rows.addAll(person, profile)
  }
  const opened: MasterRow[] = []
  others.forEach((person, i) => {
    const profile = ofOthers[i]
    if (!profile) return
    rows.addAll(person, profile)
    if (opensFully(profile)) opened.push({ person, standing: 'new' })
  })
  const firms = companies({ seed, count: n.companies, towns })
  for (const company of firms.slice(0, 1 + Math.floor(firms.length / 20)))
    rows.add('opening', { company, items: companyItems })
  const master: MasterRow[] = [
    ...[...customers2016, ...untouched].map((person): MasterRow => ({ person, standing: standing(random) })),
    ...opened,
    ...firms.map((company): MasterRow => ({ company })),
  ]
  return { seed, rows: rows.shuffled(), master: random.shuffle(master) }
}

const standing = (random: Random): 'customer' | 'former' => (random.perMille(90) ? 'former' : 'customer')
