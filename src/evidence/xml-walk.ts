import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes'
import type { ByteSource } from './byte-source.ts'
import { XML_DEPTH_MAX } from './limits.ts'

/**
 * What somebody who walks over an XML text is told; names come without their prefix. `behind` is the UTF-16 unit of the text
 * behind what is told, for those who ask for places.
 */
export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>, behind: number): void
  text(text: string, behind: number): void
  /** What stands in a section of characters (`<![CDATA[text]]>`); a text like others to those who do not ask for places. */
  section?(text: string, behind: number): void
  close(name: string, behind: number): void
  /** What stands in a comment, or for a program (`<?target text?>`). */
  aside?(text: string, behind: number): void
}

/** How a walk over an XML text ended. */
export interface XmlEnd {
  /** Byte behind the last piece read. */
  bytes: number
  /** Why it is no sound XML, if it is not; what came before was told. */
  fault: 'cut' | 'broken' | 'too-deep' | 'doctype' | undefined
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const PIECE = 1 << 16
/** A text with more of them is none; each takes longer than the characters it is about. */
const FAULTS_MAX = 100_000

/**
 * Walks over an XML text piece by piece (XML 1.0, fifth edition), telling the listener; between pieces the caller gets
 * the turn. Nothing outside the text is ever opened, no entity but the five of XML is known, and a text with
 * declarations of its own entities ends there.
 */
export async function* walkXml(
  source: ByteSource,
  decoder: { decode(bytes: Uint8Array, options: { stream: boolean }): string },
  listener: XmlListener,
  end: XmlEnd,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (++depth > XML_DEPTH_MAX) end.fault = 'too-deep'
    if (end.fault) return
    listener.open(localName(tag.name), attributesOf(tag.attributes), parser.position)
  })
  parser.on('text', (text) => {
    // It is told behind the sign that begins the next tag.
    if (!end.fault && depth > 0) listener.text(text, parser.position - 1)
  })
  parser.on('cdata', (text) => {
    if (end.fault) return
    if (listener.section) listener.section(text, parser.position)
    else listener.text(text, parser.position)
  })
  parser.on('closetag', (tag) => {
    depth--
    if (!end.fault) listener.close(localName(tag.name), parser.position)
  })
  parser.on('comment', (text) => {
    // It is told before the sign that ends it.
    if (!end.fault) listener.aside?.(text, parser.position + 1)
  })
  parser.on('processinginstruction', ({ target, body }) => {
    if (!end.fault && target !== 'xml-stylesheet') listener.aside?.(`${target} ${body}`, parser.position)
  })
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text)) end.fault = 'doctype'
  })
  let faults = 0
  parser.on('error', () => {
    faults++
  })
  const piece = new Uint8Array(PIECE)
  for (;;) {
    const n = await source.read(piece)
    end.bytes += n
    const text = decoder.decode(piece.subarray(0, n), { stream: n > 0 })
    if (text !== '') parser.write(text)
    yield
    if (faults > FAULTS_MAX) end.fault = 'broken'
    if (n === 0 || end.fault) break
  }
  if (end.fault) return
  // Text is told when the next tag begins; a text that is cut off has none.
  if (depth > 0) parser.write('<')
  if (depth > 0) end.fault = 'cut'
  else if (faults > 0) end.fault = 'broken'
}

function attributesOf(attributes: Record<string, SaxesAttributePlain['value']>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue
    const local = localName(name)
    if (!found.has(local)) found.set(local, value)
  }
  return found
}
