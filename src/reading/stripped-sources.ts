import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Rooms whose modules a reader loads. */
const ROOMS = ['kernel', 'parquet', 'evidence', 'detect', 'reading', 'apps/worker']
const IS_SOURCE = /(?<!\.test|-for-tests)\.ts$/
const [PREFIX, ENDING] = ['reader-', '.json']

/**
 * A file in the folder `cache` with the modules of a reader without their types, by their address, for `without-types.mjs`: taking
 * types away needs a compiler that takes longer to start than a reader does. It is made anew when a module has changed. The
 * folder must be one that only the user may write to. Undefined when it cannot be written, which costs time and nothing else.
 */
export function strippedSources(house: string, cache: string): string | undefined {
  const paths = ROOMS.flatMap((room) => sourcesIn(join(house, 'src', room)))
  const state = createHash('sha256').update(process.version)
  for (const path of paths) {
    const { size, mtimeMs, ctimeMs } = statSync(path)
    state.update(`${path}\0${size}\0${mtimeMs}\0${ctimeMs}\0`)
  }
  const file = join(cache, `${PREFIX}${state.digest('hex').slice(0, 32)}${ENDING}`)
  try {
    if (!statSync(file, { throwIfNoEntry: false })) write(file, cache, paths)
    return file
  } catch {
    return undefined
  }
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => IS_SOURCE.test(name))
    .sort()
    .map((name) => join(folder, name))

/** So many installations of this program may use one folder. */
const KEPT = 4

/** Writes beside it and renames, since another scan may be about to read it; the oldest ones are not needed any more. */
function write(file: string, cache: string, paths: readonly string[]): void {
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}`
  // Before the work, which would be lost where nothing can be written.
  writeFileSync(beside, '', { mode: 0o600 })
  const stripped = paths.map((path) => [pathToFileURL(path).href, stripTypeScriptTypes(readFileSync(path, 'utf8'))])
  writeFileSync(beside, JSON.stringify(Object.fromEntries(stripped)))
  renameSync(beside, file)
  const known = readdirSync(cache)
    .filter((name) => name.startsWith(PREFIX) && name.endsWith(ENDING))
    .map((name) => ({ path: join(cache, name), at: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { path } of known.slice(KEPT)) rmSync(path, { force: true })
}
