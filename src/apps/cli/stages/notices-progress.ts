import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Progress } from '#kernel/progress.ts'

const STEPS = 200

/**
 * Passes progress on and leaves that of the letters in `OUT/notices-progress.json`, where the console looks. Call
 * `forget` at the end.
 */
export function reportingProgress(out: string, next: Progress): Progress & { forget(): void } {
  const file = join(out, 'notices-progress.json')
  let total = 0
  let done = 0
  let told = 0
  const tell = () => {
    told = done
    writeFileSync(`${file}.part`, `${JSON.stringify({ done, total })}\n`)
    renameSync(`${file}.part`, file)
  }
  return {
    stage(label, units) {
      next.stage(label, units)
      total = label === 'letters' ? units : 0
      done = 0
      if (total > 0) tell()
    },
    advance(units) {
      next.advance(units)
      done += units
      if (total > 0 && (done - told) * STEPS >= total) tell()
    },
    note: (line) => next.note(line),
    forget() {
      for (const path of [file, `${file}.part`]) rmSync(path, { force: true })
    },
  }
}
