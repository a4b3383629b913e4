import { digitsOnly } from '../fold.ts'
import { recognizer } from '../recognizer.ts'

export default recognizer({
  id: 'pension-number',
  item: 'pension-number',
  version: 1,
  source: '国民年金法施行規則 art. 1 (four and six digits)',
  form: 'shaped',
  needs: { digits: 10 },
  find: () => [],
  read: (cell) => {
    const digits = digitsOnly(cell)
    return digits?.length === 10 ? digits : null
  },
  examples: [],
  cells: [['1234-567890', '1234567890']],
  nearMisses: [['1234-567890', 'no label']],
  unreadable: [['1234-56789', 'nine digits']],
})
