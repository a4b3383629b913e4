import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import type { DutiesAnswer, Duty } from '#law/index.ts'
import { calendarFile } from './duties-calendar.ts'
import { dutiesPage } from './duties-page.ts'

const legal = legalDay

const duty = (more: Partial<Duty>): Duty => ({
  rule: 'JP-APPI-052',
  regime: 'jp-appi',
  act: 'final-report',
  to: 'kanto-lfb',
  whose: 'controller',
  force: 'must',
  standing: 'law',
  clockStart: '2026-10-01',
  due: { kind: 'date', date: legal('2026-11-30'), raw: legal('2026-11-29'), tz: 'Asia/Tokyo', rolled: true },
  status: 'open',
  because: ['JP-APPI-013'],
  content: [],
  cite: ['個人情報保護法施行規則8条2項'],
  notes: ['one; two, three'],
  ...more,
})
const answer = (...duties: readonly Duty[]): DutiesAnswer => ({
  at: '2026-10-02T09:00:00+09:00',
  duties,
  notMet: [{ rule: 'JP-APPI-011', why: 'no sensitive item among the known items' }],
  triggersMet: ['JP-APPI-013'],
  unknown: [{ rule: 'JP-APPI-014', needs: 'people.max' }],
})
const at = instant('2026-10-02T09:00:00+09:00')

test('a deadline is a whole day in the calendar, an hour is an hour, what is done is left out', () => {
  const file = calendarFile(
    answer(
      duty({}),
      duty({
        rule: 'EU-GDPR-33',
        act: 'report',
        to: 'de-dpa',
        due: { kind: 'instant', at: '2026-10-26T15:00:00+01:00' },
      }),
      duty({ act: 'preliminary-report', status: 'done' }),
    ),
    at,
  )
  expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n')
  expect(file).toContain('DTSTART:20261026T140000Z')
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(file.replaceAll('\r\n ', '')).toContain('one\\; two\\, three')
})

test('no line of the calendar is longer than 75 octets, and folding loses nothing', () => {
  const note = '当該事態の状況に応じて速やかに'.repeat(20)
  const file = calendarFile(answer(duty({ notes: [note] })), at)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain(note)
})

test('the page tells a target from a deadline and shows what is unknown and what was not met', () => {
  const page = [
    ...dutiesPage(
      answer(
        duty({}),
        duty({
          act: 'preliminary-report',
          due: { kind: 'target', amber: legal('2026-10-03'), red: legal('2026-10-05'), tz: 'Asia/Tokyo' },
        }),
      ),
      { regimes: [], zone: 'Asia/Tokyo', lawDate: legal('2026-11-22'), language: 'en' },
    ),
  ].join('\n')
  expect(page).toContain('○ 2026-11-30 (Mon); day counted out: 2026-11-29 (Sun), closed')
  expect(page).toContain('○ target 2026-10-03 (Sat) to 2026-10-05 (Mon)')
  expect(page).toContain('by the law of 2026-11-22 as if it had applied')
  expect(page).toContain('? JP-APPI-014: needs people.max')
  expect(page).toContain('JP-APPI-011: no sensitive item among the known items')
})
