import { roles } from '#kernel/address.ts'
import { type LedgerDecision, refKey } from './decision.ts'
import type { FormerLedgerFiles } from './former-ledger.ts'
import type { RecordTable } from './intake.ts'
import { placeKey } from './person-ids.ts'
import { type Persons, tokenOfRecord } from './persons.ts'

/** The persons, now and before, of the records that some decisions speak of, sorted. */
export function touchedByDecisions(
  decisions: readonly LedgerDecision[],
  persons: Persons,
  records: RecordTable,
  placeOf: (record: number) => string,
  former: FormerLedgerFiles | null,
): readonly string[] {
  if (decisions.length === 0) return []
  const contents = new Set<string>()
  const places = new Set<string>()
  const rows = new Set<string>()
  for (const decision of decisions) {
    if (decision.kind === 'exclude')
      rows.add(`${decision.record.file}\0${decision.record.part}\0${decision.record.row}\0`)
    else
      for (const ref of [decision.a, decision.b]) {
        if (ref.record === undefined) places.add(refKey(ref))
        else contents.add(ref.record)
      }
  }
  const isMeant = (place: string, content: string): boolean =>
    contents.has(content) || places.has(place) || rows.has(place.slice(0, place.lastIndexOf('\0') + 1))
  const touched = new Set<string>()
  persons.ofRecord.forEach((person, record) => {
    if (isMeant(placeOf(record), tokenOfRecord(records, persons.nodeTokens, record)))
      touched.add(persons.ids.tokens.hex(person))
  })
  const links = former?.links
  for (let i = 0; links && i < links.count; i++) {
    const { file = '', part = '' } = links.tables[links.table[i] ?? 0] ?? {}
    const place = placeKey(file, part, links.row[i] ?? 0, roles[links.role[i] ?? 0] ?? 'self')
    if (isMeant(place, links.contents.hex(i))) touched.add(links.persons.hex(i))
  }
  return [...touched].sort()
}
