import type { DataKind } from '#kernel/data-kinds.ts'
import { addMonths, dayIn, type LegalDay } from '#kernel/legal-day.ts'
import type { Bounds, Summary } from '#kernel/summary.ts'
import type { DutiesAnswer } from '#law/index.ts'
import type { CaseFile } from './case-file.ts'
import type { SeenCase } from './duty-frame.ts'
import { leakedKinds } from './fact-check.ts'
import { daysIn } from './told-claims.ts'

/** Months after the first report of an order for which planning dates may be told. */
const PLANNED_MONTHS = 24

/** Everything that a document may state: figures per attack, days, kinds. */
export interface FactBase {
  /** Figures of one attack by its id; under `''` those of the whole case and of every attack. */
  readonly figures: ReadonlyMap<string, ReadonlySet<number>>
  /** By the same keys. The ends of an interval may be told beside what lies between them, not alone. */
  readonly bounds: ReadonlyMap<string, Bounds>
  readonly days: ReadonlySet<LegalDay>
  readonly kinds: ReadonlySet<DataKind>
}

function figuresOf(attack: Summary['attacks'][number]): readonly number[] {
  const { persons, records, bounds, combinations } = attack
  const sizes = combinations.map((c) => c.persons).toSorted((a, b) => a - b)
  // Rows whose number is withheld are told as a sum: always the smallest ones.
  const sums = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((n, size) => n + size, 0))
  const withKind = new Map<DataKind, number>()
  for (const { items, persons: n } of combinations)
    for (const item of items) withKind.set(item, (withKind.get(item) ?? 0) + n)
  return [persons, records, bounds.likely, ...sizes, ...sums, ...withKind.values()]
}

function figures(of: SeenCase, summary: Summary): FactBase['figures'] {
  const { statements, facts } = of.caseFile
  const stated = statements.filter((s) => s.says === 'count' && s.at <= of.at)
  const by = new Map<string, Set<number>>()
  for (const attack of summary.attacks)
    by.set(
      attack.id,
      new Set([
        ...figuresOf(attack),
        ...stated.flatMap((s) => (s.says === 'count' && s.attack === attack.id ? [s.value] : [])),
      ]),
    )
  const told = facts.knowledge.filter((k) => k.at <= of.at)
  const people = told.flatMap((k) => [k.people?.min, k.people?.likely, k.people?.max, k['my-number-people']])
  const places = told.flatMap((k) => Object.values(k['people-by-place'] ?? {}))
  const { bounds, balance, review, changes } = summary
  const sum = (key: 'persons' | 'records') => summary.attacks.reduce((n, a) => n + a[key], 0)
  const whole = [summary.persons, bounds.likely, summary.inMaster, summary.masterPersons]
  const all = [...[...by.values()].flatMap((set) => [...set]), ...whole, sum('persons'), sum('records'), review.pairs]
  const also = [...Object.values(balance), ...Object.values(changes ?? {}), ...places, ...people]
  const milestones = facts.milestones.map((m) => m.people)
  const values = [...all, ...also, ...milestones, ...stated.flatMap((s) => (s.says === 'count' ? [s.value] : []))]
  return new Map([...by, ['', new Set(values.filter((n) => n !== undefined))]])
}

function days(of: SeenCase, caseFile: CaseFile, duties: DutiesAnswer | null): FactBase['days'] {
  const { facts, statements, response, inventory, attacks } = caseFile
  const moments = [...facts.knowledge, ...facts.milestones, ...statements, ...response.log, ...response.measures]
  const later = [...response.measures.map((m) => m.doneAt), ...inventory.map((s) => s.at)].filter(
    (at) => at !== undefined,
  )
  const orders = facts.orders.flatMap(({ at, items = [], 'first-report': first }) => [
    at,
    ...items.flatMap(daysIn),
    ...(first ? Array.from({ length: PLANNED_MONTHS + 1 }, (_, i) => addMonths(first, i)) : []),
  ])
  const words = [
    ...statements.flatMap((s) => [
      s.basis ?? '',
      'what' in s ? JSON.stringify(s.what) : '',
      s.says === 'promise' ? s.by : '',
    ]),
    ...response.measures.flatMap((m) => [m.due ?? '', JSON.stringify(m)]),
    ...response.log.map((e) => JSON.stringify(e)),
    ...attacks.flatMap((a) => [a.from ?? '', a.to ?? '']),
    JSON.stringify(duties?.duties ?? []),
  ]
  const known = [of.at, ...moments.map((m) => m.at), ...later].map((at) => dayIn(at, of.zone))
  return new Set([...known, ...orders, ...words.flatMap(daysIn)])
}

/** What the documents of a case may draw on. `duties` is null when they were not asked for yet. */
export function factBase(
  of: SeenCase & { readonly caseFile: CaseFile; readonly summary: Summary; readonly duties: DutiesAnswer | null },
): FactBase {
  const told = of.caseFile.facts.knowledge.filter((k) => k.at <= of.at).flatMap((k) => k.items ?? [])
  return {
    figures: figures(of, of.summary),
    bounds: new Map([...of.summary.attacks.map((a) => [a.id, a.bounds] as const), ['', of.summary.bounds] as const]),
    days: days(of, of.caseFile, of.duties),
    kinds: new Set([...leakedKinds(of.summary.attacks), ...told]),
  }
}
