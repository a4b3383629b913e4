import { join, resolve, sep } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { WeightProposal } from '#ledger/index.ts'
import { openCaseFolder } from './case-folder.ts'
import type { ExitCode, Io } from './command.ts'
import { runCase } from './run-case.ts'
import type { Stage } from './run-stages.ts'
import { VERSION } from './version.ts'
import { openWorkspace } from './workspace.ts'

export interface RunWish {
  readonly casePath: string
  readonly out: string | undefined
  readonly at: Instant
  readonly law: LegalDay | null
  readonly only: readonly Stage[]
  /** Takes the weights that the records suggest. */
  readonly propose?: (proposal: WeightProposal) => void
}

/** Runs a case for a command: opens folder, key and database, runs, tells what came out. Gives summary and exit code. */
export async function runForCommand(wish: RunWish, io: Io) {
  const { folder, caseFile, mapping, own } = await openCaseFolder(wish.casePath, io.cwd)
  const out = resolve(io.cwd, wish.out ?? `todoke-out/${caseFile.id}`)
  refuseAmongSources(folder, out)
  const result = await runCase({
    ...wish,
    caseFolder: folder,
    caseFile,
    mapping,
    own,
    out,
    ...(await openWorkspace(io)),
    todoke: VERSION,
    progress: io.progress,
    signal: io.signal,
    now: io.now,
  })
  const refusedInput = result.refused.some(
    (r) => r.reason !== 'not-a-person' && r.reason !== 'excluded' && r.reason !== 'no-personal-data',
  )
  return { ...result, out, caseFile, exitCode: (refusedInput ? 3 : 0) satisfies ExitCode as ExitCode }
}

/** An output among the evidence, masters or logs would be read as such by the next run. */
export function refuseAmongSources(caseFolder: string, out: string): void {
  const holder = ['evidence', 'masters', 'logs'].find((name) => `${out}${sep}`.startsWith(join(caseFolder, name) + sep))
  if (holder)
    throw new Failure('usage', `--out: ${out} is inside ${holder}/ of the case: choose a folder outside of it`)
}
