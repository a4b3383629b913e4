import type { Role } from '#kernel/address.ts'
import { pairId, type RecordRef } from './decision.ts'
import type { JudgedPair } from './effect.ts'
import type { CellRow } from './queries.ts'
import { readRows } from './small-tables.ts'

/** Two records that a human may decide about: still apart (open), or joined by a merge. */
export interface ReviewPair extends JudgedPair {
  /** 12 hex digits. */
  readonly id: string
  readonly state: 'open' | 'joined'
  readonly refs: { readonly a: RecordRef; readonly b: RecordRef }
  /** What holds the pair, or the rule that joined it. */
  readonly rule: string
  /** Codes of what speaks for and against; empty for a merge, whose rule says it. */
  readonly reasons: readonly string[]
  /** Bits for one person; null where a rule of its own decided. */
  readonly weight: number | null
  /** A merge that only just passed, or one that no name confirms. */
  readonly weak: boolean
}

const isRole = (text: string): text is Role => text === 'self' || text === 'guardian' || text === 'contact'

function refOf(row: CellRow, side: 'a' | 'b'): RecordRef {
  const role = String(row[`${side}_role`])
  return {
    file: String(row[`${side}_source`]),
    part: String(row[`${side}_part`]),
    row: Number(row[`${side}_row`]),
    role: isRole(role) ? role : 'self',
    record: String(row[`${side}_record`]),
  }
}

function pairOf(row: CellRow, state: ReviewPair['state']): ReviewPair {
  const [a, b] = [refOf(row, 'a'), refOf(row, 'b')]
  const { weight, reasons } = row
  return {
    id: pairId(a, b),
    state,
    refs: { a, b },
    a: { record: a.record ?? '', person: String(row['a_person'] ?? row['person']) },
    b: { record: b.record ?? '', person: String(row['b_person'] ?? row['person']) },
    rule: String(row['rule']),
    reasons: Array.isArray(reasons) ? reasons : [],
    weight: typeof weight === 'number' ? weight : null,
    weak: row['weak'] === true,
  }
}

/** Pairs of an output that wait for a human, the weightiest first. Empty where an older output names no pairs. */
export async function readOpenPairs(out: string): Promise<readonly ReviewPair[]> {
  const rows = await readRows(out, 'review.parquet', 'weight desc, a_source, a_part, a_row, a_role')
  return rows.filter((row) => row['pair'] !== undefined).map((row) => pairOf(row, 'open'))
}

/** Merges of an output, of everybody or of one person, in the order in which they were made. */
export async function readMerges(out: string, person?: string): Promise<readonly ReviewPair[]> {
  const rows = await readRows(out, 'edges.parquet', 'place', person)
  return rows.map((row) => pairOf(row, 'joined'))
}

/** One pair by its id, open or joined; null when the output has none of that id. */
export async function readPair(out: string, id: string): Promise<ReviewPair | null> {
  const open = (await readOpenPairs(out)).find((pair) => pair.id === id)
  return open ?? (await readMerges(out)).find((pair) => pair.id === id) ?? null
}
