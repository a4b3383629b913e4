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
  ],
} satisfies Regime
