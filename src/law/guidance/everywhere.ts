import type { Advice } from './advice.ts'
import { bankersDesk, consumerHotline, finmac, fsaDesk, policeAdvice, spamCentre } from './contacts.ts'

const UNREVIEWED = { checked: null, reviewed: null } as const

/** What holds wherever somebody lives. */
export const everywhere: readonly Advice[] = [
  {
    id: 'VIC-CARD',
    rank: 10,
    when: (items) => items.has('card-number'),
    text: {
      ja: 'カード会社へすぐに電話し、利用停止と再発行を依頼してください。身に覚えのない請求がないか、数か月は明細を確認してください（海外での利用は遅れて載ることがあります）。',
      en: 'Call your card company at once: have the card stopped and reissued. Read your statements for some months; use abroad may show late.',
    },
    contacts: [
      {
        name: { ja: 'カード裏面のカード会社（24時間）', en: 'Your card company (back of the card, 24 hours)' },
        mark: 'seen',
      },
    ],
    limits: [
      {
        ja: '補償の条件はカード会社の規約によります。',
        en: 'Whether a loss is made good follows the card company’s terms.',
      },
    ],
    source: 'Aichi police, phishing page',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-PW',
    rank: 11,
    when: (items, { passwordVoid }) => items.has('password') && passwordVoid !== true,
    text: {
      ja: 'パスワードを直ちに変更し、同じものを使っているほかのサービスでも変更してください。二段階認証（パスキーなど）を設定し、ログイン履歴を確認してください。',
      en: 'Change the password at once, and wherever you use the same one. Turn on two-step sign-in or a passkey, and look at your login history.',
    },
    contacts: [],
    limits: [],
    source: 'Aichi police, phishing page',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-PW.void',
    rank: 30,
    when: (items, { passwordVoid }) => items.has('password') && passwordVoid === true,
    text: {
      ja: '漏えいしたパスワードは既に無効です。同じものをほかのサービスで使っている場合だけ、そちらを変更してください。',
      en: 'The leaked password is already void. Only if you use the same one elsewhere, change it there.',
    },
    contacts: [],
    limits: [],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-PW.hash',
    rank: 12,
    when: (items) => items.has('password-hash') && !items.has('password'),
    text: {
      ja: '暗号化（ハッシュ化）されたパスワードも推測されるおそれがあります。念のため変更し、使い回している場合はほかのサービスでも変更してください。',
      en: 'A hashed password may still be guessed. Change it to be safe, and wherever you use the same one.',
    },
    contacts: [],
    limits: [],
    source: 'our advice, by analogy with leaked passwords',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-PW.question',
    rank: 13,
    when: (items) => items.has('secret-question'),
    text: {
      ja: '同じ「秘密の質問と答え」を使っているサービスでは、答えを変更してください。',
      en: 'Where you use the same secret question and answer, change the answer.',
    },
    contacts: [],
    limits: [],
    source: 'our advice, by analogy with leaked passwords',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-FXLOGIN',
    rank: 9,
    when: (items, { serviceMovesMoney, passwordVoid }) =>
      items.has('password') && serviceMovesMoney === true && passwordVoid !== true,
    text: {
      ja: '取引口座のパスワードと二段階認証を見直し、身に覚えのない注文・出金先口座の変更がないか確認してください。不審な点があれば、当社へ連絡して口座の停止を依頼してください。',
      en: 'Change the password of your trading account and turn on two-step sign-in; look for orders or a withdrawal account you did not set. If in doubt, ask us to lock the account.',
    },
    contacts: [finmac, fsaDesk],
    limits: [
      {
        ja: '相談窓口は取引の取消しや口座の停止はできません。',
        en: 'The advice desks cannot undo trades or lock an account.',
      },
    ],
    source: 'FSA, 2025-09-26',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-BANK',
    rank: 20,
    when: (items) => items.has('bank-account'),
    text: {
      ja: '通帳や明細に身に覚えのない引き落としがないか確認し、銀行に事情を伝えてください。暗証番号は誰にも教えないでください。',
      en: 'Check your bank statements for debits you do not know and tell your bank. Tell nobody your PIN.',
    },
    contacts: [bankersDesk],
    limits: [
      {
        ja: '口座番号だけで預金を引き出すことはできませんが、詐欺や口座振替に悪用されるおそれがあります。',
        en: 'The account number alone does not let anyone withdraw, but it may serve for fraud or direct debits.',
      },
    ],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-EMAIL',
    rank: 40,
    when: (items) => items.has('email'),
    text: {
      ja: '当社を装う迷惑メールにご注意ください。リンクや添付ファイルは開かず、迷惑メールの設定を見直してください。',
      en: 'Expect mail that pretends to be from us. Open no links or attachments, and use your spam filter.',
    },
    contacts: [spamCentre],
    limits: [],
    source: 'Aichi police, phishing page; Digital Agency notice of November 2026',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-TEL',
    rank: 41,
    when: (items) => items.has('phone'),
    text: {
      ja: '知らない番号からの電話やSMSのリンクには応じないでください。公的機関が「情報を削除する」と電話することはありません。',
      en: 'Do not answer unknown calls or links in text messages. No public body phones to “delete your data”.',
    },
    contacts: [consumerHotline, policeAdvice],
    limits: [],
    source: 'second-hand (regional newspaper)',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-ADDR',
    rank: 42,
    when: (items) => items.has('address'),
    text: {
      ja: '身に覚えのない荷物や郵便物、不審な訪問にご注意ください。郵便物が届かなくなったときは、不正な転居届が出されていないか郵便局に確認してください。',
      en: 'Watch for parcels, mail or visits you did not expect. If your mail stops, ask the post office about a false change of address.',
    },
    contacts: [consumerHotline, policeAdvice],
    limits: [],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-DOB',
    rank: 43,
    when: (items) => items.has('birth-date'),
    text: {
      ja: '生年月日を暗証番号や秘密の答えに使っている場合は変更し、なりすましにご注意ください。',
      en: 'If your date of birth serves as a PIN or secret answer, change that; watch for impersonation.',
    },
    contacts: [],
    limits: [],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-HEALTH',
    rank: 25,
    when: (items) => items.has('health') || items.has('disability') || items.has('health-insurance'),
    text: {
      ja: '健康に関する情報は取り替えることができません。脅し、不審な治療や薬の勧誘、差別的な扱いがあれば、応じずに相談してください。',
      en: 'Health information cannot be reset. Do not give in to threats, offers of cures or discrimination; seek advice.',
    },
    contacts: [
      { name: { ja: '医療機関・加入している健康保険', en: 'Your medical provider and insurer' }, mark: 'seen' },
    ],
    limits: [],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
]
