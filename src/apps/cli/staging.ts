import { randomBytes } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { copyFile, link, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { makeFolder } from './make-folder.ts'

/** What a command may put at the top of an output (contracts, section 6). Anything else there is somebody's own. */
const OWN_ENTRIES: readonly RegExp[] = [
  /^may-say\.(ja|en)\.html$|^qc(\.en)?\.html$|^qc\.json$/,
  /^(summary|duties|contradictions|statements|manifest|hunt|notices-progress)\.json$/,
  /^(combinations|refused|id-images|postal-doubts)\.csv$/,
  /^(people|links|changes|review|findings|hits|edges|history|retired|groups)\.parquet$/,
  /^(decisions|strictness|exposure|count-statement|revisions)\.json$|^count-statement\.(ja|en)\.html$|^(recount|tables)$/,
  /^(findings|passages|audit|hits|exposed)\.jsonl$/,
  /^combinations\.xlsx$|^summary\.pdf$|^mapping\.yaml$|^contacts\.sealed$/,
  /^(notices|public|reports|custody|kept)$/,
  /^\.todoke-output$/,
]
const MARK = '.todoke-output'

/** A new output in the making, beside the old one. */
export interface Staging {
  /** Names this output in the database and in the audit trail; stays when a run replaces it or the folder moves. */
  readonly id: string
  /** Where to write. Same disk as the output. */
  readonly folder: string
  /** The output as it stands, or null when there is none yet. Read-only for the command. */
  readonly previous: string | null
  /** Takes a file or folder of the old output over as it is, without copying bytes where the disk allows. */
  keep(entry: string): Promise<void>
  /** Puts the new output in the place of the old one. A kill at any moment leaves one or the other. */
  commit(): Promise<void>
  /** Gives up: the old output stays. Does nothing after a commit. */
  abandon(): Promise<void>
}

interface Places {
  readonly out: string
  readonly work: string
  readonly fresh: string
  readonly old: string
  readonly journal: string
}

function placesOf(out: string): Places {
  const real = existsSync(out) ? realpathSync(out) : resolve(out)
  const work = join(dirname(real), `.${basename(real)}.todoke`)
  return { out: real, work, fresh: join(work, 'new'), old: join(work, 'old'), journal: join(work, 'journal') }
}

/** The folder beside an output in which a run works; there only while one runs or after one was killed. */
export const workFolderOf = (out: string): string => placesOf(out).work

/** Whether a folder is an output of ours. */
export const isOutput = (folder: string): boolean => existsSync(join(folder, MARK))

/** The id of an output, or null where there is none. */
export function outputId(folder: string): string | null {
  if (!isOutput(folder)) return null
  return /^[0-9a-f]{32}$/m.exec(readFileSync(join(folder, MARK), 'utf8'))?.[0] ?? null
}

/** Files of an output that belong to no one: everything at its top that no command writes. */
export const foreignEntries = (out: string): readonly string[] =>
  readdirSync(out).filter((entry) => !OWN_ENTRIES.some((own) => own.test(entry)))

/**
 * Begins a new output for OUT: one run at a time, tidies up after a killed one. Throws a Failure when another run holds
 * OUT, when OUT is no folder, or when it holds files that are not ours (they would be lost).
 */
export async function beginStaging(outFolder: string): Promise<Staging> {
  const places = placesOf(outFolder)
  await makeFolder(dirname(places.out))
  const lock = await holdOutput(places)
  try {
    await recover(places)
    refuseForeign(places.out)
    await rm(places.fresh, { recursive: true, force: true })
    await mkdir(places.fresh)
  } catch (error) {
    lock.release()
    throw error
  }
  return staging(places, lock)
}

async function holdOutput(places: Places): Promise<FolderLock> {
  const lock = await lockFolder(places.work)
  if ('heldBy' in lock)
    throw new Failure(
      'failed',
      `${places.out} is being written by another todoke (process ${lock.heldBy}): wait for it or use another --out`,
    )
  return lock
}

function refuseForeign(out: string): void {
  if (!existsSync(out)) return
  if (!lstatSync(out).isDirectory()) throw new Failure('input', `${out} is no folder: choose another --out`)
  const foreign = foreignEntries(out)[0]
  if (foreign !== undefined)
    throw new Failure(
      'input',
      `${join(out, foreign)} is not Todoke's and would be lost: move it away or use another --out`,
    )
  if (!isOutput(out) && readdirSync(out).length > 0)
    throw new Failure('input', `${out} is not empty and no output of Todoke: choose another --out`)
}

function staging(places: Places, lock: FolderLock): Staging {
  let ended = false
  const previous = isOutput(places.out) ? places.out : null
  const id = outputId(places.out) ?? randomBytes(16).toString('hex')
  return {
    id,
    folder: places.fresh,
    previous,
    async keep(entry) {
      if (previous && existsSync(join(previous, entry)))
        await linkTree(join(previous, entry), join(places.fresh, entry))
    },
    async commit() {
      if (ended) throw new Error('this staging has ended')
      await writeDurably(join(places.fresh, MARK), `An output of Todoke. Remove it with: todoke wipe\n${id}\n`)
      await flushTree(places.fresh)
      await writeDurably(places.journal, 'ready\n')
      await finish(places)
      ended = true
      lock.release()
    },
    async abandon() {
      if (ended) return
      ended = true
      // A commit that stopped half-way is decided: the journal says that the new output is complete.
      if (existsSync(places.journal)) await finish(places)
      await rm(places.fresh, { recursive: true, force: true })
      lock.release()
    },
  }
}

/**
 * Finishes or rolls back what a killed run left beside OUT. Call it before reading an output; does nothing while a run
 * holds OUT.
 */
export async function recoverOutput(outFolder: string): Promise<void> {
  const places = placesOf(outFolder)
  if (!existsSync(places.work)) return
  const lock = await lockFolder(places.work)
  if ('heldBy' in lock) return
  try {
    await recover(places)
  } finally {
    lock.release()
  }
}

/** Removes an output whole: gone under its name at once, finished by the next start if this is killed. */
export async function removeOutput(outFolder: string): Promise<void> {
  const places = placesOf(outFolder)
  const lock = await holdOutput(places)
  try {
    await recover(places)
    if (existsSync(places.out)) await rename(places.out, places.old)
    await rm(places.old, { recursive: true, force: true })
  } finally {
    lock.release()
  }
}

async function recover(places: Places): Promise<void> {
  if (existsSync(places.journal)) await finish(places)
  // Without a journal an old output here is one that was being removed.
  await rm(places.old, { recursive: true, force: true })
  await rm(`${places.journal}.draft`, { force: true })
  await rm(places.fresh, { recursive: true, force: true })
}

/** The steps after the journal; each may already have been done by a run that was killed. */
async function finish(places: Places): Promise<void> {
  if (existsSync(places.fresh)) {
    if (existsSync(places.out) && !existsSync(places.old)) await moveAway(places)
    await rename(places.fresh, places.out)
    await flushFolder(dirname(places.out))
  }
  await rm(places.old, { recursive: true, force: true })
  await rm(places.journal, { force: true })
}

async function moveAway({ out, old, journal }: Places): Promise<void> {
  try {
    await rename(out, old)
  } catch (error) {
    await rm(journal, { force: true })
    if (error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EXDEV'))
      throw new Failure('input', `${out} is a mounted disk and cannot be swapped as a whole: use a folder inside it`)
    throw error
  }
}

/** Hard links where the disk can, copies where it cannot. */
async function linkTree(from: string, to: string): Promise<void> {
  if ((await lstat(from)).isDirectory()) {
    await mkdir(to, { recursive: true })
    for (const entry of await readdir(from)) await linkTree(join(from, entry), join(to, entry))
  } else await link(from, to).catch(() => copyFile(from, to))
}

async function writeDurably(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`
  const file = await open(draft, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
  await flushFolder(dirname(path))
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Everything is on the disk before the old output goes, so that a power cut leaves one or the other, too. */
async function flushTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await flushTree(path)
    else if (entry.isFile()) await flushFolder(path)
  }
  await flushFolder(folder)
}
