import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ENTRY = fileURLToPath(new URL('../../../../bin/todoke.mjs', import.meta.url))
const top = mkdtempSync(join(tmpdir(), 'serve 試験-'))
const env = { ...process.env, TODOKE_KEY: '0f'.repeat(32) }
afterAll(() => rmSync(top, { recursive: true, force: true }))
beforeAll(() => {
  for (const folder of ['demo/out', 'todoke-out/case-1', 'case-1', 'case-2'])
    mkdirSync(join(top, folder), { recursive: true })
  for (const out of ['demo/out', 'todoke-out/case-1']) writeFileSync(join(top, out, 'summary.json'), '{}')
  for (const name of ['case-1', 'case-2']) writeFileSync(join(top, name, 'case.yaml'), `case: ${name}\n`)
})

test.each([
  ['an output', 'demo/out'],
  ['the folder of a demo', 'demo'],
  ['a case folder by ./todoke-out/<case>', 'case-1'],
])('serve shows %s and prints the address first', async (_what, given) => {
  const child = spawn(process.execPath, [ENTRY, 'serve', given, '--port', '0'], {
    cwd: top,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/)
  expect((await fetch(String(line), { redirect: 'manual' })).status).toBe(303)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.each([
  ['a case that was not run', 'case-2', 'run todoke run case-2 first'],
  ['a folder of something else', 'demo/../', 'is no output and no case folder'],
])('%s is refused with the remedy', async (_what, given, remedy) => {
  const run = promisify(execFile)(process.execPath, [ENTRY, 'serve', given], { cwd: top, env })
  await expect(run).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(remedy) })
})
