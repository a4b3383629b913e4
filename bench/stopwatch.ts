import type { Progress } from '#kernel/progress.ts'

/** Seconds on the clock, and of the processor in all threads of this process. */
export type Stage = readonly [label: string, wall: number, cpu: number]

/** Measures stages as a progress is told of them, the first from now on, until `end`. */
export function stopwatch(first: string): { readonly progress: Progress; end(): readonly Stage[] } {
  const stages: Stage[] = []
  let [label, wall, cpu] = [first, performance.now(), process.cpuUsage()]
  const close = (): void => {
    const { user, system } = process.cpuUsage(cpu)
    stages.push([label, (performance.now() - wall) / 1000, (user + system) / 1e6])
  }
  const stage = (next: string): void => {
    close()
    ;[label, wall, cpu] = [next, performance.now(), process.cpuUsage()]
  }
  return {
    progress: { stage, advance() {}, note() {} },
    end: () => {
      close()
      return stages
    },
  }
}
