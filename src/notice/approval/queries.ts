import { type Instant, isoUtc } from '#kernel/instant.ts'
import type { Session } from '#store/index.ts'
import type { CarriedRoute } from '../delivery/journal.ts'

export type { Database, Session } from '#store/index.ts'

/** A batch as it was composed: who, when, and the number that stands for all of it. */
export interface ComposedBatch {
  readonly batch: string
  readonly root: string
  readonly author: string
  readonly specimen: boolean
  readonly notices: number
  readonly composedAt: Instant
}

/** What is to be sent to one person, as it was frozen. */
export interface Intent {
  readonly person: string
  readonly sha256: string
  readonly route: CarriedRoute
  readonly file: string
  readonly page: number
  readonly fileSha256: string
  readonly way: string
  readonly wave: number
  readonly place: number
}

/** The number of an output in the database, or null when it knows none. */
export async function casePkOf(
  session: Session,
  of: { readonly case: string; readonly output: string },
): Promise<string | null> {
  const rows = await session.query<{ id: string }>('select id from todoke.cases where case_id = $1 and output = $2', [
    of.case,
    of.output,
  ])
  return rows[0]?.id ?? null
}

/** The same list composed again by the same author is the same row. */
export async function insertBatch(session: Session, casePk: string, batch: ComposedBatch): Promise<void> {
  await session.query(
    `insert into todoke.notice_batches (case_pk, batch, root, author, specimen, notices, composed_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (case_pk, batch, root) do nothing`,
    [casePk, batch.batch, batch.root, batch.author, batch.specimen, batch.notices, isoUtc(batch.composedAt)],
  )
}

/** The last composition of a batch; null when nobody composed it as its author. */
export async function lastBatch(session: Session, casePk: string, batch: string): Promise<ComposedBatch | null> {
  const rows = await session.query<Omit<ComposedBatch, 'composedAt'> & { composed_at: Date }>(
    `select batch, root, author, specimen, notices, composed_at from todoke.notice_batches where case_pk = $1 and batch = $2
     order by composed_at desc, root limit 1`,
    [casePk, batch],
  )
  const row = rows[0]
  if (!row) return null
  const { composed_at, ...rest } = row
  return { ...rest, composedAt: composed_at.getTime() as Instant }
}

/** Who approved a list, in the order in which they did. */
export async function approversOf(session: Session, casePk: string, of: ComposedBatch): Promise<readonly string[]> {
  const rows = await session.query<{ officer: string }>(
    'select officer from todoke.notice_approvals where case_pk = $1 and batch = $2 and root = $3 order by at, officer',
    [casePk, of.batch, of.root],
  )
  return rows.map((row) => row.officer)
}

export async function insertApproval(
  session: Session,
  casePk: string,
  of: ComposedBatch & { readonly officer: string; readonly at: Instant },
): Promise<void> {
  await session.query(
    'insert into todoke.notice_approvals (case_pk, batch, root, author, officer, at) values ($1, $2, $3, $4, $5, $6)',
    [casePk, of.batch, of.root, of.author, of.officer, isoUtc(of.at)],
  )
}

/** A batch that two others than its author approved. */
export interface Release {
  readonly batch: string
  readonly root: string
  readonly officers: readonly [string, string]
  readonly at: Instant
}

/** Released batches, b1 first. */
export async function releasesOf(session: Session, casePk: string): Promise<readonly Release[]> {
  const rows = await session.query<{ batch: string; root: string; first: string; second: string; at: Date }>(
    `select batch, root, first_officer as first, second_officer as second, released_at as at from todoke.notice_releases
     where case_pk = $1 order by substr(batch, 2)::int`,
    [casePk],
  )
  return rows.map(({ batch, root, first, second, at }) => ({
    batch,
    root,
    officers: [first, second],
    at: at.getTime() as Instant,
  }))
}

/**
 * Freezes a batch and enters what is to be sent. What was released before and not yet attempted is not sent any more: whoever
 * is still to be told is in this batch. Throws what the database says when the rules of two people do not hold.
 */
export async function insertRelease(
  session: Session,
  casePk: string,
  release: Release,
  intents: readonly Intent[],
): Promise<void> {
  const { batch, root, officers, at } = release
  await session.query(
    `insert into todoke.notice_releases (case_pk, batch, root, first_officer, second_officer, released_at) values ($1, $2, $3, $4, $5, $6)`,
    [casePk, batch, root, ...officers, isoUtc(at)],
  )
  await session.query(
    `update todoke.notice_intents set not_before = 'infinity', code = 'superseded by ' || $2
     where case_pk = $1 and batch <> $2 and state = 'intended'`,
    [casePk, batch],
  )
  await insertIntents(session, casePk, release, intents)
  await session.query(
    `insert into todoke.notice_waves (case_pk, batch, route, wave, notices)
     select case_pk, batch, route, wave, count(*) from todoke.notice_intents where case_pk = $1 and batch = $2
     group by case_pk, batch, route, wave`,
    [casePk, batch],
  )
  await session.query(
    `insert into todoke.notice_switches (case_pk, stopped, at, who, why) values ($1, false, $2, $3, 'released')
     on conflict (case_pk) do nothing`,
    [casePk, isoUtc(at), officers[1]],
  )
}

/** A notice that was released before and did not arrive is another generation of the same text. */
async function insertIntents(
  session: Session,
  casePk: string,
  { batch, root }: Release,
  intents: readonly Intent[],
): Promise<void> {
  await session.query(
    `insert into todoke.notice_intents (case_pk, batch, root, person, sha256, generation, route, file, page, file_sha256, way, wave, place)
     select $1, $2, $3, g.person, g.sha256,
       1 + (select count(*) from todoke.notice_intents o where o.case_pk = $1 and o.person = g.person and o.sha256 = g.sha256),
       g.route, g.file, g.page, g.file_sha256, g.way, g.wave, g.place
     from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::text[], $10::text[], $11::int[], $12::int[])
       as g (person, sha256, route, file, page, file_sha256, way, wave, place)`,
    [
      casePk,
      batch,
      root,
      intents.map((i) => i.person),
      intents.map((i) => i.sha256),
      intents.map((i) => i.route),
      intents.map((i) => i.file),
      intents.map((i) => i.page),
      intents.map((i) => i.fileSha256),
      intents.map((i) => i.way),
      intents.map((i) => i.wave),
      intents.map((i) => i.place),
    ],
  )
}
