import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/todoke.mjs', import.meta.url))
const SAMPLE_MS = 100
const MIB = 1024

/** One run of `todoke scan`. */
export interface WholeScan {
  readonly exit: number | null
  /** What it wrote to its standard error. */
  readonly said: string
  /** Seconds of the processor, of the process and all that it started. */
  readonly cpu: number
  /** Most memory of all processes together, each of them at that moment, in MiB; what several share counts once (PSS). */
  readonly memory: readonly number[]
}

/** Scans `folder` into `out` with so many threads, in a process of its own, and looks at its memory meanwhile. Linux only (/proc). */
export function wholeScan(folder: string, out: string, jobs: number): Promise<WholeScan> {
  const args = ['--disable-warning=ExperimentalWarning', PROGRAM, 'scan', folder, '--out', out, '--jobs', String(jobs)]
  const script = 'TIMEFORMAT="cpu %U %S"; time "$0" "$@"'
  const child = spawn('bash', ['-c', script, process.execPath, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString('utf8')
  })
  let memory: readonly number[] = []
  const timer = setInterval(() => {
    const now = family(child.pid ?? 0).map(
      (pid) => Number(fieldOf(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m)) / MIB,
    )
    if (sum(now) > sum(memory)) memory = now
  }, SAMPLE_MS)
  return new Promise((resolve) => {
    child.on('close', (exit) => {
      clearInterval(timer)
      const [, user = '', system = ''] = /cpu ([\d.]+) ([\d.]+)/.exec(said) ?? []
      resolve({ exit, said, cpu: Number(user) + Number(system), memory })
    })
  })
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The process and all that it started. */
function family(of: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(fieldOf(`/proc/${name}/stat`, /\) \S (\d+)/)))
  const found = [of]
  for (const parent of found) for (const [pid, itsParent] of parents) if (itsParent === parent) found.push(pid)
  return found
}

/** A field of a file of /proc; empty when its process has just ended. */
function fieldOf(file: string, pattern: RegExp): string {
  try {
    return pattern.exec(readFileSync(file, 'latin1'))?.[1] ?? ''
  } catch {
    return ''
  }
}
