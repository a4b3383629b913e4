import { expect, test } from 'vitest'
import { rowOfNobody } from './row-of-nobody.ts'

const WIDTH = 4

test.each<[readonly string[], ReturnType<typeof rowOfNobody>, string]>([
  [['合計', '', '38件', ''], 'a totals row', 'a total with its count'],
  [['', '総計：', '1,234'], 'a totals row', 'a total in the second column'],
  [['Total', '120', '98.5'], 'a totals row', 'an English total'],
  [['Subtotal', '5 records', '', ''], 'a totals row', 'what was counted is named'],
  [['Total: 38 persons'], 'a totals row', 'in one cell'],
  [['Summe', '', '€ 12.300,50', ''], 'a totals row', 'a German sum of money'],
  [['Sous-total', '4', '', ''], 'a totals row', 'a French sum'],
  [['-- end of report --', '', '', ''], 'a note or title between the rows', 'the end of a listing'],
  [['Total', 'Jean Martin', '0612345678', ''], null, 'somebody stands in the row of what might be a firm'],
  [['合計 40名'], 'a totals row', 'word and figure in one cell'],
  [['頁計', '12件', '', ''], 'a totals row', 'the sum of a page'],
  [['計', '山田 太郎', '03-1234-5678'], null, 'somebody stands in the row'],
  [['合田', '12'], null, 'a surname that begins like the word'],
  [['', '', ''], null, 'an empty row'],
  [['※上記は確認中', '', '', ''], 'a note or title between the rows', 'a remark on the row above'],
  [['(ここから新規分)'], 'a note or title between the rows', 'a remark in brackets'],
  [['【退会者】', '', ''], 'a note or title between the rows', 'a group of rows'],
  [['国民健康保険資格台帳'], 'a note or title between the rows', 'the title again on the next page'],
  [['作成日', '2024/05/31', '', '頁 2'], 'the head of a printed page', 'the head of a page'],
  [['出力日時：', '2024-05-31 10:00', '', ''], 'the head of a printed page', 'when a page was printed'],
  [['頁 3', '', '', ''], 'the head of a printed page', 'the number of a page alone'],
  [['※山田 太郎', '090-1234-5678', '', ''], null, 'somebody marked with a sign'],
  [['(株)青葉商事', '', '', ''], null, 'a firm'],
  [['(03)1234-5678'], null, 'a telephone number'],
  [['K-10023', '', '', ''], null, 'a record of which only the number is known'],
  [['山田名簿', '', '', ''], null, 'a cell as wide as its table may hold a value that ends like a title'],
  [['作成 花子', '03-1234-5678', '', ''], null, 'somebody whose name begins like the word'],
])('%j: %s (%s)', (cells, expected) => expect(rowOfNobody(cells, WIDTH)).toBe(expected))
