import { readWhole } from '../byte-source.ts'
import { FlowText } from '../flow-text.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { tellHtml } from '../html-flow.ts'
import { hiddenLines } from '../html-hidden.ts'
import { MAIL_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { textPassages } from '../plain-text.ts'
import { TextPlaces } from '../text-places.ts'

/** Web pages, and tables that programs save as web pages: what somebody sees of them, tables as tables; apart from it what nobody sees. */
const html: Format = {
  id: 'html',
  claims: ({ encoding, text, extension }) =>
    !encoding
      ? 0
      : /^\s*<(!doctype html|html)\b/i.test(text)
        ? 0.93
        : (/^html?$/.test(extension) && /<\w/.test(text)) || /^\s*<table\b/i.test(text)
          ? 0.91
          : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    const bytes = await readWhole(opening.source, MAIL_BYTES_MAX)
    if (!encoding || !bytes) {
      yield refuse(opening, { reason: 'too-large', advice: 'a page of more than 64 MiB; export its contents as CSV' })
      return
    }
    const flow = new FlowText()
    const places = new TextPlaces(encoding.name, encoding.mark)
    const text = decoded(bytes, places)
    tellHtml(text, flow, places)
    yield* flow.passages(opening, opening.part, encoding)
    yield* textPassages(joinPart(opening.part, 'not shown'), hiddenLines(text, places), encoding)
    if (flow.overflowed)
      yield refuse(opening, { reason: 'too-large', advice: 'more than 64 Mi characters; export its contents as CSV' })
  },
}

export default html

/** The whole text in pieces, so that what is broken in one place is known by its place all the same. */
function decoded(bytes: Uint8Array, places: TextPlaces): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    text += places.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: at + PIECE_BYTES < bytes.length })
  return text
}

const PIECE_BYTES = 1 << 16
