import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditRow } from '#case/index.ts'
import { isSignedFor, type Signed } from '#kernel/signature.ts'
import { type BatchHead, batchRoot } from '#notice/index.ts'
import { csvRecords } from './csv-rows.ts'
import { hashFile } from './manifest.ts'
import { filesOf, RELEASED } from './notice-before.ts'

/** What a release says of itself, as it was signed. */
type ReleasePaper = Signed<{
  readonly head: BatchHead
  readonly root: string
  readonly notices: number
  readonly approvedBy: readonly string[]
  readonly released: string
}>

const ACTION = /^decide approve: ([0-9a-f]{64})$/

/** The root of each batch of which the audit trail tells that two people approved it. */
function releases(audit: string): ReadonlyMap<string, string> {
  const officers = new Map<string, Set<string>>()
  const roots = new Map<string, string>()
  for (const line of audit.split('\n').filter((each) => each.includes('"decide approve: '))) {
    const { action, actor, object } = JSON.parse(line) as AuditRow
    const root = ACTION.exec(action)?.[1]
    const batch = /^batch (b\d+)$/.exec(object)?.[1]
    if (root === undefined || batch === undefined) continue
    const by = officers.get(`${batch} ${root}`) ?? new Set()
    officers.set(`${batch} ${root}`, by.add(actor))
    if (by.size === 2) roots.set(batch, root)
  }
  return roots
}

/**
 * Makes the root of each released batch again, from its rows and the hash of every file behind them, and compares it with
 * the one that the audit trail says two people approved. Gives the first file that does not agree, or null; `batches` is
 * how many there are or should be.
 */
export async function checkReleased(out: string): Promise<{ readonly batches: number; readonly first: string | null }> {
  const told = releases(await readFile(join(out, 'audit.jsonl'), 'utf8').catch(() => ''))
  const there = (await readdir(join(out, RELEASED)).catch(() => [])).flatMap((name) => {
    const batch = /^(b\d+)\.(?:json|csv)$/.exec(name)?.[1]
    return batch === undefined ? [] : [batch]
  })
  const batches = [...new Set([...there, ...told.keys()])].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  for (const batch of batches) {
    const first = await wrongWith(out, batch, told.get(batch))
    if (first !== null) return { batches: batches.length, first }
  }
  return { batches: batches.length, first: null }
}

async function wrongWith(out: string, batch: string, told: string | undefined): Promise<string | null> {
  const [paper, list, files] = [`${RELEASED}/${batch}.json`, `${RELEASED}/${batch}.csv`, filesOf(batch)]
  const read = (path: string) => readFile(join(out, path), 'utf8').catch(() => null)
  const [paperText, listText, filesText] = [await read(paper), await read(list), await read(files)]
  const missing = paperText === null ? paper : list
  if (paperText === null || listText === null)
    return `${missing}: the release of batch ${batch} is on record and it is missing; put it back`
  const signed = JSON.parse(paperText) as ReleasePaper
  if (!isSignedFor('receipt', signed)) return `${paper}: is not as it was signed`
  const { head, root } = signed.document
  if (told === undefined) return `${paper}: the audit trail tells of no two people who approved batch ${batch}`
  if (root !== told) return `${paper}: is another batch than the audit trail says was approved`
  const cells = csvRecords(listText)
  const hashes = new Map<string, string>([['', '']])
  for (const file of new Set(cells.map((row) => row['file'] ?? '').filter(Boolean))) {
    if (file.split('/').includes('..')) return `${list}: names a file outside of the output`
    const now = await hashFile(join(out, file)).catch(() => null)
    if (now === null) return `${file}: was released in batch ${batch} and is missing; put it back`
    hashes.set(file, now.sha256)
  }
  const rows = cells.map((row) => ({ cells: row, fileSha256: hashes.get(row['file'] ?? '') ?? '' }))
  if (batchRoot(head, rows) === told) return null
  const frozen = csvRecords(filesText ?? '').find((row) => hashes.get(row['file'] ?? '') !== row['sha256'])
  return frozen
    ? `${frozen['file']}: is not as it was released in batch ${batch}`
    : `${list}: is not the list that was released, or a file that it names was changed`
}
