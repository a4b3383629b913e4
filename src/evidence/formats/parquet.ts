import { type Format, type Opening, refuse } from '../format.ts'
import { anywhereIn, TOO_LARGE_TO_HOLD } from '../held.ts'
import { JsonTable } from '../json-table.ts'
import { COLUMNS_MAX, RATIO_FREE_BYTES, UNPACKED_RATIO_MAX } from '../limits.ts'
import { type NotOpened, openParquet, type ParquetFile, type RowGroup } from '../parquet-file.ts'
import { parquetLeaves } from '../parquet-values.ts'
import type { Passage } from '../passage.ts'

/** Values taken apart at once: they are objects of JavaScript then and take many times their size. */
const CELLS_AT_ONCE = 500_000
const BYTES_AT_ONCE = 48 << 20

const isMark = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === mark

/** Parquet files: the rows of every row group, nested values under their names joined by dots. */
const parquet: Format = {
  id: 'parquet',
  claims: ({ bytes }) => (isMark(bytes, 'PAR1') || isMark(bytes, 'PARE') ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const access = await anywhereIn(opening)
    if (!access) return yield refuse(opening, TOO_LARGE_TO_HOLD)
    const file = isMark(opening.head.bytes, 'PARE') ? { why: 'encrypted' as const, at: 0 } : await openParquet(access)
    if ('why' in file) return yield refuse(opening, notOpened(file))
    const keys = [...file.columns.keys.values()].flat()
    const table = new JsonTable(opening, opening.part, { name: 'utf-8', confidence: 1 }, { keys })
    const reading = { opening, file, table, binary: { count: 0 }, left: textMax(access.size) }
    for (const [number, group] of file.groups.entries()) yield* readGroup(reading, group, number + 1)
    table.flush()
    yield* table.drain()
    if (reading.binary.count > 0)
      yield refuse(opening, {
        reason: 'unsupported-format',
        advice: `${reading.binary.count} values are binary data (pictures and the like); export them as files and put them beside`,
      })
  },
}

export default parquet

function notOpened({ why, at }: NotOpened): Parameters<typeof refuse>[1] {
  switch (why) {
    case 'encrypted':
      return {
        reason: 'password-needed',
        advice:
          'encrypted by its own means, with keys that no password gives; export it without encryption and run again',
      }
    case 'too-large':
      return {
        reason: 'too-large',
        advice: `its list of contents at byte ${at} is longer than 64 MiB; export it as CSV`,
      }
    default:
      return { reason: 'damaged', advice: `no sound list of contents up to byte ${at}; ask for a whole copy` }
  }
}

/** A few bytes can stand for billions of equal values: what may come of them in all is bounded like that of archives. */
const textMax = (bytes: number): number => Math.max(8 * RATIO_FREE_BYTES, UNPACKED_RATIO_MAX * bytes)

interface Reading {
  readonly opening: Opening
  readonly file: ParquetFile
  readonly table: JsonTable
  readonly binary: { count: number }
  /** Characters that may still come. */
  left: number
}

async function* readGroup(reading: Reading, group: RowGroup, number: number): AsyncGenerator<Passage> {
  const { opening, file, table } = reading
  const rows = group.to - group.from
  if (rows <= 0) return
  const share = Math.max(1, file.columns.names.length, (group.unpacked / BYTES_AT_ONCE) * (CELLS_AT_ONCE / rows))
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / share))
  const broken = new Map<number, number>()
  for (let from = group.from; from < group.to; from += step) {
    const to = Math.min(group.to, from + step)
    const columns = await columnsOf(file, { from, to }, broken)
    const there = Math.max(0, ...columns.map((values) => values.length))
    for (let i = 0; i < there && reading.left > 0; i++) addRow(reading, columns, i)
    yield* table.drain()
    if (reading.left <= 0) {
      yield* tooMuch(reading, from)
      break
    }
    if (there < to - from) {
      yield* missing(reading, { number, group, from: from + there, to: group.to })
      break
    }
  }
  for (const [column, lost] of broken)
    if (broken.size < file.columns.names.length)
      yield refuse(opening, {
        reason: 'damaged',
        advice: `column ${column + 1} of row group ${number} (from byte ${group.at} on) cannot be read in ${lost} rows, which are given without it; ask for a whole copy`,
      })
}

/** The values of all columns in some rows; where a column cannot be read it has none. */
async function columnsOf(
  file: ParquetFile,
  { from, to }: { readonly from: number; readonly to: number },
  broken: Map<number, number>,
): Promise<readonly (readonly unknown[])[]> {
  const columns: (readonly unknown[])[] = []
  for (const [c, name] of file.columns.names.entries())
    try {
      columns.push(await file.values(name, from, to))
    } catch (error) {
      // What takes more memory than a reader has ends the reader; here it is the file that cannot be right.
      if (error instanceof Error && 'syscall' in error) throw error
      broken.set(c, (broken.get(c) ?? 0) + to - from)
      columns.push([])
    }
  return columns
}

function addRow(reading: Reading, columns: readonly (readonly unknown[])[], i: number): void {
  const { file, table, binary } = reading
  // The values of a list stand in one cell.
  const cells = new Map<string, string>()
  for (const [c, name] of file.columns.names.entries())
    for (const { key, value } of parquetLeaves(columns[c]?.[i], name, file.columns.scales, binary)) {
      const before = cells.get(key)
      cells.set(key, before === undefined ? value : `${before} ${value}`)
      reading.left -= value.length + 1
    }
  if (cells.size > COLUMNS_MAX)
    table.refuse('too-large', `more than ${COLUMNS_MAX} values in one row; look at it by hand`)
  else table.add({ keys: [...cells.keys()], cells: [...cells.values()], spans: null })
}

function* tooMuch({ opening, table }: Reading, from: number): Generator<Passage> {
  table.flush()
  yield* table.drain()
  yield refuse(opening, {
    reason: 'too-large',
    row: from + 1,
    advice: `becomes more than ${UNPACKED_RATIO_MAX} times its size in text: read up to about row ${from}; look at it by hand if it is to be trusted`,
  })
}

function* missing(
  { opening, table }: Reading,
  {
    number,
    group,
    from,
    to,
  }: { readonly number: number; readonly group: RowGroup; readonly from: number; readonly to: number },
): Generator<Passage> {
  table.flush()
  yield* table.drain()
  yield refuse(opening, {
    reason: 'damaged',
    row: from + 1,
    // The number is the file's own; nothing bounds it but its type.
    records: Math.min(to - from, 1_000_000_000),
    advice: `row group ${number} (bytes ${group.at} to ${group.at + group.bytes}) gives no rows from ${from + 1} to ${to}; ask for a whole copy`,
  })
}
