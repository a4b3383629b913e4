import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ServerType, serve } from '@hono/node-server'
import type { Instant } from '#kernel/instant.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { storePlaces } from '#store/index.ts'
import { openActs } from './acts.ts'
import { makeConsole } from './console-server.ts'
import { openDeliveryDesk } from './delivery-desk.ts'
import { openLedgerTables } from './ledger-tables.ts'
import { keyOf, openNames } from './names.ts'
import { readOutput } from './output-folder.ts'
import type { Page } from './page.ts'

/*
 * The console is a process of its own. Arguments: OUT [--case DIR] [--port N] [--host ADDR]. The first line on standard
 * output is the address with its one-time token; everything else goes to standard error.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, host: { type: 'string' }, case: { type: 'string' } },
})

const warn = (line: string): void => void process.stderr.write(`${line}\n`)
const folder = resolve(positionals[0] ?? '.')
const host = values.host ?? '127.0.0.1'
const firstPort = Number(values.port ?? 8470)
const PORTS_TRIED = 20

async function main(): Promise<void> {
  const tables = await openLedgerTables(folder)
  const places = storePlaces({ env: process.env, home: homedir(), uid: process.getuid?.() ?? -1 })
  const key = await keyOf(places.key)
  const caseOf = async () => (await readOutput(folder, null))?.summary.case ?? null
  const names = openNames({ folder, key, caseOf })
  const now = () => Date.now() as Instant
  const desk = openDeliveryDesk(places.database)
  const acts = openActs({ folder, database: places.database, now })
  const pages = await loadFolder<Page>(new URL('./pages/', import.meta.url))
  const { app, gate } = makeConsole({
    folder,
    caseFolder: values.case ? resolve(values.case) : null,
    host,
    pages,
    tables,
    names,
    acts,
    desk,
    now,
    warn,
  })
  const { server, port } = await listen(app.fetch)
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    server.close(() => {
      tables.close()
      void Promise.all([names.close(), acts.close(), desk.close()]).finally(() => process.exit(0))
    })
    if ('closeAllConnections' in server) server.closeAllConnections()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // The command that started the console is gone, however it ended: nobody would ever stop this process.
  process.on('disconnect', stop)
  process.stdout.write(`http://${host.includes(':') ? `[${host}]` : host}:${port}/?token=${gate.token}\n`)
}

/** Listens on the first free port from the one asked for. Throws when none of twenty is free or the host is not ours. */
async function listen(fetch: Parameters<typeof serve>[0]['fetch']): Promise<{ server: ServerType; port: number }> {
  for (let port = firstPort; port < firstPort + PORTS_TRIED; port++) {
    const server = await new Promise<ServerType | null>((give, fail) => {
      const made = serve({ fetch, port, hostname: host }, () => give(made))
      made.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? give(null) : fail(error)))
    })
    if (!server) continue
    const address = server.address()
    return { server, port: typeof address === 'object' && address ? address.port : port }
  }
  throw new Error(`ports ${firstPort} to ${firstPort + PORTS_TRIED - 1} are all busy: give another with --port N`)
}

await main().catch((error: unknown) => {
  warn(`todoke serve: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
