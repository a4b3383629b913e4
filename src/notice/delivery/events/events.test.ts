import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Database } from '#store/index.ts'
import { allowSending, switchNow, tripBreaker } from '../control/control.ts'
import { postgresJournal } from '../postgres-journal.ts'
import { possible, withDatabase } from '../test-database.ts'
import { accepted, later, noon, openFirstWave, released, started, textOf } from '../test-release.ts'
import { toldBefore } from '../told/told-before.ts'
import type { DeliveryEvent } from './event.ts'
import { personJournal, resolveInDoubt, takeEvents } from './take-events.ts'

let database: Database
withDatabase((opened) => {
  database = opened
})

const nobody = { byAddress: async () => null, byReference: async () => null }

const event = (i: number, kind: DeliveryEvent['kind'], id: string): DeliveryEvent => ({
  source: 'dsn',
  event: id,
  kind,
  code: kind === 'bounced' ? '5.1.1' : '',
  at: noon,
  about: { by: 'key', key: textOf(i).slice(0, 32) },
})
async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

test.runIf(possible)(
  'events in any order, and in any number of copies, also before our own record, end in the same states',
  async () => {
    const people = 5
    const kinds = ['delivered', 'bounced', 'delayed', 'returned', 'complaint'] as const
    const one = fc.record({ i: fc.nat(people - 1), kind: fc.constantFrom(...kinds) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { maxLength: 12 }),
        fc.nat(12),
        fc.infiniteStream(fc.nat()),
        async (told, cut, chance) => {
          const events = told.map(({ i, kind }, n) => event(i, kind, `e${n}`))
          const shuffled = [...events, ...events]
            .map((e) => ({ e, by: chance.next().value ?? 0 }))
            .toSorted((a, b) => a.by - b.by)
            .map(({ e }) => e)
          const states = []
          for (const [list, before] of [
            [events, 0],
            [shuffled, cut],
          ] as const) {
            const of = await released(database, people)
            await openFirstWave(of)
            const begun = started(await postgresJournal(database, of.on).begin({ max: 99, at: noon }))
            const take = (some: readonly DeliveryEvent[]) =>
              takeEvents(of.control, each(some), { persons: nobody, now: () => noon })
            await take(list.slice(0, before))
            await postgresJournal(database, of.on).record(begun.map((b) => accepted(b)))
            await take(list.slice(before))
            states.push(
              await database.query(
                'select person, state from todoke.notice_intents where case_pk = $1 order by person',
                [of.on.casePk],
              ),
            )
          }
          expect(states[0]).toEqual(states[1])
        },
      ),
      { numRuns: 4 },
    )
  },
)

test.runIf(possible)(
  'more than 5 % bounces stop the sending by themselves, and a report of wrong items does at once',
  async () => {
    const of = await released(database, 120)
    await openFirstWave(of, { all: true, why: 'for the test' })
    const journal = postgresJournal(database, of.on)
    const begun = started(await journal.begin({ max: 120, at: noon }))
    await journal.record(begun.map((b) => accepted(b)))
    const bounced = (n: number) =>
      takeEvents(of.control, each(Array.from({ length: n }, (_, i) => event(i, 'bounced', `b${i}`))), {
        persons: nobody,
        now: () => noon,
      })
    expect(await bounced(6)).toMatchObject({ fresh: 6, tripped: null })
    expect(await bounced(7)).toMatchObject({ fresh: 1, tripped: 'breaker: 7 of the last 120 bounced' })
    expect(await switchNow(of.control)).toMatchObject({ stopped: true, who: 'breaker' })
    await allowSending(of.control, { who: 'eri', at: later(1), why: 'an old list; they get letters' })
    expect(await tripBreaker(of.control, later(2))).toBeNull()
    await takeEvents(of.control, each([{ ...event(3, 'wrong-items', 'w1'), at: later(3) }]), {
      persons: nobody,
      now: () => later(3),
    })
    expect(await switchNow(of.control)).toMatchObject({ stopped: true, why: 'breaker: 1 report of wrong items' })
  },
)

test.runIf(possible)(
  'a doubt is resolved by a person with a reason, and then it is sent again or counts as told',
  async () => {
    const of = await released(database, 2)
    await openFirstWave(of)
    const journal = postgresJournal(database, of.on)
    const begun = started(await journal.begin({ max: 9, at: noon }))
    await journal.record(begun.map(({ attempt }) => ({ outcome: 'inDoubt', attempt, at: noon, code: 'no answer' })))
    const [a, b] = begun
    if (!a || !b) throw new Error('nothing began')
    const say = (person: string, yes: boolean) =>
      resolveInDoubt(of.control, { person, accepted: yes, who: 'eri', at: noon, why: "in the relay's log" })
    expect(await say(a.person, true)).toBe(true)
    expect(await say(b.person, false)).toBe(true)
    expect(await say(b.person, false)).toBe(false)
    expect(started(await journal.begin({ max: 9, at: noon })).map((h) => h.person)).toEqual([b.person])
    expect(await personJournal(of.control, a.person)).toMatchObject([
      { state: 'accepted', accepted: { carrier: 'officer' } },
    ])
  },
)

test.runIf(possible)(
  'who was told, or may have been, is told before; who was not reached has a way that failed',
  async () => {
    const of = await released(database, 4)
    await openFirstWave(of)
    const journal = postgresJournal(database, of.on)
    const [a, b, c] = started(await journal.begin({ max: 3, at: noon }))
    if (!a || !b || !c) throw new Error('nothing began')
    await journal.record([
      accepted(a),
      { outcome: 'inDoubt', attempt: b.attempt, at: noon, code: '' },
      { outcome: 'refused', attempt: c.attempt, at: noon, code: '550' },
    ])
    const cells = {
      attacks: '2017',
      items: 'name+email',
      certainty: '2017:confirmed',
      advice: '',
      variant: 'affected',
      language: 'ja',
    }
    const done = await toldBefore(database, of.on.casePk, async () => new Map([a, b, c].map((h) => [h.person, cells])))
    expect([...done.told.keys()].toSorted()).toEqual([a.person, b.person].toSorted())
    expect(done.told.get(a.person)).toMatchObject({
      batch: 'b1',
      items: ['name', 'email'],
      certainty: ['2017:confirmed'],
      at: noon,
    })
    expect(done.failed).toMatchObject([{ person: c.person, route: 'email' }])
  },
)
