import { recognizer } from '../reader/recognizer.ts'
import { readAccount } from '../values/bank-accounts.ts'

export default recognizer({
  id: 'virtual-account',
  item: 'virtual-account',
  version: 1,
  source: '振込専用支店 of Japanese banks: shaped like any account, so only its label tells it',
  form: 'any',
  needs: { digits: 7 },
  find: () => [],
  read: readAccount,
  examples: [],
  cells: [
    ['123-1234567', '123-1234567'],
    ['1231234567', '123-1234567'],
    ['0036-123-1234567', '0036-123-1234567'],
    ['1234567', '1234567'],
  ],
  nearMisses: [['123-1234567', 'no label']],
  unreadable: [['-', 'no number']],
})
