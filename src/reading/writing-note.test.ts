import { expect, test } from 'vitest'
import { makeDetector } from '#detect/index.ts'
import type { Passage, Row } from '#evidence/index.ts'
import { FileSearch } from './file-search.ts'

const encoding = { name: 'shift_jis', confidence: 0.9 }
const row = (n: number, ...cells: string[]): Row => ({ row: n, cells, spans: null })

/** What is noted of some passages. */
function noted(passages: readonly Passage[]) {
  const search = new FileSearch('a.csv', makeDetector([]), [])
  return [...passages.flatMap((p) => [...search.take(p)]), ...search.end()].flatMap((t) =>
    t.kind === 'noted' ? [t.note] : [],
  )
}

test('characters of an organisation, broken places and rows of another width are counted by table', () =>
  expect(
    noted([
      { kind: 'table', part: 'x', header: ['氏名', '電話'], sample: [], preamble: [], encoding },
      {
        kind: 'rows',
        part: 'x',
        rows: [row(1, '\ue000田\u{f0001}', '1'), row(2, '山\ufffd\ufffd', '2'), row(3, '山', '', '3')],
      },
      { kind: 'table', part: 'y', header: ['氏名'], sample: [], preamble: [], encoding },
      { kind: 'rows', part: 'y', rows: [row(1, '髙﨑')] },
    ]),
  ).toEqual([{ part: 'x', ownCharacters: 2, brokenPlaces: 2, raggedRows: 1 }]))

test('a row that ends early is of another width in a text, not in a sheet that keeps no empty cells', () => {
  const raggedIn = (spans: readonly number[] | null) =>
    noted([
      { kind: 'table', part: '', header: ['氏名', '電話', '備考'], sample: [], preamble: [], encoding },
      { kind: 'rows', part: '', rows: [{ row: 1, cells: ['山田', '03-1234-5678'], spans }] },
    ]).map((note) => note.raggedRows)
  expect([raggedIn([0, 6, 7, 12]), raggedIn(null)]).toEqual([[1], []])
})

test('lines of a text are looked at, too', () =>
  expect(
    noted([
      { kind: 'text', part: '', grain: 'document', encoding },
      { kind: 'lines', part: '', lines: [{ row: 1, text: 'a\ue0ff', offset: 0 }] },
    ]),
  ).toEqual([{ part: '', ownCharacters: 1, brokenPlaces: 0, raggedRows: 0 }]))
