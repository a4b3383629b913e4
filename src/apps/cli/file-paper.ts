import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseFile, openCase } from '#case/index.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { no, ok, type Result } from '#kernel/result.ts'
import {
  type FiledMilestone,
  type Filing,
  filedText,
  finalise,
  formDocx,
  freeze,
  type Language,
  type Later,
  milestonesOf,
} from '#report/index.ts'
import type { Database } from '#store/index.ts'
import { type CasePapers, casePapers } from './case-papers.ts'
import { placed } from './explain-error.ts'
import { FILED, filedNames } from './filed-papers.ts'
import { extendManifest } from './manifest.ts'
import { refuseAnotherOutput } from './run-identity.ts'
import { versionsOf } from './stages/versions.ts'
import { beginStaging, type Staging } from './staging.ts'

/** Who files which paper, with the reasons for what follows later. */
export interface FilingWish {
  readonly caseFile: CaseFile
  readonly out: string
  readonly form: string
  /** Null: the first language in which the form is written. */
  readonly language: Language | null
  readonly officer: string
  /** The form’s name of a field or the end of it, with the reason. */
  readonly excuses: readonly Later[]
  /** When it is handed in. */
  readonly at: Instant
  readonly todoke: string
  readonly key: WorkspaceKey
  readonly database: Database
  now(): Instant
}

/** A paper that was filed. */
export interface Filed {
  /** Path of the JSON in the output; the DOCX lies beside it. */
  readonly path: string
  readonly sha256: string
  readonly number: number
  readonly specimen: boolean
  /** What follows later, with its reason. */
  readonly later: readonly Later[]
  /** What to write into case.yaml. */
  readonly milestones: readonly (FiledMilestone & { readonly at: string })[]
}

/**
 * Files a paper: finalises it, freezes it with its facts, records the decision and its audit row, and only then puts
 * `reports/filed/<form>.<lang>.<n>.json` and `.docx` into the output, which otherwise stays as it is. What speaks against
 * filing is given as reasons; then nothing is written.
 */
export async function filePaper(wish: FilingWish): Promise<Result<Filed, readonly string[]>> {
  const staging = await beginStaging(wish.out)
  try {
    const papers = await casePapers(wish)
    refuseAnotherOutput({ out: wish.out, caseId: wish.caseFile.id, key: wish.key, before: papers.manifest })
    return await fileInto(staging, papers, wish)
  } catch (error) {
    throw placed(error, wish.out)
  } finally {
    await staging.abandon()
  }
}

/** Names each excused field as the form does; what fits no open field, or several, stays as it was typed. */
function named(excuses: readonly Later[], open: readonly string[]): readonly Later[] {
  return excuses.map(({ field, why }) => {
    const fits = open.filter((name) => name === field || name.endsWith(` – ${field}`))
    return { field: fits.length === 1 && fits[0] !== undefined ? fits[0] : field, why }
  })
}

async function fileInto(
  staging: Staging,
  { manifest, papers }: CasePapers,
  wish: FilingWish,
): Promise<Result<Filed, readonly string[]>> {
  const { out, form, at, officer } = wish
  const paper = papers.find((p) => p.filled.form === form && (wish.language ?? p.filled.language) === p.filled.language)
  if (!paper) {
    const there = papers.map((p) => `${p.filled.form} (${p.filled.language})`)
    return no([
      `${form}${wish.language ? ` (${wish.language})` : ''} is no paper of this case now; there are ${there.join(', ') || 'none'}`,
    ])
  }
  const { facts, filled, answers } = paper
  const final = finalise(filled, named(wish.excuses, filled.open))
  if (!final.ok) return final
  const { language } = filled
  const before = (await filedNames(out)).filter((f) => f.form === form && f.language === language)
  const number = Math.max(0, ...before.map((f) => f.number)) + 1
  const docx = await formDocx(final.value, at)
  const filing: Filing = {
    form,
    language,
    number,
    at: isoIn(at, facts.zone),
    by: officer,
    docx: createHash('sha256').update(docx).digest('hex'),
    ledgerRoot: manifest.ledgerRoot,
    versions: { ...versionsOf(wish.todoke) },
  }
  const frozen = freeze(final.value, facts, filing)
  const stem = `${FILED}/${form}.${language}.${number}`
  const { later } = final.value
  const why = [`handed in ${filing.at}`, ...later.map((l) => `${l.field}: ${l.why}`)].join('; ')
  const log = await openCase(wish.database, { case: wish.caseFile.id, output: staging.id }, wish.now())
  const subject = `${stem}.json`
  const decision = { kind: 'file', subject, choice: frozen.sha256, who: officer, at: wish.now(), why }
  const audit = await log.decide(decision)
  await keepAll(staging)
  await mkdir(join(staging.folder, FILED), { recursive: true })
  await writeFile(join(staging.folder, `${stem}.docx`), docx, { flag: 'wx' })
  await writeFile(join(staging.folder, subject), filedText(frozen), { flag: 'wx' })
  await writeFile(join(staging.folder, 'audit.jsonl'), await log.exportAudit())
  await extendManifest(staging.folder, { ...manifest, audit }, [`${stem}.docx`, subject])
  await staging.commit()
  const milestones = milestonesOf(filled, answers).map((m) => ({ at: filing.at, ...m }))
  return ok({ path: subject, sha256: frozen.sha256, number, specimen: filled.specimen, later, milestones })
}

/** Takes everything over but the two files that change; those are written anew, never into the old ones. */
async function keepAll(staging: Staging): Promise<void> {
  const fresh: readonly string[] = ['manifest.json', 'audit.jsonl', '.todoke-output']
  for (const entry of await readdir(staging.previous ?? staging.folder))
    if (!fresh.includes(entry)) await staging.keep(entry)
}
