import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditRow } from '#case/index.ts'
import { readFiled } from '#report/index.ts'
import { FILED } from './filed-papers.ts'

const MISSING = 'its filing is on record and it is missing; put it back, or file it again'
const ACTION = /^decide file: ([0-9a-f]{64})$/

/** Every filing that the audit trail tells of: path and hashes, the last one of a path last. */
function recorded(audit: string): ReadonlyMap<string, readonly string[]> {
  const filings = new Map<string, string[]>()
  for (const line of audit.split('\n').filter((each) => each.includes('"decide file: '))) {
    const { action, object } = JSON.parse(line) as AuditRow
    const sha256 = ACTION.exec(action)?.[1]
    if (sha256) filings.set(object, [...(filings.get(object) ?? []), sha256])
  }
  return filings
}

/**
 * Checks each filed paper of an output against its own hash, its DOCX, and the audit trail; and that none is missing that the
 * audit trail tells of. Gives the first that does not agree, or null. `papers` is how many there are or should be.
 */
export async function checkFiled(out: string): Promise<{ readonly papers: number; readonly first: string | null }> {
  const files = (await readdir(join(out, FILED)).catch(() => [])).toSorted().map((name) => `${FILED}/${name}`)
  const recordedBy = recorded(await readFile(join(out, 'audit.jsonl'), 'utf8').catch(() => ''))
  const paths = [...new Set([...files.map((f) => f.replace(/\.docx$/, '.json')), ...recordedBy.keys()])].toSorted()
  for (const path of paths) {
    const first = await wrongWith(out, path, recordedBy.get(path)?.at(-1))
    if (first !== null) return { papers: paths.length, first }
  }
  return { papers: paths.length, first: null }
}

async function wrongWith(out: string, path: string, recordedHash: string | undefined): Promise<string | null> {
  const text = await readFile(join(out, path), 'utf8').catch(() => null)
  if (text === null) return `${path}: ${MISSING}`
  const read = readFiled(text)
  if (!read.ok) return `${path}: ${read.why}`
  const docx = path.replace(/json$/, 'docx')
  const bytes = await readFile(join(out, docx)).catch(() => null)
  if (bytes === null) return `${docx}: ${MISSING}`
  if (createHash('sha256').update(bytes).digest('hex') !== read.value.filing.docx)
    return `${docx}: is not as it was filed`
  if (recordedHash === undefined) return `${path}: the audit trail tells of no such filing`
  return recordedHash === read.value.sha256 ? null : `${path}: is another paper than the audit trail tells of`
}
