import { BATCH_ROWS } from './limits.ts'
import type { Passage } from './passage.ts'

/** A text without places in the original file, as one document; nothing at all when no line holds anything. */
export function* textPassages(part: string, lines: readonly string[]): Generator<Passage> {
  if (!lines.some((line) => line.trim() !== '')) return
  yield { kind: 'text', part, grain: 'document', encoding: { name: 'utf-8', confidence: 1 } }
  for (let at = 0; at < lines.length; at += BATCH_ROWS)
    yield {
      kind: 'lines',
      part,
      lines: lines.slice(at, at + BATCH_ROWS).map((text, i) => ({ row: at + i + 1, text, offset: null })),
    }
}

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\n\r\v\u2028\u2029]/)
