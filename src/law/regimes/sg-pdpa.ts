import { type DataKind, isSensitive } from '#kernel/data-kinds.ts'
import { addDays, dayIn } from '#kernel/legal-day.ts'
import { assessment, breach, unreadable } from '../breach.ts'
import { dueUnknown, exclusiveDays, promptly } from '../clocks.ts'
import { exceeds, headcount, headcountIn, liesIn } from '../headcount.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import type { Sheet } from '../sheet.ts'
import { type Known, type Story, weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { all, any, no, unknown, type Verdict, yes } from '../verdict.ts'
import { affair } from '../worked.ts'

const RULE = 'SG-PDPA-26D'
const ZONE = 'Asia/Singapore'
const PRESCRIBED: readonly DataKind[] = [
  'national-id',
  'passport',
  'drivers-licence',
  'residence-card',
  'id-document-image',
  'bank-account',
  'card-number',
  'income',
  'assets',
  'trade-history',
  'password',
  'health-insurance',
]

function significantHarm({ items }: Known): Verdict {
  if (items === undefined) return unknown('items')
  return items.some((item) => isSensitive(item) || PRESCRIBED.includes(item))
    ? yes('prescribed data')
    : no('no prescribed data among the known items')
}

function scale(known: Known, { organisation }: Story): Verdict {
  const count = liesIn(organisation.country, 'SG') ? headcount(known) : headcountIn(known, organisation, 'SG')
  return exceeds(count, 499, { countsAs: 'unknown', needs: 'people.max' })
}

function judge(story: Story, sheet: Sheet): void {
  if (!story.now || !applies(story, sheet, 'SG', RULE)) return
  if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
    const { verdict, since } = weigh(story, breach)
    if (sheet.condition('SG-PDPA-26C', verdict))
      sheet.ask({
        rule: 'SG-PDPA-26C',
        act: 'notify-principal',
        to: 'principal',
        start: since,
        due: promptly('without undue delay'),
      })
    return
  }
  const judged = assessment(story)
  const { verdict, since } = weigh(story, (k) => all(breach(k), any(significantHarm(k), scale(k, story))))
  if (judged?.is === 'no-risk') {
    sheet.fails(RULE, 'assessed: not notifiable')
    return
  }
  const notifiable = judged !== null && judged.is !== 'risk'
  if (!notifiable && (!sheet.condition(RULE, verdict) || since === null)) return
  if (notifiable || verdict.is === 'yes') sheet.triggersMet.push(RULE)
  const force = notifiable || verdict.is === 'yes' ? 'must' : 'unknown'
  sheet.ask({
    rule: RULE,
    act: 'report',
    to: 'sg-pdpc',
    force,
    start: notifiable ? judged.at : null,
    due: notifiable
      ? exclusiveDays(dayIn(judged.at, ZONE), 3, ZONE)
      : dueUnknown('3 calendar days after the day on which it is assessed to be notifiable (assessed-notifiable)'),
    waiting: notifiable ? undefined : 'waits for the assessment',
    notes: ['as soon as practicable; weekends count; lateness needs reasons and evidence'],
  })
  if (!notifiable && since !== null) assess(sheet, since)
  tellPeople(story, sheet, { force, start: notifiable ? judged.at : since })
}

/** The guideline gives 30 calendar days for the assessment itself. */
function assess(sheet: Sheet, since: Known['at']): void {
  const end = addDays(dayIn(since, ZONE), 30)
  sheet.ask({
    rule: RULE,
    act: 'consult',
    to: 'sg-pdpc',
    force: 'should',
    standing: 'guideline',
    start: since,
    due: { kind: 'target', amber: end, red: end, tz: ZONE },
    notes: ['assess whether the breach is notifiable; nothing is handed in'],
  })
}

function tellPeople(story: Story, sheet: Sheet, stand: { force: 'must' | 'unknown'; start: Known['at'] | null }): void {
  const harm = weigh(story, significantHarm).verdict
  if (harm.is === 'no') return
  if (story.now && (unreadable(story.now) || story.now['recovered-unseen'] === true)) return
  sheet.ask({
    rule: RULE,
    act: 'notify-people',
    to: 'people',
    force: harm.is === 'yes' ? stand.force : 'unknown',
    start: stand.start,
    due: promptly('together with the report to the commission or after it'),
    doneBy: toldAll(story),
    notes: ['only where significant harm is likely; not where action taken or encryption removes it'],
  })
}

