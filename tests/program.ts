import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ENTRY = fileURLToPath(new URL('../bin/todoke.mjs', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as somebody would, with a key of the test's own. `kill` ends it without warning after so many milliseconds. */
export function todoke(
  args: readonly string[],
  options: { readonly cwd?: string; readonly kill?: number; readonly key?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [ENTRY, ...args], {
      cwd: options.cwd ?? tmpdir(),
      env: { ...process.env, TODOKE_KEY: options.key ?? '5a'.repeat(32), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece
    })
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece
    })
    if (options.kill !== undefined) setTimeout(() => child.kill('SIGKILL'), options.kill)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** A folder that goes when the tests end. */
export function scratch(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), '届け test '))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
