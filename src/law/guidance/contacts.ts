import type { Contact } from './advice.ts'

const weekdays = (hours: string) => ({ ja: `平日 ${hours}`, en: `weekdays ${hours}` })

/** The bodies of Japan that advice names, each written once. */
export const consumerHotline: Contact = {
  name: { ja: '消費者ホットライン', en: 'Consumer hotline' },
  phone: '188',
  mark: 'seen',
}

export const policeAdvice: Contact = {
  name: { ja: '警察相談専用電話', en: 'Police advice line' },
  phone: '#9110',
  hours: { ja: '平日（時間は都道府県により異なります）', en: 'weekdays; hours differ by prefecture' },
  mark: 'seen',
}

export const legalTerrace: Contact = {
  name: { ja: '法テラス', en: 'Japan Legal Support Center' },
  phone: '0570-078374',
  mark: 'memory',
}

export const commissionDial: Contact = {
  name: {
    ja: '個人情報保護委員会 個人情報保護法相談ダイヤル',
    en: 'Personal Information Protection Commission, advice line',
  },
  phone: '03-6457-9849',
  mark: 'memory',
}

export const spamCentre: Contact = {
  name: { ja: '迷惑メール相談センター', en: 'Anti-spam consultation centre' },
  phone: '03-5974-0068',
  mark: 'memory',
}

export const bankersDesk: Contact = {
  name: { ja: '全国銀行協会相談室', en: 'Japanese Bankers Association, customer desk' },
  phone: '0570-017109',
  mark: 'memory',
}

export const finmac: Contact = {
  name: { ja: 'FINMAC（証券・金融商品あっせん相談センター）', en: 'FINMAC' },
  phone: '0120-64-5005',
  mark: 'memory',
}

export const fsaDesk: Contact = {
  name: { ja: '金融庁 金融サービス利用者相談室', en: 'Financial Services Agency, users’ desk' },
  phone: '0570-016811',
  hours: weekdays('10:00–17:00'),
  mark: 'seen',
}

export const myNumberLine: Contact = {
  name: { ja: 'マイナンバー総合フリーダイヤル', en: 'My Number toll-free line' },
  phone: '0120-95-0178',
  hours: {
    ja: '平日 9:30–20:00、土日祝 9:30–17:30（12/29–1/3を除く）',
    en: 'weekdays 9:30–20:00, weekends and holidays 9:30–17:30, closed 29 Dec–3 Jan',
  },
  mark: 'seen',
}

export const myNumberForeign: Contact = {
  name: { ja: 'マイナンバー制度（外国語）', en: 'My Number system, foreign languages' },
  phone: '0120-0178-26',
  mark: 'seen',
}

export const humanRights: Contact = {
  name: { ja: '法務局 みんなの人権110番', en: 'Legal Affairs Bureau, human rights line' },
  phone: '0570-003-110',
  mark: 'memory',
}

export const creditBureaus: readonly Contact[] = [
  {
    name: { ja: '全国銀行個人信用情報センター（KSC）', en: 'KSC' },
    url: 'https://www.zenginkyo.or.jp/pcic/',
    mark: 'memory',
  },
  { name: { ja: '日本信用情報機構（JICC）', en: 'JICC' }, url: 'https://www.jicc.co.jp/', mark: 'memory' },
  { name: { ja: 'シー・アイ・シー（CIC）', en: 'CIC' }, url: 'https://www.cic.co.jp/', mark: 'memory' },
]
