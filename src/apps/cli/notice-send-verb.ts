import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { isoIn } from '#kernel/instant.ts'
import {
  allowSending,
  type Channel,
  type ChannelWish,
  type DeliveryEnd,
  isLoopback,
  officerName,
  openChannel,
  openNextWave,
  setPace,
  waitingIn,
  wavesOfBatch,
} from '#notice/index.ts'
import type { Io } from './command.ts'
import { type NoticeCase, openNoticeCase } from './notice-case.ts'
import { controlOf, releasedBatch, sendBatch } from './notice-send.ts'
import { needBatch, type NoticeOptions, type Verb } from './notice-verb.ts'

const CONNECTIONS = 8
const GROUP = 64
const LANES = 2
/** A rate that no mail server reaches. */
const UNLIMITED = 100_000
const PER_DOMAIN = 20

/** Sends what is open of a released batch. */
export const send: Verb = async ({ casePath, options }, io) => {
  const batch = needBatch(options)
  const wish = await channelWish(options)
  const of = await openNoticeCase({ casePath, out: options.out }, io)
  const { specimen } = await releasedBatch(of, batch)
  if (specimen && !isLoopback(wish.url.hostname))
    throw new Failure('failed', `the wording of batch ${batch} is a specimen (DEMO) and goes to this very machine only, such as smtp://127.0.0.1:2525`)
  await beforeSending(of, batch, options, io)
  io.progress.stage('sending', 0)
  const rate = options.rate ?? UNLIMITED
  if (!(rate > 0)) throw new Failure('usage', '--rate N: messages a second, more than 0')
  const limits = { perSecond: rate, perSecondAndDomain: specimen ? UNLIMITED : Math.min(rate, PER_DOMAIN) }
  // A slow pace needs small groups: what stands in the journal should be what is under way.
  const group = Math.max(1, Math.min(GROUP, Math.ceil(rate / 4)))
  const channel: Channel = await openChannel(wish)
  const end = await sendBatch(of, { batch, channel, limits, group, lanes: LANES }, io)
  await of.writeAudit()
  return tellEnd({ of, casePath, batch, end }, io)
}

async function channelWish(options: NoticeOptions): Promise<ChannelWish & { readonly url: URL }> {
  const url = options.smtp === undefined ? null : URL.parse(options.smtp)
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Failure('usage', '--smtp URL is needed, such as smtp://127.0.0.1:2525 or smtps://user:password@mail.example.jp')
  const dkim = options.dkim === undefined ? undefined : await dkimOf(options.dkim)
  return { kind: 'smtp', url, connections: CONNECTIONS, ...(dkim && { dkim }) }
}

/** `--dkim DOMAIN:SELECTOR:FILE`. */
async function dkimOf(text: string) {
  const [domainName = '', keySelector = '', ...path] = text.split(':')
  const file = path.join(':')
  if (!domainName || !keySelector || !file) throw new Failure('usage', '--dkim DOMAIN:SELECTOR:FILE, the file with the private key in PEM')
  const privateKey = await readFile(resolve(file), 'utf8').catch(() => null)
  if (privateKey === null) throw new Failure('input', `--dkim: ${file} cannot be read`)
  return { domainName, keySelector, privateKey }
}

/** Takes the decisions that were asked for, and opens the first wave when none is open. */
async function beforeSending(of: NoticeCase, batch: string, options: NoticeOptions, io: Io): Promise<void> {
  const control = await controlOf(of)
  const at = io.now()
  const { why } = options
  if (options['per-day'] !== undefined) {
    if (!why) throw new Failure('usage', '--per-day lets people wait: --as OFFICER and --why WHY say who decided that, on what ground')
    const cost = await setPace(control, { batch, perDay: options['per-day'], who: officerName(options.as), why, at })
    io.say(`Decided and on record: people wait ${cost} days in all.`)
  }
  const none = (await wavesOfBatch(control, batch)).every((wave) => wave.openedAt === null)
  if (options.wave !== undefined || none) {
    const all = options.wave === 'all'
    if (all && !why) throw new Failure('usage', '--wave all needs --why WHY: why nobody looks at the first waves first')
    const who = options.wave === undefined && options.as === undefined ? 'sender' : officerName(options.as)
    const opened = await openNextWave(control, { batch, all, who, at, why: why ?? 'the wave before it was looked at' })
    if (opened.length > 0) io.say(`wave ${opened.join(', ')} is open`)
  }
}

async function tellEnd({ of, casePath, batch, end }: { of: NoticeCase; casePath: string; batch: string; end: DeliveryEnd }, io: Io): Promise<0 | 1> {
  const waves = await wavesOfBatch(await controlOf(of), batch)
  for (const wave of waves) {
    const { accepted = 0, done = 0, bounced = 0, returned = 0, inDoubt = 0 } = wave.states
    const state = wave.openedAt === null ? 'not open' : `${accepted + done} accepted, ${bounced + returned} bounced, ${inDoubt} in doubt, ${waitingIn(wave)} to go`
    io.say(`wave ${wave.wave}: ${wave.notices} notices, ${state}`)
  }
  const closed = waves.find((wave) => wave.openedAt === null)
  if (end.kind === 'stopped') io.warn(`todoke: sending is stopped (${end.why}); go on with todoke notice resume ${casePath} --as OFFICER --why WHY`)
  else if (end.kind === 'waiting') io.say(`The rest waits until ${isoIn(end.until, of.zone)}; run the same command then.`)
  else if (closed) io.say(`Look at bounces and calls, then open wave ${closed.wave}: the same command with --wave next --as OFFICER`)
  const inDoubt = waves.reduce((sum, wave) => sum + (wave.states.inDoubt ?? 0), 0)
  if (inDoubt > 0) io.warn(`${inDoubt} are in doubt and are not sent again by themselves: todoke notice status ${casePath} names them`)
  io.result({ batch, end: end.kind, waves })
  return end.kind === 'stopped' ? 1 : 0
}
