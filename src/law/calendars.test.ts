import { expect, test } from 'vitest'
import { addDays, addMonths, type LegalDay, legalDay, weekday } from '#kernel/legal-day.ts'
import { brazil } from './calendars/brazil.ts'
import type { Calendar } from './calendars/calendar.ts'
import { easter } from './calendars/easter.ts'
import { japan } from './calendars/japan.ts'
import { unitedStates } from './calendars/united-states.ts'
import { businessDays, exclusiveDays, inclusiveDays, monthsAfter } from './clocks.ts'

const open = (calendar: Calendar, text: string) => !calendar.isClosed(legalDay(text))

test.each([
  ['2026-12-28', true, 'the last working day of the year'],
  ['2026-12-29', false, 'offices close on 29 December'],
  ['2027-01-03', false, 'and stay closed until 3 January'],
  ['2027-01-04', true, 'and open on the 4th'],
  ['2026-09-22', false, 'a day between two national holidays'],
  ['2026-05-06', false, 'in place of a holiday that fell on a Sunday'],
  ['2027-03-22', false, 'in place of the equinox on a Sunday'],
  ['2019-05-01', false, 'the accession, a holiday once'],
  ['2020-07-24', false, 'moved for the games'],
  ['2026-11-24', true, 'an ordinary Tuesday'],
])('Japan, %s open: %s (%s)', (day, isOpen) => {
  expect(open(japan, day)).toBe(isOpen)
})

test.each([
  ['2026-11-26', false, 'Thanksgiving'],
  ['2026-07-03', false, 'Independence Day on a Saturday is kept on the Friday'],
  ['2021-12-31', false, 'New Year’s Day on a Saturday is kept on 31 December'],
  ['2027-07-05', false, 'Independence Day on a Sunday is kept on the Monday'],
  ['2020-06-19', true, 'Juneteenth was no holiday yet'],
  ['2026-06-19', false, 'Juneteenth'],
  ['2026-05-25', false, 'the last Monday of May'],
  ['2026-10-12', false, 'Columbus Day'],
  ['2026-11-27', true, 'the Friday after Thanksgiving'],
])('United States, %s open: %s (%s)', (day, isOpen) => {
  expect(open(unitedStates, day)).toBe(isOpen)
})

test.each([
  ['2026-11-20', false, 'Consciência Negra, since 2024'],
  ['2023-11-20', true, 'not yet a national holiday'],
  ['2027-03-26', false, 'Good Friday'],
  ['2026-02-17', true, 'Carnival is an optional day off'],
])('Brazil, %s open: %s (%s)', (day, isOpen) => {
  expect(open(brazil, day)).toBe(isOpen)
})

test.each([
  [2015, '2015-04-05'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => {
  expect(easter(year)).toBe(day)
})

test('a day beyond the calendar of Japan is refused, not guessed', () => {
  expect(() => japan.isClosed(legalDay('2051-01-02'))).toThrow('2000 to 2050')
})

function* everyDay(): Generator<LegalDay> {
  for (let day = legalDay('2015-01-01'); day <= '2031-12-31'; day = addDays(day, 1)) yield day
}

test('on every day from 2015 to 2031, 30 and 60 days end on the first open day at or after the day counted out', () => {
  for (const day of everyDay())
    for (const n of [30, 60]) {
      const due = inclusiveDays(day, n, 'Asia/Tokyo', japan)
      if (due.kind !== 'date') throw new Error('a date is wanted')
      expect(due.raw).toBe(addDays(day, n - 1))
      expect(japan.isClosed(due.date)).toBe(false)
      expect(due.rolled).toBe(due.date !== due.raw)
      for (let passed = due.raw; passed < due.date; passed = addDays(passed, 1))
        expect(japan.isClosed(passed)).toBe(true)
    }
})

test('on every day from 2015 to 2031, so many business days later there are so many open days between', () => {
  for (const day of everyDay())
    for (const [calendar, n] of [
      [unitedStates, 4],
      [brazil, 3],
      [brazil, 20],
    ] as const) {
      const due = businessDays(day, n, 'UTC', calendar)
      if (due.kind !== 'date') throw new Error('a date is wanted')
      let between = 0
      for (let d = addDays(day, 1); d <= due.date; d = addDays(d, 1)) if (!calendar.isClosed(d)) between++
      expect(between).toBe(n)
      expect([0, 6]).not.toContain(weekday(due.date))
    }
})

test('days after an event leave its own day out; a month that lacks the day ends on its last', () => {
  expect(exclusiveDays(legalDay('2026-10-01'), 30, 'UTC')).toMatchObject({ date: '2026-10-31', rolled: false })
  expect(monthsAfter(legalDay('2027-01-31'), 1, 'UTC')).toMatchObject({ date: '2027-02-28' })
  expect(addMonths(legalDay('2017-08-31'), 1)).toBe('2017-09-30')
})
