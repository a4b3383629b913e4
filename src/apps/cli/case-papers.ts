import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseFile } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import { type Duty, zoneOf } from '#law/index.ts'
import type { FilledForm, Form, Language, ReportFacts } from '#report/index.ts'
import { lastFiledOrderPaper } from './filed-papers.ts'
import { hashFile, type Manifest, readManifest } from './manifest.ts'
import { askLaws } from './stages/duties-stage.ts'
import { isSpecimen } from './stages/letter-texts.ts'
import { reportFacts } from './stages/report-facts.ts'
import { allForms } from './stages/reports-stage.ts'

/** A paper of the case, filled in as the facts stand, with what it was made from. */
export interface CasePaper {
  readonly facts: ReportFacts
  readonly filled: FilledForm
  readonly answers: readonly Duty[]
}

export interface CasePapers {
  readonly manifest: Manifest
  /** In the order of the forms; in the languages that each has. */
  readonly papers: readonly CasePaper[]
}

/** Reads the manifest of an output and the summary that it lists. Throws a Failure when the summary is another than it. */
export async function readOutput(out: string): Promise<{ manifest: Manifest; summary: Summary }> {
  const manifest = await readManifest(out)
  const listed = manifest?.outputs.find(({ path }) => path === 'summary.json')
  if (!manifest || !listed)
    throw new Failure('input', `${out} holds no output yet: make it with todoke run, or give its --out`)
  const now = await hashFile(join(out, 'summary.json')).catch(() => null)
  if (now?.sha256 !== listed.sha256)
    throw new Failure(
      'failed',
      `${join(out, 'summary.json')} is not as it was written: look with todoke verify, run again`,
    )
  return { manifest, summary: JSON.parse(await readFile(join(out, 'summary.json'), 'utf8')) as Summary }
}

/**
 * Fills in every paper that belongs to a case, with the ledger of its output and the facts of case.yaml as known at `at`.
 * Nothing is written. Throws a Failure when there is no output or it is not as it was written.
 */
export async function casePapers(of: {
  readonly caseFile: CaseFile
  readonly out: string
  readonly at: Instant
}): Promise<CasePapers> {
  const { caseFile, out, at } = of
  const { manifest, summary } = await readOutput(out)
  if (manifest.case !== caseFile.id)
    throw new Failure('input', `${out} is the output of case ${manifest.case}: give that of ${caseFile.id} with --out`)
  const zone = zoneOf(caseFile.facts.organisation.country)
  const asked = { caseFile, summary, at, zone, law: null }
  const [duties, specimen] = [await askLaws(asked), await isSpecimen()]
  const lastFiled = await lastFiledOrderPaper(out, at)
  const inLanguage = (form: Form, language: Language): readonly CasePaper[] => {
    const facts = reportFacts({ ...asked, duties, specimen, language, lastFiled })
    return form.applies(facts) ? [{ facts, filled: form.fill(facts, language), answers: form.answers(facts) }] : []
  }
  const papers = (await allForms()).flatMap((form) => form.languages.flatMap((each) => inLanguage(form, each)))
  return { manifest, papers }
}
