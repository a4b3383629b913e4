import type { Refused } from '#kernel/refused.ts'
import { bytesSource, PeekedSource } from './byte-source.ts'
import { type OpenOptions, openSource } from './open-evidence.ts'
import type { Passage } from './passage.ts'

/** Everything that was read of some bytes, put together for tests. */
export interface Reading {
  readonly passages: readonly Passage[]
  readonly tables: readonly (Passage & { readonly kind: 'table' })[]
  readonly rows: readonly (readonly string[])[]
  /** Row numbers beside `rows`. */
  readonly numbers: readonly number[]
  readonly lines: readonly string[]
  readonly refused: readonly Refused[]
}

/** RFC 1468: runs of Japanese characters between ESC $ B and ESC ( B. */
const iso2022 = (text: string): Buffer =>
  Buffer.concat(
    (text.match(/[^\u0000-\u007f]+|[\u0000-\u007f]+/g) ?? []).map((run) =>
      run > '\u007f'
        ? Buffer.from([0x1b, 0x24, 0x42, ...byTable(run, (pair) => pair, []), 0x1b, 0x28, 0x42])
        : Buffer.from(run),
    ),
  )

let pairs: ReadonlyMap<string, readonly number[]> | undefined

/** JIS X 0208 by its own decoder, since Node can only decode it. */
function doubleByte(): ReadonlyMap<string, readonly number[]> {
  if (pairs) return pairs
  const decoder = new TextDecoder('euc-jp')
  const found = new Map<string, readonly number[]>()
  for (let a = 0xa1; a <= 0xf4; a++)
    for (let b = 0xa1; b <= 0xfe; b++) {
      const c = decoder.decode(Uint8Array.of(a, b))
      if (!c.includes('\ufffd') && !found.has(c)) found.set(c, [a - 0x80, b - 0x80])
    }
  pairs = found
  return found
}

const byTable = (text: string, write: (pair: readonly number[]) => readonly number[], halfKana: readonly number[]) =>
  Buffer.from(
    [...text].flatMap((c) => {
      if (c <= '\u007f') return [c.charCodeAt(0)]
      if (c >= '\uff61' && c <= '\uff9f') return [...halfKana, c.charCodeAt(0) - 0xff61 + 0xa1]
      const pair = doubleByte().get(c)
      if (!pair) throw new Error(`no JIS character: ${c}`)
      return [...write(pair)]
    }),
  )

/** JIS X 0208 row and cell to Shift_JIS (JIS X 0208:1997 annex 1). */
function shiftJis([j1 = 0, j2 = 0]: readonly number[]): readonly number[] {
  const lead = ((j1 - 0x21) >> 1) + 0x81
  const trail = j1 % 2 === 1 ? j2 + (j2 < 0x60 ? 0x1f : 0x20) : j2 + 0x7e
  return [lead > 0x9f ? lead + 0x40 : lead, trail]
}

/** Text in one of the encodings, with a mark where its name says so. */
export function encoded(text: string, encoding: string): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-8 with a mark':
      return Buffer.from(`\ufeff${text}`)
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16le with a mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 'utf-16be with a mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    case 'shift_jis':
      return byTable(text, shiftJis, [])
    case 'euc-jp':
      return byTable(text, (pair) => pair.map((b) => b + 0x80), [0x8e])
    case 'iso-2022-jp':
      return iso2022(text)
    default:
      throw new Error(`no such encoding: ${encoding}`)
  }
}

/** Reads bytes as a file of that name, at most `chunk` bytes at a time. */
export async function reading(
  name: string,
  bytes: Uint8Array | string,
  chunk?: number,
  options: OpenOptions = {},
): Promise<Reading> {
  const source = new PeekedSource(bytesSource(Buffer.from(bytes), chunk))
  const passages: Passage[] = []
  for await (const passage of openSource({ file: name, part: '', depth: 0, name, source, options }))
    passages.push(passage)
  const rows = passages.flatMap((p) => (p.kind === 'rows' ? p.rows : []))
  return {
    passages,
    tables: passages.filter((p) => p.kind === 'table'),
    rows: rows.map((row) => row.cells),
    numbers: rows.map((row) => row.row),
    lines: passages.flatMap((p) => (p.kind === 'lines' ? p.lines.map((line) => line.text) : [])),
    refused: passages.flatMap((p) => (p.kind === 'refused' ? [p.refused] : [])),
  }
}

/** The cells again, cut out of the bytes by their spans and decoded. */
export function cutOut(bytes: Uint8Array, found: Reading): readonly (readonly string[])[] {
  const name = found.tables[0]?.encoding.name ?? 'utf-8'
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  return found.passages.flatMap((p) =>
    p.kind !== 'rows'
      ? []
      : p.rows.map(({ cells, spans }) =>
          cells.map((_, i) => {
            const at = spans?.[2 * i] ?? -1
            return decoder.decode(bytes.subarray(at, at + (spans?.[2 * i + 1] ?? 0)))
          }),
        ),
  )
}

/** The rows of a part as objects, without empty cells. */
export function rowObjects(found: Reading, part = ''): readonly Record<string, string>[] {
  const header = found.tables.findLast((table) => table.part === part)?.header ?? []
  const rows = found.passages.flatMap((p) => (p.kind === 'rows' && p.part === part ? p.rows : []))
  return rows.map(({ cells }) => Object.fromEntries(header.flatMap((name, i) => (cells[i] ? [[name, cells[i]]] : []))))
}
