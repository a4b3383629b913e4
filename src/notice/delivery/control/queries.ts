import { type Instant, isoUtc } from '#kernel/instant.ts'
import type { Database, Session } from '#store/index.ts'
import type { CarriedRoute, IntentState } from '../journal.ts'

export type { Database, Session }

/** Whether sending is stopped, since when, by whom and why; null before anything was released. */
export interface Switch {
  readonly stopped: boolean
  readonly at: Instant
  readonly who: string
  readonly why: string
}

export async function switchOf(session: Session, casePk: string): Promise<Switch | null> {
  const rows = await session.query<{ stopped: boolean; at: Date; who: string; why: string }>(
    'select stopped, at, who, why from todoke.notice_switches where case_pk = $1',
    [casePk],
  )
  const row = rows[0]
  return row ? { ...row, at: row.at.getTime() as Instant } : null
}

/** Sets the stop flag of a case. Resolves when no worker can begin anything more. Gives false before anything was released. */
export async function setStopped(session: Session, casePk: string, of: Switch): Promise<boolean> {
  const rows = await session.query(
    `update todoke.notice_switches set stopped = $2, at = $3, who = $4, why = $5,
       since = case when $2 then since else coalesce((select max(id) from todoke.notice_attempts where case_pk = $1), 0) end
     where case_pk = $1 returning case_pk`,
    [casePk, of.stopped, isoUtc(of.at), of.who, of.why],
  )
  return rows.length > 0
}

/** What the breaker looks at: of the last 200 ended attempts since sending was last allowed, how many bounced; and complaints. */
export interface BreakerFigures {
  readonly ended: number
  readonly bounced: number
  readonly accepted: number
  readonly complaints: number
  readonly wrongItems: number
}

export async function breakerFigures(session: Session, casePk: string): Promise<BreakerFigures> {
  const rows = await session.query<BreakerFigures>(
    `with since as (select since, at from todoke.notice_switches where case_pk = $1),
     last as (
       select i.id, i.state from todoke.notice_attempts a join todoke.notice_intents i on i.id = a.intent
       where a.case_pk = $1 and a.outcome in ('accepted', 'refused') and a.id > (select since from since) and i.route <> 'letter'
       order by a.id desc limit 200
     ), told as (
       select kind from todoke.notice_events e join todoke.notice_attempts a on a.intent = e.intent and a.outcome = 'accepted'
       where e.case_pk = $1 and a.id > (select since from since)
     )
     select (select count(*)::int from last) as ended, (select count(*)::int from last where state = 'bounced') as bounced,
       (select count(*)::int from todoke.notice_attempts where case_pk = $1 and outcome = 'accepted' and id > (select since from since)) as accepted,
       (select count(*)::int from told where kind = 'complaint') as complaints,
       (select count(*)::int from todoke.notice_events where case_pk = $1 and kind = 'wrong-items' and at > (select at from since)) as "wrongItems"`,
    [casePk],
  )
  return rows[0] ?? { ended: 0, bounced: 0, accepted: 0, complaints: 0, wrongItems: 0 }
}

/** A wave of a batch on one way, and how far it is. */
export interface Wave {
  readonly route: CarriedRoute
  readonly wave: number
  readonly notices: number
  readonly openedAt: Instant | null
  readonly openedBy: string | null
  readonly states: Readonly<Partial<Record<IntentState, number>>>
}

export async function wavesOf(session: Session, casePk: string, batch: string): Promise<readonly Wave[]> {
  const rows = await session.query<{
    route: CarriedRoute
    wave: number
    notices: number
    opened_at: Date | null
    opened_by: string | null
    states: Wave['states'] | null
  }>(
    `select w.route, w.wave, w.notices, w.opened_at, w.opened_by,
       (select jsonb_object_agg(state, n) from (select state, count(*)::int as n from todoke.notice_intents i
          where i.case_pk = w.case_pk and i.batch = w.batch and i.route = w.route and i.wave = w.wave group by state) s) as states
     from todoke.notice_waves w where w.case_pk = $1 and w.batch = $2 order by w.route, w.wave`,
    [casePk, batch],
  )
  return rows.map((row) => ({
    route: row.route,
    wave: row.wave,
    notices: row.notices,
    openedAt: row.opened_at ? (row.opened_at.getTime() as Instant) : null,
    openedBy: row.opened_by,
    states: row.states ?? {},
  }))
}

/** Opens waves that nobody opened yet. Gives how many. */
export async function openWaves(
  session: Session,
  of: {
    readonly casePk: string
    readonly batch: string
    readonly route: CarriedRoute
    readonly waves: readonly number[]
    readonly at: Instant
    readonly who: string
    readonly why: string
  },
): Promise<number> {
  const rows = await session.query(
    `update todoke.notice_waves set opened_at = $4, opened_by = $5, why = $6
     where case_pk = $1 and batch = $2 and route = $7 and wave = any ($3::int[]) and opened_at is null returning wave`,
    [of.casePk, of.batch, of.waves, isoUtc(of.at), of.who, of.why, of.route],
  )
  return rows.length
}

/** Sets the daily ceiling of a batch and what it costs. */
export async function insertPace(
  session: Session,
  of: {
    readonly casePk: string
    readonly batch: string
    readonly perDay: number
    readonly peopleDays: number
    readonly who: string
    readonly why: string
    readonly at: Instant
  },
): Promise<void> {
  await session.query(
    'insert into todoke.notice_paces (case_pk, batch, per_day, people_days, who, why, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [of.casePk, of.batch, of.perDay, of.peopleDays, of.who, of.why, isoUtc(of.at)],
  )
}

/** How many notices of a case are in which state, by batch and route; those that a later batch replaced apart. */
export interface StateCount {
  readonly batch: string
  readonly route: string
  readonly state: IntentState | 'superseded'
  readonly notices: number
}

export async function stateCounts(session: Session, casePk: string): Promise<readonly StateCount[]> {
  return session.query<StateCount>(
    `select batch, route, case when state = 'intended' and not_before = 'infinity' then 'superseded' else state end as state, count(*)::int as notices
     from todoke.notice_intents where case_pk = $1 group by 1, 2, 3 order by batch, route, state`,
    [casePk],
  )
}

/** A notice of which nobody knows whether the carrier took it. */
export interface InDoubt {
  readonly attempt: string
  readonly person: string
  readonly batch: string
  readonly route: string
  readonly channel: string
  readonly key: string
  readonly startedAt: Instant
  readonly code: string
}

export async function inDoubtOf(session: Session, casePk: string, max: number): Promise<readonly InDoubt[]> {
  const rows = await session.query<Omit<InDoubt, 'startedAt'> & { started_at: Date }>(
    `select a.id as attempt, i.person, i.batch, i.route, a.channel, a.key, a.started_at, a.code
     from todoke.notice_attempts a join todoke.notice_intents i on i.id = a.intent
     where a.case_pk = $1 and a.outcome = 'inDoubt' order by a.id limit $2`,
    [casePk, max],
  )
  return rows.map(({ started_at, ...row }) => ({ ...row, startedAt: started_at.getTime() as Instant }))
}
