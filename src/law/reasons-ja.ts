import { NOTE_PATTERNS_JA, NOTES_JA } from './notes-ja.ts'

/** Japanese for the reasons why a rule of Japan's law is not met, the facts that it needs and the words of what is due without a date. */
const REASONS_JA: Readonly<Record<string, string>> = {
  'the data hit are not the data entrusted to this contractor: it has no duty':
    '被害を受けたのは委託された個人データではなく、委託先に義務はない',
  'the firm does not offer goods or services to people in Japan': '国内にある者に物品・役務を提供していない',
  'not a designated infrastructure operator (特別社会基盤事業者)': '特別社会基盤事業者でない',
  'as a contractor it handles the customers of another firm, which reports':
    '委託先として他社の顧客を扱う。報告は委託元が行う',
  'not listed': '上場会社でない',
  'the affair has been ruled out': '事案のないことが判明した',
  'organisation.markets': '役務の提供先の国（organisation.markets）',
  'organisation.listed': '上場の有無（organisation.listed）',
  'organisation.supervisor': '所管官庁（organisation.supervisor）',
  'organisation.designated-infrastructure':
    '特別社会基盤事業者等の指定の有無（organisation.designated-infrastructure）',
  'whether a designated critical computer was hit (found-critical-computer-hit)':
    '特定重要電子計算機が被害を受けたか（found-critical-computer-hit）',
  'whether strong encryption exempts from the business-law report': '高度な暗号化が業法上の報告を免除するか',
  'whether it is a fact of importance (determined-material)': '投資判断上重要な事実に当たるか（determined-material）',
  'whether its messaging makes the organisation a notified carrier': 'メッセージ機能により届出電気通信事業者に当たるか',
  'a breach has been ruled out': '漏えい等のないことが判明した',
  'a leak has been ruled out (JP-APPI-024)': '漏えい等のないことが判明した（JP-APPI-024）',
  'a private firm handles the numbers for others’ use (関係事務), not in the systems named':
    '民間事業者は個人番号関係事務を扱い、列挙された系統を用いない',
  'data about to be obtained count since 2024-04-01 only (JP-APPI-089)':
    '取得しようとしている個人情報は2024年4月1日から対象（JP-APPI-089）',
  'data not yet obtained count under 7-3 only': '取得前の個人情報は施行規則7条3号のみの対象',
  'data of companies only': '法人の情報のみ',
  'data of companies only, no personal data (JP-APPI-005)': '法人の情報のみで個人データでない（JP-APPI-005）',
  'everything came back before a third party saw it (JP-APPI-001)': '第三者が閲覧する前にすべて回収した（JP-APPI-001）',
  'everything came back before anybody saw it': '誰も閲覧しないうちにすべて回収した',
  'it has been ruled out': '事案のないことが判明した',
  'last digits and expiry of a card do not suffice (Q&A 6-12)':
    'カード番号の下4桁と有効期限のみでは足りない（Q&A 6-12）',
  'no My Number among the data': '個人番号を含まない',
  'no My Number among the known items': '判明している項目に個人番号がない',
  'no act with a wrongful purpose': '不正の目的をもった行為でない',
  'no card number among the known items': '判明している項目にカード番号がない',
  'no item among the known items is about a person (JP-APPI-005)':
    '判明している項目に個人に関するものがない（JP-APPI-005）',
  'no item is about a person': '個人に関する項目がない',
  'no item that by itself makes damage to property likely': 'それ自体で財産的被害のおそれを生じる項目がない',
  'no sensitive item among the known items': '判明している項目に要配慮個人情報がない',
  'not a designated carrier': '指定された電気通信事業者でない',
  'not by electronic means': '電磁的方法によるものでない',
  'not open to an unspecified large number of people': '不特定多数の者に閲覧され得る状態でない',
  'personal information that is not personal data (JP-APPI-023)': '個人データに当たらない個人情報（JP-APPI-023）',
  'personal information that is not personal data: an effort duty only (JP-FIN-005)':
    '個人データに当たらない個人情報は努力義務のみ（JP-FIN-005）',
  'pseudonymised information: an effort duty at most (JP-FIN-005)': '仮名加工情報は最大でも努力義務（JP-FIN-005）',
  'pseudonymised information: art. 26 does not apply (JP-APPI-022)': '仮名加工情報に法26条の適用はない（JP-APPI-022）',
  'strongly encrypted, the key safe (JP-APPI-021)': '高度な暗号化がされ、鍵は安全（JP-APPI-021）',
  'strongly encrypted, the key safe (JP-MYN-005)': '高度な暗号化がされ、鍵は安全（JP-MYN-005）',
  'strongly encrypted, the key safe': '高度な暗号化がされ、鍵は安全',
  'the key is exposed': '鍵も漏えいした',
  'no strong encryption is known': '高度な暗号化は確認されていない',
  'the same data are kept elsewhere, so nothing is damaged (JP-APPI-003)':
    '同じ内容が別に保管されており、毀損に当たらない（JP-APPI-003）',
  'the same data are kept elsewhere, so nothing is lost (JP-APPI-002)':
    '同じ内容が別に保管されており、滅失に当たらない（JP-APPI-002）',
  'exposed-to': '誰が閲覧し得たか（exposed-to）',
  items: '項目（items）',
  cause: '原因（cause）',
  'my-number-people': '個人番号を含む本人の数（my-number-people）',
  'people.max': '本人の数の上限（people.max）',
  'protection.key': '鍵が安全か（protection.key）',
  'wrongful-purpose': '不正の目的のおそれ（wrongful-purpose）',
  knowledge: '認識した事実（knowledge）',
  'knowledge: nothing was known at this moment': 'この時点では何も認識されていない（knowledge）',
  'whether data leaked, were lost or damaged beside being misused': '不正利用のほかに漏えい・滅失・毀損があるか',
  'whether it was to be handled as personal data': '個人データとして取り扱う予定であったか',
  'whether money can be sent or paid with the leaked login and password':
    '漏えいしたIDとパスワードで送金・決済ができるか',
  'whether the business law covers data about to be obtained': '業法が取得前の情報に及ぶか',
  'whether the data were in a system named in article 2(1)': '番号法規則2条1号の系統の情報であったか',
  'whether the secrecy of communications was hit (found-secrecy-of-communications-hit)':
    '通信の秘密の漏えいがあったか（found-secrecy-of-communications-hit）',
  'the law of this place is not recorded here: ask counsel there':
    'この地の法令は収録していない。現地の弁護士に確認すること',
  'the period was not found: check article 4 of the ministerial order': '期間は確認できていない。省令4条を確認すること',
  'the text of the order fixes the date, and the facts do not give it': '期日は命令書で定まるが、事実に記載がない',
  'a slight case may be bundled with others, about once a quarter': '軽微なものは四半期に一度程度まとめてよい',
  'an effort duty (努める); no number of days': '努力義務。日数の定めなし',
  'an effort duty; no number of days': '努力義務。日数の定めなし',
  'as soon as it is known': '判明次第',
  'as the policy says, if there is one': '保険契約があればその定めによる',
  'at once (直ちに) when a fact of importance has arisen; no hours are fixed':
    '重要な事実が生じたときは直ちに（時間の定めなし）',
  'at once (直ちに)': '直ちに',
  'at once: the acquirer or payment service provider': '直ちに（加盟店契約会社又は決済代行業者へ）',
  'check whether the secrecy of communications (通信の秘密) is at stake': '通信の秘密に関わるか確認する',
  'establish the facts and help the principal with its report and notice': '事実を確認し、委託元の報告・通知に協力する',
  'forensics by a PFI; publish when the card companies are ready': 'PFIによる調査。公表はカード会社の準備が整ってから',
  'no legal deadline': '法令上の期限なし',
  'no legal deadline; early, while traces last': '法令上の期限なし。痕跡の残るうちに早く',
  'promptly (速やかに), to the 総合通信局': '速やかに（総合通信局へ）',
  'promptly, as the situation asks (状況に応じて速やかに); no number of days is set':
    '状況に応じて速やかに（日数の定めなし）',
  'promptly, as the situation asks': '状況に応じて速やかに',
  'promptly, depending on the case; desirable, not a duty': '事案に応じて速やかに（望ましいが義務ではない）',
  'promptly, in place of notice to those who cannot be reached': '通知できない者について、通知に代えて速やかに',
  'promptly; the period is not recorded': '速やかに（期間は収録していない）',
  'under the rules of the association': '協会の規則による',
  'a proposal only, not law': '案の段階であり法令でない',
  'enacted, but not in force: the day of its commencement is not fixed': '成立したが未施行（施行日未定）',
}

