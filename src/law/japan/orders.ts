import { instant } from '#kernel/instant.ts'
import { addMonths, dayIn } from '#kernel/legal-day.ts'
import { japan } from '../calendars/japan.ts'
import { dueUnknown } from '../clocks.ts'
import type { Order } from '../facts.ts'
import { filingsOf } from '../filings.ts'
import type { Sheet } from '../sheet.ts'
import type { Story } from '../story.ts'
import { JAPAN_ZONE } from './zone.ts'

/** How many of the monthly reports after the next one are shown as planning dates. */
const PLANNED = 3

/** The dates of an order: the first as its text fixes it, then planning dates, each as it falls. */
export function orderReports(story: Story, sheet: Sheet, order: Order): void {
  const start = instant(`${order.at}T00:00:00+09:00`)
  const shared = {
    rule: 'JP-FIN-023',
    act: 'order-report',
    to: order.by,
    standing: 'order',
    start,
    because: [order.basis],
    content: order.items ?? [],
  } as const
  const first = order['first-report']
  if (first === undefined) {
    sheet.ask({ ...shared, due: dueUnknown('the text of the order fixes the date, and the facts do not give it') })
    return
  }
  const filed = filingsOf(story.milestones, { ...shared, filedAs: ORDER_RULES }).filter((m) => m.at >= start)
  const today = dayIn(story.at, JAPAN_ZONE)
  let ahead = 0
  for (let month = 0; ahead < PLANNED + 1; month++) {
    const date = addMonths(first, month)
    if (date >= today && !filed[month]) ahead++
    const planning =
      month > 0 ? ['a planning date: the order says every month; agree it with the authority, until released'] : []
    const closed = japan.isClosed(date)
      ? ['falls on a day when offices are closed: ask the authority; it is not moved silently']
      : []
    sheet.ask({
      ...shared,
      due: { kind: 'date', date, raw: date, tz: JAPAN_ZONE, rolled: false },
      doneBy: filed[month] ?? null,
      notes: [...planning, ...closed],
    })
    if (order.then === undefined) return
  }
}

const ORDER_RULES = ['JP-FIN-020', 'JP-FIN-021', 'JP-FIN-022'].map((id) => ({ rule: id }))
