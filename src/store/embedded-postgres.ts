import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chown, link, mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Failure } from '#kernel/failure.ts'
import { hydratePostgres } from './postgres-binaries.ts'
import { clearStale, isOurServer, pidFile } from './server-lock.ts'

const NOBODY = 65_534
const START_SECONDS_MAX = 60
const ATTEMPTS_MAX = 20
const USER = 'todoke'

/** Where the shipped PostgreSQL lives and who runs it. */
export interface EmbeddedSettings {
  /** Holds programs, data and password. Another user must be able to reach it when `asNobody`. */
  readonly base: string
  /** PostgreSQL refuses to run as root: as root it is run by the user `nobody`. */
  readonly asNobody: boolean
  /** A short path such as /tmp: a socket's path may have 107 bytes only. */
  readonly socketRoot: string
}

/** How to reach a running server. */
export interface ServerAddress {
  readonly host: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** The process number of the server. */
  readonly pid: number
}

const dataOf = (s: EmbeddedSettings): string => join(s.base, 'data-18')

/** Runs a program of PostgreSQL as the user who owns the data. */
const asOwner = (s: EmbeddedSettings): { readonly uid?: number; readonly gid?: number } =>
  s.asNobody ? { uid: NOBODY, gid: NOBODY } : {}

const programEnv = (programs: string): Record<string, string> => ({
  PATH: '/usr/bin:/bin',
  LD_LIBRARY_PATH: join(programs, 'lib'),
  LC_ALL: 'C',
  TZ: 'UTC',
})

/**
 * Address of the running server, started when none runs. Any number of processes may call this at once: the data folder
 * is made under another name and renamed, and PostgreSQL's own lock file lets one server win.
 */
export async function startedServer(settings: EmbeddedSettings): Promise<ServerAddress> {
  const running = await runningServer(settings)
  if (running) return running
  const programs = await hydratePostgres(settings.base)
  const password = await passwordOf(settings)
  if (!existsSync(dataOf(settings))) await initialise(settings, programs, password)
  for (let attempt = 1; ; attempt++) {
    const outcome = await launch(settings, programs)
    if (typeof outcome === 'object') return outcome
    // A server that another process is just ending refuses us until its lock file is gone.
    if (attempt === ATTEMPTS_MAX) throw notStarted(settings, outcome)
    await delay(100)
  }
}

const notStarted = (settings: EmbeddedSettings, why: string): Failure =>
  new Failure(
    'failed',
    `the database did not start (${why}): see ${join(settings.base, 'server.log')}, or set DATABASE_URL to a server of your own`,
  )

/** Address of the server that runs on this data folder, or null. */
export async function runningServer(settings: EmbeddedSettings): Promise<ServerAddress | null> {
  const lines = await pidFile(dataOf(settings))
  const pid = Number(lines[0])
  if (!pid || !isOurServer(pid, dataOf(settings)) || lines[7]?.trim() !== 'ready' || !lines[4]) return null
  return { host: lines[4], user: USER, password: await passwordOf(settings), database: 'postgres', pid }
}

/** Made once, by whoever is first; never shown. Only the one who runs Todoke may read it. */
async function passwordOf(settings: EmbeddedSettings): Promise<string> {
  const path = join(settings.base, 'password')
  if (!existsSync(path)) {
    const draft = `${path}.${randomBytes(6).toString('hex')}`
    const file = await open(draft, 'wx', 0o600)
    await file.writeFile(randomBytes(24).toString('hex'))
    await file.close()
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    await rm(draft)
  }
  return readFile(path, 'utf8')
}