const CAUSES_JA: Readonly<Record<string, string>> = {
  insider: '内部の者',
  theft: '盗難',
  misdelivery: '誤送付',
  lost: '紛失',
  misconfiguration: '設定誤り',
}

/** Reasons that hold a figure, a day or a cause. */
const PATTERNS_JA: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^at most (\d+) people, not more than (\d+)$/, (n, limit) => `多くとも${n}人で${limit}人を超えない`],
  [/^(\w+) is no attack on computers from outside$/, (c = '') => `${CAUSES_JA[c] ?? c}は外部からのサイバー攻撃でない`],
  [
    /^(\w+), and nothing points to a wrongful purpose$/,
    (c = '') => `${CAUSES_JA[c] ?? c}であり不正の目的を示すものがない`,
  ],
  [/^encryption: (\w+)$/, (kind) => `暗号化：${kind === 'weak' ? '不十分' : 'なし'}`],
  [
    /^in force since (\S+), not on (\S+); what applied before/,
    (since, day) => `${since}施行。${day}には未施行（それ以前の規律は収録していない）`,
  ],
  [
    /^people in (\S+) are hit, but the organisation does not aim at them$/,
    (p) => `${p}の本人が含まれるが、同地に向けた事業でない`,
  ],
  [/^organisation\.markets: whether it aims at people in (\S+)$/, (p) => `${p}に向けた事業か（organisation.markets）`],
]

const GONE = /^asked for by what was known before, no longer now — (.+)$/

/**
 * A note, a reason, a needed fact or an undated due text in the language of the reader. Japan's law is translated whole;
 * what has no translation stays as the law room gives it.
 */
export function reasonWords(reason: string, language: 'ja' | 'en'): string {
  if (language === 'en') return reason
  const known = REASONS_JA[reason] ?? NOTES_JA[reason]
  if (known) return known
  const gone = GONE.exec(reason)?.[1]
  if (gone) return `以前の認識では必要とされたが、現在は不要 — ${gone.split('; ').map(ruled).join('；')}`
  for (const [pattern, words] of [...PATTERNS_JA, ...NOTE_PATTERNS_JA]) {
    const found = pattern.exec(reason)
    if (found) return words(...found.slice(1))
  }
  return reason
}

/** `RULE: reason`, as relieved duties give it. */
function ruled(text: string): string {
  if (text === 'what became known later takes its place') return '後に判明した事実による'
  const found = /^([A-Z][A-Z0-9-]+): (.+)$/.exec(text)
  return found ? `${found[1]}：${reasonWords(found[2] ?? '', 'ja')}` : reasonWords(text, 'ja')
}
