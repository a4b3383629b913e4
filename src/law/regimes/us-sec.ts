import { dayIn } from '#kernel/legal-day.ts'
import { unitedStates } from '../calendars/united-states.ts'
import { businessDays, dueUnknown } from '../clocks.ts'
import { liesIn } from '../headcount.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone } from '../story.ts'
import { affair } from '../worked.ts'

const RULE = 'US-SEC-8K'
const ZONE = 'America/New_York'

export default {
  id: 'us-sec',
  name: { ja: '米国証券取引委員会 Form 8-K', en: 'SEC Form 8-K, item 1.05' },
  zone: ZONE,
  rules: [
    rule(RULE, ['Form 8-K item 1.05'], {
      source: 'memory',
      content: ['nature', 'scope', 'timing', 'impact or likely impact'],
    }),
  ],
  judge(story, sheet) {
    const { organisation, now } = story
    if (!now || !liesIn(organisation.country, 'US')) return
    if (organisation.listed !== true) {
      if (organisation.listed === undefined) sheet.lacks(RULE, 'organisation.listed')
      else sheet.fails(RULE, 'no registrant: not listed')
      return
    }
    const material = firstDone(story, 'determined-material')
    if (!material) {
      if (now.certainty === 'ruled-out') sheet.fails(RULE, 'the incident has been ruled out')
      else sheet.lacks(RULE, 'whether the incident is material (determined-material)')
    } else sheet.triggersMet.push(RULE)
    if (!material && now.certainty === 'ruled-out') return
    sheet.ask({
      rule: RULE,
      act: 'disclose',
      to: 'us-sec',
      force: material ? 'must' : 'unknown',
      start: material?.at ?? null,
      due: material
        ? businessDays(dayIn(material.at, ZONE), 4, ZONE, unitedStates)
        : dueUnknown('four business days after the incident is determined to be material'),
      waiting: material ? undefined : 'materiality is to be determined without unreasonable delay',
      notes: ['later only if the Attorney General approves; amended within four business days when more is known'],
    })
  },
  worked: [
    {
      story: 'material on the Monday before Thanksgiving: four business days',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'], listed: true },
        at: '2026-11-19T10:00:00-05:00',
        milestones: [{ at: '2026-11-23T10:00:00-05:00', did: 'determined-material' }],
      }),
      at: '2026-11-23T18:00:00-05:00',
      gives: [{ rule: 'US-SEC-8K', act: 'disclose', to: 'us-sec', due: '2026-11-30' }],
    },
    {
      story: 'material on 30 June 2026: Independence Day is kept on a Friday',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'], listed: true },
        at: '2026-06-29T10:00:00-04:00',
        milestones: [{ at: '2026-06-30T10:00:00-04:00', did: 'determined-material' }],
      }),
      at: '2026-06-30T18:00:00-04:00',
      gives: [{ rule: 'US-SEC-8K', act: 'disclose', to: 'us-sec', due: '2026-07-07' }],
    },
    {
      story: 'not judged yet',
      facts: affair({
        organisation: { country: 'US', kind: 'manufacturer', markets: ['US'], listed: true },
        at: '2026-11-19T10:00:00-05:00',
      }),
      at: '2026-11-20T18:00:00-05:00',
      gives: [
        { rule: 'US-SEC-8K', act: 'disclose', to: 'us-sec', due: 'unknown', status: 'waiting', force: 'unknown' },
      ],
    },
    {
      story: 'a firm elsewhere: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', listed: true, markets: ['JP'] },
        at: '2026-11-20T10:00:00-05:00',
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-SEC-8K'],
    },
    {
      story: 'not judged yet: asked, not refused',
      facts: affair({ organisation: { country: 'US', kind: 'other', listed: true }, at: '2026-11-20T10:00:00-05:00' }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'US-SEC-8K', act: 'disclose', to: 'us-sec', force: 'unknown', status: 'waiting' }],
      unknown: ['US-SEC-8K'],
      unsaid: ['US-SEC-8K'],
    },
    {
      story: 'ruled out: said so',
      facts: affair({
        organisation: { country: 'US', kind: 'other', listed: true },
        at: '2026-11-20T10:00:00-05:00',
        known: { certainty: 'ruled-out' },
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-SEC-8K'],
      notMet: ['US-SEC-8K'],
    },
    {
      story: 'not listed: said so',
      facts: affair({ organisation: { country: 'US', kind: 'other', listed: false }, at: '2026-11-20T10:00:00-05:00' }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-SEC-8K'],
      notMet: ['US-SEC-8K'],
      unknown: [],
    },
    {
      story: 'whether it is listed is not said: asked',
      facts: {
        organisation: { country: 'US-NY' },
        knowledge: [{ at: '2026-11-20T10:00:00-05:00', event: 'leak', certainty: 'confirmed' }],
      },
      at: '2026-11-21T10:00:00-05:00',
      gives: [],
      never: ['US-SEC-8K'],
      unsaid: ['US-SEC-8K'],
    },
  ],
} satisfies Regime
