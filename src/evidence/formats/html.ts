import { readWhole } from '../byte-source.ts'
import { decodeHead } from '../cut-text.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import { htmlText } from '../html-text.ts'
import { BATCH_ROWS, MAIL_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'

/** Web pages, and tables that programs save as web pages: what somebody sees of them, line by line. */
const html: Format = {
  id: 'html',
  claims: ({ encoding, text, extension }) =>
    !encoding
      ? 0
      : /^\s*<(!doctype html|html)\b/i.test(text)
        ? 0.93
        : /^html?$/.test(extension) && /<\w/.test(text)
          ? 0.91
          : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    const bytes = await readWhole(opening.source, MAIL_BYTES_MAX)
    if (!encoding || !bytes) {
      yield refuse(opening, { reason: 'too-large', advice: 'a page of more than 64 MiB; export its contents as CSV' })
      return
    }
    const { part } = opening
    yield { kind: 'text', part, grain: 'document', encoding: { name: encoding.name, confidence: encoding.confidence } }
    const lines = htmlText(decodeHead(bytes, encoding))
      .split('\n')
      .map((text, i) => ({ row: i + 1, text, offset: null }))
    for (let at = 0; at < lines.length; at += BATCH_ROWS)
      yield { kind: 'lines', part, lines: lines.slice(at, at + BATCH_ROWS) }
  },
}

export default html
