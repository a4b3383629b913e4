import type { Branded } from './ids.ts'

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = Branded<number, 'Instant'>

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

/** Reads an ISO 8601 moment that states its offset. Throws when it does not, since a guess would move a deadline. */
export function instant(iso: string): Instant {
  const ms = WITH_OFFSET.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(ms)) throw new Error(`not a moment with an offset such as 2017-07-13T15:00:00+09:00: ${iso}`)
  return ms as Instant
}

/** The moment in UTC, `2017-07-13T06:00:00.000Z`. */
export const isoUtc = (at: Instant): string => new Date(at).toISOString()

const formats = new Map<string, Intl.DateTimeFormat>()

function partsIn(at: Instant, zone: string): Record<string, string> {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA-u-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    })
    formats.set(zone, format)
  }
  return Object.fromEntries(format.formatToParts(at).map((p) => [p.type, p.value]))
}

/** The moment as people in a time zone write it with its offset: `2017-07-13T15:00:00+09:00`. `zone` is an IANA name. */
export function isoIn(at: Instant, zone: string): string {
  const p = partsIn(at, zone)
  const offset = (p['timeZoneName'] ?? 'GMT').replace('GMT', '') || '+00:00'
  return `${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}:${p['second']}${offset}`
}
