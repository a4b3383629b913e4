import { writeFile } from 'node:fs/promises'
import { csvLine } from '#kernel/csv.ts'
import type { Refused } from '#kernel/refused.ts'

const HEAD = ['file', 'part', 'row', 'reason', 'advice', 'records']

const byPlace = (a: Refused, b: Refused): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.part < b.part ? -1 : a.part > b.part ? 1 : a.row - b.row

/** Writes `refused.csv`: what was not read, not understood or not counted, sorted by place; `row` is empty for a whole part. */
export async function writeRefused(file: string, refused: readonly Refused[]): Promise<void> {
  const lines = [...refused]
    .sort(byPlace)
    .map((r) => csvLine([r.file, r.part, r.row === 0 ? '' : String(r.row), r.reason, r.advice, String(r.records)]))
  await writeFile(file, [csvLine(HEAD), ...lines].join(''))
}
