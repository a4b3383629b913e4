import type { Rule } from '../rule.ts'

const rule: Rule = {
  id: 'postal-code',
  apply: (text) => {
    const digits = text.normalize('NFKC').replace(/\D/g, '')
    return digits.length === 7 && !/^(\d)\1+$|^1234567$/.test(digits) ? digits : ''
  },
  examples: [
    ['1500002', '1500002'],
    ['〒１５０－０００２', '1500002'],
    ['000-0000', ''],
    ['150', ''],
  ],
  nearMisses: [['150-0002', '150-0003', 'two districts']],
}
export default rule
