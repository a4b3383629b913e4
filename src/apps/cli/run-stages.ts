import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { POSTAL_DOUBTS } from './stages/postal-doubts.ts'
import { QC_FILES } from './stages/qc-stage.ts'

/** The stages of a run, in their order. `evidence` and `ledger` are one piece of work and always go together. */
export const stages = ['evidence', 'ledger', 'duties', 'public', 'reports', 'notices'] as const
export type Stage = (typeof stages)[number]

/** What each stage leaves in OUT; kept from the old output when the stage is not run. */
export const LEAVES: Readonly<Record<Exclude<Stage, 'evidence'>, readonly string[]>> = {
  ledger: [
    ...[
      'summary.json',
      'combinations.csv',
      'refused.csv',
      'id-images.csv',
      'mapping.yaml',
      POSTAL_DOUBTS,
      'contacts.sealed',
      ...QC_FILES,
    ],
    ...['people', 'links', 'changes', 'review', 'findings'].map((name) => `${name}.parquet`),
    ...['edges', 'history', 'retired', 'groups'].map((name) => `${name}.parquet`),
    ...['decisions', 'strictness', 'exposure', 'revisions', 'count-statement'].map((name) => `${name}.json`),
    ...['count-statement.ja.html', 'count-statement.en.html', 'recount', 'tables', 'kept'],
  ],
  duties: ['duties.json'],
  public: ['public'],
  reports: ['reports', 'combinations.xlsx', 'summary.pdf'],
  notices: ['notices'],
}

/** Reads what an earlier stage left in an output. Throws a Failure when it never ran. */
export async function keptJson<T>(
  { out, folder }: { readonly out: string; readonly folder: string },
  name: string,
  stage: Stage,
): Promise<T> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => null)
  if (text === null)
    throw new Failure('input', `${out} has no ${name} yet: run with --only ${stage} first, or without --only`)
  return JSON.parse(text) as T
}
