import type { Milestone } from './facts.ts'
import { headcount } from './headcount.ts'
import { lastDone, type Story } from './story.ts'

/** How many people cannot be reached, as last found; null when nothing was found, undefined when no number was given. */
export const unreachable = (story: Story): number | null | undefined => {
  const found = lastDone(story, 'found-no-contact-data')
  return found ? found.people : null
}

/**
 * The milestone with which everybody who can be reached had been told; null while some are still to be told. A milestone
 * without a number means all.
 */
export function toldAll(story: Story): Milestone | null {
  const { min = 0, likely, max } = headcount(story.now ?? {})
  const needed = (likely ?? (min > 0 ? min : (max ?? 0))) - (unreachable(story) ?? 0)
  let told = 0
  for (const milestone of story.milestones) {
    if (milestone.did !== 'notified-people') continue
    if (milestone.people === undefined) return milestone
    told += milestone.people
    if (told >= needed) return milestone
  }
  return null
}
