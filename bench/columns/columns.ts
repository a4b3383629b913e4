import { readdirSync, readFileSync } from 'node:fs'
import { featuresOfColumn } from '../../src/detect/columns/column-features.ts'
import { besideOf } from '../../src/detect/columns/learned-columns.ts'

/*
 * Columns of made-up tables, with what they hold: lines of `{"table":…,"columns":[{"header":…,"item":…,"cells":[…]}]}`. An item is a code of
 * the contracts or `nobody`; an empty one teaches nothing and only keeps its place. A file is what one author wrote.
 */

/** A column as training sees it. */
export interface Taught {
  readonly file: string
  readonly table: string
  readonly header: string
  readonly item: string
  readonly cells: readonly string[]
  /** Whether its table tells of people. */
  readonly amongPeople: boolean
  readonly features: ReadonlyMap<number, number>
}

interface Table {
  readonly table: string
  readonly columns: readonly { readonly header: string; readonly item: string; readonly cells: readonly string[] }[]
}

const FOLDER = new URL('./', import.meta.url)
export const NOBODY = 'nobody'

/** All columns of the files beside this one. */
export function taughtColumns(): readonly Taught[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => columnsOf(file, JSON.parse(line) as Table)),
  )
}

function columnsOf(file: string, { table, columns }: Table): readonly Taught[] {
  const items = columns.map(({ item }) => item)
  const people = items.filter((item) => item !== '' && item !== NOBODY)
  return columns.flatMap(({ header, item, cells }, i) => {
    if (item === '') return []
    const features = featuresOfColumn({ header, cells, beside: besideOf(items, i) })
    return [{ file, table, header, item, cells, amongPeople: people.length > 1, features }]
  })
}
