import { createHash } from 'node:crypto'

/** A piece of text to be written on a page, in points from the lower left corner. */
export type Placed = readonly [x: number, y: number, text: string]

interface Extras {
  /** Of whoever may open it. */
  readonly password?: string
  /** Name and value of a field that was filled in. */
  readonly field?: readonly [string, string]
  /** What its value is chosen from: what is kept, and what is shown for it. */
  readonly options?: readonly (readonly [kept: string, shown: string])[]
  /** Lines drawn on every page: from x, y to x, y. */
  readonly rules?: readonly (readonly [number, number, number, number])[]
  /** Author, and the name of its one chapter. */
  readonly author?: string
  readonly chapter?: string
  /** A page that is a picture only. */
  readonly scanned?: boolean
  /** A picture on every page, below what is written, as large as the page if it `fills`. */
  readonly picture?: { readonly jpeg: Buffer; readonly width: number; readonly height: number; readonly fills: boolean }
}

const wide = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

const MEANING = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`

/** A PDF as programs write it (ISO 32000-1), of a font that says what its shapes mean. */
export function writtenPdf(pages: readonly (readonly Placed[])[], extras: Extras = {}): Buffer {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const stream = (body: string, more = '') => `<< /Length ${body.length} ${more}>>\nstream\n${body}\nendstream`
  /** The first object behind pages and picture. */
  const after = 7 + 2 * pages.length + (extras.picture ? 1 : 0)
  const kids = pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')
  const [name, value] = extras.field ?? ['', '']
  add(
    `<< /Type /Catalog /Pages 2 0 R ${name ? '/AcroForm << /Fields [6 0 R] /DA (/F 10 Tf) >>' : ''} ${extras.chapter ? `/Outlines ${after} 0 R` : ''} >>`,
  )
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>')
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 200 /CapHeight 800 /StemV 80 >> >>',
  )
  add(stream(MEANING))
  const options = extras.options?.map(([kept, shown]) => `[<feff${wide(kept)}> <feff${wide(shown)}>]`).join(' ')
  const kind = options ? `/Ch /Ff 131072 /Opt [${options}]` : '/Tx'
  add(
    `<< /Type /Annot /Subtype /Widget /FT ${kind} /T <feff${wide(name)}> /V <feff${wide(value)}> /Rect [0 0 10 10] >>`,
  )
  const shown = extras.picture && `/XObject << /P ${7 + 2 * pages.length} 0 R >>`
  for (const [i, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> ${shown ?? ''} >> /Contents ${8 + 2 * i} 0 R ${name ? '/Annots [6 0 R]' : ''} >>`,
    )
    const picture = 'q 500 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q'
    const texts = page.map(([x, y, text]) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm <${wide(text)}> Tj ET`)
    const drawn = (extras.rules ?? []).map(([x, y, u, v]) => `${x} ${y} m ${u} ${v} l S`)
    const placed = extras.picture ? [`q ${extras.picture.fills ? '595 0 0 842' : '300 0 0 190'} 0 0 cm /P Do Q`] : []
    add(stream(extras.scanned ? picture : [...placed, ...drawn, ...texts].join('\n')))
  }
  if (extras.picture) {
    const { jpeg, width, height } = extras.picture
    const head = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode `
    add(stream(jpeg.toString('latin1'), head))
  }
  if (extras.chapter) {
    add(`<< /Type /Outlines /First ${after + 1} 0 R /Last ${after + 1} 0 R /Count 1 >>`)
    add(`<< /Title <feff${wide(extras.chapter)}> /Parent ${after} 0 R >>`)
  }
  if (extras.author) add(`<< /Author <feff${wide(extras.author)}> /Producer (Acrobat) >>`)
  return assembled(objects, extras.password, extras.author ? `/Info ${objects.length} 0 R` : '')
}

function assembled(objects: readonly string[], password: string | undefined, info: string): Buffer {
  let text = '%PDF-1.7\n'
  const places = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const at = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`
  const lock = password === undefined ? '' : `/ID [<00> <00>] /Encrypt ${encryption(password)}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${info} ${lock} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const PAD = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')

/** The standard security handler of revision 2 (ISO 32000-1, section 7.6.3), as far as telling a password goes. */
function encryption(password: string): string {
  const padded = Buffer.concat([Buffer.from(password), PAD]).subarray(0, 32)
  const owner = PAD
  const rights = Buffer.alloc(4)
  rights.writeInt32LE(-4)
  const key = createHash('md5')
    .update(Buffer.concat([padded, owner, rights, Buffer.of(0)]))
    .digest()
    .subarray(0, 5)
  return `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, PAD).toString('hex')}> /P -4 >>`
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, j: number) => {
    ;[state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0]
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + (state[i] ?? 0)) & 255
      swap(i, j)
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
    }),
  )
}
