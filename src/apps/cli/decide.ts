import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseFile, type ColumnRuling, type Decision, type LedgerRuling, openCase } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Database } from '#store/index.ts'
import { rulingsAmong } from './rulings-among.ts'
import { outputId } from './staging.ts'

/** Where decisions about an output are kept. */
export interface DecisionBook {
  readonly rulings: readonly LedgerRuling[]
  readonly columns: readonly ColumnRuling[]
  /** Records a decision and its audit row, in the database and in the output's audit.jsonl. */
  record(decision: Decision): Promise<void>
}

/** Opens the decisions of an output. Throws a Failure when its audit trail is not what the database knows. */
export async function openDecisions(of: {
  readonly caseFile: CaseFile
  readonly out: string
  readonly database: Database
  readonly now: Instant
}): Promise<DecisionBook> {
  const output = outputId(of.out)
  if (output === null) throw new Failure('input', `${of.out} holds no output: make it with todoke run`)
  const log = await openCase(of.database, { case: of.caseFile.id, output }, of.now)
  const trail = join(of.out, 'audit.jsonl')
  return {
    ...rulingsAmong(await log.decisions()),
    record: async (decision) => {
      const before = await readFile(trail, 'utf8').catch(() => '')
      if (!(await log.exportAudit()).startsWith(before))
        throw new Failure('failed', `${trail} is not what the database knows: run todoke verify on the output`)
      await log.decide(decision)
      await writeFile(trail, await log.exportAudit())
    },
  }
}
