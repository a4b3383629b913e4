import type { Organisation } from '../facts.ts'

const FINANCIAL = new Set([
  'fx-broker',
  'securities',
  'bank',
  'insurer',
  'money-lender',
  'fund-transfer',
  'crypto-exchange',
])

/** Firms whose business law is the Financial Services Agency's. */
export const isFinancial = ({ country, kind }: Organisation): boolean => country === 'JP' && FINANCIAL.has(kind ?? '')

/** Where a report under APPI goes, and what is uncertain about it. */
export interface Addressee {
  readonly to: string
  readonly notes: readonly string[]
  /** Set when the facts do not say who supervises. */
  readonly needs?: string
}

/** The commission, or whom its power to receive reports was delegated to (APPI art. 150). */
export function appiAddressee(organisation: Organisation): Addressee {
  const { country, kind, supervisor } = organisation
  if (country !== 'JP')
    return { to: 'ppc', notes: ['a foreign firm that handles data of people in Japan (JP-APPI-086)'] }
  if (kind === 'card-issuer')
    return { to: 'ppc', notes: ['credit-purchase firms report to the commission (JP-PCI-003)'] }
  if (supervisor !== undefined && supervisor !== 'none' && supervisor !== 'ppc')
    return {
      to: supervisor,
      notes: ['received under delegation (JP-APPI-057, JP-APPI-058); the authority shares it with the commission'],
    }
  if (supervisor === undefined && isFinancial(organisation))
    return {
      to: 'fsa',
      notes: ['who supervises is not said: the FSA, a finance bureau or the prefecture receives it (JP-APPI-058)'],
      needs: 'organisation.supervisor',
    }
  if (supervisor === undefined && kind === 'telecom')
    return { to: 'mic', notes: ['in telecommunications the ministry receives it (JP-TEL-002)'] }
  return { to: 'ppc', notes: [] }
}

/** To whom a financial firm reports under its business law. */
export const businessAddressee = ({ supervisor }: Organisation): string =>
  supervisor === undefined || supervisor === 'none' || supervisor === 'ppc' ? 'fsa' : supervisor
