import { expect, test } from 'vitest'
import type { Database } from '#store/index.ts'
import { possible, withDatabase } from '../delivery/test-database.ts'
import { composedBatch, freshOutput, frozenNotice, later, noon } from '../delivery/test-release.ts'
import { againstOfficer, enterApproval, enterBatch, noticePk, releasedBatches, standingOf } from './approve.ts'

let database: Database
withDatabase((opened) => {
  database = opened
})

test.runIf(possible)(
  'the author, an officer twice, one officer alone: none of them releases a batch, not even by SQL',
  async () => {
    const to = await freshOutput(database)
    const pk = await noticePk(to)
    const batch = composedBatch('b1')
    await enterBatch(to, batch)
    const approve = (officer: string) =>
      enterApproval(to, { batch, officer, at: noon, why: 'looked at' }, [frozenNotice(1)])
    await expect(approve('aki')).rejects.toThrow('nobody_approves_their_own_batch')
    expect(await approve('ben')).toBeNull()
    await expect(approve('ben')).rejects.toThrow('notice_approvals_pkey')
    const release = (first: string, second: string) =>
      database.query('insert into todoke.notice_releases values ($1, $2, $3, $4, $5, now())', [
        pk,
        'b1',
        batch.root,
        first,
        second,
      ])
    await expect(release('ben', 'ben')).rejects.toThrow('two_people_approve')
    await expect(release('ben', 'cho')).rejects.toThrow('foreign key')
    expect(await releasedBatches(to)).toEqual([])
    expect(await approve('cho')).toMatchObject({ officers: ['ben', 'cho'] })
    const standing = await standingOf(to, 'b1')
    expect(againstOfficer(standing, 'dai')).toContain('released')
  },
)

test.runIf(possible)('two approvals of two lists release neither; another list needs two of its own', async () => {
  const to = await freshOutput(database)
  const [one, other] = [composedBatch('b1'), composedBatch('b1', { root: '0c'.repeat(32), composedAt: later(5) })]
  for (const batch of [one, other]) await enterBatch(to, batch)
  expect(await enterApproval(to, { batch: one, officer: 'ben', at: noon, why: 'ok' }, [])).toBeNull()
  expect(await enterApproval(to, { batch: other, officer: 'cho', at: noon, why: 'ok' }, [])).toBeNull()
  expect((await standingOf(to, 'b1')).approvers).toEqual(['cho'])
})

test.runIf(possible)('ten people at once who approve the same batch: it is released once, by two of them', async () => {
  const to = await freshOutput(database)
  const batch = composedBatch('b1')
  await enterBatch(to, batch)
  const officers = Array.from({ length: 10 }, (_, i) => `officer ${i}`)
  const ends = await Promise.allSettled(
    officers.map((officer) => enterApproval(to, { batch, officer, at: noon, why: 'ok' }, [frozenNotice(1)])),
  )
  expect(ends.filter((end) => end.status === 'fulfilled' && end.value !== null)).toHaveLength(1)
  const rows = await database.query('select id from todoke.notice_intents where case_pk = $1', [await noticePk(to)])
  expect(rows).toHaveLength(1)
})
