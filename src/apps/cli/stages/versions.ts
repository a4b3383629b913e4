import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { secondReaderName } from '#reading/index.ts'

const SRC = fileURLToPath(new URL('../../../', import.meta.url))

/** What decides a result, by the rooms and files that hold it. A change in any of them is another version. */
const ROOMS = {
  recognizers: ['detect', 'evidence'],
  rules: ['ledger', 'law'],
  texts: ['texts', 'notice', 'report'],
  reading: [
    ...['kernel', 'reading', 'apps/worker/read-evidence.ts'],
    ...['find', 'file-search', 'fill-ledger', 'kept-readings'].map((stage) => `apps/cli/stages/${stage}.ts`),
  ],
} as const

export type Versions = Readonly<Record<keyof typeof ROOMS | 'todoke', string>>

/**
 * The version of everything that decides a result: SHA-256 over names and bytes of the rooms' files, tests left out, and
 * for recognizers over `own`, the version of those that somebody wrote for the case (empty without any), for rules over
 * `weights`, the version of those that the case has adopted.
 */
export function versionsOf(todoke: string, own = '', weights = ''): Versions {
  const of = (places: readonly string[]) => {
    const hash = createHash('sha256')
    for (const place of places)
      for (const file of filesOf(place))
        hash
          .update(`${file}\0`)
          .update(readFileSync(join(SRC, file)))
          .update('\0')
    if (own !== '' && places === ROOMS.recognizers) hash.update(own)
    // What reads pictures a second time is part of the machine and not of the program.
    if (places === ROOMS.reading) hash.update(secondReaderName())
    if (weights !== '' && places === ROOMS.rules) hash.update(weights)
    return hash.digest('hex')
  }
  const { recognizers, rules, texts, reading } = ROOMS
  return { todoke, recognizers: of(recognizers), rules: of(rules), texts: of(texts), reading: of(reading) }
}

function filesOf(place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place]
  return readdirSync(join(SRC, place), { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((file) => /\.(ts|sql|md|json|typ)$/.test(file) && !/\.test\.ts$|goldens\//.test(file))
    .map((file) => `${place}/${file}`)
}
