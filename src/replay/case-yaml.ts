import { TEST_ACCOUNTS } from './evidence-2016.ts'
import type { Sizes } from './plan.ts'

const PUBLISHED = { persons2017: 2455, persons2016: 112_364 }

const rounded = (n: number, step: number): number => Math.max(step, Math.round(n / step) * step)

/** The figures of the public notices: as published at full size, else in proportion. */
function figures(sizes: Sizes) {
  const { persons2017, persons2016 } = sizes
  const asPublished = persons2017 === PUBLISHED.persons2017 && persons2016 === PUBLISHED.persons2016
  return {
    persons2017,
    persons2016,
    about2017: asPublished ? 2500 : rounded(persons2017, 10),
    about2016: asPublished ? 110_000 : rounded(persons2016, 10),
    sum: persons2017 + persons2016,
    scale: asPublished
      ? '# 公表件数はそのまま引用しています。 The published figures are quoted as published.'
      : '# 公表件数（2,455件・112,364件）は --people に合わせて縮小しています。 The published figures 2,455 and 112,364 are scaled down to --people.',
  }
}

const organisation = `case: money-square-2017
title:
  ja: 【見本】サイバー攻撃によるお客様情報の漏えい（マネースクウェア事案の再現）
  en: SPECIMEN – customer data leak by cyber attack (replay of the Money Square affair)

organisation:
  name: {ja: 株式会社見本スクウェア（架空）, en: "Specimen Square Co., Ltd. (fictional)"}
  country: JP
  kind: fx-broker
  supervisor: kanto-lfb
  listed: false
  role: controller
  markets: [JP]

# 問い合わせ窓口（架空の番号）。 The desk that letters name; number and address are invented.
contact:
  desk: {ja: 見本スクウェア 臨時お問合わせ窓口, en: Specimen Square emergency desk}
  phone: 0120-000-000
  hours: {ja: 平日 8時～20時, en: "weekdays 8:00-20:00 (JST)"}
  address: {ja: 〒100-0000 東京都千代田区見本町1-1, en: "1-1 Mihon-cho, Chiyoda-ku, Tokyo 100-0000"}
  sender: notice@specimen-fx.example.jp
  web: https://specimen-fx.example.jp/

# 郵便を先に。照会ページは架空。 Letters first; the page on which a letter's code is typed in is invented.
delivery: {order: [letter, email, sms], portal: specimen-fx.example.jp/kakunin}

masters: [masters/customers.csv]

attacks:
  # 2017年7月13日のサイバー攻撃。 The attack that was noticed on 13 July 2017.
  - id: "2017"
    title: {ja: 2017年のサイバー攻撃, en: Cyber attack of 2017}
    from: 2017-07-13
    to: 2017-07-13
    story:
      ja: 2017年7月13日、外部からのサイバー攻撃を検知し、ただちに攻撃を遮断しました。第三者機関に調査を依頼し、漏えいした情報を確認しました。
      en: On 13 July 2017 we noticed a cyber attack from outside and stopped it at once. An independent investigation has confirmed what leaked.
    certainty: confirmed
    exposure: taken
    evidence: ["evidence/2017/**"]
    logs: ["logs/2017/**"]
  # 2016年7月から11月の断続的な不正アクセス。 Found while the first was being looked into.
  - id: "2016"
    title: {ja: 2016年のサイバー攻撃, en: Cyber attack of 2016}
    from: 2016-07
    to: 2016-11
    story:
      ja: 2017年の調査の中で、2016年7月から11月にかけても、外部から断続的に不正なアクセスを受けていた可能性があることが分かりました。
      en: The investigation of 2017 showed that there may also have been repeated unauthorised access from July to November 2016.
    certainty: possible
    exposure: accessed
    evidence: ["evidence/2016/**"]
    logs: ["logs/2016/**"]
`

