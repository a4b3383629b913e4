import { expect, test } from 'vitest'
import { makeDetector, type Recognizer } from '#detect/index.ts'
import type { Line } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { FileSearch } from './file-search.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../detect/recognizers/', import.meta.url)))

/** Filled-in forms one below the other, each of seven lines, the last one empty. */
const form = (n: number): readonly string[] => [
  `お名前：山田${'一二三四五六七八九'.charAt(n % 9)}郎`,
  `E-Mail：member${n}@example.jp`,
  ...['ご用件：', '資料を送ってください。', '-'.repeat(200), '以上', ''],
]
const texts = Array.from({ length: 3_000 }, (_, n) => form(n)).flat()
const lines = texts.map((text, i): Line => ({ row: i + 1, text, offset: null }))

test('a document of any length is searched stretch by stretch, and every form in it is one record', () => {
  const search = new FileSearch('letters.txt', detector, [])
  const encoding = { name: 'utf-8', confidence: 1 }
  const passages = [
    { kind: 'text', part: '', grain: 'document', encoding } as const,
    ...[0, 7_000, 7_001, 21_000].map((from, i, all) => ({
      kind: 'lines' as const,
      part: '',
      lines: lines.slice(from, all[i + 1]),
    })),
  ]
  const told = [...passages.flatMap((passage) => [...search.take(passage)]), ...search.end()]
  const batches = told.flatMap((one) => (one.kind === 'found' ? [one.batch] : []))
  expect(batches.length).toBeGreaterThan(1)
  const mails = batches.flatMap(({ findings }) => findings.filter(({ finding }) => finding.item === 'email'))
  expect(mails.map(({ row }) => row)).toEqual(Array.from({ length: 3_000 }, (_, n) => 7 * n + 2))
  const records = batches.flatMap((batch) => batch.records)
  expect(records.map(({ row }) => row)).toEqual(Array.from({ length: 3_000 }, (_, n) => 7 * n + 1))
})

test('what stands above is lost again where a cell says that it is the same, and is found in that cell', () => {
  const search = new FileSearch('list.csv', detector, [])
  const cells = [
    ['山田 花子', '東京都渋谷区神南1-2-3', '03-1234-5678'],
    ['山田 太郎', '同上', '〃'],
    ['佐藤 一郎', '大阪府大阪市北区梅田1-1', '06-1234-5678'],
  ]
  const encoding = { name: 'utf-8', confidence: 1 }
  const header = ['氏名', '住所', '電話番号']
  const rows = cells.map((row, i) => ({
    row: i + 1,
    cells: row,
    spans: [1, 2, 3].flatMap((c) => [100 * i + 10 * c, c]),
  }))
  const told = [
    ...search.take({ kind: 'table', part: '', header, sample: cells, preamble: [], encoding }),
    ...search.take({ kind: 'rows', part: '', rows }),
    ...search.end(),
  ]
  const findings = told.flatMap((one) => (one.kind === 'found' ? one.batch.findings : []))
  const of = (row: number) => findings.filter((one) => one.row === row && one.columnName !== '氏名')
  const values = (row: number) => of(row).map(({ finding }) => finding.value.reveal('a test compares values'))
  expect(values(2)).toEqual(values(1))
  expect(values(2)).toEqual(['東京都渋谷区神南1-2-3', '+81312345678'])
  expect(of(2).map(({ place }) => place)).toEqual([
    { offset: 120, length: 2 },
    { offset: 130, length: 3 },
  ])
  expect(values(3)).toEqual(['大阪府大阪市北区梅田1-1', '+81612345678'])
})
