import type { LegalDay } from '#kernel/legal-day.ts'
import { dueUnknown } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { businessAddressee } from '../japan/addressee.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone, weigh } from '../story.ts'
import { affair } from '../worked.ts'

const ITEMS = ['1 報告の種別', '2 事業者', '3 概要', '4 特定重要電子計算機', '5 技術的事項', '6 対応', '7 その他']

export default {
  id: 'jp-cyb',
  name: { ja: 'サイバー対処能力強化法', en: 'Cyber response capability act' },
  zone: JAPAN_ZONE,
  rules: [
    rule('JP-CYB-001', ['サイバー対処能力強化法5条', '令和8年8府省令第4号4条3項'], {
      validFrom: '2026-10-01' as LegalDay,
      source: 'second-hand',
      content: ITEMS,
    }),
  ],
  judge(story, sheet) {
    const { organisation, now } = story
    if (organisation.country !== 'JP' || !now) return
    if (organisation['designated-infrastructure'] === false) {
      sheet.fails('JP-CYB-001', 'not a designated infrastructure operator (特別社会基盤事業者)')
      return
    }
    const found = firstDone(story, 'found-critical-computer-hit')
    const { verdict, since } = weigh(story, cyberAttack)
    if (!found && verdict.is === 'no') {
      sheet.fails('JP-CYB-001', verdict.why)
      return
    }
    const start = found?.at ?? since
    if (organisation['designated-infrastructure'] === undefined) {
      sheet.lacks('JP-CYB-001', 'organisation.designated-infrastructure')
      return
    }
    if (!found)
      sheet.lacks('JP-CYB-001', 'whether a designated critical computer was hit (found-critical-computer-hit)')
    sheet.ask({
      rule: 'JP-CYB-001',
      act: 'report',
      to: organisation.supervisor === undefined ? 'jp-competent-minister' : businessAddressee(organisation),
      force: found ? 'must' : 'unknown',
      start,
      due: dueUnknown('the period was not found: check article 4 of the ministerial order'),
      notes: ['on one of the three common forms, which the commission and the police accept too (JP-CYB-010)'],
    })
  },
  worked: [
    {
      story: 'a designated bank: the duty is there, its date is not known',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'fsa', 'designated-infrastructure': true },
        at: '2026-11-10T10:00:00+09:00',
        milestones: [{ at: '2026-11-10T10:00:00+09:00', did: 'found-critical-computer-hit' }],
      }),
      at: '2026-11-11T09:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', due: 'unknown', to: 'fsa' }],
    },
    {
      story: 'before 2026-10-01 there was no such duty',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'fsa', 'designated-infrastructure': true },
        at: '2026-09-30T10:00:00+09:00',
        milestones: [{ at: '2026-09-30T10:00:00+09:00', did: 'found-critical-computer-hit' }],
      }),
      at: '2026-10-01T09:00:00+09:00',
      gives: [],
      spares: ['JP-CYB-001'],
    },
    {
      story: 'its first day',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'fsa', 'designated-infrastructure': true },
        at: '2026-10-01T10:00:00+09:00',
        milestones: [{ at: '2026-10-01T10:00:00+09:00', did: 'found-critical-computer-hit' }],
      }),
      at: '2026-10-01T12:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', due: 'unknown', to: 'fsa' }],
    },
    {
      story: 'not looked yet whether a critical computer was hit',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'fsa', 'designated-infrastructure': true },
        at: '2026-10-01T10:00:00+09:00',
      }),
      at: '2026-10-01T12:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', due: 'unknown', force: 'unknown' }],
    },
    {
      story: 'not designated',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'fsa' },
        at: '2026-10-02T10:00:00+09:00',
      }),
      at: '2026-10-02T12:00:00+09:00',
      gives: [],
      spares: ['JP-CYB-001'],
    },
    {
      story: 'known half an hour after midnight and said again a week later: the first day counts',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'fsa', 'designated-infrastructure': true },
        at: '2026-10-02T00:30:00+09:00',
        later: [{ at: '2026-10-09T10:00:00+09:00', people: 2000 }],
      }),
      at: '2026-10-10T09:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', to: 'fsa', force: 'unknown', clockStart: '2026-10-02' }],
    },
    {
      story: 'a firm in Germany: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'bank', 'designated-infrastructure': true },
        at: '2026-10-02T10:00:00+09:00',
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-CYB-001'],
    },
    {
      story: 'a designated operator, supervisor ppc: to fsa',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'ppc', 'designated-infrastructure': true },
        at: '2026-10-02T10:00:00+09:00',
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', to: 'fsa', force: 'unknown' }],
      unknown: ['JP-CYB-001'],
      unsaid: ['JP-CYB-001'],
    },
    {
      story: 'a designated operator, supervisor none: to fsa',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'none', 'designated-infrastructure': true },
        at: '2026-10-02T10:00:00+09:00',
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', to: 'fsa', force: 'unknown' }],
      unknown: ['JP-CYB-001'],
      unsaid: ['JP-CYB-001'],
    },
    {
      story: 'a designated operator, supervisor mic: to mic',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', supervisor: 'mic', 'designated-infrastructure': true },
        at: '2026-10-02T10:00:00+09:00',
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', to: 'mic', force: 'unknown' }],
      unknown: ['JP-CYB-001'],
      unsaid: ['JP-CYB-001'],
    },
    {
      story: 'a designated operator, supervisor not said: to jp-competent-minister',
      facts: affair({
        organisation: { country: 'JP', kind: 'bank', 'designated-infrastructure': true },
        at: '2026-10-02T10:00:00+09:00',
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-CYB-001', act: 'report', to: 'jp-competent-minister', force: 'unknown' }],
      unknown: ['JP-CYB-001'],
      unsaid: ['JP-CYB-001'],
    },
    {
      story: 'an attack, and whether the operator is designated is not said: asked',
      facts: {
        organisation: { country: 'JP' },
        knowledge: [{ at: '2026-10-02T10:00:00+09:00', event: 'leak', certainty: 'confirmed', cause: 'intrusion' }],
      },
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      unknown: ['JP-CYB-001'],
      unsaid: ['JP-CYB-001'],
    },
  ],
} satisfies Regime
