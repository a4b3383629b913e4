import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { encodeColumn, FormerGroups } from '#parquet/index.ts'
import { HashColumn } from './hash-column.ts'
import type { Words } from './ledger-words.ts'
import type { PersonItems } from './person-items.ts'
import { queryParquet } from './queries.ts'
import { type FileColumn, integers, lists, tokens, words } from './writing/file-columns.ts'
import type { TableInWriting, TableWriting } from './writing/table-writing.ts'

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
 * from the folder of the output before as the bytes that they are; those of this one are the rows of the ledger root.
 */
export async function writePeople(
  writing: TableWriting,
  folder: string,
  previous: string | null,
  rows: PeopleRows,
): Promise<void> {
  const columns = columnsOf(rows)
  const table = writing.begin(join(folder, FILE), columns, { leaves: true })
  if (previous !== null) await takeOver(table, join(previous, FILE), rows.revision, columns)
  await table.add(rows.items.rows)
  table.close()
}

function columnsOf({ revision, items, words: w, tokens: of, reach }: PeopleRows): readonly FileColumn[] {
  const { attack, person, code, certainty, exposure, records } = items
  return [
    integers('revision', () => revision),
    tokens('person', of, person),
    words('attack', w.attack, attack),
    lists('items', items.sets.items, code),
    words('certainty', w.certainty, certainty),
    words('exposure', w.exposure, exposure),
    integers('records', records),
    words('route', w.route, { of: reach, at: person }),
  ]
}

async function takeOver(
  to: TableInWriting,
  from: string,
  revision: number,
  shape: readonly FileColumn[],
): Promise<void> {
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
      if ('whole' in rows) await to.addEncoded(rows.whole)
      else {
        const columns = columnsOfCells(rows.cells, rows.rows)
        await to.addEncoded(columns.map((column) => encodeColumn(column.values(0, rows.rows))))
      }
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
