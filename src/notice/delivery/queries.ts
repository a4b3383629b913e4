import { personToken } from '#kernel/ids.ts'
import { type Instant, isoUtc } from '#kernel/instant.ts'
import type { Database, Session } from '#store/index.ts'
import { againAfter } from './deliver.ts'
import { type BatchOnChannel, type Begun, type CarriedRoute, type Ended, type HandOver, keyOf } from './journal.ts'

export type { Database, Session }

/** Any fixed number: sending, deciding about the switch and taking in events of one case exclude each other where they must. */
const SHARD_LOCK = 7_046_028

interface Attempted {
  readonly attempt: string
  readonly intent: string
  readonly person: string
  readonly sha256: string
  readonly generation: number
  readonly route: CarriedRoute
  readonly file: string
  readonly page: number
  readonly file_sha256: string
  readonly started_at: Date
}

const handOverOf = (row: Attempted): HandOver => ({
  attempt: row.attempt,
  intent: row.intent,
  person: personToken(row.person),
  sha256: row.sha256,
  generation: row.generation,
  route: row.route,
  file: row.file,
  page: row.page,
  fileSha256: row.file_sha256,
  key: keyOf(row.sha256, row.generation),
  startedAt: row.started_at.getTime() as Instant,
})

/**
 * Holds the right to send one batch on one channel for as long as the given work takes; gives null when another process has
 * it. The lock belongs to a session of the database, so that it is free again when its process is killed.
 */
export async function whileSole<T>(database: Database, of: BatchOnChannel, work: () => Promise<T>): Promise<T | null> {
  return database.transaction(async (session) => {
    const rows = await session.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1, hashtext($2)) as got', [
      SHARD_LOCK,
      `${of.casePk}/${of.batch}/${of.channel}`,
    ])
    return rows[0]?.got ? work() : null
  })
}

/** Whether sending is stopped, and why; shared-locked, so that a stop waits for whoever is just beginning. */
async function stopOf(session: Session, casePk: string): Promise<string | null> {
  const rows = await session.query<{ stopped: boolean; why: string }>(
    'select stopped, why from todoke.notice_switches where case_pk = $1 for share',
    [casePk],
  )
  const row = rows[0]
  if (!row) return 'nothing has been released yet'
  return row.stopped ? row.why : null
}

/** How many more may be attempted today under the daily ceiling of the batch; null without one. */
async function leftToday(
  session: Session,
  of: BatchOnChannel,
  at: Instant,
): Promise<{ left: number; until: Instant } | null> {
  const paces = await session.query<{ per_day: number }>(
    'select per_day from todoke.notice_paces where case_pk = $1 and batch = $2 order by seq desc limit 1',
    [of.casePk, of.batch],
  )
  if (!paces[0]) return null
  const since = at - 86_400_000
  const rows = await session.query<{ n: number; first: Date | null }>(
    `select count(*)::int as n, min(a.started_at) as first from todoke.notice_attempts a join todoke.notice_intents i on i.id = a.intent
     where a.case_pk = $1 and i.batch = $2 and a.started_at > $3 and a.outcome is distinct from 'notTaken'`,
    [of.casePk, of.batch, isoUtc(since as Instant)],
  )
  const { n = 0, first = null } = rows[0] ?? {}
  return { left: Math.max(0, paces[0].per_day - n), until: ((first?.getTime() ?? at) + 86_400_000) as Instant }
}

/** Transaction 1: attempts for what is due, in the order of waves and risk. */
export async function beginAttempts(
  session: Session,
  of: BatchOnChannel,
  ask: { max: number; at: Instant },
): Promise<Begun> {
  const why = await stopOf(session, of.casePk)
  if (why !== null) return { kind: 'stopped', why }
  const today = await leftToday(session, of, ask.at)
  if (today?.left === 0) return { kind: 'waiting', until: today.until }
  const rows = await session.query<Attempted>(
    `with due as (
       select i.id from todoke.notice_intents i
       join todoke.notice_waves w on w.case_pk = i.case_pk and w.batch = i.batch and w.route = i.route and w.wave = i.wave and w.opened_at is not null
       where i.case_pk = $1 and i.batch = $2 and i.route = $3 and i.state = 'intended' and (i.not_before is null or i.not_before <= $4)
       order by i.wave, i.place limit $5 for update of i skip locked
     ), gone as (
       update todoke.notice_intents i set state = 'attempted', tries = i.tries + 1, not_before = null from due where i.id = due.id returning i.*
     ), made as (
       insert into todoke.notice_attempts (case_pk, intent, number, channel, key, started_at)
       select case_pk, id, tries, $6, substr(sha256, 1, 32) || case when generation > 1 then '.' || generation else '' end, $4 from gone returning id, intent, started_at
     )
     select made.id as attempt, made.intent, made.started_at, gone.person, gone.sha256, gone.generation, gone.route, gone.file, gone.page, gone.file_sha256
     from made join gone on gone.id = made.intent order by gone.wave, gone.place`,
    [of.casePk, of.batch, of.route, isoUtc(ask.at), Math.min(ask.max, today?.left ?? ask.max), of.channel],
  )
  if (rows.length > 0) return { kind: 'started', handOvers: rows.map(handOverOf) }
  return restOf(session, of)
}

