import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { type Opening, refuseBroken } from './format.ts'
import { BATCH_ROWS, FIELD_BYTES_MAX } from './limits.ts'
import { LineScanner } from './line-scanner.ts'
import type { Line, Passage } from './passage.ts'
import type { TextWindow } from './text-window.ts'

/** How much of a line that is too long to be kept is given at once. */
const PIECE_BYTES = 1 << 18

/** A text as it stands, line by line; `grain` as in its passage. */
export async function* readLines(
  opening: Opening,
  window: TextWindow,
  grain: 'line' | 'document',
): AsyncGenerator<Passage> {
  const encoding = { name: window.encoding, confidence: window.confidence }
  yield { kind: 'text', part: opening.part, grain, encoding }
  const scanner = new LineScanner(window)
  const broken: BrokenBytes = { at: 0, count: 0 }
  let row = 0
  /** Whether a line longer than 1 MiB has been begun, which is given in pieces of the same number. */
  let isBegun = false
  // Line ends are told by a good piece of the file, not by its first bytes.
  await window.ahead(1 << 16)
  for (;;) {
    const bounds: number[] = []
    for (let n = 0; n < BATCH_ROWS; n++) {
      const line = scanner.next()
      if (!line) break
      bounds.push(...line)
    }
    const isPiece = bounds.length === 0 && (window.end - window.pos) * window.unit > FIELD_BYTES_MAX
    if (isPiece) bounds.push(...scanner.piece(PIECE_BYTES / window.unit))
    const offsets = bounds.filter((_, i) => i % 2 === 0).map((from) => window.offset(from))
    const batch: Line[] = cutTexts(window, bounds, 2, broken).map((text, i) => ({
      row: i === 0 && isBegun ? row : ++row,
      text,
      offset: offsets[i] ?? 0,
      length: ((bounds[2 * i + 1] ?? 0) - (bounds[2 * i] ?? 0)) * window.unit,
    }))
    if (batch.length > 0) {
      isBegun = isPiece
      yield { kind: 'lines', part: opening.part, lines: batch }
    } else if (!(await window.more()) && window.pos >= window.end) break
  }
  yield* refuseBroken(opening, window.encoding, broken)
}
