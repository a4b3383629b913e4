import { bytesSource, PeekedSource, readWhole } from '../byte-source.ts'
import { type Format, type Head, type Opening, refuse } from '../format.ts'
import { HELD_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { binaryPropertyList, PropertyListListener, type PropertyValue } from '../property-list.ts'
import { faultPassage } from '../xml-parts.ts'
import { walkXml, type XmlEnd } from '../xml-walk.ts'

/** Property lists of Apple, as XML or binary: what programs on Macs and phones keep; read as the JSON that says the same. */
const propertyList: Format = {
  id: 'property-list',
  claims({ bytes, encoding, text }: Head): number {
    if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') === 'bplist00') return 0.97
    return encoding && /^\s*(?:<[?!][^>]*>\s*)*<plist\b/.test(text) ? 0.96 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const bytes = await readWhole(opening.source, HELD_BYTES_MAX)
    if (!bytes)
      return yield refuse(opening, {
        reason: 'too-large',
        advice: 'more than 128 MiB; write it as JSON (plutil) and run again',
      })
    const end: XmlEnd = { bytes: 0, fault: undefined }
    const value = opening.head.encoding
      ? await fromXml(bytes, opening.head.encoding.name, end)
      : binaryPropertyList(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    if (value === undefined)
      return yield refuse(opening, { reason: 'damaged', advice: 'no sound property list; ask for a whole copy' })
    const json = Buffer.from(JSON.stringify(value))
    yield* opening.inner('', 'list.json', new PeekedSource(bytesSource(json)))
    yield* faultPassage(opening, end)
  },
}

export default propertyList

async function fromXml(bytes: Uint8Array, encoding: string, end: XmlEnd): Promise<PropertyValue> {
  const listener = new PropertyListListener()
  for await (const _ of walkXml(bytesSource(bytes), new TextDecoder(encoding), listener, end));
  return listener.value
}
