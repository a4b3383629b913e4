import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { AuditHead } from '#case/index.ts'
import { type Sha256, sha256 } from '#kernel/ids.ts'

/** A file as it was when it was read or written. `path` with `/`, NFC. */
export interface HashedFile {
  readonly path: string
  readonly sha256: Sha256
  readonly bytes: number
}

/** The document `manifest.json` (contracts, section 6): what went in, by which rules, what came out. */
export interface Manifest {
  readonly case: string
  /** The id of the output, which names it in the database and the audit trail. */
  readonly output: string
  /** Where the inputs were read from; absolute, or relative to the output. */
  readonly caseFolder: string
  readonly inputs: readonly HashedFile[]
  readonly versions: Readonly<Record<string, string>>
  /** RFC 6962 root over `sha256 path` of every file that was read, sorted by path; case.yaml and mapping.yaml are none. */
  readonly inputsRoot?: Sha256
  readonly ledgerRoot: Sha256
  readonly counts: Readonly<Record<string, number>>
  /** Every file of the output but this one and the audit trail, which grows and proves itself. */
  readonly outputs: readonly HashedFile[]
  /** How far the audit trail had got; a shorter one has lost rows. */
  readonly audit?: AuditHead
}

const NAME = 'manifest.json'
const UNLISTED = new Set([NAME, 'audit.jsonl', 'notices-progress.json', '.todoke-output'])

const hash = z.string().transform(sha256)
const hashed = z.array(z.object({ path: z.string(), sha256: hash, bytes: z.int().nonnegative() }))
const schema: z.ZodType<Manifest> = z.object({
  case: z.string(),
  output: z.string(),
  caseFolder: z.string(),
  inputs: hashed,
  versions: z.record(z.string(), z.string()),
  inputsRoot: hash.exactOptional(),
  ledgerRoot: hash,
  counts: z.record(z.string(), z.number()),
  outputs: hashed,
  audit: z.object({ rows: z.int().nonnegative(), hash }).exactOptional(),
})

/** SHA-256 and size of a file, streamed. */
export async function hashFile(path: string): Promise<{ readonly sha256: Sha256; readonly bytes: number }> {
  const digest = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    digest.update(chunk)
    bytes += chunk.length
  }
  return { sha256: sha256(digest.digest('hex')), bytes }
}

/** Paths of the files that a manifest lists, sorted; kept readings may go at any time and prove themselves. */
export async function listedFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !UNLISTED.has(path) && !path.startsWith('kept/'))
    .sort()
}

/** Hashes what lies in an output folder and writes its manifest. Call it when everything else is written. */
export async function writeManifest(folder: string, parts: Omit<Manifest, 'outputs'>): Promise<Manifest> {
  const outputs: HashedFile[] = []
  for (const path of await listedFiles(folder)) outputs.push({ path, ...(await hashFile(join(folder, path))) })
  const manifest = { ...parts, outputs }
  await writeFile(join(folder, NAME), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

/**
 * Writes a manifest that lists files beside those that it listed. What was listed keeps the hash that it had, so that what
 * somebody changed in between still shows.
 */
export async function extendManifest(folder: string, manifest: Manifest, paths: readonly string[]): Promise<void> {
  const added = await Promise.all(paths.map(async (path) => ({ path, ...(await hashFile(join(folder, path))) })))
  const outputs = [...manifest.outputs, ...added].sort((a, b) => (a.path < b.path ? -1 : 1))
  await writeFile(join(folder, NAME), `${JSON.stringify({ ...manifest, outputs }, null, 1)}\n`)
}

/**
 * Writes a manifest anew after a part of an output changed: files for which `isNew` holds are hashed as they lie there, the
 * others keep what they had. Files that are gone stay listed, unless they would be new.
 */
export async function renewManifest(
  folder: string,
  manifest: Manifest,
  isNew: (path: string) => boolean,
): Promise<void> {
  const fresh = (await listedFiles(folder)).filter(isNew)
  await extendManifest(folder, { ...manifest, outputs: manifest.outputs.filter(({ path }) => !isNew(path)) }, fresh)
}

/** The manifest of an output; null when there is none. Throws when it is of another shape. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const there = await stat(join(folder, NAME)).catch(() => null)
  return there ? schema.parse(JSON.parse(await readFile(join(folder, NAME), 'utf8'))) : null
}
