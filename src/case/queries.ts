import { createHash } from 'node:crypto'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { sha256 } from '#kernel/ids.ts'
import { type Instant, isoUtc } from '#kernel/instant.ts'
import type { Database, Session } from '#store/index.ts'
import { type AuditChain, type AuditEvent, type AuditHead, type AuditRow, auditRow, emptyHead } from './audit-chain.ts'
import type { Custody, Decision } from './case-log.ts'
import type { Statement } from './statement.ts'

export type { Database, Session }

/** Any fixed number: audit rows of one case are written one after the other. */
const AUDIT_LOCK = 7_046_027

/** The number of a case and output in the database; made when it is new. */
export async function casePk(database: Database, chain: AuditChain, at: Instant): Promise<string> {
  await database.query(
    'insert into todoke.cases (case_id, output, opened_at) values ($1, $2, $3) on conflict (case_id, output) do nothing',
    [chain.case, chain.output, isoUtc(at)],
  )
  const pk = await findCasePk(database, chain)
  if (pk === null) throw new Error(`case ${chain.case} vanished while it was opened`)
  return pk
}

async function findCasePk(session: Session, chain: AuditChain): Promise<string | null> {
  const rows = await session.query<{ id: string }>('select id from todoke.cases where case_id = $1 and output = $2', [
    chain.case,
    chain.output,
  ])
  return rows[0]?.id ?? null
}

/** The numbers of everything that is known about an output; one, unless two cases were written into it in turn. */
export async function outputPks(session: Session, output: string): Promise<readonly string[]> {
  const rows = await session.query<{ id: string }>('select id from todoke.cases where output = $1 order by id', [
    output,
  ])
  return rows.map((row) => row.id)
}

/** Evidence that was taken in before, byte for byte, is not entered again. Gives how many were new. */
export async function insertCustody(session: Session, pk: string, entries: readonly Custody[]): Promise<number> {
  const rows = await session.query(
    `insert into todoke.custody (case_pk, path, sha256, bytes, taken_at, taken_by)
     select $1, * from unnest($2::text[], $3::text[], $4::bigint[], $5::timestamptz[], $6::text[])
     on conflict do nothing returning path`,
    [
      pk,
      entries.map((e) => e.path),
      entries.map((e) => e.sha256),
      entries.map((e) => e.bytes),
      entries.map((e) => isoUtc(e.takenAt)),
      entries.map((e) => e.takenBy),
    ],
  )
  return rows.length
}

export async function selectCustody(session: Session, pk: string): Promise<readonly Custody[]> {
  const rows = await session.query<{ path: string; sha256: string; bytes: string; taken_at: Date; taken_by: string }>(
    'select path, sha256, bytes, taken_at, taken_by from todoke.custody where case_pk = $1 order by path collate "C", taken_at, sha256',
    [pk],
  )
  return rows.map((row) => ({
    path: row.path,
    sha256: sha256(row.sha256),
    bytes: Number(row.bytes),
    takenAt: row.taken_at.getTime() as Instant,
    takenBy: row.taken_by,
  }))
}

export async function insertDecision(session: Session, pk: string, decision: Decision): Promise<void> {
  await session.query(
    'insert into todoke.decisions (case_pk, kind, subject, choice, who, at, why) values ($1, $2, $3, $4, $5, $6, $7)',
    [pk, decision.kind, decision.subject, decision.choice, decision.who, isoUtc(decision.at), decision.why],
  )
}

export async function selectDecisions(session: Session, pk: string): Promise<readonly Decision[]> {
  const rows = await session.query<Omit<Decision, 'at'> & { at: Date }>(
    'select kind, subject, choice, who, at, why from todoke.decisions where case_pk = $1 order by seq',
    [pk],
  )
  return rows.map((row) => ({ ...row, at: row.at.getTime() as Instant }))
}

/** A figure that was stated once stays; the same statement again is not entered twice. Gives how many were new. */
export async function insertFigures(
  session: Session,
  pk: string,
  statements: readonly Statement[],
  at: Instant,
): Promise<number> {
  const bodies = statements.map((statement) => canonicalJson({ ...statement, at: isoUtc(statement.at) }))
  const rows = await session.query(
    `insert into todoke.figures (case_pk, figure, body, sha256, recorded_at)
     select $1, figure, body::jsonb, sha256, $5 from unnest($2::text[], $3::text[], $4::text[]) as given (figure, body, sha256)
     on conflict do nothing returning figure`,
    [
      pk,
      statements.map((statement) => statement.id),
      bodies,
      bodies.map((body) => createHash('sha256').update(body).digest('hex')),
      isoUtc(at),
    ],
  )
  return rows.length
}

/** Writes rows at the end of a case's chain; other writers of the same case wait. Gives the new head. */
export async function appendAudit(
  session: Session,
  pk: string,
  chain: AuditChain,
  events: readonly AuditEvent[],
): Promise<AuditHead> {
  await session.query('select pg_advisory_xact_lock($1, hashtext($2))', [AUDIT_LOCK, pk])
  const rows = await session.query<{ seq: string; hash: string }>(
    'select seq, hash from todoke.audit where case_pk = $1 order by seq desc limit 1',
    [pk],
  )
  let head = rows[0] ? { rows: Number(rows[0].seq), hash: sha256(rows[0].hash) } : emptyHead(chain)
  const added: AuditRow[] = []
  for (const event of events) {
    const row = auditRow(chain, head, event)
    added.push(row)
    head = { rows: row.seq, hash: row.hash }
  }
  await session.query(
    `insert into todoke.audit (case_pk, seq, at, actor, action, object, reason, prev, hash)
     select $1, * from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`,
    [
      pk,
      added.map((row) => row.seq),
      added.map((row) => row.at),
      added.map((row) => row.actor),
      added.map((row) => row.action),
      added.map((row) => row.object),
      added.map((row) => row.reason),
      added.map((row) => row.prev),
      added.map((row) => row.hash),
    ],
  )
  return head
}

export async function selectAudit(session: Session, pk: string, chain: AuditChain): Promise<readonly AuditRow[]> {
  const rows = await session.query<Omit<AuditRow, 'seq' | 'case' | 'output'> & { seq: string }>(
    'select seq, at, actor, action, object, reason, prev, hash from todoke.audit where case_pk = $1 order by seq',
    [pk],
  )
  return rows.map((row) => ({ ...row, case: chain.case, output: chain.output, seq: Number(row.seq) }))
}

/** How many rows each table holds about one output. */
export async function countRows(session: Session, pk: string): Promise<number> {
  const rows = await session.query<{ n: string }>(
    `select (select count(*) from todoke.custody where case_pk = $1) + (select count(*) from todoke.decisions where case_pk = $1)
       + (select count(*) from todoke.figures where case_pk = $1) + (select count(*) from todoke.audit where case_pk = $1) + 1 as n`,
    [pk],
  )
  return Number(rows[0]?.n ?? 0)
}

/** Removes everything about one output; the only deletion there is, and it names its output to the triggers. */
export async function deleteCase(session: Session, pk: string): Promise<void> {
  await session.query("select set_config('todoke.wiping', $1, true)", [pk])
  for (const table of ['custody', 'decisions', 'figures', 'audit'])
    await session.query(`delete from todoke.${table} where case_pk = $1`, [pk])
  await session.query('delete from todoke.cases where id = $1', [pk])
}
