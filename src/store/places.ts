import { join } from 'node:path'
import type { DatabaseSettings } from './database.ts'
import type { KeySettings } from './workspace-key.ts'

/** Who runs Todoke and with which environment; only apps know. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Number of the user; 0 is root. */
  readonly uid: number
}

/** Where the key and the database are, unless TODOKE_KEY and DATABASE_URL say otherwise. */
export interface StorePlaces {
  readonly key: KeySettings
  readonly database: DatabaseSettings
}

/**
 * The places of one user: `~/.todoke`. Root's database lies in /var/lib/todoke, because it is run by the user `nobody`, who
 * may not enter root's home.
 */
export function storePlaces({ env, home, uid }: Surroundings): StorePlaces {
  const folder = join(home, '.todoke')
  const asNobody = uid === 0
  return {
    key: { hex: env['TODOKE_KEY'], folder },
    database: {
      url: env['DATABASE_URL'],
      embedded: { base: asNobody ? '/var/lib/todoke' : join(folder, 'postgresql'), asNobody, socketRoot: '/tmp' },
    },
  }
}
