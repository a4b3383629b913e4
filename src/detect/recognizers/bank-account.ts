import { allOf, type Match, recognizer } from '../reader/recognizer.ts'
import { readAccount } from '../values/bank-accounts.ts'

/** Only an account's type makes seven digits an account. */
const IN_TEXT =
  /(?:[^\s、。:,()\d]{1,12}(?:銀行|信用金庫|信用組合|労働金庫|農協) ?[^\s、。:,()\d]{1,12}(?:支店|本店|出張所|営業部) ?(?:\(\d{3}\) ?)?)?\(?(?:普通|当座|貯蓄)(?:預金|口座)?\)? ?(?:口座)?(?:番号)?:? ?\d{6,8}(?![\d-])/g

/** `返金先は`: no part of the bank's name. */
const LEADING = /^[^\s]{0,10}?(?:先|口座|振込|返金|送金|支払い?|引落し?|指定)[はがを]/
/** The code of the branch behind its name. */
const BRANCH_CODE = /\(\d{3}\) ?(?=[普当貯])/

function find(text: string): readonly Match[] {
  return allOf(text, IN_TEXT).flatMap((m): readonly Match[] => {
    const start = m.index + (LEADING.exec(m[0])?.[0].length ?? 0)
    const end = m.index + m[0].length
    const value = readAccount(text.slice(start, end).replace(BRANCH_CODE, ''))
    return value === null ? [] : [{ start, end, value, sure: 'likely' }]
  })
}

export default recognizer({
  id: 'bank-account',
  item: 'bank-account',
  version: 2,
  source: '全銀協標準通信プロトコル (bank 4, branch 3, type 1, number 7 digits)',
  form: 'shaped',
  needs: { digits: 6, wide: true, anyOf: '普当貯' },
  find,
  read: readAccount,
  examples: [
    ['みずほ銀行 新宿支店 普通 1234567', 'みずほ銀行-新宿支店-普通-1234567'],
    ['多摩信用金庫立川支店（普通）口座番号：1234567', '多摩信用金庫-立川支店-普通-1234567'],
    ['返金先は«みずほ銀行 中央支店 普通 5293672»', 'みずほ銀行-中央支店-普通-5293672'],
    ['«みずほ銀行新宿支店（240）普通預金7654321»', 'みずほ銀行-新宿支店-普通-7654321'],
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