async function initialise(settings: EmbeddedSettings, programs: string, password: string): Promise<void> {
  const data = dataOf(settings)
  const draft = await mkdtemp(`${data}.draft-`)
  const passwordFile = join(draft, 'password')
  try {
    if (settings.asNobody) await chown(draft, NOBODY, NOBODY)
    const file = await open(passwordFile, 'wx', 0o600)
    await file.writeFile(password)
    await file.close()
    if (settings.asNobody) await chown(passwordFile, NOBODY, NOBODY)
    const options = ['--encoding=UTF8', '--locale=C', '--data-checksums', '--auth=scram-sha-256', '--no-instructions']
    await promisify(execFile)(
      join(programs, 'bin', 'initdb'),
      ['-D', join(draft, 'data'), '-U', USER, `--pwfile=${passwordFile}`, ...options],
      { ...asOwner(settings), cwd: '/', env: programEnv(programs) },
    )
    // Whoever was first has made it; both hold the same password.
    await rename(join(draft, 'data'), data).catch((error: unknown) => {
      if (!existsSync(data)) throw error
    })
  } catch (error) {
    throw new Failure(
      'failed',
      `the database could not be set up in ${settings.base} (${reasonOf(error)}): mend that, or set DATABASE_URL to a server of your own`,
    )
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

const reasonOf = (error: unknown): string => {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  const line = text.split('\n').find((each) => /error|fatal|denied|space/i.test(each))
  return line?.trim() ?? (error instanceof Error && 'code' in error ? String(error.code) : 'it did not start')
}

/** Starts a server and waits for one, ours or another's, to be ready; else says why there is none. */
async function launch(settings: EmbeddedSettings, programs: string): Promise<ServerAddress | string> {
  await clearStale(dataOf(settings), settings.socketRoot)
  const sockets = await mkdtemp(join(settings.socketRoot, 'todoke-'))
  if (settings.asNobody) await chown(sockets, NOBODY, NOBODY)
  const ended = spawnServer(settings, programs, sockets)
  let why = `not ready after ${START_SECONDS_MAX} s`
  for (let waited = 0; waited < START_SECONDS_MAX * 1000; waited += 25) {
    const running = await runningServer(settings)
    if (running) {
      if (running.host !== sockets) await rm(sockets, { recursive: true, force: true })
      return running
    }
    const end = ended()
    // Another process may have won and its server may still be starting.
    if (end && !isOurServer(Number((await pidFile(dataOf(settings)))[0]), dataOf(settings))) {
      why = end
      break
    }
    await delay(25)
  }
  await rm(sockets, { recursive: true, force: true })
  return why
}

/** Gives a way to ask how it ended; null while it runs. */
function spawnServer(settings: EmbeddedSettings, programs: string, sockets: string): () => string | null {
  const log = openSync(join(settings.base, 'server.log'), 'a', 0o600)
  const server = spawn(join(programs, 'bin', 'postgres'), ['-D', dataOf(settings), ...serverOptions(sockets)], {
    ...asOwner(settings),
    cwd: '/',
    env: programEnv(programs),
    // A session of its own: Ctrl-C at our terminal must not end the server under other commands.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let end: string | null = null
  server.once('exit', (code, signal) => {
    end = `it ended with ${code ?? signal}`
  })
  server.once('error', (error) => {
    end = reasonOf(error)
  })
  server.unref()
  return () => end
}

/** No network. Nothing of a statement or its values goes to the log, since both may hold personal data. */
const serverOptions = (sockets: string): readonly string[] =>
  [
    'listen_addresses=',
    `unix_socket_directories=${sockets}`,
    'unix_socket_permissions=0700',
    'max_connections=60',
    'shared_buffers=64MB',
    'log_min_error_statement=panic',
    'log_statement=none',
    'log_error_verbosity=terse',
    'log_parameter_max_length_on_error=0',
    'log_min_messages=fatal',
    'logging_collector=off',
    'timezone=UTC',
  ].flatMap((option) => ['-c', option])

/** Ends the server: no new sessions, the running ones are ended, everything is on the disk. Waits until it is gone. */
export async function stopServer(settings: EmbeddedSettings, address: ServerAddress): Promise<void> {
  if (!isOurServer(address.pid, dataOf(settings))) return
  process.kill(address.pid, 'SIGINT')
  for (let waited = 0; waited < 20_000 && isOurServer(address.pid, dataOf(settings)); waited += 20) await delay(20)
  await rm(address.host, { recursive: true, force: true })
}

/** Whether a database has been made here already. */
export const isInitialised = async (settings: EmbeddedSettings): Promise<boolean> =>
  stat(dataOf(settings)).then(
    () => true,
    () => false,
  )
