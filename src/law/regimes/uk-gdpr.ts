import { breach } from '../breach.ts'
import { dueUnknown } from '../clocks.ts'
import { COMMUNICATION_CONTENT, gdpr, NOTIFICATION_CONTENT } from '../europe/gdpr.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { affair } from '../worked.ts'

export default {
  id: 'uk-gdpr',
  name: { ja: '英国一般データ保護規則', en: 'UK GDPR' },
  zone: 'Europe/London',
  rules: [
    rule('UK-GDPR-33', ['UK GDPR art. 33'], { source: 'memory', content: NOTIFICATION_CONTENT }),
    rule('UK-GDPR-34', ['UK GDPR art. 34'], { source: 'memory', content: COMMUNICATION_CONTENT }),
    rule('UK-GDPR-33-2', ['UK GDPR art. 33'], { source: 'memory' }),
    rule('UK-PECR', ['PECR'], { source: 'memory' }),
  ],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'GB', 'UK-GDPR-33')) return
    gdpr(story, sheet, { report: 'UK-GDPR-33', people: 'UK-GDPR-34', processor: 'UK-GDPR-33-2' }, [
      { place: 'GB', body: 'gb-ico' },
    ])
    const { kind, role = 'controller' } = story.organisation
    if (kind !== 'telecom' || role !== 'controller') return
    const { verdict, since } = weigh(story, breach)
    if (!sheet.condition('UK-PECR', verdict)) return
    sheet.ask({
      rule: 'UK-PECR',
      act: 'initial-notification',
      to: 'gb-ico',
      start: since,
      due: dueUnknown('was 24 hours, aligned to 72 by the Data (Use and Access) Act 2025: check its commencement'),
    })
  },
  worked: [
    {
      story: '72 hours to the Information Commissioner',
      facts: affair({ organisation: { country: 'GB', kind: 'other', markets: ['GB'] }, at: '2026-11-20T10:00:00Z' }),
      at: '2026-11-20T18:00:00Z',
      gives: [
        { rule: 'UK-GDPR-33', act: 'report', due: '2026-11-23T10:00:00Z', to: 'gb-ico' },
        { rule: 'UK-GDPR-34', act: 'notify-people', force: 'unknown' },
      ],
    },
    {
      story: 'assessed to be no risk',
      facts: affair({
        organisation: { country: 'GB', kind: 'other', markets: ['GB'] },
        at: '2026-11-20T10:00:00Z',
        milestones: [{ at: '2026-11-20T12:00:00Z', did: 'assessed-no-risk' }],
      }),
      at: '2026-11-20T18:00:00Z',
      gives: [],
      spares: ['UK-GDPR-33'],
    },
    {
      story: 'a carrier: what PECR asks is to be checked',
      facts: affair({ organisation: { country: 'GB', kind: 'telecom', markets: ['GB'] }, at: '2026-11-20T10:00:00Z' }),
      at: '2026-11-20T18:00:00Z',
      gives: [{ rule: 'UK-PECR', act: 'initial-notification', due: 'unknown', to: 'gb-ico' }],
    },
    {
      story: 'no carrier: nothing under PECR',
      facts: affair({ organisation: { country: 'GB', kind: 'bank', markets: ['GB'] }, at: '2026-11-20T10:00:00Z' }),
      at: '2026-11-20T18:00:00Z',
      gives: [],
      never: ['UK-PECR'],
    },
    {
      story: 'known half an hour before midnight and said again: the first moment counts',
      facts: affair({
        organisation: { country: 'GB', kind: 'other', markets: ['GB'] },
        at: '2026-11-20T23:30:00Z',
        later: [{ at: '2026-11-21T20:00:00Z', people: 2000 }],
      }),
      at: '2026-11-22T10:00:00Z',
      gives: [
        { rule: 'UK-GDPR-33', act: 'report', to: 'gb-ico', due: '2026-11-23T23:30:00Z' },
        { rule: 'UK-GDPR-34', act: 'notify-people', force: 'unknown', clockStart: '2026-11-20' },
      ],
    },
    {
      story: 'a firm and people in the United States: not its law',
      facts: affair({ organisation: { country: 'US', kind: 'other', markets: ['US'] }, at: '2026-11-20T23:30:00Z' }),
      at: '2026-11-22T10:00:00Z',
      gives: [],
      never: ['UK-GDPR-33', 'UK-GDPR-34'],
    },
    {
      story: 'one person cannot be reached: a public communication',
      facts: affair({
        organisation: { country: 'GB', kind: 'other', markets: ['GB'] },
        at: '2026-11-20T23:30:00Z',
        milestones: [{ at: '2026-11-20T23:30:00Z', did: 'found-no-contact-data', people: 1 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'UK-GDPR-34', act: 'publish', force: 'unknown' }],
    },
    {
      story: 'a processor, told again: the first day counts',
      facts: affair({
        organisation: { country: 'GB', kind: 'other', markets: ['GB'], role: 'processor' },
        at: '2026-11-20T23:30:00Z',
        later: [{ at: '2026-11-21T20:00:00Z', people: 2000 }],
      }),
      at: '2026-11-22T10:00:00Z',
      gives: [{ rule: 'UK-GDPR-33-2', act: 'notify-principal', clockStart: '2026-11-20' }],
    },
    {
      story: 'a carrier, told again: the first day counts',
      facts: affair({
        organisation: { country: 'GB', kind: 'telecom', markets: ['GB'] },
        at: '2026-11-20T23:30:00Z',
        later: [{ at: '2026-11-21T20:00:00Z', people: 2000 }],
      }),
      at: '2026-11-22T10:00:00Z',
      gives: [{ rule: 'UK-PECR', act: 'initial-notification', to: 'gb-ico', due: 'unknown', clockStart: '2026-11-20' }],
    },
  ],
} satisfies Regime
