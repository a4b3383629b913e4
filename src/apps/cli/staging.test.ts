import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { beginStaging, outputId, recoverOutput, workFolderOf } from './staging.ts'

const made: string[] = []
afterAll(() => {
  for (const each of made) rmSync(each, { recursive: true, force: true })
})
/** An OUT that does not exist yet, under a folder with a space and Japanese in its name. */
function freshOut(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stage 出力-'))
  made.push(folder)
  return join(folder, 'todoke-out', 'case-1')
}

async function run(out: string, files: Record<string, string>): Promise<void> {
  const staging = await beginStaging(out)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(staging.folder, name)), { recursive: true })
    writeFileSync(join(staging.folder, name), text)
  }
  await staging.commit()
}
const textOf = (out: string, name: string) => readFileSync(join(out, name), 'utf8')

test('a run puts its output in place and leaves nothing beside it', async () => {
  const out = freshOut()
  await run(out, { 'summary.json': '1', 'notices/index.csv': 'a' })
  await run(out, { 'summary.json': '2' })
  expect(textOf(out, 'summary.json')).toBe('2')
  expect(existsSync(join(out, 'notices'))).toBe(false)
  expect(readdirSync(dirname(out))).toEqual(['case-1'])
})

test('a run that gives up leaves the old output as it was', async () => {
  const out = freshOut()
  await run(out, { 'summary.json': '1' })
  const staging = await beginStaging(out)
  writeFileSync(join(staging.folder, 'summary.json'), 'half')
  await staging.abandon()
  expect(textOf(out, 'summary.json')).toBe('1')
  expect(readdirSync(dirname(out))).toEqual(['case-1'])
})

test('what a run keeps is taken over from the old output', async () => {
  const out = freshOut()
  await run(out, { 'summary.json': '1', 'notices/letters/1.pdf': 'pdf' })
  const staging = await beginStaging(out)
  await staging.keep('notices')
  await staging.keep('reports')
  await staging.commit()
  expect(textOf(out, 'notices/letters/1.pdf')).toBe('pdf')
  expect(existsSync(join(out, 'summary.json'))).toBe(false)
})

test('an output keeps its id over runs, and another output has another', async () => {
  const [out, other] = [freshOut(), freshOut()]
  await run(out, {})
  const id = outputId(out)
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  await run(out, {})
  await run(other, {})
  expect(outputId(out)).toBe(id)
  expect(outputId(other)).not.toBe(id)
})

test('two runs on one output: the second is told who holds it', async () => {
  const out = freshOut()
  const first = await beginStaging(out)
  await expect(beginStaging(out)).rejects.toThrow(new RegExp(`another todoke \\(process ${process.pid}\\)`))
  await first.abandon()
  await (await beginStaging(out)).abandon()
})

test('a lock of a dead process, or of one that has its number by chance, is cleared away', async () => {
  const out = freshOut()
  mkdirSync(workFolderOf(out), { recursive: true })
  writeFileSync(join(workFolderOf(out), 'lock-999999-1z00000000-000000000000'), '')
  writeFileSync(join(workFolderOf(out), `lock-${process.pid}-1z00000000-000000000000`), '')
  await run(out, { 'summary.json': '1' })
  expect(readdirSync(dirname(out))).toEqual(['case-1'])
})

test.each([
  ['a file of somebody in an output', { '.todoke-output': '', 'notes.docx': 'x' }, /notes\.docx is not Todoke's/],
  ['a folder of somebody', { 'summary.json': 'x' }, /is not empty and no output of Todoke/],
])('%s is refused and stays', async (_what, files, message) => {
  const out = freshOut()
  mkdirSync(out, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text)
  await expect(beginStaging(out)).rejects.toThrow(message)
  expect(readdirSync(out).sort()).toEqual(Object.keys(files).sort())
  expect(readdirSync(dirname(out))).toEqual(['case-1'])
})

test('an output that is a file is refused', async () => {
  const out = freshOut()
  mkdirSync(dirname(out))
  writeFileSync(out, 'x')
  await expect(beginStaging(out)).rejects.toThrow(/is no folder/)
})

/** Every state in which a kill can leave the folders, and which output must be there afterwards. */
test.each([
  ['while writing the new one', ['out', 'new'], '1'],
  ['after the journal, before the old one moved', ['out', 'new', 'journal'], '2'],
  ['after the old one moved', ['old', 'new', 'journal'], '2'],
  ['after the new one moved in', ['out2', 'old', 'journal'], '2'],
  ['while the old one was removed', ['out2', 'journal'], '2'],
])('killed %s', async (_when, there, expected) => {
  const out = freshOut()
  const work = workFolderOf(out)
  const put = (folder: string, text: string) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'summary.json'), text)
    writeFileSync(join(folder, '.todoke-output'), '')
  }
  mkdirSync(work, { recursive: true })
  if (there.includes('out')) put(out, '1')
  if (there.includes('out2')) put(out, '2')
  if (there.includes('old')) put(join(work, 'old'), '1')
  if (there.includes('new')) put(join(work, 'new'), '2')
  if (there.includes('journal')) writeFileSync(join(work, 'journal'), 'ready\n')
  await recoverOutput(out)
  expect(textOf(out, 'summary.json')).toBe(expected)
  expect(readdirSync(dirname(out))).toEqual(['case-1'])
})

test('killed at any moment, an output is always one whole run', async () => {
  const out = freshOut()
  const staging = new URL('./staging.ts', import.meta.url).href
  const program = `
    import { writeFileSync } from 'node:fs'
    const { beginStaging } = await import(${JSON.stringify(staging)})
    for (let i = 0; ; i++) {
      const s = await beginStaging(process.argv[1])
      for (const name of ['summary.json', 'duties.json', 'manifest.json']) writeFileSync(s.folder + '/' + name, String(i))
      await s.commit()
      if (i === 0) console.log('going')
    }`
  for (let round = 0; round < 25; round++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, round * 1.3))
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    await recoverOutput(out)
    const whole = ['summary.json', 'duties.json', 'manifest.json'].map((name) => textOf(out, name))
    expect(new Set(whole).size).toBe(1)
    expect(readdirSync(dirname(out))).toEqual(['case-1'])
  }
})
