import { homedir } from 'node:os'
import { createInterface, type Interface } from 'node:readline'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Io } from './command.ts'
import { type ShownProgress, shownProgress } from './progress.ts'

/** The running process as an `Io`, with what only the program itself may do. */
export interface ProcessIo extends Io {
  readonly shown: ShownProgress
  /** Whether the document of `--json` has been printed. */
  printed(): boolean
  /** Runs the cleanup hooks, the last one first, and gives what they threw. */
  close(): Promise<readonly unknown[]>
}

/** The reader of a pipe may leave at any time (`todoke … | head`); that is no failure of ours. */
function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
}

const writeTo = (stream: NodeJS.WriteStream, text: string): void => {
  if (stream.writable && !stream.destroyed) stream.write(text)
}

/** Makes the world of a command from this process. */
export function processIo(json: boolean, signal: AbortSignal): ProcessIo {
  ignoreClosedPipes()
  const hooks: (() => void | Promise<void>)[] = []
  let printed = false
  const asking = asker(signal)
  const shown = shownProgress({
    terminal: process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
    write: (text) => writeTo(process.stderr, text),
    tick: () => performance.now(),
  })
  const line = (stream: NodeJS.WriteStream, text: string) => {
    shown.hide()
    writeTo(stream, `${text}\n`)
  }
  return {
    env: process.env,
    cwd: process.cwd(),
    home: process.env['HOME'] || homedir(),
    json,
    interactive: !json && process.stdin.isTTY === true && process.stderr.isTTY === true,
    progress: shown,
    shown,
    signal,
    now: () => Date.now() as Instant,
    say: (text) => line(json ? process.stderr : process.stdout, text),
    warn: (text) => line(process.stderr, text),
    result(document) {
      if (printed) throw new Error('a command prints one document only')
      if (!json) return
      printed = true
      line(process.stdout, JSON.stringify(document, null, 2))
    },
    printed: () => printed,
    write: (text) =>
      new Promise((resolve) => {
        shown.hide()
        if (!process.stdout.writable || process.stdout.destroyed) resolve()
        else process.stdout.write(text, () => resolve())
      }),
    ask: (question) => {
      shown.hide()
      return asking.ask(question)
    },
    cleanup: (hook) => hooks.push(hook),
    async close() {
      asking.close()
      const failed: unknown[] = []
      for (const hook of hooks.splice(0).reverse())
        try {
          await hook()
        } catch (error) {
          failed.push(error)
        }
      return failed
    },
  }
}

/** One reader for all questions, so that lines typed ahead are not lost. */
function asker(signal: AbortSignal) {
  let lines: Interface | null = null
  let typed: AsyncIterator<string> | null = null
  const begin = (): AsyncIterator<string> => {
    lines = createInterface({ input: process.stdin, output: process.stderr })
    // While it reads, a terminal gives Ctrl-C to it instead of to the process.
    lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
    signal.addEventListener('abort', () => lines?.close(), { once: true })
    return lines[Symbol.asyncIterator]()
  }
  return {
    async ask(question: string): Promise<string> {
      typed ??= begin()
      writeTo(process.stderr, question)
      const next = await typed.next()
      signal.throwIfAborted()
      if (next.done) throw new Failure('usage', 'no answer was given; nothing was done')
      return next.value.trim()
    },
    close: () => lines?.close(),
  }
}
