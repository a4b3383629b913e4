import { expect, test } from 'vitest'
import type { QcColumn, QcDocument } from './qc-data.ts'
import { qcPage } from './qc-page.ts'
import { qcWhy } from './qc-why.ts'

const column: QcColumn = {
  id: 'a1b2c3d4',
  file: 'evidence/<a>.csv',
  part: '',
  column: '区分2',
  use: 'unknown',
  sure: 'possible',
  why: 'header "区分2" is not understood; every cell is searched',
  found: [{ item: 'phone', sure: { certain: 0, likely: 0, possible: 2 }, samples: ['*******78'] }],
  attention: 'not-understood',
  confirmed: null,
}
const document: QcDocument = { items: [], columns: [column], files: [], refused: [] }
const page = async (of: QcDocument, language: 'ja' | 'en') =>
  String(await qcPage({ document: of, title: 't', language, otherPage: 'other.html' }))

test('the report says in both languages how many columns wait, and shows them with masked samples', async () => {
  expect(await page(document, 'ja')).toMatch(
    /意味がはっきりしない列が1あります[\s\S]*\*{7}78[\s\S]*見出し「区分2」は意味が分からない/,
  )
  expect(await page(document, 'en')).toMatch(/1 columns are unclear[\s\S]*header &quot;区分2&quot; is not understood/)
})

test('a confirmed column waits no longer and says who looked', async () => {
  const confirmed = { choice: 'fine', who: '山口', at: '2026-11-22T03:00:00Z', why: '元を見た' }
  const text = await page({ ...document, columns: [{ ...column, confirmed }] }, 'ja')
  expect(text).toContain('急いで確かめるところはありません')
  expect(text).toContain('見た、このままでよい（山口、2026-11-22）')
})

test('a column that many files share is one line with all its findings; one that waits stands for each file', async () => {
  const month = (n: number): QcColumn => ({
    ...column,
    id: `0000000${n}`,
    file: `evidence/${n}.csv`,
    column: 'TEL',
    use: 'phone',
    found: [{ item: 'phone', sure: { certain: 10 * n, likely: 0, possible: 0 }, samples: [`**${n}`] }],
    attention: null,
  })
  const months = [month(1), month(2), month(3)]
  const text = await page({ ...document, columns: months }, 'en')
  expect(text).toMatch(/the same column in 2 more tables \(counted together\)[\s\S]*>phone number 60: \*\*1</i)
  expect(text).not.toContain('evidence/2.csv')
  const waiting = months.map((each) => ({ ...each, attention: 'unsure' as const }))
  const all = await page({ ...document, columns: waiting }, 'en')
  for (const { file, id } of waiting) expect(all).toMatch(new RegExp(`${file}[\\s\\S]*${id}`))
})

test('elements of one list in one table wait together, with the numbers of all; of another table for themselves', async () => {
  const element = (n: number, part: string): QcColumn => ({
    ...column,
    id: `${part}000000${n}`,
    part,
    column: `tags.${n}`,
  })
  const text = await page({ ...document, columns: [element(0, 'a'), element(1, 'a'), element(0, 'b')] }, 'en')
  expect(text).toMatch(/>phone number 4:[\s\S]*>phone number 2:/)
  expect(text).toContain('with 1 more columns of the same list')
  expect(text).toContain('a0000000,a0000001')
  expect(text).not.toContain('tags.1')
})

test('names of files and columns are text, never markup', async () =>
  expect(await page(document, 'ja')).not.toContain('<a>.csv'))

test.each([
  ['header "TEL1"; 198 of 200 cells read as phone number', '見出し「TEL1」。200件中198件が電話番号と読める'],
  ['column 3, no header; the cells are version numbers', '3列目（見出しなし）。中身はバージョン番号'],
  [
    'header of column 2; days of one short period, so not dates of birth',
    '2列目の見出し。短い期間の日付なので生年月日ではない',
  ],
  [
    'header "連絡先" says phone number, but 3 of 3 cells read as e-mail address',
    '見出し「連絡先」は電話番号を表すが、3件中3件はメールアドレスと読める',
  ],
  ['something new', 'something new'],
])('%s is said in Japanese', (why, said) => expect(qcWhy(why, 'ja')).toBe(said))

test('a column whose header may not be shown is counted from one; a header that is a number is itself', async () => {
  const hidden = { ...column, column: '1', why: 'header of column 2; 1 of 1 cells read as phone number' }
  expect(await page({ ...document, columns: [hidden] }, 'ja')).toContain('<strong>2列目</strong>')
  const numbered = { ...column, column: '1', why: 'header "1" is not understood; every cell is searched' }
  expect(await page({ ...document, columns: [numbered] }, 'en')).toContain('<strong>1</strong>')
})
