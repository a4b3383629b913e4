import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseFile, TableMapping } from '#case/index.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { Progress } from '#kernel/progress.ts'
import { assembleRecords, graded, type LedgerRecord } from '#ledger/index.ts'
import { scratchFolder } from '../scratch-folder.ts'
import { gradeRules } from '../stages/exposure.ts'
import { passwordsFor } from '../stages/file-passwords.ts'
import { searchSources } from '../stages/find.ts'
import { FindingsFile } from '../stages/findings-file.ts'
import type { Source } from '../stages/sources.ts'

/** Reads evidence once more and hands each record on, values and all; nothing of it is kept. */
export async function readAgain(
  sources: readonly Source[],
  of: {
    readonly caseFile: CaseFile
    readonly mapping: readonly TableMapping[]
    readonly key: WorkspaceKey
    readonly progress: Progress
    readonly signal: AbortSignal
    readonly take: (record: LedgerRecord) => void
  },
): Promise<void> {
  const { caseFile, mapping, progress, signal } = of
  const scratch = await scratchFolder(tmpdir(), 'todoke-again')
  const findingsFile = FindingsFile.open(join(scratch, 'findings.parquet'), of.key)
  const grades = gradeRules(caseFile.grades)
  try {
    await searchSources(sources, {
      mapping,
      exclude: caseFile.exclude,
      passwordsOf: passwordsFor(caseFile.passwords),
      findingsFile,
      onRecords: async (found) => {
        for (const { at, source, findings } of found)
          for (const record of assembleRecords({ at, findings, ...source })) of.take(graded(record, grades))
      },
      progress,
      signal,
    })
  } finally {
    findingsFile.abandon()
    await rm(scratch, { recursive: true, force: true })
  }
}
