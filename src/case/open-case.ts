import type { Instant } from '#kernel/instant.ts'
import { type AuditChain, type AuditEvent, type AuditHead, auditLines } from './audit-chain.ts'
import type { Custody, Decision } from './case-log.ts'
import * as queries from './queries.ts'
import type { Statement } from './statement.ts'

/** What the database keeps about one case and one of its outputs. Whatever is added stays. */
export interface CaseLog {
  /** Enters evidence; bytes that were entered before are not entered twice. Gives how many were new. */
  addCustody(entries: readonly Custody[]): Promise<number>
  custody(): Promise<readonly Custody[]>
  /** A decision, the audit row of it and what `alongside` writes: all or nothing. Gives the head of the chain. */
  decide(decision: Decision, alongside?: (session: queries.Session) => Promise<void>): Promise<AuditHead>
  decisions(): Promise<readonly Decision[]>
  /** Enters what was stated (case.yaml). Gives how many were new. */
  addFigures(statements: readonly Statement[], at: Instant): Promise<number>
  /** Writes audit rows and gives the head of the chain; resolves only when they are on the disk. */
  audit(...events: readonly AuditEvent[]): Promise<AuditHead>
  /** The whole chain as the text of audit.jsonl. */
  exportAudit(): Promise<string>
}

/** Opens what the database keeps about a case and an output (its id, not its path: outputs move). */
export async function openCase(database: queries.Database, chain: AuditChain, at: Instant): Promise<CaseLog> {
  const pk = await queries.casePk(database, chain, at)
  return {
    addCustody: (entries) => queries.insertCustody(database, pk, entries),
    custody: () => queries.selectCustody(database, pk),
    decide: (decision, alongside) =>
      database.transaction(async (session) => {
        await alongside?.(session)
        await queries.insertDecision(session, pk, decision)
        const { at: when, who, kind, subject, choice, why } = decision
        const event = { at: when, actor: who, action: `decide ${kind}: ${choice}`, object: subject, reason: why }
        return queries.appendAudit(session, pk, chain, [event])
      }),
    decisions: () => queries.selectDecisions(database, pk),
    addFigures: (statements, when) => queries.insertFigures(database, pk, statements, when),
    audit: (...events) => database.transaction((session) => queries.appendAudit(session, pk, chain, events)),
    exportAudit: async () => auditLines(await queries.selectAudit(database, pk, chain)),
  }
}

/** Rows that the database keeps about an output; 0 when it knows nothing of it. */
export async function countOutputRows(database: queries.Database, output: string): Promise<number> {
  let rows = 0
  for (const pk of await queries.outputPks(database, output)) rows += await queries.countRows(database, pk)
  return rows
}

/** Removes everything that the database keeps about an output. Gives how many rows went. */
export async function wipeOutputRows(database: queries.Database, output: string): Promise<number> {
  return database.transaction(async (session) => {
    let rows = 0
    for (const pk of await queries.outputPks(session, output)) {
      rows += await queries.countRows(session, pk)
      await queries.deleteCase(session, pk)
    }
    return rows
  })
}
