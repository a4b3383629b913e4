import { looksLikeLabel } from '#detect/index.ts'
import { openEvidence } from '#evidence/index.ts'
import type { Refused } from '#kernel/refused.ts'
import { FileSearch, type Search, type UnderstoodTable } from './file-search.ts'
import { idleMappings } from './idle-mapping.ts'
import type { Source } from './sources.ts'

/** What a search gives besides records: how many there were in evidence, what was refused, how tables were understood. */
export interface Searched {
  readonly recordsIn: number
  readonly refused: readonly Refused[]
  readonly tables: readonly UnderstoodTable[]
}

/** Searches all sources in their order. Every row of every table is a record or is refused with a reason. */
export async function searchSources(sources: readonly Source[], search: Search): Promise<Searched> {
  const results: FileSearch[] = []
  search.progress.stage(
    'finding personal data',
    sources.reduce((n, s) => n + s.entry.bytes, 0),
  )
  for (const source of sources) {
    const file = new FileSearch(source, search)
    for await (const passage of openEvidence(source.entry, { looksLikeLabel })) {
      search.signal.throwIfAborted()
      await file.take(passage)
    }
    await file.end()
    search.progress.advance(source.entry.bytes)
    results.push(file)
  }
  const evidence = results.filter((r) => r.source.attack !== '')
  const tables = results.flatMap((r) => r.tables)
  return {
    recordsIn: evidence.reduce((n, r) => n + r.recordsIn, 0),
    refused: [
      ...results.flatMap((r) => (r.source.attack === '' ? r.refused.map((x) => ({ ...x, records: 0 })) : r.refused)),
      ...idleMappings(search.mapping, tables),
    ],
    tables,
  }
}
