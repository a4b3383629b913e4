import { readAccount } from '../bank-accounts.ts'
import { matchesOf, recognizer } from '../recognizer.ts'

/** Only an account's type makes seven digits an account. */
const IN_TEXT =
  /(?:[^\s、。:,()\d]{1,12}(?:銀行|信用金庫|信用組合|労働金庫|農協) ?[^\s、。:,()\d]{1,12}(?:支店|本店|出張所|営業部) ?)?\(?(?:普通|当座|貯蓄)(?:預金|口座)?\)? ?(?:口座)?(?:番号)?:? ?\d{6,8}(?![\d-])/g

export default recognizer({
  id: 'bank-account',
  item: 'bank-account',
  version: 1,
  source: '全銀協標準通信プロトコル (bank 4, branch 3, type 1, number 7 digits)',
  form: 'shaped',
  needs: { digits: 6, wide: true, anyOf: '普当貯' },
  find: (text) =>
    matchesOf(text, IN_TEXT, (m) => {
      const value = readAccount(m[0])
      return value === null ? null : { value, sure: 'likely' }
    }),
  read: readAccount,
  examples: [
    ['みずほ銀行 新宿支店 普通 1234567', 'みずほ銀行-新宿支店-普通-1234567'],
    ['多摩信用金庫立川支店（普通）口座番号：1234567', '多摩信用金庫-立川支店-普通-1234567'],
    ['普通預金 123456', '普通-0123456'],
  ],
  cells: [
    ['みずほ銀行 新宿支店 普通 1234567', 'みずほ銀行-新宿支店-普通-1234567'],
    ['0001-123-1-1234567', '0001-123-普通-1234567'],
    ['0001-123-1234567', '0001-123-1234567'],
    ['１２３４５６７', '1234567'],
    ['普通1234567', '普通-1234567'],
  ],
  nearMisses: [
    ['普通の1234567円', 'an amount'],
    ['みずほ銀行 新宿支店', 'no number'],
    ['口座数 1234567', 'a count'],
    ['普通 12345678901', 'too long a number'],
  ],
  unreadable: [
    ['12345', 'five digits'],
    ['未登録', 'no number'],
  ],
})
