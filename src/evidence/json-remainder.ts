import type { Opening } from './format.ts'
import { TableGatherer } from './table-gatherer.ts'
import type { TextWindow } from './text-window.ts'

/** One of the values that stand in a document beside its lists. */
export interface Remainder {
  readonly path: string
  readonly text: string
  /** Byte offset and byte length in the file. */
  readonly span: readonly [number, number]
}

/** The values beside the lists of a document, as the one row of a table that is complete. */
export function remainderTable(
  { file, part }: Opening,
  { encoding: name, confidence }: TextWindow,
  remainder: readonly Remainder[],
): TableGatherer {
  const header = remainder.map((left) => left.path || 'value')
  const begin = () => ({ header, preamble: [], skip: 0 })
  const table = new TableGatherer({ file, part, encoding: { name, confidence }, begin })
  const spans = remainder.flatMap((left) => left.span)
  table.add(
    remainder.map((left) => left.text),
    spans,
  )
  table.flush()
  return table
}
