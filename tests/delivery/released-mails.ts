import { createHash } from 'node:crypto'
import { openCase } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { type BatchOnChannel, enterApproval, enterBatch, noticePk, openNextWave } from '#notice/index.ts'
import type { Database } from '#store/index.ts'

export const hex = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits)
let outputs = 0

/** A batch of mails that two officers released and whose waves are open, under an output of its own. */
export async function releasedMails(database: Database, notices: number) {
  const now = () => Date.now() as Instant
  const chain = { case: 'delivery-test', output: hex(`${process.pid} ${now()} ${outputs++}`, 32) }
  const to = { database, log: await openCase(database, chain, now()), ...chain }
  const batch = { batch: 'b1', root: hex('root', 64), author: 'aki', specimen: true, notices, composedAt: now() }
  await enterBatch(to, batch)
  await enterApproval(to, { batch, officer: 'ben', at: now(), why: 'test' }, [])
  const frozen = Array.from({ length: notices }, (_, i) => ({
    person: hex(`person ${i}`, 32),
    sha256: hex(`text ${i}`, 64),
    route: 'email' as const,
    file: 'mail',
    page: 0,
    fileSha256: '',
    way: hex(`way ${i}`, 32),
    items: ['name'],
  }))
  await enterApproval(to, { batch, officer: 'cho', at: now(), why: 'test' }, frozen)
  const casePk = await noticePk(to)
  const control = { casePk, database, log: to.log }
  await openNextWave(control, { batch: 'b1', route: 'email', all: true, who: 'dai', at: now(), why: 'test' })
  const on: BatchOnChannel = { casePk, batch: 'b1', route: 'email', channel: 'smtp' }
  return { to, control, on }
}
