import type { LegalDay } from '#kernel/legal-day.ts'
import { type Rule, rule } from '../rule.ts'

const SINCE_2022 = '2022-04-01' as LegalDay

const appi = (number: string, cite: readonly string[], more: Partial<Omit<Rule, 'id' | 'cite'>> = {}): Rule =>
  rule(`JP-APPI-${number}`, cite, { validFrom: SINCE_2022, ...more })

/** The rules of APPI art. 26 and its Rule, by the numbers of the fact base. */
export const appiRules: readonly Rule[] = [
  appi('011', ['個人情報保護法施行規則7条1号']),
  appi('012', ['個人情報保護法施行規則7条2号']),
  appi('013', ['個人情報保護法施行規則7条3号']),
  appi('014', ['個人情報保護法施行規則7条4号']),
  appi('021', ['個人情報保護法施行規則7条1号', '個人情報保護委員会 Q&A 6-19・17-14']),
  appi('023', ['通則ガイドライン3-5-3-1'], { standing: 'voluntary' }),
  appi('040', ['個人情報保護法26条1項', '個人情報保護法施行規則8条1項', '通則ガイドライン3-5-3-3'], {
    standing: 'law',
  }),
  appi('052', [
    '個人情報保護法26条1項',
    '個人情報保護法施行規則8条2項',
    '通則ガイドライン3-5-3-4',
    '行政機関の休日に関する法律2条',
  ]),
  appi('053', ['個人情報保護法施行規則8条2項', '通則ガイドライン3-5-3-4']),
  appi('058', ['個人情報保護法150条']),
  appi('060', ['個人情報保護法26条1項', '個人情報保護法施行規則9条', '通則ガイドライン3-5-3-5']),
  appi('061', ['通則ガイドライン3-5-3-5'], { standing: 'guideline' }),
  appi('062', ['通則ガイドライン3-5-3-2']),
  appi('070', ['個人情報保護法26条2項', '個人情報保護法施行規則10条', '通則ガイドライン3-5-4']),
  appi('074', ['個人情報保護法26条2項', '通則ガイドライン3-5-4']),
  appi('075', ['通則ガイドライン3-5-2'], { standing: 'guideline' }),
  appi('086', ['個人情報保護法171条']),
  appi('090', ['令和8年改正'], { standing: 'enacted-not-in-force', validFrom: 'unknown' }),
]
