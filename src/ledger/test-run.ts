import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import type { LedgerDecision } from './decision.ts'
import { type LedgerResult, openLedger } from './open-ledger.ts'
import type { LedgerRecord } from './record.ts'

/** What a test may say about one run of the ledger. */
export interface TestRun {
  readonly caseId?: string
  readonly previous?: string
  readonly fingerprint?: string
  readonly decisions?: readonly LedgerDecision[]
  readonly decidedSince?: readonly LedgerDecision[]
}

/** Runs whole ledgers into folders of its own, which `clean` takes away. */
export function ledgerRuns(): {
  readonly run: (records: readonly LedgerRecord[], of?: TestRun) => Promise<{ folder: string; result: LedgerResult }>
  readonly clean: () => void
} {
  const base = mkdtempSync(join(tmpdir(), 'ledger-'))
  return {
    clean: () => rmSync(base, { recursive: true }),
    run: async (records, of = {}) => {
      const folder = mkdtempSync(join(base, 'out-'))
      const ledger = await openLedger({
        caseId: of.caseId ?? 'case',
        key: workspaceKey('5a'.repeat(32)),
        folder,
        previous: of.previous ?? null,
        fingerprint: of.fingerprint ?? 'one',
        decisions: of.decisions ?? [],
        decidedSince: of.decidedSince ?? [],
        progress: noProgress,
      })
      await ledger.add(records)
      return { folder, result: await ledger.finish() }
    },
  }
}
