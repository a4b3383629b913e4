import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditRow, VersionRecord } from '#case/index.ts'
import { isSignedFor, type Signed } from '#kernel/signature.ts'

/** The signature of each publication that the audit trail tells of, by the path of its record. */
function publications(audit: string): ReadonlyMap<string, string> {
  const rows = audit
    .split('\n')
    .filter((line) => line.includes('"decide publish: '))
    .map((line) => JSON.parse(line) as AuditRow)
  return new Map(rows.map((row) => [row.object, row.action.replace(/^decide publish: /, '')]))
}

/**
 * Checks each version of the public notice: its signature, its pages, and that what the audit trail tells was published
 * lies there as it was signed then. Gives the first that does not agree, or null; `versions` is how many there are.
 */
export async function checkPublished(
  out: string,
): Promise<{ readonly versions: number; readonly first: string | null }> {
  const told = publications(await readFile(join(out, 'audit.jsonl'), 'utf8').catch(() => ''))
  const there = (await readdir(join(out, 'public')).catch(() => []))
    .map((name) => `public/${name}/version.json`)
    .filter((path) => existsSync(join(out, path)))
  const paths = [...new Set([...there, ...told.keys()])].toSorted()
  for (const path of paths) {
    const first = await wrongWith(out, path, told.get(path))
    if (first !== null) return { versions: paths.length, first }
  }
  return { versions: paths.length, first: null }
}

async function wrongWith(out: string, path: string, told: string | undefined): Promise<string | null> {
  const text = await readFile(join(out, path), 'utf8').catch(() => null)
  if (text === null) return `${path}: was published and is missing; put it back`
  const signed = JSON.parse(text) as Signed<VersionRecord>
  if (!isSignedFor('public-notice', signed)) return `${path}: is not as it was signed`
  if (signed.document.state === 'published' && told !== signed.signature.value)
    return `${path}: the audit trail tells of no such publication`
  for (const { path: page, sha256 } of signed.document.files) {
    const file = path.replace('version.json', page)
    const bytes = await readFile(join(out, file)).catch(() => null)
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256)
      return `${file}: is not the page that was signed`
  }
  return null
}
