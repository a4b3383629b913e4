/** A piece of text that is one item of personal data. */
export interface Mark {
  readonly item: string
  readonly text: string
}

/** Plain text and marked items in their order. */
export type Marked = readonly (string | Mark)[]

export const mark = (item: string, text: string): Mark => ({ item, text })

/** A file to be scanned and what is truly in it. */
export interface MadeFile {
  readonly name: string
  readonly encoding: Coding
  readonly text: Marked
  /** Pieces written in another encoding than the file's: by their place in `text`. */
  readonly strange?: ReadonlyMap<number, Coding>
}

export type Coding = 'utf-8' | 'utf-8-mark' | 'shift_jis' | 'euc-jp' | 'utf-16le'

export interface Place {
  readonly item: string
  readonly offset: number
  readonly length: number
  readonly text: string
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** What bytes a decoder turns into which character, turned round; Node itself only writes Unicode. */
function tableOf(coding: 'shift_jis' | 'euc-jp'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(coding)
  if (known) return known
  const decoder = new TextDecoder(coding)
  const made = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]) => {
    const c = decoder.decode(Uint8Array.from(bytes))
    if ([...c].length === 1 && c !== '\ufffd' && !made.has(c)) made.set(c, bytes)
  }
  for (let a = 0; a < 256; a++) add([a])
  for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) add([a, b])
  tables.set(coding, made)
  return made
}

/** The bytes of a text; a character that the encoding lacks is written as 〓, as old systems do. */
export function encode(text: string, coding: Coding): Uint8Array {
  if (coding === 'utf-8' || coding === 'utf-8-mark') return Buffer.from(text)
  if (coding === 'utf-16le') return Buffer.from(text, 'utf16le')
  const table = tableOf(coding)
  return Uint8Array.from([...text].flatMap((c) => table.get(c) ?? table.get('〓') ?? []))
}

/** Whether every character can be written. */
export const canWrite = (text: string, coding: Coding): boolean =>
  coding.startsWith('utf') || [...text].every((c) => tableOf(coding === 'euc-jp' ? 'euc-jp' : 'shift_jis').has(c))

/** The bytes of a file and where each marked item lies in them. */
export function written(file: MadeFile): { readonly bytes: Uint8Array; readonly places: readonly Place[] } {
  const pieces: Uint8Array[] = []
  if (file.encoding === 'utf-8-mark') pieces.push(Uint8Array.of(0xef, 0xbb, 0xbf))
  if (file.encoding === 'utf-16le') pieces.push(Uint8Array.of(0xff, 0xfe))
  const places: Place[] = []
  let offset = pieces[0]?.length ?? 0
  file.text.forEach((piece, i) => {
    const text = typeof piece === 'string' ? piece : piece.text
    const bytes = encode(text, file.strange?.get(i) ?? file.encoding)
    if (typeof piece !== 'string') places.push({ item: piece.item, offset, length: bytes.length, text })
    pieces.push(bytes)
    offset += bytes.length
  })
  return { bytes: Buffer.concat(pieces), places }
}

/** Lines of marked pieces as one text. */
export const asLines = (lines: readonly Marked[], end = '\n'): Marked => lines.flatMap((line) => [...line, end])
