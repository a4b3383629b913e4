import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instant } from '#kernel/instant.ts'
import { addDays, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Duty } from './duty.ts'
import { duties } from './engine.ts'
import type { CaseFacts, Knowledge } from './facts.ts'
import { caseFactsSchema } from './facts-schema.ts'
import type { Regime } from './regime.ts'
import { concerns } from './which-regimes.ts'
import { affair } from './worked.ts'

const regimes = await loadFolder<Regime>(new URL('./regimes/', import.meta.url))
const japanese = regimes.filter((r) => r.id.startsWith('jp-'))
const DAY_MS = 86_400_000
const START = instant('2026-10-01T10:00:00+09:00')
const daysOn = (days: number): Instant => (START + days * DAY_MS) as Instant

const field = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined })

/** Any knowledge, with any field left out, `days` after the start. */
const knowledge = (days: number): fc.Arbitrary<Knowledge> =>
  fc
    .record({
      event: field(['leak', 'loss', 'damage', 'misuse'] as const),
      certainty: field(['confirmed', 'feared', 'ruled-out'] as const),
      cause: field([
        'intrusion',
        'ransomware',
        'insider',
        'misdelivery',
        'misconfiguration',
        'lost',
        'unknown',
      ] as const),
      'wrongful-purpose': field(['yes', 'possible', 'no'] as const),
      holds: field([
        'personal-data',
        'about-to-obtain',
        'personal-information',
        'pseudonymised',
        'corporate-only',
      ] as const),
      items: field([
        ['name', 'email'],
        ['name', 'health'],
        ['card-number'],
        ['name', 'my-number'],
        ['name', 'drivers-licence'],
      ] as const),
      people: field([
        { min: 10 },
        { max: 40_000 },
        { min: 1000, likely: 1000, max: 1000 },
        { min: 1001, likely: 1001, max: 1001 },
      ] as const),
      'my-number-people': field([0, 100, 101]),
      protection: field([
        { encryption: 'none' },
        { encryption: 'strong', key: 'safe' },
        { encryption: 'strong' },
      ] as const),
      'recovered-unseen': field([true, false]),
      'backup-intact': field([true, false]),
      'exposed-to': field(['one-known', 'unspecified-many', 'unknown'] as const),
    })
    .map((fields) => ({
      at: daysOn(days),
      ...Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)),
    }))

const facts = (entries: readonly Knowledge[]): CaseFacts => ({
  organisation: {
    country: 'JP',
    kind: 'fx-broker',
    supervisor: 'kanto-lfb',
    listed: true,
    markets: ['JP', 'DE', 'US-CA'],
  },
  knowledge: entries,
  milestones: [],
  orders: [],
})

const keyOf = ({ rule, act, to }: Duty) => `${rule} ${act} ${to}`
const binding = (duty: Duty) => duty.force === 'must' || duty.force === 'should'