export default {
  id: 'sg-pdpa',
  name: { ja: 'シンガポール 個人データ保護法', en: 'Singapore: Personal Data Protection Act' },
  zone: ZONE,
  rules: [rule(RULE, ['PDPA 26D', 'S 64/2021']), rule('SG-PDPA-26C', ['PDPA 26C'])],
  judge,
  worked: [
    {
      story: 'assessed on a Friday: three calendar days',
      facts: affair({
        organisation: { country: 'SG', kind: 'internet-service', markets: ['SG'] },
        at: '2026-11-10T10:00:00+08:00',
        known: { items: ['name', 'email'], people: 5000 },
        milestones: [{ at: '2026-11-20T10:00:00+08:00', did: 'assessed-notifiable' }],
      }),
      at: '2026-11-20T18:00:00+08:00',
      gives: [{ rule: 'SG-PDPA-26D', act: 'report', due: '2026-11-23', to: 'sg-pdpc' }],
    },
    {
      story: 'not assessed yet: waits, and 30 days for the assessment',
      facts: affair({
        organisation: { country: 'SG', kind: 'internet-service', markets: ['SG'] },
        at: '2026-11-10T10:00:00+08:00',
        known: { items: ['name', 'email'], people: 500 },
      }),
      at: '2026-11-11T18:00:00+08:00',
      gives: [
        { rule: 'SG-PDPA-26D', act: 'report', to: 'sg-pdpc', status: 'waiting', due: 'unknown' },
        { rule: 'SG-PDPA-26D', act: 'consult', to: 'sg-pdpc', due: '2026-12-10/2026-12-10', force: 'should' },
      ],
    },
    {
      story: '499 people and nothing prescribed',
      facts: affair({
        organisation: { country: 'SG', kind: 'internet-service', markets: ['SG'] },
        at: '2026-11-10T10:00:00+08:00',
        known: { items: ['name', 'email'], people: 499 },
      }),
      at: '2026-11-11T18:00:00+08:00',
      gives: [],
      spares: ['SG-PDPA-26D'],
    },
    {
      story: 'a data intermediary tells the organisation',
      facts: affair({
        organisation: { country: 'SG', kind: 'other', role: 'processor' },
        at: '2026-11-10T10:00:00+08:00',
      }),
      at: '2026-11-11T18:00:00+08:00',
      gives: [{ rule: 'SG-PDPA-26C', act: 'notify-principal', due: 'prompt' }],
      spares: ['SG-PDPA-26D'],
    },
    {
      story: 'bank accounts of 10 people, assessed notifiable: people too',
      facts: affair({
        organisation: { country: 'SG', kind: 'bank', markets: ['SG'] },
        at: '2026-11-10T10:00:00+08:00',
        known: { items: ['bank-account'], people: 10 },
        milestones: [{ at: '2026-11-11T10:00:00+08:00', did: 'assessed-notifiable' }],
      }),
      at: '2026-11-11T18:00:00+08:00',
      gives: [
        { rule: 'SG-PDPA-26D', act: 'report', due: '2026-11-14', to: 'sg-pdpc' },
        { rule: 'SG-PDPA-26D', act: 'notify-people', due: 'prompt' },
      ],
    },
    {
      story: 'strongly encrypted: the commission, not the people',
      facts: affair({
        organisation: { country: 'SG', kind: 'bank', markets: ['SG'] },
        at: '2026-11-10T10:00:00+08:00',
        known: { items: ['bank-account'], people: 10, protection: { encryption: 'strong', key: 'safe' } },
        milestones: [{ at: '2026-11-11T10:00:00+08:00', did: 'assessed-notifiable' }],
      }),
      at: '2026-11-11T18:00:00+08:00',
      gives: [{ rule: 'SG-PDPA-26D', act: 'report', due: '2026-11-14', to: 'sg-pdpc' }],
      met: ['SG-PDPA-26D'],
    },
    {
      story: 'known after midnight and said again: the 30 days run from the first day there',
      facts: affair({
        organisation: { country: 'SG', kind: 'internet-service', markets: ['SG'] },
        at: '2026-11-20T00:30:00+08:00',
        known: { people: 500 },
        later: [{ at: '2026-11-22T10:00:00+08:00', people: 500 }],
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [
        {
          rule: 'SG-PDPA-26D',
          act: 'consult',
          to: 'sg-pdpc',
          force: 'should',
          due: '2026-12-20/2026-12-20',
          clockStart: '2026-11-20',
        },
      ],
    },
    {
      story: 'a data intermediary, told again: the first day counts',
      facts: affair({
        organisation: { country: 'SG', kind: 'internet-service', markets: ['SG'], role: 'processor' },
        at: '2026-11-20T00:30:00+08:00',
        later: [{ at: '2026-11-22T10:00:00+08:00', people: 500 }],
      }),
      at: '2026-11-23T10:00:00+08:00',
      gives: [{ rule: 'SG-PDPA-26C', act: 'notify-principal', clockStart: '2026-11-20' }],
    },
  ],
} satisfies Regime
