import type { Instant } from '#kernel/instant.ts'
import type { Session } from '#store/index.ts'
import type { CarriedRoute } from '../journal.ts'

export type { Session }

/** The newest notice of one person that a carrier accepted, or may have accepted. */
export interface LastTold {
  readonly person: string
  readonly batch: string
  readonly route: CarriedRoute
  readonly sha256: string
  readonly at: Instant
}

/** What is in doubt counts as told: nobody is told twice because nobody knows. What bounced or came back does not. */
export async function lastTold(session: Session, casePk: string): Promise<readonly LastTold[]> {
  const rows = await session.query<Omit<LastTold, 'at'> & { at: Date }>(
    `select distinct on (i.person) i.person, i.batch, i.route, i.sha256, coalesce(c.at, a.started_at) as at
     from todoke.notice_intents i
     join todoke.notice_attempts a on a.intent = i.id and (a.outcome is null or a.outcome in ('accepted', 'inDoubt'))
     left join todoke.notice_acceptances c on c.intent = i.id
     where i.case_pk = $1 and i.state in ('attempted', 'inDoubt', 'accepted', 'done')
     order by i.person, coalesce(c.at, a.started_at) desc, i.id desc`,
    [casePk],
  )
  return rows.map((row) => ({ ...row, at: row.at.getTime() as Instant }))
}

/** Ways on which a notice of somebody did not arrive. */
export interface FailedWay {
  readonly person: string
  readonly route: CarriedRoute
  /** Keyed hash of where it ended. */
  readonly way: string
}

export async function failedWays(session: Session, casePk: string): Promise<readonly FailedWay[]> {
  return session.query<FailedWay>(
    `select distinct person, route, way from todoke.notice_intents where case_pk = $1 and state in ('bounced', 'returned')
     order by person, route, way`,
    [casePk],
  )
}