describe('whatever is known', () => {
  test('more knowledge never makes a duty vanish: it stays, or is relieved with a reason', () => {
    fc.assert(
      fc.property(fc.tuple(knowledge(0), knowledge(3), knowledge(9)), (entries) => {
        for (let known = 1; known < entries.length; known++) {
          const before = duties({ facts: facts(entries.slice(0, known)), at: daysOn(20), regimes: japanese })
          const later = duties({ facts: facts(entries.slice(0, known + 1)), at: daysOn(20), regimes: japanese })
          for (const duty of before.duties.filter(binding)) {
            const still = later.duties.find((d) => keyOf(d) === keyOf(duty))
            expect(still, keyOf(duty)).toBeDefined()
            if (still?.status === 'relieved') expect(still.notes.join()).toContain('no longer now')
          }
        }
      }),
      { numRuns: 70 },
    )
  })

  test('what is not known never means that nothing is to be reported', () => {
    fc.assert(
      fc.property(
        knowledge(0),
        fc.constantFrom('items', 'people', 'event', 'certainty', 'holds', 'protection'),
        (entry, field) => {
          // That they are companies only was said; the names that speak against it are then the only sign of people.
          fc.pre(entry.holds !== 'corporate-only')
          const reported = (k: Knowledge) =>
            duties({ facts: facts([k]), at: daysOn(1), regimes: japanese }).duties.some((d) => d.rule === 'JP-APPI-052')
          const { [field]: _, ...less } = { ...entry } as Record<string, unknown> & Knowledge
          if (reported(entry)) expect(reported({ ...less, at: entry.at })).toBe(true)
        },
      ),
      { numRuns: 120 },
    )
  })

  test('neither the order of the regimes, nor of the entries, nor the zone of the machine matters', () => {
    const zone = process.env['TZ']
    fc.assert(
      fc.property(
        fc.tuple(knowledge(0), knowledge(3)),
        fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'),
        ([a, b], tz) => {
          const plain = duties({ facts: facts([a, b]), at: daysOn(40), regimes })
          process.env['TZ'] = tz
          const turned = duties({ facts: facts([b, a]), at: daysOn(40), regimes: [...regimes].reverse() })
          expect(turned).toEqual(plain)
        },
      ),
      { numRuns: 30 },
    )
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test('leaving out the regimes of other places changes nothing', () => {
    fc.assert(
      fc.property(knowledge(0), fc.constantFrom('JP', 'DE', 'GB', 'US', 'KR', 'MO'), (entry, country) => {
        const asked = { ...facts([entry]), organisation: { country, markets: [country] } }
        const wanted = concerns(asked)
        const some = regimes.filter((r) => wanted(r.id))
        expect(duties({ facts: asked, at: daysOn(1), regimes: some })).toEqual(
          duties({ facts: asked, at: daysOn(1), regimes }),
        )
      }),
      { numRuns: 30 },
    )
  })
})

test('moving the knowledge by a day moves the day counted out by a day', () => {
  const finalOf = (days: number): LegalDay => {
    const known = caseFactsSchema.parse(
      affair({ organisation: { country: 'JP', kind: 'other' }, at: new Date(daysOn(days)).toISOString() }),
    )
    const due = duties({ facts: known, at: daysOn(days), regimes: japanese }).duties.find(
      (d) => d.rule === 'JP-APPI-052',
    )?.due
    if (due?.kind !== 'date') throw new Error('a date is wanted')
    return due.raw
  }
  for (let days = 0; days < 400; days++) expect(finalOf(days + 1)).toBe(addDays(finalOf(days), 1))
})

test('a final report is due from the first day of the duty on, and on no day before', () => {
  for (let day = legalDay('2022-03-25'); day < '2022-04-08'; day = addDays(day, 1)) {
    const known = caseFactsSchema.parse(
      affair({ organisation: { country: 'JP', kind: 'other' }, at: `${day}T10:00:00+09:00` }),
    )
    const found = duties({ facts: known, at: instant(`${day}T12:00:00+09:00`), regimes: japanese }).duties
    expect(found.filter((d) => d.rule === 'JP-APPI-052')).toHaveLength(day >= '2022-04-01' ? 1 : 0)
  }
})

test.each(regimes.map((regime) => [regime.id, regime] as const))(
  '%s answers on every day from 2015 to 2031',
  (_id, regime) => {
    const [worked] = regime.worked
    if (!worked) throw new Error(`${regime.id} has no worked day`)
    const given = caseFactsSchema.parse(worked.facts)
    const at = instant(worked.at)
    const first = instant('2015-01-01T00:00:00Z') - at
    const faults: string[] = []
    for (let days = 0; days < 6209; days++) {
      const shift = (then: Instant): Instant => (then + first + days * DAY_MS) as Instant
      const moved: CaseFacts = {
        ...given,
        knowledge: given.knowledge.map((k) => ({ ...k, at: shift(k.at) })),
        milestones: given.milestones.map((m) => ({ ...m, at: shift(m.at) })),
      }
      const answer = duties({ facts: moved, at: shift(at), regimes: [regime] })
      const keys = new Set(answer.duties.map((d) => `${keyOf(d)} ${JSON.stringify(d.due)}`))
      if (keys.size !== answer.duties.length) faults.push(`day ${days}: a duty twice`)
      for (const { due, clockStart, rule } of answer.duties)
        if (due.kind === 'date' && clockStart && due.date < clockStart.slice(0, 10))
          faults.push(`day ${days}: ${rule} due before it begins`)
    }
    expect(faults).toEqual([])
  },
)

test('a place whose law is not held is named, and so is a moment at which nothing was known', () => {
  const asked = caseFactsSchema.parse(
    affair({
      organisation: { country: 'VN', kind: 'other', markets: ['VN'] },
      at: '2026-10-01T10:00:00+07:00',
      known: { 'people-by-place': { VN: 5, 'US-OH': 2, 'US-CA': 1 } },
    }),
  )
  expect(duties({ facts: asked, at: daysOn(1), regimes }).unknown.map((u) => u.rule)).toEqual(
    expect.arrayContaining(['VN', 'US-OH']),
  )
  expect(duties({ facts: asked, at: daysOn(-9), regimes }).unknown).toContainEqual({
    rule: 'VN',
    needs: 'knowledge: nothing was known at this moment',
  })
})
