import { rule } from '../rule.ts'

const SECURITIES_BASIS = '金融商品取引業等に関する内閣府令123条1項6号の2'
const BANK_BASIS = '銀行法施行規則13条の6の5の2'

/** The provision that a firm of some kind prints as the basis of its business-law report. */
export function fileBasis(kind: string | undefined): string {
  if (kind === 'fx-broker' || kind === 'securities') return SECURITIES_BASIS
  return kind === 'bank' ? BANK_BASIS : 'the like provision of its own business law (not recorded here)'
}

/** The rules of the financial sector, by the numbers of the fact base. */
export const FINANCIAL_RULES = [
  rule('JP-FIN-001', [SECURITIES_BASIS, BANK_BASIS, '金融機関における個人情報保護に関するQ&A 4-12']),
  rule('JP-FIN-004', ['金融機関における個人情報保護に関するQ&A 4-12'], { standing: 'guideline', source: 'memory' }),
  rule('JP-FIN-005', ['金融分野における個人情報保護に関するガイドライン11条2項'], {
    standing: 'guideline',
    source: 'memory',
  }),
  rule('JP-FIN-006', ['金融分野における個人情報保護に関するガイドライン11条3項'], { standing: 'guideline' }),
  rule('JP-FIN-010', ['監督指針（システムリスク）'], { standing: 'guideline', source: 'memory' }),
  rule('JP-FIN-023', ['金融商品取引法51条', '金融商品取引法56条の2第1項'], { standing: 'order' }),
  rule('JP-FIN-024', ['自主規制機関の規則'], { standing: 'guideline', source: 'memory' }),
]
