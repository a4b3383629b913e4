import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { type Opening, refuse, refuseBroken } from './format.ts'
import { BATCH_ROWS, FIELD_BYTES_MAX } from './limits.ts'
import { LineScanner } from './line-scanner.ts'
import type { Line, Passage } from './passage.ts'
import type { TextWindow } from './text-window.ts'

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
  // Line ends are told by a good piece of the file, not by its first bytes.
  await window.ahead(1 << 16)
  for (;;) {
    const bounds: number[] = []
    for (let n = 0; n < BATCH_ROWS; n++) {
      const line = scanner.next()
      if (!line) break
      bounds.push(...line)
    }
    const offsets = bounds.filter((_, i) => i % 2 === 0).map((from) => window.offset(from))
    const batch: Line[] = cutTexts(window, bounds, 2, broken).map((text, i) => ({
      row: ++row,
      text,
      offset: offsets[i] ?? 0,
      length: ((bounds[2 * i + 1] ?? 0) - (bounds[2 * i] ?? 0)) * window.unit,
    }))
    if (batch.length > 0) yield { kind: 'lines', part: opening.part, lines: batch }
    else if ((window.end - window.pos) * window.unit > FIELD_BYTES_MAX) {
      yield refuse(opening, {
        reason: 'too-large',
        row: ++row,
        // In a log a line may speak of somebody; in a text it is a part of the whole.
        records: grain === 'line' ? 1 : 0,
        advice: `a line of more than 1 MiB at byte ${window.offset(window.pos)}; break it into lines and run again`,
      })
      while (!scanner.skip() && (await window.more()));
    } else if (!(await window.more()) && window.pos >= window.end) break
  }
  yield* refuseBroken(opening, window.encoding, broken)
}
