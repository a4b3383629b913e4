/* Reads the tables that a benchmark wrote, as records of the ledger: tab-separated values in UTF-8, a record a line. */
import { closeSync, openSync, readSync } from 'node:fs'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { LedgerRecord } from '#ledger/index.ts'
import { columns, type Source } from './rows.ts'

const CHUNK = 1 << 16

/** What each column holds. */
export const kindOf: Readonly<Record<(typeof columns)[number], DataKind>> = {
  customer: 'customer-number',
  name: 'name',
  kana: 'name-kana',
  birth: 'birth-date',
  sex: 'sex',
  zip: 'postal-code',
  address: 'address',
  phone: 'phone',
  email: 'email',
  inquiry: 'communications',
}

const kinds: readonly DataKind[] = columns.map((column) => kindOf[column])

/** All that records of one table have in common; masters belong to no attack. */
export const placeOf = (source: Source) =>
  ({
    file: source === 'master' ? 'masters/master.csv' : `evidence/${source}.csv`,
    part: '',
    role: 'self',
    attack: source === 'master' ? '' : source,
    certainty: 'confirmed',
    exposure: 'taken',
  }) as const

/** The records of one table in batches, in the order of its lines. Memory holds 64 KiB of the file at a time. */
export function* recordsOf(path: string, source: Source): Generator<readonly LedgerRecord[]> {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(CHUNK)
  const place = placeOf(source)
  const known: (readonly DataKind[])[] = []
  let [row, held] = [0, 0]
  try {
    for (;;) {
      const length = held + readSync(file, bytes, held, CHUNK - held, null)
      if (length === held) break
      const end = bytes.lastIndexOf(10, length - 1) + 1
      if (end === 0) throw new Error(`${path}: a line is longer than 64 KiB`)
      const text = bytes.toString('utf8', 0, end)
      const batch: LedgerRecord[] = []
      for (let from = 0, next = 0; from < text.length; from = next + 1) {
        next = text.indexOf('\n', from)
        const { items, values } = cellsOf(text, from, next, known)
        const { file: name, part, role, attack, certainty, exposure } = place
        batch.push({ file: name, part, row: ++row, role, attack, certainty, exposure, items, values })
      }
      bytes.copy(bytes, 0, end, length)
      held = length - end
      yield batch
    }
  } finally {
    closeSync(file)
  }
}

/** Values and kinds of one line; lines with the same cells filled share one list of kinds. */
function cellsOf(
  text: string,
  start: number,
  end: number,
  known: (readonly DataKind[])[],
): Pick<LedgerRecord, 'items' | 'values'> {
  const values: Partial<Record<DataKind, readonly string[]>> = {}
  let [from, filled] = [start, 0]
  for (let column = 0; column < columns.length; column++) {
    const tab = text.indexOf('\t', from)
    const to = tab < 0 || tab > end ? end : tab
    if (to > from) {
      values[kinds[column] ?? 'name'] = [text.slice(from, to)]
      filled |= 1 << column
    }
    from = to + 1
  }
  const items = (known[filled] ??= kinds.filter((_, column) => filled & (1 << column)))
  return { items, values }
}
