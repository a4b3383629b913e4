import module from 'node:module'
import type { Refused } from '#kernel/refused.ts'
import { openReaders, type Readers, readableFor, type SearchedPiece, secondReaderName } from '#reading/index.ts'
import { FileSearch, type Search, type UnderstoodTable } from './file-search.ts'
import { idleMappings } from './idle-mapping.ts'
import type { KeptReading } from './kept-readings.ts'
import type { Source } from './sources.ts'

/** What a search gives besides records: how many there were in evidence, what was refused, how tables were understood. */
export interface Searched {
  readonly recordsIn: number
  readonly refused: readonly Refused[]
  readonly tables: readonly UnderstoodTable[]
  /** The search of each file, in their order. */
  readonly files: readonly FileSearch[]
}

/** Of so much evidence in all, one reading child is enough. */
const LITTLE_BYTES = 2 << 20

/** What the processes run that open evidence. */
export const READER = new URL('../../worker/read-evidence.ts', import.meta.url)

/** Children that may read these files. Whoever asks closes them. */
export function readersFor(files: readonly Pick<Source, 'entry'>[], signal: AbortSignal): Readers {
  const readable = readableFor(files.map(({ entry }) => entry))
  // A second child takes longer to start than one takes for so little.
  const isLittle = files.reduce((n, { entry }) => n + entry.bytes, 0) < LITTLE_BYTES
  const jobs = isLittle ? { jobs: 1 } : {}
  const cache = module.getCompileCacheDir()
  const wish = { script: READER, readable, secondReader: secondReaderName(), signal, ...(cache && { cache }) }
  return openReaders({ ...wish, ...jobs })
}

/**
 * Searches all sources in their order, each in a process that is ended if the file harms it. Every row of every table is
 * a record or is refused with a reason.
 */
export async function searchSources(sources: readonly Source[], search: Search): Promise<Searched> {
  const results = sources.map((source) => new FileSearch(source, search))
  const { mapping, passwordsOf, progress, signal } = search
  const total = sources.reduce((n, s) => n + s.entry.bytes, 0)
  progress.stage('finding personal data', total)
  const toRead = results.filter(({ source }) => search.kept?.of(source) === undefined)
  const files = toRead.map(({ source: { entry } }) => ({
    entry,
    tables: mapping.filter((m) => m.file === entry.file),
    passwords: passwordsOf?.(entry.file) ?? [],
    own: search.own ?? [],
  }))
  const readers = search.readers ?? readersFor(files, signal)
  try {
    const pieces = readers.search(files, progress)
    for (const result of results) {
      signal.throwIfAborted()
      const reading = search.kept?.of(result.source)
      if (reading) await takeOver(result, reading, search)
      else await read(result, pieces, search)
    }
  } finally {
    if (!search.readers) readers.close()
    await search.kept?.abandon()
  }
  for (const result of results) search.onSearched?.(result)
  const evidence = results.filter((r) => r.source.attack !== '')
  const tables = results.flatMap((r) => r.tables)
  return {
    recordsIn: evidence.reduce((n, r) => n + r.recordsIn, 0),
    refused: [
      ...results.flatMap((r) => (r.source.attack === '' ? r.refused.map((x) => ({ ...x, records: 0 })) : r.refused)),
      ...idleMappings(search.mapping, tables),
    ],
    tables,
    files: results,
  }
}

/** Takes the pieces of one file, whose turn it is, and keeps what came of it. */
async function read(result: FileSearch, pieces: AsyncGenerator<SearchedPiece>, search: Search): Promise<void> {
  const { source } = result
  const { findingsFile, qc, kept, signal } = search
  const [from, before] = [findingsFile.rows, new Map(findingsFile.counts)]
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    signal.throwIfAborted()
    await result.take(next.value.told)
    if (next.value.told.kind === 'end') break
  }
  if (!kept) return
  const kinds = [...findingsFile.counts].flatMap(([kind, n]) => {
    const own = n - (before.get(kind) ?? 0)
    return own > 0 ? [[kind, own] as const] : []
  })
  const findings = { from, count: findingsFile.rows - from, kinds }
  const reading = { searched: result.searched, columns: qc?.foundIn(source.entry.file) ?? [], findings }
  await kept.end(source, result.isBroken ? undefined : reading)
}

/** Takes over what was found in a file that has not changed. */
async function takeOver(result: FileSearch, { searched, columns, findings }: KeptReading, search: Search) {
  const { kept, findingsFile, qc, onKept, progress } = search
  const { source } = result
  if (!kept) return
  result.restore(searched)
  qc?.restore(columns)
  const from = findingsFile.rows
  await findingsFile.takeOver(kept.formerFindings, findings.from, findings.count)
  for (const [kind, n] of findings.kinds) findingsFile.counts.set(kind, (findingsFile.counts.get(kind) ?? 0) + n)
  for await (const records of kept.records(source)) onKept?.(records)
  await kept.keep(source, from)
  progress.advance(source.entry.bytes)
}
