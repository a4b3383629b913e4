import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { determination, discovery } from '../breach.ts'
import { dueUnknown, exclusiveDays, promptly } from '../clocks.ts'
import type { Due } from '../duty.ts'
import type { Place } from '../facts.ts'
import { exceeds, headcountIn } from '../headcount.ts'
import { reachOf } from '../reach.ts'
import type { Sheet } from '../sheet.ts'
import { firstDone, type Story, weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { all, type Verdict } from '../verdict.ts'
import { zoneOf } from '../zones.ts'
import { exposedInformation } from './personal-information.ts'

/** What differs from state to state. Numbers are the largest that does not yet oblige: more than 499 is "500 or more". */
export interface StateLaw {
  readonly rule: string
  readonly place: Place
  readonly from: 'discovery' | 'determination'
  readonly peopleDays: number
  readonly authority: {
    readonly to: readonly string[]
    readonly over: number
    readonly days: number
    readonly after: 'start' | 'people-told'
  }
  readonly bureausOver?: number
  readonly peopleContent: readonly string[]
  readonly authorityContent: readonly string[]
  readonly notes: readonly string[]
  /** Whether having residents' data suffices, wherever business is done. */
  readonly anyResident?: boolean
}

interface Stand {
  readonly force: 'must' | 'unknown'
  readonly start: Instant | null
  readonly waiting: string | undefined
}

/** The breach law of one state: people, authorities, credit bureaus. */
export function stateLaw(story: Story, sheet: Sheet, law: StateLaw): void {
  const reach = reachOf(story, law.place)
  if (reach === 'none' || !story.now) return
  if ((reach === 'unsaid' || reach === 'not-targeted') && !law.anyResident) {
    sheet.lacks(law.rule, `whether the organisation does business in ${law.place} (organisation.markets)`)
    return
  }
  const residents = (limit: number): Verdict =>
    exceeds(headcountIn(story.now ?? {}, story.organisation, law.place), limit, {
      countsAs: 'unknown',
      needs: `people-by-place.${law.place}`,
    })
  const { verdict, since } = weigh(story, (k) => all(exposedInformation(k)))
  const hit = all(verdict, residents(0))
  if (!sheet.condition(law.rule, hit) || since === null) return
  if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
    sheet.ask({
      rule: law.rule,
      act: 'notify-principal',
      to: 'principal',
      force: 'unknown',
      start: since,
      due: dueUnknown('the owner or licensee of the data is told; the time is not recorded here'),
    })
    return
  }
  if (hit.is === 'yes') sheet.triggersMet.push(law.rule)
  const start = law.from === 'discovery' ? discovery(story, since) : determination(story)
  const stand: Stand = {
    force: hit.is === 'yes' ? 'must' : 'unknown',
    start,
    waiting: start === null ? 'waits until it is determined that a breach occurred (determined-breach)' : undefined,
  }
  tellPeople(story, sheet, law, stand)
  tellAuthorities(story, sheet, law, stand, residents(law.authority.over))
  if (law.bureausOver !== undefined && residents(law.bureausOver).is === 'yes')
    sheet.ask({
      rule: law.rule,
      act: 'notify-partner',
      to: 'us-cra',
      ...stand,
      due: promptly(`the nationwide credit bureaus, when more than ${law.bureausOver} people are told`),
    })
}

const after = (start: Instant | null, days: number, place: Place, what: string): Due =>
  start === null ? dueUnknown(what) : exclusiveDays(dayIn(start, zoneOf(place)), days, zoneOf(place))

function tellPeople(story: Story, sheet: Sheet, law: StateLaw, stand: Stand): void {
  sheet.ask({
    rule: law.rule,
    act: 'notify-people',
    to: 'people',
    ...stand,
    due: after(stand.start, law.peopleDays, law.place, `${law.peopleDays} days from determining the breach`),
    doneBy: toldAll(story),
    content: law.peopleContent,
    notes: law.notes,
  })
}

function tellAuthorities(story: Story, sheet: Sheet, law: StateLaw, stand: Stand, many: Verdict): void {
  const { to, days, over, after: from } = law.authority
  if (many.is === 'no') {
    sheet.fails(`${law.rule}-AG`, many.why)
    return
  }
  if (many.is === 'unknown') sheet.lacks(law.rule, many.needs)
  const told = firstDone(story, 'notified-people')
  const start = from === 'start' ? stand.start : (told?.at ?? null)
  const what = from === 'start' ? `${days} days from determining the breach` : `${days} days after the people are told`
  for (const body of to)
    sheet.ask({
      rule: law.rule,
      act: 'report',
      to: body,
      force: many.is === 'yes' ? stand.force : 'unknown',
      start,
      waiting: start === null ? (stand.waiting ?? 'waits until the people are told') : undefined,
      due: after(start, days, law.place, what),
      content: law.authorityContent,
      notes:
        over > 0 ? [`when more than ${over} residents are hit`] : ['whatever the number; with the notice to people'],
    })
}
