import { tmpdir } from 'node:os'
import { instant } from '#kernel/instant.ts'
import type { Progress } from '#kernel/progress.ts'
import type { Io } from '../src/apps/cli/command.ts'

/** The world as `runForCommand` needs it, without a terminal; `hooks` are to be called when the run is over, last first. */
export const quietIo = (progress: Progress, hooks: (() => void | Promise<void>)[]): Io => ({
  env: { ...process.env, TODOKE_KEY: '11'.repeat(32) },
  cwd: tmpdir(),
  home: process.env['HOME'] ?? tmpdir(),
  json: true,
  interactive: false,
  progress,
  signal: new AbortController().signal,
  now: () => instant('2017-08-01T09:00:00+09:00'),
  say() {},
  warn() {},
  result() {},
  write: async () => {},
  ask: async () => '',
  cleanup: (hook) => void hooks.push(hook),
})
