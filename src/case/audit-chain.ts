import { createHash } from 'node:crypto'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type Sha256, sha256 } from '#kernel/ids.ts'
import { type Instant, isoUtc } from '#kernel/instant.ts'

/** Somebody did something to something, for a reason. Tokens and paths only, never a leaked value. */
export interface AuditEvent {
  readonly at: Instant
  /** An officer's name, or the command that acted: `todoke run`. */
  readonly actor: string
  /** What was done, such as `take-in`, `run`, `reveal`, `approve`. */
  readonly action: string
  /** What it was done to: a path, a person token, a batch. */
  readonly object: string
  readonly reason: string
}

/** One line of audit.jsonl. `hash` is SHA-256 over the canonical JSON of all other fields; `prev` is the hash before. */
export interface AuditRow {
  readonly case: string
  readonly output: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly object: string
  readonly reason: string
  readonly prev: Sha256
  readonly hash: Sha256
}

/** Which chain a row belongs to. */
export interface AuditChain {
  readonly case: string
  readonly output: string
}

/** How far a chain has got; kept apart from the rows (in manifest.json), it shows a cut tail. */
export interface AuditHead {
  readonly rows: number
  readonly hash: Sha256
}

const digest = (value: Parameters<typeof canonicalJson>[0]): Sha256 =>
  sha256(createHash('sha256').update(canonicalJson(value)).digest('hex'))

/** The head of a chain without rows: bound to case and output, so that no chain can pass for another's. */
export const emptyHead = (chain: AuditChain): AuditHead => ({
  rows: 0,
  hash: digest({ audit: 'todoke/1', case: chain.case, output: chain.output }),
})

/** PostgreSQL keeps no NUL and no half characters; what is hashed must be what is kept. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '')

/** The row that follows a head. */
export function auditRow(chain: AuditChain, head: AuditHead, event: AuditEvent): AuditRow {
  const body = {
    case: chain.case,
    output: chain.output,
    seq: head.rows + 1,
    at: isoUtc(event.at),
    actor: storable(event.actor),
    action: storable(event.action),
    object: storable(event.object),
    reason: storable(event.reason),
    prev: head.hash,
  }
  return { ...body, hash: digest(body) }
}

/** The rows as audit.jsonl holds them. */
export const auditLines = (rows: readonly AuditRow[]): string =>
  rows.map((row) => `${canonicalJson({ ...row })}\n`).join('')

export type AuditCheck =
  | { readonly ok: true; readonly head: AuditHead }
  /** `row` is the 1-based line of the first row that is not as it was written. */
  | { readonly ok: false; readonly row: number; readonly why: string }

const FIELDS = ['case', 'output', 'seq', 'at', 'actor', 'action', 'object', 'reason', 'prev', 'hash'] as const

/** A line as a row, or null when it is not exactly one. Every byte counts: the canonical spelling is the only one. */
function readRow(line: string): AuditRow | null {
  try {
    const row = JSON.parse(line) as AuditRow
    const keys = typeof row === 'object' && row !== null ? Object.keys(row) : []
    return keys.length === FIELDS.length && canonicalJson({ ...row }) === line ? row : null
  } catch {
    return null
  }
}

/**
 * Checks the text of an audit.jsonl with nothing else at hand: every change, removal, insertion or new order of rows is
 * found and the first bad line named. A tail that was cut off shows only against `expected`; rows that were added
 * after `expected` was noted are no fault.
 */
export function verifyAudit(text: string, expected?: AuditHead): AuditCheck {
  const lines = text.split('\n')
  const bad = (row: number, why: string): AuditCheck => ({ ok: false, row, why })
  if (lines.pop() !== '') return bad(lines.length + 1, 'the last line is cut short')
  let head: AuditHead | null = null
  for (const [i, line] of lines.entries()) {
    const row = readRow(line)
    if (!row) return bad(i + 1, 'not a row of the audit trail as it was written')
    head ??= emptyHead(row)
    if (row.seq !== i + 1) return bad(i + 1, `the row numbered ${i + 1} is missing here`)
    if (row.prev !== head.hash) return bad(i + 1, 'does not follow the row before')
    const { hash, ...body } = row
    if (digest(body) !== hash) return bad(i + 1, 'was changed')
    head = { rows: row.seq, hash }
    if (expected?.rows === row.seq && expected.hash !== hash)
      return bad(i + 1, 'is not the row that the manifest knows')
  }
  if (expected && (head?.rows ?? 0) < expected.rows)
    return bad((head?.rows ?? 0) + 1, `${expected.rows - (head?.rows ?? 0)} rows are cut off at the end`)
  return { ok: true, head: head ?? { rows: 0, hash: sha256('0'.repeat(64)) } }
}
