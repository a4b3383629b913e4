import type { Rule } from '../rule.ts'

/** All one digit, a run up or down, or zeros after the area code: what people type to get past a form. */
const FILLER = /^(?:(\d)\1+|0\d{1,3}(\d)\2{6,}|0\d{2}1234567|0\d{1,2}12345678|0123456789\d?|1234567890\d?)$/

/** Signs that only set digits apart; anything else makes a number worth a closer look. */
const BETWEEN = '-() ‐–—−－（）　'

/** The digits of a number written with the usual signs, with or without the country in front; null for others. */
function usualDigits(text: string): string | null {
  const country = text.startsWith('+81')
  let digits = country ? '0' : ''
  for (let i = country ? 3 : 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) digits += text.charAt(i)
    else if (unit >= 0xff10 && unit <= 0xff19) digits += String.fromCharCode(unit - 0xfee0)
    else if (!BETWEEN.includes(text.charAt(i))) return null
  }
  // The country may be written without its sign, and the zero of the area code after it.
  const whole = (digits.length === 10 || digits.length === 11) && digits.startsWith('0') && !digits.startsWith('00')
  return whole ? digits : null
}

/** Empty for what people type to get past a form; that ends in one digit twice or runs up. */
function unlessFiller(digits: string): string {
  const last = digits.length - 1
  const suspect = digits.charCodeAt(last) === digits.charCodeAt(last - 1) || digits.includes('1234567')
  return suspect && FILLER.test(digits) ? '' : digits
}

const rule: Rule = {
  id: 'phone',
  apply: (text) => {
    const usual = usualDigits(text)
    if (usual !== null) return unlessFiller(usual)
    const wide = text.normalize('NFKC').replace(/(?:内線|ext\.?|x)\s*\d+$/i, '')
    const digits = wide.replace(/\D/g, '')
    if (/^\s*\+(?!\s*81)/.test(wide)) return digits.length >= 8 ? `+${digits}` : ''
    const national = digits.replace(/^(?:0{0,2}81)0?(?=[1-9]\d{8,9}$)/, '0')
    return /^0[1-9]\d{8,9}$/.test(national) ? unlessFiller(national) : ''
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
