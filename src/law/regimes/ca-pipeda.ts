import { assessment, breach } from '../breach.ts'
import { promptly } from '../clocks.ts'
import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { weigh } from '../story.ts'
import { toldAll } from '../told.ts'
import { affair } from '../worked.ts'

const RULE = 'CA-PIPEDA'
const RECORD = 'keep a record of every breach for 24 months'

export default {
  id: 'ca-pipeda',
  name: { ja: 'カナダ PIPEDA', en: 'Canada: PIPEDA' },
  zone: 'America/Toronto',
  rules: [
    rule(RULE, ['PIPEDA 10.1-10.3'], {
      source: 'memory',
      content: ['circumstances', 'date', 'data', 'number', 'steps taken and steps people can take', 'contact'],
    }),
  ],
  judge(story, sheet) {
    if (!story.now || !applies(story, sheet, 'CA', RULE)) return
    if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
      sheet.fails(RULE, 'a processor: the organisation in control of the data reports')
      return
    }
    const { verdict, since } = weigh(story, breach)
    if (!sheet.condition(RULE, verdict)) return
    const judged = assessment(story)
    if (judged?.is === 'no-risk') {
      sheet.fails(RULE, `assessed: no real risk of significant harm; ${RECORD}`)
      return
    }
    const sure = judged !== null
    if (!sure)
      sheet.lacks(
        RULE,
        'whether there is a real risk of significant harm (assessed-risk, assessed-high-risk or assessed-no-risk)',
      )
    else sheet.triggersMet.push(RULE)
    const shared = {
      rule: RULE,
      force: sure ? 'must' : 'unknown',
      start: judged?.at ?? since,
      due: promptly('as soon as feasible'),
      notes: [RECORD],
    } as const
    sheet.ask({ ...shared, act: 'report', to: 'ca-opc' })
    sheet.ask({ ...shared, act: 'notify-people', to: 'people', doneBy: toldAll(story) })
  },
  worked: [
    {
      story: 'a real risk: as soon as feasible',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', markets: ['CA'] },
        at: '2026-11-20T10:00:00-05:00',
        milestones: [{ at: '2026-11-20T11:00:00-05:00', did: 'assessed-risk' }],
      }),
      at: '2026-11-20T18:00:00-05:00',
      gives: [
        { rule: 'CA-PIPEDA', act: 'report', force: 'must', due: 'prompt', to: 'ca-opc' },
        { rule: 'CA-PIPEDA', act: 'notify-people', force: 'must' },
      ],
    },
    {
      story: 'no real risk: a record only',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', markets: ['CA'] },
        at: '2026-11-20T10:00:00-05:00',
        milestones: [{ at: '2026-11-20T11:00:00-05:00', did: 'assessed-no-risk' }],
      }),
      at: '2026-11-20T18:00:00-05:00',
      gives: [],
      spares: ['CA-PIPEDA'],
    },
    {
      story: 'known near midnight and said again two days later: the first day there counts',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', markets: ['CA'] },
        at: '2026-11-20T20:00:00-05:00',
        later: [{ at: '2026-11-22T10:00:00-05:00', people: 2000 }],
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [{ rule: 'CA-PIPEDA', act: 'report', to: 'ca-opc', clockStart: '2026-11-20', force: 'unknown' }],
    },
    {
      story: 'a firm elsewhere, with nobody hit there: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'other', markets: ['DE'] },
        at: '2026-11-20T20:00:00-05:00',
      }),
      at: '2026-11-23T10:00:00-05:00',
      gives: [],
      never: ['CA-PIPEDA'],
      unsaid: ['CA-PIPEDA'],
    },
    {
      story: 'whether there is a real risk is asked, of a controller by name too',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', role: 'controller' },
        at: '2026-11-20T10:00:00-05:00',
      }),
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'CA-PIPEDA', act: 'report', to: 'ca-opc', force: 'unknown' }],
      unknown: ['CA-PIPEDA'],
      unsaid: ['CA-PIPEDA'],
    },
    {
      story: 'a firm elsewhere that aims at people there, one of whom is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CA'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 6, 'people-by-place': { JP: 5, CA: 1 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CA-PIPEDA', act: 'report', to: 'ca-opc', force: 'unknown' }],
    },
    {
      story: 'the same firm, and nobody there is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CA'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 5, 'people-by-place': { JP: 5 } },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CA-PIPEDA'],
      unsaid: ['CA-PIPEDA'],
    },
    {
      story: 'the same firm, and nobody at all is hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', markets: ['JP', 'CA'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 0 },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CA-PIPEDA'],
      unsaid: ['CA-PIPEDA'],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', markets: ['CA'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: [] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CA-PIPEDA', act: 'report', to: 'ca-opc', force: 'unknown' }],
    },
    {
      story: 'a corporate number alone is about no person',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', markets: ['CA'] },
        at: '2026-11-20T10:00:00Z',
        known: { items: ['corporate-number'] },
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [],
      never: ['CA-PIPEDA'],
    },
    {
      story: 'all but one have been told: not done',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', markets: ['CA'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: 2000 },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1999 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CA-PIPEDA', act: 'notify-people', status: 'open', force: 'unknown' }],
    },
    {
      story: 'at most five, one of them told: not done',
      facts: affair({
        organisation: { country: 'CA', kind: 'other', markets: ['CA'] },
        at: '2026-11-20T10:00:00Z',
        known: { people: { max: 5 } },
        milestones: [{ at: '2026-11-20T10:00:00Z', did: 'notified-people', people: 1 }],
      }),
      at: '2026-11-21T10:00:00Z',
      gives: [{ rule: 'CA-PIPEDA', act: 'notify-people', status: 'open', force: 'unknown' }],
    },
    {
      story: 'its role is not said: taken for the one in control',
      facts: {
        organisation: { country: 'CA', kind: 'other' },
        knowledge: [
          {
            at: '2026-11-20T10:00:00-05:00',
            event: 'leak',
            certainty: 'confirmed',
            cause: 'intrusion',
            items: ['name'],
            people: 10,
          },
        ],
      },
      at: '2026-11-21T10:00:00-05:00',
      gives: [{ rule: 'CA-PIPEDA', act: 'report', to: 'ca-opc', force: 'unknown' }],
    },
  ],
} satisfies Regime
