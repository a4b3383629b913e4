import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openWorkspaceKey } from './workspace-key.ts'

const made: string[] = []
const folder = (): string => {
  made.push(mkdtempSync(join(tmpdir(), 'key 鍵-')))
  return join(made.at(-1) ?? '', '.todoke')
}
afterAll(() => {
  for (const each of made) rmSync(each, { recursive: true })
})

test('the first use makes a key that only its owner may read, and the next use finds it', async () => {
  const home = folder()
  const first = await openWorkspaceKey({ folder: home })
  expect(statSync(join(home, 'key')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(home, 'key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
  expect(await openWorkspaceKey({ folder: home })).toEqual(first)
})

test('twenty first uses at once end with one key and nothing beside it', async () => {
  const home = folder()
  const keys = await Promise.all(Array.from({ length: 20 }, () => openWorkspaceKey({ folder: home })))
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
  expect(readdirSync(home)).toEqual(['key'])
})

test('TODOKE_KEY wins and makes no file', async () => {
  const home = folder()
  expect(Buffer.from(await openWorkspaceKey({ hex: 'ab'.repeat(32), folder: home })).toString('hex')).toBe(
    'ab'.repeat(32),
  )
  expect(existsSync(home)).toBe(false)
})

test('a key that others may read is refused with the remedy', async () => {
  const home = folder()
  await openWorkspaceKey({ folder: home })
  chmodSync(join(home, 'key'), 0o644)
  await expect(openWorkspaceKey({ folder: home })).rejects.toThrow(/may be read by others \(mode 0644\): run chmod 600/)
})

test.each(['', 'abc', 'zz'.repeat(32), '00'.repeat(33)])(
  'a key of other shape is refused and not repeated: %j',
  async (hex) => {
    const home = folder()
    await openWorkspaceKey({ folder: home })
    writeFileSync(join(home, 'key'), hex, { mode: 0o600 })
    const failure = await openWorkspaceKey({ folder: home }).catch((error: unknown) => String(error))
    expect(failure).toMatch(/does not hold 64 hex digits/)
    if (hex) expect(failure).not.toContain(hex)
  },
)
