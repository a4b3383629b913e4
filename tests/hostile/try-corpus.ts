import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listPaths } from '#evidence/index.ts'
import { refusalReasons } from '#kernel/refused.ts'
import { openReaders, type SearchedPiece } from '#reading/index.ts'
import { CSV } from './good-files.ts'
import type { HostileFile } from './hostile-file.ts'

const READER = new URL('../../src/apps/worker/read-evidence.ts', import.meta.url)

/** What came of one file. */
export interface Tried {
  readonly name: string
  readonly bytes: number
  readonly seconds: number
  /** Seconds of processor time that its readers took, all together. */
  readonly cpu: number
  /** Rows, lines and documents with findings, and rows without. */
  readonly records: number
  /** Each reason once. */
  readonly reasons: readonly string[]
  /** Whether a reader had to be ended. */
  readonly lost: boolean
  /** Why this is no named result; empty when it is one. */
  readonly wrong: readonly string[]
}

export interface Trial {
  readonly tried: readonly Tried[]
  /** Most real memory of any reader, and of this process, in bytes. */
  readonly readerPeak: number
  readonly parentPeak: number
}

/** A sound file is read after so many hostile ones; it has to come out whole each time. */
const GOOD_EVERY = 10
const GOOD_RECORDS = 30

/**
 * Lays each file into `folder`, has it searched as a run does, and takes it away again. Sound files between them show
 * that the readers go on; a sound file that is not read whole is `wrong`.
 */
export async function tryCorpus(
  files: readonly HostileFile[],
  folder: string,
  told: (tried: Tried) => void = () => {},
): Promise<Trial> {
  await mkdir(folder, { recursive: true })
  const watch = new PeakWatch()
  const readers = openReaders({ script: READER, readable: [folder], jobs: 1, signal: new AbortController().signal })
  const tried: Tried[] = []
  const one = async (name: string, bytes: Buffer): Promise<Tried> => {
    await writeFile(join(folder, name), bytes)
    const { entries } = await listPaths(folder, [name])
    const [begun, before] = [performance.now(), watch.cpu]
    const pieces: SearchedPiece['told'][] = []
    for await (const piece of readers.search(entries.map((entry) => ({ entry })))) pieces.push(lightened(piece.told))
    await rm(join(folder, name))
    watch.look()
    return outcomeOf(name, bytes.length, {
      pieces,
      seconds: (performance.now() - begun) / 1000,
      cpu: watch.cpu - before,
    })
  }
  try {
    for (const [i, file] of files.entries()) {
      const outcome = await one(file.name, await file.bytes())
      tried.push(outcome)
      told(outcome)
      if (i % GOOD_EVERY !== GOOD_EVERY - 1 && i !== files.length - 1) continue
      const good = await one(`sound-${i}.csv`, CSV)
      if (good.records !== GOOD_RECORDS || good.reasons.length > 0 || good.lost)
        tried.push({ ...good, wrong: [`a sound file after ${file.name} was not read whole`] })
    }
    return { tried, readerPeak: watch.readers, parentPeak: process.resourceUsage().maxRSS * 1024 }
  } finally {
    readers.close()
    watch.end()
  }
}

/** Only what is counted of it is kept: some of these files give millions of findings. */
function lightened(told: SearchedPiece['told']): SearchedPiece['told'] {
  if (told.kind !== 'found') return told
  const { records, silent } = told.batch
  return { kind: 'found', batch: { records: [], findings: [], silent: silent + records.length } }
}

interface Came {
  readonly pieces: readonly SearchedPiece['told'][]
  readonly seconds: number
  readonly cpu: number
}

function outcomeOf(name: string, bytes: number, { pieces, seconds, cpu }: Came): Tried {
  const refused = pieces.flatMap((told) => (told.kind === 'refused' ? [told.refused] : []))
  const wrong: string[] = []
  if (pieces.at(-1)?.kind !== 'end') wrong.push('does not end')
  if (pieces.length === 1) wrong.push('ends without a word')
  for (const { reason, advice } of refused)
    if (!refusalReasons.includes(reason) || advice === '') wrong.push('a refusal without its reason or advice')
  return {
    name,
    bytes,
    seconds,
    cpu,
    records: pieces.reduce((n, told) => n + (told.kind === 'found' ? told.batch.silent : 0), 0),
    reasons: [...new Set(refused.map((r) => r.reason))].sort(),
    lost: pieces.some((told) => told.kind === 'lost'),
    wrong,
  }
}

/** The kernel counts processor time in these (getconf CLK_TCK). */
const TICKS_PER_SECOND = 100

/** The high-water mark of the memory of all children of this process, and the processor time that they have taken. */
class PeakWatch {
  readers = 0
  readonly #ticks = new Map<string, number>()
  /** Those of a trial before, which are still ending. */
  readonly #others: ReadonlySet<string> = new Set(children())
  readonly #timer = setInterval(() => this.look(), 20)

  /** Seconds of all children so far, also of those that are no more. */
  get cpu(): number {
    let sum = 0
    for (const ticks of this.#ticks.values()) sum += ticks
    return sum / TICKS_PER_SECOND
  }

  end(): void {
    clearInterval(this.#timer)
  }

  look(): void {
    for (const pid of children()) {
      if (this.#others.has(pid)) continue
      const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
      this.readers = Math.max(this.readers, peak)
      const stat = read(`/proc/${pid}/stat`)
      const [user, system] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13)
        .map(Number)
      if (user !== undefined && system !== undefined) this.#ticks.set(pid, user + system)
    }
  }
}

/** The ids of all processes that this one started and that have not ended. */
function children(): readonly string[] {
  return readdirSync('/proc/self/task').flatMap((task) =>
    read(`/proc/self/task/${task}/children`).split(' ').filter(Boolean),
  )
}

/** Empty when the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