/** Nothing is due now: whether something will be. */
async function restOf(session: Session, of: BatchOnChannel): Promise<Begun> {
  const rows = await session.query<{ until: Date | null }>(
    `select min(i.not_before) as until from todoke.notice_intents i
     join todoke.notice_waves w on w.case_pk = i.case_pk and w.batch = i.batch and w.route = i.route and w.wave = i.wave and w.opened_at is not null
     where i.case_pk = $1 and i.batch = $2 and i.route = $3 and i.state = 'intended' and i.not_before < 'infinity'`,
    [of.casePk, of.batch, of.route],
  )
  const until = rows[0]?.until
  return until ? { kind: 'waiting', until: until.getTime() as Instant } : { kind: 'done' }
}

/** Transaction 2: outcomes, acceptances and states of a group, in one statement. Attempts that have ended stay as they are. */
export async function recordEnds(session: Session, of: BatchOnChannel, ends: readonly Ended[]): Promise<void> {
  if (ends.length === 0) return
  const tries = await triesOf(session, ends)
  const settled = ends.map((end) => {
    if (end.outcome !== 'notTaken') return { ...end, again: null }
    if (!end.counted) return { ...end, code: `~${end.code}` }
    const again = againAfter(tries.get(end.attempt) ?? 1, end.at)
    return again === null
      ? { ...end, outcome: 'refused' as const, code: `given up: ${end.code}`, again }
      : { ...end, again }
  })
  await session.query(
    `with given as (
       select * from unnest($1::bigint[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[]) as g (attempt, outcome, code, at, again)
     ), ended as (
       update todoke.notice_attempts a set outcome = g.outcome, code = g.code, ended_at = g.at from given g
       where a.id = g.attempt and (a.outcome is null or a.outcome = 'inDoubt') returning a.id, a.intent, a.case_pk, g.outcome, g.code, g.at, g.again
     ), taken as (
       insert into todoke.notice_acceptances (intent, case_pk, attempt, at, carrier, receipt)
       select intent, case_pk, id, at, $6, code from ended where outcome = 'accepted' returning intent
     )
     update todoke.notice_intents i set code = e.code, not_before = e.again,
       state = case e.outcome when 'accepted' then 'accepted' when 'refused' then 'bounced' when 'inDoubt' then 'inDoubt' else 'intended' end
     from ended e where i.id = e.intent and i.state in ('attempted', 'inDoubt')`,
    [
      settled.map((end) => end.attempt),
      settled.map((end) => end.outcome),
      settled.map((end) => ('receipt' in end ? end.receipt : end.code)),
      settled.map((end) => isoUtc(end.at)),
      settled.map((end) => (end.again === null ? null : isoUtc(end.again))),
      of.channel,
    ],
  )
}

/** How often an address has turned a notice away, this time included. */
async function triesOf(session: Session, ends: readonly Ended[]): Promise<ReadonlyMap<string, number>> {
  const put = ends.filter((end) => end.outcome === 'notTaken' && end.counted).map((end) => end.attempt)
  if (put.length === 0) return new Map()
  const rows = await session.query<{ id: string; tries: number }>(
    `select a.id, 1 + (select count(*)::int from todoke.notice_attempts b where b.intent = a.intent and b.outcome = 'notTaken' and b.code not like '~%') as tries
     from todoke.notice_attempts a where a.id = any ($1::bigint[])`,
    [put],
  )
  return new Map(rows.map((row) => [row.id, row.tries]))
}

/** Attempts whose outcome nobody knows, oldest first. */
export async function openAttempts(session: Session, of: BatchOnChannel): Promise<readonly HandOver[]> {
  const rows = await session.query<Attempted>(
    `select a.id as attempt, a.intent, a.started_at, i.person, i.sha256, i.generation, i.route, i.file, i.page, i.file_sha256
     from todoke.notice_attempts a join todoke.notice_intents i on i.id = a.intent
     where a.case_pk = $1 and i.batch = $2 and a.channel = $3 and (a.outcome is null or a.outcome = 'inDoubt') order by a.id`,
    [of.casePk, of.batch, of.channel],
  )
  return rows.map(handOverOf)
}
