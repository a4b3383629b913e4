import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'
import { headersOfPeople } from './header-people.ts'
import { JAPANESE_LABELS } from './japanese-labels-for-tests.ts'
import { KEY_LABELS } from './key-labels-for-tests.ts'
import { PROGRAM_LABELS } from './program-labels-for-tests.ts'
import { REGISTER_LABELS } from './register-labels-for-tests.ts'

const recognizers = await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url))
const detector = makeDetector(recognizers)

/** Headers of people stand between signs of their own: `<藤原>`. */
const TABLES: readonly (readonly [what: string, header: readonly string[]])[] = [
  ['a table of shifts', ['日付', '<藤原>', '<高橋>', '<佐藤さん>', '<田中太郎>']],
  ['a name that is a place too, beside another', ['曜日', '<藤原>', '<石川>', '<原>']],
  ['places alone', ['項目', '千葉', '石川', '大阪']],
  ['places in a table about people', ['氏名', '山口', '福島']],
  ['keys of objects', ['<staff.藤原.mail>', '<staff.高橋.tel>']],
  ['a key in letters', ['<naoto.igarashi.mail>', 'updated_at']],
  ['a whole name in letters', ['<Taro Yamada>', '<Emma Brown>', 'Total']],
  ['families in letters side by side', ['week', '<yamada>', '<suzuki>']],
  ['one word in letters', ['yamada', 'note']],
  ['given names side by side', ['<花子>', '<太郎>', '母']],
  ['a label behind a name', ['<藤原電話>', '<山田花子の電話>']],
  ['words of programs', ['item_name', 'brown', 'mark', 'grace_period', 'sei', 'mei', 'kana']],
  ['labels', ['氏名', 'フリガナ', '住所', '森林面積', '担当者', '主任', '部長', '様']],
]

describe('headers that say who somebody is', () => {
  test.each(TABLES)('%s', (_, marked) => {
    const bare = marked.map((text) => text.replace(/^<(.*)>$/, '$1'))
    const found = headersOfPeople(bare).map((hit, i) => (hit ? `<${bare[i]}>` : bare[i]))
    expect(found).toEqual(marked)
  })
})

describe('what outputs say of such columns', () => {
  const header = ['対応日', '藤原', '高橋']
  const sample = [['11月1日', '090-1234-5678', 'a@example.jp']]

  test('they are named by their place, as headers that look like data are', () => {
    expect(detector.columnNames(header, 4)).toEqual(['対応日', '1', '2', '3'])
  })

  test('no reason names them', () => {
    const reasons = detector.profileTable({ header, sample }).map(({ why }) => why)
    expect(reasons.join()).not.toMatch(/藤原|高橋/)
    expect(reasons[1]).toContain('column 2')
  })
})

test('of two thousand headers that tables really have not one in five hundred is taken for a name', async () => {
  const headers = [JAPANESE_LABELS, KEY_LABELS, PROGRAM_LABELS, REGISTER_LABELS].flatMap(words)
  const taken = headers.filter((text) => headersOfPeople([text, '藤原'])[0])
  expect(headers.length).toBeGreaterThan(2_000)
  expect(taken.length).toBeLessThan(headers.length / 500)
})

/** The labels of a list of any shape. */
function words(list: unknown): readonly string[] {
  if (typeof list === 'string') return list.split('|')
  return Array.isArray(list) ? list.flatMap(words) : []
}
