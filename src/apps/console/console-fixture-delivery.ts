import { instant } from '#kernel/instant.ts'
import { fixturePeople } from './console-fixture-people.ts'
import type { DeliveryDesk, DeliveryShown } from './delivery-desk.ts'

const at = instant('2017-08-01T10:00:00+09:00')
const switched = { stopped: false, at, who: 'cho', why: 'released' }

const delivery: DeliveryShown = {
  counts: [
    { batch: 'b1', route: 'email', state: 'accepted', notices: 9 },
    { batch: 'b1', route: 'email', state: 'inDoubt', notices: 1 },
    { batch: 'b1', route: 'letter', state: 'intended', notices: 250 },
  ],
  switch: switched,
  inDoubt: [
    {
      attempt: '4',
      person: fixturePeople[2]?.token ?? '',
      batch: 'b1',
      route: 'email',
      channel: 'smtp',
      key: 'cd'.repeat(16),
      startedAt: at,
      code: 'no answer',
    },
  ],
  batches: [
    {
      batch: 'b1',
      root: 'ef'.repeat(32),
      officers: ['ben', 'cho'],
      at,
      waves: [
        { route: 'email', wave: 1, notices: 10, openedAt: at, openedBy: 'dai', states: { accepted: 9, inDoubt: 1 } },
        { route: 'letter', wave: 1, notices: 250, openedAt: null, openedBy: null, states: { intended: 250 } },
      ],
    },
  ],
}

/** A delivery under way, without a database behind it; pressing stop is remembered. */
export function fixtureDesk(): DeliveryDesk & { readonly stops: { readonly who: string; readonly why: string }[] } {
  const stops: { readonly who: string; readonly why: string }[] = []
  return {
    stops,
    show: async () => (stops[0] ? { ...delivery, switch: { ...switched, ...stops[0], stopped: true } } : delivery),
    stop: async (_of, { who, why }) => void stops.push({ who, why }),
    close: async () => undefined,
  }
}
