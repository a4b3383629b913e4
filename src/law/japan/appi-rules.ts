import type { LegalDay } from '#kernel/legal-day.ts'
import type { Rule } from '../rule.ts'

const SINCE_2022 = '2022-04-01' as LegalDay

const rule = (id: string, cite: readonly string[], more: Partial<Rule> = {}): Rule => ({
  id: `JP-APPI-${id}`,
  cite,
  validFrom: SINCE_2022,
  standing: 'law',
  source: 'primary',
  ...more,
})

/** The rules of APPI art. 26 and its Rule, by the numbers of the fact base. */
export const appiRules: readonly Rule[] = [
  rule('011', ['個人情報保護法施行規則7条1号']),
  rule('012', ['個人情報保護法施行規則7条2号']),
  rule('013', ['個人情報保護法施行規則7条3号']),
  rule('014', ['個人情報保護法施行規則7条4号']),
  rule('021', ['個人情報保護法施行規則7条1号', '個人情報保護委員会 Q&A 6-19・17-14']),
  rule('023', ['通則ガイドライン3-5-3-1'], { standing: 'voluntary' }),
  rule('040', ['個人情報保護法26条1項', '個人情報保護法施行規則8条1項', '通則ガイドライン3-5-3-3'], {
    standing: 'law',
  }),
  rule('052', [
    '個人情報保護法26条1項',
    '個人情報保護法施行規則8条2項',
    '通則ガイドライン3-5-3-4',
    '行政機関の休日に関する法律2条',
  ]),
  rule('053', ['個人情報保護法施行規則8条2項', '通則ガイドライン3-5-3-4']),
  rule('058', ['個人情報保護法150条']),
  rule('060', ['個人情報保護法26条1項', '個人情報保護法施行規則9条', '通則ガイドライン3-5-3-5']),
  rule('061', ['通則ガイドライン3-5-3-5'], { standing: 'guideline' }),
  rule('062', ['通則ガイドライン3-5-3-2']),
  rule('070', ['個人情報保護法26条2項', '個人情報保護法施行規則10条', '通則ガイドライン3-5-4']),
  rule('074', ['個人情報保護法26条2項', '通則ガイドライン3-5-4']),
  rule('075', ['通則ガイドライン3-5-2'], { standing: 'guideline' }),
  rule('086', ['個人情報保護法171条']),
  rule('090', ['令和8年改正'], { standing: 'enacted-not-in-force', validFrom: 'unknown' }),
]
