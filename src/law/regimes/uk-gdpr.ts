import { breach } from '../breach.ts'
import { dueUnknown } from '../clocks.ts'
import { COMMUNICATION_CONTENT, gdpr, NOTIFICATION_CONTENT } from '../europe/gdpr.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'

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
  worked: [],
} satisfies Regime
