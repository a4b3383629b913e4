/*
 * Seconds and memory of each stage of a replay, printed as a Markdown table for docs/bench.md.
 *   node bench/pipeline.ts [PEOPLE…]        default: 3000 and the published size
 * Compare stages with each other and sizes with each other; absolute seconds belong to one machine on one day.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import type { Progress } from '#kernel/progress.ts'
import { runForCommand } from '../src/apps/cli/run-for-command.ts'
import { writeReplay } from '../src/apps/cli/stages/write-replay.ts'
import { quietIo } from './quiet-io.ts'

interface Stage {
  readonly label: string
  readonly seconds: number
  readonly cpu: number
  readonly rssMiB: number
}

const MIB = 1 << 20

/** Measures each stage between its beginning and the next one's; memory is sampled, so a short peak may be missed. */
function stopwatch(): { readonly progress: Progress; readonly stages: Stage[]; end(): void } {
  const stages: Stage[] = []
  let open: { label: string; at: number; cpu: number; peak: number } | null = null
  const timer = setInterval(() => {
    if (open) open.peak = Math.max(open.peak, process.memoryUsage.rss())
  }, 20)
  const cpuNow = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  }
  const close = () => {
    if (!open) return
    const rss = Math.max(open.peak, process.memoryUsage.rss())
    stages.push({
      label: open.label,
      seconds: (performance.now() - open.at) / 1000,
      cpu: cpuNow() - open.cpu,
      rssMiB: rss / MIB,
    })
    open = null
  }
  const stage = (label: string) => {
    close()
    open = { label, at: performance.now(), cpu: cpuNow(), peak: 0 }
  }
  return {
    stages,
    progress: { stage, advance() {}, note() {} },
    end() {
      close()
      clearInterval(timer)
    },
  }
}

async function measure(people: number | undefined): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'todoke-bench-'))
  const watch = stopwatch()
  const hooks: (() => void | Promise<void>)[] = []
  try {
    const replay = await writeReplay({
      dir,
      seed: '1',
      ...(people !== undefined && { people }),
      progress: watch.progress,
    })
    const { summary } = await runForCommand(
      {
        casePath: replay.caseDir,
        out: join(dir, 'out'),
        at: instant('2017-08-01T09:00:00+09:00'),
        law: legalDay('2026-11-22'),
        only: [],
      },
      quietIo(watch.progress, hooks),
    )
    watch.end()
    console.log(
      `\n${summary.persons} persons, ${summary.balance.recordsIn} evidence records, ${summary.masterPersons} in the master\n`,
    )
    console.log('| stage | wall s | CPU s (this process) | peak MiB (this process) |\n|---|---:|---:|---:|')
    for (const s of watch.stages)
      console.log(`| ${s.label} | ${s.seconds.toFixed(1)} | ${s.cpu.toFixed(1)} | ${s.rssMiB.toFixed(0)} |`)
    const sum = (pick: (s: Stage) => number) => watch.stages.reduce((n, s) => n + pick(s), 0)
    console.log(
      `| **together** | **${sum((s) => s.seconds).toFixed(1)}** | **${sum((s) => s.cpu).toFixed(1)}** | **${Math.max(...watch.stages.map((s) => s.rssMiB)).toFixed(0)}** |`,
    )
  } finally {
    for (const hook of hooks.reverse()) await hook()
    rmSync(dir, { recursive: true, force: true })
  }
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`)
const sizes = process.argv.slice(2).map(Number)
for (const people of sizes.length ? sizes : [3000, undefined]) await measure(people)
