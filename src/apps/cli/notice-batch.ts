import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { type BatchHead, type BatchRow, batchRoot, type RereadBatch } from '#notice/index.ts'
import { parseLetter } from '#texts/index.ts'
import { csvRecords } from './csv-rows.ts'
import { hashFile, type Manifest } from './manifest.ts'
import { RELEASED } from './notice-before.ts'
import type { NoticeCase } from './notice-case.ts'
import { letterText } from './stages/letter-texts.ts'

export const INDEX = 'notices/index.csv'

/** A batch as it lies in OUT now, and the number that stands for all of it. */
export interface BatchInOutput {
  readonly head: BatchHead
  readonly rows: readonly BatchRow[]
  readonly root: string
  /** SHA-256 of the file that its rows were read from. */
  readonly indexSha256: string
}

/** Reads a batch of OUT and hashes every file that it names. Throws a Failure when one is missing or there is no such batch. */
export async function readBatch(of: NoticeCase, batch: string, author: string): Promise<BatchInOutput> {
  const { text, file } = await rowsText(of.out, batch)
  const cells = csvRecords(text).filter((row) => row['batch'] === batch)
  if (cells.length === 0)
    throw new Failure('input', `${file} holds no batch ${batch}: todoke notice status names those there are`)
  const hashes = await hashesOf(of.out, new Set(cells.map((row) => row['file'] ?? '').filter(Boolean)))
  const rows = cells.map((row): BatchRow => ({ cells: row, fileSha256: hashes.get(row['file'] ?? '') ?? '' }))
  const head: BatchHead = (await releasedHead(of.out, batch)) ?? {
    case: of.caseFile.id,
    batch,
    author,
    ledgerRoot: of.manifest.ledgerRoot,
    versions: of.manifest.versions,
    reviewed: await reviewedOf(cells),
  }
  const indexSha256 = createHash('sha256').update(text).digest('hex')
  return { head, rows, root: batchRoot(head, rows), indexSha256 }
}

/** The head under which a batch was released; null before. That it is the one is for the root to show. */
async function releasedHead(out: string, batch: string): Promise<BatchHead | null> {
  const text = await readFile(join(out, `${RELEASED}/${batch}.json`), 'utf8').catch(() => null)
  if (text === null) return null
  const { document }: { readonly document: { readonly head: BatchHead } } = JSON.parse(text)
  return document.head
}

async function rowsText(out: string, batch: string): Promise<{ readonly text: string; readonly file: string }> {
  for (const file of [`${RELEASED}/${batch}.csv`, INDEX]) {
    const text = await readFile(join(out, file), 'utf8').catch(() => null)
    if (text !== null) return { text, file }
  }
  throw new Failure('input', `${join(out, INDEX)} is not there: todoke notice compose makes it`)
}

async function hashesOf(out: string, files: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  for (const file of files) {
    if (file.split('/').includes('..'))
      throw new Failure('failed', `${INDEX} names a file outside of the output: compose again`)
    const hashed = await hashFile(join(out, file)).catch(() => null)
    if (!hashed) throw new Failure('failed', `${join(out, file)} is missing: compose again, then approve`)
    hashes.set(file, hashed.sha256)
  }
  return hashes
}

/** The mark of each wording that a batch uses; empty where it has none, or no such wording is kept. */
async function reviewedOf(
  cells: readonly Readonly<Record<string, string>>[],
): Promise<Readonly<Record<string, string>>> {
  const used = [
    ...new Set(cells.map((row) => `${row['language']}/${row['route'] === 'sms' ? 'sms' : row['variant']}`)),
  ].sort()
  const marks: [string, string][] = []
  for (const name of used) {
    const [language = '', variant = ''] = name.split('/')
    if (!/^[a-z]{2}$/.test(language) || !/^[a-z-]+$/.test(variant))
      throw new Failure('failed', `${INDEX} names the wording ${name}: compose again`)
    const text = await letterText(language, variant).catch(() => null)
    marks.push([name, text === null ? '' : parseLetter(text).reviewed])
  }
  return Object.fromEntries(marks)
}

/** The first file of the notices that is not as the manifest has it; what may have changed when a root differs. */
export async function changedNoticeFile(out: string, manifest: Manifest): Promise<string | null> {
  for (const { path, sha256 } of manifest.outputs.filter((file) => file.path.startsWith('notices/'))) {
    const now = await hashFile(join(out, path)).catch(() => null)
    if (now?.sha256 !== sha256) return path
  }
  return null
}

/** What the second reading found for a batch; null when nobody read it a second time. */
export async function rereadOf(out: string, batch: string): Promise<RereadBatch | null> {
  const text = await readFile(join(out, 'notices/reread.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const { batches }: { readonly batches: readonly RereadBatch[] } = JSON.parse(text)
  return batches.find((each) => each.batch === batch) ?? null
}
