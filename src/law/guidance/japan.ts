import type { Advice } from './advice.ts'
import {
  commissionDial,
  consumerHotline,
  creditBureaus,
  humanRights,
  legalTerrace,
  myNumberForeign,
  myNumberLine,
  policeAdvice,
} from './contacts.ts'

const UNREVIEWED = { checked: null, reviewed: null } as const
const IDENTITY = [
  'my-number',
  'drivers-licence',
  'passport',
  'residence-card',
  'id-document-image',
  'health-insurance',
] as const

/** What somebody who lives in Japan can do beyond what holds everywhere. */
export const japan: readonly Advice[] = [
  {
    id: 'VIC-MYN',
    rank: 21,
    when: (items, { documents }) => items.has('my-number') || documents?.includes('my-number-card') === true,
    text: {
      ja: '番号だけで、行政機関などが持つあなたの情報を見られることはありません。不正に使われるおそれがあるときは、お住まいの市区町村に個人番号の変更を請求できます（番号法7条2項）。電話やメールで番号を尋ねられても答えないでください。',
      en: 'The number alone opens no data held by public bodies. If it may be misused, you can ask your municipality to change it (My Number Act art. 7(2)). Never tell the number by phone or mail.',
    },
    contacts: [
      myNumberLine,
      myNumberForeign,
      { name: { ja: 'お住まいの市区町村', en: 'Your municipality' }, mark: 'seen' },
      {
        name: { ja: '個人情報保護委員会 マイナンバー苦情あっせん相談窓口', en: 'Commission, My Number complaints' },
        phone: '03-6457-9585',
        mark: 'memory',
      },
    ],
    limits: [
      { ja: '変更するかどうかは市区町村が判断します。', en: 'The municipality decides whether the number is changed.' },
    ],
    source: 'My Number Act art. 7(2); Nomi city page',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-MYNCARD',
    rank: 22,
    when: (items, { documents }) =>
      documents?.includes('my-number-card') === true || (items.has('my-number') && items.has('id-document-image')),
    text: {
      ja: 'カードの画像だけでは、カードのICチップは使えません。カードがお手元にあれば「一時停止」の手続は必要ありません。ご心配な場合は、番号の変更や再交付を市区町村にご相談ください。',
      en: 'A picture of the card does not let anyone use its chip. While you hold the card there is no need to have it suspended. If you are worried, ask your municipality about a new number or a new card.',
    },
    contacts: [{ name: { ja: 'お住まいの市区町村', en: 'Your municipality' }, mark: 'seen' }],
    limits: [{ ja: '再交付には手数料がかかることがあります。', en: 'A new card may cost a fee.' }],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-ALL.declaration',
    rank: 24,
    when: (items) => IDENTITY.some((kind) => items.has(kind)),
    text: {
      ja: '信用情報機関に「本人申告」を登録すると、加盟会社が審査の際に参考にします。お手元にある書類を「紛失した」と申告しないでください。「名義を悪用されるおそれがある」旨の申告があるかを各機関にご確認ください。',
      en: 'A note (本人申告) at the credit bureaus is seen by lenders when they check credit. Do not declare a document lost that you still hold; ask each bureau for the note that your name may be misused by others.',
    },
    contacts: creditBureaus,
    asksPoliceReceipt: true,
    fee: { url: 'https://www.jicc.co.jp/' },
    limits: [
      {
        ja: '登録しても、なりすましを必ず防げるわけではありません。預金口座の開設では参照されません。',
        en: 'It does not surely stop impersonation, and it is not looked at when a deposit account is opened.',
      },
      {
        ja: '紛失・盗難の申告は三機関で共有されるため、三か所すべてに手数料を払う必要がないことがあります。手数料と方法は変わりますので、各機関のページでご確認ください。',
        en: 'The bureaus share declarations of loss and theft, so paying at all three may be needless. Fees and ways change: see each bureau’s page.',
      },
    ],
    source: 'zenginkyo.or.jp/pcic; jicc.co.jp; sharing second-hand',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-ALL.credit',
    rank: 45,
    when: (items) => items.has('name') && items.has('birth-date'),
    text: {
      ja: '身に覚えのない借入れがないか、信用情報の開示を請求して確かめることができます。',
      en: 'You can ask for disclosure of your credit record to see whether somebody borrowed in your name.',
    },
    contacts: creditBureaus,
    fee: { url: 'https://www.jicc.co.jp/' },
    limits: [],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-HEALTH.rights',
    rank: 26,
    when: (items) =>
      ['health', 'disability', 'criminal-record', 'crime-victim', 'creed', 'race', 'social-status'].some((k) =>
        [...items].some((i) => i === k),
      ),
    text: {
      ja: '差別や嫌がらせを受けたときは、法務局の人権相談を利用できます。',
      en: 'If you meet discrimination or harassment, the Legal Affairs Bureau gives advice on human rights.',
    },
    contacts: [humanRights],
    limits: [],
    source: 'fact base, section 7 (from memory)',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-ALL',
    rank: 90,
    when: () => true,
    text: {
      ja: 'この通知を保管し、不審なことがあれば日時を控えてください。被害にあったときは、警察と当社にご連絡ください。',
      en: 'Keep this notice and note the date of anything odd. If you suffer damage, tell the police and us.',
    },
    contacts: [consumerHotline, policeAdvice, legalTerrace, commissionDial],
    limits: [],
    source: 'Aichi police; second-hand for hours',
    ...UNREVIEWED,
  },
]
