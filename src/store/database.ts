import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { Failure } from '#kernel/failure.ts'
import { type EmbeddedSettings, type ServerAddress, startedServer, stopServer } from './embedded-postgres.ts'
import { migrate } from './migrate.ts'

const CONNECT_SECONDS_MAX = 60
const POOL_MAX = 6
/** Held by every process that uses the shipped server; whoever gets it alone is the last and ends the server. */
const IN_USE_LOCK = 7_046_027_002

/** A PostgreSQL, the shipped one or a server of one's own. Close it. */
export interface Database {
  /** `embedded` when we run it ourselves. */
  readonly kind: 'embedded' | 'server'
  /** Runs one statement. Values by parameter only. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  /** All of `work` or nothing. Statements inside go through the session given. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Ends the sessions; the shipped server ends with the last process that uses it. */
  close(): Promise<void>
}

/** Statements of one transaction. */
export type Session = Pick<Database, 'query'>

export interface DatabaseSettings {
  /** The value of DATABASE_URL: PostgreSQL 15 or newer. Wins over the shipped one. */
  readonly url?: string | undefined
  readonly embedded: EmbeddedSettings
}

/** Connects, starts the shipped server when nobody runs it yet, and brings the tables up to date. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.url) {
    const pool = newPool({ connectionString: settings.url })
    return ready(pool, 'server', () => pool.end())
  }
  const { address, lease } = await leaseServer(settings.embedded)
  const pool = newPool(connection(address))
  return ready(pool, 'embedded', async () => {
    await pool.end()
    await leave(settings.embedded, address, lease)
  })
}

const connection = ({ host, user, password, database }: ServerAddress): pg.PoolConfig => ({
  host,
  user,
  password,
  database,
})

function newPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, max: POOL_MAX, connectionTimeoutMillis: CONNECT_SECONDS_MAX * 1000 })
  // A session that breaks while nobody uses it is replaced; one that is used tells its user.
  pool.on('error', () => undefined)
  return pool
}

async function ready(pool: pg.Pool, kind: Database['kind'], close: () => Promise<void>): Promise<Database> {
  let closed: Promise<void> | null = null
  const closeOnce = (): Promise<void> => {
    closed ??= close()
    return closed
  }
  try {
    const client = await pool.connect().catch((error: unknown) => {
      throw kind === 'server' ? unreachable(error) : error
    })
    try {
      await migrate(client)
    } finally {
      client.release()
    }
  } catch (error) {
    await closeOnce()
    throw error
  }
  return {
    kind,
    query: (sql, values) => rowsOf(pool, sql, values),
    transaction: (work) => inTransaction(pool, work),
    close: closeOnce,
  }
}

const unreachable = (error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  return new Failure(
    'failed',
    `the database of DATABASE_URL cannot be reached${code}: check address, user and password`,
  )
}

async function rowsOf<Row extends object>(
  to: pg.Pool | pg.PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return (await to.query<Row>(sql, [...values])).rows
}

async function inTransaction<T>(pool: pg.Pool, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    const done = await work({ query: (sql, values) => rowsOf(client, sql, values) })
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * Starts or finds the server and takes the shared lock that keeps it running. A server that is just being ended by the
 * last process to leave refuses us or drops us before we hold the lock; then we start it again.
 */
async function leaseServer(settings: EmbeddedSettings): Promise<{ address: ServerAddress; lease: pg.Client }> {
  let last: unknown
  for (let waited = 0; waited < CONNECT_SECONDS_MAX * 1000; waited += 50) {
    const address = await startedServer(settings)
    const lease = new pg.Client(connection(address))
    lease.on('error', () => undefined)
    try {
      await lease.connect()
      await lease.query('select pg_advisory_lock_shared($1)', [IN_USE_LOCK])
      return { address, lease }
    } catch (error) {
      last = error
      await lease.end().catch(() => undefined)
      if (!isPassing(error)) throw error
      await delay(50)
    }
  }
  throw new Failure('failed', 'the database does not answer: end the commands that use it and run again', {
    cause: last,
  })
}

/** What a server says, or does not say, while it starts or ends. */
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['57P01', '57P02', '57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code)) return true
  return error instanceof Error && /Connection terminated|not queryable/.test(error.message)
}

async function leave(settings: EmbeddedSettings, address: ServerAddress, lease: pg.Client): Promise<void> {
  try {
    await lease.query('select pg_advisory_unlock_shared($1)', [IN_USE_LOCK])
    const { rows } = await lease.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [IN_USE_LOCK])
    if (rows[0]?.alone) await stopServer(settings, address)
  } catch (error) {
    if (!isPassing(error)) throw error
  } finally {
    await lease.end().catch(() => undefined)
  }
}
