import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { threeToFiveDays } from '../clocks.ts'
import type { Due, Duty } from '../duty.ts'
import { isPast } from '../sheet.ts'
import { firstDone, type Story } from '../story.ts'
import { JAPAN_ZONE } from './zone.ts'

/** How a contractor's own duties stand: relieved by telling its principal, in doubt when it told late, else untouched. */
export interface Relief {
  readonly isContractor: boolean
  readonly told: boolean
  readonly due: Due
  readonly relieved?: string
  readonly force?: Duty['force']
  readonly notes: readonly string[]
}

/** The relief of art. 26(1) proviso (and of the My Number Act's like rule) for a contractor that knew since `start`. */
export function contractorRelief(story: Story, start: Instant): Relief {
  const due = threeToFiveDays(dayIn(start, JAPAN_ZONE), JAPAN_ZONE)
  if ((story.organisation.role ?? 'controller') === 'controller')
    return { isContractor: false, told: false, due, notes: [] }
  const notice = firstDone(story, 'notified-principal')
  if (!notice)
    return { isContractor: true, told: false, due, notes: ['telling the principal promptly would relieve of this'] }
  if (isPast(due, notice.at))
    return {
      isContractor: true,
      told: true,
      due,
      force: 'unknown',
      notes: [
        'the principal was told later than the guideline’s 3 to 5 days: whether that still relieves needs a decision',
      ],
    }
  return {
    isContractor: true,
    told: true,
    due,
    relieved: `the principal was told on ${dayIn(notice.at, JAPAN_ZONE)}, which relieves the contractor (JP-APPI-060)`,
    notes: [],
  }
}
