import { isoIn } from '#kernel/instant.ts'
import { type DeliveryStatus, deliveryStatus, noticePk, releasedBatches } from '#notice/index.ts'
import { inDatabase } from './notice-approve.ts'
import { releasedRows } from './notice-before.ts'
import { type NoticeCase, openNoticeCase } from './notice-case.ts'
import { type Substitute, substituteOf, substituteWords } from './notice-substitute.ts'
import type { Verb } from './notice-verb.ts'

const STATES = ['intended', 'attempted', 'accepted', 'inDoubt', 'bounced', 'returned', 'done', 'superseded'] as const
const ROUTES = ['letter', 'email', 'sms'] as const
type Counts = Readonly<Record<(typeof STATES)[number], number>>

/** Counts by state, over all and by route. */
export function countsOf({ counts }: Pick<DeliveryStatus, 'counts'>): {
  readonly states: Counts
  readonly routes: Readonly<Record<string, Counts>>
} {
  const sum = (route: string | null): Counts => {
    const of = (state: string) =>
      counts
        .filter((c) => c.state === state && (route === null || c.route === route))
        .reduce((all, c) => all + c.notices, 0)
    return {
      intended: of('intended'),
      attempted: of('attempted'),
      accepted: of('accepted'),
      inDoubt: of('inDoubt'),
      bounced: of('bounced'),
      returned: of('returned'),
      done: of('done'),
      superseded: of('superseded'),
    }
  }
  return { states: sum(null), routes: Object.fromEntries(ROUTES.map((route) => [route, sum(route)])) }
}

/** Says how the delivery of a case stands. */
export const status: Verb = async ({ casePath, options }, io) => {
  const of: NoticeCase = await openNoticeCase({ casePath, out: options.out }, io)
  const to = inDatabase(of)
  const found = await deliveryStatus({ database: of.database, casePk: await noticePk(to) })
  const releases = await releasedBatches(to)
  const { states, routes } = countsOf(found)
  const substitutes: Record<string, Substitute> = {}
  for (const release of releases) {
    io.say(`batch ${release.batch}: released ${isoIn(release.at, of.zone)} by ${release.officers.join(' and ')}`)
    const substitute = await substituteOf(of, await releasedRows(of.out, release.batch), io.now())
    if (!substitute) continue
    substitutes[release.batch] = substitute
    io.say(`batch ${release.batch}: ${substituteWords(substitute)}`)
  }
  if (releases.length === 0) io.say('nothing has been released yet')
  for (const route of ROUTES) {
    const line = STATES.filter((state) => (routes[route]?.[state] ?? 0) > 0).map(
      (state) => `${routes[route]?.[state]} ${state}`,
    )
    if (line.length > 0) io.say(`${route}: ${line.join(', ')}`)
  }
  if (found.switch?.stopped)
    io.say(`sending is STOPPED since ${isoIn(found.switch.at, of.zone)} by ${found.switch.who}: ${found.switch.why}`)
  for (const doubt of found.inDoubt)
    io.say(
      `in doubt: person ${doubt.person}, ${doubt.channel}, handed over ${isoIn(doubt.startedAt, of.zone)}, Message-ID ${doubt.key} (${doubt.code})`,
    )
  io.result({
    case: of.caseFile.id,
    ...states,
    routes,
    stopped: found.switch?.stopped ?? false,
    batches: releases.map(({ batch, root, officers, at }) => {
      const substitute = substitutes[batch]
      return { batch, root, officers, released: isoIn(at, of.zone), ...(substitute && { substitute }) }
    }),
    inDoubtList: found.inDoubt.map((doubt) => ({ ...doubt, startedAt: isoIn(doubt.startedAt, of.zone) })),
  })
  return 0
}
