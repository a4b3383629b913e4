import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { encodeColumn, FormerGroups, GroupedFile } from '#parquet/index.ts'
import { appendColumns, type FileColumn, integers, lists, tokens, words } from './file-columns.ts'
import { HashColumn } from './hash-column.ts'
import type { Words } from './ledger-words.ts'
import type { PersonItems } from './person-items.ts'
import { queryParquet } from './queries.ts'

export interface PeopleRows {
  readonly revision: number
  readonly items: PersonItems
  readonly words: Words
  /** Token of each person, and by which ways the person is reached, by the numbers of the words. */
  readonly tokens: HashColumn
  readonly reach: Uint8Array
}

const FILE = 'people.parquet'

/**
 * Writes people.parquet: all revisions, in the order of revision, attack and person. Rows of earlier ones are taken over
 * from the folder of the output before as the bytes that they are.
 */
export async function writePeople(folder: string, previous: string | null, rows: PeopleRows): Promise<void> {
  const columns = columnsOf(rows)
  const file = new GroupedFile(join(folder, FILE), columns)
  try {
    if (previous !== null) await takeOver(file, join(previous, FILE), rows.revision, columns)
    appendColumns(file, rows.items.rows, columns)
    file.close()
  } catch (error) {
    file.abandon()
    throw error
  }
}

function columnsOf({ revision, items, words: w, tokens: of, reach }: PeopleRows): readonly FileColumn[] {
  const { attack, person, code, certainty, exposure, records } = items
  return [
    integers('revision', () => revision),
    tokens('person', of, person),
    words('attack', w.attack, (row) => attack[row] ?? 0),
    lists('items', items.sets.items, code),
    words('certainty', w.certainty, (row) => certainty[row] ?? 0),
    words('exposure', w.exposure, (row) => exposure[row] ?? 0),
    integers('records', records),
    words('route', w.route, (row) => reach[person[row] ?? 0] ?? 0),
  ]
}

async function takeOver(to: GroupedFile, from: string, revision: number, shape: readonly FileColumn[]): Promise<void> {
  if (!existsSync(from)) return
  const [known] = await queryParquet(
    { people: from },
    'select count(*)::integer as n from people where revision < $revision',
    {
      revision,
    },
  )
  const former = new FormerGroups(from, shape)
  try {
    for await (const rows of former.rows(0, Number(known?.['n'] ?? 0), true)) {
      if ('whole' in rows) to.append(rows.whole)
      else to.append(columnsOfCells(rows.cells, rows.rows).map((column) => encodeColumn(column.values(0, rows.rows))))
    }
  } finally {
    former.close()
  }
}

/** Rows of a file that an earlier version of the program wrote in another way. */
function columnsOfCells(cells: Readonly<Record<string, ArrayLike<unknown>>>, rows: number): readonly FileColumn[] {
  const cell = (name: string) => (row: number) => cells[name]?.[row]
  const number = (name: string) => integers(name, (row) => Number(cell(name)(row)))
  const word = (name: string) => {
    const list = [...new Set(Array.from({ length: rows }, (_, row) => String(cell(name)(row))))]
    const place = new Map(list.map((text, i) => [text, i]))
    return words(name, list, (row) => place.get(String(cell(name)(row))) ?? 0)
  }
  const known = new HashColumn(rows)
  const places = Int32Array.from({ length: rows }, (_, row) => known.pushHex(String(cell('person')(row))))
  const held = Array.from({ length: rows }, (_, row) => [cell('items')(row) ?? []].flat().map(String))
  const sets = [...new Map(held.map((items) => [items.join('+'), items])).values()]
  const setOf = new Map(sets.map((items, i) => [items.join('+'), i]))
  return [
    number('revision'),
    tokens('person', known, places),
    word('attack'),
    lists('items', sets, (row) => setOf.get(held[row]?.join('+') ?? '') ?? 0),
    word('certainty'),
    word('exposure'),
    number('records'),
    word('route'),
  ]
}
