import { type Instant, isoUtc } from '#kernel/instant.ts'
import type { Database, Session } from '#store/index.ts'
import type { EventKind } from './event.ts'

export type { Database, Session }

/** An event whose notice is known by key, or by batch and person; nothing of it is plain any more. */
export interface TokenEvent {
  readonly source: string
  readonly event: string
  readonly kind: EventKind
  readonly code: string
  readonly at: Instant
  /** First 32 hex digits of the notice's hash; empty when the person is named instead. */
  readonly key: string
  readonly person: string
}

export interface TakenIn {
  readonly fresh: number
  /** Of the fresh ones: without a notice of this case that was handed over. */
  readonly unmatched: number
}

/**
 * Enters events, each once, and brings the states of their notices up to date in the same statement batch. Order and
 * repetition make no difference: a state depends on the set of events only. An event about a notice in doubt is the
 * carrier's own word that it took it.
 */
export async function insertEvents(session: Session, casePk: string, events: readonly TokenEvent[]): Promise<TakenIn> {
  const rows = await session.query<{ intent: string | null }>(
    `with given as (
       select * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::text[])
         as g (source, event, kind, code, at, key, person)
     ), found as (
       select distinct on (g.source, g.event) g.*, i.id as intent from given g
       left join todoke.notice_intents i on i.case_pk = $1 and i.tries > 0
         and ((g.key <> '' and substr(i.sha256, 1, 32) = g.key) or (g.key = '' and g.person <> '' and i.person = g.person))
       order by g.source, g.event, i.id desc nulls last
     )
     insert into todoke.notice_events (case_pk, source, event, intent, kind, code, at)
     select $1, source, event, intent, kind, code, at from found on conflict do nothing returning intent`,
    [
      casePk,
      events.map((e) => e.source),
      events.map((e) => e.event),
      events.map((e) => e.kind),
      events.map((e) => e.code),
      events.map((e) => isoUtc(e.at)),
      events.map((e) => e.key),
      events.map((e) => e.person),
    ],
  )
  const touched = [...new Set(rows.flatMap((row) => (row.intent === null ? [] : [row.intent])))]
  if (touched.length > 0) await foldStates(session, casePk, touched)
  return { fresh: rows.length, unmatched: rows.filter((row) => row.intent === null).length }
}

/** Returned post weighs most, then a bounce, then a delivery: whoever may not have been reached is looked after. */
async function foldStates(session: Session, casePk: string, intents: readonly string[]): Promise<void> {
  await session.query(
    `with proven as (
       update todoke.notice_attempts a set outcome = 'accepted', code = 'shown by an event', ended_at = e.at
       from (select intent, min(at) as at from todoke.notice_events where case_pk = $1 and intent = any ($2::bigint[]) and kind <> 'wrong-items' group by intent) e
       where a.intent = e.intent and (a.outcome is null or a.outcome = 'inDoubt') returning a.id, a.intent, a.case_pk, e.at
     ), taken as (
       insert into todoke.notice_acceptances (intent, case_pk, attempt, at, carrier, receipt)
       select intent, case_pk, id, at, 'event', 'shown by an event' from proven returning intent
     )
     select count(*) from taken`,
    [casePk, intents],
  )
  await session.query(
    `update todoke.notice_intents i set state = f.state, code = f.code, not_before = null from (
       select e.intent, case when bool_or(e.kind = 'returned') then 'returned' when bool_or(e.kind = 'bounced') then 'bounced'
           when bool_or(e.kind = 'delivered') then 'done' else 'accepted' end as state,
         coalesce(max(e.code) filter (where e.kind in ('returned', 'bounced')), '') as code
       from todoke.notice_events e join todoke.notice_acceptances c on c.intent = e.intent
       where e.case_pk = $1 and e.intent = any ($2::bigint[]) and e.kind <> 'wrong-items' group by e.intent
     ) f where i.id = f.intent`,
    [casePk, intents],
  )
}

/** A notice in doubt that a person has looked into. Gives false when it is not in doubt. */
export async function resolveDoubt(
  session: Session,
  casePk: string,
  of: { readonly person: string; readonly accepted: boolean; readonly at: Instant; readonly who: string },
): Promise<boolean> {
  const rows = await session.query<{ id: string; intent: string }>(
    `select a.id, a.intent from todoke.notice_attempts a join todoke.notice_intents i on i.id = a.intent
     where a.case_pk = $1 and i.person = $2 and a.outcome = 'inDoubt' for update of a`,
    [casePk, of.person],
  )
  for (const { id, intent } of rows) {
    await session.query(`update todoke.notice_attempts set outcome = $2, code = $3, ended_at = $4 where id = $1`, [
      id,
      of.accepted ? 'accepted' : 'notTaken',
      `~looked into by ${of.who}`,
      isoUtc(of.at),
    ])
    if (of.accepted)
      await session.query(
        `insert into todoke.notice_acceptances (intent, case_pk, attempt, at, carrier, receipt) values ($1, $2, $3, $4, 'officer', $5)`,
        [intent, casePk, id, isoUtc(of.at), `looked into by ${of.who}`],
      )
    await session.query(`update todoke.notice_intents set state = $2, not_before = null where id = $1`, [
      intent,
      of.accepted ? 'accepted' : 'intended',
    ])
  }
  return rows.length > 0
}

/** Everything that the journal holds about one person, oldest first. */
export interface JournalEntry {
  readonly batch: string
  readonly root: string
  readonly sha256: string
  readonly generation: number
  readonly route: string
  readonly state: string
  readonly attempts: readonly {
    readonly channel: string
    readonly started: string
    readonly outcome: string | null
    readonly code: string
  }[]
  readonly accepted: { readonly at: string; readonly carrier: string; readonly receipt: string } | null
  readonly events: readonly { readonly kind: string; readonly at: string; readonly code: string }[]
}

export async function journalOfPerson(
  session: Session,
  casePk: string,
  person: string,
): Promise<readonly JournalEntry[]> {
  return session.query<JournalEntry>(
    `select i.batch, i.root, i.sha256, i.generation, i.route, i.state,
       coalesce((select json_agg(json_build_object('channel', a.channel, 'started', a.started_at, 'outcome', a.outcome, 'code', a.code) order by a.id)
         from todoke.notice_attempts a where a.intent = i.id), '[]') as attempts,
       (select json_build_object('at', c.at, 'carrier', c.carrier, 'receipt', c.receipt) from todoke.notice_acceptances c where c.intent = i.id) as accepted,
       coalesce((select json_agg(json_build_object('kind', e.kind, 'at', e.at, 'code', e.code) order by e.at, e.event)
         from todoke.notice_events e where e.intent = i.id), '[]') as events
     from todoke.notice_intents i where i.case_pk = $1 and i.person = $2 order by i.id`,
    [casePk, person],
  )
}
