/** Japanese for the notes of duties: of Japan's law and of the engine. A figure or a day in a note is a pattern below. */
export const NOTES_JA: Readonly<Record<string, string>> = {
  'directly, by letter, e-mail or the like, easy to understand (JP-APPI-073); each person that person’s own items (JP-APPI-072)':
    '書面・電子メール等により本人に直接、分かりやすく（JP-APPI-073）。各人には本人の項目のみ（JP-APPI-072）',
  'the Rule says promptly (速やかに); the days are the guideline’s, counted from the day of knowing without moving (our reading)':
    '規則は「速やかに」。日数はガイドラインの目安で、知った日から休日も含めて数える（当方の解釈）',
  'the Rule says promptly (速やかに); the days are the guideline’s': '規則は「速やかに」。日数はガイドラインの目安',
  'only what is known at the time; besides, take the measures of guideline 3-5-2 (JP-APPI-080)':
    'その時点で把握している事項でよい。あわせてガイドライン3-5-2の措置を講ずる（JP-APPI-080）',
  'a target of a guideline, not a statutory deadline': 'ガイドラインの目安であり、法定の期限ではない',
  'what is still unknown then is completed afterwards (追完); one report may serve as both if everything is known':
    'その時点で不明な事項は追完する。すべて判明していれば速報と確報を兼ねてよい',
  'received under delegation (JP-APPI-057, JP-APPI-058); the authority shares it with the commission':
    '権限の委任により受理され、個人情報保護委員会に共有される（JP-APPI-057、JP-APPI-058）',
  '60 days counted from the earliest knowledge: our strict reading, the text is silent':
    '60日は最初に知った日から数える（条文に定めがないため厳しく解した）',
  'the wrongful act came to light after the first 30 days were over': '不正の目的は当初の30日の経過後に判明した',
  'not known yet whether it must be reported; the period is shown as if':
    '報告を要するか未確定。要する場合の期間を示す',
  'done after it was due; lateness alone carries no fine in this fact base':
    '期限後に実施。遅延のみを理由とする罰則は収録の範囲にない',
  'of the nine items those known then; it relieves the contractor of its own report and notice':
    '報告事項9項目のうち把握しているもの。これにより委託先自身の報告・通知は不要となる',
  'telling the principal promptly would relieve of this': '委託元に速やかに通知すれば不要となる',
  'cost or a large number alone is no reason': '費用や人数が多いことのみでは理由にならない',
  'a foreign firm that handles data of people in Japan (JP-APPI-086)':
    '国内にある者の個人データを取り扱う外国の事業者（JP-APPI-086）',
  'nobody can be reached: the substitute measure takes the place of notice':
    '通知できる者がいないため、代替措置が通知に代わる',
  'removal from a public place was asked for: notice may wait until it is done, then promptly (JP-APPI-071)':
    '公開された場所からの削除を要請中。削除まで通知を待ち、その後速やかに行うことができる（JP-APPI-071）',
  'notice would spread the harm while the data are in public: promptly after removal':
    '公開中の通知は被害を広げるおそれがあるため、削除後速やかに',
  'the principal was told later than the guideline’s 3 to 5 days: whether that still relieves needs a decision':
    '委託元への通知がガイドラインの3～5日を過ぎている。なお不要となるかは判断を要する',
  'a calendar of 2028 or later is a forecast: the equinoxes are fixed a year ahead':
    '2028年以降の暦は予測（春分・秋分の日は前年に確定する）',
  'credit-purchase firms report to the commission (JP-PCI-003)':
    '信用購入あっせん業者は個人情報保護委員会に報告する（JP-PCI-003）',
  'who supervises is not said: the FSA, a finance bureau or the prefecture receives it (JP-APPI-058)':
    '所管の記載がない。金融庁、財務局又は都道府県が受理する（JP-APPI-058）',
  'in telecommunications the ministry receives it (JP-TEL-002)': '電気通信分野では総務省が受理する（JP-TEL-002）',
  'on one of the three common forms, which the commission and the police accept too (JP-CYB-010)':
    '3種の共通様式のいずれか。個人情報保護委員会・警察も受け付ける（JP-CYB-010）',
  'stated from second-hand sources: have it checked before relying on it': '二次資料による。依拠する前に確認が必要',
  'stated from memory, not from a source: have it checked before relying on it':
    '出典を確認していない記憶による。依拠する前に確認が必要',
  'the day from which this has been the rule is not recorded': 'この規則の適用開始日は収録していない',
  'does not relieve of a report under Rule 7 of APPI': '個人情報保護法施行規則7条の報告は免れない',
  'no login links in mail or SMS to customers of securities firms (JP-FIN-025, second-hand)':
    '証券会社の顧客へのメール・SMSにログインのリンクを載せない（JP-FIN-025、二次資料）',
  'one report may serve APPI and the business law, both bases side by side (JP-FIN-003); record it as filed for both':
    '根拠を併記すれば個人情報保護法と業法の報告を一通で兼ねてよい（JP-FIN-003）。双方の提出として記録する',
  'form: 金融分野における個人情報保護に関するQ&A 別紙様式1 (JP-FIN-026, second-hand); report again when more is known':
    '様式：金融分野における個人情報保護に関するQ&A 別紙様式1（JP-FIN-026、二次資料）。判明次第、続報を行う',
  'how things stand, within a month if the event is not closed by then; and when recovery and cause are known':
    '1か月以内に収束しないときは状況を、復旧及び原因が判明したときはその旨を報告する',
  'the common forms are asked for since 2026-10-01; DDoS and ransomware forms were optional from 2025-10-01 (JP-FIN-011)':
    '共通様式は2026年10月1日から。DDoS・ランサムウェアの様式は2025年10月1日から任意（JP-FIN-011）',
  'a planning date: the order says every month; agree it with the authority, until released':
    '予定日。命令は「1か月ごと」とのみ定める。解除まで当局と日程を確認する',
  'falls on a day when offices are closed: ask the authority; it is not moved silently':
    '閉庁日に当たる。自動では繰り延べない。当局に確認する',
  'also of a subsidiary (403条); an extraordinary report (臨時報告書) if large':
    '子会社の事実も対象（403条）。影響が大きければ臨時報告書',
  'a number that leaked and may be misused is changed by the municipality on request (JP-MYN-014)':
    '漏えいし不正に用いられるおそれのある個人番号は、請求により市区町村が変更する（JP-MYN-014）',
  'to the commission even where the APPI report goes to a financial authority (JP-MYN-011)':
    '個人情報保護法の報告先が金融当局であっても、個人情報保護委員会に提出する（JP-MYN-011）',
  'cut the database off the network, stop new registrations and the handling of cards':
    'データベースを切り離し、新規登録とカードの取扱いを停止する',
  'card brands run clocks of their own, for example Visa: at once, first report within 3 days (from memory)':
    'カードブランドには独自の期限がある。例：Visaは直ちに、初回報告は3日以内（記憶による）',
  'prefectural cyber desk; a report of damage (被害届) where it is a crime; #9110':
    '都道府県警察のサイバー窓口。犯罪に当たれば被害届。#9110',
  'also IPA, 情報セキュリティ安心相談窓口 03-5978-7509 (second-hand); フィッシング対策協議会':
    'IPA 情報セキュリティ安心相談窓口 03-5978-7509（二次資料）、フィッシング対策協議会も',
  'within 30 days of knowing (認知した日から30日以内): whether that day counts is not said; the earlier reading is shown, not moved from a closed day':
    '認知した日から30日以内。初日を含むかは定めがなく、早い方を示す。閉庁日でも繰り延べない',
}

/** Notes that hold a day, a count or a basis. */
export const NOTE_PATTERNS_JA: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^done on (\S+)$/, (day) => `${day} に実施`],
  [
    /^the principal was told on (\S+), which relieves the contractor \((\S+)\)$/,
    (day, rule) => `${day} に委託元へ通知。委託先は不要となる（${rule}）`,
  ],
  [
    /^publication, or a published contact point that tells a person whether they are affected; for (\d+) people$/,
    (n) => `公表、又は本人が対象か確認できる窓口の公表。対象 ${n}人`,
  ],
  [
    /^for personal data of individual customers, from one customer on; basis to print: (.+) \((\S+)\)$/,
    (basis, rule) => `個人顧客の個人データは1人から対象。根拠として記載：${basis}（${rule}）`,
  ],
  [/^on the inter-ministry common form: (.+) \((\S+)\)$/, (form, rule) => `関係省庁共通様式：${form}（${rule}）`],
  [
    /^as if the law of (\S+) had applied; .*$/,
    (day) => `仮に${day}の法令が適用されたとした場合のもの。当時の法令は求めていない`,
  ],
]
