import type { Rule } from '../rule.ts'

/** All one digit, a run up or down, or zeros after the area code: what people type to get past a form. */
const FILLER = /^(?:(\d)\1+|0\d{1,3}(\d)\2{6,}|0\d{2}1234567|0\d{1,2}12345678|0123456789\d?|1234567890\d?)$/

const rule: Rule = {
  id: 'phone',
  apply: (text) => {
    const wide = text.normalize('NFKC').replace(/(?:内線|ext\.?|x)\s*\d+$/i, '')
    const digits = wide.replace(/\D/g, '')
    if (/^\s*\+(?!\s*81)/.test(wide)) return digits.length >= 8 ? `+${digits}` : ''
    const national = digits.replace(/^(?:0{0,2}81)0?(?=[1-9]\d{8,9}$)/, '0')
    if (!/^0[1-9]\d{8,9}$/.test(national) || FILLER.test(national)) return ''
    return national
  },
  examples: [
    ['+81312345679', '0312345679'],
    ['０３－１２３４－５６７９', '0312345679'],
    ['(090) 9876-5432', '09098765432'],
    ['+81 (0)90-9876-5432', '09098765432'],
    ['03-9876-5432 内線 12', '0398765432'],
    ['+1 415 555 2671', '+14155552671'],
    ['000-0000-0000', ''],
    ['090-0000-0000', ''],
    ['090-1234-5678', ''],
    ['なし', ''],
  ],
  nearMisses: [
    ['03-9876-5432', '06-9876-5432', 'Tokyo and Osaka'],
    ['+1 312 987 6543', '03-1298-76543', 'a number in another country'],
  ],
}
export default rule