const statements = (f: ReturnType<typeof figures>): string => `
# 公表したこと。 What was said to the public, and on what basis.
# 公表の単位は「件」。1件を1人とみなすのはこの再現の仮定です。
# The unit of the notices is 件 (records); that one 件 is one person is an assumption of this replay.
${f.scale}
publications:
  - {version: "2017-07-17", at: 2017-07-17T18:00:00+09:00, kind: new}
  - {version: "2017-07-26", at: 2017-07-26T18:00:00+09:00, kind: replacement}
  - {version: "2017-07-31", at: 2017-07-31T18:00:00+09:00, kind: addition}
statements:
  - {id: s0, at: 2017-07-17T18:00:00+09:00, to: public, says: leaked, attack: "2017", certainty: possible, items: [name, email], basis: named in the firm's notice of 17 July 2017}
  - {id: s0b, at: 2017-07-17T18:00:00+09:00, to: public, says: story, attack: "2017", what: {ja: 2017年7月13日15時頃、外部からのサイバー攻撃を検知し、ただちに攻撃を遮断しました。14日に第三者機関に調査を依頼し、結果は1週間程度で公表する予定です。, en: "On 13 July 2017 at about 15:00 we noticed a cyber attack from outside and stopped it at once. On the 14th we asked an outside body to look into it; its results are to be published in about a week."}}
  - {id: s1, at: 2017-07-17T18:00:00+09:00, to: public, says: not-leaked, items: [my-number], basis: confirmed by the firm in its notice of 17 July 2017}
  - {id: s2, at: 2017-07-17T18:00:00+09:00, to: public, says: not-leaked, items: [password], attack: "2017", basis: the login password needed for trading; confirmed by the firm in its notice of 17 July 2017}
  - {id: s3, at: 2017-07-26T18:00:00+09:00, to: public, says: count, attack: "2017", certainty: confirmed, value: ${f.about2017}, unit: records, about: true}
  - {id: s4, at: 2017-07-26T18:00:00+09:00, to: public, says: count, attack: "2016", certainty: possible, value: ${f.about2016}, unit: records, about: true}
  - {id: s4b, at: 2017-07-26T18:00:00+09:00, to: public, says: story, attack: "2016", what: {ja: 調査機関の指摘を受けて再調査した結果、2016年7月から11月にかけても、外部から断続的に不正なアクセスを受けていたことが分かりました。, en: Asked by the investigators we looked again and found that there had also been repeated unauthorised access from July to November 2016.}}
  - {id: s5, at: 2017-07-26T18:00:00+09:00, to: public, says: promise, what: 外部調査の結果の公表（results of the outside investigation published）, by: 2017-07-31}
  - {id: s6, at: 2017-07-31T18:00:00+09:00, to: public, says: count, attack: "2017", certainty: confirmed, value: ${f.persons2017}, unit: records, because: {ja: 外部調査で一件ずつ数え直した結果, en: counted one by one in the outside investigation}}
  - {id: s7, at: 2017-07-31T18:00:00+09:00, to: public, says: count, attack: "2016", certainty: possible, value: ${f.persons2016}, unit: records, because: {ja: 外部調査で一件ずつ数え直した結果, en: counted one by one in the outside investigation}}
  - {id: s7b, at: 2017-07-31T18:00:00+09:00, to: public, says: combinations, attack: "2017", revision: 1}
  - {id: s7c, at: 2017-07-31T18:00:00+09:00, to: public, says: combinations, attack: "2016", revision: 1}
  - {id: s8, at: 2017-07-31T18:00:00+09:00, to: public, says: not-leaked, items: [my-number], basis: confirmed again in the notice of 31 July 2017}
  - {id: s9, at: 2017-07-31T18:00:00+09:00, to: public, says: promise, what: お一人ごとに漏えい項目をご連絡（each person told which of their items leaked）, by: 2017-08-02}
`

const knowledge = (f: ReturnType<typeof figures>): string => `
# いつ、どの部門が、何を知ったか。 Who knew what, and when; later entries add to or overrule earlier ones.
knowledge:
  # システム部門が攻撃を検知し遮断。
  - at: 2017-07-13T15:00:00+09:00
    by: system-department
    event: leak
    certainty: feared
    cause: intrusion
    wrongful-purpose: yes
    at-whom: self
    holds: personal-data
    items: [name, email, user-id]
    exposed-to: unknown
  # 調査会社が2016年の不正アクセスの可能性を指摘。
  - at: 2017-07-18T09:00:00+09:00
    by: outside-investigator
    certainty: feared
  # 再調査で2016年の攻撃を確認。
  - at: 2017-07-22T09:00:00+09:00
    by: system-department
    certainty: confirmed
    items: [name, birth-date, phone, email, user-id]
  # 約2,500件・約11万件と公表（単位は件）。
  - at: 2017-07-26T18:00:00+09:00
    by: management
    people: {likely: ${f.about2017 + f.about2016}}
    my-number-people: 0
  # 調査結果を公表。両方の攻撃を受けた人がいるので人数は幅で示す。
  - at: 2017-07-31T18:00:00+09:00
    by: management
    certainty: confirmed
    people: {min: ${Math.max(f.persons2017, f.persons2016)}, max: ${f.sum}}
    items: [name, birth-date, age, sex, address, phone, email, user-id, password, bank-account, virtual-account, questionnaire]
    my-number-people: 0

milestones:
  - {at: 2017-07-17T18:00:00+09:00, did: published}
  - {at: 2017-07-26T18:00:00+09:00, did: published}
  - {at: 2017-07-31T18:00:00+09:00, did: published}
`

const exclude = `
# 顧客ではない行。 Rows that are no customers, left out by a decision with its reason.
exclude:
${TEST_ACCOUNTS.map((id) => `  - {item: user-id, value: ${id}, reason: 動作確認用のアカウント (test account of the firm)}`).join('\n')}
`

