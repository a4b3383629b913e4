import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { isoIn } from '#kernel/instant.ts'
import {
  type BatchRow,
  type Channel,
  type ChannelWish,
  type DeliveryEnd,
  isCarried,
  isLoopback,
  officerName,
  openChannel,
  openNextWave,
  type PrintFile,
  setPace,
  switchNow,
  waitingIn,
  wavesOfBatch,
} from '#notice/index.ts'
import type { Io } from './command.ts'
import { type NoticeCase, openNoticeCase } from './notice-case.ts'
import { dryRun, testMail } from './notice-preview.ts'
import { controlOf, ROUTES, releasedBatch, sendBatch } from './notice-send.ts'
import { type NoticeOptions, needBatch, type Verb } from './notice-verb.ts'

const CONNECTIONS = 8
const GROUP = 64
const LANES = 2
/** A rate that no mail server reaches. */
const UNLIMITED = 100_000
const PER_DOMAIN = 20

/** Sends what is open of a released batch. */
export const send: Verb = async ({ casePath, options }, io) => {
  const batch = needBatch(options)
  const of = await openNoticeCase({ casePath, out: options.out }, io)
  if (options['dry-run']) return dryRun(of, batch, io)
  if (options['test-to'] !== undefined) {
    const url = urlOf('--smtp', options.smtp ?? '', /^smtps?:$/)
    return testMail(of, { batch, to: options['test-to'], url }, io)
  }
  const { specimen, rows } = await releasedBatch(of, batch)
  const wish = await channelWish(of, { options, rows })
  if (specimen && !('url' in wish && isLoopback(wish.url.hostname)))
    throw new Failure(
      'failed',
      `the wording of batch ${batch} is a specimen (DEMO) and goes to this very machine only, such as --smtp smtp://127.0.0.1:2525`,
    )
  const channel = await openChannel(wish)
  await beforeSending(of, { batch, options, channel }, io)
  io.progress.stage('sending', 0)
  const rate = options.rate ?? UNLIMITED
  if (!(rate > 0)) throw new Failure('usage', '--rate N: messages a second, more than 0')
  const limits = { perSecond: rate, perSecondAndDomain: specimen ? UNLIMITED : Math.min(rate, PER_DOMAIN) }
  // A slow pace needs small groups: what stands in the journal should be what is under way.
  const group = Math.max(1, Math.min(GROUP, Math.ceil(rate / 4)))
  const end = await sendBatch(of, { batch, channel, limits, group, width: CONNECTIONS / LANES, lanes: LANES }, io)
  await of.writeAudit()
  return tellEnd(of, { casePath, batch, end, channel }, io)
}

/** Exactly one of the ways to hand notices over. */
async function channelWish(
  of: NoticeCase,
  { options, rows }: { options: NoticeOptions; rows: readonly BatchRow[] },
): Promise<ChannelWish> {
  const { smtp, spool, printer, sms, post, dkim } = options
  if ([smtp, spool, printer, sms, post].filter((way) => way !== undefined).length !== 1)
    throw new Failure('usage', 'give one way: --smtp URL, --spool DIR, --printer DIR, --sms URL or --post URL')
  if (smtp !== undefined) {
    const url = urlOf('--smtp', smtp, /^smtps?:$/)
    return { kind: 'smtp', url, connections: CONNECTIONS, ...(dkim !== undefined && { dkim: await dkimOf(dkim) }) }
  }
  if (spool !== undefined) return { kind: 'spool', folder: resolve(spool) }
  if (printer !== undefined)
    return { kind: 'print-shop', folder: resolve(printer), out: of.out, files: printFiles(rows) }
  const kind = sms === undefined ? 'post-api' : 'sms'
  const url = urlOf(`--${kind}`, sms ?? post ?? '', /^https?:$/)
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new Failure('usage', `${url.protocol}// beyond this machine is not sealed: use https`)
  const token = url.password
  url.username = ''
  url.password = ''
  return { kind, url, ...(token && { token: decodeURIComponent(token) }) }
}

function urlOf(option: string, text: string, protocol: RegExp): URL {
  const url = URL.parse(text)
  if (!url || !protocol.test(url.protocol) || url.hostname === '')
    throw new Failure(
      'usage',
      `${option} URL: an address such as smtps://user:password@mail.example.jp or https://:token@provider.example.jp/v1`,
    )
  return url
}

