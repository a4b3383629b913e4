import type { Rule } from '../rule.ts'

const rule: Rule = {
  id: 'postal-code',
  apply: (text) => {
    const stated = text.normalize('NFKC').replace(/\D/g, '')
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
