import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import { type LegalDay, weekday } from '#kernel/legal-day.ts'
import type { Bounds } from '#kernel/summary.ts'
import type { Language } from './filled-form.ts'

/** Words for codes that stand in case files, as a regulator writes them. An unknown code is shown as it is. */
const CODES: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  'system-department': { ja: 'システム部門', en: 'system department' },
  'outside-investigator': { ja: '外部の調査機関', en: 'outside investigator' },
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
  mic: { ja: '総務省総合通信局長', en: 'Director-General, Bureau of Telecommunications' },
}

export const codeWord = (code: string, language: Language): string => CODES[code]?.[language] ?? code

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
export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

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
