import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import { type LegalDay, weekday } from '#kernel/legal-day.ts'
import type { Bounds } from '#kernel/summary.ts'
import type { Language } from './filled-form.ts'

/** Words for codes that stand in case files, as a regulator writes them. An unknown code is shown as it is. */
const CODES: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  'system-department': { ja: 'システム部門', en: 'system department' },
  'outside-investigator': { ja: '外部の調査機関', en: 'outside investigator' },
  management: { ja: '経営陣', en: 'management' },
  customer: { ja: '顧客からの連絡', en: 'a customer' },
  intrusion: { ja: '外部からの不正アクセス', en: 'unauthorised access from outside' },
  malware: { ja: 'マルウェア感染', en: 'malware' },
  ransomware: { ja: 'ランサムウェア', en: 'ransomware' },
  insider: { ja: '内部者による持ち出し', en: 'act of an insider' },
  theft: { ja: '盗難', en: 'theft' },
  skimming: { ja: 'ウェブスキミング', en: 'web skimming' },
  misdelivery: { ja: '誤送付・誤送信', en: 'misdelivery' },
  misconfiguration: { ja: '設定の誤り', en: 'misconfiguration' },
  lost: { ja: '紛失', en: 'loss' },
  unknown: { ja: '調査中', en: 'under investigation' },
  leak: { ja: '漏えい', en: 'leak' },
  loss: { ja: '滅失', en: 'loss' },
  damage: { ja: '毀損', en: 'damage' },
  misuse: { ja: '不正利用', en: 'misuse' },
  confirmed: { ja: '発生', en: 'occurred' },
  feared: { ja: '発生のおそれ', en: 'feared' },
  possible: { ja: '可能性', en: 'possible' },
  'ruled-out': { ja: '否定', en: 'ruled out' },
  self: { ja: '報告者', en: 'the reporting firm' },
  contractor: { ja: '委託先', en: 'a contractor' },
  'used-service': { ja: '利用しているサービスの提供者', en: 'the provider of a service used' },
  fsa: { ja: '金融庁長官', en: 'Commissioner of the Financial Services Agency' },
  'kanto-lfb': { ja: '関東財務局長', en: 'Director-General, Kanto Local Finance Bureau' },
  'other-lfb': { ja: '所管財務局長', en: 'Director-General of the competent Local Finance Bureau' },
  prefecture: { ja: '都道府県知事', en: 'Governor of the prefecture' },
  ppc: { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission' },
  'jp-ffaj': { ja: '一般社団法人金融先物取引業協会', en: 'Financial Futures Association of Japan' },
  'jp-jsda': { ja: '日本証券業協会', en: 'Japan Securities Dealers Association' },
  'jp-police': { ja: '都道府県警察　サイバー犯罪相談窓口', en: 'Prefectural police, cyber-crime desk' },
  'jp-competent-minister': { ja: '所管大臣', en: 'Competent minister' },
  principal: { ja: '委託元', en: 'The principal' },
  people: { ja: '本人', en: 'The people affected' },
  'us-ca-ag': { ja: 'カリフォルニア州司法長官', en: 'Attorney General of California' },
  'us-ny-ag': { ja: 'ニューヨーク州司法長官', en: 'Attorney General of New York' },
  'us-ny-dos': { ja: 'ニューヨーク州務省', en: 'New York Department of State' },
  'us-ny-police': { ja: 'ニューヨーク州警察', en: 'New York State Police' },
  'us-tx-ag': { ja: 'テキサス州司法長官', en: 'Attorney General of Texas' },
  'us-wa-ag': { ja: 'ワシントン州司法長官', en: 'Attorney General of Washington' },
  'us-co-ag': { ja: 'コロラド州司法長官', en: 'Attorney General of Colorado' },
  'us-fl-legal-affairs': { ja: 'フロリダ州法務局', en: 'Florida Department of Legal Affairs' },
  'FIEA-51': { ja: '金融商品取引法第51条', en: 'Financial Instruments and Exchange Act art. 51' },
  'FIEA-56-2': { ja: '金融商品取引法第56条の2', en: 'Financial Instruments and Exchange Act art. 56-2' },
  'fx-broker': { ja: '第一種金融商品取引業（外国為替証拠金取引）', en: 'foreign-exchange margin broker' },
  securities: { ja: '第一種金融商品取引業', en: 'securities firm' },
  bank: { ja: '銀行業', en: 'bank' },
  insurer: { ja: '保険業', en: 'insurer' },
  'money-lender': { ja: '貸金業', en: 'money lender' },
  'fund-transfer': { ja: '資金移動業', en: 'fund-transfer service' },
  'crypto-exchange': { ja: '暗号資産交換業', en: 'crypto-asset exchange' },
  'card-merchant': { ja: 'クレジットカード加盟店', en: 'card merchant' },
  'card-issuer': { ja: 'クレジットカード会社', en: 'card issuer' },
  telecom: { ja: '電気通信事業', en: 'telecommunications carrier' },
  hospital: { ja: '医療機関', en: 'hospital' },
  'public-body': { ja: '公的機関', en: 'public body' },
  'internet-service': { ja: 'インターネットサービス業', en: 'internet service' },
  manufacturer: { ja: '製造業', en: 'manufacturer' },
  mic: { ja: '総務省総合通信局長', en: 'Director-General, Bureau of Telecommunications' },
}

export const codeWord = (code: string, language: Language): string => CODES[code]?.[language] ?? code

/** The country's or region's own name for `ja` or `en` readers; a code that no list knows is shown as it is. */
export const countryWord = (place: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(place) ?? place

const WEEKDAYS = { ja: '日月火水木金土', en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const

/** `2017年8月16日（水）` or `Wed, 16 August 2017`. */
export function dayWords(day: LegalDay, language: Language): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  if (language === 'ja') return `${y}年${m}月${d}日（${WEEKDAYS.ja[weekday(day)]}）`
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(y, m - 1, d))
  return `${WEEKDAYS.en[weekday(day)]}, ${d} ${month} ${y}`
}

/** The moment in the organisation's zone: `2017年7月13日（木）15:00`. */
export function momentWords(at: Instant, zone: string, language: Language): string {
  const local = isoIn(at, zone)
  return `${dayWords(local.slice(0, 10) as LegalDay, language)}${language === 'ja' ? '' : ', '}${local.slice(11, 16)}`
}

/** Grouped digits, the same everywhere: `112,364`. */
export const count = grouped

/** `2,455人` or, when the interval is open, `2,455人（2,449～2,470人）`. */
export function personsWords(persons: number, bounds: Bounds, language: Language): string {
  const sure = bounds.min === bounds.max
  if (language === 'ja')
    return sure ? `${count(persons)}人` : `${count(persons)}人（${count(bounds.min)}～${count(bounds.max)}人）`
  return sure
    ? `${count(persons)} persons`
    : `${count(persons)} persons (between ${count(bounds.min)} and ${count(bounds.max)})`
}

/** Items by their names, in the order of the list. */
export const itemWords = (items: readonly DataKind[], language: Language): string =>
  items.map((item) => kindWord(item, language)).join(language === 'ja' ? '、' : ', ')
