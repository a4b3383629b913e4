import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CellRow, queryParquet } from './queries.ts'
import { booleans, doubles, type FileColumn, integers, lists, texts, words } from './writing/file-columns.ts'
import { TableWriting } from './writing/table-writing.ts'

const word = (name: string) => (rows: readonly CellRow[]) => {
  const list = [...new Set(rows.map((row) => String(row[name] ?? '')))]
  const place = new Map(list.map((text, i) => [text, i]))
  return words(name, list, (row) => place.get(String(rows[row]?.[name] ?? '')) ?? 0)
}
const text = (name: string) => (rows: readonly CellRow[]) => texts(name, (row) => String(rows[row]?.[name] ?? ''))
const integer = (name: string) => (rows: readonly CellRow[]) => integers(name, (row) => Number(rows[row]?.[name] ?? 0))

function list(name: string) {
  return (rows: readonly CellRow[]): FileColumn => {
    const of = rows.map((row) => [row[name] ?? []].flat().map(String))
    return lists(name, of, (row) => row)
  }
}

const sides = (['a', 'b'] as const).flatMap((side) => [
  word(`${side}_source`),
  word(`${side}_part`),
  integer(`${side}_row`),
  word(`${side}_role`),
])
const TOKENS = ['a_record', 'b_record', 'a_person', 'b_person'].map(text)

const SHAPES = {
  'review.parquet': [
    ...sides,
    word('rule'),
    list('reasons'),
    (rows: readonly CellRow[]) => doubles('weight', (row) => Number(rows[row]?.['weight'])),
    text('pair'),
    ...TOKENS,
  ],
  'retired.parquet': [
    text('person'),
    text('record'),
    (rows: readonly CellRow[]) => booleans('canonical', (row) => rows[row]?.['canonical'] === true),
    integer('since'),
  ],
  'changes.parquet': [
    integer('revision'),
    ...['person', 'attack', 'kind'].map(word),
    ...['items_before', 'items_after'].map(list),
    ...['other', 'cause'].map(word),
  ],
} as const

/** Writes one of the small tables of the ledger, in the order of the rows; each row has the columns of the table. */
export async function writeRows(
  folder: string,
  table: keyof typeof SHAPES,
  rows: readonly CellRow[],
  file: string = table,
): Promise<void> {
  const writing = new TableWriting(rows.length)
  const columns = SHAPES[table].map((column) => column(rows))
  await writing.write(join(folder, file), rows.length, columns)
  await writing.end()
}

/** The rows of one of the small tables; none where an older output lacks it. */
export async function readRows(
  folder: string,
  file: keyof typeof SHAPES | 'edges.parquet',
  order: string,
  person?: string,
): Promise<readonly CellRow[]> {
  if (!existsSync(join(folder, file))) return []
  const rows = { rows: join(folder, file) }
  if (person === undefined) return queryParquet(rows, `select * from rows order by ${order}`)
  return queryParquet(rows, `select * from rows where person = $person order by ${order}`, { person })
}
