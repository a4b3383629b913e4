import { rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, relative } from 'node:path'
import type { AuditHead, CaseFile, CaseLog, Contradiction, PublicVersion, TableMapping } from '#case/index.ts'
import { openCase } from '#case/index.ts'
import type { OwnRecognizer } from '#detect/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { keyPrint, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Progress } from '#kernel/progress.ts'
import type { Refused } from '#kernel/refused.ts'
import type { Summary } from '#kernel/summary.ts'
import { type DutiesAnswer, zoneOf } from '#law/index.ts'
import { ledgerRootOf, type WeightProposal } from '#ledger/index.ts'
import type { Database } from '#store/index.ts'
import { papersOf } from './case-folder.ts'
import { placed } from './explain-error.ts'
import { FILED } from './filed-papers.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { beforeThisBatch, keepReleased } from './notice-before.ts'
import { versionOfOwn } from './own-recognizers.ts'
import { rulingsAmong } from './rulings-among.ts'
import { refuseAnotherOutput, userName } from './run-identity.ts'
import { keptJson, LEAVES, type Stage, stages } from './run-stages.ts'
import { contradictionsStage } from './stages/contradictions-stage.ts'
import { evidenceRootOf } from './stages/count-statement.ts'
import { dutiesStage } from './stages/duties-stage.ts'
import { ledgerStage } from './stages/ledger-stage.ts'
import { isSpecimen } from './stages/letter-texts.ts'
import { noticesStage } from './stages/notices-stage.ts'
import { publicVersions, publishedVersions, withPublished } from './stages/public-shelf.ts'
import { type PublicStage, publicStage } from './stages/public-stage.ts'
import { CUSTODY, writeReceipt } from './stages/receipt.ts'
import { reportsStage } from './stages/reports-stage.ts'
import { takeInSources } from './stages/sources.ts'
import { statementsStage } from './stages/statements-stage.ts'
import { type Versions, versionsOf } from './stages/versions.ts'
import { beginStaging, type Staging } from './staging.ts'
import { auditWeights, versionOfWeights, weightsUsed } from './weights-in-force.ts'

export interface CaseRun {
  readonly caseFolder: string
  readonly caseFile: CaseFile
  readonly mapping: readonly TableMapping[]
  /** Recognizers that somebody wrote for the case. */
  readonly own: readonly OwnRecognizer[]
  readonly out: string
  readonly only: readonly Stage[]
  readonly at: Instant
  /** Also apply the law of this day, marked as such. */
  readonly law: LegalDay | null
  readonly key: WorkspaceKey
  readonly database: Database
  readonly todoke: string
  readonly propose?: (proposal: WeightProposal) => void
  readonly progress: Progress
  readonly signal: AbortSignal
  now(): Instant
}

export interface CaseRunResult {
  readonly summary: Summary
  /** Refused by this run; empty when the ledger was not made anew. */
  readonly refused: readonly Refused[]
  readonly findings: Readonly<Record<string, number>>
  /** Where two places of the case and its output do not agree. */
  readonly contradictions: readonly Contradiction[]
}

/**
 * Runs stages of a case into OUT. Everything is written beside OUT and swapped in at the end, so that whatever happens
 * OUT is the old output or the new one.
 */
export async function runCase(run: CaseRun): Promise<CaseRunResult> {
  const staging = await beginStaging(run.out)
  try {
    const published = await publishedVersions(staging.previous)
    const caseFile = withPublished(run.caseFile, published)
    const result = await new Work({ ...run, caseFile }, staging, published).run()
    run.signal.throwIfAborted()
    await staging.commit()
    return result
  } catch (error) {
    throw placed(error, run.out)
  } finally {
    await staging.abandon()
  }
}

/** The case as it stands at the moment of the run, and where the output is made. */
type Seen = Pick<PublicStage, 'caseFile' | 'summary' | 'at' | 'zone' | 'folder'>

class Work {
  readonly #run: CaseRun
  readonly #staging: Staging
  readonly #published: readonly PublicVersion[]
  readonly #versions: Versions
  readonly #zone: string
  readonly #actor: string
  readonly #counts: Record<string, number> = {}
  #read: readonly { readonly path: string; readonly sha256: string }[] = []

  constructor(run: CaseRun, staging: Staging, published: readonly PublicVersion[]) {
    this.#published = published
    this.#run = run
    this.#staging = staging
    this.#versions = versionsOf(run.todoke, versionOfOwn(run.own), versionOfWeights(run.caseFile.weights))
    this.#zone = zoneOf(run.caseFile.facts.organisation.country)
    this.#actor = `todoke run (${userName()})`
  }

