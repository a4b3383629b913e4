import { addValue, emptyRecord, type KeyedRecord } from './keyed-record.ts'
import type { Line } from './passage.ts'

/** The lines of one event. */
export type CalendarEvent = Line[]

/** What programs need and nobody reads. */
const DULL =
  /^(?:DTSTAMP|DTSTART|DTEND|DUE|DURATION|UID|SEQUENCE|STATUS|TRANSP|CLASS|PRIORITY|RRULE|EXDATE|RDATE|RECURRENCE-ID|CREATED|LAST-MODIFIED|COMPLETED|PERCENT-COMPLETE|TZ\w*|VERSION|PRODID|CALSCALE|METHOD|ACTION|TRIGGER|REPEAT|GEO|X-LIC-LOCATION|X-MICROSOFT-[\w-]+|X-APPLE-TRAVEL[\w-]*|X-WR-TIMEZONE)$/
const LABELS: Readonly<Record<string, string>> = {
  SUMMARY: 'summary',
  DESCRIPTION: 'description',
  LOCATION: 'location',
}
const PEOPLE = /^(?:ATTENDEE|ORGANIZER)$/

/** A line with those that go on behind it, of which each begins with a blank (RFC 5545 section 3.1). */
export function unfoldedLine(lines: readonly Line[]): Line {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || lines.length === 1) return first ?? { row: 0, text: '', offset: null }
  const text = lines.map((line, i) => (i === 0 ? line.text : line.text.slice(1))).join('')
  if (first.offset === null || last.offset === null) return { row: first.row, text, offset: null }
  return { row: first.row, text, offset: first.offset, length: last.offset + (last.length ?? 0) - first.offset }
}

/** What an event says, and who takes part; values have places in their lines, or those of their lines where these are folded. */
export function calendarEvent(
  lines: CalendarEvent,
  encoding: string,
): { readonly event: KeyedRecord; readonly people: readonly KeyedRecord[] } {
  const event = emptyRecord()
  const people: KeyedRecord[] = []
  for (const line of lines) {
    const match = /^([\w-]+)((?:;[^:"]*(?:"[^"]*")?[^:"]*)*):(.*)$/s.exec(line.text)
    const [name, parameters, value] = [match?.[1]?.toUpperCase() ?? '', match?.[2] ?? '', match?.[3] ?? line.text]
    const from = line.text.length - value.length
    if (PEOPLE.test(name)) {
      const person = emptyRecord()
      const common = /;CN=(?:"([^"]*)"|([^;:]*))/di.exec(parameters)
      const [begin, end] = common?.indices?.[1] ?? common?.indices?.[2] ?? [0, 0]
      const at = line.text.indexOf(parameters, name.length)
      const called = parameters.slice(begin, end)
      // Who gave no name is called by the address.
      if (called !== '' && !called.includes('@'))
        addValue(person, 'name', { value: called, from: at + begin, to: at + end }, { line, encoding })
      const scheme = /^mailto:/i.exec(value)?.[0].length ?? 0
      const mail = value.slice(scheme).trim()
      if (mail !== '')
        addValue(person, 'email', { value: mail, from: from + scheme, to: line.text.length }, { line, encoding })
      if (person.keys.length > 0) people.push(person)
    } else if (!DULL.test(name) && value.trim() !== '')
      addValue(
        event,
        LABELS[name] ?? name.toLowerCase(),
        { value: said(value, parameters), from, to: line.text.length },
        { line, encoding },
      )
  }
  return { event, people }
}

const unescaped = (value: string): string => value.replace(/\\([nN,;\\])/g, (_, c: string) => (/n/i.test(c) ? '\n' : c))

/** What a value says; version 1.0 (vCalendar) writes other letters than those of ASCII as quoted-printable (RFC 2045). */
function said(value: string, parameters: string): string {
  if (!/[;=]QUOTED-PRINTABLE/i.test(parameters)) return unescaped(value)
  const bytes = value
    .replace(/=$/, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const charset = /CHARSET=([\w.-]+)/i.exec(parameters)?.[1] ?? 'utf-8'
  try {
    return unescaped(new TextDecoder(charset).decode(Buffer.from(bytes, 'latin1')))
  } catch (error) {
    if (error instanceof RangeError) return value
    throw error
  }
}
