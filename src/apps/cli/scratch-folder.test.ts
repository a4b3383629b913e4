import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { runMark } from './folder-lock.ts'
import { scratchFolder } from './scratch-folder.ts'

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'todoke-scratch-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const MODULE = fileURLToPath(new URL('./scratch-folder.ts', import.meta.url))
const KILLED = `import { writeFileSync } from 'node:fs'
import { scratchFolder } from ${JSON.stringify(MODULE)}
const folder = await scratchFolder(process.argv[1], '.scan')
writeFileSync(folder + '/findings.jsonl', 'x')
process.kill(process.pid, 'SIGKILL')`

test('what a killed process left is removed when the next one begins, what a living one holds is not', async () => {
  const parent = place()
  const held = await scratchFolder(parent, '.scan')
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', KILLED, parent])
  const left = readdirSync(parent).filter((entry) => join(parent, entry) !== held)
  expect(left.length).toBe(1)
  const next = await scratchFolder(parent, '.scan')
  expect(
    readdirSync(parent)
      .map((entry) => join(parent, entry))
      .sort(),
  ).toEqual([held, next].sort())
})

test('folders of others, of another name, and young ones of another boot stay', async () => {
  const parent = place()
  const [pid, start = ''] = runMark().split('-')
  const ticks = start.split('z')[0]
  const names = ['.scan-notes', '.scanner-999999-1z00000000-aaaaaa', `.scan-${pid}-${ticks}z00000000-bbbbbb`]
  for (const name of names) mkdirSync(join(parent, name))
  writeFileSync(join(parent, '.scan-999999-1z00000000-cccccc'), 'a file')
  await scratchFolder(parent, '.scan')
  expect(names.every((name) => existsSync(join(parent, name)))).toBe(true)
  const old = join(parent, names[2] ?? '')
  utimesSync(old, 0, 0)
  await scratchFolder(parent, '.scan')
  expect(existsSync(old)).toBe(false)
  expect(existsSync(join(parent, '.scan-999999-1z00000000-cccccc'))).toBe(true)
})
