import { roles } from '#kernel/address.ts'
import type { Components } from './components.ts'
import { type LedgerDecision, type RecordRef, refKey } from './decision.ts'
import type { HashColumn } from './hash-column.ts'
import type { RecordTable } from './intake.ts'

/** Decisions as they bear on the records that are there now. */
export interface SettledDecisions {
  /** With places of this revision; of several about one pair only the latest. */
  readonly applied: readonly LedgerDecision[]
  /** They decide nothing now, with the reason. */
  readonly idle: readonly IdleDecision[]
}

export interface IdleDecision {
  readonly decision: LedgerDecision
  readonly why: 'record-gone' | 'same-content' | 'contradicted'
}

interface Settling {
  readonly decisions: readonly LedgerDecision[]
  readonly records: RecordTable
  /** Content token of each node. */
  readonly nodeTokens: HashColumn
}

/**
 * Finds the records that decisions speak of: where they stood if the same content is still there, else wherever their
 * content has gone. A decision about a place that now holds somebody else decides nothing.
 */
export function settleDecisions({ decisions, records, nodeTokens }: Settling): SettledDecisions {
  const links = decisions.filter((d) => d.kind !== 'exclude')
  const excluding = decisions.filter((d) => d.kind === 'exclude')
  if (links.length === 0) return { applied: excluding, idle: [] }
  const at = placesOf(records, nodeTokens, new Set(links.flatMap((d) => [d.a, d.b].map((ref) => ref.record ?? ''))))
  const applied = new Map<string, LedgerDecision>()
  const idle: IdleDecision[] = []
  for (const decision of links) {
    const [a, b] = [at(decision.a), at(decision.b)]
    if (!a || !b) idle.push({ decision, why: 'record-gone' })
    else if (a.node === b.node) {
      if (decision.kind === 'no-link') idle.push({ decision, why: 'same-content' })
    } else {
      const pair = a.node < b.node ? `${a.node} ${b.node}` : `${b.node} ${a.node}`
      applied.delete(pair)
      applied.set(pair, { ...decision, a: a.ref, b: b.ref })
    }
  }
  return { applied: [...excluding, ...applied.values()], idle }
}

interface Standing {
  readonly ref: RecordRef
  readonly node: number
}

function placesOf(records: RecordTable, nodeTokens: HashColumn | null, wanted: ReadonlySet<string>) {
  const { table, row, role, node } = records.column
  const standing = (record: number): Standing => {
    const at = records.tables[table[record] ?? 0]
    const ref = { file: at?.file ?? '', part: at?.part ?? '', row: row[record] ?? 0 }
    return { ref: { ...ref, role: roles[role[record] ?? 0] ?? 'self' }, node: node[record] ?? 0 }
  }
  const byPlace = new Map<string, number>()
  const byContent = new Map<string, number>()
  for (let record = 0; record < records.count; record++) {
    byPlace.set(refKey(standing(record).ref), record)
    const token = wanted.size > 0 && nodeTokens ? nodeTokens.hex(node[record] ?? 0) : ''
    if (wanted.has(token) && !byContent.has(token)) byContent.set(token, record)
  }
  return (ref: RecordRef): Standing | undefined => {
    const here = byPlace.get(refKey(ref))
    const same = here !== undefined && (ref.record === undefined || nodeTokens?.hex(node[here] ?? 0) === ref.record)
    const record = same ? here : ref.record === undefined ? undefined : byContent.get(ref.record)
    return record === undefined ? undefined : standing(record)
  }
}

/** Decisions to keep two records apart that other decisions joined all the same, by way of a third record. */
export function contradicted(
  applied: readonly LedgerDecision[],
  records: RecordTable,
  components: Components,
): readonly IdleDecision[] {
  const apart = applied.flatMap((d) => (d.kind === 'no-link' ? [d] : []))
  if (apart.length === 0) return []
  const at = placesOf(records, null, new Set())
  const setOf = (ref: RecordRef): number => {
    const { record: _, ...place } = ref
    return components.find(at(place)?.node ?? 0)
  }
  return apart
    .filter((decision) => setOf(decision.a) === setOf(decision.b))
    .map((decision) => ({ decision, why: 'contradicted' as const }))
}
