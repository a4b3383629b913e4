import type { Advice } from './advice.ts'
import { policeAdvice } from './contacts.ts'

const UNREVIEWED = { checked: null, reviewed: null } as const

/** What the holders of Japan's identity documents can do when a number or a picture leaked, but not the document. */
export const japanDocuments: readonly Advice[] = [
  {
    id: 'VIC-DL',
    rank: 27,
    when: (items, { documents }) => items.has('drivers-licence') || documents?.includes('drivers-licence') === true,
    text: {
      ja: '運転免許証の再交付ができるかは、運転免許センターにご相談ください。身に覚えのない契約がないか、信用情報の開示で確認できます。',
      en: 'Ask the licence centre of the police whether the licence can be reissued. Your credit record shows contracts made in your name.',
    },
    contacts: [{ name: { ja: '運転免許センター', en: 'Police licence centre' }, mark: 'seen' }, policeAdvice],
    limits: [
      {
        ja: '画像の漏えいだけで再交付されるかは確かではありません。',
        en: 'It is not sure that a licence is reissued because a picture of it leaked.',
      },
    ],
    source: 'fact base, section 7 (reissue: low confidence)',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-PASS',
    rank: 28,
    when: (items, { documents }) => items.has('passport') || documents?.includes('passport') === true,
    text: {
      ja: '旅券がお手元にある場合、紛失届は出さないでください。番号を変えたいときは、旅券窓口に切替申請ができるかご相談ください。',
      en: 'While you hold the passport, do not report it lost. To get another number, ask the passport office about an early renewal.',
    },
    contacts: [{ name: { ja: '都道府県の旅券窓口', en: 'Prefectural passport office' }, mark: 'seen' }],
    limits: [
      {
        ja: '旅券を失効させる届出は、紛失・盗難のときだけのものです。手数料は本人の負担になることがあります。',
        en: 'Only a lost or stolen booklet can be made void; the fee of a renewal may be yours.',
      },
    ],
    source: 'fact base, section 7 (early change: from memory)',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-RES',
    rank: 29,
    when: (items, { documents }) =>
      items.has('residence-card') ||
      documents?.includes('residence-record') === true ||
      documents?.includes('residence-card') === true,
    text: {
      ja: '市区町村の「本人通知制度」に登録すると、住民票の写しなどが第三者に交付されたときに知らせを受けられます。在留カードについては出入国在留管理庁にご相談ください。',
      en: 'Some municipalities tell you when somebody obtains a copy of your residence record (本人通知制度): register there. For a residence card ask the Immigration Services Agency.',
    },
    contacts: [
      { name: { ja: 'お住まいの市区町村', en: 'Your municipality' }, mark: 'seen' },
      { name: { ja: '出入国在留管理庁', en: 'Immigration Services Agency' }, mark: 'seen' },
    ],
    limits: [{ ja: '制度のない市区町村もあります。', en: 'Not every municipality offers this.' }],
    source: 'fact base, section 7 (from memory)',
    ...UNREVIEWED,
  },
  {
    id: 'VIC-DOC',
    rank: 31,
    when: (items, { documents }) => items.has('id-document-image') && documents === undefined,
    text: {
      ja: '本人確認書類の画像が含まれます。書類がお手元にあれば、紛失の届出は出さないでください。どの書類の画像かは、当社の窓口でお確かめいただけます。',
      en: 'Pictures of an identity document are included. While you hold the document, do not report it lost. Our desk can tell you which document it was.',
    },
    contacts: [],
    limits: [],
    source: 'fact base, section 7',
    ...UNREVIEWED,
  },
]
