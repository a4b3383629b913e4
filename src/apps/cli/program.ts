import { readdirSync, readFileSync } from 'node:fs'
import { Failure } from '#kernel/failure.ts'
import { nearestWord } from '#kernel/nearest-word.ts'
import { readArgs } from './args.ts'
import type { Command, ExitCode } from './command.ts'
import { explainError } from './explain-error.ts'
import { type ProcessIo, processIo } from './terminal-io.ts'

const COMMANDS = new URL('./commands/', import.meta.url)
const INTERRUPTED = 130
const ONE_KEYPRESS_MS = 500

const commandIds = (): readonly string[] =>
  readdirSync(COMMANDS)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .sort()

async function load(id: string): Promise<Command> {
  const { default: found } = (await import(new URL(`${id}.ts`, COMMANDS).href)) as { default?: Command }
  if (found?.id !== id) throw new Error(`commands/${id}.ts: id is ${found?.id ?? 'missing'}`)
  return found
}

/** Runs what was typed after `todoke` and ends the process with its exit code. Never throws. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  const interruption = new AbortController()
  const io = processIo(argv.includes('--json'), interruption.signal)
  let firstAt = Number.POSITIVE_INFINITY
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      // One Ctrl-C comes twice, from the terminal and from the launcher. A later one means it: the next start tidies up.
      if (performance.now() - firstAt > ONE_KEYPRESS_MS) process.exit(INTERRUPTED)
      if (interruption.signal.aborted) return
      firstAt = performance.now()
      io.warn('stopping; once more to stop at once')
      interruption.abort(new Failure('failed', 'interrupted'))
    })
  // What breaks outside any command's own path is told in the same way: Node's own report would print data.
  process.on('uncaughtException', (error) => {
    tellFailure(error, io)
    process.exit(1)
  })
  const exit = await outcome(argv, io)
  io.shown.end()
  const failed = await io.close()
  for (const error of failed) io.warn(`todoke: ${explainError(error).message}`)
  await Promise.all([drained(process.stdout), drained(process.stderr)])
  process.exit(exit === 0 && failed.length > 0 ? 1 : exit)
}

const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (!stream.writable || stream.destroyed) resolve()
    else stream.write('', () => resolve())
  })

async function outcome(argv: readonly string[], io: ProcessIo): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (io.signal.aborted) {
      io.warn('todoke: interrupted; the output is as it was before')
      if (!io.printed()) io.result({ error: 'interrupted' })
      return INTERRUPTED
    }
    return tellFailure(error, io)
  }
}

function tellFailure(error: unknown, io: ProcessIo): ExitCode {
  const { message, exit } = explainError(error)
  io.warn(`todoke: ${message}`)
  if (!io.printed()) io.result({ error: message })
  return exit
}

async function dispatch(argv: readonly string[], io: ProcessIo): Promise<number> {
  const [id, ...rest] = argv
  const words = argv.filter((word) => word !== '--json')
  if (words.length === 0) {
    await printCommands(io)
    return 2
  }
  if (words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    if (words[1]) return dispatch([words[1], '--help'], io)
    await printCommands(io)
    return 0
  }
  if (words[0] === '--version' || words[0] === '-V') return printVersion(io)
  if (id === '--json') return dispatch([...rest, '--json'], io)
  const ids = commandIds()
  if (!id || !ids.includes(id)) {
    const near = nearestWord(id ?? '', ids)
    throw new Failure(
      'usage',
      `unknown command ${id}${near ? `; did you mean ${near}?` : ''}\nCommands: ${ids.join(', ')}`,
    )
  }
  const command = await load(id)
  const { args, common } = readArgs(command, rest)
  if (!common.help) return command.run(args, io)
  printHelp(command, io)
  return 0
}

function printVersion(io: ProcessIo): number {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  if (io.json) io.result({ version })
  else io.say(version)
  return 0
}

async function printCommands(io: ProcessIo): Promise<void> {
  const commands = await Promise.all(commandIds().map(load))
  if (io.json) {
    io.result({ commands: commands.map(({ id, summary, usage }) => ({ id, summary, usage })) })
    return
  }
  const width = Math.max(...commands.map((c) => c.id.length))
  io.say('todoke: from the evidence of a personal-data breach to the table, the duties, the letters and the reports.\n')
  for (const { id, summary } of commands) io.say(`  todoke ${id.padEnd(width)}  ${summary}`)
  io.say('\nMore on one of them: todoke COMMAND --help. Every command takes --json.')
}

function printHelp({ id, summary, usage, options }: Command, io: ProcessIo): void {
  if (io.json) {
    io.result({ id, summary, usage, options })
    return
  }
  const rows = Object.entries(options).map(([name, { type, value, about, choices }]) => ({
    left: `--${name}${type === 'boolean' ? '' : ` ${value ?? 'VALUE'}${type === 'list' ? '…' : ''}`}`,
    right: choices ? `${about} (${choices.join(', ')})` : about,
  }))
  rows.push({ left: '--json', right: 'print one JSON document on standard output' })
  const width = Math.max(...rows.map((row) => row.left.length))
  io.say(`${summary}\n\nUsage: todoke ${`${id} ${usage}`.trimEnd()}\n`)
  for (const { left, right } of rows) io.say(`  ${left.padEnd(width)}  ${right}`)
}
