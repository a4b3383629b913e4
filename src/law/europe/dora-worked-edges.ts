import type { Worked } from '../regime.ts'
import { affair } from '../worked.ts'

/** The meeting of the 4 and the 24 hours, and filings by the names of the stages. */
export const doraEdges: readonly Worked[] = [
  {
    story: 'classified exactly 24 hours after awareness: the 24 hours still count',
    facts: affair({
      organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
      at: '2026-11-20T23:30:00+01:00',
      milestones: [{ at: '2026-11-21T23:30:00+01:00', did: 'classified-major' }],
    }),
    at: '2026-11-22T10:00:00+01:00',
    gives: [
      {
        rule: 'EU-DORA',
        act: 'initial-notification',
        to: 'de-financial-authority',
        due: '2026-11-21T23:30:00+01:00',
      },
    ],
  },
  {
    story: 'classified a moment later: four hours from then',
    facts: affair({
      organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
      at: '2026-11-20T23:30:00+01:00',
      milestones: [{ at: '2026-11-21T23:30:00.010+01:00', did: 'classified-major' }],
    }),
    at: '2026-11-22T10:00:00+01:00',
    gives: [
      {
        rule: 'EU-DORA',
        act: 'initial-notification',
        to: 'de-financial-authority',
        due: '2026-11-22T03:30:00+01:00',
      },
    ],
  },
  {
    story: 'filed by the names of the stages; clients are told if they are hit',
    facts: affair({
      organisation: { country: 'DE', kind: 'bank', markets: ['DE'] },
      at: '2026-11-20T23:30:00+01:00',
      milestones: [
        { at: '2026-11-20T23:30:00+01:00', did: 'classified-major' },
        { at: '2026-11-21T10:00:00+01:00', did: 'filed', duty: 'EU-DORA', act: 'initial-notification' },
        { at: '2026-11-22T10:00:00+01:00', did: 'filed', duty: 'EU-DORA', act: 'intermediate-report' },
      ],
    }),
    at: '2026-11-23T10:00:00+01:00',
    gives: [
      { rule: 'EU-DORA', act: 'initial-notification', to: 'de-financial-authority', status: 'done' },
      { rule: 'EU-DORA', act: 'intermediate-report', to: 'de-financial-authority', status: 'done' },
      { rule: 'EU-DORA', act: 'notify-people', force: 'unknown', clockStart: '2026-11-20' },
    ],
  },
]
