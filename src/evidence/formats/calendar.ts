import { type CalendarEvent, calendarEvent, unfoldedLine } from '../calendar-event.ts'
import { type Format, type Head, joinPart, type Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import type { Line, Passage } from '../passage.ts'
import { eachLine } from '../text-lines.ts'

/** Calendars (iCalendar, RFC 5545): an event or task is a row, and so is each of those who are asked to come. */
const calendar: Format = {
  id: 'calendar',
  claims: ({ encoding, text }: Head) => (encoding && /^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000)) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const known = { name: encoding.name, confidence: encoding.confidence }
    const events = new JsonTable(opening, opening.part, known)
    const people = new JsonTable(opening, joinPart(opening.part, 'people'), known)
    let [event, open]: [CalendarEvent, Line[]] = [[], []]
    let depth = 0
    const end = () => {
      const read = calendarEvent(event, encoding.name)
      if (read.event.keys.length > 0) events.add(read.event)
      for (const person of read.people) people.add(person)
      event = []
    }
    const close = () => {
      const line = open.length > 0 ? unfoldedLine(open) : undefined
      open = []
      if (!line || /^(?:BEGIN|END):VCALENDAR/i.test(line.text)) return
      const border = /^(BEGIN|END):/i.exec(line.text)?.[1]?.toUpperCase()
      // What is inside of an event, such as an alarm, belongs to it; what stands outside of all is by itself.
      if (border === 'BEGIN' && depth++ === 0) end()
      else if (border === 'END' && --depth <= 0) {
        depth = 0
        end()
      } else if (border === undefined) event.push(line)
    }
    const add = (line: Line) => {
      if (!/^[ \t]/.test(line.text)) close()
      open.push(line)
    }
    for await (const refused of eachLine(opening, encoding, add)) {
      yield* refused
      yield* events.drain()
    }
    close()
    end()
    for (const table of [events, people]) {
      table.flush()
      yield* table.drain()
    }
  },
}

export default calendar
