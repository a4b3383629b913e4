/** What is known of a case when its folder is made. */
export interface NewCase {
  readonly case: string
  readonly title: string
  readonly organisation: string
  readonly country: string
  readonly kind: string
  readonly supervisor: string
  /** The moment at which anybody first knew, as it was typed; empty when it is to be filled in. */
  readonly detected: string
}

/** JSON text is YAML text: no name that somebody types can become YAML of another meaning. */
const text = (value: string): string => JSON.stringify(value)

const optional = (key: string, value: string, example: string): string =>
  value ? `  ${key}: ${text(value)}` : `  # ${key}: ${example}`

const knowledge = (detected: string): string =>
  detected
    ? `knowledge:
  - at: ${text(detected)}
    event: leak            # leak | loss | damage | misuse
    certainty: feared      # confirmed | feared | ruled-out
`
    : `# knowledge:
#   - at: 2026-10-01T09:00:00+09:00
#     by: system-department
#     event: leak            # leak | loss | damage | misuse
#     certainty: feared      # confirmed | feared | ruled-out
#     cause: intrusion       # intrusion | malware | ransomware | insider | theft | misdelivery | misconfiguration | lost | unknown
#     wrongful-purpose: possible   # yes | possible | no
#     people: {min: 900, likely: 1000}
`

const RESPONSE = `# 対応の記録：いつ、誰が、誰の指示で、何をしたか。被害拡大の防止も義務として期限とともに示されます。
# The response: what was done, when, by whom, on whose order. Measures that protect people become duties of their own.
# response:
#   log:
#     # did: detected | blocked | isolated | preserved | forensics-mandated | report-received | decided | desk-opened | police-consulted |
#     #      prevention-decided | passwords-invalidated | withdrawals-watched | withdrawals-held | new-accounts-stopped | contractor-cut |
#     #      takedown-asked | takedown-done | systems-checked | other (then say what)
#     - {id: r1, at: 2026-10-01T15:00:00+09:00, did: blocked, by: system-department, on-order-of: CISO, attack: "1"}
#     - {id: r2, at: 2026-10-05T10:00:00+09:00, did: report-received, version: "1.0", by: outside-investigator, evidence: evidence/report-1.0.pdf}
#     # 警察の受理番号は、求める機関のために本人への案内に入ります。 The receipt goes into the advice of those whom a body may ask for it.
#     - {id: r3, at: 2026-10-06T10:00:00+09:00, did: police-consulted, receipt: 〇〇警察署 管理番号 2026-0001}
#   measures:
#     - id: m1
#       at: 2026-10-02T10:00:00+09:00      # decided
#       what: {ja: パスワードの無効化, en: make passwords void}
#       owner: system-department           # who answers for it
#       on-order-of: kanto-lfb
#       order-item: [1]                    # numbers of the items of the order
#       cause: {ja: 使い回し, en: re-use}   # the cause that it addresses
#       evidence: [logs/reset.csv]         # paths or text
#       effect: {ja: 旧パスワードでのログイン 0 件, en: no log-in with an old password}
#       protects: passwords-invalidated    # a protection as above, if it is one
#       status: done                       # planned | doing | done (then done-at)
#       due: 2026-10-03
#       done-at: 2026-10-03T09:00:00+09:00

# 個人データを保有するシステムの一覧。未点検のものが示されます。 Every system that holds personal data; what was not looked at is shown.
# inventory:
#   - {system: member site, holds: [name, email], state: hit, at: 2026-10-01T15:00:00+09:00}   # looked-at | clean | hit | not-yet
#   - {system: mailing service, holds: [name, email], state: not-yet}
`

/** The text of a first case.yaml, with a comment at everything that can be filled in. */
export function newCaseYaml(known: NewCase): string {
  return `# 事案ファイル。「#」で始まる行は説明です。 The case file; lines that begin with # are comments.
# 使えない言葉は、todoke run が行番号とともに知らせます。 todoke run names the line of a word it does not know.

case: ${text(known.case)}
title: ${text(known.title)}

# 組織。法令上の義務はここから決まります。 Who you are; the duties follow from it.
organisation:
  name: {ja: ${text(known.organisation)}}
  country: ${text(known.country)}
${optional('kind', known.kind, 'fx-broker   # fx-broker | securities | bank | insurer | money-lender | fund-transfer | crypto-exchange | card-merchant | card-issuer | telecom | hospital | public-body | internet-service | manufacturer | other')}
${optional('supervisor', known.supervisor, 'kanto-lfb   # fsa | kanto-lfb | other-lfb | prefecture | ppc | mic | none')}

# 自社の顧客名簿（漏えいしたものではなく、連絡先を知るため）。 Your own customer tables: who people are, how to reach them.
# 名簿がなければ空のままで動きます。 Leave masters/ empty if there is none yet.
masters: ["masters/**"]

# 攻撃ごとに、漏えいしたデータと記録の場所。 What leaked, attack by attack.
attacks:
  - id: "1"
    certainty: possible      # confirmed 判明 | possible 可能性 | ruled-out 否定
    evidence: ["evidence/**"]
    logs: ["logs/**"]

# いつ、どの部門が、何を知ったか。期限はここから数えます。 Who knew what, and when: the deadlines count from here.
${knowledge(known.detected)}
# 公表・報告したこと。 What was said to anybody, on what basis.
# statements:
#   - {id: s1, at: 2026-10-02T18:00:00+09:00, to: public, says: count, attack: "1", value: 1000, unit: records, about: true}
#   - {id: s2, at: 2026-10-02T18:00:00+09:00, to: public, says: not-leaked, items: [my-number], basis: not held on that system}
#   - {id: s3, at: 2026-10-02T18:00:00+09:00, to: public, says: promise, what: details published, by: 2026-10-09}

# したこと・決めたこと。 What was done or decided.
# milestones:
#   - {at: 2026-10-03T17:00:00+09:00, did: filed, duty: JP-APPI-040}

${RESPONSE}
# 通知に載せる窓口。空の項目は、通知では空欄として目立ちます。 The desk that letters name; gaps stay visible in them.
# contact:
#   desk: お客様相談窓口
#   phone: 0120-000-000
#   hours: 平日 9時～18時
#   address: 〒100-0000 東京都…
#   sender: notice@example.jp
#   web: https://example.jp/

# 顧客ではない行（試験用口座など）を理由とともに除く。 Rows that are nobody's, with the reason.
# exclude:
#   - {file: evidence/users.csv, row: [1, 2], reason: test accounts}
#   - {item: email, value: test@example.jp, reason: test account}
`
}
