import { type Instant, instant } from '#kernel/instant.ts'
import { addDays, dayIn, daysBetween, type LegalDay } from '#kernel/legal-day.ts'
import { dayText, type Html, html, lengthText, momentText, nothing, words } from '#ui/index.ts'
import { actText, addresseeText, asIfDay, groundBadges, nextDuty, openDuties } from './duty-views.ts'
import type { ShownDue } from './output-folder.ts'
import type { View } from './page.ts'

const w = words.case
const DAY_MS = 86_400_000

/** Time since detection and the next duty, as of the moment of the figures and, where it differs, by the real clock. */
export const clockPanel = (view: View): Html => html`<div class="clock">${since(view)}${next(view)}</div>`

const isApart = (view: View): boolean => view.output.at !== null && Math.abs(view.now - view.output.at) > DAY_MS

function since(view: View): Html {
  const { say, output, language } = view
  const detected = output.caseFile?.detected ?? null
  if (detected === null)
    return html`<div class="clock-since"><h2>${say(w.clock)}</h2><p>${say(w.detectionUnknown)}</p></div>`
  const at = output.at ?? view.now
  return html`<div class="clock-since"><h2>${say(w.clock)}</h2>
    <p class="clock-value">${lengthText(at - detected, language)}</p>
    <small>${say(w.detectedAt(momentText(detected, output.zone, language)))}</small>
    ${isApart(view) ? html`<small>${say(w.clockNow(lengthText(view.now - detected, language)))}</small>` : nothing}
  </div>`
}

function next(view: View): Html {
  const { say, output, language } = view
  const duty = nextDuty(output)
  const nothingDue = say(output.duties ? w.noNext : words.duty.none)
  if (!duty) return html`<div class="clock-next"><h2>${say(w.next)}</h2><p>${nothingDue}</p></div>`
  const left = (now: Instant) => leftText(view, duty.due, now)
  const at = output.at ?? view.now
  const overdue = openDuties(output).filter((d) => d.status === 'overdue' && d !== duty && asIfDay(d) === null).length
  const late = (dueMs(duty.due, output.zone) ?? at) < at
  return html`<div class="clock-next${late ? ' late' : ''}"><h2>${say(w.next)}</h2>
    <p class="clock-value">${dueDay(duty.due, view)}　${left(at)}</p>
    <p class="clock-what">${groundBadges(duty, language)} ${actText(duty, language)} → ${addresseeText(duty.to, language)}</p>
    ${overdue > 0 ? html`<small><a href="/duties">${say(w.alsoOverdue(overdue))}</a></small>` : nothing}
    ${isApart(view) ? html`<small>${say(w.leftNow(momentText(view.now, output.zone, language), left(view.now)))}</small>` : nothing}
  </div>`
}

function dueDay(due: ShownDue, view: View): string {
  if (due.kind === 'date') return dayText(due.date, view.language)
  if (due.kind === 'instant') return momentText(instant(due.at), due.tz ?? view.output.zone, view.language)
  return due.kind === 'target' ? dayText(due.red, view.language) : ''
}

/** Whole days for dates, hours for moments: a date is kept until it ends, so its own day still counts as time left. */
function leftText(view: View, due: ShownDue, now: Instant): string {
  const day = due.kind === 'date' ? due.date : due.kind === 'target' ? due.red : null
  if (day !== null) {
    const days = daysBetween(dayIn(now, view.output.zone), day)
    const text = lengthText(Math.abs(days) * DAY_MS, view.language)
    return view.say(days < 0 ? w.late(text) : w.left(days === 0 ? lengthText(0, view.language) : text))
  }
  const ms = (dueMs(due, view.output.zone) ?? now) - now
  return view.say(ms < 0 ? w.late(lengthText(ms, view.language)) : w.left(lengthText(ms, view.language)))
}

/** When something due is over, in milliseconds; null when it has no date. */
export function dueMs(due: ShownDue, zone: string): Instant | null {
  if (due.kind === 'instant') return instant(due.at)
  const day: LegalDay | null = due.kind === 'date' ? due.date : due.kind === 'target' ? due.red : null
  return day === null ? null : startOf(addDays(day, 1), zone)
}

/** The first moment of a day in a zone, to the minute. */
function startOf(day: LegalDay, zone: string): Instant {
  const guess = instant(`${day}T00:00:00Z`)
  for (let minutes = -14 * 60; minutes <= 14 * 60; minutes += 15) {
    const moment = instant(new Date(guess + minutes * 60_000).toISOString())
    if (dayIn(moment, zone) === day) return moment
  }
  return guess
}
