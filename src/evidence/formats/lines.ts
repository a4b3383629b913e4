import type { Format, Opening } from '../format.ts'
import { looksLikeLog } from '../log-shape.ts'
import type { Passage } from '../passage.ts'
import { readLines } from '../text-lines.ts'
import { TextWindow } from '../text-window.ts'

/** Logs, memos and whatever else is text: line by line. */
const lines: Format = {
  id: 'lines',
  claims: ({ encoding, text }) => (encoding && text !== '' ? (looksLikeLog(text) ? 0.6 : 0.2) : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text } = opening.head
    if (!encoding) return
    yield* readLines(opening, new TextWindow(opening.source, encoding), looksLikeLog(text) ? 'line' : 'document')
  },
}

export default lines
