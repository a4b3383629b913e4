import { instant } from '#kernel/instant.ts'
import { byCodeUnit } from '#kernel/order.ts'
import { asIfDay as asIfDayOf, reasonWords } from '#law/index.ts'
import {
  asIfBadge,
  dayText,
  emptyNote,
  type Html,
  html,
  type Language,
  momentText,
  nothing,
  type Said,
  standingBadge,
  statusBadge,
  words,
} from '#ui/index.ts'
import type { Output, ShownDue, ShownDuty } from './output-folder.ts'
import type { View } from './page.ts'

const w = words.duty

const wordOf = (list: Readonly<Record<string, Said>>, code: string, language: Language): string =>
  list[code]?.[language] ?? code

export const actText = (duty: ShownDuty, language: Language): string => wordOf(w.act, duty.act, language)
export const addresseeText = (to: string, language: Language): string => wordOf(w.addressee, to, language)

/** When something is due, in words; a guideline's target never reads like a deadline. */
export function dueText(due: ShownDue, view: View): string {
  const { say, language, output } = view
  switch (due.kind) {
    case 'date':
      return dayText(due.date, language)
    case 'instant':
      return momentText(instant(due.at), due.tz ?? output.zone, language)
    case 'target':
      return say(w.target(dayText(due.amber, language), dayText(due.red, language)))
    case 'prompt':
      return promptText(due.text, view)
    case 'none':
      return say(w.noDate)
    case 'unknown':
      return say(w.unknownDate(reasonWords(due.why, language)))
    default:
      return due satisfies never
  }
}

/**
 * Words of a date that is none. The law speaks Japanese: its own word in brackets (直ちに, 速やかに) is what a Japanese
 * reader should see.
 */
function promptText(text: string, { language, say }: View): string {
  if (language === 'en') return text || say(w.prompt)
  const translated = reasonWords(text, 'ja')
  if (translated !== text) return translated
  return /[（(]([\p{Script=Han}\p{Script=Hiragana}]+に)[)）]/u.exec(text)?.[1] ?? say(w.prompt)
}

/** The day whose law a duty is shown by, when the law of its own time did not know it; else null. */
export const asIfDay = (duty: ShownDuty): string | null => asIfDayOf(duty.notes)

/** On what a duty rests, with the mark of a law that did not apply then. */
export function groundBadges(duty: ShownDuty, language: Language): Html {
  const day = asIfDay(duty)
  return html`${standingBadge(duty.standing, language)}${day === null ? nothing : asIfBadge(day, language)}`
}

/** The civil day by which duties are put in order; without a day, after all days. */
export function dueKey(due: ShownDue): string {
  if (due.kind === 'date') return due.date
  if (due.kind === 'instant') return due.at
  return due.kind === 'target' ? due.red : due.kind === 'prompt' ? '8' : '9'
}

const byDue = (a: ShownDuty, b: ShownDuty): number =>
  byCodeUnit(`${dueKey(a.due)} ${a.rule} ${a.act}`, `${dueKey(b.due)} ${b.rule} ${b.act}`)

/** All duties by due day. */
export const sortedDuties = (output: Output): readonly ShownDuty[] => [...(output.duties?.duties ?? [])].sort(byDue)

/** Duties that somebody still has to do: overdue first, then by day. */
export function openDuties(output: Output): readonly ShownDuty[] {
  const open = sortedDuties(output).filter((d) => d.status === 'open' || d.status === 'overdue')
  return [...open.filter((d) => d.status === 'overdue'), ...open.filter((d) => d.status === 'open')]
}

/**
 * The duty whose day comes first among those that bind; open ones before overdue ones, so that the next step is seen.
 * Duties shown as if another law had applied come last.
 */
export function nextDuty(output: Output): ShownDuty | undefined {
  const dated = openDuties(output).filter((d) => d.due.kind === 'date' || d.due.kind === 'instant')
  const binding = dated.filter((d) => (d.standing === 'law' || d.standing === 'order') && asIfDay(d) === null)
  return binding.find((d) => d.status === 'open') ?? binding[0] ?? dated[0]
}

/** A short list: day, what to whom with its citation, and on what it rests. */
export function dutyList(view: View, duties: readonly ShownDuty[]): Html {
  const { language, say } = view
  if (duties.length === 0) return emptyNote(say(view.output.duties ? words.case.noNext : w.none))
  return html`<ul class="duties">${duties.map((d) => {
    const dated = d.due.kind === 'date' || d.due.kind === 'instant'
    return html`<li>
      <span class="duty-due${dated ? '' : ' duty-soft'}">${dueText(d.due, view)}</span>
      <span class="duty-what">${actText(d, language)} → ${addresseeText(d.to, language)}
        ${d.cite.length > 0 ? html`<span class="duty-cite">${d.cite.join('、')}</span>` : nothing}</span>
      <span class="duty-marks">${groundBadges(d, language)}${statusBadge(d.status, language)}</span>
    </li>`
  })}</ul>`
}
