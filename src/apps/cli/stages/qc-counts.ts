import { isDataKind } from '#kernel/data-kinds.ts'
import { openDuckDb, sqlText } from '#store/index.ts'
import type { ColumnFindings } from './qc-gather.ts'

const keyOf = (at: { readonly file: string; readonly part: string; readonly column: string; readonly item: string }) =>
  `${at.file}\0${at.part}\0${at.column}\0${at.item}`

/**
 * What was found by column, counted in a findings file, with the masked samples that were kept of some of it. For scans
 * whose findings never pass one by one.
 */
export async function columnFindings(
  parquet: string,
  kept: readonly ColumnFindings[],
): Promise<readonly ColumnFindings[]> {
  const samples = new Map(kept.map((k) => [keyOf(k), k.samples]))
  const found: ColumnFindings[] = []
  const db = await openDuckDb({ threads: 1, memoryLimit: '512MB' })
  try {
    const batches = db.batches(
      `select file, part, "column", item,
         count(*) filter (sure = 'certain') as certain, count(*) filter (sure = 'likely') as likely,
         count(*) filter (sure = 'possible') as possible
       from read_parquet(${sqlText(parquet)}) group by all order by file, part, "column", item`,
    )
    for await (const batch of batches)
      for (const row of batch) {
        const of = (name: string): unknown => Reflect.get(row, name)
        const item = String(of('item'))
        if (!isDataKind(item)) continue
        const at = {
          file: String(of('file')),
          part: String(of('part') ?? ''),
          column: String(of('column') ?? ''),
          item,
        }
        const sure = { certain: Number(of('certain')), likely: Number(of('likely')), possible: Number(of('possible')) }
        found.push({ ...at, sure, samples: samples.get(keyOf(at)) ?? [] })
      }
  } finally {
    db.close()
  }
  return found
}
