import { readdirSync, readFileSync } from 'node:fs'
import { featuresOfColumn, type Look } from '../../src/detect/columns/column-features.ts'
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
  /** The same column as one would see it of whom less is known: without header, or by few cells alone. */
  readonly glimpses: readonly ReadonlyMap<number, number>[]
}

/** One table as an author wrote it. */
export interface Table {
  readonly table: string
  readonly columns: readonly { readonly header: string; readonly item: string; readonly cells: readonly string[] }[]
}

const FOLDER = new URL('./', import.meta.url)
export const NOBODY = 'nobody'

/** The tables of one file beside this one. */
export const tablesIn = (file: string): readonly Table[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Table)

/** All columns of the files beside this one. */
export function taughtColumns(): readonly Taught[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))
  return files.sort().flatMap((file) => tablesIn(file).flatMap((table) => columnsOf(file, table)))
}

function columnsOf(file: string, { table, columns }: Table): readonly Taught[] {
  const items = columns.map(({ item }) => item)
  const people = items.filter((item) => item !== '' && item !== NOBODY)
  return columns.flatMap(({ header, item, cells }, i) => {
    if (item === '') return []
    const beside = besideOf(items, i)
    const features = featuresOfColumn({ header, cells, beside })
    const glimpses = glimpsesOf({ header, cells, beside })
    return [{ file, table, header, item, cells, amongPeople: people.length > 1, features, glimpses }]
  })
}

/** Taught from these as well, training looks at each part by itself: half as many columns of other authors stay untold (0085). */
function glimpsesOf({ header, cells, beside }: Look): Taught['glimpses'] {
  const every = (step: number, first: number) => cells.filter((_, i) => i % step === first)
  return [
    { header: '', cells, beside },
    { header, cells: every(2, 0), beside: [] },
    { header, cells: every(2, 1), beside },
    { header, cells: every(5, 1), beside: [] },
  ].map(featuresOfColumn)
}
