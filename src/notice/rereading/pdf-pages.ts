import { inflateSync } from 'node:zlib'
import { type Glyphs, type Run, runsOf } from './pdf-text.ts'

export type { Run }

/**
 * Reads the text of every page of a print file, in the order in which it is drawn. It knows the plain PDF that our
 * typesetter writes and nothing else: whatever could show or hide text in another way is an error, since a page that is
 * half understood must not pass. Throws with the reason.
 */
export function pdfPages(bytes: Buffer): readonly (readonly Run[])[] {
  const pdf = new PdfObjects(bytes)
  return pdf.pages().map((page) => {
    const fonts = pdf.fonts(page)
    return runsOf(pdf.stream(reference(page, 'Contents')), fonts)
  })
}

const reference = (dictionary: string, key: string): number => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]
  if (found === undefined) throw new Error(`the PDF lacks /${key}`)
  return Number(found)
}

/** The numbered objects of one file. */
class PdfObjects {
  readonly #bytes: Buffer
  readonly #at = new Map<number, number>()
  readonly #glyphs = new Map<number, Glyphs>()
  readonly #fonts = new Map<string, ReadonlyMap<string, Glyphs>>()

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    const tail = bytes.subarray(-2048).toString('latin1')
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
    if (!Number.isSafeInteger(start) || bytes.toString('latin1', start, start + 4) !== 'xref')
      throw new Error('the PDF has no plain table of its objects')
    const table = bytes.toString('latin1', start)
    // A second table would change what the first says.
    if (/\/Prev |\/XRefStm /.test(table) || /\/ObjStm|\/Encrypt/.test(table))
      throw new Error('the PDF was changed after it was set')
    const entries = [...table.slice(0, table.indexOf('trailer')).matchAll(/(\d{10}) \d{5} ([nf])/g)]
    entries.forEach((entry, number) => {
      if (entry[2] === 'n') this.#at.set(number, Number(entry[1]))
    })
    this.root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1])
  }

  readonly root: number

  /** The dictionary of an object as text. */
  dictionary(number: number): string {
    const at = this.#at.get(number)
    if (at === undefined) throw new Error(`the PDF lacks object ${number}`)
    const end = this.#bytes.indexOf('endobj', at)
    const stream = this.#bytes.indexOf('\nstream\n', at)
    const text = this.#bytes.toString('latin1', at, stream > 0 && stream < end ? stream : end)
    if (!text.startsWith(`${number} 0 obj`)) throw new Error(`the PDF has another object in the place of ${number}`)
    return text
  }

  /** The unpacked bytes of a stream. */
  stream(number: number): Buffer {
    const head = this.dictionary(number)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    const filter = /\/Filter \/?(\w+)?/.exec(head)
    const from = (this.#at.get(number) ?? 0) + head.length + '\nstream\n'.length
    const raw = this.#bytes.subarray(from, from + length)
    if (!filter) return raw
    if (filter[1] !== 'FlateDecode') throw new Error(`the PDF packs a stream with ${filter[1] ?? 'several filters'}`)
    return inflateSync(raw)
  }

  pages(): readonly string[] {
    const tree = this.dictionary(reference(this.dictionary(this.root), 'Pages'))
    return this.#leaves(tree, 0)
  }

  #leaves(node: string, depth: number): readonly string[] {
    if (depth > 8) throw new Error('the PDF nests its pages too deep')
    const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? ''
    const leaves = [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => {
      const child = this.dictionary(Number(kid[1]))
      if (/\/Type \/Pages/.test(child)) return this.#leaves(child, depth + 1)
      if (/\/Annots\s*\[[^\]]*\d/.test(child)) throw new Error('a page carries annotations')
      return [child]
    })
    if (leaves.length !== Number(/\/Count (\d+)/.exec(node)?.[1])) throw new Error('the PDF miscounts its pages')
    return leaves
  }

  fonts(page: string): ReadonlyMap<string, Glyphs> {
    const inline = /\/Resources (\d+) 0 R/.exec(page)?.[1]
    const resources = inline === undefined ? page : this.dictionary(Number(inline))
    const known = this.#fonts.get(resources)
    if (known) return known
    const list = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? ''
    const fonts = new Map<string, Glyphs>()
    for (const font of list.matchAll(/\/(\w+) (\d+) 0 R/g)) fonts.set(font[1] ?? '', this.#glyphsOf(Number(font[2])))
    this.#fonts.set(resources, fonts)
    return fonts
  }

  #glyphsOf(font: number): Glyphs {
    const known = this.#glyphs.get(font)
    if (known) return known
    const head = this.dictionary(font)
    if (!/\/Encoding \/Identity-H/.test(head)) throw new Error('a font is not encoded as our typesetter does it')
    const glyphs = toUnicode(this.stream(reference(head, 'ToUnicode')).toString('latin1'))
    this.#glyphs.set(font, glyphs)
    return glyphs
  }
}

/** A ToUnicode map (ISO 32000-1, 9.10.3): single characters and ranges. */
function toUnicode(map: string): Glyphs {
  const glyphs = new Map<number, string>()
  const words = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const part of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of (part[1] ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), words(text))
  if (/beginbfrange/.test(map)) throw new Error('a font maps ranges of glyphs, which our typesetter does not')
  return glyphs
}
