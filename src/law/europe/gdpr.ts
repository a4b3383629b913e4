import type { Instant } from '#kernel/instant.ts'
import { assessment, breach, stillHeld, unreadable } from '../breach.ts'
import { hoursAfter, promptly } from '../clocks.ts'
import type { Place } from '../facts.ts'
import type { Sheet } from '../sheet.ts'
import { firstDone, type Known, type Story, weigh } from '../story.ts'
import { toldAll, unreachable } from '../told.ts'
import { all, no, type Verdict, yes } from '../verdict.ts'
import { zoneOf } from '../zones.ts'

export const NOTIFICATION_CONTENT = [
  'nature of the breach; categories and approximate numbers of people and of records',
  'name and contact of the data protection officer or another contact',
  'likely consequences',
  'measures taken or proposed',
]
export const COMMUNICATION_CONTENT = ['in plain language', 'contact', 'likely consequences', 'measures']

interface GdprRules {
  readonly report: string
  readonly people: string
  readonly processor: string
}

/** Encrypted data that the organisation still has, or that came back unseen, harm nobody. */
function riskPossible(known: Known): Verdict {
  if (unreadable(known) && stillHeld(known))
    return no('strongly encrypted, the key safe: a risk is unlikely; document it (art. 33(5))')
  if (known['recovered-unseen'] === true)
    return no('everything came back unseen: a risk is unlikely; document it (art. 33(5))')
  return yes()
}

/** Articles 33 and 34 as they stand in the Union and in the United Kingdom. `to` gets one report each. */
export function gdpr(
  story: Story,
  sheet: Sheet,
  rules: GdprRules,
  to: readonly { place: Place; body: string }[],
): void {
  const { verdict, since } = weigh(story, (k) => all(breach(k), riskPossible(k)))
  if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
    processor(story, sheet, rules)
    return
  }
  if (verdict.is === 'no' || since === null) {
    const why = verdict.is === 'no' ? verdict.why : 'no breach is known'
    sheet.fails(rules.report, why)
    sheet.fails(rules.people, why)
    return
  }
  const judged = assessment(story)
  if (judged?.is === 'no-risk') {
    sheet.fails(rules.report, 'assessed: no risk to people; document it (art. 33(5))')
    sheet.fails(rules.people, 'assessed: no risk to people')
    return
  }
  sheet.triggersMet.push(rules.report)
  for (const { place, body } of to)
    sheet.ask({
      rule: rules.report,
      act: 'report',
      to: body,
      start: since,
      due: hoursAfter(since, 72, zoneOf(place)),
      notes: [
        'unless a risk to people is unlikely; what is not known yet may follow in phases, lateness needs reasons',
        'exactly 72 hours from becoming aware, which is the strict reading',
        ...(story.now?.certainty === 'feared' ? ['counted from the suspicion; becoming aware may be later'] : []),
      ],
    })
  people(story, sheet, rules, since)
}

function people(story: Story, sheet: Sheet, rules: GdprRules, since: Instant): void {
  const judged = assessment(story)
  if (story.now && unreadable(story.now)) {
    sheet.fails(rules.people, 'nobody can read the data (art. 34(3)(a))')
    return
  }
  if (judged?.is === 'risk') {
    sheet.fails(rules.people, 'assessed: a risk, but not a high one')
    return
  }
  const sure = judged?.is === 'high-risk'
  if (!sure)
    sheet.lacks(
      rules.people,
      'whether the risk to people is high (assessed-high-risk, assessed-risk or assessed-no-risk)',
    )
  const shared = { rule: rules.people, force: sure ? 'must' : 'unknown', start: sure ? judged.at : since } as const
  sheet.ask({
    ...shared,
    act: 'notify-people',
    to: 'people',
    due: promptly('without undue delay'),
    doneBy: toldAll(story),
  })
  const lost = unreachable(story)
  if ((lost !== null && lost !== 0) || firstDone(story, 'could-not-identify-people'))
    sheet.ask({
      ...shared,
      act: 'publish',
      to: 'public',
      due: promptly(
        'a public communication for those whom telling one by one would be out of proportion (art. 34(3)(c))',
      ),
    })
}

function processor(story: Story, sheet: Sheet, rules: GdprRules): void {
  const { verdict, since } = weigh(story, breach)
  sheet.fails(rules.report, 'a processor tells its controller, who reports')
  if (verdict.is === 'no') sheet.fails(rules.processor, verdict.why)
  else
    sheet.ask({
      rule: rules.processor,
      act: 'notify-principal',
      to: 'principal',
      start: since,
      due: promptly('without undue delay'),
    })
}
