import { bytesSource, PeekedSource, readWhole } from '../byte-source.ts'
import { decodeStrictly } from '../cut-text.ts'
import { type Format, type Head, type Opening, refuse } from '../format.ts'
import { MAIL_BYTES_MAX } from '../limits.ts'
import { unpackRtf } from '../lz-rtf.ts'
import { rightText } from '../mail-charsets.ts'
import type { Passage } from '../passage.ts'
import { linesOf, textPassages } from '../plain-text.ts'
import { isTnef, tnefAttributes, tnefProperties } from '../tnef-attributes.ts'

const [SUBJECT, BODY, PROPERTIES, ATTACHED, TITLE, CONTENT, ATTACHMENT] = [
  0x8004, 0x800c, 0x9003, 0x9002, 0x8010, 0x800f, 0x9005,
]
/** Of a message: its text, rich text and web page. Of an attachment: its long name, and the message that it is. */
const [PLAIN, RICH, PAGE, LONG_NAME, OBJECT] = [0x1000, 0x1009, 0x1013, 0x3707, 0x3701]
/** An object begins with the name of its interface. */
const INTERFACE_BYTES = 16

/** What Outlook sends to others as `winmail.dat` ([MS-OXTNEF]): the text of a mail as it was written, and its attachments. */
const tnef: Format = {
  id: 'tnef',
  claims: ({ bytes }: Head): number => (isTnef(bytes) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const bytes = await readWhole(opening.source, MAIL_BYTES_MAX)
    if (!bytes)
      return yield refuse(opening, { reason: 'too-large', advice: 'a mail of more than 64 MiB; save it from Outlook' })
    const { attributes, whole } = tnefAttributes(bytes)
    const of = (id: number) => attributes.find((attribute) => attribute.id === id)?.data
    const properties = tnefProperties(of(PROPERTIES) ?? new Uint8Array(4))
    const text = [of(SUBJECT), of(BODY), properties.get(PLAIN)].map((data) => (data ? textOf(data) : ''))
    yield* textPassages(opening.part, text.flatMap(linesOf))
    const rich = unpackRtf(properties.get(RICH) ?? new Uint8Array())
    if (rich) yield* inside(opening, 'text.rtf', rich)
    const page = properties.get(PAGE)
    if (page) yield* inside(opening, 'text.html', page)
    for (const { name, content } of attachmentsOf(attributes)) yield* inside(opening, name, content)
    if (!whole)
      yield refuse(opening, {
        reason: 'damaged',
        advice: `cut off after its attribute ${attributes.length}; ask for a whole copy`,
      })
  },
}

export default tnef

const inside = (opening: Opening, name: string, content: Uint8Array): AsyncGenerator<Passage> =>
  opening.inner(name, name, new PeekedSource(bytesSource(content)))

/** Texts of these end with a zero; they are UTF-16, or in an encoding of their sender. */
function textOf(data: Uint8Array): string {
  const isWide = data.length >= 2 && data.length % 2 === 0 && data.at(-1) === 0 && data.at(-2) === 0
  const text = isWide
    ? Buffer.from(data).toString('utf16le')
    : (decodeStrictly('utf-8', data) ?? rightText(new TextDecoder('windows-1252').decode(data)))
  return text.replace(/\0+$/, '')
}

interface Attached {
  name: string
  content: Uint8Array
}

/** Every attachment begins with an attribute of its own; what follows is about it. */
function attachmentsOf(attributes: ReturnType<typeof tnefAttributes>['attributes']): readonly Attached[] {
  const found: Attached[] = []
  for (const { id, data } of attributes) {
    if (id === ATTACHED) found.push({ name: `attachment ${found.length + 1}`, content: new Uint8Array() })
    const last = found.at(-1)
    if (!last) continue
    if (id === TITLE) last.name = textOf(data)
    else if (id === CONTENT) last.content = data
    else if (id === ATTACHMENT) {
      const properties = tnefProperties(data)
      const [long, object] = [properties.get(LONG_NAME), properties.get(OBJECT)]
      if (long) last.name = textOf(long)
      if (object && last.content.length === 0) last.content = object.subarray(INTERFACE_BYTES)
    }
  }
  return found
}
