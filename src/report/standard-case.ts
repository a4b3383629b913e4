import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { type CaseFacts, duties, type Regime } from '#law/index.ts'
import type { ReportFacts } from './filled-form.ts'

/**
 * The affair from which the tests fill every paper: an invented broker with customers in Japan, Germany and four states
 * of the United States, My Numbers among the data, an order and the measures that answer it.
 */
const organisation = {
  country: 'JP',
  kind: 'fx-broker',
  supervisor: 'kanto-lfb',
  'designated-infrastructure': false,
  markets: ['JP', 'DE', 'FR', 'US'],
  name: { ja: '見本証券株式会社', en: 'Specimen Securities' },
} as const

const knowledge: CaseFacts['knowledge'] = [
  {
    at: instant('2026-10-06T15:00:00+09:00'),
    by: 'system-department',
    event: 'leak',
    certainty: 'feared',
    cause: 'intrusion',
    'wrongful-purpose': 'yes',
    'at-whom': 'self',
    holds: 'personal-data',
  },
  {
    at: instant('2026-10-08T18:00:00+09:00'),
    by: 'outside-investigator',
    certainty: 'confirmed',
    items: ['name', 'birth-date', 'email', 'bank-account', 'my-number'],
    people: { min: 2449, likely: 2455, max: 2470 },
    'people-by-place': { JP: 455, DE: 40, FR: 10, 'US-CA': 900, 'US-NY': 150, 'US-TX': 300, 'US-WA': 600 },
    'my-number-people': 655,
  },
]

const order = {
  at: legalDay('2026-10-23'),
  by: 'kanto-lfb',
  basis: 'FIEA-51',
  items: [
    '(1) 新規口座の開設を当面の間停止した上で、更なる顧客情報の流出の危険を網羅的に検証すること。',
    '(2) 流出した顧客情報の不正利用など被害拡大防止について、最大限迅速に対応すること。',
    '(3) 顧客に適切に周知を行うとともに、問い合わせに対し万全の対応を行うこと。',
    '(4) 上記(1)から(3)までの対応・実施状況を令和8年11月14日までに書面で報告するとともに、その後の進捗状況を1か月ごとに書面で報告すること。',
  ],
  'first-report': legalDay('2026-11-14'),
  then: 'monthly',
} as const

const response: ReportFacts['response'] = {
  log: [
    {
      id: 'r1',
      at: instant('2026-10-06T15:20:00+09:00'),
      did: 'blocked',
      by: 'system-department',
      orderItems: [],
      attacks: [],
      evidence: ['logs/firewall.txt'],
    },
    {
      id: 'r2',
      at: instant('2026-10-06T17:00:00+09:00'),
      did: 'preserved',
      what: { ja: 'Webサーバーのディスクイメージ', en: 'disk image of the web server' },
      by: 'system-department',
      orderItems: [],
      attacks: [],
      evidence: ['preserved/web01.txt'],
    },
    {
      id: 'r3',
      at: instant('2026-10-07T10:00:00+09:00'),
      did: 'police-consulted',
      orderItems: [],
      attacks: [],
      evidence: [],
    },
    {
      id: 'r4',
      at: instant('2026-10-24T09:00:00+09:00'),
      did: 'new-accounts-stopped',
      onOrderOf: 'kanto-lfb',
      orderItems: [1],
      attacks: [],
      evidence: [],
    },
  ],
  measures: [
    {
      id: 'm1',
      at: instant('2026-10-24T10:00:00+09:00'),
      what: { ja: '公開サーバー全台の脆弱性診断', en: 'vulnerability test of every public server' },
      owner: 'システム部長',
      orderItems: [1],
      cause: { ja: '申込フォームの入力検証の不備', en: 'missing input checks in the application form' },
      evidence: ['診断報告書 第1版'],
      effect: { ja: '重大な指摘3件を解消、再診断で0件', en: '3 severe findings removed; none on the second test' },
      status: 'done',
      doneAt: instant('2026-11-10T17:00:00+09:00'),
    },
    {
      id: 'm2',
      at: instant('2026-10-24T10:00:00+09:00'),
      what: { ja: '対象口座の出金の目視確認', en: 'manual check of withdrawals of the accounts concerned' },
      owner: 'お客様管理部長',
      orderItems: [2],
      cause: { ja: '口座情報の流出', en: 'account data in the hands of others' },
      evidence: [],
      status: 'doing',
      due: legalDay('2026-12-10'),
      protects: 'withdrawals-watched',
    },
    {
      id: 'm3',
      at: instant('2026-10-26T10:00:00+09:00'),
      what: { ja: '専用問合せ窓口の設置と個別通知', en: 'dedicated desk and individual notices' },
      orderItems: [3],
      cause: { ja: '顧客への周知の遅れ', en: 'customers told late' },
      evidence: ['通知発送記録'],
      effect: { ja: '対象者全員に通知済み', en: 'all people concerned have been told' },
      status: 'done',
      doneAt: instant('2026-11-20T18:00:00+09:00'),
    },
    {
      id: 'm4',
      at: instant('2026-11-20T10:00:00+09:00'),
      what: { ja: 'WAFの導入', en: 'web application firewall' },
      owner: 'システム部長',
      orderItems: [1, 2],
      cause: { ja: '申込フォームの入力検証の不備', en: 'missing input checks in the application form' },
      evidence: [],
      status: 'planned',
      due: legalDay('2026-12-31'),
    },
  ],
}

