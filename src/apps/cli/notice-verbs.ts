import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { instant } from '#kernel/instant.ts'
import { allowSending, enterBatch, isSpecimenBatch, officerName, stopSending } from '#notice/index.ts'
import type { Io } from './command.ts'
import { approveBatch, inDatabase } from './notice-approve.ts'
import { readBatch } from './notice-batch.ts'
import { type NoticeCase, openNoticeCase } from './notice-case.ts'
import { showSample } from './notice-preview.ts'
import { controlOf } from './notice-send.ts'
import { type NoticeWish, needBatch, type Verb } from './notice-verb.ts'
import { readOption } from './read-option.ts'
import { runForCommand } from './run-for-command.ts'

const open = (wish: NoticeWish, io: Io): Promise<NoticeCase> =>
  openNoticeCase({ casePath: wish.casePath, out: wish.options.out }, io)

/** Composes the notices of everybody who is still to be told, as their author. */
export const compose: Verb = async (wish, io) => {
  const author = officerName(wish.options.as)
  const done = await runForCommand(
    {
      casePath: wish.casePath,
      out: wish.options.out,
      at: wish.options.at === undefined ? io.now() : readOption('--at', wish.options.at, instant),
      law: null,
      only: ['notices'],
    },
    io,
  )
  const of = await open(wish, io)
  const batch = await composedBatch(of)
  if (batch === null) {
    io.say('Nobody is to be told: everybody was told, and nothing of what they were told has changed.')
    io.result({ out: done.out, notices: 0 })
    return 0
  }
  const { head, rows, root } = await readBatch(of, batch, author)
  const composed = { batch, root, author, specimen: isSpecimenBatch(head), notices: rows.length, composedAt: io.now() }
  await enterBatch(inDatabase(of), composed)
  await of.writeAudit()
  io.say(`batch ${batch}: ${rows.length} notices, composed by ${author}; root ${root}`)
  io.say(
    `Two officers other than ${author} approve it: todoke notice approve ${wish.casePath} --batch ${batch} --as OFFICER`,
  )
  io.result({ out: done.out, ...composed })
  return 0
}

/** The batch that is being composed: the last of the index. */
async function composedBatch(of: NoticeCase): Promise<string | null> {
  const text = await readFile(join(of.out, 'notices/index.csv'), 'utf8')
  const last = text.trimEnd().split('\n').at(-1)?.split(',')[0]
  return last !== undefined && /^b\d+$/.test(last) ? last : null
}

/** Approves a batch for an officer. */
export const approve: Verb = async (wish, io) => {
  const batch = needBatch(wish.options)
  if (wish.options.sample !== undefined) return showSample(await open(wish, io), { batch, n: wish.options.sample }, io)
  const officer = officerName(wish.options.as)
  const of = await open(wish, io)
  const approved = await approveBatch(of, { batch, officer, at: io.now(), why: wish.options.why ?? 'looked at' })
  if (!approved.ok) {
    io.warn(`todoke: batch ${batch} was not approved; nothing was written`)
    for (const reason of approved.why) io.warn(`  ${reason}`)
    io.result({ error: `batch ${batch} was not approved`, reasons: approved.why })
    return 1
  }
  const { approvers, released } = approved.value
  io.say(`batch ${batch}: approved by ${approvers.join(' and ')}; root ${approved.value.root}`)
  io.say(
    released
      ? `It is released and frozen. Send it: todoke notice send ${wish.casePath} --batch ${batch} --smtp URL`
      : 'One more officer is needed.',
  )
  io.result(approved.value)
  return 0
}

/** Presses the stop button. */
export const stop: Verb = async (wish, io) => {
  const who = officerName(wish.options.as)
  const of = await open(wish, io)
  await stopSending(await controlOf(of), { who, at: io.now(), why: wish.options.why ?? 'stopped by hand' })
  await of.writeAudit()
  io.say('Sending is stopped: nothing more is begun. Go on with: todoke notice resume CASE --as OFFICER --why WHY')
  io.result({ stopped: true })
  return 0
}

/** Allows sending again. */
export const resume: Verb = async (wish, io) => {
  const who = officerName(wish.options.as)
  if (!wish.options.why) throw new Failure('usage', '--why WHY is needed: why it is safe to go on')
  const of = await open(wish, io)
  await allowSending(await controlOf(of), { who, at: io.now(), why: wish.options.why })
  await of.writeAudit()
  io.say('Sending is allowed again.')
  io.result({ stopped: false })
  return 0
}
