import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Failure } from '#kernel/failure.ts'

export interface ConsoleChoice {
  /** The output folder to show; it may still be empty. */
  readonly out: string
  /** The case folder, when it is known; else the output says where it was. */
  readonly caseFolder?: string
  readonly port?: number
  readonly host?: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The console running as a process of its own. */
export interface ConsoleProcess {
  /** The address with its one-time token. */
  readonly url: string
  /** Settles with the exit code when the console has ended. */
  readonly ended: Promise<number>
  /** Asks it to end; requests that are under way are cut. */
  stop(): void
}

const ENTRY = new URL('../console/main.ts', import.meta.url)

/** Starts the console and waits until it answers. Throws a Failure when it ends before that; it has then said why. */
export async function startConsole(choice: ConsoleChoice): Promise<ConsoleProcess> {
  const args = [fileURLToPath(ENTRY), choice.out]
  if (choice.caseFolder !== undefined) args.push('--case', choice.caseFolder)
  if (choice.port !== undefined) args.push('--port', String(choice.port))
  if (choice.host !== undefined) args.push('--host', choice.host)
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    env: { ...choice.env },
    // Through the fourth channel the console learns when this process is gone.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 0))
  const url = await Promise.race([firstLine(child.stdout), ended.then(() => null)])
  if (url === null) throw new Failure('failed', 'the console ended before it could be opened; the line above says why')
  return { url, ended, stop: () => void child.kill('SIGTERM') }
}

async function firstLine(stream: Readable | null): Promise<string | null> {
  if (!stream) return null
  const [line] = await once(createInterface({ input: stream }), 'line')
  return String(line)
}
