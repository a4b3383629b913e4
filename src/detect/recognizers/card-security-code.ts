import { foldWidth } from '../reader/fold.ts'
import { recognizer } from '../reader/recognizer.ts'

export default recognizer({
  id: 'card-security-code',
  item: 'card-security-code',
  version: 1,
  source: 'PCI DSS 4.0, requirement 3.3.1: the code itself may not be kept, so only its presence is',
  form: 'shaped',
  needs: { digits: 3 },
  find: () => [],
  read: (cell) => (/^\d{3,4}$/.test(foldWidth(cell).trim()) ? 'present' : null),
  examples: [],
  cells: [
    ['123', 'present'],
    ['１２３４', 'present'],
  ],
  nearMisses: [['123', 'no label']],
  unreadable: [['12', 'two digits']],
})
