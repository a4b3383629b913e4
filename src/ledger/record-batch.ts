import { roles } from '#kernel/address.ts'
import { type DataKind, dataKinds, kindOrder } from '#kernel/data-kinds.ts'
import type { LedgerRecord } from './record.ts'
import { certainties, exposures } from './record-grades.ts'

/**
 * Records on their way to another thread: one text and one row of numbers, which cost a quarter of what objects cost to
 * send. Plain values: in memory only.
 */
export interface RecordBatch {
  readonly count: number
  readonly tables: readonly { readonly file: string; readonly part: string }[]
  readonly attacks: readonly string[]
  /** Of each record: table, row, role, attack, certainty, exposure; items; kinds, each with the lengths of its values. */
  readonly numbers: Int32Array
  /** All values one after the other. */
  readonly text: string
}

export function batchOf(records: readonly LedgerRecord[]): RecordBatch {
  const tables: { file: string; part: string }[] = []
  const attacks: string[] = []
  const numbers: number[] = []
  const texts: string[] = []
  for (const record of records) {
    const { file, part, attack } = record
    const last = tables.at(-1)
    if (last?.file !== file || last.part !== part) tables.push({ file, part })
    if (attacks.at(-1) !== attack) attacks.push(attack)
    numbers.push(tables.length - 1, record.row, roles.indexOf(record.role), attacks.length - 1)
    numbers.push(certainties.indexOf(record.certainty), exposures.indexOf(record.exposure), record.items.length)
    for (const item of record.items) numbers.push(kindOrder(item))
    const place = numbers.push(0) - 1
    for (const kind in record.values) {
      const values = record.values[kind as DataKind]
      if (values === undefined) continue
      numbers[place] = (numbers[place] ?? 0) + 1
      numbers.push(kindOrder(kind as DataKind), values.length)
      for (const value of values) {
        numbers.push(value.length)
        texts.push(value)
      }
    }
  }
  return { count: records.length, tables, attacks, numbers: Int32Array.from(numbers), text: texts.join('') }
}

/** The records again. */
export function* recordsIn({ count, tables, attacks, numbers, text }: RecordBatch): Generator<LedgerRecord> {
  let [at, from] = [0, 0]
  const next = (): number => numbers[at++] ?? 0
  for (let i = 0; i < count; i++) {
    const { file, part } = tables[next()] ?? { file: '', part: '' }
    const [row, role, attack] = [next(), roles[next()] ?? 'self', attacks[next()] ?? '']
    const [certainty, exposure] = [certainties[next()] ?? 'possible', exposures[next()] ?? 'reachable']
    const items: DataKind[] = []
    for (let left = next(); left > 0; left--) items.push(dataKinds[next()] ?? 'name')
    const values: Partial<Record<DataKind, readonly string[]>> = {}
    for (let left = next(); left > 0; left--) {
      const kind = dataKinds[next()] ?? 'name'
      const own: string[] = []
      for (let more = next(); more > 0; more--) {
        const length = next()
        own.push(text.slice(from, from + length))
        from += length
      }
      values[kind] = own
    }
    yield { file, part, row, role, attack, certainty, exposure, items, values }
  }
}
