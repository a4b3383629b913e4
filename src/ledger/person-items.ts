import type { RecordTable } from './intake.ts'
import { ItemSets } from './item-sets.ts'
import type { Persons } from './persons.ts'

/** What everybody hit has lost: a row for each attack and person, in the order of people.parquet. */
export interface PersonItems {
  readonly rows: number
  /** Number of the attack among those of the records. */
  readonly attack: Int32Array
  readonly person: Int32Array
  /** Place of the person in the order of the tokens. */
  readonly place: Int32Array
  /** Number of the items among `sets`. */
  readonly code: Int32Array
  /** The strongest that any record says, by their numbers in record-grades.ts. */
  readonly certainty: Int32Array
  readonly exposure: Int32Array
  /** Rows of evidence that count. */
  readonly records: Int32Array
  readonly sets: ItemSets
}

/** Sums the records that count by attack and person: the union of the items, the strongest grades, the number of rows. */
export function personItems(
  records: Pick<RecordTable, 'count' | 'column'>,
  { ofRecord, hit, count }: Pick<Persons, 'ofRecord' | 'hit' | 'count'>,
): PersonItems {
  const { attack, standing, low, high, certainty, exposure } = records.column
  const placeOf = new Int32Array(count).fill(-1)
  hit.forEach((person, place) => {
    placeOf[person] = place
  })
  const slots = slotsOf(records, ofRecord, placeOf, hit.length)
  const rows = slots.reduce((sum, { size }) => sum + size, 0)
  const column = (): Int32Array => new Int32Array(rows)
  const summed = { attack: column(), person: column(), place: column(), certainty: column(), exposure: column() }
  const masks = { low: column(), high: column(), records: column() }
  const slotOf = new Map(slots.map((slot) => [slot.attack, slot]))
  for (let record = 0; record < records.count; record++) {
    if (standing[record] !== 0) continue
    const person = ofRecord[record] ?? 0
    const place = placeOf[person] ?? 0
    const row = slotOf.get(attack[record] ?? 0)?.rowOf[place] ?? 0
    summed.attack[row] = attack[record] ?? 0
    summed.person[row] = person
    summed.place[row] = place
    masks.low[row] = (masks.low[row] ?? 0) | (low[record] ?? 0)
    masks.high[row] = (masks.high[row] ?? 0) | (high[record] ?? 0)
    masks.records[row] = (masks.records[row] ?? 0) + 1
    summed.certainty[row] = Math.max(summed.certainty[row] ?? 0, certainty[record] ?? 0)
    summed.exposure[row] = Math.max(summed.exposure[row] ?? 0, exposure[record] ?? 0)
  }
  const sets = new ItemSets()
  const code = masks.low.map((mask, row) => sets.codeOf(mask, masks.high[row] ?? 0))
  return { rows, ...summed, code, records: masks.records, sets }
}

interface Slots {
  readonly attack: number
  readonly size: number
  /** The row of each place in the order of the tokens. */
  readonly rowOf: Int32Array
}

/** Which row each person of each attack has: attacks in their order, and in each the persons by their tokens. */
function slotsOf(
  records: Pick<RecordTable, 'count' | 'column'>,
  ofRecord: Int32Array,
  placeOf: Int32Array,
  places: number,
): readonly Slots[] {
  const { attack, standing } = records.column
  const seen = new Map<number, Int32Array>()
  for (let record = 0; record < records.count; record++) {
    if (standing[record] !== 0) continue
    const code = attack[record] ?? 0
    let rowOf = seen.get(code)
    if (!rowOf) {
      rowOf = new Int32Array(places)
      seen.set(code, rowOf)
    }
    rowOf[placeOf[ofRecord[record] ?? 0] ?? 0] = 1
  }
  let next = 0
  return [...seen]
    .sort(([a], [b]) => a - b)
    .map(([code, rowOf]) => {
      const first = next
      for (let place = 0; place < places; place++) rowOf[place] = rowOf[place] === 1 ? next++ : -1
      return { attack: code, size: next - first, rowOf }
    })
}
