import { type DataKind, isSensitive } from '#kernel/data-kinds.ts'
import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import { breach } from '../breach.ts'
import { hoursAfter, promptly } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { exceeds, headcount, headcountIn, liesIn } from '../headcount.ts'
import { pipaWorked } from '../korea/pipa-worked.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import type { Sheet } from '../sheet.ts'
import { firstDone, type Known, type Story, weigh } from '../story.ts'
import { toldAll, unreachable } from '../told.ts'
import { all, any, no, unknown, type Verdict, yes } from '../verdict.ts'

const ZONE = 'Asia/Seoul'
/** The amended Decree: forgery, alteration and damage count, and possible leaks are told. */
const AMENDED = '2026-09-11' as LegalDay
const UNIQUE: readonly DataKind[] = ['national-id', 'passport', 'drivers-licence', 'residence-card']
const CONTENT = [
  'items',
  'when and how',
  'what the person can do',
  'response and relief',
  'desk',
  'legal rights: damages, mediation',
]

/** Known to have happened. Damage counts since the amendment only. */
const happened =
  (day: LegalDay) =>
  (known: Known): Verdict =>
    all(
      breach(known),
      known.certainty === 'feared' ? no('feared, not known: see possible leaks (KR-PIPA-34-2)') : yes(),
      known.event === 'damage' && day < AMENDED ? no('damage counts since 2026-09-11 only') : yes(),
    )

const possible = (known: Known): Verdict =>
  all(breach(known), known.certainty === 'feared' ? cyberAttack(known) : no('not a mere suspicion'))

function reportable(known: Known, { organisation }: Story): Verdict {
  const items = known.items
  const count = liesIn(organisation.country, 'KR') ? headcount(known) : headcountIn(known, organisation, 'KR')
  return any(
    cyberAttack(known).is === 'yes'
      ? yes('illegal access from outside: no number is asked for')
      : no('no access from outside'),
    items === undefined
      ? unknown('items')
      : items.some((item) => isSensitive(item) || UNIQUE.includes(item))
        ? yes('sensitive or unique identification data')
        : no('neither sensitive nor unique identification data'),
    exceeds(count, 999, { countsAs: 'unknown', needs: 'people.max' }),
  )
}

function judge(story: Story, sheet: Sheet): void {
  const first = story.course[0]
  if (!story.now || !first || !applies(story, sheet, 'KR', 'KR-PIPA-34-P')) return
  if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
    sheet.fails('KR-PIPA-34-P', 'a processor: what it owes its principal is not recorded here')
    return
  }
  const day = story.lawDate ?? dayIn(first.at, ZONE)
  const known = weigh(story, happened(day))
  if (sheet.condition('KR-PIPA-34-P', known.verdict) && known.since !== null) {
    sheet.triggersMet.push('KR-PIPA-34-P')
    sheet.ask({
      rule: 'KR-PIPA-34-P',
      act: 'notify-people',
      to: 'people',
      start: known.since,
      due: hoursAfter(known.since, 72, ZONE),
      doneBy: toldAll(story),
      notes: ['what is known first, the rest at once when known; later for good reason'],
    })
    report(story, sheet, day)
    substitute(story, sheet, known.since)
  }
  possibleLeak(story, sheet)
}

function report(story: Story, sheet: Sheet, day: LegalDay): void {
  const { verdict, since } = weigh(story, (k) => all(happened(day)(k), reportable(k, story)))
  if (!sheet.condition('KR-PIPA-34-A', verdict) || since === null) return
  if (story.now?.['recovered-unseen'] === true) {
    sheet.fails('KR-PIPA-34-A', 'recovered, and the risk much reduced: the report may be left out')
    return
  }
  if (verdict.is === 'yes') sheet.triggersMet.push('KR-PIPA-34-A')
  sheet.ask({
    rule: 'KR-PIPA-34-A',
    act: 'report',
    to: 'kr-pipc',
    force: verdict.is === 'yes' ? 'must' : 'unknown',
    start: since,
    due: hoursAfter(since, 72, ZONE),
    notes: ['to the commission or KISA', 'surcharge up to 3 % of turnover, 10 % for the gravest (KR-PIPA-FINE)'],
  })
}

/** Illegal access suspected, or happened without telling whom it hit: all who may be hit are told. */
function possibleLeak(story: Story, sheet: Sheet): void {
  const unnamed = firstDone(story, 'could-not-identify-people')
  const { verdict, since } = weigh(story, unnamed ? (k) => all(breach(k), cyberAttack(k)) : possible)
  if (!sheet.condition('KR-PIPA-34-2', verdict) || since === null) return
  if (story.now?.certainty === 'feared')
    sheet.ask({
      rule: 'KR-PIPA-34-A',
      act: 'report',
      to: 'kr-pipc',
      force: 'unknown',
      start: since,
      due: hoursAfter(since, 72, ZONE),
      notes: ['once the leak is known; while it is only feared this is the strict reading'],
    })
  sheet.ask({
    rule: 'KR-PIPA-34-2',
    act: 'notify-people',
    to: 'people',
    force: verdict.is === 'yes' ? 'must' : 'unknown',
    start: since,
    due: hoursAfter(since, 72, ZONE),
    doneBy: toldAll(story),
    notes: ['all who may be hit; to be confirmed later'],
  })
}

function substitute(story: Story, sheet: Sheet, since: Known['at']): void {
  const lost = unreachable(story)
  if (lost === null || lost === 0) return
  sheet.ask({
    rule: 'KR-SUB',
    act: 'substitute-measure',
    to: 'public',
    start: since,
    due: promptly('on the web site for 30 days or more, for those without contact data'),
  })
}

export default {
  id: 'kr-pipa',
  name: { ja: '韓国 個人情報保護法', en: 'Korea: Personal Information Protection Act' },
  zone: ZONE,
  rules: [
    rule('KR-PIPA-34-P', ['PIPA 34(1)'], { content: CONTENT }),
    rule('KR-PIPA-34-A', ['PIPA 34(4)'], { content: CONTENT }),
    rule('KR-PIPA-34-2', ['PIPA 34(2)'], { validFrom: AMENDED }),
    rule('KR-SUB', ['PIPA 34(1)']),
  ],
  judge,
  worked: pipaWorked,
} satisfies Regime
