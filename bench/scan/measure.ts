import { spawnSync } from 'node:child_process'
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

/** Scans the parts on so many threads. Starting threads, loading recognizers and laying out words is not counted. */
export async function scan(parts: readonly QuickPart[], threads: number, build: 'wasm' | 'js'): Promise<Run> {
  const next = new SharedArrayBuffer(4)
  const workers = Array.from({ length: threads }, () => new Worker(THREAD, { workerData: { parts, next, build } }))
  await Promise.all(workers.map(answer))
  const from = process.hrtime.bigint()
  const told = await Promise.all(
    workers.map((worker) => {
      worker.postMessage('go')
      return answer(worker)
    }),
  )
  const wall = Number(process.hrtime.bigint() - from) / 1e9
  await Promise.all(workers.map((worker) => worker.terminate()))
  return { findings: sum(told, 'findings'), cpu: sum(told, 'cpu') / 1e6, wall }
}

type Told = Readonly<Record<'findings' | 'cpu', number>>

const answer = (worker: Worker): Promise<Told> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })

const sum = (told: readonly Told[], what: keyof Told): number => told.reduce((n, t) => n + t[what], 0)

/** ripgrep's alternation with the byte of every match, one thread, written to nowhere. Null where rg is not installed. */
export function ripgrep(file: string): Run | null {
  const script = 'TIMEFORMAT="%U %S %R"; time rg -j1 -a -o -b -f "$0" "$1" > /dev/null'
  const { stderr, status } = spawnSync('bash', ['-c', script, PATTERN, file], { encoding: 'utf8' })
  const [user = 0, system = 0, wall = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return status === 0 ? { findings: 0, cpu: user + system, wall } : null
}

export const median = (runs: readonly Run[]): Run => {
  const sorted = [...runs].sort((a, b) => a.cpu - b.cpu)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('no run to take the median of')
  return middle
}
