import { expect, test } from 'vitest'
import { OpenSheetListener } from './open-sheet.ts'

/** What is heard of a sheet whose rows have one cell each, some of them written once for many. */
function heardOf(rows: readonly (readonly [text: string, repeated: number])[]): readonly string[] {
  const heard: string[] = []
  const listener = new OpenSheetListener({
    sheet: () => {},
    row: (at, cells) => heard.push(`${at} ${cells.join()}`),
    alike: (from, to) => heard.push(`${from} to ${to} alike`),
    shapes: (lines) => heard.push(...lines),
    sheetEnd: () => {},
  })
  const none = new Map<string, string>()
  listener.open('table', new Map([['name', '名簿']]))
  for (const [text, repeated] of rows) {
    listener.open('table-row', new Map([['number-rows-repeated', String(repeated)]]))
    listener.open('table-cell', none)
    listener.open('p', none)
    listener.text(text)
    for (const name of ['table-cell', 'table-row']) listener.close(name)
  }
  return heard
}

test('rows written once for very many are told of, and those below them keep their numbers', () => {
  const heard = heardOf([
    ['氏名', 1],
    ['', 3],
    ['佐藤花子', 2],
    ['山田太郎', 30_000],
    ['', 1_000_000],
    ['鈴木一郎', 1],
  ])
  expect(heard.slice(0, 4)).toEqual(['1 氏名', '5 佐藤花子', '6 佐藤花子', '7 山田太郎'])
  expect(heard.slice(-3)).toEqual(['10006 山田太郎', '10007 to 30006 alike', '1030007 鈴木一郎'])
})
