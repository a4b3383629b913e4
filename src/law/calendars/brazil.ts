import { addDays, type LegalDay, weekday } from '#kernel/legal-day.ts'
import type { Calendar } from './calendar.ts'
import { easter } from './easter.ts'

/** Lei 662/1949 and Lei 6.802/1980; 20 November since Lei 14.759/2023. */
function isNationalHoliday(day: LegalDay): boolean {
  const year = Number(day.slice(0, 4))
  const fixed = ['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-15', '12-25']
  if (year >= 2024) fixed.push('11-20')
  return fixed.includes(day.slice(5)) || day === addDays(easter(year), -2)
}

/** Saturdays, Sundays and national holidays. Carnival and Corpus Christi are optional days off and stay open; state and town holidays too. */
export const brazil: Calendar = {
  id: 'brazil',
  source: 'Lei 662/1949, Lei 6.802/1980, Lei 14.759/2023; Good Friday',
  forecastFrom: null,
  isClosed: (day) => [0, 6].includes(weekday(day)) || isNationalHoliday(day),
}
