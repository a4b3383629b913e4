import { type CaseFile, type Decision, openCase, type TableMapping } from '#case/index.ts'
import type { OwnRecognizer } from '#detect/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { Progress } from '#kernel/progress.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Database } from '#store/index.ts'
import { readManifest } from './manifest.ts'
import { versionOfOwn } from './own-recognizers.ts'
import { rulingsAmong } from './rulings-among.ts'
import { ledgerStage } from './stages/ledger-stage.ts'
import { takeInSources } from './stages/sources.ts'
import { versionsOf } from './stages/versions.ts'
import { beginStaging } from './staging.ts'
import { versionOfWeights } from './weights-in-force.ts'

/** A decision to be tried on the whole ledger of an output, which stays as it is. */
export interface Trial {
  readonly caseFolder: string
  readonly caseFile: CaseFile
  readonly mapping: readonly TableMapping[]
  readonly out: string
  readonly decision: Decision
  readonly key: WorkspaceKey
  readonly database: Database
  readonly todoke: string
  readonly now: Instant
  /** Recognizers that somebody wrote for the case. */
  readonly own: readonly OwnRecognizer[]
  readonly progress: Progress
  readonly signal: AbortSignal
}

/**
 * Makes the ledger anew with one more decision, beside the output and for nothing but its summary, so that what the
 * rules do in consequence is in the figures, too. Throws a Failure when evidence or program are others than the output's,
 * because the difference would then not be the decision's.
 */
export async function tryDecision(trial: Trial): Promise<Summary> {
  const { caseFile, out, progress, signal } = trial
  const staging = await beginStaging(out)
  try {
    const sources = await takeInSources(trial.caseFolder, caseFile, progress, signal)
    const versions = versionsOf(trial.todoke, versionOfOwn(trial.own), versionOfWeights(caseFile.weights))
    await refuseOther(out, { ...versions }, new Map(sources.inputs.map((i) => [i.path, i.sha256])))
    const log = await openCase(trial.database, { case: caseFile.id, output: staging.id }, trial.now)
    const { rulings, columns } = rulingsAmong([...(await log.decisions()), trial.decision])
    const { summary } = await ledgerStage({
      caseFile,
      mapping: trial.mapping,
      own: trial.own,
      rulings,
      columns,
      sources,
      versions,
      key: trial.key,
      folder: staging.folder,
      previous: staging.previous,
      progress,
      signal,
    })
    return summary
  } finally {
    await staging.abandon()
  }
}

async function refuseOther(
  out: string,
  versions: Readonly<Record<string, string>>,
  inputs: ReadonlyMap<string, string>,
): Promise<void> {
  const manifest = await readManifest(out)
  const same =
    manifest !== null &&
    ['recognizers', 'rules'].every((name) => manifest.versions[name] === versions[name]) &&
    manifest.inputs.every(({ path, sha256 }) => (inputs.get(path) ?? sha256) === sha256) &&
    [...inputs.keys()].every((path) => manifest.inputs.some((input) => input.path === path))
  if (!same)
    throw new Failure(
      'input',
      `${out} was made from other evidence or by another version: run todoke run first, then decide`,
    )
}
