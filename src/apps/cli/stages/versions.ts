import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../../', import.meta.url))

/** What decides a result, by the rooms that hold it. A change in any of them is another version. */
const ROOMS = {
  recognizers: ['detect', 'evidence'],
  rules: ['ledger', 'law'],
  texts: ['texts', 'notice', 'report'],
} as const

export type Versions = Readonly<Record<keyof typeof ROOMS | 'todoke', string>>

/**
 * The version of everything that decides a result: SHA-256 over names and bytes of the rooms' files, tests left out, and
 * for recognizers over `own`, the version of those that somebody wrote for the case (empty without any).
 */
export function versionsOf(todoke: string, own = ''): Versions {
  const of = (rooms: readonly string[]) => {
    const hash = createHash('sha256')
    for (const room of rooms)
      for (const file of readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).sort())
        if (/\.(ts|sql|md|json|typ)$/.test(file) && !/\.test\.ts$|goldens\//.test(file))
          hash
            .update(`${room}/${file}\0`)
            .update(readFileSync(join(SRC, room, file)))
            .update('\0')
    if (own !== '' && rooms === ROOMS.recognizers) hash.update(own)
    return hash.digest('hex')
  }
  return { todoke, recognizers: of(ROOMS.recognizers), rules: of(ROOMS.rules), texts: of(ROOMS.texts) }
}
