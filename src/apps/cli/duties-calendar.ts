import type { Instant } from '#kernel/instant.ts'
import { isoUtc } from '#kernel/instant.ts'
import { addDays } from '#kernel/legal-day.ts'
import type { Due, DutiesAnswer, Duty } from '#law/index.ts'

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** RFC 5545, 3.1: no line longer than 75 octets; the rest follows after a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const width = Buffer.byteLength(character)
    if (octets + width > 74) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += character
    octets += width
  }
  return [...parts, part].join('\r\n ')
}

const compact = (text: string): string => text.replace(/[-:]/g, '').replace(/\.\d+/, '')

function when(due: Due): readonly string[] | null {
  switch (due.kind) {
    case 'date':
      return [`DTSTART;VALUE=DATE:${compact(due.date)}`, `DTEND;VALUE=DATE:${compact(addDays(due.date, 1))}`]
    case 'target':
      return [`DTSTART;VALUE=DATE:${compact(due.amber)}`, `DTEND;VALUE=DATE:${compact(addDays(due.red, 1))}`]
    case 'instant': {
      const utc = compact(new Date(due.at).toISOString())
      return [`DTSTART:${utc}`, `DTEND:${utc}`]
    }
    case 'prompt':
    case 'none':
    case 'unknown':
      return null
    default:
      return due satisfies never
  }
}

function event(duty: Duty, stamp: string): readonly string[] {
  const moment = when(duty.due)
  if (!moment || duty.status === 'done' || duty.status === 'relieved') return []
  const target = duty.due.kind === 'target' ? ' (guideline target)' : ''
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${duty.rule}.${duty.act}.${duty.to}.${moment[0]?.split(':')[1] ?? ''}@todoke`)}`,
    `DTSTAMP:${stamp}`,
    ...moment,
    `SUMMARY:${escaped(`${duty.act} → ${duty.to}${target}`)}`,
    `DESCRIPTION:${escaped([duty.rule, ...duty.cite, ...duty.notes].join('\n'))}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(`${duty.act} → ${duty.to}`)}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** The duties that are still to be done and have a moment, as an iCalendar file (RFC 5545). Holds no personal data. */
export function calendarFile(answer: DutiesAnswer, at: Instant): string {
  const stamp = compact(isoUtc(at))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Todoke//duties//EN',
    'CALSCALE:GREGORIAN',
    ...answer.duties.flatMap((duty) => event(duty, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
