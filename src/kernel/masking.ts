import type { DataKind } from './data-kinds.ts'

const HIDDEN = '○'

/** The first character stays, every other one but spaces becomes ○: 佐藤 花子 → 佐○ ○○. A lone character is hidden. */
function firstOnly(text: string): string {
  const all = [...text]
  return all.map((c, i) => ((i === 0 && all.length > 1) || /\s/.test(c) ? c : HIDDEN)).join('')
}

/** Keeps the last `kept` digits and the shape: +81312345678 → *********78. */
const lastDigits = (text: string, kept: number): string => {
  const digits = text.replace(/\D/g, '').length
  let seen = 0
  return text.replace(/\d/g, (d) => (++seen > digits - kept ? d : '*'))
}

/** s***@e***: one letter of each side, so that two addresses of one person can be told apart at a glance. */
function maskEmail(text: string): string {
  const [local = '', domain = ''] = text.split('@')
  return `${local.slice(0, 1)}***@${domain.slice(0, 1)}***`
}

/** Up to the prefecture, which is too coarse to find anybody. */
function maskAddress(text: string): string {
  const prefecture = /^(東京都|北海道|(?:京都|大阪)府|.{2,3}県)/.exec(text)?.[1]
  return prefecture ? `${prefecture}${HIDDEN.repeat(4)}` : HIDDEN.repeat(4)
}

/**
 * What staff see of a value without asking for it: enough to tell two entries apart, too little to use. Secrets, images
 * and sensitive items show nothing at all. Gives an empty text for an empty value.
 */
export function masked(kind: DataKind | 'unknown', value: string): string {
  const text = value.trim()
  if (text === '') return ''
  switch (kind) {
    case 'name':
    case 'name-kana':
      return firstOnly(text)
    case 'email':
      return maskEmail(text)
    case 'address':
      return maskAddress(text)
    case 'phone':
    case 'customer-number':
    case 'bank-account':
    case 'virtual-account':
    case 'card-number':
      return /\d{6}/.test(text.replace(/\D/g, '')) ? lastDigits(text, 2) : '***'
    case 'birth-date':
      return text.replace(/\d/g, '*')
    default:
      return '***'
  }
}
