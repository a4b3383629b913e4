import { dayIn } from '#kernel/legal-day.ts'
import { inclusiveDays, promptly } from '../clocks.ts'
import { exceeds, headcount } from '../headcount.ts'
import { aboutPeople, leakEtc } from '../japan/leak-etc.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import type { Sheet } from '../sheet.ts'
import { firstDone, type Story, weigh } from '../story.ts'
import { all, no, unknown, yes } from '../verdict.ts'
import { affair } from '../worked.ts'

const ITEMS = [
  '(1) 氏名又は名称',
  '(2) 登録番号・届出番号',
  '(3) 概要',
  '(4) 漏えいした内容',
  '(5) 人数',
  '(6) 原因',
  '(7) 二次被害',
  '(8) 公表',
  '(9) 関係者への対応',
  '(10) 再発防止',
]

function secrecy(story: Story, sheet: Sheet): void {
  const found = firstDone(story, 'found-secrecy-of-communications-hit')
  const { verdict, since } = weigh(story, (k) =>
    all(
      leakEtc(k),
      found || k.items?.includes('communications')
        ? yes()
        : unknown('whether the secrecy of communications was hit (found-secrecy-of-communications-hit)'),
    ),
  )
  if (!sheet.condition('JP-TEL-001', verdict) || verdict.is === 'unknown' || since === null) return
  const start = story.now?.items?.includes('communications') ? since : (found?.at ?? since)
  sheet.triggersMet.push('JP-TEL-001')
  const shared = { rule: 'JP-TEL-001', to: 'mic', start, content: ITEMS } as const
  sheet.ask({
    ...shared,
    act: 'preliminary-report',
    due: promptly('promptly (速やかに), to the 総合通信局'),
    filedAs: [{ rule: 'JP-TEL-001', act: 'final-report' }],
  })
  sheet.ask({
    ...shared,
    act: 'final-report',
    due: inclusiveDays(dayIn(start, JAPAN_ZONE), 30, JAPAN_ZONE),
    notes: [
      'within 30 days of knowing (認知した日から30日以内): whether that day counts is not said; the earlier reading is shown, not moved from a closed day',
    ],
  })
}

function users(story: Story, sheet: Sheet): void {
  const designated = story.organisation['designated-infrastructure']
  const { verdict, since } = weigh(story, (k) =>
    all(
      aboutPeople(k),
      leakEtc(k),
      designated === undefined
        ? unknown('organisation.designated-infrastructure')
        : designated
          ? yes()
          : no('not a designated carrier'),
      exceeds(headcount(k), 1000, { countsAs: 'yes', needs: 'people.max' }),
    ),
  )
  if (!sheet.condition('JP-TEL-002', verdict) || verdict.is === 'unknown') return
  sheet.ask({
    rule: 'JP-TEL-002',
    act: 'report',
    to: 'mic',
    start: since,
    due: promptly('promptly; the period is not recorded'),
  })
}

