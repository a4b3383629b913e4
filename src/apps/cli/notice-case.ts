import { appendFile, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type CaseFile, type CaseLog, openCase } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { zoneOf } from '#law/index.ts'
import type { Database } from '#store/index.ts'
import { openCaseFolder } from './case-folder.ts'
import type { Io } from './command.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { refuseAnotherOutput } from './run-identity.ts'
import { isOutput, recoverOutput } from './staging.ts'
import { openWorkspace } from './workspace.ts'

/** A case with an output, opened for approving and sending. */
export interface NoticeCase {
  readonly caseFile: CaseFile
  readonly caseFolder: string
  readonly out: string
  readonly manifest: Manifest
  readonly zone: string
  readonly key: WorkspaceKey
  readonly database: Database
  readonly log: CaseLog
  /** Brings `audit.jsonl` in OUT up to what the database holds. */
  writeAudit(): Promise<void>
}

/** Opens what every `todoke notice` needs. Throws a Failure when there is no output of this case and key. */
export async function openNoticeCase(
  wish: { readonly casePath: string; readonly out: string | undefined },
  io: Io,
): Promise<NoticeCase> {
  const { caseFile, folder } = await openCaseFolder(wish.casePath, io.cwd)
  const out = resolve(io.cwd, wish.out ?? `todoke-out/${caseFile.id}`)
  await recoverOutput(out)
  const manifest = isOutput(out) ? await readManifest(out) : null
  if (!manifest) throw new Failure('input', `${out} holds no output: make it with todoke run, or give its --out`)
  const { key, database } = await openWorkspace(io)
  refuseAnotherOutput({ out, caseId: caseFile.id, key, before: manifest })
  const log = await openCase(database, { case: caseFile.id, output: manifest.output }, io.now())
  const zone = zoneOf(caseFile.facts.organisation.country)
  return {
    caseFile,
    caseFolder: folder,
    out,
    manifest,
    zone,
    key,
    database,
    log,
    writeAudit: () => catchUpAudit(out, log),
  }
}

/** The trail in OUT only grows; one that is not the beginning of the database's was changed by somebody. */
async function catchUpAudit(out: string, log: CaseLog): Promise<void> {
  const trail = join(out, 'audit.jsonl')
  const before = await readFile(trail, 'utf8').catch(() => '')
  const whole = await log.exportAudit()
  if (!whole.startsWith(before))
    throw new Failure('failed', `${trail} is not what the database knows: run todoke verify on the output`)
  await appendFile(trail, whole.slice(before.length))
}
