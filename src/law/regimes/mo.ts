import { applies } from '../reach.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'

export default {
  id: 'mo',
  name: { ja: 'マカオ', en: 'Macao' },
  zone: 'Asia/Macau',
  rules: [rule('MO', ['Law 8/2005'])],
  judge(story, sheet) {
    if (story.now && applies(story, sheet, 'MO', 'MO')) sheet.fails('MO', 'Law 8/2005 knows no duty to report a breach')
  },
  worked: [],
} satisfies Regime