  async run(): Promise<CaseRunResult> {
    const { caseFile, database, progress } = this.#run
    const { folder, previous } = this.#staging
    const before = previous === null ? null : await readManifest(previous)
    if (before) refuseAnotherOutput({ out: this.#run.out, caseId: caseFile.id, key: this.#run.key, before })
    for (const stage of stages)
      if (stage !== 'evidence' && !this.#wants(stage))
        for (const entry of LEAVES[stage]) await this.#staging.keep(entry)
    await this.#staging.keep(CUSTODY)
    // Whatever a run makes anew, filed papers and published notices stay as they are.
    if (this.#wants('reports')) await this.#staging.keep(FILED)
    if (this.#wants('public')) await this.#keepPublished()
    const output = this.#staging.id
    const log = await openCase(database, { case: caseFile.id, output }, this.#run.now())
    const made = await this.#ledger(log)
    const summary = made?.summary ?? (await this.#kept<Summary>('summary.json', 'ledger'))
    const ledgerRoot = made?.ledger.root ?? (await ledgerRootOf(folder, summary.revision))
    if (before?.ledgerRoot !== ledgerRoot) await this.#dropStale()
    this.#read = made?.sources.inputs ?? before?.inputs ?? []
    const seen = { caseFile, summary, at: this.#run.at, zone: this.#zone, folder }
    const versions = publicVersions({ ...seen, published: this.#published })
    await this.#rest(seen, ledgerRoot, versions)
    await keepReleased({ ...this.#run, staging: this.#staging })
    progress.stage('looking for contradictions', 0)
    // Of all that is in the output, whichever stages ran; so it is never taken over from the old one.
    const found = await contradictionsStage(seen)
    await statementsStage({ ...seen, found, versions })
    progress.stage('hashing the output', 0)
    const head = await this.#audited(log, `revision ${summary.revision}, ledger root ${ledgerRoot}`)
    await writeManifest(folder, {
      case: caseFile.id,
      output,
      caseFolder: relative(this.#run.out, this.#run.caseFolder) || '.',
      inputs: made ? [...(await papersOf(this.#run)), ...made.sources.inputs] : (before?.inputs ?? []),
      versions: { ...this.#versions, ...weightsUsed(caseFile.weights), key: keyPrint(this.#run.key) },
      inputsRoot: evidenceRootOf(this.#read),
      ledgerRoot,
      counts: { ...before?.counts, ...this.#counts },
      audit: head,
    })
    return { summary, refused: made?.refused ?? [], findings: made?.findings ?? {}, contradictions: found }
  }

  #wants(stage: Exclude<Stage, 'evidence'>): boolean {
    const { only } = this.#run
    return only.length === 0 || only.includes(stage) || (stage === 'ledger' && only.includes('evidence'))
  }

  async #ledger(log: CaseLog) {
    if (!this.#wants('ledger')) return null
    const { caseFolder, caseFile, progress, signal, key } = this.#run
    const { folder, previous } = this.#staging
    const sources = await takeInSources(caseFolder, caseFile, progress, signal, { folder, key })
    const takenAt = this.#run.now()
    await log.addCustody(sources.inputs.map((i) => ({ ...i, takenAt, takenBy: this.#actor })))
    await log.addFigures(caseFile.statements, takenAt)
    const object = `${sources.inputs.length} files`
    await log.audit({ at: takenAt, actor: this.#actor, action: 'take-in', object, reason: 'run' })
    await auditWeights(log, caseFile.weights, takenAt)
    const whose = { caseId: caseFile.id, output: this.#staging.id, notes: caseFile.custody, readBy: this.#actor }
    await writeReceipt({ ...whose, folder, inputs: sources.taken, at: takenAt, host: hostname(), key, progress })
    const made = await ledgerStage({
      caseFile,
      mapping: this.#run.mapping,
      own: this.#run.own,
      ...rulingsAmong(await log.decisions()),
      sources,
      versions: this.#versions,
      ...(this.#run.propose && { propose: this.#run.propose }),
      key,
      folder,
      previous,
      progress,
      signal,
    })
    const { recordsIn, recordsLedgered, recordsRefused } = made.summary.balance
    const findings = Object.values(made.findings).reduce((a, b) => a + b, 0)
    Object.assign(this.#counts, { recordsIn, recordsLedgered, recordsRefused, findings, persons: made.summary.persons })
    return { ...made, sources }
  }

  async #rest(seen: Seen, ledgerRoot: string, versions: readonly PublicVersion[]): Promise<void> {
    const { caseFolder, law, key, progress, signal } = this.#run
    const specimen = await isSpecimen()
    if (this.#wants('duties')) {
      progress.stage('asking the laws', 0)
      await dutiesStage({ ...seen, law })
    }
    if (this.#wants('public')) {
      const frozen = new Set(this.#published.map((v) => v.version))
      await publicStage({ ...seen, versions, ledgerRoot, key, specimen }, frozen)
    }
    if (this.#wants('reports')) {
      progress.stage('writing papers', 0)
      const duties = await this.#kept<DutiesAnswer>('duties.json', 'duties')
      this.#counts['papers'] = await reportsStage({ ...seen, duties, law, specimen, ledgerRoot })
    }
    if (this.#wants('notices')) {
      const before = await beforeThisBatch({ ...this.#run, staging: this.#staging })
      const { composition, rendered } = await noticesStage({
        ...seen,
        caseFolder,
        inputs: this.#read,
        key,
        progress,
        signal,
        ...before,
      })
      const { letters, mails, messages: sms, held, withoutFile } = rendered
      Object.assign(this.#counts, { notices: composition.notices.length, letters, mails, sms, held, withoutFile })
    }
  }

  /** What was made from another ledger must not stand beside this one. */
  async #dropStale(): Promise<void> {
    for (const stage of ['duties', 'public', 'reports', 'notices'] as const)
      if (!this.#wants(stage))
        for (const entry of LEAVES[stage]) await rm(join(this.#staging.folder, entry), { recursive: true, force: true })
    if (!this.#wants('reports')) await this.#staging.keep(FILED)
    if (!this.#wants('public')) await this.#keepPublished()
  }

  async #keepPublished(): Promise<void> {
    for (const { version } of this.#published) await this.#staging.keep(`public/${version}`)
  }

  #kept<T>(name: string, stage: Stage): Promise<T> {
    return keptJson<T>({ out: this.#run.out, folder: this.#staging.folder }, name, stage)
  }

  async #audited(log: CaseLog, object: string): Promise<AuditHead> {
    const { only } = this.#run
    const reason = only.length ? `stages ${only.join(', ')}` : 'all stages'
    const head = await log.audit({ at: this.#run.now(), actor: this.#actor, action: 'run', object, reason })
    await writeFile(join(this.#staging.folder, 'audit.jsonl'), await log.exportAudit())
    return head
  }
}
