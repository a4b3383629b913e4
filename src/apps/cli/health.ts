import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { freemem } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { letterFonts } from '#notice/index.ts'
import { sandboxOf } from '#reading/index.ts'
import { openDatabase, openDuckDb, openWorkspaceKey, type StorePlaces } from '#store/index.ts'
import { explainError } from './explain-error.ts'

/** One thing that Todoke needs or can use. */
export interface Health {
  readonly name: string
  readonly ok: boolean
  /** Whether commands fail without it. */
  readonly needed: boolean
  readonly found: string
  /** What to do about it; null when it is well. */
  readonly mend: string | null
}

const GIB = 2 ** 30
const NODE_MAJOR = 24
const DISK_BYTES_MIN = 2 * GIB
const MEMORY_BYTES_MIN = 3 * GIB

const well = (name: string, found: string): Health => ({ name, ok: true, needed: true, found, mend: null })
const ill = (name: string, found: string, mend: string): Health => ({ name, ok: false, needed: true, found, mend })
const optional = (health: Health): Health => ({ ...health, needed: false })

const gib = (bytes: number): string => `${(bytes / GIB).toFixed(1)} GiB`

/** What is installed, writable and missing for whoever runs this here. Makes the key and starts the database, as a first run would. `path` is the search path for programs. */
export async function health(places: StorePlaces, cwd: string, path: string): Promise<readonly Health[]> {
  return [
    node(),
    await key(places),
    await database(places),
    await tables(),
    await writable(cwd),
    await disk('disk for outputs', cwd),
    ...(places.database.url ? [] : [await disk('disk for the database', places.database.embedded.base)]),
    await memory(),
    reading(),
    fonts(),
    await typesetter(),
    await tool(path, 'pdftotext', ['-v'], 'reads letters back for a check by hand: apt-get install poppler-utils'),
    await tool(
      path,
      'tesseract',
      ['--version'],
      'reads images of documents: apt-get install tesseract-ocr tesseract-ocr-jpn',
    ),
  ]
}

function node(): Health {
  const { node: version } = process.versions
  if (Number(version.split('.')[0]) >= NODE_MAJOR) return well('node', version)
  return ill(
    'node',
    version,
    `run it by bin/todoke.mjs, which brings Node ${NODE_MAJOR}, or install Node ${NODE_MAJOR}`,
  )
}

async function key({ key: settings }: StorePlaces): Promise<Health> {
  const where = settings.hex ? 'TODOKE_KEY' : join(settings.folder, 'key')
  try {
    await openWorkspaceKey(settings)
    return well('key', where)
  } catch (error) {
    return ill('key', where, explainError(error).message)
  }
}

async function database({ database: settings }: StorePlaces): Promise<Health> {
  const where = settings.url ? 'DATABASE_URL' : settings.embedded.base
  try {
    const opened = await openDatabase(settings)
    try {
      const [row] = await opened.query<{ version: string }>("select current_setting('server_version') as version")
      const major = Number.parseInt(row?.version ?? '', 10)
      const found = `PostgreSQL ${row?.version} (${opened.kind === 'embedded' ? `shipped, in ${where}` : where})`
      return major >= 15 ? well('database', found) : ill('database', found, 'use PostgreSQL 15 or newer')
    } finally {
      await opened.close()
    }
  } catch (error) {
    return ill('database', `does not start (${where})`, explainError(error).message)
  }
}

async function tables(): Promise<Health> {
  try {
    const duck = await openDuckDb({ threads: 1, memoryLimit: '100MB' })
    duck.close()
    return well('tables', 'DuckDB')
  } catch {
    return ill('tables', 'DuckDB does not load', 'run npm ci on Linux x64 or arm64, macOS or Windows')
  }
}

async function writable(cwd: string): Promise<Health> {
  const probe = join(cwd, `.todoke-probe-${process.pid}`)
  try {
    await writeFile(probe, '', { flag: 'wx' })
    return well('write permission', cwd)
  } catch (error) {
    return ill('write permission', cwd, explainError(error).message)
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}

async function disk(name: string, path: string): Promise<Health> {
  let there = path
  while (!existsSync(there)) there = dirname(there)
  const { bavail, bsize } = await statfs(there)
  const free = bavail * bsize
  const found = `${gib(free)} free at ${there}`
  return free >= DISK_BYTES_MIN
    ? well(name, found)
    : ill(name, found, `free ${gib(DISK_BYTES_MIN)} or use another disk`)
}

/** What a process may still take: of the machine, and of the container it is in. */
async function memory(): Promise<Health> {
  const info = await readFile('/proc/meminfo', 'utf8').catch(() => '')
  const available = Number(/^MemAvailable:\s+(\d+) kB/m.exec(info)?.[1] ?? 0) * 1024 || freemem()
  const limits = await Promise.all(
    ['/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory/memory.limit_in_bytes'].map((file) =>
      readFile(file, 'utf8').catch(() => ''),
    ),
  )
  const bytes = Math.min(available, ...limits.map(Number).filter((limit) => limit > 0))
  const found = `${gib(bytes)} available`
  return bytes >= MEMORY_BYTES_MIN
    ? well('memory', found)
    : optional(
        ill('memory', found, `a hundred thousand people need ${gib(MEMORY_BYTES_MIN)}; a small case runs with less`),
      )
}

const require = createRequire(import.meta.url)

const resolved = (name: string): boolean => {
  try {
    require.resolve(name)
    return true
  } catch {
    return false
  }
}

/** How well the processes that open evidence are shut in. */
function reading(): Health {
  const { network, memory: bound, privileges } = sandboxOf()
  const found = [
    network === 'none' ? 'no network by the kernel' : 'no network by Node only',
    bound === 'kernel' ? 'memory bounded by the kernel and watched' : 'memory watched',
    privileges ? 'no privileges' : 'privileges kept',
  ].join(', ')
  if (network === 'none' && bound === 'kernel' && privileges) return well('reading evidence', found)
  return optional(
    ill(
      'reading evidence',
      found,
      'it works as it is; to shut readers in by the kernel install util-linux (unshare, setpriv, prlimit) and allow user namespaces',
    ),
  )
}

function fonts(): Health {
  const missing = letterFonts.filter((font) => !resolved(font))
  if (missing.length === 0) return well('fonts for letters', 'BIZ UDPGothic, Noto Sans JP')
  return ill('fonts for letters', `${missing.join(', ')} missing`, 'run npm ci')
}

async function typesetter(): Promise<Health> {
  try {
    await import('@myriaddreamin/typst-ts-node-compiler')
    return well('typesetter for letters', 'Typst')
  } catch {
    return ill('typesetter for letters', 'Typst does not load', 'run npm ci on Linux x64 or arm64, macOS or Windows')
  }
}

async function tool(path: string, name: string, args: readonly string[], use: string): Promise<Health> {
  const [found] = path.split(':').filter((folder) => existsSync(join(folder, name)))
  if (!found) return optional(ill(name, 'not installed', use))
  const said = await promisify(execFile)(join(found, name), [...args]).catch(() => null)
  const version = /\d+(\.\d+)+/.exec(`${said?.stdout} ${said?.stderr}`)?.[0]
  return optional(well(name, version ?? join(found, name)))
}