const summary: ReportFacts['summary'] = {
  case: 'standard-2026',
  revision: 1,
  attacks: [
    {
      id: '2026',
      certainty: 'confirmed',
      records: 2610,
      persons: 2455,
      bounds: { min: 2449, likely: 2455, max: 2470 },
      combinations: [
        { items: ['name', 'email'], persons: 1800 },
        { items: ['name', 'birth-date', 'email', 'bank-account', 'my-number'], persons: 655 },
      ],
    },
  ],
  persons: 2455,
  bounds: { min: 2449, likely: 2455, max: 2470 },
  inMaster: 2000,
  masterPersons: 118_000,
  balance: { recordsIn: 2620, recordsLedgered: 2610, recordsRefused: 10 },
  review: { pairs: 3 },
}

const milestones: CaseFacts['milestones'] = [
  { at: instant('2026-10-08T19:00:00+09:00'), did: 'assessed-high-risk' },
  { at: instant('2026-10-08T19:00:00+09:00'), did: 'determined-breach' },
  { at: instant('2026-10-20T12:00:00+09:00'), did: 'notified-people', people: 2400 },
  { at: instant('2026-11-13T16:00:00+09:00'), did: 'filed', duty: 'JP-FIN-023', act: 'order-report' },
]

const regimes = await loadFolder<Regime>(new URL('../law/regimes/', import.meta.url))

/** In which setting a paper is filled: as whom and when. */
const SETTINGS: Readonly<Record<string, { readonly at?: string; readonly as?: Partial<CaseFacts['organisation']> }>> = {
  'jp-ppc-report': { as: { kind: 'internet-service', supervisor: 'ppc' } },
  'jp-principal-notice': { as: { kind: 'internet-service', supervisor: 'ppc', role: 'processor' } },
  'jp-order-monthly': { at: '2026-12-01T09:00:00+09:00' },
}

/** The facts of the standard case as the form with this id needs them, with the duties that the law gives; `at` is ISO 8601. */
export function standardFacts(form: string, when?: string): ReportFacts {
  const setting = SETTINGS[form] ?? {}
  const at = instant(when ?? setting.at ?? '2026-11-02T09:00:00+09:00')
  const facts: CaseFacts = {
    organisation: { ...organisation, ...setting.as },
    knowledge: knowledge.filter((k) => k.at <= at),
    milestones: milestones.filter((m) => m.at <= at),
    orders: [order],
  }
  return {
    title: { ja: '不正アクセスによる顧客情報漏えい', en: 'Customer data leak by unauthorised access' },
    ...facts,
    published: [{ at: instant('2026-10-09T18:00:00+09:00'), words: 'ウェブサイトで公表' }].filter((p) => p.at <= at),
    attacks: [{ id: '2026', from: '2026-09-28', to: '2026-10-06' }],
    response: {
      log: response.log.filter((e) => e.at <= at),
      measures: response.measures
        .filter((m) => m.at <= at)
        .map(({ doneAt, ...m }) =>
          doneAt === undefined || doneAt > at
            ? { ...m, status: m.status === 'done' ? ('doing' as const) : m.status }
            : { ...m, doneAt },
        ),
    },
    inventory: [
      {
        system: 'web01',
        holds: ['name', 'email'],
        state: 'hit',
        at: instant('2026-10-07T10:00:00+09:00'),
      },
      { system: 'crm02', holds: ['name'], state: 'not-yet' },
    ],
    contact: { name: '臨時お問合せ窓口', phone: '0120-000-000' },
    summary,
    duties: duties({ facts, at, regimes }),
    at,
    zone: 'Asia/Tokyo',
    asIfLawOf: null,
    specimen: true,
  }
}
