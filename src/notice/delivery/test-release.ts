import { createHash } from 'node:crypto'
import { openCase } from '#case/index.ts'
import type { PersonToken } from '#kernel/ids.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { enterApproval, enterBatch, type FrozenNotice, noticePk, type OutputInDatabase } from '../approval/approve.ts'
import type { ComposedBatch, Database } from '../approval/queries.ts'
import { type Control, openNextWave } from './control/control.ts'
import type { BatchOnChannel, Begun, CarriedRoute, Ended, HandOver } from './journal.ts'

export const noon: Instant = instant('2017-08-01T12:00:00+09:00')
let outputs = 0

const hex = (text: string, digits: number): string => createHash('sha256').update(text).digest('hex').slice(0, digits)

export const personOf = (i: number): PersonToken => hex(`person ${i}`, 32) as PersonToken
export const textOf = (i: number, batch = 'b1'): string => hex(`text ${batch} ${i}`, 64)

export const composedBatch = (batch: string, more: Partial<ComposedBatch> = {}): ComposedBatch => ({
  batch,
  root: hex(batch, 64),
  author: 'aki',
  specimen: true,
  notices: 1,
  composedAt: noon,
  ...more,
})

export const frozenNotice = (i: number, more: Partial<FrozenNotice> = {}): FrozenNotice => ({
  person: personOf(i),
  sha256: textOf(i),
  route: 'email',
  file: `notices/mail/b1-${i}.eml`,
  page: 0,
  fileSha256: '',
  way: hex(`way ${i}`, 32),
  items: ['name'],
  ...more,
})

/** An output that no other test, here or on a shared server, knows. */
export async function freshOutput(database: Database): Promise<OutputInDatabase> {
  const chain = { case: 'case-1', output: hex(`${process.pid} ${outputs++} ${performance.now()}`, 32) }
  return { database, log: await openCase(database, chain, noon), ...chain }
}

/** A batch of `people` mails that two officers released, and what is needed to send it. */
export async function released(
  database: Database,
  people: number,
  route: CarriedRoute = 'email',
): Promise<{ to: OutputInDatabase; control: Control; on: BatchOnChannel }> {
  const to = await freshOutput(database)
  const batch = composedBatch('b1', { notices: people })
  await enterBatch(to, batch)
  await enterApproval(to, { batch, officer: 'ben', at: noon, why: 'looked at' }, [])
  const frozen = Array.from({ length: people }, (_, i) => frozenNotice(i, { route }))
  await enterApproval(to, { batch, officer: 'cho', at: noon, why: 'looked at' }, frozen)
  const casePk = await noticePk(to)
  return { to, control: { casePk, database, log: to.log }, on: { casePk, batch: 'b1', route, channel: 'smtp' } }
}

/** So many minutes after noon. */
export const later = (minutes: number): Instant => (noon + minutes * 60_000) as Instant
export const started = (begun: Begun): readonly HandOver[] => (begun.kind === 'started' ? begun.handOvers : [])
export const accepted = ({ attempt }: HandOver, at = noon): Ended => ({
  outcome: 'accepted',
  attempt,
  at,
  receipt: '250 queued',
})

/** Opens the next wave of mails. */
export const openFirstWave = (
  of: { readonly control: Control },
  more: { readonly all?: boolean; readonly why?: string; readonly batch?: string } = {},
) =>
  openNextWave(of.control, {
    batch: 'b1',
    route: 'email',
    all: false,
    who: 'dai',
    at: noon,
    why: 'first wave',
    ...more,
  })
