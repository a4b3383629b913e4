import type { LegalDay } from '#kernel/legal-day.ts'
import { dueUnknown, hoursAfter } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { liesIn } from '../headcount.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone, weigh } from '../story.ts'
import { affair } from '../worked.ts'

const RULE = 'AU-RANSOM'
const ZONE = 'Australia/Sydney'
const SUPERVISED = new Set(['bank', 'insurer'])

export default {
  id: 'au-ransom',
  name: { ja: 'オーストラリア 身代金支払報告・CPS 234', en: 'Australia: ransom payments, CPS 234' },
  zone: ZONE,
  rules: [
    rule(RULE, ['Cyber Security Act 2024', 'APRA CPS 234'], { validFrom: '2025-05-30' as LegalDay, source: 'memory' }),
  ],
  judge(story, sheet) {
    const { organisation, now } = story
    if (!now || !liesIn(organisation.country, 'AU')) return
    const { verdict, since } = weigh(story, cyberAttack)
    if (verdict.is !== 'yes' || since === null) {
      sheet.condition(RULE, verdict)
      return
    }
    if (now.cause === 'ransomware') {
      sheet.lacks(RULE, 'whether a ransom was paid, and whether turnover is 3 million dollars or more')
      sheet.ask({
        rule: RULE,
        act: 'report',
        to: 'au-asd',
        force: 'unknown',
        start: null,
        due: dueUnknown('72 hours after a ransom is paid'),
        waiting: 'only if a ransom is paid',
      })
    }
    if (!SUPERVISED.has(organisation.kind ?? '')) return
    const material = firstDone(story, 'determined-material')
    if (!material) sheet.lacks(RULE, 'whether the incident is material (determined-material)')
    sheet.ask({
      rule: RULE,
      act: 'initial-notification',
      to: 'au-apra',
      force: material ? 'must' : 'unknown',
      start: since,
      due: hoursAfter(since, 72, ZONE),
      notes: ['CPS 234: a material information-security incident, within 72 hours of becoming aware'],
    })
  },
  worked: [
    {
      story: 'a bank: 72 hours under CPS 234 once material',
      facts: affair({
        organisation: { country: 'AU', kind: 'bank', markets: ['AU'] },
        at: '2026-11-02T10:00:00+11:00',
        milestones: [{ at: '2026-11-02T12:00:00+11:00', did: 'determined-material' }],
      }),
      at: '2026-11-03T10:00:00+11:00',
      gives: [
        {
          rule: 'AU-RANSOM',
          act: 'initial-notification',
          to: 'au-apra',
          due: '2026-11-05T10:00:00+11:00',
          force: 'must',
        },
      ],
    },
    {
      story: 'ransomware: 72 hours after a payment, if there is one',
      facts: affair({
        organisation: { country: 'AU', kind: 'internet-service', markets: ['AU'] },
        at: '2026-11-02T10:00:00+11:00',
        known: { cause: 'ransomware' },
      }),
      at: '2026-11-03T10:00:00+11:00',
      gives: [{ rule: 'AU-RANSOM', act: 'report', to: 'au-asd', due: 'unknown', status: 'waiting', force: 'unknown' }],
    },
    {
      story: 'before 2025-05-30',
      facts: affair({
        organisation: { country: 'AU', kind: 'other' },
        at: '2025-05-29T10:00:00+10:00',
        known: { cause: 'ransomware' },
      }),
      at: '2025-05-29T12:00:00+10:00',
      gives: [],
      spares: ['AU-RANSOM'],
    },
    {
      story: 'an attack on a supervised firm, told again: 72 hours from the first knowledge, as the clock is there',
      facts: affair({
        organisation: { country: 'AU', kind: 'bank' },
        at: '2026-11-20T00:30:00+11:00',
        later: [{ at: '2026-11-21T01:00:00+11:00', people: 2000 }],
      }),
      at: '2026-11-21T10:00:00+11:00',
      gives: [
        {
          rule: 'AU-RANSOM',
          act: 'initial-notification',
          to: 'au-apra',
          force: 'unknown',
          due: '2026-11-23T00:30:00+11:00',
          clockStart: '2026-11-20T00:30:00+11:00',
        },
      ],
      unknown: ['AU-RANSOM'],
      unsaid: ['AU-RANSOM'],
    },
    {
      story: 'a firm elsewhere: not its law',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', markets: ['JP'] },
        at: '2026-11-20T00:30:00+11:00',
        known: { cause: 'ransomware' },
      }),
      at: '2026-11-21T10:00:00+11:00',
      gives: [],
      never: ['AU-RANSOM'],
    },
    {
      story: 'ransomware at any other firm: whether a ransom was paid is asked',
      facts: affair({
        organisation: { country: 'AU', kind: 'other' },
        at: '2026-11-20T00:30:00+11:00',
        known: { cause: 'ransomware' },
      }),
      at: '2026-11-21T10:00:00+11:00',
      gives: [{ rule: 'AU-RANSOM', act: 'report', to: 'au-asd', force: 'unknown' }],
      unknown: ['AU-RANSOM'],
      unsaid: ['AU-RANSOM'],
    },
    {
      story: 'a misdelivery is no attack',
      facts: affair({
        organisation: { country: 'AU', kind: 'bank' },
        at: '2026-11-20T00:30:00+11:00',
        known: { cause: 'misdelivery' },
      }),
      at: '2026-11-21T10:00:00+11:00',
      gives: [],
      never: ['AU-RANSOM'],
    },
    {
      story: 'known the day before the rule: not yet law',
      facts: affair({
        organisation: { country: 'AU', kind: 'bank' },
        at: '2025-05-29T10:00:00+11:00',
        known: { cause: 'ransomware' },
      }),
      at: '2025-06-02T10:00:00+11:00',
      gives: [],
      never: ['AU-RANSOM'],
      notMet: ['AU-RANSOM'],
    },
    {
      story: 'a cause nobody knows: asked',
      facts: affair({
        organisation: { country: 'AU', kind: 'bank' },
        at: '2026-11-20T10:00:00+11:00',
        known: { cause: 'unknown' },
      }),
      at: '2026-11-21T10:00:00+11:00',
      gives: [],
      never: ['AU-RANSOM'],
      unknown: ['AU-RANSOM'],
    },
  ],
} satisfies Regime
