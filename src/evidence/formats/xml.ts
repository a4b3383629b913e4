import { bytesSource } from '../byte-source.ts'
import type { Format, Head, Opening } from '../format.ts'
import type { Passage } from '../passage.ts'
import { TextPlaces } from '../text-places.ts'
import { faultPassage } from '../xml-parts.ts'
import { XmlRecords } from '../xml-records.ts'
import { XmlShape } from '../xml-shape.ts'
import { walkXml, type XmlEnd } from '../xml-walk.ts'

/** XML (1.0): every element that is repeated is a row, with its elements and attributes as columns. */
const xml: Format = {
  id: 'xml',
  claims({ encoding, text, extension }: Head): number {
    if (!encoding) return 0
    if (/^\s*<\?xml\b/.test(text)) return 0.92
    return extension === 'xml' && /^\s*<[!\w]/.test(text) ? 0.9 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const shape = new XmlShape()
    const decoder = new TextDecoder(encodingOf(opening.head))
    for await (const _ of walkXml(bytesSource(opening.head.bytes), decoder, shape, newEnd()));
    const places = new TextPlaces(encodingOf(opening.head), opening.head.encoding?.mark ?? 0)
    const records = new XmlRecords(opening, shape.records, places)
    const end = newEnd()
    for await (const _ of walkXml(opening.source, places, records, end)) yield* records.drain()
    records.flush()
    yield* records.drain()
    yield* faultPassage(opening, end)
  },
}

export default xml

const newEnd = (): XmlEnd => ({ bytes: 0, fault: undefined })

/** What the text says of its own encoding counts where it can be so at all. */
function encodingOf({ text, encoding }: Head): string {
  const sniffed = encoding?.name ?? 'utf-8'
  const stated = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1]
  if (stated === undefined || sniffed.startsWith('utf-16')) return sniffed
  try {
    const { encoding: known } = new TextDecoder(stated)
    return known.startsWith('utf-16') ? sniffed : known
  } catch {
    return sniffed
  }
}
