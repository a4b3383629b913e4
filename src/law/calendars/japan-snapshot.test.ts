import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { addDays, legalDay, weekday } from '#kernel/legal-day.ts'
import { japan } from './japan.ts'

const table: Record<string, unknown> = createRequire(import.meta.url)('@holiday-jp/holiday_jp/lib/holidays.js')

test("the snapshot of Japan's holidays is that of the package it was taken from, every day from 2000 to 2050", () => {
  const known = new Set(Object.keys((table['default'] as Record<string, unknown> | undefined) ?? table))
  expect(known.size).toBeGreaterThan(900)
  const wrong: string[] = []
  for (let day = legalDay('2000-01-01'); day <= '2050-12-31'; day = addDays(day, 1)) {
    const yearEnd = /-(12-(29|30|31)|01-0[123])$/.test(day)
    const closed = known.has(day) || yearEnd || weekday(day) === 0 || weekday(day) === 6
    if (japan.isClosed(day) !== closed) wrong.push(day)
  }
  expect(wrong).toEqual([])
})