function printFiles(rows: readonly BatchRow[]): ReadonlyMap<string, PrintFile> {
  const files = new Map<string, PrintFile>()
  for (const { cells, fileSha256 } of rows.filter((row) => isCarried(row) && row.cells['route'] === 'letter')) {
    const file = cells['file'] ?? ''
    files.set(file, { sha256: fileSha256, letters: (files.get(file)?.letters ?? 0) + 1 })
  }
  return files
}

/** `--dkim DOMAIN:SELECTOR:FILE`. */
async function dkimOf(text: string) {
  const [domainName = '', keySelector = '', ...path] = text.split(':')
  const file = path.join(':')
  if (!domainName || !keySelector || !file)
    throw new Failure('usage', '--dkim DOMAIN:SELECTOR:FILE, the file with the private key in PEM')
  const privateKey = await readFile(resolve(file), 'utf8').catch(() => null)
  if (privateKey === null) throw new Failure('input', `--dkim: ${file} cannot be read`)
  return { domainName, keySelector, privateKey }
}

/** Takes the decisions that were asked for, and opens the first wave when none is open. */
async function beforeSending(
  of: NoticeCase,
  { batch, options, channel }: { readonly batch: string; readonly options: NoticeOptions; readonly channel: Channel },
  io: Io,
): Promise<void> {
  const control = await controlOf(of)
  const at = io.now()
  const { why } = options
  if (options['per-day'] !== undefined) {
    if (!why)
      throw new Failure(
        'usage',
        '--per-day lets people wait: --as OFFICER and --why WHY say who decided that, on what ground',
      )
    const cost = await setPace(control, { batch, perDay: options['per-day'], who: officerName(options.as), why, at })
    io.say(`Decided and on record: people wait ${cost} days in all.`)
  }
  const route = ROUTES[channel.takes]
  const none = (await wavesOfBatch(control, batch)).every((wave) => wave.route !== route || wave.openedAt === null)
  if (options.wave !== undefined || none) {
    const all = options.wave === 'all'
    if (all && !why) throw new Failure('usage', '--wave all needs --why WHY: why nobody looks at the first waves first')
    const who = options.wave === undefined && options.as === undefined ? 'sender' : officerName(options.as)
    const opened = await openNextWave(control, {
      route,
      batch,
      all,
      who,
      at,
      why: why ?? 'the wave before it was looked at',
    })
    if (opened.length > 0) io.say(`wave ${opened.join(', ')} is open`)
  }
}

async function tellEnd(
  of: NoticeCase,
  {
    casePath,
    batch,
    end,
    channel,
  }: { readonly casePath: string; readonly batch: string; readonly end: DeliveryEnd; readonly channel: Channel },
  io: Io,
): Promise<0 | 1> {
  const waves = (await wavesOfBatch(await controlOf(of), batch)).filter((wave) => wave.route === ROUTES[channel.takes])
  for (const wave of waves) {
    const { accepted = 0, done = 0, bounced = 0, returned = 0, inDoubt = 0 } = wave.states
    const state =
      wave.openedAt === null
        ? 'not open'
        : `${accepted + done} accepted, ${bounced + returned} bounced, ${inDoubt} in doubt, ${waitingIn(wave)} to go`
    io.say(`wave ${wave.wave}: ${wave.notices} notices, ${state}`)
  }
  const closed = waves.find((wave) => wave.openedAt === null)
  const stopped = end.kind === 'stopped' ? await switchNow(await controlOf(of)) : null
  if (end.kind === 'stopped')
    io.warn(
      `todoke: sending is stopped (${stopped?.stopped ? stopped.why : end.why}); go on with todoke notice resume ${casePath} --as OFFICER --why WHY`,
    )
  else if (end.kind === 'waiting')
    io.say(`The rest waits until ${isoIn(end.until, of.zone)}; run the same command then.`)
  else if (closed)
    io.say(`Look at bounces and calls, then open wave ${closed.wave}: the same command with --wave next --as OFFICER`)
  const inDoubt = waves.reduce((sum, wave) => sum + (wave.states.inDoubt ?? 0), 0)
  if (inDoubt > 0)
    io.warn(`${inDoubt} are in doubt and are not sent again by themselves: todoke notice status ${casePath} names them`)
  io.result({ batch, end: end.kind, waves })
  return end.kind === 'stopped' ? 1 : 0
}
