import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readCase } from '#case/index.ts'
import type { Command } from './command.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const cwd = mkdtempSync(join(tmpdir(), 'todoke 試験-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs todoke as somebody would, in a home of its own; `watch` sees what it says while it runs. */
function todoke(
  argv: readonly string[],
  watch: (said: string, signal: (name: NodeJS.Signals) => void) => void = () => {},
): Promise<Ran> {
  const env = { PATH: process.env['PATH'], HOME: join(cwd, 'home'), TODOKE_KEY: '0a'.repeat(32) }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...argv], { cwd, env })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
    watch(err, (name) => child.kill(name))
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}

const commands = readdirSync(new URL('./commands/', import.meta.url)).filter((file) => /^[a-z]+\.ts$/.test(file))

test.each(commands)('commands/%s carries its name, one line of summary and a usage', async (file) => {
  const { default: found } = (await import(new URL(`./commands/${file}`, import.meta.url).href)) as { default: Command }
  expect(`${found.id}.ts`).toBe(file)
  expect(found.summary).toMatch(/^\S.*[^.]$/)
  const stated = [...found.usage.matchAll(/--([a-z-]+)/g)].map((m) => m[1] ?? '')
  expect(Object.keys(found.options)).toEqual(expect.arrayContaining(stated))
})

test('without a command it lists them and says wrong usage', async () => {
  const { code, out } = await todoke([])
  expect(code).toBe(2)
  expect(out).toMatch(/todoke verify/)
})

test('a misspelt command is told its nearest', async () => {
  const { code, out, err } = await todoke(['verfy', 'x'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^todoke: unknown command verfy; did you mean verify\?/)
})

test.each([['--version'], ['--help'], ['wipe', '--help'], ['verify', 'nowhere'], ['wipe'], ['nonsense']])(
  'with --json standard output is one document: todoke %s %s',
  async (...argv) => {
    const { out } = await todoke([...argv.filter((word) => word !== undefined), '--json'])
    expect(typeof JSON.parse(out)).toBe('object')
  },
)

test('new writes a case that is understood, and never over something', async () => {
  const flags = [
    '--case',
    'mine',
    '--organisation',
    '甲: "証券" #1',
    '--kind',
    'fx-broker',
    '--detected',
    '2026-10-01T09:00+09:00',
  ]
  const { code, out } = await todoke(['new', '新 事案', ...flags, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ case: 'mine', folder: join(cwd, '新 事案') })
  const read = readCase(readFileSync(join(cwd, '新 事案', 'case.yaml'), 'utf8'))
  expect(read.ok && read.value.facts.organisation.name).toEqual({ ja: '甲: "証券" #1' })
  const again = await todoke(['new', '新 事案'])
  expect([again.code, again.err]).toEqual([2, expect.stringMatching(/is not empty: name a new folder/)])
})

test('new says which word it does not know, and writes nothing', async () => {
  const { code, err } = await todoke(['new', 'wrong', '--kind', 'fxbroker', '--country', 'JP'])
  expect([code, existsSync(join(cwd, 'wrong'))]).toEqual([2, false])
  expect(err).toMatch(/organisation\.kind must be one of .*; did you mean fx-broker\?/)
})

test('wipe does nothing to a folder of somebody, and nothing unasked', async () => {
  mkdirSync(join(cwd, 'mine'))
  writeFileSync(join(cwd, 'mine', 'a.txt'), 'x')
  const { code, err } = await todoke(['wipe', 'mine', '--yes'])
  expect([code, existsSync(join(cwd, 'mine', 'a.txt'))]).toEqual([2, true])
  expect(err).toMatch(/neither an output nor a demo of Todoke/)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a long command with 130, the output as it was', async (name) => {
  let sent = false
  const { code, out, err } = await todoke(
    ['demo', '--people', '2000', '--out', `demo-${name}`, '--json'],
    (said, signal) => {
      if (sent || !said.includes('writing the replay')) return
      sent = true
      signal(name)
    },
  )
  expect(code).toBe(130)
  expect(JSON.parse(out)).toEqual({ error: 'interrupted' })
  expect(err).toMatch(/interrupted; the output is as it was before/)
  expect(existsSync(join(cwd, `demo-${name}`, 'out'))).toBe(false)
})

test('a reader that leaves is no failure', async () => {
  const child = spawn('sh', ['-c', `"$0" "$1" --help | true; exit 0`, process.execPath, main], { cwd })
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  await new Promise((resolve) => child.once('close', resolve))
  expect(err).toBe('')
})

test('a scan without OUT says why something was refused', async () => {
  mkdirSync(join(cwd, 'odd'))
  writeFileSync(join(cwd, 'odd', 'empty\x1b[2J.csv'), '')
  const { code, err } = await todoke(['scan', 'odd'])
  expect(code).toBe(3)
  expect(err).toMatch(/^refused: odd\/empty\\x1b\[2J\.csv: empty: no bytes at all/m)
})

test('a second scan into the same folder does not find what the first one wrote', async () => {
  mkdirSync(join(cwd, 'twice'))
  writeFileSync(join(cwd, 'twice', 'a.csv'), '氏名,メール\n佐藤 太郎,a@example.jp\n鈴木 花子,b@example.jp\n')
  const scan = () => todoke(['scan', 'twice', '--out', 'twice', '--format', 'jsonl', '--reveal', '--json'])
  const [first, second] = [await scan(), await scan()]
  expect(first.code).toBe(0)
  expect(second.out).toBe(first.out)
  expect(second.err).toMatch(/^6 files of an earlier scan in .* were left out$/m)
})

test.each([
  [['scan', ''], /^todoke: a PATH is empty/],
  [['scan', 'twice', '--recognizers', 'nowhere'], /no recognizer is in nowhere: it takes a folder with YAML files/],
])('a slip of the hand is told: todoke %j', async (argv, said) => {
  const { code, err } = await todoke(argv)
  expect(code).toBe(2)
  expect(err).toMatch(said)
})
