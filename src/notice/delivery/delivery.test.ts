import { expect, test } from 'vitest'
import type { Database } from '#store/index.ts'
import { enterApproval, enterBatch } from '../approval/approve.ts'
import { allowSending, deliveryStatus, setPace, stopSending, wavesOfBatch } from './control/control.ts'
import { postgresJournal } from './postgres-journal.ts'
import { possible, withDatabase } from './test-database.ts'
import {
  accepted,
  composedBatch,
  frozenNotice,
  later,
  noon,
  openFirstWave,
  personOf,
  released,
  started,
} from './test-release.ts'

let database: Database
withDatabase((opened) => {
  database = opened
})

test.runIf(possible)(
  'an attempt is in the journal before anything is handed over, and nobody is attempted twice while it is open',
  async () => {
    const of = await released(database, 3)
    await openFirstWave(of)
    const journal = postgresJournal(database, of.on)
    const [a, b] = await Promise.all([journal.begin({ max: 2, at: noon }), journal.begin({ max: 2, at: noon })])
    const all = [...started(a), ...started(b)].map((each) => each.person)
    expect(all.toSorted()).toEqual([0, 1, 2].map(personOf).toSorted())
    expect(await journal.open()).toHaveLength(3)
    await expect(
      database.query(
        `insert into todoke.notice_attempts (case_pk, intent, number, channel, key, started_at) select case_pk, id, 9, 'smtp', 'k', now() from todoke.notice_intents where case_pk = $1`,
        [of.on.casePk],
      ),
    ).rejects.toThrow('one_live_attempt')
    expect(await journal.begin({ max: 9, at: noon })).toEqual({ kind: 'done' })
  },
)

test.runIf(possible)('what was accepted stays accepted, whatever is recorded afterwards', async () => {
  const of = await released(database, 1)
  await openFirstWave(of)
  const journal = postgresJournal(database, of.on)
  const [one] = started(await journal.begin({ max: 1, at: noon }))
  if (!one) throw new Error('nothing began')
  await journal.record([{ outcome: 'inDoubt', attempt: one.attempt, at: noon, code: 'no answer' }])
  await journal.record([accepted(one)])
  await journal.record([accepted(one)])
  await journal.record([
    { outcome: 'notTaken', attempt: one.attempt, at: noon, code: 'x', again: noon, counted: false },
  ])
  expect((await deliveryStatus(of.control)).counts).toEqual([
    { batch: 'b1', route: 'email', state: 'accepted', notices: 1 },
  ])
  await expect(
    database.query(`update todoke.notice_attempts set outcome = 'notTaken' where id = $1`, [one.attempt]),
  ).rejects.toThrow('never changed')
  await expect(
    database.query('delete from todoke.notice_acceptances where case_pk = $1', [of.on.casePk]),
  ).rejects.toThrow('never changed or deleted')
})

test.runIf(possible)('after stop nothing begins; only an officer with a reason lets it go on', async () => {
  const of = await released(database, 2)
  await openFirstWave(of)
  const journal = postgresJournal(database, of.on)
  await stopSending(of.control, { who: 'eri', at: noon, why: 'wrong phone number in the text' })
  expect(await journal.begin({ max: 9, at: noon })).toEqual({ kind: 'stopped', why: 'wrong phone number in the text' })
  await allowSending(of.control, { who: 'eri', at: noon, why: 'checked: the number is right' })
  expect(started(await journal.begin({ max: 9, at: noon }))).toHaveLength(2)
  expect(await of.to.log.exportAudit()).toContain('"action":"stop sending"')
})

test.runIf(possible)(
  'a wave that nobody opened is not sent, and the next opens only when the one before is through',
  async () => {
    const of = await released(database, 12)
    const journal = postgresJournal(database, of.on)
    expect(await journal.begin({ max: 99, at: noon })).toEqual({ kind: 'done' })
    expect(await openFirstWave(of)).toEqual([1])
    const first = started(await journal.begin({ max: 99, at: noon }))
    expect(first).toHaveLength(10)
    await expect(openFirstWave(of)).rejects.toThrow('wave 1 is not through (10 to go)')
    await journal.record(first.map((each) => accepted(each)))
    expect(await openFirstWave(of)).toEqual([2])
    expect(started(await journal.begin({ max: 99, at: noon }))).toHaveLength(2)
    expect((await wavesOfBatch(of.control, 'b1')).map((wave) => wave.states)).toEqual([
      { accepted: 10 },
      { attempted: 2 },
    ])
  },
)

test.runIf(possible)('a daily ceiling is a decision that says how long people wait, and it holds', async () => {
  const of = await released(database, 7)
  await openFirstWave(of)
  const journal = postgresJournal(database, of.on)
  expect(
    await setPace(of.control, {
      batch: 'b1',
      perDay: 3,
      who: 'legal',
      at: noon,
      why: 'the desk answers 30 calls a day',
    }),
  ).toBe(1 * 3 + 2 * 1)
  expect(await of.to.log.exportAudit()).toContain('3 a day: 7 people wait 5 days in all')
  expect(started(await journal.begin({ max: 99, at: noon }))).toHaveLength(3)
  expect(await journal.begin({ max: 99, at: later(60) })).toEqual({ kind: 'waiting', until: later(24 * 60) })
  expect(started(await journal.begin({ max: 99, at: later(24 * 60 + 1) }))).toHaveLength(3)
})

test.runIf(possible)(
  'an address that keeps putting us off is tried ever later, and in the end counts as not reached',
  async () => {
    const of = await released(database, 1)
    await openFirstWave(of)
    const journal = postgresJournal(database, of.on)
    let at = noon
    const waits: number[] = []
    for (let i = 0; i < 12; i++) {
      const [one] = started(await journal.begin({ max: 1, at }))
      if (!one) throw new Error(`attempt ${i + 1} did not begin`)
      await journal.record([{ outcome: 'notTaken', attempt: one.attempt, at, code: '450', again: at, counted: true }])
      const next = await journal.begin({ max: 1, at })
      if (next.kind !== 'waiting') break
      waits.push((next.until - at) / 60_000)
      at = next.until
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360])
    expect((await deliveryStatus(of.control)).counts).toMatchObject([{ state: 'bounced', notices: 1 }])
  },
)

test.runIf(possible)(
  'whoever was not attempted when the next batch is released gets that one, never both',
  async () => {
    const of = await released(database, 3)
    await openFirstWave(of)
    const journal = postgresJournal(database, of.on)
    const [first] = started(await journal.begin({ max: 1, at: noon }))
    if (!first) throw new Error('nothing began')
    await journal.record([accepted(first)])
    const batch = composedBatch('b2')
    await enterBatch(of.to, batch)
    await enterApproval(of.to, { batch, officer: 'ben', at: noon, why: 'ok' }, [])
    const left = [0, 1, 2].filter((i) => personOf(i) !== first.person)
    await enterApproval(
      of.to,
      { batch, officer: 'cho', at: noon, why: 'ok' },
      left.map((i) => frozenNotice(i)),
    )
    expect(await journal.begin({ max: 9, at: later(9) })).toMatchObject({ kind: 'done' })
    await openFirstWave(of, { batch: 'b2' })
    const second = started(await postgresJournal(database, { ...of.on, batch: 'b2' }).begin({ max: 9, at: noon }))
    expect(second.map((h) => h.person).toSorted()).toEqual(left.map(personOf).toSorted())
    expect(second.every((h) => h.generation === 2)).toBe(true)
  },
)
