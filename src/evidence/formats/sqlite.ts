import { readWhole } from '../byte-source.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import type { Passage } from '../passage.ts'
import { bytesAccess } from '../random-access.ts'
import { DeletedRows } from '../sqlite-deleted.ts'
import { type PageFaults, SqliteFile } from '../sqlite-pages.ts'
import { cellsOf, shapeOf, type TableShape } from '../sqlite-shapes.ts'
import { TableGatherer } from '../table-gatherer.ts'

/** Where it lies in something else, the whole of it has to be in memory. */
const INNER_BYTES_MAX = 128 << 20

/** SQLite databases: every table is a part; rows are read page by page, so that a damaged file gives what is sound. */
const sqlite: Format = {
  id: 'sqlite',
  claims: ({ bytes }) => (isDatabase(bytes) || isJournal(bytes) ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    if (isJournal(opening.head.bytes)) return yield refuse(opening, await journalAlone(opening))
    const whole = opening.anywhere ? undefined : await readWhole(opening.source, INNER_BYTES_MAX)
    const access = opening.anywhere ?? (whole && bytesAccess(whole))
    if (!access)
      return yield refuse(opening, {
        reason: 'too-large',
        advice: 'a database of more than 128 MiB inside something else; unpack it by hand and run again',
      })
    const file = await SqliteFile.open(access)
    if (!file)
      return yield refuse(opening, {
        reason: 'damaged',
        advice: 'its head is none of a database; ask for a whole copy',
      })
    const log = await opening.beside?.(`${ownName(opening)}-wal`)
    if (log && log.size > 0 && !(await file.changedBy(log)))
      yield refuse(opening, {
        reason: 'damaged',
        advice: 'the log of changes beside it (-wal) is none of this database and is left out; ask for both anew',
      })
    const faults: PageFaults = { pages: 0, rows: 0 }
    const tables: TableShape[] = []
    for await (const { values } of file.rows(1, faults)) {
      const [type, name, , root, sql] = values
      if (type !== 'table' || typeof name !== 'string' || name.startsWith('sqlite_') || typeof root !== 'number')
        continue
      tables.push(shapeOf({ name, root, sql: typeof sql === 'string' ? sql : '' }))
    }
    const deleted = await DeletedRows.of(opening, file, tables)
    for (const table of tables) yield* readTable(opening, file, table, deleted)
    yield* deleted.passages()
    yield* faultsOf({ file: opening.file, part: opening.part }, faults)
  },
}

export default sqlite

const isDatabase = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'SQLite format 3'

/** A write-ahead log (SQLite file format 3, section 4). */
const isJournal = (bytes: Uint8Array): boolean => /^377f068[23]/.test(Buffer.from(bytes.subarray(0, 4)).toString('hex'))

const ownName = ({ name }: Opening): string => name.slice(name.lastIndexOf('/') + 1)

/** A log beside its database is read with it. */
async function journalAlone(opening: Opening): Promise<Parameters<typeof refuse>[1]> {
  const database = ownName(opening).endsWith('-wal') && (await opening.beside?.(ownName(opening).slice(0, -4)))
  return database
    ? { reason: 'no-personal-data', advice: 'the latest changes of the database beside it, which are read with it' }
    : {
        reason: 'unsupported-format',
        advice:
          'the latest changes of a database that is not beside it: put both into one folder under their own names, or open a copy of both once with sqlite3',
      }
}

async function* readTable(
  opening: Opening,
  file: SqliteFile,
  stored: TableShape,
  deleted: DeletedRows,
): AsyncGenerator<Passage> {
  const { name, root, header, comments } = stored
  if (root === 0) return
  const at = { file: opening.file, part: joinPart(opening.part, name) }
  const table = new TableGatherer({
    ...at,
    encoding: { name: file.encoding, confidence: 1 },
    begin: () => ({ header: header.length > 0 ? header : null, preamble: [], skip: 0, comments }),
  })
  const faults: PageFaults = { pages: 0, rows: 0 }
  let blobs = 0
  for await (const row of file.rows(root, faults)) {
    blobs += row.values.filter((value) => typeof value === 'object' && value !== null).length
    const cells = cellsOf(row, stored)
    deleted.live(cells)
    table.add(cells, null)
    yield* table.drain()
  }
  table.flush()
  yield* table.drain()
  yield* faultsOf(at, faults)
  if (blobs > 0)
    yield refuse(at, {
      reason: 'unsupported-format',
      advice: `${blobs} values are binary data (pictures and the like); export them as files and put them beside`,
    })
}

function* faultsOf(at: { readonly file: string; readonly part: string }, faults: PageFaults): Generator<Passage> {
  if (faults.pages > 0 || faults.rows > 0)
    yield refuse(at, {
      reason: 'damaged',
      advice: `${faults.pages} pages and ${faults.rows} rows are broken or not there; ask for a whole copy, or try the recovery of sqlite3`,
      records: faults.rows,
    })
}
