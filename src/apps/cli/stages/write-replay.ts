import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Progress } from '#kernel/progress.ts'
import { type Expected, makeReplay, type PostalTown, type Replay } from '#replay/index.ts'
import { postalTowns } from './postal-towns.ts'

/** What is asked for: the folder to write into, how many people (none: as published), and the seed. */
export interface ReplayOrder {
  readonly dir: string
  readonly people?: number
  readonly seed: string
  readonly progress: Progress
  readonly signal?: AbortSignal
}

export interface WrittenReplay {
  readonly caseDir: string
  readonly truthDir: string
  readonly expect: Expected
  /** True when the folder already held this replay and was left as it was. */
  readonly reused: boolean
}

/** `DIR/truth/replay.json`: says that the folder is ours, what it holds, and whether it was finished. */
interface Marker {
  readonly made: 'todoke demo'
  readonly state: 'writing' | 'done'
  readonly seed: string
  readonly people: number | null
  /** Changes when the generator does. */
  readonly generator: string
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

/**
 * Writes `dir/case` (the case folder) and `dir/truth` (expect.json, people.jsonl). A finished replay of the same seed,
 * size and generator is used again as it is, changed files included, which are named; an unfinished or other one is
 * replaced. Throws when `dir` holds anything that `todoke demo` did not make, and touches nothing then.
 */
export async function writeReplay(order: ReplayOrder): Promise<WrittenReplay> {
  const { dir, progress } = order
  const [caseDir, truthDir] = [join(dir, 'case'), join(dir, 'truth')]
  const before = await markerOf(dir)
  const towns = postalTowns()
  const wanted = { seed: order.seed, people: order.people ?? null, generator: generatorPrint(order.seed, towns) }
  if (before?.state === 'done' && same(before, wanted)) {
    await noteChanges(caseDir, before, progress)
    const expect: Expected = JSON.parse(await readFile(join(truthDir, 'expect.json'), 'utf8'))
    return { caseDir, truthDir, expect, reused: true }
  }
  const replay = makeReplay({
    seed: order.seed,
    towns,
    ...(order.people === undefined ? {} : { people: order.people }),
  })
  await mkdir(truthDir, { recursive: true })
  const marker: Marker = { made: 'todoke demo', state: 'writing', ...wanted, files: [] }
  await writeMarker(truthDir, marker)
  await rm(caseDir, { recursive: true, force: true })
  const files = await writeCase(caseDir, replay, order)
  await writeTruth(truthDir, replay)
  await writeMarker(truthDir, { ...marker, state: 'done', files })
  return { caseDir, truthDir, expect: replay.truth.expect, reused: false }
}

const same = (a: Pick<Marker, 'seed' | 'people' | 'generator'>, b: Pick<Marker, 'seed' | 'people' | 'generator'>) =>
  a.seed === b.seed && a.people === b.people && a.generator === b.generator

const markerPath = (truthDir: string): string => join(truthDir, 'replay.json')

const writeMarker = (truthDir: string, marker: Marker): Promise<void> =>
  writeFile(markerPath(truthDir), `${JSON.stringify(marker, null, 1)}\n`)

/** The marker of a folder that is ours, undefined for a new or empty one. Throws for a folder of somebody else. */
async function markerOf(dir: string): Promise<Marker | undefined> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (names.length === 0) return undefined
  const text = await readFile(markerPath(join(dir, 'truth')), 'utf8').catch(() => '')
  const marker: Partial<Marker> | undefined = readJson(text)
  if (marker?.made !== 'todoke demo')
    throw new Error(`${dir} is not empty and was not made by todoke demo; choose another folder with --out`)
  const { state = 'writing', seed = '', people = null, generator = '', files = [] } = marker
  return { made: 'todoke demo', state, seed, people, generator, files }
}

function readJson(text: string): Partial<Marker> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A hash of a small replay of the same seed, so that a folder made by another generator is not used again. */
function generatorPrint(seed: string, towns: readonly PostalTown[]): string {
  const hash = createHash('sha256')
  for (const file of makeReplay({ seed, people: 50, towns }).files) {
    hash.update(`${file.path}\n`)
    for (const chunk of file.chunks()) hash.update(chunk)
  }
  return hash.digest('hex').slice(0, 16)
}

async function noteChanges(caseDir: string, marker: Marker, progress: Progress): Promise<void> {
  for (const { path, bytes } of marker.files) {
    const there = await stat(join(caseDir, path)).catch(() => undefined)
    if (there?.size !== bytes) progress.note(`${path} was ${there ? 'changed' : 'removed'} since the replay was made`)
  }
}

async function writeCase(caseDir: string, replay: Replay, order: ReplayOrder): Promise<Marker['files']> {
  const written: { path: string; bytes: number }[] = []
  order.progress.stage('writing the replay', replay.files.length)
  for (const file of replay.files) {
    const path = join(caseDir, file.path)
    await mkdir(dirname(path), { recursive: true })
    const handle = await open(path, 'w')
    let bytes = 0
    try {
      for (const chunk of file.chunks()) {
        order.signal?.throwIfAborted()
        await handle.writeFile(chunk)
        bytes += chunk.length
      }
    } finally {
      await handle.close()
    }
    written.push({ path: file.path, bytes })
    order.progress.advance(1)
  }
  return written
}

const LINES_PER_WRITE = 2000

async function writeTruth(truthDir: string, replay: Replay): Promise<void> {
  await writeFile(join(truthDir, 'expect.json'), `${JSON.stringify(replay.truth.expect, null, 1)}\n`)
  const handle = await open(join(truthDir, 'people.jsonl'), 'w')
  try {
    let lines: string[] = []
    for (const place of replay.truth.places()) {
      lines.push(`${JSON.stringify(place)}\n`)
      if (lines.length < LINES_PER_WRITE) continue
      await handle.writeFile(lines.join(''))
      lines = []
    }
    await handle.writeFile(lines.join(''))
  } finally {
    await handle.close()
  }
}
