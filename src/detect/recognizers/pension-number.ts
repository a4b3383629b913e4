import { digitsOnly } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'

/** Right behind its name, with or without a sign. */
const IN_TEXT = /(?<=年金番号[はがの:]? ?)\d{4}[- ]?\d{6}(?![\d-])/g

export default recognizer({
  id: 'pension-number',
  item: 'pension-number',
  version: 2,
  source: '国民年金法施行規則 art. 1 (four and six digits)',
  form: 'shaped',
  needs: { digits: 10, wide: true, anyOf: '号' },
  find: (text) => matchesOf(text, IN_TEXT, (m) => ({ value: m[0].replace(/\D/g, ''), sure: 'likely' })),
  read: (cell) => {
    const digits = digitsOnly(cell)
    return digits?.length === 10 ? digits : null
  },
  examples: [['基礎年金番号«1234-567890»です', '1234567890']],
  cells: [['1234-567890', '1234567890']],
  nearMisses: [['1234-567890', 'no label']],
  unreadable: [['1234-56789', 'nine digits']],
})