export default {
  id: 'jp-tel',
  name: { ja: '電気通信事業法', en: 'Telecommunications Business Act' },
  zone: JAPAN_ZONE,
  rules: [
    rule('JP-TEL-001', ['電気通信事業法28条', '総務省「漏えい報告」']),
    rule('JP-TEL-002', ['特定利用者情報'], { source: 'memory' }),
    rule('JP-TEL-003', ['電気通信事業法28条'], { standing: 'policy' }),
  ],
  judge(story, sheet) {
    const { organisation, now } = story
    if (organisation.country !== 'JP' || !now) return
    if (organisation.kind === 'telecom') {
      secrecy(story, sheet)
      users(story, sheet)
    } else if (now.items?.includes('communications') || firstDone(story, 'found-secrecy-of-communications-hit')) {
      sheet.lacks('JP-TEL-003', 'whether its messaging makes the organisation a notified carrier')
      sheet.ask({
        rule: 'JP-TEL-003',
        act: 'consult',
        to: 'mic',
        force: 'may',
        start: story.course[0]?.at ?? null,
        due: promptly('check whether the secrecy of communications (通信の秘密) is at stake'),
      })
    }
  },
  worked: [
    {
      story: 'one call log shown to a wrong person: 30 days, the earlier reading',
      facts: affair({
        organisation: { country: 'JP', kind: 'telecom', supervisor: 'mic' },
        at: '2026-10-01T10:00:00+09:00',
        known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name', 'phone'], people: 1 },
        milestones: [{ at: '2026-10-01T10:00:00+09:00', did: 'found-secrecy-of-communications-hit' }],
      }),
      at: '2026-10-02T09:00:00+09:00',
      gives: [
        { rule: 'JP-TEL-001', act: 'preliminary-report', due: 'prompt', to: 'mic' },
        { rule: 'JP-TEL-001', act: 'final-report', to: 'mic', due: '2026-10-30' },
      ],
    },
    {
      story: 'a designated carrier and 1,001 users',
      facts: affair({
        organisation: { country: 'JP', kind: 'telecom', supervisor: 'mic', 'designated-infrastructure': true },
        at: '2026-10-01T10:00:00+09:00',
        known: { items: ['name', 'communications'], people: 1001 },
      }),
      at: '2026-10-02T09:00:00+09:00',
      gives: [
        { rule: 'JP-TEL-002', act: 'report', to: 'mic', due: 'prompt' },
        { rule: 'JP-TEL-001', act: 'final-report', to: 'mic', due: '2026-10-30' },
      ],
    },
    {
      story: 'the same carrier and 1,000 users',
      facts: affair({
        organisation: { country: 'JP', kind: 'telecom', supervisor: 'mic', 'designated-infrastructure': true },
        at: '2026-10-01T10:00:00+09:00',
        known: { items: ['name', 'phone'], people: 1000 },
      }),
      at: '2026-10-02T09:00:00+09:00',
      gives: [],
      spares: ['JP-TEL-002', 'JP-TEL-001'],
    },
    {
      story: 'a broker’s chat: whether it is a carrier is asked',
      facts: affair({
        organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', markets: ['JP'] },
        at: '2026-10-01T10:00:00+09:00',
        known: { items: ['communications'] },
      }),
      at: '2026-10-02T09:00:00+09:00',
      gives: [{ rule: 'JP-TEL-003', act: 'consult', force: 'may', to: 'mic' }],
    },
    {
      story: 'known half an hour after midnight and said again a week later: the first day counts',
      facts: affair({
        organisation: { country: 'JP', kind: 'telecom', supervisor: 'mic', 'designated-infrastructure': true },
        at: '2026-10-02T00:30:00+09:00',
        known: { items: ['name', 'communications'] },
        later: [{ at: '2026-10-09T10:00:00+09:00', people: 2000 }],
      }),
      at: '2026-10-10T09:00:00+09:00',
      gives: [
        { rule: 'JP-TEL-001', act: 'final-report', to: 'mic', clockStart: '2026-10-02', due: '2026-10-31' },
        { rule: 'JP-TEL-002', act: 'report', to: 'mic', clockStart: '2026-10-02' },
      ],
    },
    {
      story: 'a final report by name is the first report too',
      facts: affair({
        organisation: { country: 'JP', kind: 'telecom', supervisor: 'mic' },
        at: '2026-10-02T10:00:00+09:00',
        known: { items: ['name', 'communications'] },
        milestones: [{ at: '2026-10-03T10:00:00+09:00', did: 'filed', duty: 'JP-TEL-001', act: 'final-report' }],
      }),
      at: '2026-10-04T09:00:00+09:00',
      gives: [
        { rule: 'JP-TEL-001', act: 'preliminary-report', to: 'mic', status: 'done' },
        { rule: 'JP-TEL-001', act: 'final-report', to: 'mic', status: 'done' },
      ],
    },
    {
      story: 'an empty list of items says nothing against people',
      facts: affair({
        organisation: { country: 'JP', kind: 'telecom', supervisor: 'mic', 'designated-infrastructure': true },
        at: '2026-10-01T10:00:00+09:00',
        known: { items: [], people: 1001 },
      }),
      at: '2026-10-03T10:00:00+09:00',
      gives: [{ rule: 'JP-TEL-002', act: 'report', to: 'mic' }],
    },
    {
      story: 'a corporate number alone is about no user',
      facts: affair({
        organisation: { country: 'JP', kind: 'telecom', supervisor: 'mic', 'designated-infrastructure': true },
        at: '2026-10-01T10:00:00+09:00',
        known: { items: ['corporate-number'], people: 1001 },
      }),
      at: '2026-10-03T10:00:00+09:00',
      gives: [],
      never: ['JP-TEL-002'],
    },
  ],
} satisfies Regime
