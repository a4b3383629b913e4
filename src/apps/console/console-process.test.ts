import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeFixture } from './console-fixture.ts'

const ENTRY = fileURLToPath(new URL('./main.ts', import.meta.url))
let root: string
let folder: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'console-'))
  folder = (await writeFixture(root)).folder
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Starts the console as `todoke serve` does and gives its first line. */
async function start(...args: readonly string[]): Promise<{ child: ChildProcess; url: string; said: () => string }> {
  const env = { ...process.env, TODOKE_KEY: '0f'.repeat(32) }
  const child = spawn(process.execPath, [ENTRY, folder, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (bytes) => (said += String(bytes)))
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, url: String(line), said: () => said }
}

test('the first line is the address with its token, and the console ends by itself when it is asked to', async () => {
  const { child, url, said } = await start('--port', '0')
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(303)
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(403)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(said()).toBe('')
})

test('a port that is taken gives the next free one', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { child, url } = await start('--port', String(port))
  expect(Number(new URL(url).port)).toBeGreaterThan(port)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  taken.close()
})

test('the console ends when the command that started it is gone', async () => {
  const env = { ...process.env, TODOKE_KEY: '0f'.repeat(32) }
  const child = spawn(process.execPath, [ENTRY, folder, '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  await once(child.stdout ?? child, 'data')
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('an output that is not there yet gives a page that says so, and no error', async () => {
  const before = folder
  folder = join(root, 'nothing-yet')
  const { child, url, said } = await start('--port', '0')
  const first = await fetch(url, { redirect: 'manual' })
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await fetch(new URL('/', url), { headers: { cookie, 'accept-language': 'en' } })
  expect([page.status, said()]).toEqual([503, ''])
  expect(await page.text()).toContain('Reload this page when todoke run has finished')
  child.kill('SIGTERM')
  await once(child, 'exit')
  folder = before
})