const orders = `
# 業務改善命令（金融商品取引法第51条）。 The order to improve business.
orders:
  - at: 2017-07-28
    by: kanto-lfb
    basis: FIEA-51
    items:
      - (1) 今回発生した事案に関し、新規口座の開設を当面の間停止した上で更なる顧客情報の流出の危険を網羅的に検証するなど、顧客情報保護の観点から直ちに万全を期すこと。
      - (2) 流出した顧客情報の不正利用など被害拡大防止について、最大限迅速に対応すること。
      - (3) 今回発生した事案について顧客に適切に周知を行うとともに、顧客から問い合わせがあった場合は、万全の対応を行うこと。
      - (4) 上記(1)から(3)までについて、その対応・実施状況を平成29年8月16日（水）までに書面で報告するとともに、その後の進捗状況を当面の間、1か月ごとに書面で報告すること。
    first-report: 2017-08-16
    then: monthly
`

const response = `
# 対応の記録。公表されたことだけ（時刻が公表されていないものは仮定）。 What was done, as published; hours that were not published are assumed.
response:
  log:
    - {id: r1, at: 2017-07-13T15:00:00+09:00, did: detected, by: system-department, attack: "2017", what: {ja: 外部からのサイバー攻撃を検知, en: cyber attack from outside noticed}}
    - {id: r2, at: 2017-07-13T15:00:00+09:00, did: blocked, by: system-department, attack: "2017", what: {ja: ただちに攻撃を遮断, en: attack stopped at once}}
    - {id: r3, at: 2017-07-14T09:00:00+09:00, did: forensics-mandated, by: management, what: {ja: 第三者機関に被害状況の調査と原因分析を依頼, en: outside body asked to look into damage and cause}}
    - {id: r4, at: 2017-07-18T09:00:00+09:00, did: report-received, by: outside-investigator, attack: "2016", what: {ja: 2016年の不正アクセスの可能性を指摘, en: points to unauthorised access in 2016}}
    - {id: r5, at: 2017-07-28T18:00:00+09:00, did: new-accounts-stopped, by: management, on-order-of: kanto-lfb, order-item: 1, what: {ja: 新規口座開設の受付を停止, en: no new accounts are opened}}
    - {id: r6, at: 2017-07-31T18:00:00+09:00, did: passwords-invalidated, by: system-department, order-item: 2, attack: "2016", what: {ja: 漏えいした初回ログインパスワードは既に無効, en: the first-login passwords that leaked are void already}}
    - {id: r7, at: 2017-07-31T18:00:00+09:00, did: desk-opened, by: management, order-item: 3, what: {ja: 臨時お問合わせ窓口を設置, en: emergency desk opened}}
  measures:
    - {id: m1, at: 2017-07-31T18:00:00+09:00, what: {ja: 不正アクセス・脆弱性対策の強化, en: stronger defence against intrusion and weak points}, owner: management, order-item: 1, status: planned}
    - {id: m2, at: 2017-07-31T18:00:00+09:00, what: {ja: 定期的なアクセスログのモニタリング方法の見直し, en: new way of watching access logs}, owner: management, order-item: 1, cause: {ja: 2016年の攻撃に2017年まで気付かなかった, en: the attack of 2016 went unnoticed until 2017}, status: planned}
    - {id: m3, at: 2017-07-31T18:00:00+09:00, what: {ja: 定期的なセキュリティアセスメントの実施, en: regular security assessments}, owner: management, order-item: 1, status: planned}
    - {id: m4, at: 2017-07-31T18:00:00+09:00, what: {ja: 情報セキュリティ教育の実施, en: training in information security}, owner: management, order-item: 1, status: planned}

# 個人データを保有するシステム（架空）。 Systems that hold personal data; invented.
inventory:
  - {system: 会員サイト member site, holds: [name, email, user-id, bank-account], state: hit, at: 2017-07-13T15:00:00+09:00, by: system-department}
  - {system: セミナー申込 seminar forms, holds: [name, email], state: hit, at: 2017-07-13T15:00:00+09:00, by: system-department}
  - {system: 取引システム trading system, holds: [customer-number, password, trade-history], state: looked-at, at: 2017-07-17T09:00:00+09:00, by: outside-investigator}
  - {system: マイナンバー保管 My Number store, holds: [my-number], state: clean, at: 2017-07-17T09:00:00+09:00, by: outside-investigator}
  - {system: メール配信 mailing service, holds: [name, email], state: not-yet}
`

/** The case file of the replay, with comments for whoever opens it. */
export function caseYaml(sizes: Sizes): string {
  const f = figures(sizes)
  return [
    '# 見本（SPECIMEN）: 架空の会社・架空の人物。2017年に公表された事案の経過だけが実際のものです。\n',
    '# SPECIMEN: the firm and every person are invented; only the course of events of 2017 is real.\n\n',
    organisation,
    statements(f),
    knowledge(f),
    orders,
    response,
    exclude,
  ].join('')
}
