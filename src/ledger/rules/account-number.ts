import { classes, classesOf } from '../characters.ts'
import type { Rule } from '../rule.ts'

const PLACEHOLDER =
  /^(?:0*|(\d)\1{2,}|12345(?:6(?:7(?:89?)?)?)?|なし|無し|不明|未登録|null|none|n\/?a|test\d*|unknown|admin|guest|user|root|id|no)$/i

const rule: Rule = {
  id: 'account-number',
  apply: (text) => {
    if (classesOf(text) === classes.digit && !text.startsWith('0') && !PLACEHOLDER.test(text)) return text
    const plain = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s‐-―−ーｰ_-]/g, '')
    if (PLACEHOLDER.test(plain)) return ''
    // Spreadsheets drop leading zeros.
    return /^\d+$/.test(plain) ? plain.replace(/^0+/, '') : plain
  },
  examples: [
    ['00123-456', '123456'],
    ['AB-0012 34', 'ab001234'],
    ['ＡＢ００１２３４', 'ab001234'],
    ['000000', ''],
    ['なし', ''],
    ['taro.s@example.jp', 'taro.s@example.jp'],
  ],
  nearMisses: [
    ['A001', 'A01', 'zeros inside belong to the number'],
    ['1001', '10010', 'two numbers'],
  ],
}
export default rule
