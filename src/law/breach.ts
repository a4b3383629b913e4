import { isPersonal } from '#kernel/data-kinds.ts'
import type { Instant } from '#kernel/instant.ts'
import { firstDone, type Known, type Story } from './story.ts'
import { all, no, type Verdict, yes } from './verdict.ts'

/** Leak, loss, damage or misuse of data about people, occurred or feared: what most laws outside Japan start from. */
export function breach(known: Known): Verdict {
  if (known.certainty === 'ruled-out') return no('a breach has been ruled out')
  if (known.holds === 'corporate-only' && !known.items?.some((item) => item === 'name' || item === 'name-kana'))
    return no('data of companies only')
  if (known.items && known.items.length > 0 && !known.items.some(isPersonal)) return no('no item is about a person')
  return yes()
}

/** Strongly encrypted with a key that is safe: nobody can read it. */
export const unreadable = (known: Known): boolean =>
  known.protection?.encryption === 'strong' && known.protection.key === 'safe'

/** Whether the organisation itself still has the data: what is lost to it alone harms people too. */
export const stillHeld = (known: Known): boolean =>
  (known.event !== 'loss' && known.event !== 'damage') || known['backup-intact'] === true

/** A breach of data that somebody can read and that did not come back unseen. */
export const readableBreach = (known: Known): Verdict =>
  all(
    breach(known),
    unreadable(known) ? no('strongly encrypted, the key safe') : yes(),
    known['recovered-unseen'] === true ? no('everything came back before anybody saw it') : yes(),
  )

export type Assessment = 'no-risk' | 'risk' | 'high-risk' | 'notifiable'

/** The organisation's latest judgement of the risk to people, and when it was made. */
export function assessment(story: Story): { readonly is: Assessment; readonly at: Instant } | null {
  const last = story.milestones.findLast((m) => /^assessed-/.test(m.did))
  if (!last) return null
  const is = last.did.slice('assessed-'.length)
  return is === 'no-risk' || is === 'risk' || is === 'high-risk' || is === 'notifiable' ? { is, at: last.at } : null
}

/** When the breach was discovered: as recorded, else when anybody first knew of it. */
export const discovery = (story: Story, since: Instant): Instant => firstDone(story, 'discovered')?.at ?? since

/** When it was determined that a breach occurred: as recorded, else since it has been confirmed; null when neither. */
export const determination = (story: Story): Instant | null =>
  firstDone(story, 'determined-breach')?.at ?? story.course.find((k) => k.certainty === 'confirmed')?.at ?? null
