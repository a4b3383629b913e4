import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'
import { besideOf, classified } from './learned-columns.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))
const PEOPLE = ['森田 修', '大西 花', '島村 健', '瀬川 葵', '小暮 渚', '相沢 翼', '戸田 翠', '根岸 樹']

/** What a column under a header that nobody knows is, beside names. */
function columnOf(cells: string, header = 'zq_7', beside: readonly string[] = PEOPLE, other = '氏名') {
  const sample = cells.split('|').map((cell, row) => [beside[row] ?? '', cell])
  const { use, sure, by } = detector.profileTable({ header: [other, header], sample })[1] ?? {}
  return { use, sure, by }
}

describe('cells tell what a column of people holds whose header nobody knows', () => {
  test.each([
    [
      'Bought 20 VTI @ 218.40|Sold 5 AAPL @ 189.10|Deposit 2,000.00 USD|Dividend MSFT 34.20|Bought 0.3 BTC|Withdrawal 500.00|Fee 9.99',
      'trade-history',
    ],
    [
      '来店、残高証明を発行。|口座の解約手続きについて質問あり、必要書類を案内。|カード紛失の申し出、停止処理済み。|振込限度額の変更を受付。|名義変更の書類不備、再提出を依頼。',
      'communications',
    ],
    [
      'Called about a missing parcel, refunded.|Wants to cancel the plan next month.|Complained about waiting time.|Asked for a copy of the contract.|Disputes a fee of 20.',
      'communications',
    ],
  ])('%s: %s', (cells, item) => {
    expect(columnOf(cells)).toEqual({ use: item, sure: 'possible', by: 'learned-column' })
  })
})

test('a header for any text may hold what people said, for a reviewer', () => {
  const said =
    '来店、残高証明を発行。|口座の解約手続きについて質問あり、必要書類を案内。|カード紛失の申し出、停止処理済み。|振込限度額の変更を受付。|名義変更の書類不備、再提出を依頼。'
  expect(columnOf(said, '備考')).toEqual({ use: 'communications', sure: 'possible', by: 'learned-column' })
  expect(columnOf('要冷蔵|割れ物注意|在庫限り|次回入荷は来月|色違いあり|箱つぶれ', '備考').use).toBe('free-text')
})

test('cells of which none is what the header says may be what they look like elsewhere', () => {
  const numbers = '4111-1111-1111-1111|5555-5555-5555-4444|3782-822463-10005|6011-1111-1111-1117|3530-1113-3330-0000'
  const cells = numbers.split('|')
  const sample = ['0369', '1182', '7735', '4410', '9921'].map((last, i) => [PEOPLE[i] ?? '', cells[i] ?? '', last])
  const header = ['氏名', 'カード番号', 'Tarjeta (últimos 4)']
  expect(detector.profileTable({ header, sample })[2]?.use).toBe('card-last4')
})

describe('nothing is told', () => {
  test.each([
    ['of states of orders', '受付済|発送済|保留|取消|返品|受付済|完了|保留'],
    ['of branches', '渋谷|梅田|栄|博多|札幌|広島|仙台|横浜'],
    ['of goods', '定期便A|お試しセット|単品|定期便B|ギフト|単品|定期便A|詰替'],
    ['of numbers, which may be anything', '34|51|28|45|62|39|57|41'],
    ['of securities codes of a card where no card stands beside', '123|456|789|012|345|678|901|234'],
    ['of prices', '1,200円|980円|3,400円|560円|12,800円|7,700円|450円|2,980円'],
  ])('%s', (_, cells) => {
    expect(columnOf(cells).by).not.toBe('learned-column')
  })

  test('in a table that tells of nobody', () => {
    const jobs = '会社員|自営業|パート|専業主婦|公務員|年金生活|大学生|派遣社員'
    const codes = ['01', '02', '03', '04', '05', '06', '07', '08']
    expect(columnOf(jobs, 'zq_7', codes, 'code').by).not.toBe('learned-column')
  })
})

test('neighbours are told by their side, two columns far', () => {
  expect(besideOf(['name', 'ignore', 'email', undefined, 'phone', 'sex'], 3)).toEqual(['-1:email', '1:phone', '1:sex'])
})

test('without a weight every class is as probable', () => {
  expect(classified(new Map([[3, 1]]), ['a', 'b'], new Int8Array(0))).toEqual({ said: 'a', sure: 0.5 })
})
