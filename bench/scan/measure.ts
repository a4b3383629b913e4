import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { QuickPart } from '#reading/index.ts'

const THREAD = new URL('./scan-thread.ts', import.meta.url)
const PATTERN = fileURLToPath(new URL('./alternation.txt', import.meta.url))

/** One run: findings or matches, processor seconds (user and system, all threads), and seconds on the clock. */
export interface Run {
  readonly findings: number
  readonly cpu: number
  readonly wall: number
}

/** Threads that scan, kept from run to run, so that only the first run of each compiles and learns. */
export class Scanners {
  readonly #workers: readonly Worker[]

  private constructor(workers: readonly Worker[]) {
    this.#workers = workers
  }

  /** Starting threads, loading recognizers and laying out words is not counted. */
  static async start(threads: number, build: 'wasm' | 'js'): Promise<Scanners> {
    const workers = Array.from({ length: threads }, () => new Worker(THREAD, { workerData: { build } }))
    await Promise.all(workers.map(answer))
    return new Scanners(workers)
  }

  /** Scans the parts, whichever thread is free the next one. */
  async scan(parts: readonly QuickPart[]): Promise<Run> {
    const next = new SharedArrayBuffer(4)
    const from = process.hrtime.bigint()
    const told = await Promise.all(
      this.#workers.map((worker) => {
        worker.postMessage({ parts, next })
        return answer(worker)
      }),
    )
    const wall = Number(process.hrtime.bigint() - from) / 1e9
    return { findings: sum(told, 'findings'), cpu: sum(told, 'cpu') / 1e6, wall }
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}

type Told = Readonly<Record<'findings' | 'cpu', number>>

/** The next message of a thread; throws what ends it. */
async function answer(worker: Worker): Promise<Told> {
  const [told]: Told[] = await once(worker, 'message')
  if (!told) throw new Error('a thread of the benchmark said nothing')
  return told
}

const sum = (told: readonly Told[], what: keyof Told): number => told.reduce((n, t) => n + t[what], 0)

/** ripgrep's alternation with the byte of every match, one thread, written to nowhere. Null where rg is not installed. */
export function ripgrep(files: readonly string[]): Run | null {
  const script = 'TIMEFORMAT="%U %S %R"; time rg -j1 -a -o -b -f "$0" "$@" > /dev/null'
  const { stderr, status } = spawnSync('bash', ['-c', script, PATTERN, ...files], { encoding: 'utf8' })
  const [user = 0, system = 0, wall = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return status === 0 ? { findings: 0, cpu: user + system, wall } : null
}

/** Runs each in turn, so many times, since a shared machine is slower in one minute than in the next; the median of each. */
export async function inTurns(runs: number, each: readonly (() => Promise<Run> | Run)[]): Promise<readonly Run[]> {
  const all: readonly Run[][] = each.map(() => [])
  for (let i = 0; i < runs; i++) for (const [n, run] of each.entries()) all[n]?.push(await run())
  return all.map(median)
}

const median = (runs: readonly Run[]): Run => {
  const sorted = [...runs].sort((a, b) => a.cpu - b.cpu)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('no run to take the median of')
  return middle
}
