import type { Refused } from '#kernel/refused.ts'
import { openReaders, readableFor } from '#reading/index.ts'
import { FileSearch, type Search, type UnderstoodTable } from './file-search.ts'
import { idleMappings } from './idle-mapping.ts'
import type { Source } from './sources.ts'

/** What a search gives besides records: how many there were in evidence, what was refused, how tables were understood. */
export interface Searched {
  readonly recordsIn: number
  readonly refused: readonly Refused[]
  readonly tables: readonly UnderstoodTable[]
  /** The search of each file, in their order. */
  readonly files: readonly FileSearch[]
}

/** What the processes run that open evidence. */
export const READER = new URL('../../worker/read-evidence.ts', import.meta.url)

/**
 * Searches all sources in their order, each in a process that is ended if the file harms it. Every row of every table is
 * a record or is refused with a reason.
 */
export async function searchSources(sources: readonly Source[], search: Search): Promise<Searched> {
  const results = sources.map((source) => new FileSearch(source, search))
  const { mapping, passwordsOf, progress, signal } = search
  const total = sources.reduce((n, s) => n + s.entry.bytes, 0)
  progress.stage('finding personal data', total)
  const files = sources.map(({ entry }) => ({
    entry,
    tables: mapping.filter((m) => m.file === entry.file),
    passwords: passwordsOf?.(entry.file) ?? [],
    own: search.own ?? [],
  }))
  const readable = readableFor(sources.map((s) => s.entry))
  const readers = openReaders({ script: READER, readable, signal })
  try {
    for await (const { index, told } of readers.search(files, progress)) {
      signal.throwIfAborted()
      await results[index]?.take(told)
    }
  } finally {
    readers.close()
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
