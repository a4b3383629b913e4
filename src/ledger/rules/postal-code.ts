import type { Rule } from '../rule.ts'

/** The digits of a code of seven written with or without a hyphen; null for others. */
function usualDigits(text: string): string | null {
  const split = text.length === 8 && text.charAt(3) === '-'
  if (!split && text.length !== 7) return null
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit < 0x30 || unit > 0x39) && !(split && i === 3)) return null
  }
  return split ? text.slice(0, 3) + text.slice(4) : text
}

const rule: Rule = {
  id: 'postal-code',
  apply: (text) => {
    const stated = usualDigits(text) ?? text.normalize('NFKC').replace(/\D/g, '')
    // Spreadsheets drop the zeros with which codes of Hokkaido and the north begin; codes of four digits are foreign.
    const digits = stated.length === 5 || stated.length === 6 ? stated.padStart(7, '0') : stated
    return (digits.length === 7 || digits.length === 4) && !/^(\d)\1+$|^1234567$/.test(digits) ? digits : ''
  },
  examples: [
    ['1500002', '1500002'],
    ['〒１５０－０００２', '1500002'],
    ['000-0000', ''],
    ['600032', '0600032'],
    ['2119', '2119'],
    ['150', ''],
  ],
  nearMisses: [['150-0002', '150-0003', 'two districts']],
}
export default rule
