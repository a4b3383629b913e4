import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { byCodeUnit } from '#kernel/order.ts'
import type { Refused } from '#kernel/refused.ts'
import { type EvidenceEntry, stampOf } from './evidence-entry.ts'
import { globMatcher } from './glob.ts'
import { unreadableAs } from './unreadable.ts'

/** What was found, sorted by `file` (code units): what can be opened, and what cannot with the reason. */
export interface Listing {
  readonly entries: readonly EvidenceEntry[]
  readonly refused: readonly Refused[]
}

/**
 * The files under a case folder that match any of the patterns (`evidence/2017/**`, a folder, or a file). Links are
 * followed within the folder only; whatever cannot be opened is refused, and nothing is ever waited for.
 */
export async function listEvidence(root: string, patterns: readonly string[]): Promise<Listing> {
  const matches = globMatcher(patterns)
  return await listUnder({ root, prefix: '', wanted: matches.file, mayHold: matches.folder })
}

/**
 * The files at paths given by hand, folders with everything below; `file` begins with the path as it was given. Throws
 * a Failure for a path where nothing is, since that is a slip of the hand.
 */
export async function listPaths(cwd: string, paths: readonly string[]): Promise<Listing> {
  const all = await Promise.all(
    paths.map(async (path) => {
      if (path.trim() === '') throw new Failure('usage', 'a PATH is empty; name a file or a folder')
      const there = await lstat(resolve(cwd, path)).catch(() => undefined)
      if (!there) throw new Failure('input', `nothing is at ${path}; check the path`)
      const given = path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
      return listUnder({
        root: resolve(cwd, path),
        prefix: given.normalize('NFC'),
        wanted: () => true,
        mayHold: () => true,
      })
    }),
  )
  const byFile = new Map(all.flatMap((listing) => listing.entries).map((entry) => [entry.file, entry]))
  return sorted({ entries: [...byFile.values()], refused: all.flatMap((listing) => listing.refused) })
}

interface Walk {
  readonly root: string
  /** Written before every relative path; for a single file its whole name. */
  readonly prefix: string
  readonly wanted: (file: string) => boolean
  readonly mayHold: (folder: string) => boolean
}

interface Found {
  readonly entries: EvidenceEntry[]
  readonly refused: Refused[]
}

async function listUnder(walk: Walk): Promise<Listing> {
  const found: Found = { entries: [], refused: [] }
  const real = await realpath(walk.root).catch(() => undefined)
  const stats = real === undefined ? undefined : await stat(real)
  if (real !== undefined && stats?.isDirectory())
    await walkFolder(walk, { real, found, within: [real] }, Buffer.from(real), '')
  else await addOne(found, walk.prefix || basename(walk.root), walk.root)
  return sorted(found)
}

const sorted = (found: Listing): Listing => ({
  entries: [...found.entries].sort(byFile),
  refused: [...found.refused].sort(byFile),
})

const byFile = (a: { readonly file: string }, b: { readonly file: string }): number => byCodeUnit(a.file, b.file)

interface State {
  /** The root with its links resolved. */
  readonly real: string
  readonly found: Found
  /** Real paths of the folders that this one lies in, so that a circle of links ends. */
  readonly within: readonly string[]
}

async function walkFolder(walk: Walk, state: State, folder: Buffer, relative: string): Promise<void> {
  let children: Dirent<Buffer>[]
  try {
    children = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    state.found.refused.push(refusedFile(nameOf(walk, relative), unreadableAs(error)))
    return
  }
  for (const child of children) {
    const inside = relative ? `${relative}/${shownName(child.name)}` : shownName(child.name)
    const path = Buffer.concat([folder, Buffer.from('/'), child.name])
    if (child.isSymbolicLink()) await followLink(walk, state, path, inside)
    else if (child.isDirectory()) {
      if (walk.mayHold(inside)) await walkFolder(walk, state, path, inside)
    } else if (walk.wanted(inside)) await addOne(state.found, nameOf(walk, inside), pathOf(path))
  }
}

const nameOf = (walk: Walk, relative: string): string =>
  walk.prefix && relative ? `${walk.prefix.replace(/\/$/, '')}/${relative}` : walk.prefix || relative

/** Names made on old Japanese systems may be Shift_JIS; they are shown as such and kept as bytes. */
function shownName(name: Buffer): string {
  const text = name.toString('utf8')
  if (!text.includes('\ufffd')) return text.normalize('NFC')
  return new TextDecoder('shift_jis').decode(name).normalize('NFC')
}

const pathOf = (path: Buffer): string | Buffer => {
  const text = path.toString('utf8')
  return Buffer.from(text).equals(path) ? text : path
}

async function followLink(walk: Walk, state: State, path: Buffer, inside: string): Promise<void> {
  const target = await realpath(path).catch(() => undefined)
  if (target === undefined || !isWithin(state.real, target)) {
    if (!walk.wanted(inside)) return
    const advice = target === undefined ? 'the link leads nowhere' : 'the link leaves the folder'
    const why = { reason: 'dangling-link', advice: `${advice}; put the file itself in its place` } as const
    state.found.refused.push(refusedFile(nameOf(walk, inside), why))
  } else if ((await stat(target)).isDirectory()) {
    if (state.within.includes(target) || !walk.mayHold(inside)) return
    await walkFolder(walk, { ...state, within: [...state.within, target] }, Buffer.from(target), inside)
  } else if (walk.wanted(inside)) await addOne(state.found, nameOf(walk, inside), pathOf(path))
}

const isWithin = (root: string, path: string): boolean =>
  path === root || path.startsWith(root === '/' ? '/' : `${root}/`)

const refusedFile = (file: string, why: Pick<Refused, 'reason' | 'advice'>): Refused => ({
  file,
  part: '',
  row: 0,
  records: 0,
  ...why,
})

async function addOne(found: Found, file: string, path: string | Buffer): Promise<void> {
  try {
    const stats = await stat(path, { bigint: true })
    if (stats.isFile()) found.entries.push({ file, path, bytes: Number(stats.size), stamp: stampOf(stats) })
    else
      found.refused.push(
        refusedFile(file, { reason: 'not-a-file', advice: 'a pipe, socket or device; save what it gives in a file' }),
      )
  } catch (error) {
    found.refused.push(refusedFile(file, unreadableAs(error)))
  }
}
