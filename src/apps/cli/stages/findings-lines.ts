import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openDuckDb, sqlText } from '#store/index.ts'

/** Writes the findings of a Parquet file as JSON lines, in their order (contracts, section 7). */
export async function findingLines(parquet: string, target: string): Promise<void> {
  const db = await openDuckDb({ threads: 1, memoryLimit: '512MB' })
  try {
    const rows = db.batches(`select * from read_parquet(${sqlText(parquet)})`)
    await pipeline(Readable.from(lines(rows)), createWriteStream(target, { mode: 0o600 }))
  } finally {
    db.close()
  }
}

async function* lines(batches: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((row) => `${JSON.stringify(row)}\n`).join('')
}
