import { dataKinds } from '#kernel/data-kinds.ts'
import { bitsOf, type RecordTable, standings } from '../intake.ts'
import { ItemSets } from '../item-sets.ts'
import type { Persons } from '../persons.ts'
import { CountedRows } from './counted-rows.ts'
import { type ExposureBook, GRADES, RANK } from './exposures.ts'
import type { TableRow } from './ledger-tables.ts'

const COUNTED = new Set([standings.indexOf('counted'), standings.indexOf('ruled-out')])

/** The kind that the first bit of the second half stands for. */
const [HALF = 0] = bitsOf(0, 1)

/** The items of one file of one attack of which at least a grade is shown, as halves of a mask, by grade. */
interface Shown {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Combinations by grade, as `exposureTable` reads them from files: the items that the attacker came to at least so far. */
export function gradeCounts(
  { records, persons }: { readonly records: RecordTable; readonly persons: Persons },
  book: ExposureBook,
): readonly TableRow[] {
  const { attack, table, low, high, standing } = records.column
  const shown = new Map<number, Shown>()
  /** Items of each person by attack and grade. */
  const held = new Map<number, { readonly low: Int32Array; readonly high: Int32Array }[]>()
  for (let record = 0; record < records.count; record++) {
    if (!COUNTED.has(standing[record] ?? -1)) continue
    const [of, at] = [attack[record] ?? 0, table[record] ?? 0]
    const key = of * records.tables.length + at
    let grades = shown.get(key)
    if (!grades) {
      grades = shownBy(book, records.attacks[of] ?? '', records.tables[at]?.file ?? '')
      shown.set(key, grades)
    }
    let own = held.get(of)
    if (!own) {
      own = GRADES.map(() => ({ low: new Int32Array(persons.count), high: new Int32Array(persons.count) }))
      held.set(of, own)
    }
    const person = persons.ofRecord[record] ?? 0
    for (let grade = 0; grade < GRADES.length; grade++) {
      const items = own[grade]
      if (!items) continue
      items.low[person] = (items.low[person] ?? 0) | ((low[record] ?? 0) & (grades.low[grade] ?? 0))
      items.high[person] = (items.high[person] ?? 0) | ((high[record] ?? 0) & (grades.high[grade] ?? 0))
    }
  }
  return [...held]
    .sort(([a], [b]) => a - b)
    .flatMap(([of, own]) => GRADES.map((_, i) => GRADES.length - 1 - i).flatMap((g) => rowsOf(of, g, own[g], records)))
}

/** The last rule that names file and item says how far the attacker came, else the attack as a whole. */
function shownBy({ attacks, rules }: ExposureBook, attack: string, file: string): Shown {
  const whole = attacks.find(({ id }) => id === attack)?.exposure
  const ranks = dataKinds.map((kind) => {
    const rule = rules.findLast(
      (r) => r.attack === attack && r.files.includes(file) && (r.items.length === 0 || r.items.includes(kind)),
    )
    return RANK[rule?.exposure ?? whole ?? 'taken']
  })
  const mask = (grade: number, from: number): number =>
    ranks.slice(from, from + HALF).reduce<number>((bits, rank, bit) => (rank > grade ? bits | (1 << bit) : bits), 0)
  return { low: GRADES.map((_, grade) => mask(grade, 0)), high: GRADES.map((_, grade) => mask(grade, HALF)) }
}

function rowsOf(
  of: number,
  grade: number,
  held: { readonly low: Int32Array; readonly high: Int32Array } | undefined,
  { attacks }: RecordTable,
): readonly TableRow[] {
  const [sets, counts] = [new ItemSets(), new CountedRows(attacks)]
  held?.low.forEach((low, person) => {
    const high = held.high[person] ?? 0
    if (low !== 0 || high !== 0) counts.add(of, sets.codeOf(low, high), 1, 0)
  })
  return Array.from(counts.entries(), ([, code, persons]) => ({ items: sets.items[code] ?? [], persons }))
    .sort((a, b) => b.persons - a.persons || compareLists([...a.items].sort(), [...b.items].sort()))
    .map(({ items, persons }) => ({
      keys: [attacks[of] ?? '', GRADES[grade] ?? '', items.join('+')],
      persons,
      records: null,
    }))
}

/** In the order of their first items that differ; what ends first comes first. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] ?? '') < (b[i] ?? '') ? -1 : 1
  return a.length - b.length
}
