import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'

/** Who issued numbers, and which of the numbers that leaked are theirs. */
export interface Issuer {
  /** As it was asked for: `bank:0001`, `card:jcb`, `my-number`. */
  readonly id: string
  readonly item: DataKind
  isOf(value: string): boolean
}

/** First digits by which the brands of cards are told apart (ISO/IEC 7812, as the brands publish them). */
const BRANDS: Readonly<Record<string, RegExp>> = {
  visa: /^4/,
  mastercard: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
  jcb: /^35(2[89]|[3-8])/,
  amex: /^3[47]/,
  diners: /^3(0[0-5]|6|[89])/,
}

const ALL_OF: readonly DataKind[] = [
  'my-number',
  'drivers-licence',
  'passport',
  'residence-card',
  'pension-number',
  'national-id',
  'virtual-account',
]

/** Reads the name of an issuer; null when it is none that numbers can be told by. */
export function issuerOf(text: string): Issuer | null {
  const [kind = '', who = ''] = text.split(/:(.*)/s)
  if (kind === 'bank' && who !== '')
    return { id: text, item: 'bank-account', isOf: (value) => value.split('-')[0]?.trim() === who }
  if (kind === 'card') {
    const brand = BRANDS[who.toLowerCase()]
    if (brand) return { id: text, item: 'card-number', isOf: (value) => brand.test(digits(value)) }
    if (/^\d{6,8}$/.test(who)) return { id: text, item: 'card-number', isOf: (value) => digits(value).startsWith(who) }
  }
  if (kind === 'insurer' && who !== '')
    return { id: text, item: 'health-insurance', isOf: (value) => digits(value).startsWith(who) }
  const item = ALL_OF.find((code) => code === text)
  return item !== undefined && isDataKind(item) ? { id: text, item, isOf: () => true } : null
}

const digits = (value: string): string => value.replace(/\D/g, '')

export const ISSUERS = `bank:CODE, card:${Object.keys(BRANDS).join('|')}, card:BIN, insurer:CODE, ${ALL_OF.join(', ')}`
