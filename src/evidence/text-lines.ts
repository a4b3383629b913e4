import { type BrokenBytes, cutTexts } from './cut-text.ts'
import type { Encoding } from './encoding.ts'
import { type Opening, refuseBroken } from './format.ts'
import { BATCH_ROWS, FIELD_BYTES_MAX } from './limits.ts'
import { LineScanner } from './line-scanner.ts'
import type { Line, Passage } from './passage.ts'
import { TextWindow } from './text-window.ts'
import { withoutEscapes } from './unicode-escapes.ts'

/** How much of a line that is too long to be kept is given at once. */
const PIECE_BYTES = 1 << 18
/** How much of such a line is told with each piece from before and behind it, in code units of the file. */
const AROUND_UNITS = 1 << 11

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
  /** The end of the piece before, of a line longer than 1 MiB that is given in pieces of the same number. */
  let before: string | undefined
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
    const behind = isPiece ? cutTexts(window, scanner.lookAhead(AROUND_UNITS), 2, { at: 0, count: 0 })[0] : ''
    const batch: Line[] = cutTexts(window, bounds, 2, broken).map((text, i) => ({
      row: i === 0 && before !== undefined ? row : ++row,
      text: withoutEscapes(text),
      offset: offsets[i] ?? 0,
      length: ((bounds[2 * i + 1] ?? 0) - (bounds[2 * i] ?? 0)) * window.unit,
      ...((isPiece || (i === 0 && before !== undefined)) && {
        around: { before: before ?? '', behind: behind ?? '' },
      }),
    }))
    if (batch.length > 0) {
      before = isPiece ? batch[0]?.text.slice(-AROUND_UNITS) : undefined
      yield { kind: 'lines', part: opening.part, lines: batch }
    } else if (!(await window.more()) && window.pos >= window.end) break
  }
  yield* refuseBroken(opening, window.encoding, broken)
}

/**
 * The lines of a text for a reader that puts them together to records: each is handed to `add`. Gives a turn after each
 * batch, so that what was put together can be passed on, with the refusals met in it.
 */
export async function* eachLine(
  opening: Opening,
  encoding: Encoding,
  add: (line: Line) => void,
): AsyncGenerator<readonly Passage[]> {
  for await (const passage of readLines(opening, new TextWindow(opening.source, encoding), 'line')) {
    if (passage.kind === 'lines') for (const line of passage.lines) add(line)
    yield passage.kind === 'refused' ? [passage] : []
  }
}
